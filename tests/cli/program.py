"""Runs the installed program as people do: as a process of its own, in a folder of its own."""

import json
import os
import pty
import subprocess
import sys
from pathlib import Path

SEEDS = Path(__file__).parent.parent.parent / "seeds"
PROGRAM = str(Path(sys.executable).with_name("diplotalk"))

ARTICLE = (
    "BEIJING, June 28, 2022 -- Chinese Foreign Minister Wang Yi met with Mongolian Foreign Minister "
    "Batmunkh Battsetseg here on Tuesday.\n\nThe two sides agreed to open a new border crossing.\n"
)


def environment(home: Path, **changes: str | None) -> dict[str, str]:
    """A clean one: no archive, no colours, ``home`` as the home folder; None takes a variable away."""
    values = {"PATH": os.environ["PATH"], "HOME": str(home), "LC_ALL": "C.UTF-8"} | changes
    return {name: value for name, value in values.items() if value is not None}


class Program:
    """The program in ``folder``."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def __call__(
        self,
        *arguments: str | bytes,
        stdin: bytes | None = None,
        env: dict[str, str | None] | None = None,
        **more: object,
    ) -> subprocess.CompletedProcess[bytes]:
        """Run to the end; a traceback is a failure whatever else is expected."""
        done = subprocess.run(
            [PROGRAM, *arguments],
            input=stdin if stdin is not None else b"",
            capture_output="stdout" not in more,
            cwd=self.folder,
            env=environment(self.folder, **env or {}),
            timeout=60,
            check=False,
            **({"stderr": subprocess.PIPE} if "stdout" in more else {}),
            **more,
        )
        assert b"Traceback" not in done.stderr + (done.stdout or b"")
        assert b"Exception ignored" not in done.stderr
        return done

    def json(self, *arguments: str, **more: object) -> list[dict]:
        """The records of ``--json``."""
        done = self(*arguments, "--json", **more)
        assert done.stdout.isascii()
        return json.loads(done.stdout)

    def on_terminal(self, *arguments: str, columns: int = 80, **env: str) -> tuple[int, str]:
        """Exit code and everything shown on a terminal of so many columns."""
        master, slave = pty.openpty()
        process = subprocess.Popen(
            [PROGRAM, *arguments], stdin=slave, stdout=slave, stderr=slave, cwd=self.folder,
            env=environment(self.folder, TERM="xterm-256color", COLUMNS=str(columns), **env),
        )  # fmt: skip
        os.close(slave)
        shown = b""
        try:
            while block := os.read(master, 65536):
                shown += block
        except OSError:  # a terminal that nobody writes to any more
            pass
        os.close(master)
        return process.wait(timeout=60), shown.decode().replace("\r\n", "\n")

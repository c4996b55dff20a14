"""Where an answer goes: standard output or a file. Every way in which writing can fail is one of two exceptions."""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Iterator
from typing import TextIO

CHUNK = 1 << 16


class ReaderGoneError(Exception):
    """The program that read our output has stopped reading: nothing is wrong."""


class CannotWriteError(Exception):
    """The answer could not be written, and why, in one line. Exit code 2."""


class Stream:
    """Text to a file descriptor, without buffers of the interpreter that would complain once more at its end.

    Characters the terminal's encoding does not have are spelt ``\\xe9``. Has what a table printer asks of a file.
    """

    def __init__(self, descriptor: int, encoding: str, terminal: bool) -> None:
        self._descriptor, self.encoding, self._terminal = descriptor, encoding, terminal
        self._parts: list[str] = []
        self._size = 0

    def write(self, text: str) -> int:
        """Keep ``text``; write when a chunk is full."""
        self._parts.append(text)
        self._size += len(text)
        if self._size >= CHUNK:
            self.flush()
        return len(text)

    def flush(self) -> None:
        """Write all that was kept. Raises ReaderGoneError or CannotWriteError."""
        data = memoryview("".join(self._parts).encode(self.encoding, "backslashreplace"))
        self._parts, self._size = [], 0
        try:
            while data:
                data = data[os.write(self._descriptor, data) :]
        except BrokenPipeError:
            raise ReaderGoneError from None
        except OSError as error:
            raise CannotWriteError(f"cannot write: {error.strerror}.") from None

    def isatty(self) -> bool:
        """Whether a person looks at it."""
        return self._terminal

    def fileno(self) -> int:
        """The descriptor."""
        return self._descriptor


def stdout() -> Stream:
    """Standard output; raises CannotWriteError if the caller has closed it."""
    if sys.stdout is None:
        raise CannotWriteError("cannot write: standard output is closed.")
    return Stream(1, _encoding(sys.stdout), sys.stdout.isatty())


def remark(line: str) -> None:
    """Write ``line`` to standard error after the program's name; without standard error, nowhere."""
    tell(f"diplotalk: {line}")


def tell(line: str) -> None:
    """Write ``line`` to standard error as it is. A failure has nowhere to be told."""
    if sys.stderr is None:
        return
    with contextlib.suppress(ReaderGoneError, CannotWriteError):
        stream = Stream(2, _encoding(sys.stderr), False)
        stream.write(f"{line}\n")
        stream.flush()


def _encoding(file: TextIO) -> str:
    return getattr(file, "encoding", None) or "utf-8"


@contextlib.contextmanager
def destination(path: str | None) -> Iterator[Stream]:
    """Standard output or the file ``path``, which keeps its old content unless all of the new one could be written."""
    if path is None:
        stream = stdout()
        yield stream
        stream.flush()
        return
    with _replaced(path) as descriptor:
        stream = Stream(descriptor, "utf-8", False)
        yield stream
        stream.flush()


@contextlib.contextmanager
def _replaced(path: str) -> Iterator[int]:
    """A descriptor whose content takes the place of ``path`` when the block ends well. Follows a symbolic link.

    A device or a pipe is written directly: it cannot be replaced. Whatever ends the block, a signal too, nothing else
    is left behind.
    """
    target = os.path.realpath(path)
    special = os.path.exists(target) and not os.path.isfile(target)  # noqa: PTH110, PTH113
    written = target if special else f"{target}.{os.urandom(4).hex()}.tmp"
    descriptor = None
    try:
        with _in_words(path):
            descriptor = os.open(
                written, os.O_WRONLY | os.O_CLOEXEC | (0 if special else os.O_CREAT | os.O_EXCL), 0o666
            )
        yield descriptor
        if not special:
            with _in_words(path):
                _keep_mode(written, target)
                os.fsync(descriptor)
                os.replace(written, target)  # noqa: PTH105
    finally:
        if descriptor is not None:
            os.close(descriptor)
        if not special:
            with contextlib.suppress(OSError):
                os.unlink(written)  # noqa: PTH108


@contextlib.contextmanager
def _in_words(path: str) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise CannotWriteError(f"cannot write {path}: {error.strerror}.") from None


def _keep_mode(written: str, target: str) -> None:
    """Give the new file the permissions of the old one, if there is one."""
    with contextlib.suppress(FileNotFoundError):
        os.chmod(written, os.stat(target).st_mode & 0o777)  # noqa: PTH101, PTH116

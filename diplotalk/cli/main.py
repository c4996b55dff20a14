"""The way in and the way out: starts the program, and turns whatever happens into one line and an exit code."""

from __future__ import annotations

# What is imported here runs before a Ctrl-C can be answered: nothing that is not loaded anyway.
import os
import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from types import FrameType

BAD, INTERRUPTED, TERMINATED = 2, 130, 143


def main() -> None:
    """Entry point of ``diplotalk``; ends the process."""
    try:
        import signal

        hold_standard_streams()
        signal.signal(signal.SIGTERM, terminate)
        sys.unraisablehook = send_again
        code = run(sys.argv[1:])
    except KeyboardInterrupt:
        code = INTERRUPTED
    except SystemExit as stop:
        code = stop.code if isinstance(stop.code, int) else BAD
    leave(code)


def terminate(_number: int, _frame: FrameType | None) -> None:
    """On SIGTERM unwind, so that half-written files go away."""
    raise SystemExit(TERMINATED)


# So long after it was lost a signal is sent once more (seconds).
SOON = 0.01


def send_again(lost: sys.UnraisableHookArgs) -> None:
    """A signal that falls into a callback of the interpreter, which can only report it, is sent once more."""
    if not isinstance(lost.exc_value, (KeyboardInterrupt, SystemExit)):
        sys.__unraisablehook__(lost)
        return
    import _thread
    import signal
    import time

    program = _thread.get_ident()
    number = signal.SIGINT if isinstance(lost.exc_value, KeyboardInterrupt) else signal.SIGTERM

    def send() -> None:
        time.sleep(SOON)
        signal.pthread_kill(program, number)  # breaks off a read that waits, too

    _thread.start_new_thread(send, ())


def hold_standard_streams() -> None:
    """Let no file of ours get the number of a standard stream that the caller has closed."""
    for descriptor in (0, 1, 2):
        try:
            os.fstat(descriptor)
        except OSError:
            os.open(os.devnull, os.O_RDWR)


def run(arguments: list[str]) -> int:
    """Run one command line and return the exit code; errors are one line on standard error, never a traceback."""
    from diplotalk.output.stream import ReaderGoneError, remark

    try:
        from diplotalk.cli.commands import call

        return call(arguments)
    except (ReaderGoneError, BrokenPipeError):
        return 0
    except Exception as error:
        remark(explain(error))
        return BAD


def explain(error: Exception) -> str:
    """``error`` in one line, safe to show, whoever raised it."""
    from diplotalk.text.show import show

    format_message = getattr(error, "format_message", None)  # the command-line library's own errors
    if format_message is not None:
        text = format_message()
        return show(text[:1].lower() + text[1:])
    if type(error).__module__.startswith("diplotalk."):  # our own errors are written for people
        return show(str(error))
    if isinstance(error, OSError):
        return show(f"{error.filename}: {error.strerror}" if error.filename else f"cannot write: {error.strerror}.")
    if isinstance(error, MemoryError):
        return "not enough memory."
    return show(f"unexpected {type(error).__name__}: {error}")[:500]


def leave(code: int) -> None:
    """End the process; what the interpreter still holds for a broken standard stream must not fail once more."""
    for stream in (sys.stdout, sys.stderr):
        try:
            if stream is not None:
                stream.flush()
        except (OSError, ValueError):
            os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
            code = code or BAD
    sys.exit(code)

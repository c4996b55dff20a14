"""Work spread over processes. A process that is killed costs nothing: its share is done again."""

from __future__ import annotations

import sys
from collections import deque
from collections.abc import Generator, Iterable
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from multiprocessing import get_context
from typing import Any, Generic, Protocol, Self, TypeVar

R = TypeVar("R", covariant=True)


class Task(Protocol[R]):
    """A share of the work: done in another process, so it and its result are pickled."""

    def run(self) -> R:
        """Do it."""

    def split(self) -> list[Self]:
        """Its smallest parts: itself if it is one."""

    def join(self, results: list[Any]) -> R:
        """The result, out of those of the parts."""

    def give_up(self) -> R:
        """The result if this smallest part ends every process that tries."""


T = TypeVar("T", bound=Task[Any])


def in_process(tasks: Iterable[T]) -> Generator[tuple[T, Any], None, None]:
    """Each task with its result, done here and now."""
    for task in tasks:
        yield task, task.run()


class Pool(Generic[T]):
    """``jobs`` worker processes; results come in the order of the tasks, a few tasks are under way at a time."""

    def __init__(self, jobs: int) -> None:
        self._jobs = jobs
        self._executor = _executor(jobs)
        self._waiting: deque[tuple[T, Future[Any]]] = deque()

    def results(self, tasks: Iterable[T]) -> Generator[tuple[T, Any], None, None]:
        """Each task with its result."""
        try:
            for task in tasks:
                self._submit(task)
                if len(self._waiting) >= 2 * self._jobs + 1:
                    yield self._take()
            while self._waiting:
                yield self._take()
        except BaseException:
            # Ctrl-C, or nobody wants the rest: do not wait for what is under way.
            _kill(self._executor)
            raise
        self._executor.shutdown()

    def _submit(self, task: T) -> None:
        try:
            future = self._executor.submit(_run, task)
        except BrokenProcessPool:
            # Seen on submitting already; ``_take`` finds out by the futures that have no result.
            future = Future()
            future.set_exception(BrokenProcessPool())
        self._waiting.append((task, future))

    def _take(self) -> tuple[T, Any]:
        task, future = self._waiting.popleft()
        try:
            return task, future.result()
        except (BrokenProcessPool, MemoryError):
            result = self._again(task)
            left, self._waiting = self._waiting, deque()
            for other, done in left:
                if done.done() and not done.cancelled() and done.exception() is None:
                    self._waiting.append((other, done))
                else:
                    self._submit(other)
            return task, result

    def _again(self, task: T) -> Any:
        """Alone in a new pool; if that one dies too the fault is in the task, and its parts are tried one by one."""
        result = self._alone(task)
        if result is not _DIED:
            return result
        return task.join([self._part(part) for part in task.split()])

    def _part(self, part: T) -> Any:
        result = self._alone(part)
        return part.give_up() if result is _DIED else result

    def _alone(self, task: T) -> Any:
        self._executor.shutdown(wait=False, cancel_futures=True)
        self._executor = _executor(self._jobs)
        try:
            return self._executor.submit(_run, task).result()
        except (BrokenProcessPool, MemoryError):
            self._executor.shutdown(wait=False, cancel_futures=True)
            self._executor = _executor(self._jobs)
            return _DIED


_DIED = object()


def _executor(jobs: int) -> ProcessPoolExecutor:
    # A forked worker has the lexicon already; elsewhere than on Linux forking is not safe.
    context = get_context("fork" if sys.platform == "linux" else "spawn")
    return ProcessPoolExecutor(jobs, mp_context=context, initializer=_begin)


def _kill(executor: ProcessPoolExecutor) -> None:
    """End the workers at once; until Python 3.14 has spread, by way of the executor's own list of them."""
    for process in list((executor._processes or {}).values()):
        process.kill()
    executor.shutdown(wait=False, cancel_futures=True)


def _run(task: Task[Any]) -> Any:
    return task.run()


def _begin() -> None:
    """In a new worker: Ctrl-C is the parent's business, and a worker does not outlive its parent."""
    import signal
    import threading

    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    threading.Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    import os
    from multiprocessing import parent_process
    from multiprocessing.connection import wait

    parent = parent_process()
    if parent is not None:
        wait([parent.sentinel])
        os._exit(1)

"""Who met whom: meetings out of news reports and ministry readouts.

    diplotalk.extract(text, title=..., published=...) -> Report
    diplotalk.read(path) -> documents of a file or a folder
    diplotalk.Archive(path) -> an archive made by ``diplotalk index``, open for questions

Each is loaded on first use, so that importing the package costs nothing.
"""

from __future__ import annotations

from diplotalk.version import __version__

TYPE_CHECKING = False  # the one of ``typing`` would load it
if TYPE_CHECKING:
    from typing import Any

__all__ = ["Archive", "__version__", "extract", "read"]


def __getattr__(name: str) -> Any:
    """Load what is asked for."""
    from importlib import import_module

    if name == "extract":
        return import_module("diplotalk.extract")
    if name == "read":
        return import_module("diplotalk.reading.paths").read
    if name == "Archive":
        return import_module("diplotalk.archive.store").Archive.open
    raise AttributeError(f"module 'diplotalk' has no attribute '{name}'")

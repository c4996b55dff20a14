"""A document becomes a report: who met whom, when, where, how, what was said and agreed."""

from __future__ import annotations

import sys
from types import ModuleType
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from diplotalk.extract.report import Report


class _Floor(ModuleType):
    """This package can be called, for the library's ``diplotalk.extract(text)`` has the same name as the package."""

    def __call__(self, text: str, *, path: str = "-", **metadata: Any) -> Report:
        """Extract one article. ``metadata``: the fields of ``Document`` (title, published, outlet, url ...)."""
        from diplotalk.extract.article import extract
        from diplotalk.reading.document import Document

        return extract(Document(path, text, **metadata))


sys.modules[__name__].__class__ = _Floor

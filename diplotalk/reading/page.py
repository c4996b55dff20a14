"""A saved web page is one article: its text without menus and scripts, and what its head says about it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from diplotalk.reading.decode import clean, decode
from diplotalk.reading.document import Document, Unreadable

if TYPE_CHECKING:
    from collections.abc import Iterator

NO_TEXT = "a page without text"

# A charset must be declared within the first 1,024 bytes (HTML, 4.2.5.4); saved pages put comments before it.
_HEAD_BYTES = 4096
_CHARSET = re.compile(
    rb"<(?:meta|\?xml)\b[^<>]{0,200}?(?:charset|encoding)\s{0,9}=\s{0,9}[\"']?([A-Za-z0-9_:.-]{1,40})", re.IGNORECASE
)
# The library compares each attribute of a tag with all before it: 60,000 take 12 seconds. No page has so many.
MOST_ATTRIBUTES = 2000
TOO_MANY_ATTRIBUTES = "a page with thousands of attributes in one tag: save it as plain text"
_VALUE = r"=\s*+(?:\"[^\"]*+(?:\"|\Z)|'[^']*+(?:'|\Z)|[^\s>\"'][^\s>]*+)?+"
_TAG = re.compile(
    r"<!--.*?(?:-->|\Z)|<(script|style)\b.*?(?:</\1|\Z)|<[A-Za-z](?P<inside>(?:[^=>]++|" + _VALUE + ")*+)",
    re.DOTALL | re.IGNORECASE,
)
_VALUES = re.compile(_VALUE, re.DOTALL)

# What is no part of a report, by element, role, class and id. Pictures only lend their captions.
_ELEMENTS = "nav aside footer form button select dialog iframe img svg audio video"
_ROLES = "navigation complementary contentinfo search dialog"
_CLASSES = (
    "nav navbar menu breadcrumb breadcrumbs sidebar footer pagination cookie share sharing social social-share"
    " share-buttons tags newsletter comments related related-news related-articles related-posts recommended"
    " most-read most-popular"
)
_LEFT_OUT = [
    *_ELEMENTS.split(),
    *(f"[role={role}]" for role in _ROLES.split()),
    *(f"{mark}{name}" for name in _CLASSES.split() for mark in ".#"),
    "[hidden]",
]
# A report is where most of a page's words are; an article that holds fewer is only its head or a teaser.
_MOST = 0.5

_NAMED = {
    "title": ("og:title", "twitter:title", "dc.title", "headline"),
    "published": (
        *("article:published_time", "og:article:published_time", "datepublished", "publishdate", "pubdate"),
        *("publish-date", "publish_date", "date", "dc.date", "dc.date.issued", "dcterms.created", "parsely-pub-date"),
    ),
    "outlet": ("og:site_name", "application-name", "dc.publisher"),
    "url": ("og:url",),
    "author": ("author", "article:author", "byl", "dc.creator"),
}
_DAY_PUBLISHED = re.compile(r'"datePublished"\s{0,9}:\s{0,9}"([^"\\]{4,40})"')


def read_page(path: str, data: bytes) -> Document | Unreadable:
    """The article in the HTML of ``data``; one paragraph of the page is one paragraph of the text.

    Never raises, whatever the bytes; takes time in proportion to them.
    """
    from resiliparse.parse.html import HTMLTree

    charset = _CHARSET.search(data, 0, _HEAD_BYTES)
    page = decode(data, charset[1].decode() if charset else None)
    if _has_too_many_attributes(page):
        return Unreadable(path, TOO_MANY_ATTRIBUTES)
    tree = HTMLTree.parse(page)
    text = clean(_report(tree)) if tree.body else ""
    if not text.strip():
        return Unreadable(path, NO_TEXT)
    return _document(path, text + "\n", tree)


def _has_too_many_attributes(page: str) -> bool:
    return any(
        len(inside) > MOST_ATTRIBUTES and len(_VALUES.sub(" ", inside).replace("/", " ").split()) > MOST_ATTRIBUTES
        for tag in _TAG.finditer(page)
        if (inside := tag["inside"])
    )


def _report(tree: Any) -> str:
    """The text of the page's only article, or of its main part, or of all of it."""
    whole = _text(tree)
    for selector in ("article", "main, [role=main]"):
        found = tree.body.query_selector_all(selector)
        if len(found) == 1:
            text = _text(found[0].html)
            if len(text) >= _MOST * len(whole):
                return text
    return whole


def _text(page: Any) -> str:
    """The words of an HTML string or tree; of one that is all menu by our list, with the menus."""
    from resiliparse.extract.html2text import extract_plain_text

    def words(left_out: list[str]) -> str:
        # Without alt texts the library leaves captions out too.
        text: str = extract_plain_text(page, alt_texts=True, list_bullets=False, skip_elements=left_out)
        return text

    return words(_LEFT_OUT).strip() or words(["img"]).strip()


def _document(path: str, text: str, tree: Any) -> Document:
    """``text`` with title, day of publication, outlet, address and author, as far as the page names them."""
    named: dict[str, str] = {}
    for key, value in _properties(tree):
        named.setdefault(key, value)

    def first(field: str) -> str | None:
        return next((named[key] for key in _NAMED[field] if key in named), None)

    return Document(
        path,
        text,
        title=first("title") or _heading(tree) or _line(tree.title) or None,
        published=first("published") or _day_published(tree),
        outlet=first("outlet"),
        url=first("url"),
        author=first("author"),
    )


def _heading(tree: Any) -> str:
    headings = tree.body.query_selector_all("h1")
    return _line(headings[0].text) if len(headings) == 1 else ""


def _properties(tree: Any) -> Iterator[tuple[str, str]]:
    for element in tree.document.query_selector_all("meta[content]"):
        for attribute in ("property", "name", "itemprop"):
            if (key := element.getattr(attribute)) and (value := _line(element.getattr("content"))):
                yield key.lower(), value
    for element in tree.document.query_selector_all("[itemprop=datePublished][datetime]"):
        yield "datepublished", _line(element.getattr("datetime"))


def _day_published(tree: Any) -> str | None:
    for element in tree.document.query_selector_all('script[type="application/ld+json"]'):
        if day := _DAY_PUBLISHED.search(element.text):
            return day[1]
    return None


def _line(value: str | None) -> str:
    return " ".join(clean(value or "").split())

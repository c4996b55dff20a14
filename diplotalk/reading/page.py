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
# A tag takes the library some 350 bytes: so many stay within the memory of a small machine.
MOST_TAGS = 300_000
TOO_MANY_TAGS = "a page of hundreds of thousands of tags: not one article"
# The library compares each attribute of a tag with all before it: 60,000 take 12 seconds. No page has so many names and
# values in one tag, or in all its "body" and "html" together, which it makes one of.
MOST_ATTRIBUTES = 4000
TOO_MANY_ATTRIBUTES = "a page with thousands of attributes in one tag: save it as plain text"
_VALUE = r"=\s*+(?:\"[^\"]*+(?:\"|\Z)|'[^']*+(?:'|\Z)|[^\s>\"'][^\s>]*+)?+"
_TAG = re.compile(
    r"<!--(?:-?>|.*?(?:--!?>|\Z))|<(?P<name>[A-Za-z][^\s/>]*+)(?P<inside>(?:[^=>]++|" + _VALUE + ")*+)", re.DOTALL
)
_VALUES = re.compile(_VALUE, re.DOTALL)
# What stands in these is no markup, up to their own end.
_RAW = {name: re.compile(f"</{name}", re.IGNORECASE) for name in ("script", "style", "textarea", "title")}
_MADE_ONE = ("body", "html")
# A head names a report once or twice in each of some twenty forms. The library takes its time over lists of thousands.
MOST_PROPERTIES = 300

# What is no part of a report, by element, role, class and id. Pictures only lend their captions.
_ELEMENTS = "nav aside footer input label button select textarea dialog iframe img svg audio video"
_ROLES = "navigation complementary contentinfo search dialog"
_CLASSES = (
    "nav navbar menu breadcrumb breadcrumbs sidebar footer pagination cookie share sharing social social-share"
    " share-buttons tags newsletter comments related related-news related-articles related-posts recommended"
    " most-read most-popular"
)
_BY_KIND = [*_ELEMENTS.split(), *(f"[role={role}]" for role in _ROLES.split()), "[hidden]"]
_BY_NAME = [f"{mark}{name}" for name in _CLASSES.split() for mark in ".#"]
# A report is where most of a page's words are: an article that holds fewer is only its head or a teaser, and what is
# called a menu and holds more is none.
_MOST = 0.5

_NAMED = {
    "title": ("og:title", "twitter:title", "dc.title", "headline"),
    "published": (
        *("article:published_time", "og:article:published_time", "datepublished", "publishdate", "pubdate"),
        *("publish-date", "publish_date", "date", "dc.date", "dc.date.issued", "dcterms.created", "parsely-pub-date"),
    ),
    "outlet": ("og:site_name", "application-name", "dc.publisher"),
    "url": ("og:url",),
}
_DAY_PUBLISHED = re.compile(r'"datePublished"\s{0,9}:\s{0,9}"([^"\\]{4,40})"')


def read_page(path: str, data: bytes) -> Document | Unreadable:
    """The article in the HTML of ``data``; one paragraph of the page is one paragraph of the text.

    Never raises, whatever the bytes; takes time in proportion to them.
    """
    from resiliparse.parse.html import HTMLTree

    charset = _CHARSET.search(data, 0, _HEAD_BYTES)
    page = decode(data, charset[1].decode() if charset else None)
    if page.count("<") > MOST_TAGS:
        return Unreadable(path, TOO_MANY_TAGS)
    if _has_too_many_attributes(page):
        return Unreadable(path, TOO_MANY_ATTRIBUTES)
    tree = HTMLTree.parse(page)
    text = clean(_report(tree)) if tree.body else ""
    if not text.strip():
        return Unreadable(path, NO_TEXT)
    return _document(path, text + "\n", tree)


def _has_too_many_attributes(page: str) -> bool:
    at, made_one = 0, 0
    while (tag := _TAG.search(page, at)) is not None:
        at, name = tag.end(), (tag["name"] or "").lower()
        inside = tag["inside"] or ""
        if len(inside) > MOST_ATTRIBUTES or name in _MADE_ONE:
            bare, values = _VALUES.subn(" ", inside)
            count = len(bare.replace("/", " ").split()) + values
            made_one += count if name in _MADE_ONE else 0
            if max(count, made_one) > MOST_ATTRIBUTES:
                return True
        if name in _RAW:
            closed = _RAW[name].search(page, at)
            at = closed.start() if closed else len(page)
    return False


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
    """The words of an HTML string or tree, without menus; with what is only called so if that is most of it."""
    from resiliparse.extract.html2text import extract_plain_text

    def words(left_out: list[str]) -> str:
        # Without alt texts the library leaves captions out too.
        text: str = extract_plain_text(page, alt_texts=True, list_bullets=False, skip_elements=left_out)
        return text.strip()

    marked = words(_BY_KIND)
    text = words([*_BY_KIND, *_BY_NAME])
    return (text if len(text) >= _MOST * len(marked) else marked) or words(["img"])


def _document(path: str, text: str, tree: Any) -> Document:
    """``text`` with title, day of publication, outlet and address, as far as the page names them."""
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
    )


def _heading(tree: Any) -> str:
    headings = tree.body.query_selector_all("h1")
    return _line(headings[0].text) if len(headings) == 1 else ""


def _properties(tree: Any) -> Iterator[tuple[str, str]]:
    for element in _few(tree, "meta[content]"):
        for attribute in ("property", "name", "itemprop"):
            if (key := element.getattr(attribute)) and (value := _line(element.getattr("content"))):
                yield key.lower(), value
    for element in _few(tree, "[itemprop=datePublished][datetime]"):
        yield "datepublished", _line(element.getattr("datetime"))


def _few(tree: Any, selector: str) -> list[Any]:
    found = tree.document.query_selector_all(selector)
    return [found[n] for n in range(len(found))] if len(found) <= MOST_PROPERTIES else []


def _day_published(tree: Any) -> str | None:
    for element in _few(tree, 'script[type="application/ld+json"]'):
        if day := _DAY_PUBLISHED.search(element.text):
            return day[1]
    return None


def _line(value: str | None) -> str:
    return " ".join(clean(value or "").split())

"""A document becomes a report. The steps stand in one tuple, in the order in which each needs the one before."""

from __future__ import annotations

import hashlib
import re
from bisect import bisect_left
from collections.abc import Callable

from diplotalk.extract import (
    anchor,
    as_printed,
    assemble,
    dates,
    halves,
    homeland,
    introductions,
    joint_statements,
    layout,
    letterhead,
    literals,
    outlet,
    people,
    transcripts,
)
from diplotalk.extract.chunker import Chunker
from diplotalk.extract.chunks import Chunks
from diplotalk.extract.context import NEWS, Article, Line, says_i
from diplotalk.extract.people import Mention
from diplotalk.extract.report import Report
from diplotalk.lexicon.load import Hit, lexicon
from diplotalk.reading.document import Document
from diplotalk.text.fold import fold, lower
from diplotalk.text.lines import Lines
from diplotalk.text.origin import Origin, is_odd
from diplotalk.text.paragraphs import sentences
from diplotalk.text.quotes import double

# Parts that tell nothing of a meeting, and how far into a text (code points) its sentences are understood; further
# on they are only kept for grep. The longest report measured has 20,000.
_SILENT = frozenset({"boilerplate", "stamp"})
READ_LIMIT = 400_000


def extract(document: Document) -> Report:
    """What ``document`` reports. Pure and total: the same document gives the same report, and no text raises."""
    digest = hashlib.sha256(document.text.encode("utf-8", "surrogatepass")).hexdigest()
    words = len(document.text.split())
    if not is_odd(document.text):
        return _report(document, digest, words)
    printed = Origin(document.text)
    return as_printed.restored(_report(document._replace(text=printed.meant()), digest, words), printed)


def _report(document: Document, digest: str, words: int) -> Report:
    article = read(document)
    for step in STEPS:
        step(article)
    return assemble.report(article, digest, words)


def read(document: Document) -> Article:
    """The article with its parts, sentences and dates; nothing is understood yet."""
    folded = double(fold(document.text))
    parts = layout.read(folded)
    flat = _flatten(folded, parts)
    small = lower(flat)
    hits = list(lexicon().hits(flat, small))
    article = Article(document, document.text, flat, small, Lines(document.text), parts, dates.find(flat, hits))
    _read_lines(article, hits)
    return article


# "President Smith John SmithSenators balk at trial Poll: voters split MORE on Monday", "President SmithJohn SmithPoll":
# a page's links to other reports of the person, run into the sentence. What follows the name, up to MORE (600
# characters at most), is not the report's; the name in full is.
_WIDGET = re.compile(
    r"\b(?P<given>[A-Z][\w'.-]{1,30} )?(?P<known>[A-Z][a-z][\w'-]{1,30}?) ?"
    r"(?P<full>(?:[A-Z][\w'.-]{0,30} ){1,4}(?P=known))(?=[A-Z0-9])[^\n]{0,600}? MORE(?=[ .,;])"
)


def _without_widget(match: re.Match[str]) -> str:
    """The name in full, with a blank for every other character."""
    given = match["given"] or ""
    before = " " * len(given) if match["full"].startswith(given) else given
    name = match["full"].rjust(match.end("full") - match.start("known"))
    return (before + name).ljust(len(match.group()))


def _flatten(folded: str, parts: layout.Layout) -> str:
    """The fold with a blank for every line break inside a paragraph, so that a name broken over two lines is one."""
    if " MORE" in folded:
        folded = _WIDGET.sub(_without_widget, folded)
    if "\n" not in folded:
        return folded
    pieces: list[str] = []
    at = 0
    for part in parts.parts:
        pieces += folded[at : part.start], folded[part.start : part.end].replace("\n", " ")
        at = part.end
    return "".join(pieces) + folded[at:]


def _read_lines(article: Article, hits: list[Hit]) -> None:
    chunker = Chunker(article.folded, article.text, hits)
    spoken = _all_quotes(article)
    for number, part in enumerate(article.layout.parts):
        quotes = spoken[number]
        for start, end in sentences(article.folded, part.start, part.end):
            understood = part.kind not in _SILENT and start < READ_LIMIT
            chunks = chunker.read(start, end) if understood else Chunks(start, end)
            inside = _cut(quotes, start, end) if quotes else []
            article.lines.append(Line(start, end, number, part.kind, chunks, quotes=inside))
    _read_headline(article)


def _cut(quotes: list[tuple[int, int]], start: int, end: int) -> list[tuple[int, int]]:
    """The quotations of a paragraph as far as they lie in ``start:end``."""
    near = quotes[max(bisect_left(quotes, (start, 0)) - 1, 0) : bisect_left(quotes, (end, 0))]
    return [(max(a, start), min(b, end)) for a, b in near if b > start]


# So many lines above the lead are a page's menu.
_OF_MENU = 6


def _read_headline(article: Article) -> None:
    """The headline of the record, read like a sentence of its own; else the first headline in the text."""
    title = article.document.title
    if title:
        folded = fold(title)
        found = list(lexicon().hits(folded, lower(folded)))
        article.headline_text = title
        article.headline = Line(0, len(folded), -1, "title", Chunker(folded, title, found).read(0, len(folded)))
        return
    titles = [line for line in article.lines if line.part == "title"]
    # "Politics", "Menu Content": a section's name is shorter than any headline. Below a page's own menu it comes last.
    worded = [x for x in titles if len(x.chunks.kinds) > 3]
    if len(titles) > _OF_MENU:
        worded.reverse()
    told = [x for x in worded if "V" in x.chunks.kinds or "S" in x.chunks.kinds]
    article.headline = next(iter(told or worded or titles), None)
    if article.headline is not None:
        article.headline_text = article.text[article.headline.start : article.headline.end]


# Over so many paragraphs speech goes on that nothing marks until its end.
_SPEECH_PARAGRAPHS = 8


# "The press office released the following communique this morning:"
_RELEASED = re.compile(r"\b(?:communique|readout|press release|declaration|following (?:announcement|note))\b[^.:]*:$")


def _all_quotes(article: Article) -> list[list[tuple[int, int]]]:
    """The quotations of each part; paragraphs between one that opens speech and one that only closes it are speech."""
    found: list[list[tuple[int, int]]] = []
    opened: int | None = None
    released = False
    for number, part in enumerate(article.layout.parts):
        quotes = _quotes(article.folded, part.start, part.end)
        if released and article.folded[part.start] == '"':
            # A whole readout in quotation marks is no direct speech.
            found.append([])
            continue
        opens = article.folded[part.end - 1] == ":"
        released = opens and _RELEASED.search(article.folded, part.start, part.end) is not None
        if opened is not None and quotes and article.folded[quotes[0][0]] != '"':
            between = article.layout.parts[opened + 1 : number]
            found[opened + 1 :] = [[(p.start, p.end)] if p.kind not in _SILENT else [] for p in between]
        found.append(quotes)
        if quotes:
            opened = number if quotes[-1][1] > part.end else None
        elif opened is not None and number - opened >= _SPEECH_PARAGRAPHS:
            opened = None
    return found


def _quotes(folded: str, start: int, end: int) -> list[tuple[int, int]]:
    """Ranges of direct speech in a paragraph; one mark too many opens speech to its end, or closes it from its head."""
    marks = []
    at = folded.find('"', start, end)
    while at >= 0:
        marks.append(at)
        at = folded.find('"', at + 1, end)
    if len(marks) % 2:
        # ``It comes at six," Odera said.``: a quotation that the paragraph before has opened.
        closes = marks[0] > start and not folded[marks[0] - 1].isspace()
        marks = [start, *marks] if closes else [*marks, end]
    return [(marks[n], marks[n + 1] + 1) for n in range(0, len(marks), 2)]


_TOLD = NEWS | {"caption"}


def _introduce(article: Article) -> None:
    """The cast: news and captions first, then the headline, whose offices are short."""
    named = [x for x in article.lines if "N" in x.chunks.kinds]
    lines = [x for x in named if x.part in _TOLD]
    speaking = {word for line in lines for word in introductions.speaking(line.chunks, article.small)}
    for line in (*lines, *(x for x in named if x.part == "title")):
        in_head = line.part == "title"
        introductions.introduce(article.cast, line.chunks, article.text, article.small, speaking, in_head)


# "Kenya needs ships - address by President X": he need not say "I" in its first sentences.
_ADDRESS = re.compile(r"\b(?:[Aa]ddress|[Ss]peech|[Rr]emarks|[Mm]essage) (?:by|of) ")
_SAYS_I, _SAYS_I_LATE = 3, 25


def _author(article: Article) -> None:
    """Whoever speaks in the first person: the first person of the record's headline, else who signs the text's head."""
    line = article.headline
    told = [x for x in article.lines if x.part in NEWS]
    address = _ADDRESS.search(article.headline_text) is not None
    speaks = any(says_i(x) for x in told[: _SAYS_I_LATE if address else _SAYS_I])
    named: list[Mention] = []
    if line is not None and line.paragraph < 0:
        marked = bool(literals.present(transcripts.MARKS, article.folded))
        answers = marked and any(_is_answer(article, x) for x in told)
        names_all = speaks or answers or joint_statements.is_of_statement(article.headline_text)
        introductions.introduce_headline(article.cast, line.chunks, article.headline_text, names_all)
        named = people.named(people.mentions(article.cast, line.chunks, lower(fold(article.headline_text))))
    if not speaks:
        return
    article.author = named[0] if named else letterhead.author(article)
    speaker = article.author.person if article.author else None
    if speaker is not None and not speaker.countries and speaker.titles and article.home:
        speaker.countries, speaker.guessed = (article.home,), True


def _is_answer(article: Article, line: Line) -> bool:
    return article.folded.startswith(transcripts.MARKS, line.start)


def _mention(article: Article) -> None:
    for line in article.lines:
        if line.part not in ("boilerplate", "stamp"):
            line.mentions = people.mentions(article.cast, line.chunks, article.small)


STEPS: tuple[Callable[[Article], None], ...] = (
    outlet.find,
    anchor.find,
    halves.name,
    _introduce,
    _author,
    _mention,
    homeland.infer,
)

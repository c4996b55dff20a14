"""The index leaves out no sentence that reading would find."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterator

import pytest
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st

from diplotalk.archive.schema import SEARCH
from diplotalk.archive.store import Archive
from diplotalk.extract.report import Passage, Report, Sentence, Source
from diplotalk.query.grep import Wanted, hits
from diplotalk.query.phrase import Manner, matcher
from diplotalk.query.request import BadRequestError
from diplotalk.query.required import required
from diplotalk.reading.document import Document
from diplotalk.text.searchable import indexed

TOKENIZER = "unicode61 remove_diacritics 2"
PIECES = st.sampled_from([
    "fast", "track", "Fast", "Track", "trade", "free", "ﬃ", "é", "e\u0301", "ø", "한국", "王", "毅", "क्ष", "ﾄﾞ", "Ｇ",
    "²", "½", "™", "№", "€", "🙂", "\ue000", "ſ", "K", "İ", "ı", "ß", "ς", "Σ", "’s", "'s", "s", "a", "ROK", "5G",
    " ", " ", " ", "-", "–", "\u00a0", "\u00ad", "\u200b", "\n", "_", ".", "“", '"', "*", "(", "\u0301", "\u3099",
])  # fmt: skip
TEXTS = st.lists(PIECES, max_size=12).map("".join)


@pytest.fixture(scope="module")
def index() -> Iterator[sqlite3.Connection]:
    """A full-text index with the words of the archive's."""
    assert TOKENIZER in SEARCH
    connection = sqlite3.connect(":memory:")
    connection.execute(f"CREATE VIRTUAL TABLE report_search USING fts5(text, tokenize='{TOKENIZER}')")
    yield connection
    connection.close()


def let_through(index: sqlite3.Connection, text: str, literals: list[list[str]] | None) -> bool:
    """Whether the index takes ``text`` for a candidate."""
    index.execute("DELETE FROM report_search")
    index.execute("INSERT INTO report_search VALUES (?)", (indexed(text),))
    if literals is None:
        return True
    query = " AND ".join(f"({' OR '.join(map(quoted, clause))})" for clause in literals)
    return bool(index.execute("SELECT 1 FROM report_search WHERE report_search MATCH ?", (query,)).fetchall())


def quoted(literal: str) -> str:
    words = literal.removesuffix("*")
    return f'"{words}" *' if literal.endswith("*") else f'"{words}"'


@given(TEXTS, st.data(), st.builds(Manner, st.sampled_from([None, True, False]), st.booleans(), st.booleans()))
def test_the_index_misses_no_phrase(index: sqlite3.Connection, text: str, data: st.DataObject, manner: Manner) -> None:
    start = data.draw(st.integers(0, len(text)))
    phrase = data.draw(st.sampled_from([text[start:], text[start : start + 8]]) | TEXTS)
    try:
        finder = matcher([phrase], manner)
    except BadRequestError:
        assume(False)
    if finder.find(text):
        assert let_through(index, text, finder.literals())


EXPRESSIONS = st.recursive(
    PIECES.map(re.escape)
    | st.sampled_from([r"\s+", r"\b", ".", r"[\s-]", "[Ff]", "^", "$", r"\w*", r"\W", "s?", r"\B"]),
    lambda inner: st.one_of(
        st.lists(inner, min_size=2, max_size=5).map("".join),
        st.lists(inner, min_size=2, max_size=3).map(lambda parts: f"(?:{'|'.join(parts)})"),
        st.tuples(inner, st.sampled_from(["?", "*", "+", "{2}", "??", "{0,1}", "*+"])).map("(?:{0[0]}){0[1]}".format),
        inner.map("({})".format),
        inner.map("(?={})".format),
        inner.map("(?>{})".format),
        inner.map("(?a:{})".format),
        inner.map("(?i:{})".format),
    ),
    max_leaves=8,
)


@example("a\ue000fast track", r"\bfast track")
@example("x\u200bfast track", r"\bfast\s+track")
@example("e\u0301fast track", r"\bfast track\b")
@example("carefree trade", "free trade")
@given(TEXTS, EXPRESSIONS)
def test_the_index_misses_no_match_of_an_expression(index: sqlite3.Connection, text: str, pattern: str) -> None:
    try:
        finder = matcher([pattern], Manner(ignore_case=True, expression=True))
    except BadRequestError:
        assume(False)
    if finder.find(text):
        assert let_through(index, text, finder.literals())


@settings(max_examples=50)
@given(st.lists(st.tuples(TEXTS, TEXTS), min_size=1, max_size=8), st.data(), st.booleans())
def test_an_archive_answers_the_same_with_its_index_as_when_everything_is_read(
    texts: list[tuple[str, str]], data: st.DataObject, whole: bool
) -> None:
    phrase = data.draw(st.sampled_from([text[:8] for pair in texts for text in pair]) | TEXTS)
    try:
        finder = matcher([phrase], Manner(whole_words=whole))
    except BadRequestError:
        assume(False)
    with Archive.memory() as archive:
        for part, (title, text) in enumerate(texts, 1):
            archive.add(*report(part, title, text))
        archive.merge()
        found = list(hits(archive.sentences(), Wanted(finder)))
        assert list(hits(archive.sentences(literals=finder.literals()), Wanted(finder))) == found
        assert {(hit.row.part, hit.row.text) for hit in found} == {
            (part, text) for part, pair in enumerate(texts, 1) for text in searched(*pair) if finder.find(text)
        }


def report(part: int, title: str, text: str) -> tuple[Document, Report]:
    """A report of one sentence."""
    source = Source("a.jsonl", part, None, None, None, None, title, None, None, 1, "0" * 64)
    sentence = Sentence(Passage(0, len(text), 1), "text")
    return Document("a.jsonl", text, part, title=title), Report(source, text, (), (), (), (sentence,))


def searched(title: str, text: str) -> list[str]:
    """What of a report is searched."""
    return [title, text] if title and title not in text else [text]


REQUIRED = [
    (r"\bfree trade (?:agreement|pact)s?\b", [["free trade"], ["agreement*", "pact*"]]),
    ("free trade", [["trade*"]]),
    (r"(?i)fast[\s-]+track", [["track*"]]),
    (r"(?i)\bfast[\s-]+track\b", [["fast track"]]),
    (r"\b[Ff]ast track", [["fast track*"]]),
    (r"^(?:Wang|Chung) said", [["wang*", "chung*"], ["said*"]]),
    (r"\b(?:said|added) (?:that )?\bvaccine", [["said*", "added*"], ["vaccine*"]]),
    (r"\bvaccines?", [["vaccine*"]]),
    (r"\bvaccine(?! passport)", [["vaccine*"]]),
    (r"\bto ", [["to"]]),
    (r"\bto", None),
    (r"(?:\bvaccine)?", None),
    (r"(?a)\bvaccine", None),
    (r"x*|\bvaccine", None),
    (r"\bcafé au lait", [["caf*"], ["au lait*"]]),
    ("", None),
]


@pytest.mark.parametrize(("pattern", "expected"), REQUIRED)
def test_an_expression_asks_the_index_for_the_words_it_cannot_do_without(
    pattern: str, expected: list[list[str]] | None
) -> None:
    assert required(re.compile(pattern)) == expected

"""What a user relies on when a phrase is typed; phrases.txt shows it, the rest is what cannot be seen on paper."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from diplotalk.query.phrase import LONGEST, Manner, Span, matcher
from diplotalk.query.request import BadRequestError
from diplotalk.text.searchable import lowered, searchable

OPTIONS = {"-w", "-i", "-s", "--exact", "-E"}


def typed(line: str) -> tuple[list[str], Manner]:
    """``fast track -w | green lane`` as phrases and manner."""
    words = line.split(" ")
    given = {word for word in words if word in OPTIONS}
    phrases = " ".join(word for word in words if word not in OPTIONS).split(" | ")
    case = True if "-i" in given else False if "-s" in given else None
    return phrases, Manner(case, "-w" in given, "--exact" in given, "-E" in given)


def blocks() -> Iterator[tuple[str, str, str]]:
    """Phrase line, sentence and the line of carets below it (or nothing) of every case in phrases.txt."""
    lines = Path(__file__).with_name("phrases.txt").read_text(encoding="utf-8").split("\n")
    phrase = ""
    for line, below in zip(lines, [*lines[1:], ""], strict=True):
        if line.startswith("phrase: "):
            phrase = line.removeprefix("phrase: ")
        elif line.startswith("  ") and set(line) - {" ", "^"}:
            yield phrase, line[2:], below[2:] if set(below) == {" ", "^"} else ""


def carets(spans: list[Span]) -> str:
    """A line with ``^`` under every match."""
    line = ""
    for start, end in spans:
        line = line.ljust(start) + "^" * (end - start)
    return line


@pytest.mark.parametrize(("phrase", "sentence", "expected"), list(blocks()))
def test_a_phrase_finds_what_the_table_shows(phrase: str, sentence: str, expected: str) -> None:
    phrases, manner = typed(phrase)
    assert carets(matcher(phrases, manner).find(sentence)) == expected


UNSEEN = {
    "no-break blank": ("green\u00a0corridor", "green corridor"),
    "thin blanks": ("green\u2009\u202fcorridor", "green corridor"),
    "line break": ("green\ncorridor", "green corridor"),
    "carriage return": ("green \r\n  corridor", "green corridor"),
    "hyphen at a line end": ("green-\ncorridor", "green corridor"),
    "soft hyphen": ("green cor\u00adri\u00addor", "green corridor"),
    "zero width": ("green cor\u200bri\u2060dor", "green corridor"),
    "bidi marks": ("green \u202bcorridor\u202c", "green corridor"),
    "accents apart": (unicodedata.normalize("NFD", "Président 한국"), "Président 한국"),
    "accents apart in the phrase": ("Président 한국", unicodedata.normalize("NFD", "Président 한국")),
    "full width": ("Ｇｒｅｅｎ corridor", "Green corridor"),
    "no-break hyphen": ("fast\u2011track", "fast-track"),
    "half-width kana apart": ("ﾄﾞﾙ高", "ドル高"),
    "two dashes": ("fast\u2014track", "fast track"),
}


@pytest.mark.parametrize(("text", "phrase"), UNSEEN.values(), ids=UNSEEN)
def test_what_nobody_sees_makes_no_difference(text: str, phrase: str) -> None:
    sentence = f"They praised the {text} of that year."
    [(start, end)] = matcher([phrase]).find(sentence)
    assert sentence[start:end].strip("\u202b\u202c") == text.strip("\u202b\u202c")


@pytest.mark.parametrize("phrase", ["", " ", "\t\n", "\u200b", "\u00ad\u2060"])
def test_an_empty_phrase_is_an_error_and_not_everything(phrase: str) -> None:
    with pytest.raises(BadRequestError, match="empty"):
        matcher([phrase])


def test_a_very_long_phrase_is_an_error_and_not_a_long_wait() -> None:
    with pytest.raises(BadRequestError, match="too long"):
        matcher(["x" * (LONGEST + 1)])


@pytest.mark.parametrize("phrase", ["a" * LONGEST, "aa " * 600, "-" * LONGEST, "王" * LONGEST, "' " * 900])
@pytest.mark.parametrize("text", ["a" * 200_000, "aa " * 70_000, "a-" * 100_000, " " * 200_000, "王" * 100_000])
@pytest.mark.parametrize("whole", [False, True])
def test_time_is_linear_on_hostile_text(phrase: str, text: str, whole: bool) -> None:
    matcher([phrase], Manner(whole_words=whole)).find(f"b{text}")


# Letters, signs, invisible and combining characters, all likely to meet.
LETTERS = st.sampled_from("aAeEkKsS iz-—'’\"“\n\t_.²½ﬃßøÅéİıſK王毅한ＡDŽ\u0301\u0327\u00ad\u200b\u2060\u3099か한")
TEXTS = st.text(LETTERS | st.characters(codec="utf-8"), max_size=40)


@given(TEXTS, st.data(), st.booleans())
def test_a_match_is_a_piece_of_the_text_that_reads_like_the_phrase(text: str, data: st.DataObject, whole: bool) -> None:
    phrase = phrase_of(text, data)
    try:
        finder = matcher([phrase], Manner(ignore_case=True, whole_words=whole))
    except BadRequestError:
        return
    last = 0
    for start, end in finder.find(text):
        assert last <= start < end <= len(text)
        assert plain(phrase) in plain(text[start:end])
        last = end


@given(TEXTS, st.data())
def test_what_stands_at_the_beginning_of_a_text_is_found(text: str, data: st.DataObject) -> None:
    phrase = text[: data.draw(st.integers(0, len(text)))]
    if plain(phrase):
        assert matcher([phrase], Manner(exact=True)).find(text)


def phrase_of(text: str, data: st.DataObject) -> str:
    """Part of ``text``, or anything."""
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    return data.draw(st.sampled_from([text[start:end], text[start : start + 3]]) | TEXTS)


def plain(text: str) -> str:
    """``text`` without what a phrase does not distinguish."""
    folded = lowered(searchable(text).text)
    return "".join(folded.replace("-", "").split())

"""A text as a phrase is looked for in it: what reads the same is the same, and every character has its place."""

import re
import sys
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from diplotalk.text.searchable import in_word, indexed, lowered, searchable

EQUAL = [
    ("“Côte d’Ivoire” – São Tomé", '"Cote d\'Ivoire" - Sao Tome'),
    (unicodedata.normalize("NFD", "Moon Jae-in, 문재인, Đặng Minh"), "Moon Jae-in, 문재인, Dang Minh"),
    ("Ｔｏｋｙｏ　２０２１", "Tokyo 2021"),
    ("o\ufb03cial cor\u00adri\u200bdor\ufeff", "official corridor"),
    ("Støre, Łukasz, Æthelred, Straße", "Store, Lukasz, AEthelred, Strasse"),
    ("ｶﾞｽ", "ガス"),
    ("Brand™ №5 ℃", "Brand™ №5 ℃"),
    ("हिन्दी", "हिन्दी"),
]


@pytest.mark.parametrize(("text", "expected"), EQUAL)
def test_what_reads_the_same_is_the_same(text, expected):
    assert searchable(text).text == expected


def test_no_character_changes_its_length_when_case_is_taken_away():
    for code in (*range(0x3100), *range(0xA640, 0xABC0), *range(0xF900, 0x10500)):
        folded = searchable(chr(code)).text
        assert len(lowered(folded)) == len(folded)
        assert searchable(folded).text == folded


@given(st.text(st.characters(codec="utf-8") | st.sampled_from("e\u0301\u0323\u00ad\ufb03\u1112\u1161\u11abか\u3099")))
def test_every_folded_character_comes_from_a_piece_that_folds_to_it(text):
    folded = searchable(text)
    for at in range(len(folded.text)):
        start, end = folded.original(at, at + 1)
        assert folded.text[at] in searchable(text[start:end]).text
    assert folded.original(0, len(folded.text))[1] <= len(text)


def test_marks_without_end_on_one_letter_take_no_longer_than_a_text():
    assert len(searchable("a" + "\u3099\u0327\u302a" * 100_000).text) < sys.maxsize


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Fast-Track’s", "fast track s"), ("外长王毅ROK", "外 长 王 毅 rok"), ("cor\u00adridor", "corridor cor ridor"),
        ("cafe\u0301", "cafe"), ("e\u0301t", "et e t"), ("\ue000fast\0track", "fast track"), ("🙂ok", "ok"),
    ],
)  # fmt: skip
def test_the_index_is_given_words_in_every_reading(text, words):
    assert re.findall(r"\w+", indexed(text)) == words.split()


def test_a_word_goes_on_at_letters_digits_and_marks_of_scripts_with_blanks():
    assert [c for c in "a9_é한ी王の ’-™" if in_word(c)] == list("a9_é한ी")

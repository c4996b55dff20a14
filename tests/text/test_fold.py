"""One plain character for one: what is found in the fold stands at the same place in the text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from diplotalk.text.fold import fold, lower

# Any code point, lone surrogates and control characters too.
ANY = st.text(st.characters(), max_size=200)


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("“fast track”", '"fast track"'),
        ("China’s", "China's"),
        ("«Da», „ja“", '"Da", "ja"'),
        ("Seoul—Tokyo – Ulan‑Ude", "Seoul-Tokyo - Ulan-Ude"),
        ("April\u00a03", "April 3"),
        ("a\tb\u200bc\ufeffd", "a b c d"),
        ("a\r\nb\u2028c", "a\n\nb\nc"),
        ("Türkiye, São Tomé, Malacañang", "Turkiye, Sao Tome, Malacanang"),
        ("Nguyễn Thị Hòa of Đà Nẵng", "Nguyen Thi Hoa of Da Nang"),
        ("Łódź, Øresund, Əliyev, Kılıç", "Lodz, Oresund, Aliyev, Kilic"),
        ("Straße, Æsir", "Straße, Æsir"),
        ("北京 Москва", "北京 Москва"),
        ("plain text\nof two lines", "plain text\nof two lines"),
    ],
)
def test_typography_and_accents_make_no_difference(text, folded):
    """A report is read the same whether it was typed with curly quotes and accents or without."""
    assert fold(text) == folded


@given(ANY)
def test_the_fold_is_as_long_as_the_text(text):
    """An offset found in the fold is the offset in the text, whatever characters a page is made of."""
    assert len(fold(text)) == len(text)


@given(ANY)
def test_a_fold_has_nothing_left_to_fold(text):
    """Reading what has been folded already changes nothing."""
    assert fold(fold(text)) == fold(text)


@given(ANY)
def test_lower_case_is_as_long_as_the_text(text):
    """Also where a capital has two small letters."""
    assert len(lower(text)) == len(text)


def test_a_capital_without_one_small_letter_stays_as_it_is():
    assert lower("İZMİR and ROK") == "İzmİr and rok"

"""What a reader relies on when a file is not plain UTF-8."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from diplotalk.reading.decode import CHARSETS, clean, decode

SENTENCE = "“Café talks” – l’accord, said Erdoğan to König; 王毅 listened.\n"
WESTERN = "“Café talks” – l’accord, said Müller to König.\n"
ASCII = "The two foreign ministers met in Xiamen on Saturday and agreed to expand the arrangement.\n"

DECODED = {
    "UTF-8": (SENTENCE.encode(), SENTENCE),
    "UTF-8 with a byte order mark, which is no part of the text": (SENTENCE.encode("utf-8-sig"), SENTENCE),
    "UTF-16 with a mark, little-endian": (b"\xff\xfe" + SENTENCE.encode("utf-16-le"), SENTENCE),
    "UTF-16 with a mark, big-endian": (b"\xfe\xff" + SENTENCE.encode("utf-16-be"), SENTENCE),
    "UTF-32 with a mark": (SENTENCE.encode("utf-32"), SENTENCE),
    "UTF-16 without a mark, little-endian": (ASCII.encode("utf-16-le"), ASCII),
    "UTF-16 without a mark, big-endian": (ASCII.encode("utf-16-be"), ASCII),
    "Windows-1252": (WESTERN.encode("cp1252"), WESTERN),
    "Windows-1252 with one accent in an article": ((ASCII * 20 + "Café\n").encode("cp1252"), ASCII * 20 + "Café\n"),
    "Windows-1252 where two letters happen to be valid UTF-8": ("“Gruß”\n".encode("cp1252"), "“Gruß”\n"),
    "no line ends but the newline": (b"one\r\ntwo\rthree\n\r\nfour", "one\ntwo\nthree\n\nfour"),
    "form feeds and Unicode separators stay": ("a\fb\x85c\u2028d".encode(), "a\fb\x85c\u2028d"),
    "NUL becomes the replacement character": (b"before\0after", "before\ufffdafter"),
    "nothing": (b"", ""),
}


@pytest.mark.parametrize(("data", "text"), DECODED.values(), ids=DECODED)
def test_a_file_is_read_in_the_encoding_it_was_saved_in(data, text):
    assert decode(data) == text


BROKEN_UTF8 = {
    "a stray byte": ((SENTENCE + "ab").encode() + b"\xff" + ASCII.encode(), SENTENCE + "ab\ufffd" + ASCII),
    "a character cut in half": (
        SENTENCE.encode() + "王".encode()[:2] + b" " + ASCII.encode(),
        SENTENCE + "\ufffd " + ASCII,
    ),
    "an accent pasted from Windows": (SENTENCE.encode() + b"caf\xe9 \n", SENTENCE + "caf\ufffd \n"),
    "ASCII with bytes that are at home nowhere": (b"(Xinhua)\xff\xfe\x80\xc3\x28 -- " + ASCII.encode(), None),
}


@pytest.mark.parametrize(("data", "text"), BROKEN_UTF8.values(), ids=BROKEN_UTF8)
def test_bad_bytes_in_utf8_cost_only_themselves(data, text):
    got = decode(data)
    assert "\ufffd" in got
    assert ASCII in got or got == text
    assert text is None or got == text


@pytest.mark.parametrize(
    ("charset", "declared"),
    [
        ("gb18030", "GB2312"),
        ("cp949", "euc-kr"),
        ("cp932", "Shift_JIS"),
        ("cp1251", "windows-1251"),
        ("koi8_u", "KOI8-R"),
    ],
)
def test_a_declared_charset_is_believed_when_it_is_a_known_one(charset, declared):
    text = {"gb18030": "王毅会谈", "cp949": "박병석 회담", "cp932": "会談 した"}.get(charset, "переговоры") * 9
    assert decode(text.encode(charset), declared) == text


@pytest.mark.parametrize(
    "declared", ["rot13", "zip", "idna", "undefined", "utf-7", "unicode_escape", "c" * 5000, "utf\0-8", ""]
)
def test_a_declaration_that_names_no_character_set_is_ignored(declared):
    assert decode(WESTERN.encode("cp1252"), declared) == WESTERN
    assert decode(SENTENCE.encode(), declared) == SENTENCE


def test_a_declaration_does_not_spoil_what_is_plainly_utf8():
    assert decode(SENTENCE.encode(), "gb18030") == SENTENCE


def test_a_declaration_that_does_not_fit_the_bytes_is_ignored():
    assert decode(WESTERN.encode("cp1252"), "euc-jp") == WESTERN


@pytest.mark.parametrize("codec", sorted(set(CHARSETS.values())))
def test_every_charset_of_the_list_exists_in_python(codec):
    assert "Xiamen".encode(codec)


@given(st.binary(max_size=400), st.none() | st.sampled_from(sorted(CHARSETS)) | st.text(max_size=12))
@example(b"\xff\xfe\x00\xd8a\x00", None)
@example(b"\xff\xfe\x00\x00\x00\xd8\x00\x00", None)
@example(b"\xed\xa0\x80", "gb18030")
def test_any_bytes_become_text_without_nul_surrogates_or_carriage_returns(data, declared):
    text = decode(data, declared)
    assert not set(text) & {"\0", "\r"}
    text.encode("utf-8")


@given(st.text(st.characters(exclude_characters="\0\r\ufeff", exclude_categories=["Cs"]), max_size=200))
def test_utf8_text_comes_through_unaltered(text):
    assert decode(b"\xef\xbb\xbf" + text.encode()) == text


@given(st.text(st.characters(), max_size=200))
def test_cleaning_twice_changes_nothing_more_but_a_second_mark(text):
    once = clean(text)
    assert clean(once) == once.removeprefix("\ufeff")

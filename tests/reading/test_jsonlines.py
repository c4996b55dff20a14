"""What a record may hold, and what happens to the ones that cannot be read."""

import io
import json

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from diplotalk.reading.document import Document, Unreadable
from diplotalk.reading.jsonlines import read_lines, split_lines
from diplotalk.reading.record import document, parse

GOOD = b'{"text": "The ministers met."}'


def read_bytes(data):
    return list(read_lines("a.jsonl", split_lines(data[:7], io.BytesIO(data[7:]))))


def test_every_field_of_a_record_is_taken_over():
    record = {
        "text": "The ministers met.",
        "id": "x-1",
        "title": " Talks ",
        "published": "2021-04-03",
        "outlet": "Xinhua",
        "url": "https://news.example/1",
        "author": "A. Writer",
        "unknown": [1],
    }
    assert document("a.jsonl", record, 7) == Document(
        "a.jsonl",
        "The ministers met.",
        7,
        "x-1",
        "Talks",
        "2021-04-03",
        "Xinhua",
        "https://news.example/1",
        "A. Writer",
    )


@pytest.mark.parametrize(
    ("record", "field", "value"),
    [
        ({"date": "2021-04-03"}, "published", "2021-04-03"),
        ({"published": "2021-04-04", "date": "2021-04-03"}, "published", "2021-04-04"),
        ({"published": None, "date": "2021-04-03"}, "published", "2021-04-03"),
        ({"published": " ", "date": "2021-04-03"}, "published", "2021-04-03"),
        ({"source": "TASS"}, "outlet", "TASS"),
        ({"outlet": {"name": "TASS"}, "source": "TASS"}, "outlet", "TASS"),
        ({"id": 17}, "source_id", "17"),
        ({"id": 0}, "source_id", "0"),
        ({"id": True}, "source_id", None),
        ({"id": 1.5}, "source_id", None),
        ({"id": ""}, "source_id", None),
        ({"date": 20210403}, "published", None),
        ({"title": ["a"]}, "title", None),
        ({"title": float("nan")}, "title", None),
        ({"title": "a\0\ud800b"}, "title", "a\ufffd\ufffdb"),
    ],
)
def test_a_missing_or_odd_field_is_none_and_loses_nothing_else(record, field, value):
    found = document("a.jsonl", {"text": "The ministers met.", **record}, 1)
    assert getattr(found, field) == value
    assert found.text == "The ministers met."


REFUSED = {
    "cut off": (b'{"text": "The mini', "broken"),
    "prose": (b"The ministers met.", "broken"),
    "single quotes": (b"{'text': 'x'}", "broken"),
    "an array": (b"[1]", "object"),
    "a string": (b'"text"', "object"),
    "a number": (b"1", "object"),
    "null": (b"null", "object"),
    "no text": (b"{}", '"text"'),
    "text null": (b'{"text": null}', '"text"'),
    "text a number": (b'{"text": 7}', '"text"'),
    "text NaN": (b'{"text": NaN}', '"text"'),
    "text a list": (b'{"text": ["a"]}', '"text"'),
    "text blank": (b'{"text": " \\n"}', "empty"),
    "deep arrays": (b"[" * 100_000, "deep"),
    "deep objects": (b'{"a":' * 100_000, "deep"),
    "a number of 5,000 digits": (b'{"text": "x", "n": ' + b"9" * 5000 + b"}", "digits"),
    "bytes that are no text": (b"\xff\xfe\x00\xd8", "broken"),
}


@pytest.mark.parametrize(("line", "words"), REFUSED.values(), ids=REFUSED)
def test_a_record_that_cannot_be_read_is_named_by_line_and_the_stream_goes_on(line, words):
    first, refused, last = read_bytes(GOOD + b"\n" + line + b"\n" + GOOD)
    assert (first.part, last.part) == (1, 3)
    assert isinstance(refused, Unreadable)
    assert (refused.path, refused.part) == ("a.jsonl", 2)
    assert words in refused.reason


TAKEN = {
    "a key given twice: the last one counts": (b'{"text": "a", "text": "b"}', "b"),
    "NaN and Infinity in fields nobody asks for": (b'{"text": "b", "n": NaN, "m": [-Infinity, 1e999]}', "b"),
    "lone surrogates": (b'{"text": "\\ud800b\\udc00", "k\\udfff": 1}', "\ufffdb\ufffd"),
    "pairs of surrogates are one character": (b'{"text": "\\ud83e\\udd1d"}', "\U0001f91d"),
    "NUL": (b'{"text": "a\\u0000b"}', "a\ufffdb"),
    "a raw tab and escape": (b'{"text": "a\tb\x1b[31m"}', "a\tb\x1b[31m"),
    "Unicode separators": ('{"text": "a\u2028b\u0085c"}'.encode(), "a\u2028b\u0085c"),
    "line ends of Windows": (b'{"text": "a\\r\\nb"}\r', "a\nb"),
    "a byte order mark in front of the text": (b'{"text": "\\ufeffb"}', "b"),
    "stray bytes": (b'{"text": "The ministers \xff met"}', "The ministers \ufffd met"),
    "Windows-1252": ('{"text": "“Café”"}'.encode("cp1252"), "“Café”"),
}


@pytest.mark.parametrize(("line", "text"), TAKEN.values(), ids=TAKEN)
def test_a_record_that_is_merely_untidy_is_read(line, text):
    (found,) = read_bytes(line)
    assert found.text == text


def test_blank_lines_count_but_say_nothing():
    assert [one.part for one in read_bytes(b"\n\r\n" + GOOD + b"\n\n" + GOOD)] == [3, 5]


@given(st.binary(max_size=300))
@example(b'{"text":1' + b"0" * 4301)
@example(b"\n".join([b"[", b"{", GOOD]))
def test_any_bytes_give_articles_or_reasons_with_ascending_line_numbers(data):
    found = read_bytes(data)
    assert [one.part for one in found] == sorted({one.part for one in found})
    assert all(isinstance(one, Document | Unreadable) for one in found)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: (
        st.lists(inner) | st.dictionaries(st.sampled_from(["text", "id", "title", "date", "source", "x"]), inner)
    ),
    max_leaves=12,
)


@given(JSON)
def test_any_json_value_gives_an_article_of_strings_or_a_reason(value):
    found = document("a.jsonl", parse(json.dumps(value).encode()), 1)
    if isinstance(found, Document):
        for field in (found.source_id, found.title, found.published, found.outlet):
            assert field is None or (field and isinstance(field, str))
            (field or "").encode("utf-8")
    else:
        assert found.reason

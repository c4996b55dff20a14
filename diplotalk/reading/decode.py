"""Bytes become text once, at the door: no floor above sees a NUL, a lone surrogate or a carriage return."""

from __future__ import annotations

import codecs
import re

REPLACEMENT = "\ufffd"

# UTF-32 first: its little-endian mark begins with that of UTF-16.
MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)

# Only these declarations are believed. Python knows codecs that are no character sets (rot13, zip, idna), and a
# declared UTF-16 or UTF-7 inside a file that could be read as ASCII is always a lie. Supersets as browsers take them.
CHARSETS = {
    **dict.fromkeys(("utf-8", "utf8"), "utf-8"),
    **dict.fromkeys(("gb2312", "gbk", "gb18030", "x-gbk", "gb-2312-80"), "gb18030"),
    **dict.fromkeys(("big5", "big5-hkscs", "cn-big5"), "big5hkscs"),
    **dict.fromkeys(("euc-kr", "ks-c-5601-1987", "ksc5601", "cp949", "uhc", "windows-949"), "cp949"),
    **dict.fromkeys(("shift-jis", "sjis", "x-sjis", "windows-31j", "cp932"), "cp932"),
    **dict.fromkeys(("euc-jp", "x-euc-jp"), "euc_jp"),
    **dict.fromkeys(("ascii", "us-ascii", "latin1", "iso-8859-1", "windows-1252", "cp1252"), "cp1252"),
    **dict.fromkeys(("iso-8859-9", "windows-1254"), "cp1254"),
    **dict.fromkeys(("tis-620", "windows-874"), "cp874"),
    **{f"windows-{page}": f"cp{page}" for page in (1250, 1251, 1253, 1255, 1256, 1257, 1258)},
    **{f"iso-8859-{part}": f"iso8859_{part}" for part in (2, 3, 4, 5, 6, 7, 8, 10, 13, 14, 15, 16)},
    **dict.fromkeys(("koi8-r", "koi8-u"), "koi8_u"),
}

# A declared charset stands if at most one character in this many cannot be read in it.
CHARACTERS_PER_BAD_ONE = 100
# What decides between broken UTF-8 and Windows-1252 is looked for in this many bytes from the first bad one:
# enough for a whole article, and a hostile file of 32 MB costs no more.
SAMPLE = 1 << 16

_SURROGATE = re.compile("[\ud800-\udfff]")
_SEQUENCE = re.compile(rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}")
_HIGH = re.compile(rb"[\x80-\xff]")
# Windows-1252 at home: an accented letter beside a plain one, a quotation mark, a dash, a currency or paragraph sign.
_LETTER = rb"[\x8a\x8c\x8e\x9a\x9c\x9e\x9f\xc0-\xd6\xd8-\xf6\xf8-\xff]"
_AT_HOME = re.compile(
    rb"(?<=[A-Za-z])" + _LETTER + rb"|" + _LETTER + rb"(?=[A-Za-z])|[\x80\x82\x84\x85\x91-\x97\x99\xa0\xa3\xa7\xa9\xab"
    rb"\xae\xb0\xb7\xbb\xbd]"
)


def decode(data: bytes, declared: str | None = None) -> str:
    """The text of ``data``: never raises, whatever the bytes; ``declared`` is the charset the file itself names.

    In this order: byte order mark, UTF-16 that shows, UTF-8, the declared charset if it is one of ``CHARSETS``,
    Windows-1252. Bytes that fit nothing become U+FFFD, one by one. Line ends come out as ``\\n``.
    """
    return clean(_text(data, declared))


def clean(text: str) -> str:
    """``text`` without a leading byte order mark, with ``\\n`` for every line end and U+FFFD for NUL and surrogates."""
    text = text.removeprefix("\ufeff")
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    if "\0" in text:
        text = text.replace("\0", REPLACEMENT)
    return text if _encodable(text) else _SURROGATE.sub(REPLACEMENT, text)


def wide_codec(data: bytes) -> str | None:
    """The UTF-16 or UTF-32 codec of ``data``, by its mark or by NULs in every other place; None for all else."""
    for mark, codec in MARKS[1:]:
        if data.startswith(mark):
            return codec
    return _unmarked_utf16(data[:4096]) if b"\0" in data[:4096] else None


def _unmarked_utf16(sample: bytes) -> str | None:
    """Mostly ASCII in UTF-16: at least seven in ten high bytes are NUL and next to none of the low ones."""
    even, odd = sample[::2].count(0), sample[1::2].count(0)
    for codec, high, low in (("utf-16-le", odd, even), ("utf-16-be", even, odd)):
        if high * 20 >= len(sample) * 7 and low * 40 <= len(sample):
            return codec
    return None


def _text(data: bytes, declared: str | None) -> str:
    if data.startswith(codecs.BOM_UTF8):
        return data[len(codecs.BOM_UTF8) :].decode("utf-8", "replace")
    if codec := wide_codec(data):
        return data.decode(codec, "replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        return _as_declared(data, declared) or _by_its_bytes(data, error.start)


def _as_declared(data: bytes, declared: str | None) -> str | None:
    codec = CHARSETS.get((declared or "").strip().lower().replace("_", "-"))
    if codec is None:
        return None
    text = data.decode(codec, "replace")
    return text if text.count(REPLACEMENT) * CHARACTERS_PER_BAD_ONE <= len(text) else None


def _by_its_bytes(data: bytes, first_bad: int) -> str:
    """UTF-8 with stray bytes, or Windows-1252: whichever the bytes beyond ASCII speak for."""
    text = data.decode("utf-8", "replace")
    bad = text.count(REPLACEMENT) - data.count(REPLACEMENT.encode())
    good = len(text) - len(text.encode("ascii", "ignore")) - bad
    if good > bad or not _western(data[max(first_bad - 1, 0) : first_bad + SAMPLE]):
        return text
    return data.decode("cp1252", "replace")


def _western(sample: bytes) -> bool:
    """Whether most bytes that are no UTF-8 stand where Windows-1252 has letters and quotation marks."""
    sample = _SEQUENCE.sub(b" ", sample)
    return 2 * len(_AT_HOME.findall(sample)) > len(_HIGH.findall(sample))


def _encodable(text: str) -> bool:
    if text.isascii():
        return True
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True

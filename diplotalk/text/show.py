"""Foreign text made safe for a terminal or for one line of a table: nothing in it can act, all of it can be seen."""

from __future__ import annotations

# Text that runs the other way can hide what a line says ("Trojan Source"); so it is spelt out like a control.
BIDI = {0x061C, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A)}
BLANKS = {0x09, 0x0A, 0x0D, 0x2028, 0x2029}


class _Visible(dict[int, str]):
    """Translation table: looked up a character at a time, so that it needs no list of all surrogates."""

    def __missing__(self, code: int) -> str:
        if code in BLANKS:
            return " "
        if code < 0x20 or 0x7F <= code <= 0x9F:
            return f"\\x{code:02x}"
        if 0xDC80 <= code <= 0xDCFF:  # a byte of a file name or an argument that is not UTF-8
            return f"\\x{code - 0xDC00:02x}"
        if code in BIDI or 0xD800 <= code <= 0xDFFF:
            return f"\\u{code:04x}"
        return chr(code)


def show(text: str) -> str:
    """``text`` in one line without controls, bidi controls or lone surrogates: each is spelt ``\\x1b``, ``\\u202e``.

    Tabs and line ends become blanks, one for one.
    """
    return text if text.isprintable() else text.translate(_Visible())


def mend(text: str) -> str:
    """``text`` without lone surrogates (spelt as in ``show``), everything else kept: what JSON may carry."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return "".join(show(c) if 0xD800 <= ord(c) <= 0xDFFF else c for c in text)
    return text

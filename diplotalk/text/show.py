"""Foreign text made safe for a terminal or for one line of a table: nothing in it can act, all of it can be seen."""

from __future__ import annotations

# Text that runs the other way can hide what a line says ("Trojan Source"); so it is spelt out like a control.
BIDI = {0x061C, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A)}
BLANKS = {0x09, 0x0A, 0x0D, 0x2028, 0x2029}


class _Visible(dict[int, str]):
    """Translation table: looked up a character at a time."""

    def __missing__(self, code: int) -> str:
        if code in BLANKS:
            return " "
        if code < 0x20 or 0x7F <= code <= 0x9F:
            return f"\\x{code:02x}"
        return f"\\u{code:04x}" if code in BIDI else chr(code)


def show(text: str) -> str:
    """``text`` in one line without controls, bidi controls or lone surrogates: each is spelt ``\\x1b``, ``\\u202e``.

    Tabs and line ends become blanks, one for one.
    """
    return text if text.isprintable() else mend(text).translate(_Visible())


def mend(text: str) -> str:
    """``text`` without lone surrogates, everything else kept: what JSON may carry.

    Bytes of a file name or an argument come as surrogates: where they are UTF-8 after all (the locale did not know
    it) they are read as such, else spelt ``\\xe9``. Any other surrogate is spelt ``\\ud83d``.
    """
    try:
        text.encode()
    except UnicodeEncodeError:
        known = "".join(f"\\u{ord(c):04x}" if _is_half(c) else c for c in text)
        return known.encode("utf-8", "surrogateescape").decode("utf-8", "backslashreplace")
    return text


def _is_half(character: str) -> bool:
    """Whether it is half a surrogate pair, and not the sign for a byte."""
    return "\ud800" <= character <= "\udfff" and not "\udc80" <= character <= "\udcff"

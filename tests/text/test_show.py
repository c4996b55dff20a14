"""Foreign text can be printed anywhere: nothing in it acts on a terminal or breaks a line of a table."""

import pytest

from diplotalk.text.show import mend, show

CASES = [
    ("plain", "Wang Yi met Chung Eui-yong", "Wang Yi met Chung Eui-yong"),
    ("other scripts stay as they are", "王毅 한국 café ﷺ", "王毅 한국 café ﷺ"),
    ("markup is text", "[/bold] :smile: [link=x]", "[/bold] :smile: [link=x]"),
    ("an escape sequence is spelt out", "a\x1b[31mb", "a\\x1b[31mb"),
    ("so is its one-character form", "a\x9b31mb", "a\\x9b31mb"),
    ("bell, backspace, delete, nul", "\x07\x08\x7f\x00", "\\x07\\x08\\x7f\\x00"),
    ("a next-line control", "a\x85b", "a\\x85b"),
    ("line ends and tabs are blanks, one for one", "a\nb\tc\r\nd\u2028e", "a b c  d e"),
    ("text that runs the other way", "a\u202egnp\u202c\u2066x\u2069\u200f", "a\\u202egnp\\u202c\\u2066x\\u2069\\u200f"),
    ("a byte of a file name that is no UTF-8", "caf\udce9.txt", "caf\\xe9.txt"),
    ("half a surrogate pair", "\ud83d", "\\ud83d"),
    ("no-break blanks and soft hyphens are harmless", "a\u00a0b\u00adc", "a\u00a0b\u00adc"),
]


@pytest.mark.parametrize(("foreign", "shown"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_show_leaves_nothing_that_acts(foreign, shown):
    assert show(foreign) == shown


def test_mend_changes_lone_surrogates_alone():
    assert mend("a\x1b\n\u202e\udce9\U0001f600") == "a\x1b\n\u202e\\xe9\U0001f600"

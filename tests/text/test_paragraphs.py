"""Where paragraphs and sentences begin and end."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from diplotalk.text.fold import fold
from diplotalk.text.paragraphs import paragraphs, sentences

WRAPPED = "The two ministers walked along the harbor and spoke of\nthe tides until the evening came over the water."
DOUBLE_SPACED = (
    "The two ministers walked along the harbor and spoke of\n\nThe Hague until the evening came over the water."
)
OF_A_NAME = "The minister announced in the afternoon that the\n\nHarbor Treaty had been signed."
ADDRESSES = "The talks were held on a ship in the middle of the bay,\nwrite to news@harbor.example for more of them."


# Typed line by line, with a name at the end of a line that is shorter than most.
TYPED = (
    "The two ministers walked along the harbor and spoke of the tides\n"
    "until the evening came, when they were joined by the president,\n"
    "who had come by boat. President Ana Ruiz today met Omani \n"
    "Foreign Minister Salim Harthy and his delegation,\n"
    "who paid her a courtesy call at the old hotel on the hill and\n"
    "stayed for dinner."
)


def cut(text: str) -> list[str]:
    return [text[a:b] for a, b in sentences(text, 0, len(text))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("One.\n\nTwo.", ["One.", "Two."]),
        ("One.\nTwo.", ["One.", "Two."]),
        ("  One. \n \n\tTwo.\n", ["One.", "Two."]),
        ("Headline\nText of the report.", ["Headline", "Text of the report."]),
        (WRAPPED, [WRAPPED]),
        (DOUBLE_SPACED, [DOUBLE_SPACED]),
        (DOUBLE_SPACED.replace("of\n", "of.\n"), DOUBLE_SPACED.replace("of\n", "of.\n").split("\n\n")),
        ("Talks on the tides\n\nthe whole report", ["Talks on the tides", "the whole report"]),
        (OF_A_NAME, [OF_A_NAME]),
        ("Suva, May 4. President of the\nRepublic of Kenya", ["Suva, May 4. President of the\nRepublic of Kenya"]),
        (ADDRESSES, ADDRESSES.split("\n")),
        (TYPED, [TYPED]),
        (f"Talks on the tides\n{TYPED}", ["Talks on the tides", TYPED]),
        ("", []),
        ("\n\n \n", []),
    ],
)
def test_a_paragraph_is_a_line_or_lines_broken_in_mid_sentence(text, expected):
    """A name broken over two lines by a mail program is one name; headings and stamps stay apart."""
    assert [text[a:b] for a, b in paragraphs(text)] == expected


@pytest.mark.parametrize(
    "sentence",
    [
        "Mr. Ruiz met Dr. Holm on Dec. 21 in St. Vincent.",
        "The U.S. Secretary of State called the U.N. envoy at 3 p.m. on Monday.",
        "S. Korea and N. Korea met with J. R. Abbott.",
        "H.E. Gen. Idris and Lt. Gen. Ruiz signed No. 4 of the series.",
        "Exports grew by 3.5 percent to $1.2 billion.",
        'He asked "Where is the ship?" and left.',
        "Antigua Co. Ltd. was there.",
        "The Rt. Hon. Joe Lund left.",
        "The ferry (built in 2009.) is old.",
    ],
)
def test_a_full_stop_inside_a_sentence_ends_nothing(sentence):
    """Abbreviations, initials and numbers do not tear a sentence apart."""
    assert cut(sentence) == [sentence]


@pytest.mark.parametrize(
    "two",
    [
        "The ship left.|The tide rose.",
        "Did the ship leave?|It did!|Nobody knows.",
        'Ruiz said "The tide waits for nobody."|He smiled.',
        '"The tide waits."|"It comes at six," he said.',
        "They flew to the U.S.|The talks went on there.",
        "The ship left at 3 p.m.|He stayed.",
        "The ship left (at noon.)|The tide rose.",
        "He gave the news in a post on X.|The minister left.",
        "The harbor is ready.|70 ships are expected.",
        "The harbor is ready.|“Come,” he said.",
    ],
)
def test_a_sentence_ends_with_its_closing_marks(two):
    """A quotation mark or bracket belongs to the sentence it closes."""
    parts = two.split("|")
    assert cut(fold(" ".join(parts))) == [fold(part) for part in parts]


def test_a_web_page_that_lost_its_blanks_still_has_sentences():
    assert cut("They took office.According to Ruiz, all is well.") == [
        "They took office.",
        "According to Ruiz, all is well.",
    ]


def test_the_name_of_a_site_is_one_word():
    assert cut("All is well, Ruiz told News.Az. He left.") == ["All is well, Ruiz told News.Az.", "He left."]


@given(st.text(st.characters() | st.sampled_from('\n\n ."A?'), max_size=300))
def test_paragraphs_and_sentences_follow_each_other_and_lose_no_word(text):
    """Every word of a report stands in exactly one sentence, in the order of the text."""
    folded = fold(text)
    ranges = [(a, b) for start, end in paragraphs(folded) for a, b in sentences(folded, start, end)]
    at = 0
    for a, b in ranges:
        assert at <= a < b <= len(folded)
        assert folded[at:a].strip() == ""
        at = b
    assert folded[at:].strip() == ""

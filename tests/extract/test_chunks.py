"""A sentence as a string of letters, so that grammars of persons and meetings are short patterns."""

import pytest
from read_invented import line, wrong

from diplotalk.text.fold import fold

LETTERS = [
    ("Chinese President Ana Sol on Tuesday met with Bo Lind", "ATNdDVN"),
    ("Foreign Minister of Japan Ana Sol", "ToCN"),
    ("the Omani foreign minister and his Kenyan counterpart", "tAT&pAQ"),
    ("Mr. Sol and Dr. Lind", "HN&HN"),
    ("Oman's president", "CsT"),
    ("Kenya-Oman ties", "C-Cx"),
    ("between China and the ROK", "rC&tC"),
    ("he will not meet her", "hmnVp"),
    ("if they had ever met", "ziVxV"),
    ("held talks with Ana Sol", "VVwN"),
    ("they spoke by phone on April 3", "iVdM0"),
    ("a delegation led by Ana Sol", "tElbN"),
    ("visiting Omani leader Ana Sol", "+ATN"),
    ("Ana Sol (R), who is ill, spoke", "N(N),qex,V"),
    ("the Ministry of Foreign Affairs", "tOoO"),
    ("both sides said", "BBS"),
    ("the foreign ministers of Kenya and Oman", "tPoC&C"),
    ("the European Union and the Kremlin", "tG&tI"),
    ("I met Ana Sol", "1VN"),
    ("his opposite number Ana Sol", "pQN"),
    ("here at the White House in Washington", "x@tIjK"),
    ("to meet", "2V"),
    ("He met Bo Lind", "hVN"),
    ("Vice Premier He Guodong", "TN"),
    ("Foreign Minister Dr. A K Odera", "THN"),
    ("A Kenyan minister", "tAT"),
    ("the Amir Salim Harthy", "tTN"),
    ("they met in 2021", "iVj0"),
]


@pytest.mark.parametrize(("words", "letters"), LETTERS)
def test_each_word_has_the_letter_of_its_kind(words, letters):
    assert line(f"{words}.").chunks.kinds == letters


NAMES = [
    "Ana Sol",
    "Ana Maria de la Cruz",
    "Rashid bin Hamdan Al Falasi",
    "Jan van der Berg",
    "Chung Min-ho",
    "J. R. Abbott",
    "J.R. Abbott",
    "Sean O'Hara",
    "Nguyễn Thị Hòa",
    "Ly Thế Hoàng",
    "Guðrún Jónsdóttir",
    "Neil Abbott, Jr.",
    "Neil Abbott III",
    "Liu He",
    "Ana May",
    "He Guodong",
    "A K Abdul Odera",
    "Amir Odera",
    "Jordan Smith",
    "Park Jin",
    "Suhardi",
    "Kevin Al-Amin",
    "Beatriz Souza e Silva",
    "Said bin Nasser",
    "Sheikh Sultan bin Salim",
]


@pytest.mark.parametrize("name", NAMES)
def test_a_name_is_one_chunk_whatever_its_people(name):
    """Particles, initials, hyphens, accents and words of English inside a name do not tear it apart."""
    found = line(f"Foreign Minister {name} met Bo Lind.").chunks
    assert found.kinds.startswith("TNV")
    assert found.values[1] == (fold(name),)


def test_a_name_broken_over_two_lines_is_one():
    text = (
        "The meeting of the two ministers began when Foreign Minister Kim Chol\nUng met Bo Lind on a ship in the bay."
    )
    assert ("Kim Chol Ung",) in line(text).chunks.values


NO_NAMES = [
    ("Addressing the press, he left.", "x"),
    ("However, he left.", "x"),
    ("Meanwhile he left.", "x"),
    ("“However, he left,” she said.", "x"),
    ("The General Assembly voted.", "O"),
    wrong("The Belt and Road Initiative grew.", "O", why='a body\'s name is parted at its "and"'),
    ("The Ministry of Defense said so.", "O"),
]


@pytest.mark.parametrize(("sentence", "letter"), NO_NAMES)
def test_a_capital_makes_no_name_of_a_body_or_of_a_sentence_s_first_word(sentence, letter):
    kinds = line(sentence).chunks.kinds
    assert "N" not in kinds
    assert letter in kinds


@pytest.mark.parametrize(
    ("words", "letters"),
    [
        ("Parliament Speaker Ana Sol", "TN"),
        ("Supreme Court Ana Sol", "ON"),
        ("Prime Minister and Minister of Defense Ana Sol", "T&TN"),
        ("Central Bank Governor Ana Sol", "TN"),
    ],
)
def test_the_words_of_a_body_are_no_part_of_the_name_behind_them(words, letters):
    assert line(f"{words}.").chunks.kinds == letters


@pytest.mark.parametrize(
    ("sentence", "kinds"),
    [
        ("They met in May", "jM"),
        ("They met in March", "jM"),
        ("They saw Ana May", "N"),
        ("They will meet on May 4", "dM0"),
    ],
)
def test_may_and_march_are_months_beside_what_makes_them_months(sentence, kinds):
    assert line(sentence).chunks.kinds.endswith(kinds)


def test_each_chunk_says_where_it_stands_in_the_text():
    text = "Kenyan Foreign Minister Amina Odera met with “Harthy” on Tuesday."
    chunks = line(text).chunks
    assert [text[a:b] for a, b in chunks.spans][:4] == ["Kenyan", "Foreign Minister", "Amina Odera", "met with"]
    assert len(chunks.kinds) == len(chunks.spans) == len(chunks.values)
    assert chunks.at(text.index("met")) == 3

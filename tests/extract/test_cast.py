"""Who is who: one person under several names, and whom a short name means."""

import pytest
from read_invented import article

from diplotalk.extract.cast import Cast, words_of


def people(text: str) -> list[str]:
    return [p.name for p in article(text).cast]


def meant(text: str, word: str) -> str | None:
    """Whom the last mention written as ``word`` means."""
    read = article(text)
    found = [m for line in read.lines for m in line.mentions if text[m.start : m.stop] == word]
    return found[-1].person.name if found and found[-1].person else None


ODERA = "Kenyan Foreign Minister Amina Wanjiru Odera met with Omani Prime Minister Salim Harthy on Tuesday. "

LATER = [
    ("Odera said the harbor was ready.", "Odera", "Amina Wanjiru Odera"),
    ("Ms. Odera said the harbor was ready.", "Odera", "Amina Wanjiru Odera"),
    ("Foreign Minister Odera said the harbor was ready.", "Odera", "Amina Wanjiru Odera"),
    ("Amina Odera said the harbor was ready.", "Amina Odera", "Amina Wanjiru Odera"),
    ("A. Odera said the harbor was ready.", "A. Odera", "Amina Wanjiru Odera"),
    ("Amina said the harbor was ready.", "Amina", "Amina Wanjiru Odera"),
    ("ODERA said the harbor was ready.", "ODERA", "Amina Wanjiru Odera"),
    ("Odera's ships were ready.", "Odera", "Amina Wanjiru Odera"),
    ("Odéra said the harbor was ready.", "Odéra", "Amina Wanjiru Odera"),
]


@pytest.mark.parametrize(("sentence", "word", "name"), LATER, ids=str)
def test_a_later_mention_is_the_one_of_the_cast(sentence, word, name):
    """The short name, the initial, the office with the family name: all the same person."""
    assert meant(ODERA + sentence, word) == name
    assert people(ODERA + sentence) == ["Amina Wanjiru Odera", "Salim Harthy"]


def test_the_fullest_name_is_kept():
    text = "Foreign Minister Odera met Prime Minister Harthy. Kenyan Foreign Minister Amina Odera said so."
    assert people(text) == ["Amina Odera", "Harthy"]


def test_a_name_of_the_caption_and_of_the_text_is_one_person():
    text = "Amina Odera (R), Kenyan foreign minister, in Muscat, May 4, 2021. (Xinhua/Lu Ming)\n\n" + ODERA
    assert people(text) == ["Amina Wanjiru Odera", "Salim Harthy"]


APART = [
    "Chinese President Chen Wei met Korean Foreign Minister Chen Min-ho.",
    "Kenyan President Daniel Odera met Kenyan Foreign Minister Amina Odera.",
    "Vietnamese President Nguyen Van Long met Lao President Nguyen Duc Sang.",
    "South Korean President Kim Min-ho met DPRK leader Kim Chol Ung.",
]


@pytest.mark.parametrize("text", APART)
def test_people_of_one_family_name_stay_two(text):
    assert len(people(text)) == 2


COUPLES = [
    ("Kenyan President Daniel Odera and first lady Amina Odera met Bo Lind.", "Daniel Odera", "Daniel Odera"),
    ("Kenyan President Odera and first lady Amina Odera met Bo Lind. Odera smiled.", "Odera", "Odera"),
    ("Kenyan President Odera and Mrs. Amina Odera met Bo Lind. Amina Odera smiled.", "Amina Odera", "Amina Odera"),
]


@pytest.mark.parametrize(("text", "word", "name"), COUPLES, ids=str)
def test_a_wife_beside_her_husband_is_somebody_else(text, word, name):
    """``Odera`` alone is whom the report calls so, not his wife named a moment ago with both her names."""
    assert len(people(text)) == 2 + ("Bo Lind" in people(text))
    assert meant(text, word) == name


def test_of_two_of_one_name_the_last_spoken_of_is_meant():
    text = "Kenyan President Daniel Odera met Kenyan Foreign Minister Amina Odera. Daniel Odera smiled. Odera left."
    assert meant(text, "Odera") == "Daniel Odera"


FAMILY = [
    ("Chinese Premier Chen Guodong met Bo Lind. Chen smiled.", "Chen"),
    ("Chinese Premier Chen Guodong met Bo Lind.", "Chen"),
    ("Chinese Premier Ouyang Guodong met Bo Lind.", "Ouyang"),
    ("South Korean Foreign Minister Seo Myung-hoon met Bo Lind.", "Seo"),
    ("DPRK Premier Pak Chol Ung met Bo Lind.", "Pak"),
    ("Japanese Foreign Minister Kenji Morimura met Bo Lind.", "Morimura"),
    ("Japanese Foreign Minister MORIMURA Kenji met Bo Lind.", "Morimura"),
    ("Hungarian Prime Minister Kovacs Bela met Bo Lind.", "Kovacs"),
    ("Vietnamese President Tran Quoc Bao met Bo Lind. Bao smiled.", "Bao"),
    ("Vietnamese President Tran Quoc Bao met Bo Lind.", "Tran"),
    ("Omani Foreign Minister Salim bin Nasser Al Harthy met Bo Lind.", "Harthy"),
    ("Egyptian President Abdel Rahman el-Sayed met Bo Lind.", "el-Sayed"),
    ("Spanish Foreign Minister Marta Ruiz Campos met Bo Lind. Ruiz smiled.", "Ruiz"),
    ("Spanish Foreign Minister Marta Ruiz Campos met Bo Lind.", "Campos"),
    ("Icelandic Prime Minister Guðrún Jónsdóttir met Bo Lind. Guðrún smiled.", "Guðrún"),
    ("Icelandic Prime Minister Guðrún Jónsdóttir met Bo Lind.", "Jónsdóttir"),
    ("Indonesian Foreign Minister Suhardi met Bo Lind.", "Suhardi"),
    ("Malian President Issa Keïta met Bo Lind.", "Keïta"),
    ("U.S. Secretary of State Neil Abbott, Jr., met Bo Lind.", "Abbott"),
    ("Dutch Prime Minister Jan van der Berg met Bo Lind.", "Berg"),
    ("Thai Prime Minister Somchai Thongdee met Bo Lind. Somchai smiled.", "Somchai"),
    ("Cambodian Foreign Minister Sok Dara met Bo Lind.", "Sok"),
    ("Irish Foreign Minister Sean O'Hara met Bo Lind.", "O'Hara"),
]


@pytest.mark.parametrize(("text", "family"), FAMILY, ids=str)
def test_the_family_name_is_what_the_report_goes_on_to_call_the_person(text, family):
    """Else it follows the custom of the country: first in China, Korea, Vietnam and Hungary, last elsewhere."""
    assert next(iter(article(text).cast)).family_name() == family


def test_what_is_no_person_is_not_introduced():
    text = "The Kenyan foreign minister met the General Assembly in Port Amara. Belt and Road ships left Mombasa."
    assert people(text) == []


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("Joseph R. Abbott, Jr.", ("joseph", "r", "abbott")),
        ("Chung Min-ho", ("chung", "min-ho")),
        ("Guðrún Jónsdóttir", ("guðrun", "jonsdottir")),
        ("Sean O’Hara", ("sean", "o'hara")),
        ("", ()),
        ("2021", ()),
    ],
)
def test_names_are_compared_by_plain_words(name, words):
    assert words_of(name) == words


def test_a_name_run_together_with_the_next_word_is_nobody_new():
    """A web page that lost its blanks must not invent a person."""
    cast = Cast()
    assert cast.introduce("Kim Chol Ung", 0, 12, ("KP",), [], None) is not None
    assert cast.introduce("Kim Chol Ungladly", 20, 37, (), [], None) is None
    assert cast.named("Kim Chol Ungladly") is next(iter(cast))


def test_a_name_without_letters_is_nobody():
    assert Cast().introduce("2021", 0, 4, (), [], None) is None
    assert Cast().named("") is None


def test_the_cast_of_a_headline_is_that_of_the_text():
    text = "Odera meets Harthy\n\n" + ODERA
    assert people(text) == ["Amina Wanjiru Odera", "Salim Harthy"]
    assert meant(text, "Odera") == "Amina Wanjiru Odera"


OFFICES = [
    ("The Kenyan foreign minister smiled.", "Kenyan foreign minister", "Amina Wanjiru Odera"),
    ("The Kenyan minister smiled.", "Kenyan minister", "Amina Wanjiru Odera"),
    ("The foreign minister smiled.", "foreign minister", "Amina Wanjiru Odera"),
    ("The Omani prime minister smiled.", "Omani prime minister", "Salim Harthy"),
    ("The prime minister of Oman smiled.", "prime minister of Oman", "Salim Harthy"),
    ("Oman's prime minister smiled.", "Oman's prime minister", "Salim Harthy"),
    ("The Omani leader smiled.", "Omani leader", "Salim Harthy"),
    ("The Omani premier smiled.", "Omani premier", "Salim Harthy"),
    ("The Kenyan top diplomat smiled.", "Kenyan top diplomat", "Amina Wanjiru Odera"),
    ("A Kenyan minister smiled.", "Kenyan minister", None),
    ("A former prime minister smiled.", "prime minister", None),
    ("The next prime minister smiled.", "prime minister", None),
    ("The Fijian prime minister smiled.", "Fijian prime minister", None),
    ("The king of Fiji smiled.", "king of Fiji", None),
]


@pytest.mark.parametrize(("sentence", "words", "name"), OFFICES, ids=str)
def test_an_office_means_its_one_bearer_in_the_report(sentence, words, name):
    """``the Omani leader`` is looked up among those whom the report names; no list of office-holders is asked."""
    assert meant(ODERA + sentence, words) == name


def test_a_general_word_for_an_office_means_the_highest():
    text = "Chinese President Chen Wei and Chinese Foreign Minister Lu Ming met Bo Lind. The Chinese leader smiled."
    assert meant(text, "Chinese leader") == "Chen Wei"


HOMES = [
    ("Foreign Minister Bo Lind met Kenyan President Ana Sol. The Danish foreign minister smiled.", "DK"),
    ("Foreign Minister Bo Lind met his Kenyan counterpart Ana Sol.", None),
    ("Korean Foreign Minister Bo Lind met Ana Sol in Seoul. South Korea is near.", "KR"),
    ("Congolese Foreign Minister Bo Lind met Ana Sol in Kinshasa. The DRC is large.", "CD"),
    ("Dominican Foreign Minister Bo Lind met Ana Sol. The Dominican Republic is warm.", "DO"),
]


@pytest.mark.parametrize(("text", "country"), HOMES, ids=str)
def test_a_land_told_in_passing_is_given_to_the_one_it_fits(text, country):
    """What the report says of a person's land further down counts; where it says nothing, nothing is made up."""
    lind = next(p for p in article(text).cast if p.name == "Bo Lind")
    assert lind.country == country


def test_a_counterpart_with_an_office_of_her_own_is_of_the_land_said():
    text = "Foreign Minister Bo Lind of Denmark met her Kenyan counterpart, Deputy Prime Minister Ana Sol."
    assert [(p.name, p.country) for p in article(text).cast] == [("Bo Lind", "DK"), ("Ana Sol", "KE")]


COUNTERPARTS = "Danish Foreign Minister Bo Lind met his Kenyan and Omani counterparts, Ana Sol and Salim Harthy."


def test_several_counterparts_have_their_lands_in_order():
    (sentence,) = article(COUNTERPARTS).lines
    assert [(m.person.name, m.country) for m in sentence.mentions[1:]] == [("Ana Sol", "KE"), ("Salim Harthy", "OM")]


def test_nobody_is_introduced_twice():
    assert sorted(people(COUNTERPARTS)) == ["Ana Sol", "Bo Lind", "Salim Harthy"]

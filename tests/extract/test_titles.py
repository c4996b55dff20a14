"""The office of a person: as the report words it, the role it gives, and whose office it is."""

import pytest
from read_invented import article

from diplotalk.extract.article import extract
from diplotalk.extract.cast import Person
from diplotalk.reading.document import Document


def cast(text: str) -> list[Person]:
    return list(article(text).cast)


def first(text: str) -> tuple[str, str | None, str | None, str]:
    """Name, title as written, country and role of the first person."""
    person = cast(text)[0]
    title = text[person.titles[0].start : person.titles[0].end] if person.titles else None
    return person.name, title, person.country, person.role


BEFORE = [
    ("Kenyan Foreign Minister", "Foreign Minister", "KE", "foreign-minister"),
    ("Kenya's Foreign Minister", "Foreign Minister", "KE", "foreign-minister"),
    ("Foreign Minister of Kenya", "Foreign Minister", "KE", "foreign-minister"),
    ("Minister of Foreign Affairs of the Republic of Kenya", "Minister of Foreign Affairs", "KE", "foreign-minister"),
    ("The Minister for Foreign Affairs of Kenya, Mr.", "Minister for Foreign Affairs", "KE", "foreign-minister"),
    ("Minister of Energy and Trade of Kenya", "Minister of Energy and Trade", "KE", "minister"),
    ("Kenyan Deputy Foreign Minister", "Deputy Foreign Minister", "KE", "vice-minister"),
    ("Kenyan acting Foreign Minister", "acting Foreign Minister", "KE", "foreign-minister"),
    ("visiting Kenyan Foreign Minister", "Foreign Minister", "KE", "foreign-minister"),
    ("Kenyan Prime Minister", "Prime Minister", "KE", "head-of-government"),
    ("Kenyan PM", "PM", "KE", "head-of-government"),
    ("Kenyan Deputy Premier and Foreign Minister", "Deputy Premier and Foreign Minister", "KE", "deputy-head"),
    ("Chinese State Councilor and Foreign Minister", "State Councilor and Foreign Minister", "CN", "foreign-minister"),
    ("Kenyan President", "President", "KE", "head-of-state"),
    ("State Councilor and Foreign Minister", "State Councilor and Foreign Minister", "CN", "foreign-minister"),
    ("President of the Republic of Kenya, H.E.", "President", "KE", "head-of-state"),
    ("Kenyan Vice President", "Vice President", "KE", "deputy-head"),
    ("King of Jordan", "King", "JO", "head-of-state"),
    ("Kenyan National Assembly Speaker", "National Assembly Speaker", "KE", "legislature-head"),
    ("Speaker of the National Assembly of Kenya", "Speaker of the National Assembly", "KE", "legislature-head"),
    ("Kenyan Ambassador to Oman", "Ambassador", "KE", "ambassador"),
    ("Ambassador of Kenya to Oman", "Ambassador", "KE", "ambassador"),
    ("Kenyan ambassador", "ambassador", "KE", "ambassador"),
    ("Kenyan special envoy", "special envoy", "KE", "envoy"),
    ("Energy, Water and Sanitation Minister", "Energy, Water and Sanitation Minister", None, "minister"),
    ("Kenyan Minister of Energy and Water", "Minister of Energy and Water", "KE", "minister"),
    ("U.S. Secretary of State", "Secretary of State", "US", "foreign-minister"),
    ("British Foreign Secretary", "Foreign Secretary", "GB", "foreign-minister"),
    ("British Secretary of State for Northern Ireland", "Secretary of State for Northern Ireland", "GB", "minister"),
    ("Taoiseach", "Taoiseach", "IE", "head-of-government"),
    ("External Affairs Minister", "External Affairs Minister", "IN", "foreign-minister"),
    ("Pope", "Pope", "VA", "head-of-state"),
    ("UN Secretary-General", "Secretary-General", "UN", "organisation-head"),
    ("NATO Secretary General", "Secretary General", "NATO", "organisation-head"),
    ("European Commission President", "European Commission President", "EU", "organisation-head"),
    ("Secretary-General of ASEAN", "Secretary-General of ASEAN", "ASEAN", "organisation-head"),
    ("MUSCAT (ONA) - Oman's Prime Minister", "Prime Minister", "OM", "head-of-government"),
    ("Kenyan Minister of Foreign Affairs, Senator", "Minister of Foreign Affairs", "KE", "foreign-minister"),
    ("Kenyan Foreign Minister Ambassador", "Foreign Minister", "KE", "foreign-minister"),
    ("Kenyan Chief of Army Staff (COAS) General", "Chief of Army Staff (COAS)", "KE", "military"),
    ("UN Personal Envoy on Cyprus", "Personal Envoy on Cyprus", "UN", "envoy"),
    ("His Majesty the Sultan of Oman", "Sultan", "OM", "head-of-state"),
]


@pytest.mark.parametrize(("office", "title", "country", "role"), BEFORE, ids=str)
def test_an_office_before_a_name(office, title, country, role):
    """The title is what the report says, without the land's word; the land and the role are read from it."""
    found = first(f"{office} Amina Odera met with Salim Harthy in the harbor on Tuesday.")
    assert found == ("Amina Odera", title, country, role)


AFTER = [
    ("Kenyan foreign minister", "foreign minister", "KE", "foreign-minister"),
    ("the Kenyan foreign minister", "foreign minister", "KE", "foreign-minister"),
    ("foreign minister of Kenya", "foreign minister", "KE", "foreign-minister"),
    ("Kenya's foreign minister", "foreign minister", "KE", "foreign-minister"),
    ("minister of foreign affairs of the Republic of Kenya", "minister of foreign affairs", "KE", "foreign-minister"),
    ("the speaker of the National Assembly of Kenya", "speaker of the National Assembly", "KE", "legislature-head"),
    (
        "chairman of the National People's Congress",
        "chairman of the National People's Congress",
        "CN",
        "legislature-head",
    ),
    ("president of the Senate of Kenya", "president of the Senate", "KE", "legislature-head"),
    ("the Kenyan ambassador to Oman", "ambassador", "KE", "ambassador"),
    ("new ambassador of Kenya to Oman", "new ambassador", "KE", "ambassador"),
    ("who is also State Minister of Kenya", "State Minister", "KE", "minister"),
    ("head of Kenya's space agency", None, "KE", "other"),
    ("general secretary of the Communist Party of China (CPC)", None, "CN", "party"),
    ("chief of the Kenyan army", None, "KE", None),
    ("adviser to the president of Kenya", None, "KE", None),
]


@pytest.mark.parametrize(("office", "title", "country", "role"), AFTER, ids=str)
def test_an_office_after_a_name(office, title, country, role):
    """Apposition between commas, up to its own end."""
    name, found_title, found_country, found_role = first(f"Amina Odera, {office}, met with Salim Harthy on Tuesday.")
    assert (name, found_country) == ("Amina Odera", country)
    if title is not None:
        assert found_title == title
    if role is not None:
        assert found_role == role


def test_offices_before_and_after_belong_to_one_person():
    text = "Kenyan Prime Minister Amina Odera, also chairwoman of the Harbor Party, met with Salim Harthy."
    (odera, *_) = cast(text)
    assert [text[t.start : t.end] for t in odera.titles] == ["Prime Minister", "chairwoman of the Harbor Party"]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Omani Prime Minister Salim Harthy and Foreign Minister Bo Lind met.", ["Salim Harthy", "Bo Lind"]),
        ("He met Amina Odera, Kenyan foreign minister, and Bo Lind, Omani envoy.", ["Amina Odera", "Bo Lind"]),
        ("Presidents Amina Odera of Kenya and Salim Harthy of Oman met.", ["Amina Odera", "Salim Harthy"]),
    ],
)
def test_the_office_of_one_is_not_that_of_the_next(text, names):
    assert [p.name for p in cast(text)] == names


EACH = [
    "The presidents of Kenya and Oman, Amina Odera and Salim Harthy, met.",
    "Amina Odera and Salim Harthy, the presidents of Kenya and Oman, met.",
    "Presidents Amina Odera of Kenya and Salim Harthy of Oman met.",
    "Presidents Amina Odera (Kenya) and Salim Harthy (Oman) met.",
]


@pytest.mark.parametrize("text", EACH)
def test_an_office_in_the_plural_is_that_of_each(text):
    """Each with the land that stands in the same place of the list."""
    assert [(p.name, p.country, p.role) for p in cast(text)] == [
        ("Amina Odera", "KE", "head-of-state"),
        ("Salim Harthy", "OM", "head-of-state"),
    ]


def test_of_two_presidents_each_is_president_in_the_report():
    """A data set has a column of offices, not of their plurals."""
    report = extract(Document("-", "Presidents Amina Odera of Kenya and Salim Harthy of Oman met on Monday."))
    assert [p.title for p in report.meetings[0].participants] == ["President", "President"]
    text = "The Ministers of Foreign Affairs Amina Odera of Kenya and Salim Harthy of Oman met on Monday."
    titles = [p.title for p in extract(Document("-", text)).meetings[0].participants]
    assert titles == ["Minister of Foreign Affairs", "Minister of Foreign Affairs"]


def test_an_office_in_the_plural_is_that_of_three():
    text = "Presidents Amina Odera of Kenya, Salim Harthy of Oman and Bo Lind of Denmark met."
    assert [p.role for p in cast(text)] == ["head-of-state"] * 3


def test_lists_of_different_length_give_nobody_a_land():
    text = "The foreign ministers of Kenya, Oman and Denmark, Amina Odera and Salim Harthy, met."
    assert [p.country for p in cast(text) if p.country] == []


LANDS = [
    ("Amina Odera (Kenya) met with Salim Harthy.", "KE"),
    ("Amina Odera of Kenya met with Salim Harthy.", "KE"),
    ("Kenya's Amina Odera met with Salim Harthy.", "KE"),
    ("His Kenyan counterpart Amina Odera met with Salim Harthy.", "KE"),
    ("His counterpart from Kenya, Amina Odera, met with Salim Harthy.", "KE"),
    ("A Kenyan delegation led by Amina Odera met with Salim Harthy.", "KE"),
    ("A delegation from Kenya led by Amina Odera met with Salim Harthy.", "KE"),
    ("A delegation of the Communist Party of China led by Amina Odera met with Salim Harthy.", "CN"),
    ("Her Kenyan counterpart, Deputy Prime Minister Amina Odera, met with Salim Harthy.", "KE"),
]


@pytest.mark.parametrize(("text", "country"), LANDS, ids=str)
def test_a_land_beside_a_name_is_the_person_s(text, country):
    odera = next((p for p in cast(text) if p.name == "Amina Odera"), Person("nobody", (), 0, 0))
    assert odera.country == country


ENVOYS = [
    ("the Kenyan ambassador to Oman Amina Odera spoke", "KE"),
    ("the Kenyan ambassador in Muscat, Amina Odera, spoke", "KE"),
    ("the Kenyan ambassador to Oman, Amina Odera, spoke", "KE"),
    ("Japan's ambassador to Kenya Amina Odera spoke", "JP"),
    ("U.S. special envoy for North Korea Amina Odera spoke", "US"),
    ("UN envoy for Yemen Amina Odera spoke", "UN"),
]


@pytest.mark.parametrize(("text", "country"), ENVOYS, ids=str)
def test_an_envoy_belongs_to_the_land_that_sends(text, country):
    assert [p.country for p in cast(f"On Tuesday {text} of ships.")] == [country]


HONOURS = [
    ("Mr. Amina Odera", "Amina Odera"),
    ("H.E. Dr. Amina Odera", "Amina Odera"),
    ("Datuk Seri Amina Odera", "Amina Odera"),
    ("His Excellency Amina Odera", "Amina Odera"),
    ("Senator the Hon Amina Odera", "Amina Odera"),
    ("Comrade Amina Odera", "Amina Odera"),
    ("Samdech Techo Amina Odera", "Amina Odera"),
    ("U Amina Odera", "U Amina Odera"),
    ("Dr Amina Odera", "Amina Odera"),
    ("HRH Amina Odera", "Amina Odera"),
    ("Sheikh Amina Odera", "Sheikh Amina Odera"),
]


@pytest.mark.parametrize(("words", "name"), HONOURS, ids=str)
def test_a_form_of_address_is_no_part_of_the_name(words, name):
    """Mr., Excellencies and stacked honours go; what is a name to its bearer stays."""
    assert cast(f"Kenyan Foreign Minister {words} met with Bo Lind.")[0].name == name

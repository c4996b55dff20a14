"""Texts with two blanks or the name of a character where one is meant, and where their words stand."""

from hypothesis import given
from hypothesis import strategies as st

from diplotalk.extract.article import extract
from diplotalk.reading.document import Document
from diplotalk.text.origin import Origin, is_odd

SCANNED = (
    "Law and Human  Rights Minister Salim  Harthy of Oman met Kenyan Foreign  Minister Amina   Odera in Nairobi on "
    'Tuesday.  They agreed  to build a  ferry. "The harbor  is open," Odera said.'
)


def test_every_word_is_found_again_where_it_stood():
    origin = Origin(SCANNED)
    meant = origin.meant()
    assert meant.split() == SCANNED.split()
    assert "Tuesday.  They" in meant
    for word in ("Rights", "Harthy", "Odera", "ferry"):
        at = meant.index(word)
        assert SCANNED[origin.of(at) : origin.of(at + len(word))] == word


@given(st.text(st.sampled_from("ab  \n."), max_size=60))
def test_places_stay_in_order_and_inside_the_text(text):
    origin = Origin(text)
    meant = origin.meant()
    places = [origin.of(place) for place in range(len(meant) + 1)]
    assert places == sorted(set(places))
    assert places[-1] == len(text)
    # A line's end stands where the blanks before it began.
    for place, character in zip(places, meant, strict=False):
        assert text[place] == character or (character == "\n" and text[place:].lstrip(" ").startswith("\n"))
    assert is_odd(text) == (meant != text)


def test_a_scanned_page_is_read_like_any_other_and_quoted_as_printed():
    report = extract(Document("-", SCANNED, published="2021-05-05"))
    (meeting,) = report.meetings
    assert [p.name for p in meeting.participants] == ["Salim Harthy", "Amina Odera"]
    assert meeting.participants[0].title == "Law and Human Rights Minister"
    assert report.text == SCANNED
    assert [s.text for s in report.statements] == ['"The harbor  is open," Odera said.']
    assert [a.text for a in report.agreements] == ["They agreed  to build a  ferry."]
    for passages in meeting.evidence.values():
        assert all(SCANNED[p.start : p.end].strip() for p in passages)
    (told,) = meeting.evidence["meeting"]
    assert SCANNED[told.start : told.end].endswith("on Tuesday.")


TYPED = (
    "Law and Human Rights Minister of the Sultanate of Oman Salim \n"
    "Harthy, who had come to the harbor in the morning and stayed \n"
    "for the whole of the day, on Tuesday met his host, the Kenyan \n"
    "foreign minister, Amina Odera, at a hotel in \n"
    "Nairobi. Both of them saw the ferry leave for the islands, \n"
    "which are a day away, and walked along the harbor \n"
    "until the evening came and it was \n"
    "time to go home.\n"
)


def test_blanks_at_the_ends_of_lines_tear_no_name_apart():
    report = extract(Document("-", TYPED, published="2021-05-05"))
    (meeting,) = report.meetings
    assert [p.name for p in meeting.participants] == ["Salim Harthy", "Amina Odera"]
    (told,) = meeting.evidence["meeting"]
    assert TYPED[told.start : told.end].endswith("at a hotel in \nNairobi.")


ESCAPED = (
    "Kenya&#x27;s President Amina Odera met Oman&rsquo;s President Salim Harthy in Nairobi on Tuesday. "
    "&quot;The harbor is open,&quot; Odera said. Fish &nbsp;&amp;&#10;&bogus; tea went."
)


def test_a_dump_with_names_for_marks_is_read_like_any_other_and_quoted_as_stored():
    report = extract(Document("-", ESCAPED, published="2021-05-05"))
    (meeting,) = report.meetings
    assert [(p.name, p.country) for p in meeting.participants] == [("Amina Odera", "KE"), ("Salim Harthy", "OM")]
    assert report.text == ESCAPED
    assert [s.text for s in report.statements] == ["&quot;The harbor is open,&quot; Odera said."]
    (told,) = meeting.evidence["meeting"]
    assert ESCAPED[told.start : told.end].startswith("Kenya&#x27;s President")


@given(st.lists(st.sampled_from(["a", " ", "  ", ".", "&amp;", "&#39;", "&#10;", "&#0;", "&", "&lt", "&x;", ";"])))
def test_no_name_of_a_character_moves_a_place_out_of_order(parts):
    text = "".join(parts)
    origin = Origin(text)
    meant = origin.meant()
    places = [origin.of(place) for place in range(len(meant) + 1)]
    assert places == sorted(set(places))
    assert places[-1] == len(text)

"""Texts with two blanks where one is meant, and where their words stand."""

from hypothesis import given
from hypothesis import strategies as st

from diplotalk.extract.article import extract
from diplotalk.reading.document import Document
from diplotalk.text.blanks import Origin, has_wide

SCANNED = (
    "Law and Human  Rights Minister Salim  Harthy of Oman met Kenyan Foreign  Minister Amina   Odera in Nairobi on "
    'Tuesday.  They agreed  to build a  ferry. "The harbor  is open," Odera said.'
)


def test_every_word_is_found_again_where_it_stood():
    origin = Origin(SCANNED)
    single = origin.single()
    assert single.split() == SCANNED.split()
    assert "Tuesday.  They" in single
    for word in ("Rights", "Harthy", "Odera", "ferry"):
        at = single.index(word)
        assert SCANNED[origin.of(at) : origin.of(at + len(word))] == word


@given(st.text(st.sampled_from("ab  \n."), max_size=60))
def test_places_stay_in_order_and_inside_the_text(text):
    origin = Origin(text)
    single = origin.single()
    places = [origin.of(place) for place in range(len(single) + 1)]
    assert places == sorted(set(places))
    assert places[-1] == len(text)
    assert [text[place] for place in places[:-1]] == list(single)
    assert has_wide(text) == (single != text)


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

"""Which reports tell one meeting, and what the meeting then is."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from told import KING, LIND, PREMIER, SOL, agreement, answers, archive_of, documented, in_city, meeting, remove, report

from diplotalk.archive.namesake import Principal, distance, same_person
from diplotalk.extract.report import Meeting

CHUNG = ("Baek Eui-yong", "foreign-minister", "Foreign Minister", "Baek")
CHUNG_TOO = ("Baek Eui-young", "foreign-minister", "FM", "Baek")
SOL_SHORT = ("Sol", "foreign-minister", "State Councilor and Foreign Minister")
UNNAMED = (None, "foreign-minister", "Foreign Minister")
UNNAMED_KING = (None, "head-of-state", "President")


def told_apart(*meetings: Meeting) -> list[set[str]]:
    """Paths of the reports of each meeting, one report for each of ``meetings``: a, b, c ..."""
    archive = archive_of([report(path, one) for path, one in zip("abcdefgh", meetings, strict=False)])
    return [{row.source.path for row in entry.reports} for entry in archive.meetings()]


ONE_MEETING = {
    "two spellings of a name": (meeting(sides={"CN": SOL, "KR": CHUNG}), meeting(sides={"CN": SOL, "KR": CHUNG_TOO})),
    "a family name alone": (meeting(), meeting(sides={"FR": SOL_SHORT, "JP": LIND})),
    "a date in one and none in the other": (meeting(), meeting(None)),
    "a day in one and the month in the other": (meeting(), meeting("2021-05")),
    "the year alone in the other": (meeting(), meeting("2021")),
    "a side known by its office": (meeting(), meeting(sides={"FR": SOL, "JP": UNNAMED})),
    "no names at all": (meeting(), meeting(sides={"FR": UNNAMED, "JP": UNNAMED})),
    "talks and then a banquet": (meeting(event="talks"), meeting(event="banquet")),
    "one of several days": (meeting(date_end="2021-05-06"), meeting("2021-05-05")),
    "a telephone call that another report takes for a meeting": (meeting(mode="phone"), meeting()),
    "the same month and no day in either": (meeting("2021-05"), meeting("2021-05")),
    "no date in either, the same city": (meeting(None, place=in_city("Amara")), meeting(None, place=in_city("Amara"))),
}
TWO_MEETINGS = {
    "the premier and the president on one day": (
        meeting(sides={"FR": SOL, "JP": KING}), meeting(sides={"FR": SOL, "JP": PREMIER}),
    ),
    "other days": (meeting("2021-05-04"), meeting("2021-05-05")),
    "other countries": (meeting(), meeting(sides={"FR": SOL, "KR": LIND})),
    "no date in either and nothing else in common": (meeting(None), meeting(None)),
    "no date in either, other cities": (
        meeting(None, place=in_city("Amara")), meeting(None, place=in_city("Port Ede")),
    ),
    "another month": (meeting("2021-05-04"), meeting("2021-06")),
    "other offices and no names": (
        meeting(sides={"FR": SOL, "JP": KING}), meeting(sides={"FR": SOL, "JP": UNNAMED}),
    ),
}  # fmt: skip


@pytest.mark.parametrize("pair", ONE_MEETING.values(), ids=ONE_MEETING)
def test_reports_of_one_meeting_become_one(pair):
    assert told_apart(*pair) == [{"a", "b"}]


@pytest.mark.parametrize("pair", TWO_MEETINGS.values(), ids=TWO_MEETINGS)
def test_two_meetings_stay_two(pair):
    assert sorted(map(sorted, told_apart(*pair))) == [["a"], ["b"]]


def test_a_report_that_may_mean_two_meetings_ties_them_not_together():
    both = told_apart(meeting("2021-05-04"), meeting("2021-05-19"), meeting(None))
    assert sorted(map(sorted, both)) == [["a"], ["b"], ["c"]]
    king, premier = meeting(sides={"FR": SOL, "JP": KING}), meeting(sides={"FR": SOL, "JP": PREMIER})
    assert sorted(map(sorted, told_apart(king, premier, meeting(sides={"FR": SOL, "JP": (None, "other", None)})))) == [
        ["a"], ["b"], ["c"],
    ]  # fmt: skip


def test_the_meeting_takes_the_fullest_values_and_every_report_keeps_its_passages():
    vowed = "They agreed to reopen the ferry line."
    first = meeting(None, sides={"FR": SOL_SHORT, "JP": UNNAMED}, mode="unknown", agreements=(agreement(vowed),))
    second = meeting("2021-05-04", place=in_city("Amara"), topics=("energy",), agreements=(agreement(vowed),))
    archive = archive_of([report("b.txt", second, text=vowed), report("a.txt", first, text=vowed + " ")])
    [entry] = archive.meetings()
    found = entry.meeting
    assert [row.source.path for row in entry.reports] == ["a.txt", "b.txt"]
    assert (entry.id, found.date, found.mode, found.place.city) == (
        "2021-05-04-fr-jp-sol-lind",
        "2021-05-04",
        "in-person",
        "Amara",
    )
    assert [(p.name, p.title) for p in found.participants] == [
        ("Ana Sol", "State Councilor and Foreign Minister"), ("Bo Lind", "Foreign Minister"),
    ]  # fmt: skip
    assert [(a.text, a.span.report) for a in found.agreements] == [(vowed, 0)]
    assert {passage.report for passage in found.evidence["date"]} == {0, 1}
    assert found.topics == ("energy", "trade")


def test_ids_of_two_meetings_that_would_have_the_same_are_numbered_by_what_the_reports_say():
    texts = ("The envoys spoke of fish.\n", "The envoys spoke of grain.\n", "The envoys spoke of timber.\n")
    vague = meeting(None)
    ids = {}
    for order in ((0, 1, 2), (2, 1, 0), (1, 2, 0)):
        archive = archive_of([report(f"{n}.txt", vague, text=texts[n]) for n in order])
        ids[order] = {entry.id: entry.reports[0].source.path for entry in archive.meetings()}
    assert len({tuple(sorted(found.items())) for found in ids.values()}) == 1
    assert set(ids[0, 1, 2]) == {f"undated-fr-jp-sol-lind{end}" for end in ("", "-2", "-3")}


def test_numbers_close_up_when_a_meeting_goes():
    reports = [report(f"{n}.txt", meeting(None), text=f"The envoys spoke {n} times.\n") for n in range(4)]
    archive = archive_of(reports)
    remove(archive, "2.txt")
    assert answers(archive) == answers(archive_of([one for one in reports if one.source.path != "2.txt"]))


def the_hard_ones() -> list[Meeting]:
    """Accounts that fall together, apart, or on the border, in every combination of day, month, year and nothing."""
    casts = [
        {"FR": SOL, "JP": LIND}, {"FR": SOL_SHORT, "JP": LIND}, {"FR": SOL, "JP": UNNAMED}, {"FR": SOL, "JP": KING},
        {"FR": SOL, "JP": PREMIER}, {"FR": UNNAMED, "JP": UNNAMED_KING}, {"FR": [SOL, PREMIER], "JP": [LIND, KING]},
    ]  # fmt: skip
    dates = ["2021-05-04", "2021-05-06", "2021-05", "2021", None]
    found = [meeting(date, sides=cast) for cast in casts for date in dates]
    found += [meeting("2021-05-03", sides=cast, date_end="2021-05-05") for cast in casts[:4]]
    found += [one._replace(place=in_city("Amara")) for one in found[::4]]
    return found


HARD = [report(f"{n:02}.txt", one) for n, one in enumerate(the_hard_ones())]


@settings(max_examples=60)
@given(st.lists(st.integers(0, len(HARD) - 1), min_size=1, max_size=24), st.randoms(use_true_random=False))
def test_any_order_of_adding_and_removing_gives_what_a_fresh_archive_gives(steps, shuffle):
    archive, inside = archive_of([]), set()
    for step in steps:
        if step in inside:
            archive.merge()
            remove(archive, HARD[step].source.path)
        else:
            archive.add(documented(HARD[step]), HARD[step])
        inside ^= {step}
        if shuffle.random() < 0.6:
            archive.merge()
    archive.merge()
    order = sorted(inside)
    shuffle.shuffle(order)
    assert answers(archive) == answers(archive_of([HARD[n] for n in order]))


def test_many_reports_at_once_give_what_one_after_the_other_gives():
    one_by_one = archive_of([])
    for one in HARD:
        one_by_one.add(documented(one), one)
        one_by_one.merge()
    backwards = archive_of(reversed(HARD))
    assert answers(one_by_one) == answers(archive_of(HARD)) == answers(backwards)
    assert 5 < len(answers(one_by_one)) < len(HARD)


SAME = [
    (("baek-eui-yong", "baek"), ("baek-eui-young", "baek"), True),
    (("lavrin-pavel", "lavrin"), ("pavel-lavrin", "lavrin"), True),
    (("minh", ""), ("pham-binh-minh", "minh"), True),
    (("josef-baden", "baden"), ("joe-baden", "baden"), False),
    (("kim-ho", "kim"), ("kim-su", "kim"), False),
    (("zelenka", "zelenka"), ("zelenkaa", "zelenkaa"), True),
    (("sol", "sol"), ("lind", "lind"), False),
]


@pytest.mark.parametrize(("a", "b", "same"), SAME)
def test_two_names_are_one_person(a, b, same):
    first, second = Principal("FR", *a, "minister"), Principal("FR", *b, "minister")
    assert same_person(first, second) == same_person(second, first) == same


def test_a_single_office_and_a_family_name_make_up_for_a_short_first_name():
    assert same_person(
        Principal("US", "joe-baden", "baden", "head-of-state"), Principal("US", "josef-baden", "baden", "head-of-state")
    )


@given(st.text("abc", max_size=6), st.text("abc", max_size=6))
def test_distance_counts_letters_alike_in_both_directions(a, b):
    assert distance(a, b) == distance(b, a) <= max(len(a), len(b))
    assert (distance(a, b) == 0) == (a == b)

"""Meetings told together and again one by one: which of the tellings stand."""

from __future__ import annotations

import re

from diplotalk.extract.context import Article
from diplotalk.extract.draft import Draft, of_parties
from diplotalk.extract.drafting import ALL_THREE


def sums_up(draft: Draft, found: list[Draft]) -> bool:
    """A headline that tells of two audiences as one: ``President receives Australian admiral, Japanese envoy``."""
    below = [event for line, event in draft.tellings if line.part != "title"]
    if len(draft.countries) < 3 or len(below) == len(draft.tellings) or any(len(e.members()) > 1 for e in below):
        return False
    parts = [d for d in found if d is not draft and d.people() < draft.people()]
    return len(parts) > 1 and set().union(*(d.people() for d in parts)) == draft.people()


def is_told_in_full(draft: Draft, found: list[Draft]) -> bool:
    """``The ministers of A and B are in talks with IMF chiefs`` above ``X of A and Y of B are meeting the IMF's Z``."""
    if any(event.people for _, event in draft.tellings):
        return False
    days = {draft.day, None}
    fuller = [d for d in found if draft.people() < d.people() and set(draft.countries) < set(d.countries)]
    return bool(draft.people()) and any(d.day in days or draft.day is None for d in fuller)


def _is_of_lands(draft: Draft) -> bool:
    """``conferred with the foreign ministers of Fiji and Oman``, told once: perhaps with each in turn."""
    event = draft.tellings[0][1]
    together = event.shape not in ("verb", "noun", "verb-meeting")  # "brought the leaders of Fiji and Oman together"
    return len(draft.tellings) == 1 and len(event.countries) > 1 and bool(event.people) and not together


# "on the sidelines", "again": one meeting more.
_ONE_MORE = re.compile(r"\b(?:sidelines?|margins?|again|bilateral|day earlier|day before)\b")
_JOINT = re.compile(r"\b(?:summit|jointly|together|joint)\b")


def _is_one_of(article: Article, alone: Draft, draft: Draft) -> bool:
    """Does ``alone`` tell of one of the talks of ``draft`` again: in the same manner, on no other day or occasion?"""
    modes = {event.mode for d in (alone, draft) for _, event in d.tellings} - {"unknown"}
    days = {d.day.iso for d in (alone, draft) if d.day is not None}
    more = any(_ONE_MORE.search(article.small, line.start, line.end) for line, _ in alone.tellings)
    known = {p.country: p.person for p in draft.parties if p.person is not None}
    others = all(known.get(p.country, p.person) is p.person for p in alone.parties)
    return len(modes) < 2 and len(days) < 2 and others and not more


def one_by_one(article: Article, draft: Draft, found: list[Draft]) -> list[Draft]:
    """The meetings of ``conferred with the ministers of Fiji and Oman`` where that with Oman's is told again below.

    Then it was with each in turn: what is left is one meeting for each land that no other sentence tells.
    """
    if not _is_of_lands(draft):
        return [draft]
    members = draft.tellings[0][1].members()
    hosts = [p for p in draft.parties if p.person is not None and id(p.person) in members]
    line = draft.tellings[0][0]
    behind = next((x for x in article.lines if x.start > line.start), line)
    if ALL_THREE.search(article.small, line.start, behind.end) or _JOINT.search(article.small, line.start, behind.end):
        return [draft]
    alone = (d for d in found if d is not draft and len(d.countries) == 2 and d.people() & members)
    alone = (d for d in alone if _is_one_of(article, d, draft))
    told = {code for d in alone for code in d.countries}
    if len(hosts) != 1 or hosts[0].country is None or not told & {p.country for p in draft.parties if p not in hosts}:
        return [draft]
    rest = [p for p in draft.parties if p.country not in told]
    parts = [of_parties([hosts[0], party]) for party in rest]
    for part in parts:
        part.day, part.day_spans, part.tellings = draft.day, draft.day_spans, list(draft.tellings)
    return parts

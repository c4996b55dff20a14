"""The meetings a sentence tells: of those it names, and of the pair, the delegation or the lands named before it."""

from __future__ import annotations

import re

from diplotalk.extract import commissions, frames, own_words, partners, retold, side_heads, untold
from diplotalk.extract.context import NEWS, Article, Line, says_i
from diplotalk.extract.frames import Event
from diplotalk.extract.lands import subject_envoys
from diplotalk.extract.memory import Memory
from diplotalk.extract.pairs import signatories, signers, signs_with, witnesses
from diplotalk.extract.people import Mention
from diplotalk.extract.recency import DAYS, is_gone_by
from diplotalk.extract.signatures import SIGNING

# "- H.E. Ana Sol, president of Fiji;", "2. The ambassador of Oman"
_ITEM = re.compile(r"(?:[-*•]|[0-9]{1,2}[.)]) ?")
# The number of an item, which is no part of its first sentence.
_NUMBER = re.compile(r"[0-9]{1,2}[.)]\s$")


def is_item(article: Article, line: Line) -> bool:
    """Is the sentence an item of a list?"""
    number = _NUMBER.search(article.folded, max(0, line.start - 4), line.start)
    return number is not None or _ITEM.match(article.folded, line.start) is not None or retold.is_entry(line.chunks)


def _of_list(article: Article, line: Line, memory: Memory) -> list[Event]:
    """``- Ana Sol, president of Fiji;`` in a list that "The Holy Father received:" has opened."""
    opened = memory.opened
    if opened is None or not is_item(article, line):
        return []
    guest = next((m for m in line.mentions if m.person is not None), None)
    if guest is None:
        return []
    here = (guest.start, guest.stop)
    return [Event((opened.sides[0], [guest]), (), opened.mode, opened.event, here, opened.shape)]


def _of_envoys(article: Article, line: Line, memory: Memory) -> list[Event]:
    """``They are Ana Sol, Ambassador of Fiji, and Bo Lind, Ambassador of Oman``: who came to one ceremony."""
    if memory.envoys is None:
        return []
    host, opened = memory.envoys.sides[0], memory.envoys
    if lands := subject_envoys(line.chunks):
        return [Event((host, []), lands, opened.mode, opened.event, (line.start, line.start), opened.shape)]
    if retold.THEY_ARE.match(article.folded, line.start) is None:
        return []
    guests = [m for m in line.mentions if m.person is not None]
    if not guests:
        return []
    at = guests[0].start, guests[0].stop
    return [Event((host, guests), (), opened.mode, opened.event, at, opened.shape, separate=opened.separate)]


_TALKS = re.compile(
    r"\b(?:talks|meeting|met|negotiat\w+|consultations?|round|dialogue|session|discussions?|conversations?"
    r"|commission|committee)\b"
)
# So many sentences before it the talks may be told whose delegations a sentence names.
_TALKS_BEFORE = 3


def _is_of_talks(article: Article, line: Line) -> bool:
    """Not ``Kenya was represented at the funeral by X, Oman by Y``: two sides, and talks beside them."""
    title = (x for x in article.lines[:1] if x.part == "title")
    beside = (*title, *article.before(line, _TALKS_BEFORE), line)
    return any(_TALKS.search(article.small, x.start, x.end) for x in beside)


# So many sentences on "the two leaders" are the pair named last, if it is that of the lead: no other was named since.
_PAIR, _LEAD_PAIR = 3, 6
# So many sentences after its leader was told "the delegation" is still the same.
_DELEGATION = 12


def told_in(article: Article, line: Line, memory: Memory) -> list[Event]:
    """The events of a sentence, of those it names and of the pair or the lands named just before."""
    if listed := _of_list(article, line, memory) or _of_envoys(article, line, memory):
        return listed
    subject = _excellency(article, line) or (article.author if says_i(line) else None) or memory.subject
    told = frames.events(line.chunks, line.mentions, subject, line.part != "body", line.quotes, article.folded)
    if (
        memory.half is not None
        and (whole := side_heads.other_half(line.chunks, line.mentions, memory.half)) is not None
    ):
        return [whole]
    if memory.pair_age <= (_LEAD_PAIR if memory.pair == memory.lead_pair else _PAIR) and line.part in NEWS:
        event = retold.of_pair(
            line.chunks,
            line.mentions,
            memory.pair,
            line.quotes,
            article.folded[line.start : line.end] if memory.called else None,
            memory.came,
        )
        if event is not None and all(event.at != other.at for other in told):
            return [event, *told]
        if (event := retold.of_pair_with(line.chunks, line.mentions, memory.pair)) is not None:
            return [event]
    if not told and line.part in NEWS and (event := side_heads.of_heads(line.chunks, line.mentions)) is not None:
        return [event] if _is_of_talks(article, line) else []
    if not told and line.part in NEWS and (sat := commissions.session(line.chunks)) is not None:
        return [sat]
    if not told and line.part in NEWS and (of := retold.of_two_named(line.chunks, line.mentions)) is not None:
        return [of]
    if not told and memory.announced is not None and (of := retold.of_announced(line, memory.announced)) is not None:
        return [of]
    shown = retold.of_caption(line.chunks, line.mentions) if not told and line.part in ("caption", "title") else None
    if shown is not None:
        return [shown]
    if not told:
        told = own_words.told_by_speaker(article, line, memory.subject)
    if told or (event := _of_those_before(article, line, memory)) is None:
        return told
    return [event]


_HONOURS = ("his excellency", "her excellency", "his majesty", "her majesty", "his highness", "her highness", "h.e. ")


def _excellency(article: Article, line: Line) -> Mention | None:
    """``His Excellency also received Y`` in a report of his office: the first it names, not the guest named last."""
    if line.chunks.kinds[:1] != "h" or not article.small.startswith(_HONOURS, line.start) or article.home is None:
        return None
    named = (m for x in article.lines for m in x.mentions if m.how == "name")
    return next((m for m in named if m.country == article.home), None)


def _of_those_before(article: Article, line: Line, memory: Memory) -> Event | None:
    """What a sentence without a telling of its own tells of the two, the delegation or the lands named before it."""
    chunks, found, news = line.chunks, line.mentions, line.part in NEWS
    event = _of_signers(article, line) if news else None
    if event is None and news and memory.lands_age <= 2:
        event = retold.of_two_in_the_talks(chunks, found)
    if event is None and news and memory.leader is not None and memory.leader_age <= _DELEGATION:
        event = retold.of_delegation(chunks, found, memory.leader, memory.of_delegation)
        event = event or retold.of_group(chunks, found, memory.leader)
    if event is None and news and memory.group is not None and memory.group_age <= 2:
        event = retold.of_group(chunks, found, memory.group)
    if event is None and news:
        event = retold.with_first(chunks, found, memory.subject)
    if event is None and news:
        event = retold.of_bearer(line, article.small, memory.subject)
    if event is None and article.author is not None and (partner := _addressed(article)) is not None:
        return retold.of_speaker(chunks, article.author, partner)
    if event is None and news and memory.lead_lands:
        event = retold.of_lands(chunks, memory.lead_lands)
    return event


_ONE_EACH = re.compile(r"\b(?:virtual(?:ly)?|online|zoom|remotely|separate(?:ly)?|electronically)\b")


def _of_signers(article: Article, line: Line) -> Event | None:
    """``Earlier in the day X and Y signed a memorandum``, not by post or on a screen."""
    chunks, found = line.chunks, line.mentions
    signed = signers(chunks, found) or signs_with(chunks, found) or witnesses(chunks, found)
    if signed is None and (signed := signatories(chunks, found)) is not None and not _is_of_signing_told(article, line):
        return None
    if signed is None or _ONE_EACH.search(article.small, line.start, line.end):
        return None
    if untold.FROM_AFAR.search(article.small, line.start, line.end):
        return None
    if any(m.kind == "past" or is_gone_by(article, m) for m in article.dates_in(line.start, line.end)):
        return None  # "signed last month the pact that came into force on Monday"
    two, n = signed
    return Event((two[:1], two[1:]), (), "in-person", "meeting", line.chunks.spans[n], "verb")


def _is_of_signing_told(article: Article, line: Line) -> bool:
    """Is it told here or right before when they signed: ``signed an accord on Monday. X signed for Kenya``?

    Not after ``praised the 2016 accord on Monday``, ``signed virtually on Monday``.
    """
    before = [x for x in article.before(line, 1) if x.part in NEWS and x.chunks.among(SIGNING)]
    days = [m for x in (line, *before) for m in article.dates_in(x.start, x.end)]
    if not any(m.kind in DAYS for m in days) or any(m.kind in _LONG_AGO for m in days):
        return False
    return not any(_ONE_EACH.search(article.small, x.start, x.end) for x in before)


_LONG_AGO = frozenset({"year", "past", "month"})


def _addressed(article: Article) -> Mention | None:
    """``Your Excellency, Prime Minister Y, good evening``: the one holder of an office in the speech's first lines."""
    told = [x for x in article.lines if x.part in NEWS][:3]
    speaker = article.author.person if article.author else None
    people = {id(m.person): m for x in told for m in x.mentions if m.person is not None and m.person is not speaker}
    titled = [m for m in people.values() if m.person is not None and m.person.titles]
    if len(titled) != 1 or speaker is None or titled[0].person is None:
        return None
    if not titled[0].person.countries and speaker.country and (land := partners.partner_of(article, speaker.country)):
        titled[0].person.countries, titled[0].person.country_span = (land[0],), land[1]
    return titled[0]

"""Credentials of several envoys told as one, the envoys themselves in a list below."""

from __future__ import annotations

import re

from diplotalk.extract.context import NEWS, Article, Line
from diplotalk.extract.draft import Draft
from diplotalk.extract.frames import Event
from diplotalk.extract.people import Mention

_ENVOYS = r"(?:ambassadors|envoys|high commissioners|heads of missions?)"
_HANDED = r"(?:present(?:ed)?|hand(?:ed)?|submit(?:ted)?|deliver(?:ed)?)"
_LETTERS = r"(?:credentials|letters? of (?:credentials|credence))"
# "Seven ambassadors presented their credentials to", "received credentials from five new ambassadors"
_SEVERAL = re.compile(
    rf"\b{_ENVOYS}\b[^.;]{{0,120}}?\b{_HANDED} (?:over )?(?:their )?(?:[\w-]+ )?(?P<a>{_LETTERS})\b"
    rf"|\b(?:received|accepted) (?:the )?(?P<b>{_LETTERS}) (?:of|from) (?:[\w-]+ ){{0,5}}{_ENVOYS}\b"
)
_TO_COME = re.compile(r"\b(?:will|would|is to|are to|expected|due|scheduled)\b")
# So many sentences from the top a report tells the ceremony; so many behind it a list of envoys may go on.
_TOP, _LIST = 6, 40
_HOSTS = frozenset({"head-of-state", "royal", "head-of-government"})
_SENT = frozenset({"ambassador", "envoy"})


def of_list(article: Article) -> tuple[Line, Event] | None:
    """``Seven envoys presented credentials to President X. They are: * Mr. Y, Ambassador of Fiji``: X and all of them.

    None where no such sentence stands at the top of the report, or fewer than two envoys of other lands below it.
    """
    news = [line for line in article.lines if line.part in NEWS]
    for number, line in enumerate(news[:_TOP]):
        told = _SEVERAL.search(article.small, line.start, line.end)
        host = next((m for m in line.mentions if m.person is not None and m.person.roles & _HOSTS), None)
        if told is None or host is None or _TO_COME.search(article.small, line.start, told.end()):
            continue
        envoys = _envoys(article, news[number : number + _LIST], host)
        if len(envoys) > 1:
            return line, Event(([host], envoys), (), "in-person", "credentials", told.span(told.lastgroup or 0), "noun")
    return None


# "The envoys are X of Fiji and Y of Oman"
_LISTED = re.compile(rf"(?:the (?:[\w-]+ )?{_ENVOYS}|they) (?:[^.;]{{0,60}} )?are ")


def _envoys(article: Article, lines: list[Line], host: Mention) -> list[Mention]:
    """The first named envoy of each land but the host's."""
    found: dict[str, Mention] = {}
    for line in lines:
        listed = _LISTED.match(article.small, line.start, line.end) is not None
        for mention in line.mentions:
            person = mention.person
            if person is None or person is host.person or not person.country:
                continue
            if person.roles & _SENT or (listed and not person.titles):
                found.setdefault(person.country, mention)
    found.pop(host.country or "", None)
    return list(found.values())


# "The first to be received was", "then received", "held separate talks"
_IN_TURN = re.compile(
    r"\b(?:the (?:first|second|third|last|next)(?: \w+)? to (?:be received|present|hand)|then (?:received|met)"
    r"|separate(?:ly)?|one by one|in turn|also received)\b"
)


def is_told(article: Article, whole: Draft, found: list[Draft]) -> bool:
    """Do the sentences themselves tell of as many envoys, or that they were received in turn?"""
    envoys = {id(p.person) for p in whole.parties[1:]}
    if any(len(draft.countries) >= len(whole.countries) and envoys & draft.people() for draft in found):
        return True
    return _IN_TURN.search(article.small) is not None


def is_of(draft: Draft, whole: Draft) -> bool:
    """Does a draft tell of the ceremony ``whole`` as well, or of a part of those who came?"""
    return any(event.event == "credentials" for _, event in draft.tellings) or draft.people() <= whole.people()

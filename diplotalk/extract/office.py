"""Offices without a name looked up in the cast: "the Chinese president", "the minister", "his Kazakh counterpart"."""

from __future__ import annotations

import re

from diplotalk.extract.cast import Person
from diplotalk.extract.context import Article, Line
from diplotalk.extract.people import Mention
from diplotalk.extract.terms import HIGHEST

# Whom a sentence names by office alone may be named so many characters further on.
_SOON = 600
# Words for an office that say nothing about which: anyone of the country may be meant.
_GENERAL = frozenset(
    {"leader", "diplomat", "official", "host", "guest", "chief", "chairman", "visitor", "head", "leaders"}
)
_GUESTS = frozenset({"guest", "visitor"})
_HEADS_OF_DELEGATION = frozenset(
    f"{head} of the {visiting}delegation" for head in ("head", "leader", "chief") for visiting in ("", "visiting ")
)
_LEADS = re.compile(r"\bdelegation\b[^.;]*\b(?:led|headed) by [^.;]*$")
# So many characters of office may stand between "led by" and the name.
_LEADER_WITHIN = 160
# "the Cuban envoy" is whom the report calls ambassador.
_ENVOYS = frozenset({"ambassador", "envoy"})
_TOP = {"leader": {"head-of-state", "head-of-government", "party", "royal"}}


def resolve(article: Article, line: Line, known: bool = False) -> None:
    """Gives every office of the sentence that means someone in the cast its person.

    ``known``: only somebody whose land is known; else the one bearer without a land may get that of the office.
    """
    for mention in line.mentions:
        if len(mention.countries) > 1 and article.home is not None and _is_home_alone(article, mention.countries):
            mention.countries = (article.home,)  # "the Korean minister" in a paper of Seoul
        if mention.how == "office" and mention.person is None and not mention.counterpart and is_held(line, mention):
            mention.person = _bearer(article, line, mention, known)


def _is_home_alone(article: Article, lands: tuple[str, ...]) -> bool:
    """Is the outlet's own land one of ``lands``, and nobody of the report perhaps of another of them?"""
    others = set(lands) - {article.home}
    return article.home in lands and all(others.isdisjoint(p.countries) for p in article.cast)


def is_held(line: Line, mention: Mention) -> bool:
    """Does the office mean its one bearer? ``an official``, ``the next president``, ``a former minister`` do not."""
    kinds = line.chunks.kinds
    if mention.first == 0:
        return True
    before = kinds[mention.first - 1]
    if before == "t":
        start, end = line.chunks.spans[mention.first - 1]
        return end - start == len("the")
    return before != "z" and (before not in "x0" or bool(mention.countries))


def _bearer(article: Article, line: Line, mention: Mention, known: bool) -> Person | None:
    words = article.folded[mention.start : mention.stop].lower().split()
    people = [p for p in article.cast if p.start <= mention.start or mention.countries]
    if known:
        # Whom the report names soon after may be meant; "in the days of US President X" at its end is another.
        people = [p for p in people if p.start - mention.start < _SOON]
    if mention.countries:
        people = [p for p in people if set(p.countries) & set(mention.countries)]
    if " ".join(words) in _HEADS_OF_DELEGATION:
        return next(
            (p for p in people if _LEADS.search(article.small, max(0, p.start - _LEADER_WITHIN), p.start)), None
        )
    if words and words[-1] in _GUESTS:
        here = [m.person for m in line.mentions]
        whose = _whose(article, mention) if line.chunks.kinds[mention.first - 1] == "p" else article.own
        people = [p for p in people if p.country not in (None, whose) and p not in here]
        # An ambassador who came along with a minister is company.
        people = [p for p in people if p.roles.isdisjoint(_ENVOYS)] or people
        return max(people, key=lambda p: p.last_before(mention.start), default=None)
    fitting = [p for p in people if mention.role != "other" and mention.role in p.roles]
    if not fitting and words and words[-1] == "chancellor":
        exchequer = [
            p for p in people if any(article.small.startswith("chancellor", t.start) for t in p.titles if t.end)
        ]
        fitting = exchequer or [p for p in people if "foreign-minister" in p.roles]  # as in Latin America
    if not fitting and mention.role in _ENVOYS:
        fitting = [p for p in people if p.roles & _ENVOYS]
    if not fitting and words and words[-1] in _GENERAL:
        wanted = _TOP.get(words[-1])
        fitting = [p for p in people if p.titles and (wanted is None or p.roles & wanted)] if mention.countries else []
    if not fitting and mention.title and mention.role == "other":
        fitting = _so_titled(article, people, mention.title)
    if not fitting and mention.role == "minister":
        fitting = [p for p in people if p.roles & {"foreign-minister", "minister"} or _has_charge(article, p)]
    if not fitting and not known and len(mention.countries) == 1 and mention.role != "other":
        fitting = _only_free(article, line, mention)
    if not fitting and mention.title is None and len(words) == 1 and mention.countries:
        fitting = [p for p in people if p.titles and p.mentions and p.mentions[0] < mention.start]
    if not fitting and mention.role == "legislature-head" and not mention.countries:
        fitting = _named_later(article, mention)
    if words[:1] == ["visiting"] and not mention.countries and article.own is not None:
        # "the visiting minister" is none of the report's own; of whom no office is told, the one stranger.
        strangers = [p for p in people if p.country not in (None, article.own) and p.mentions]
        fitting = fitting or (strangers if len(strangers) == 1 and not strangers[0].titles else [])
        return max(
            (p for p in fitting if p.country not in (None, article.own)),
            key=lambda p: (p.last_before(mention.start), -p.start),
            default=None,
        )
    if not mention.countries and article.home is not None and mention.title and len(words) > 1:
        at_home = [p for p in people if p.country in (None, article.home)]
        fitting = _so_titled(article, at_home, mention.title) or fitting
    if not mention.countries and article.home is not None:
        # "the foreign minister" in a report of Kenya's own is hers, whichever other one was named a moment ago.
        fitting = [p for p in fitting if p.country in (None, article.home)] or fitting
    # "the president" is not the leader named a moment ago as long as someone here is called president.
    fitting = [p for p in fitting if shares_head(article, p, mention)] or fitting
    return max(fitting, key=lambda p: (p.last_before(mention.start), -p.start), default=None)


def _whose(article: Article, guest: Mention) -> str | None:
    """The land of "his" in ``His guest``: of who was named last; the report's own where nobody was."""
    before = [p for p in article.cast if p.country and p.last_before(guest.start) >= 0]
    last = max(before, key=lambda p: p.last_before(guest.start), default=None)
    return last.country if last is not None else article.own


# Lands of which no minister, premier or chancellor leads a ministry or the government; lands without a president.
_NO_MINISTERS = frozenset({"US"})
_NO_PRESIDENT = frozenset("GB JP CA AU NZ ES NL BE SE NO DK TH MY SA KW QA OM BH JO MA LU BT KH BN TO VA".split())
_OF_MONARCHS = re.compile(r"\b(?:king|queen|emperor|empress|emir|amir|sultan|crown prince)\b")
# Monarchs whom but these lands have; "king" and "queen" are those of many, and of their consorts.
_LANDS_OF = {
    "sultan": frozenset({"OM", "BN", "MY"}),
    "emir": frozenset({"QA", "KW", "AE", "AF"}),
    "amir": frozenset({"QA", "KW", "AE", "AF"}),
    "emperor": frozenset({"JP"}),
    "empress": frozenset({"JP"}),
    "crown prince": frozenset("SA KW BH AE QA OM JO MA JP NO DK SE BN TH LU NP IR".split()),
}
# Republics whose president leads the government: none has a prime minister.
_NO_PREMIER = frozenset("US MX BR AR CL CO EC VE BO PY UY CR PA NI HN GT SV DO ID PH NG GH ZM MW LR CY".split())
_PRESIDENTS = frozenset({"president", "vice president", "vice-president"})
_OF_PREMIERS = re.compile(r"prime minister|premier")
_OF_MINISTERS = re.compile(r"\b(?:minister|premier|chancellor)\b")


_SECRETARIES = re.compile(
    r"(?:acting |deputy )?secretary of (?:state|defense|homeland security|the treasury)|defense secretary"
)


# The British have one as well.
_DEFENCE = re.compile(r"(?:acting |deputy )?(?:defen[cs]e secretary|secretary of defen[cs]e)")


def is_defence_secretary(article: Article, person: Person) -> bool:
    """``Defence Secretary X``, as papers of British spelling write of the American one, too."""
    return any(_DEFENCE.fullmatch(article.small, t.start, t.end) for t in person.titles if t.end)


def is_secretary(article: Article, person: Person) -> bool:
    """``Secretary of State X`` in an American paper: of the United States under any dateline."""
    return any(_SECRETARIES.fullmatch(article.small, t.start, t.end) for t in person.titles if t.end)


def is_unheard_of(article: Article, land: str, person: Person) -> bool:
    """Does ``land`` know no such office as the person holds?"""
    words = [article.small[t.start : t.end] for t in person.titles if t.end]
    monarchs = [match.group() for w in words if (match := _OF_MONARCHS.search(w)) is not None]
    if any(land not in _LANDS_OF.get(monarch, _NO_PRESIDENT) for monarch in monarchs):
        return True
    if land in _NO_PREMIER and any(_OF_PREMIERS.fullmatch(w) for w in words):
        return True
    if land == "GB" and "secretary of state" in words:
        return True  # a British one is "for" something
    if land in _NO_MINISTERS and any(_OF_MINISTERS.search(w) for w in words):
        return True
    return land in _NO_PRESIDENT and not _PRESIDENTS.isdisjoint(words)


def _so_titled(article: Article, people: list[Person], title: tuple[int, int]) -> list[Person]:
    """``Director General X said ... . The Director General met``: whose office is worded so, if only one is.

    ``The police chief`` is the National Police Chief, ``the director`` no deputy director.
    """
    words = article.small[slice(*title)]
    bearers = [p for p in people if any(_is_worded(article.small[t.start : t.end], words) for t in p.titles)]
    # "the secretary" is the Secretary of Defense before the press secretary.
    exactly = [p for p in bearers if any(words in _bare(article.small[t.start : t.end]) for t in p.titles)]
    return exactly if len(exactly) == 1 else bearers if len(bearers) == 1 else []


# "Deputy Prime Minister and Minister of Energy"
_CHARGE = re.compile(r"\bminister (?:of|for)\b|(?:\band|,) (?:\w+ ){0,2}minister\b")


def _has_charge(article: Article, person: Person) -> bool:
    """Has a deputy premier a ministry of his own, so that "the Omani minister" may be he?"""
    return any(_CHARGE.search(article.small, t.start, t.end) for t in person.titles)


# Whose office is named with one of these is under the one named without.
_UNDER = frozenset({"deputy", "vice", "assistant", "former"})


def _bare(title: str) -> tuple[str, str, str]:
    """The title and its wordings without "of" and "for" whom."""
    return title, title.partition(" of ")[0], title.partition(" for ")[0]


def _is_worded(title: str, words: str) -> bool:
    bare = _bare(title)
    return words in bare or any(t.endswith(f" {words}") and _UNDER.isdisjoint(t.split()) for t in bare)


def _named_later(article: Article, mention: Mention) -> list[Person]:
    """``met with the country's Senate head ... . She told Senate President X``: the one bearer of the whole cast."""
    bearers = [p for p in article.cast if mention.role in p.roles]
    return bearers if len(bearers) == 1 and 0 < bearers[0].start - mention.start < _SOON else []


def _only_free(article: Article, line: Line, mention: Mention) -> list[Person]:
    """``the king of Spain ... . King Felipe said``: the one bearer of this office without a land gets it."""
    here = [m.person for m in line.mentions]
    free = [p for p in article.cast if not p.countries and mention.role in p.roles and p not in here]
    free = [p for p in free if shares_head(article, p, mention)]
    # A land has many ministers, but one envoy here.
    foreign = article.side not in (None, *mention.countries) and mention.role not in _ENVOYS
    if len(free) == 1 and foreign and leads_own(article, free[0]):
        return []
    if len(free) != 1 or (foreign and any(p.countries == mention.countries for p in article.cast)):
        return []
    free[0].countries, free[0].country_span = mention.countries, (mention.start, mention.stop)
    return free


def leads_own(article: Article, person: Person) -> bool:
    """``President N`` in a briefing of the White House is not "the Libyan leader" of whom it speaks."""
    own = article.side
    ranks = HIGHEST | {"foreign-minister"}
    return own is not None and not person.roles.isdisjoint(ranks) and not is_unheard_of(article, own, person)


def shares_head(article: Article, person: Person, mention: Mention) -> bool:
    """Is the office worded with the head of one of the person's titles, or with a general word (leader, diplomat)?"""
    head = article.small[mention.start : mention.stop].split(" of ")[0].split()[-1:]
    if not head or head[0] in _GENERAL:
        return True
    return any(article.small[t.start : t.end].split(" of ")[0].split()[-1:] == head for t in person.titles)

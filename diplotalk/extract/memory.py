"""What the sentences read so far leave behind for the next one."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from diplotalk.extract import dates, groups, pairs
from diplotalk.extract.context import NEWS, Line
from diplotalk.extract.frames import Event
from diplotalk.extract.lands import listed_lands, subject_lands
from diplotalk.extract.name_lands import heads_delegation
from diplotalk.extract.people import Mention, is_of_newsroom
from diplotalk.extract.terms import HIGHEST

# Up to this sentence a report says of whom it is: a paper puts one or two of the setting before.
_OPENING = 4


@dataclass(slots=True)
class Memory:
    """Whom "he" means, the pair named last and the lands listed last with their age in sentences, the day told."""

    subject: Mention | None = None
    pair: list[Mention] = field(default_factory=list)
    pair_age: int = 9
    # Did one of the pair come to meet the other?
    came: bool = False
    # Was the last thing told of them perhaps a call? "X met Y. The call went unheeded" is none.
    called: bool = False
    # Talks of which the sentence before told one side only.
    half: Event | None = None
    # "The President received:" with the list of those received still open.
    opened: Event | None = None
    of_opened: Line | None = None
    # "The President received letters of credence from three envoys", and the sentence that says so.
    envoys: Event | None = None
    of_envoys: Line | None = None
    # "The announcement came after talks in Oslo", of nobody named, and the sentence that says so.
    announced: tuple[str, str] | None = None
    of_announced: Line | None = None
    # Who has been said not to have met.
    denied: list[set[int]] = field(default_factory=list)
    # Has somebody denied a meeting of which papers tell?
    refuted: bool = False
    # "a group of Lithuanian lawmakers", whom "the delegation" means next.
    group: Mention | None = None
    group_age: int = 9
    # Who led the delegation that "the delegation" means next.
    leader: Mention | None = None
    leader_age: int = 9
    # Was the sentence before of a delegation?
    of_delegation: bool = False
    # Did the sentence tell of more than two? "X and Y spoke with Z. The call lasted" is of all three.
    crowd: bool = False
    lands: tuple[str, ...] = ()
    lands_age: int = 9
    # Whom the sentence names that lists the lands: "Minister X met with diplomats of A and B" is of neither.
    beside_lands: list[Mention] = field(default_factory=list)
    told: dates.Day | None = None
    told_spans: tuple[tuple[int, int], ...] = ()
    # Sentences of the news so far.
    news: int = 0
    lead_pair: list[Mention] = field(default_factory=list)
    lead_line: Line | None = None
    # The lands of "The ministers of A and B agreed", and the sentence that says so.
    lead_lands: tuple[str, ...] = ()
    lead_of_lands: Line | None = None

    def met(self, event: Event) -> None:
        """Keeps the two sides of an event as the pair that "the talks" means next."""
        if len(event.countries) == 2 and not event.people:
            # "A and B held their dialogue. It was co-chaired by X and by Y": as many as lands.
            self.lands, self.lands_age, self.beside_lands = event.countries, -1, []
        self.called = event.mode in ("phone", "unknown")
        self.crowd = len(event.people) > 2
        if len(event.people) == 2:
            self.pair, self.pair_age, self.came = event.people, -1, False
        else:
            self.pair = []

    def _opens(self, line: Line, pair: list[Mention]) -> bool:
        """Is a pair of two lands, told to have done something, still the first that the report is about?"""
        early = line.part in NEWS and self.news <= _OPENING
        lands = {m.country for m in pair}
        return early and len(lands) == len(pair) and "m" not in line.chunks.kinds

    def read(self, line: Line) -> None:
        """Takes in one sentence, after its own events have been read."""
        people = [m for m in line.mentions if m.person is not None]
        goes_on = self.subject is not None and (_HE.match(line.chunks.kinds) or _WITH_HE.match(line.chunks.kinds))
        if people and not goes_on and not is_of_newsroom(line.chunks, people[0]):
            self.subject = _main_subject(line, people)
        elif not people and line.part in NEWS:
            self.subject = _own_head(line) or self.subject
        self.pair_age += 1
        self.lands_age += 1
        self.news += line.part in NEWS
        pair = _pair(line, people) if len(line.mentions) > 1 else []
        if pair and not self.crowd and not pairs.is_to_come(line.chunks):
            self.pair, self.pair_age = pair, 0
            self.came = len(pair) == len(people) and (
                pairs.came_to_meet(line.chunks, pair) or pairs.has_visited(line.chunks, pair)
            )
            told = line.part == "lead" and "m" not in line.chunks.kinds[pair[0].end : pair[-1].first]
            if self.lead_line is None and (told or self._opens(line, pair)):
                self.lead_pair, self.lead_line = pair, line
        self.crowd = False
        self.of_delegation = "E" in line.chunks.kinds
        self.leader_age += 1
        if self.of_delegation and (leader := _leader(line, people)) is not None:
            self.leader, self.leader_age = leader, 0
        self.group_age += 1
        tells = "P" in line.chunks.kinds or "E" in line.chunks.kinds
        if tells and line.part in NEWS and (group := groups.told(line.chunks)) is not None:
            self.group, self.group_age = group, 0
        self.lead_lands = subject_lands(line.chunks) if line.part == "lead" else ()
        self.lead_of_lands = line if self.lead_lands else None
        lands = listed_lands(line.chunks)
        if lands:
            self.lands, self.lands_age, self.beside_lands = lands, 0, people


def _pair(line: Line, people: list[Mention]) -> list[Mention]:
    """Two whom a sentence names together, one of them perhaps by office alone."""
    return (
        pairs.pair(line.chunks, people)
        or pairs.partners(line.chunks, line.mentions)
        or _with_counterpart(line)
        or pairs.messenger(line.chunks, line.mentions)
        or pairs.invited(line.chunks, line.mentions)
    )


def _leader(line: Line, people: list[Mention]) -> Mention | None:
    """Who of a sentence is told to lead a delegation."""
    for mention in people:
        name = line.chunks.kinds.find("N", mention.first, mention.end)
        if name >= 0 and heads_delegation(line.chunks, name) is not None:
            return mention
    return None


def _with_counterpart(line: Line) -> list[Mention]:
    """``X and his Jordanian host inspected``: a pair of whom the second has no name yet."""
    pair = pairs.pair(line.chunks, line.mentions)
    known = pair and pair[0].person is not None and pair[1].counterpart and pair[1].countries
    return pair if known else []


# "The prime minister on Tuesday", "His Highness the Amir"
_HEAD_FIRST = re.compile(r"t?[Hx]{0,2}t?")


def _own_head(line: Line) -> Mention | None:
    """``The prime minister ordered an inquiry``: the nameless head of the report's own land, whom "he" means next."""
    first = line.mentions[0] if line.mentions else None
    if first is None or first.how != "office" or first.role not in HIGHEST or first.countries or first.counterpart:
        return None
    return first if _HEAD_FIRST.fullmatch(line.chunks.kinds, 0, first.first) is not None else None


# "With Oman's N he took up trade": about whom the sentence before was about.
_WITH_HE = re.compile(r"w[tpHACGTsOIof&]{0,10}H*N(?:[ou]t?[CG])?,?h")
# "On Thursday, he sat down with Y": still about whom the sentence before was about.
_HE = re.compile(r"(?:[dD][dDtxM0]{0,4},?)?&?hV")


def _main_subject(line: Line, people: list[Mention]) -> Mention:
    """``In his meeting with Y, X discussed``, ``Discussing with Y, X said``: who stands behind the opening's comma."""
    kinds = line.chunks.kinds
    opens = line.chunks.values[0][-1:] if kinds[:1] in tuple("xVS") else ()
    if kinds[:1] in tuple("aj@dw") or (opens and opens[0].split(" ")[0].endswith("ing")):
        for mention in people:
            if kinds[: mention.first].rstrip("tHp").endswith(","):
                return mention
    return people[0]

"""Whose words: a noun phrase before a verb of saying becomes a person of the cast, a body as worded, or a side."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass

from diplotalk.extract import literals, office
from diplotalk.extract.cast import Person
from diplotalk.extract.context import Article, Line
from diplotalk.extract.people import Mention
from diplotalk.extract.phrases import Phrase, voices
from diplotalk.extract.subjects import Sentence
from diplotalk.extract.words import OF_PRESS

# "the Ministry | of Foreign Affairs of Oman said"
_CHARGE = re.compile(r"ot?[OA]{1,3}(?:,?&?O){0,3}(?:ot?[CG])?(?=[SveDdj,]|$)")
_ARTICLE = re.compile(r"[Tt]he\s")
_MALE_TITLE = re.compile(r"(?:king|prince|emir|sultan|pope|sheikh|spokesman|chairman)\b")
# "Ana Sol met her Omani counterpart", "Ana Sol and her host"
_HER_COUNTERPART = re.compile(
    r"[^.;,\"\n]{3,90}? (?P<her>her|his) (?:[\w-]+ ){0,3}(?:counterpart|opposite number|colleague|host|guest)\b"
)
_FEMALE_TITLE = re.compile(r"(?:woman|queen|princess|sheikha|duchess|empress)\b")
_MALE = re.compile(r"\b(?:Mr\.?|King|Prince|Sultan|Emir|Sir|Lord|Pope|Father|Sheikh) $")
_FEMALE = re.compile(r"\b(?:Ms\.?|Mrs\.?|Miss|Madam|Madame|Queen|Princess|Dame|Lady|Sheikha|Daw) $")
_IN_TURN = re.compile(r"In (?:his |her )?turn,|(?:For|On) (?:his|her) part,")
# "the general": whom the report has named with the rank.
_RANKS = {
    "general": re.compile(r"\b(?:Gen\.?|General) $"),
    "admiral": re.compile(r"\b(?:Adm\.?|Admiral) $"),
    "colonel": re.compile(r"\b(?:Col\.?|Colonel) $"),
    "senator": re.compile(r"\b(?:Sen\.?|Senator) $"),
}
# Words for an office that say nothing about which.
_GENERAL = frozenset(
    ["leader", "diplomat", "official", "chief", "chairman", "head", "president", "minister", "premier", "legislator"]
)
# "conveyed Oman's readiness", "expressed Kenya's gratitude"
_FOR_OWN = re.compile(r"[vd]{0,2}(?P<verb>[Sx])(?P<land>C)sx{0,2}(?<=[sx])[xS]")
_CONVEYED = frozenset("expressed conveyed voiced reaffirmed reiterated affirmed confirmed underscored".split())
_OWN = frozenset(
    (word,)
    for word in "readiness willingness interest gratitude appreciation support commitment desire wish thanks".split()
)
# A noun that means the person told last, and the roles that this person may have; no role at all always fits.
_LOWER = frozenset(["minister", "vice-minister", "foreign-minister", "ambassador", "envoy", "spokesperson", "other"])
_SAME_PERSON = {
    "lawmaker": frozenset(["legislature", "legislature-head"]),
    "spokesman": frozenset(["spokesperson"]),
    "spokeswoman": frozenset(["spokesperson"]),
    "spokesperson": frozenset(["spokesperson"]),
    "official": _LOWER,
    "diplomat": _LOWER,
    "negotiator": _LOWER,
    "adviser": frozenset(["other"]),
    "analyst": frozenset(["other"]),
    "expert": frozenset(["other"]),
}
# "the senior diplomat" is whom the report has just quoted.
_RANKED = frozenset(["senior", "top"])
_GROUPS = frozenset(["group", "movement", "organization", "organisation", "party", "bloc", "company", "alliance"])
_TOP = frozenset({"head-of-state", "head-of-government", "party", "royal"})
_POSSIBLE_GUESTS = 4
_SPEAKER = "legislature-head"
# Of a longer cast only the first are anybody's "she" or "the minister".
_CAST = 200


@dataclass(slots=True)
class Speaker:
    """A person of the cast, a body or nameless official as worded, or a side as such (country alone).

    ``kind`` is that of the phrase: person, body, someone, name, paper or land.
    """

    person: Person | None = None
    words: str | None = None
    country: str | None = None
    kind: str = "person"


# "the ministry said in a statement": whose is the statement of which later sentences speak
_ISSUED = literals.headed(
    "ir", r"\b(?:in|issued|released) (?:a|an|its) (?:\w+ ){0,2}?(?:statement|readout|communique|release)\b"
)


class Speakers:
    """What was said so far, for whoever is meant by "he", "it", "the ministry", "the president", "his guest"."""

    def __init__(self, article: Article) -> None:
        self.article = article
        self.people = article.cast.people[:_CAST]
        self.author: Person | None = None
        self.focus: Speaker | None = None
        self.thing: Speaker | None = None
        self._issuer: Speaker | None = None
        self._paragraph = -1
        self._told: dict[str, Speaker] = {}
        self._female: dict[int, bool | None] = {}
        self._ranked: dict[str, list[Person]] = {}

    def of(self, sentence: Sentence, phrase: Phrase) -> Speaker | None:
        """The speaker that ``phrase`` means; None for several parties together and for what cannot be known."""
        if phrase.kind in ("person", "office"):
            return self._of_mention(sentence.line, phrase.mention) if phrase.mention else None
        if phrase.kind == "he":
            return self._he(sentence, phrase)
        if phrase.kind == "it":
            return self.thing or (Speaker(self.author, None, self.author.country) if self.author else None)
        if phrase.kind == "they":
            return self.focus if self.focus is not None and self.focus.kind == "someone" else None
        if phrase.kind == "land":
            return Speaker(None, None, phrase.codes[0], "land") if len(phrase.codes) == 1 else None
        if phrase.kind == "guest":
            return self._guest(sentence, phrase)
        if phrase.kind == "paper":
            return self._paper(sentence, phrase)
        if phrase.kind in ("body", "someone", "name"):
            return self._worded(sentence, phrase)
        return None

    def told(self, line: Line, about: Speaker) -> None:
        """Remembers whom the sentence was about: its speaker, else its subject."""
        issued = _ISSUED.search(self.article.small, line.start, line.end)
        if issued is not None:
            self._issuer = self._body_before(line, issued.start()) or self._issuer
        if about.kind in ("body", "paper", "land") or _is_newsroom(about):
            self.thing = about
        elif about.kind in ("person", "someone", "name"):
            self.focus, self._paragraph = about, line.paragraph

    def _of_mention(self, line: Line, mention: Mention) -> Speaker | None:
        person = mention.person if mention.how == "name" else self.bearer(line, mention)
        if person is not None:
            return Speaker(person, None, mention.country or person.country)
        country = self._of_own(line, mention) or mention.country
        return self._known(self._in_full(line, mention), country, "someone")

    def _in_full(self, line: Line, mention: Mention) -> str:
        """``a senior ministry official``: an office with its adjectives, and the article unless that is "the"."""
        kinds, spans = line.chunks.kinds, line.chunks.spans
        first = at = mention.first
        while at > 0 and kinds[at - 1] in "x-" and mention.first - at < 3:
            at -= 1
        if at > 0 and kinds[at - 1] == "t":
            first = at - 1
        words = " ".join(self.article.text[spans[first][0] : mention.stop].split())
        return words[4:] if words[:4].lower() == "the " else words

    def bearer(self, line: Line, mention: Mention) -> Person | None:
        """Who in the cast holds the office, by its wording, role and land; of several, one of the report's own side."""
        if line.chunks.kinds[mention.end : mention.end + 1] == "o" and mention.how == "office":
            return None  # "the president of the RN": of a body that the title does not contain
        if mention.counterpart and mention.countries:
            of_land = [p for p in self.people if p.titles and p.country in mention.countries]
            # Whom the report names only later is not meant yet.
            of_land = [p for p in of_land if p.start < mention.start] or of_land
            return of_land[0] if len(of_land) == 1 else None
        if mention.counterpart:
            return self._partner(line) if line.chunks.kinds[: mention.end] == "pQ" else None
        if not _is_definite(line, mention, self.article.small):
            return None
        if mention.person is not None and mention.countries:
            return mention.person
        fitting = self._fitting(mention)
        if (land := self._of_own(line, mention)) is not None:
            return next((p for p in fitting if p.country == land), None)
        if not fitting:
            return mention.person
        if len(fitting) > 1:
            fitting = self._visiting(line, mention, fitting) or self._in_turn(line, fitting) or fitting
        if self.author in fitting and not mention.countries:
            return self.author
        last = self.focus.person if self.focus is not None and self._paragraph == line.paragraph else None
        if last is not None and (last in fitting or (mention.role == _SPEAKER and mention.role in last.roles)):
            return last  # "the speaker" is also the president of a chamber who has just spoken
        if not mention.countries and len(fitting) > 1:
            own = [p for p in fitting if p.country and p.country == self.article.own]
            if not own and self.article.home is not None:
                own = [p for p in fitting if p.country is None]
            if len(own) == 1:
                return own[0]
        if self.focus is not None and self.focus.person in fitting:
            return self.focus.person
        return max(fitting, key=lambda p: (p.last_before(mention.start), -p.start))

    def _of_own(self, line: Line, mention: Mention) -> str | None:
        """The land of ``The minister expressed Oman's readiness``: who speaks for it is of it."""
        own = _FOR_OWN.match(line.chunks.kinds, mention.end) if not mention.countries else None
        if own is None or line.chunks.values[own.start("verb")][-1] not in _CONVEYED:
            return None
        if line.chunks.values[own.end() - 1] not in _OWN or mention.role in ("spokesperson", "other"):
            return None
        codes = line.chunks.values[own.start("land")]
        # "The minister confirmed Egypt's willingness" of two who are not Egyptian
        return codes[0] if len(codes) == 1 and any(p.country == codes[0] for p in self.people) else None

    def _visiting(self, line: Line, mention: Mention, people: list[Person]) -> list[Person]:
        """``The visiting minister said``: of several, who is from abroad."""
        if ("visiting",) not in line.chunks.values[mention.first : mention.end] or self.article.own is None:
            return []
        return [p for p in people if p.country not in (None, self.article.own)]

    def _in_turn(self, line: Line, people: list[Person]) -> list[Person]:
        """``In turn, the State Secretary said``: of several, who is not of the land that has just spoken."""
        last = self.focus.person if self.focus is not None else None
        if last is None or last.country is None or not _IN_TURN.match(self.article.folded, line.start):
            return []
        return [p for p in people if (p.country or self.article.home) not in (None, last.country)]

    def _partner(self, line: Line) -> Person | None:
        """``His counterpart said``: the other of the first two with an office, of whom the last speaker is one.

        ``Her counterpart`` of whom a man was the last to act: that man.
        """
        pair = [p for p in self.people if p.titles and p.country][:2]
        focus = self.focus.person if self.focus is not None else None
        if focus in pair and self.is_female(focus) is (line.chunks.values[0] == ("his",)):
            return focus
        others = [p for p in pair if p is not focus]
        return others[0] if focus is not None and len(others) == 1 and others[0].country != focus.country else None

    def _fitting(self, mention: Mention) -> list[Person]:
        words = self.article.small[slice(*mention.title or (mention.start, mention.stop))].split()
        if "of" in words[1:]:
            whole, words = " ".join(words), words[: words.index("of", 1)]
            if worded := [p for p in self._titled(self.people, whole) if self._may_be(p, mention)]:
                return worded
        if not words:
            return []
        core = " ".join(words[-2:]) if len(words) > 1 and not mention.countries else words[-1]
        people = [p for p in self.people if self._may_be(p, mention)]
        fitting = self._titled(people, core) or [p for p in people if mention.role in p.roles - {"other"}]
        if not fitting and mention.countries:
            return self._of_land(people, mention, words[-1])
        if not fitting and mention.role == "minister":
            return [p for p in people if p.roles & {"foreign-minister", "minister"}]
        return fitting or self._titled(people, words[-1])

    def _of_land(self, people: list[Person], mention: Mention, noun: str) -> list[Person]:
        """``the Omani diplomat``: a word that tells no office, and the people of that land, else of no known land."""
        if noun in _GENERAL and people:
            top = [p for p in people if p.roles & _TOP] if noun == "leader" else []
            return top or people
        free = [p for p in self.people if not p.countries and len(p.words) > 1]
        fitting = [p for p in free if mention.role in p.roles - {"other"}]
        if not fitting and mention.role == "minister":
            fitting = [p for p in free if "foreign-minister" in p.roles]
        fitting = fitting or [p for p in free if not p.titles and noun in _GENERAL]
        return fitting if len(fitting) == 1 else []

    @staticmethod
    def _may_be(person: Person, mention: Mention) -> bool:
        if mention.countries:
            return bool(set(person.countries) & set(mention.countries))
        return person.start < mention.start or bool(person.titles)

    def _titled(self, people: list[Person], core: str) -> list[Person]:
        """Those whose office is worded ``core``; else those in whose office these words stand."""
        worded = [(p, self.article.small[t.start : t.end]) for p in people for t in p.titles]
        exact = [p for p, words in worded if words == core]
        found = exact or [p for p, words in worded if _contains(words, core)]
        return list({id(p): p for p in found}.values())

    def _he(self, sentence: Sentence, phrase: Phrase) -> Speaker | None:
        female = sentence.word(phrase.first) == "she"
        inside = self._before_pronoun(sentence, phrase)
        if inside is not None and self._fits(inside, female):
            return inside
        recent = self._recent(sentence)
        sure = next((p for p in recent if self.is_female(p)), None) if female else None
        if (
            self.focus is not None
            and self._fits(self.focus, female)
            and (sure is None or self.focus.person in (None, sure) or self._is_about(sentence, sure))
        ):
            return self.focus
        found = sure or next((p for p in recent if self._may_be_female(p) in (None, female)), None)
        return Speaker(found, None, found.country) if found is not None else None

    def _is_about(self, sentence: Sentence, she: Person) -> bool:
        """Is the paragraph still about who spoke in it, without a word of a woman whose courtesy tells that she is?"""
        line = sentence.line
        before = self.article.before(line, 1)
        told = before and before[0].start <= she.last_before(line.start)
        return self._paragraph == line.paragraph and not told

    def _before_pronoun(self, sentence: Sentence, phrase: Phrase) -> Speaker | None:
        """``When Ann came, she said``: the person who is the subject of the clause that opens the sentence."""
        kinds = sentence.kinds
        if kinds[:1] not in ("a", "z") and not (kinds[:1] == "x" and sentence.word(0) in ("as", "since", "though")):
            return None
        for one in sentence.phrases:
            if one.end > phrase.first:
                return None
            if one.kind in ("person", "office") and one.mention is not None:
                found = self._of_mention(sentence.line, one.mention)
                if found is not None and self._fits(found, sentence.word(phrase.first) == "she"):
                    return found
        return None

    def _fits(self, speaker: Speaker, female: bool) -> bool:
        if speaker.person is None:
            return speaker.kind in ("someone", "name")
        return self._may_be_female(speaker.person) in (None, female)

    def _recent(self, sentence: Sentence) -> list[Person]:
        """The cast, the one mentioned last before this sentence first."""
        here = sentence.line.start
        people = [p for p in self.people if p.start < here and not self._only_quoted(p, here)]
        return sorted(people, key=lambda p: -p.last_before(here, p.start))

    def _only_quoted(self, person: Person, here: int) -> bool:
        """Is the person named before ``here`` in direct speech alone: ``"We welcome Mrs. Lee," Ann Hart said``?"""
        lines = self.article.lines
        for at in (person.start, *person.mentions):
            line = lines[max(0, bisect_left(lines, at + 1, key=lambda x: x.start) - 1)]
            if at < here and not any(a <= at < b for a, b in line.quotes):
                return False
        return True

    def is_female(self, person: Person) -> bool | None:
        """What the titles and courtesies of the person tell; None when they tell nothing."""
        if id(person) not in self._female:
            self._female[id(person)] = self._told_female(person)
        return self._female[id(person)]

    def _of_rank(self, rank: re.Pattern[str]) -> list[Person]:
        """Those named with ``rank`` right before their names."""
        if rank.pattern not in self._ranked:
            named = [p for p in self.people if any(rank.search(head) for head in self._heads(p))]
            self._ranked[rank.pattern] = named
        return self._ranked[rank.pattern]

    def _heads(self, person: Person) -> list[str]:
        """What stands right before each mention of the person."""
        return [self.article.folded[max(0, at - 10) : at] for at in (person.start, *person.mentions)]

    def _told_female(self, person: Person) -> bool | None:
        titles = " ".join(self.article.small[t.start : t.end] for t in person.titles)
        heads = self._heads(person)
        if _FEMALE_TITLE.search(titles) or any(_FEMALE.search(h) for h in heads):
            return True
        if _MALE_TITLE.search(titles) or any(_MALE.search(h) for h in heads):
            return False
        return None

    def _may_be_female(self, person: Person) -> bool | None:
        """As ``is_female``; else what "her counterpart" behind the name tells. That alone makes her no surer "she"."""
        known = self.is_female(person)
        if known is not None:
            return known
        theirs = {word for at in (person.start, *person.mentions) if (word := self._possessive(at)) is not None}
        return theirs.pop() == "her" if len(theirs) == 1 else None

    def _possessive(self, at: int) -> str | None:
        """The "her" of ``Ana Sol met her Omani counterpart``, whose name begins at ``at`` with nobody named between."""
        theirs = _HER_COUNTERPART.match(self.article.folded, at)
        if theirs is None:
            return None
        others = (m.start for line in self.article.lines if line.end > at for m in line.mentions)
        return None if any(at < start < theirs.start("her") for start in others) else theirs["her"]

    def _guest(self, sentence: Sentence, phrase: Phrase) -> Speaker | None:
        """``his guest``, ``the visitor``: the other of the first people of the article, from another land.

        ``The host``: the first of them from the report's own.
        """
        if sentence.word(phrase.end - 1) == "dignitary" and sentence.word(phrase.end - 2) != "visiting":
            return None
        people = [p for p in self.people if p.start < sentence.line.start][:_POSSIBLE_GUESTS]
        his = "p" in sentence.kinds[max(0, phrase.first - 1) : phrase.end]
        speaker = self.focus.person if self.focus is not None else None
        if his and speaker is not None:
            others = [p for p in people if p is not speaker and p.country != speaker.country]
        else:
            hosts = sentence.word(phrase.end - 1) == "host"
            others = [p for p in people if p.country and (p.country == self.article.own) is hosts]
        return Speaker(others[0], None, others[0].country) if others else None

    def _paper(self, sentence: Sentence, phrase: Phrase) -> Speaker | None:
        """What a message or statement says is said by its author, as far as the article tells who that is."""
        if self.author is not None:
            return Speaker(self.author, None, self.author.country)
        for by in sentence.phrases:
            gap = sentence.kinds[phrase.end : by.first].rstrip("tpH") if by.first >= phrase.end else ""
            if gap[-1:] in ("b", "u") and len(gap) < 9 and by.kind != "paper":
                return self.of(sentence, by)
        published = sentence.word(phrase.end - 1).endswith(("statement", "release", "readout", "message", "letter"))
        issuer = self._issuer or self.thing
        if published and not phrase.codes and issuer is not None and issuer.kind == "body":
            return issuer
        return self._worded(sentence, phrase)

    def _body_before(self, line: Line, offset: int) -> Speaker | None:
        """The body that is named last before ``offset``: whose statement it is."""
        sentence = Sentence(line, self.article.small)
        before = [p for p in sentence.phrases if p.kind == "body" and line.chunks.spans[p.end - 1][1] <= offset]
        return self._worded(sentence, before[-1]) if before else None

    def _worded(self, sentence: Sentence, phrase: Phrase) -> Speaker:
        spans = sentence.line.chunks.spans
        if phrase.kind == "someone" and sentence.kinds[phrase.end : phrase.end + 1] == "N":
            return self._by_name(sentence.line, phrase.end, phrase.codes)
        end = self._end_of(sentence, phrase)
        words = self.article.text[spans[phrase.first][0] : spans[end - 1][1]]
        match = _ARTICLE.match(words)
        if match:
            words = words[match.end() :]
        if words.isupper() and (person := self._abbreviated(words)) is not None:
            return Speaker(person, None, person.country)
        visiting = phrase.first > 0 and sentence.word(phrase.first - 1) == "visiting"
        if (match or visiting) and (person := self._official(sentence, phrase, visiting)) is not None:
            return Speaker(person, None, person.country)
        codes = phrase.codes
        if not codes and end > phrase.end and sentence.kinds[end - 1] in "CG":
            codes = sentence.line.chunks.values[end - 1]  # "the Ministry of Foreign Affairs of Oman"
        return self._known(" ".join(words.split()), codes[0] if len(codes) == 1 else None, phrase.kind)

    def _abbreviated(self, words: str) -> Person | None:
        """``The COAS said`` of whom the report has introduced as ``Chief of Army Staff (COAS) General X``."""
        mark = f"({words})"
        for person in self.people:
            for title in person.titles:
                worded = self.article.text[title.start : title.end + len(mark) + 1]
                office, found, _ = worded.partition(mark)
                # Not the WFP's "Executive Director of the World Food Programme (WFP)".
                letters = [w[0].upper() for w in office.split()], [w[0] for w in office.split() if w[0].isupper()]
                if found and words in map("".join, letters):
                    return person
        return None

    def _by_name(self, line: Line, name: int, codes: tuple[str, ...]) -> Speaker:
        """``according to local analyst Ann Lee``: by her name, though no office of the lexicon stands before it."""
        start, end = line.chunks.spans[name]
        person = self.article.cast.named(self.article.text[start:end], start)
        if person is not None:
            return Speaker(person, None, person.country)
        return Speaker(None, self.article.text[start:end], codes[0] if len(codes) == 1 else None, "name")

    def _official(self, sentence: Sentence, phrase: Phrase, visiting: bool) -> Person | None:
        """``the Congolese official``, ``the visiting diplomat``: the one of that land, or from abroad, told before."""
        if _SAME_PERSON.get(sentence.word(phrase.end - 1)) != _LOWER or not (phrase.codes or visiting):
            return None
        people = [p for p in self.people[:_POSSIBLE_GUESTS] if p.titles and p.start < sentence.line.start]
        if phrase.codes:
            people = [p for p in people if p.country in phrase.codes]
        else:
            people = [p for p in people if p.country not in (None, self.article.own)]
        return people[0] if len(people) == 1 else None

    @staticmethod
    def _end_of(sentence: Sentence, phrase: Phrase) -> int:
        """``an official in Seoul``, ``a spokesman for the ministry``: the place or body that tells which."""
        kinds, at = sentence.kinds, phrase.end
        if phrase.kind == "body" and (charge := _CHARGE.match(kinds, at)):
            return charge.end()
        if phrase.kind != "someone" or kinds[at : at + 1] not in ("j", "f", "o", "@", "u"):
            return at
        at += 1 + (kinds[at + 1 : at + 2] == "t")
        end = at
        while end < len(kinds) and end - at < 4 and kinds[end] in "ACKIYGONT":
            end += 1
        return end if end > at else phrase.end

    def _same(self, roles: frozenset[str]) -> Speaker | None:
        """The speaker told last, if "the lawmaker", "the diplomat" can mean that person."""
        focus = self.focus
        if focus is None or (focus.person is not None and not focus.person.roles <= roles):
            return None
        return focus if focus.person is not None or focus.kind == "name" else None

    def _known(self, words: str, country: str | None, kind: str) -> Speaker:
        """The speaker of these words; a bare ``the ministry`` is the one told before, ``the diplomat`` the person."""
        head = words.rpartition(" ")[2].lower()
        if " " not in words:
            if (before := self._told.get(head)) is not None:
                return before
            if head in _GROUPS and self.thing is not None and self.thing.kind == "body":
                return self.thing
            if head in _RANKS and len(bearers := self._of_rank(_RANKS[head])) == 1:
                return Speaker(bearers[0], None, bearers[0].country)
            if head == "diplomat" and len(envoys := [p for p in self.people if "ambassador" in p.roles]) == 1:
                return Speaker(envoys[0], None, envoys[0].country)
            if head in _SAME_PERSON and (same := self._same(_SAME_PERSON[head])) is not None:
                return same
        if words.lower().split()[0] in _RANKED and head in _SAME_PERSON:
            same = self._same(_SAME_PERSON[head])
            if same is not None and same.person is not None:
                return same
        speaker = Speaker(None, words, country, kind)
        if head in voices():
            self._told[head] = speaker
        return speaker


def _is_newsroom(speaker: Speaker) -> bool:
    """``CNN``, ``Kenya TV``: who reports it is no "he" of the next sentence."""
    words = speaker.words or ""
    return speaker.kind == "name" and (OF_PRESS.search(words) is not None or (words.isupper() and " " not in words))


def _contains(words: str, core: str) -> bool:
    """Do whole words of an office read ``core``? A vice president is no president."""
    at = words.find(core)
    if at < 0 or (at and words[at - 1].isalnum()) or words[at + len(core) :][:1].isalnum():
        return False
    return not words[:at].endswith(("vice ", "deputy "))


def _is_definite(line: Line, mention: Mention, small: str) -> bool:
    """Does the office mean one bearer: ``the 65-year-old president``, ``Oman's minister``, not ``a new one``?"""
    kinds, spans = line.chunks.kinds, line.chunks.spans
    at = mention.first - 1
    while at >= 0 and kinds[at] in "x0-+A" and mention.first - at < 6:
        word = small[slice(*spans[at])]
        if word in _PAST_OR_FUTURE and not (word == "acting" and _ACTING.search(small, 0, line.start)):
            return False
        at -= 1
    if at >= 0 and kinds[at] in "ts" and at < mention.first - 1:
        return kinds[at] == "s" or small[slice(*spans[at])] == "the"
    return office.is_held(line, mention)


_ACTING = re.compile(r"\bacting ")
_PAST_OR_FUTURE = frozenset(["former", "ex", "next", "future", "incoming", "another", "new", "late", "then", "acting"])

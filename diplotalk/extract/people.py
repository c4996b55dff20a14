"""Persons in the sentences: first the cast (names with an office or a country), then every mention looked up in it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from diplotalk.extract import titles
from diplotalk.extract.cast import Cast, Person, Title, words_of
from diplotalk.extract.chunks import Chunks
from diplotalk.lexicon import load
from diplotalk.text.fold import fold, lower

# After a bare full name, one of these letters shows that a person is meant: a verb of saying or of meeting, have, be.
_PERSON_VERBS = frozenset("SV")
_LAND = frozenset("CG")


@dataclass(slots=True)
class Mention:
    """A person, or a side known by office alone, in a sentence. ``first:end`` counts chunks, ``start:stop`` characters.

    ``how`` is name, office, pronoun, side or group; ``countries`` are the codes the words themselves give.
    """

    first: int
    end: int
    start: int
    stop: int
    how: str
    person: Person | None = None
    countries: tuple[str, ...] = ()
    title: tuple[int, int] | None = None
    role: str = "other"
    counterpart: bool = False

    @property
    def country(self) -> str | None:
        """The country this mention stands for, as far as it is known."""
        if self.person is not None and self.person.country:
            return self.person.country
        return self.countries[0] if len(self.countries) == 1 else None


def introduce(cast: Cast, chunks: Chunks, text: str, small: str) -> None:
    """Puts everyone into ``cast`` whom this sentence names with an office, an honorific, a country or a verb."""
    names = [match.start() for match in _NAME.finditer(chunks.kinds)]
    if not names:
        return
    listed = _introduce_list(cast, chunks, text) if _IN_LISTS.search(chunks.kinds) else ()
    for name in names:
        if name not in listed:
            _introduce_name(cast, chunks, name, text, small)


# Every list of persons with lands of their own has an office in the plural, or counterparts.
_NAME, _IN_LISTS = re.compile("N"), re.compile("[PQ]")


# "his Japanese and Australian counterparts, X and Y": as many lands as names, in one order.
_COUNTERPARTS = re.compile(r"((?:[AC],)*[AC],?&t?[AC])x{0,2}Q[,H]*((?:N,H*)*N,?&H*N)")
# "his counterparts from Kenya and Oman, X and Y"
_COUNTERPARTS_FROM = re.compile(r"Q[uo]t?((?:C,t?)*C,?&t?C)[,H]*((?:N,H*)*N,?&H*N)")


# "the ambassadors of Cuba, X, and Finland, Y": each land with its name.
_ENVOYS = re.compile(r"P[of]t?C,H*N(?:,?&?,?t?C,H*N)+")


# "The foreign ministers of Kenya and Oman, X and Y,"; "X and Y, the foreign ministers of Kenya and Oman"
_MINISTERS = re.compile(r"(P)[of]t?((?:C,t?)*C,?&t?C),((?:H*N,)*H*N,?&H*N)")
# "The Iranian and Saudi foreign ministers, X and Y,"
_MINISTERS_BEHIND = re.compile(r"((?:A,)*A,?&t?A)x{0,2}(P),?((?:H*N,)*H*N,?&H*N)")
_NAMES_FIRST = re.compile(r"(?P<names>(?:H*N,)*H*N,?&H*N),t?(?P<office>P)[of]t?(?P<lands>(?:C,t?)*C,?&t?C)")
# "Presidents X of Kenya and Y of Oman"
_EACH_OF = re.compile(r"(P)H*((?:No?t?[CG]),?&?H*(?:Not?[CG]|NoC))")


def _introduce_list(cast: Cast, chunks: Chunks, text: str) -> set[int]:
    """Those whose land stands in a list of its own, in the same order; returns their chunks."""
    done: set[int] = set()
    for match in _ENVOYS.finditer(chunks.kinds):
        for name in (n for n in range(*match.span()) if chunks.kinds[n] == "N"):
            land = chunks.kinds.rindex("C", 0, name)
            start, end = chunks.spans[name]
            cast.introduce(_clean(text[start:end]), start, end, chunks.values[land], [], chunks.spans[land])
    for match in _COUNTERPARTS.finditer(chunks.kinds):
        done |= _introduce_in_order(cast, chunks, text, match.span(1), match.span(2), None)
    for match in _COUNTERPARTS_FROM.finditer(chunks.kinds):
        done |= _introduce_in_order(cast, chunks, text, match.span(1), match.span(2), None)
    for match in _MINISTERS.finditer(chunks.kinds):
        done |= _introduce_in_order(cast, chunks, text, match.span(2), match.span(3), match.start(1))
    for match in _MINISTERS_BEHIND.finditer(chunks.kinds):
        done |= _introduce_in_order(cast, chunks, text, match.span(1), match.span(3), match.start(2))
    for match in _NAMES_FIRST.finditer(chunks.kinds):
        spans = match.span("lands"), match.span("names")
        done |= _introduce_in_order(cast, chunks, text, *spans, match.start("office"))
    for match in _EACH_OF.finditer(chunks.kinds):
        done |= _introduce_in_order(cast, chunks, text, match.span(2), match.span(2), match.start(1))
    _introduce_colleagues(cast, chunks, text)
    return done


# "Presidents X and Y", "Foreign ministers X and Y": one office for all of them, the lands are told elsewhere.
_OF_ONE_OFFICE = re.compile(r"P((?:H*N,)*H*N,?&H*N)")


def _introduce_colleagues(cast: Cast, chunks: Chunks, text: str) -> None:
    for match in _OF_ONE_OFFICE.finditer(chunks.kinds):
        office = Title(*chunks.spans[match.start()], chunks.values[match.start()][0])
        for name in (n for n in range(*match.span(1)) if chunks.kinds[n] == "N"):
            start, end = chunks.spans[name]
            cast.introduce(_clean(text[start:end]), start, end, (), [office], None)


def _introduce_in_order(
    cast: Cast, chunks: Chunks, text: str, lands: tuple[int, int], names: tuple[int, int], office: int | None
) -> set[int]:
    """As many names as lands, each with its own; ``office`` is the chunk of their common one, in the plural."""
    codes = [n for n in range(*lands) if chunks.kinds[n] in "ACG"]
    people = [n for n in range(*names) if chunks.kinds[n] == "N"]
    if len(codes) != len(people):
        return set()
    titles_of = [Title(*chunks.spans[office], chunks.values[office][0])] if office is not None else []
    for land, name in zip(codes, people, strict=True):
        start, end = chunks.spans[name]
        cast.introduce(_clean(text[start:end]), start, end, chunks.values[land], list(titles_of), chunks.spans[land])
    return set(people)


def introduce_headline(cast: Cast, chunks: Chunks, title: str) -> None:
    """Those whom only the record's headline names or gives a land. It is no part of the text: no passage, 0 to 0."""
    small = lower(fold(title))
    for name, kind in enumerate(chunks.kinds):
        if kind != "N":
            continue
        words = _clean(title[slice(*chunks.spans[name])])
        found, countries, _ = offices(chunks, name, small, behind=False)
        known = cast.named(words)
        if known is not None:
            known.countries = known.countries or countries
        elif found:
            cast.introduce(words, 0, 0, countries, [Title(0, 0, t.role) for t in found], None)


def _introduce_name(cast: Cast, chunks: Chunks, name: int, text: str, small: str) -> None:
    start, end = chunks.spans[name]
    found, countries, span = offices(chunks, name, small)
    words = text[start:end]
    if not found and not _looks_like_person(chunks, name, words):
        return
    if len(words) < 2 or len(words) > 80 or lower(fold(words)) in load.cities():
        return
    beside = (
        cast.named(text[slice(*chunks.spans[other])]) if (other := _joined_name(chunks, name)) is not None else None
    )
    cast.introduce(_clean(words), start, end, countries, found, span, beside)


# "X and first lady Y", "X and Mr. Y"
_JOINED_NAME = re.compile(r"N&p?[TH]{1,2}$")


def _joined_name(chunks: Chunks, name: int) -> int | None:
    """The name chunk that "and" joins to this one."""
    match = _JOINED_NAME.search(chunks.kinds, max(0, name - 6), name)
    return match.start() if match else None


def _clean(name: str) -> str:
    return " ".join(name.split())


def offices(
    chunks: Chunks, name: int, small: str, behind: bool = True
) -> tuple[list[Title], tuple[str, ...], tuple[int, int] | None]:
    """Offices before and after the name chunk, with the codes of the country they belong to and where it stands.

    In a headline nothing closes an apposition ("Tanigawa, Philippine leader agree"): there ``behind`` is False.
    """
    found: list[Title] = []
    countries: tuple[str, ...] = ()
    span: tuple[int, int] | None = None
    for part in (titles.before(chunks, name), titles.after(chunks, name) if behind else None):
        if part is None:
            continue
        start, end = titles.wording(chunks, *part)
        found.append(Title(start, end, titles.role(chunks, *part, small)))
        codes, where = titles.country(chunks, *part)
        if codes and (not countries or len(codes) < len(countries)):
            countries, span = codes, where
    of = _country_behind(chunks, name)
    if of is not None and (not countries or len(countries) > 1):
        countries, span = chunks.values[of], chunks.spans[of]
    if not countries and (before := _country_before(chunks, name)) is not None:
        countries, span = chunks.values[before], chunks.spans[before]
    return found, countries, span


def _country_behind(chunks: Chunks, name: int) -> int | None:
    """``Jens Stoltenberg of NATO``, ``Uzra Zeya of the United States``, ``N1 (Kenya)``."""
    kinds = chunks.kinds
    at = name + 1
    if kinds[at : at + 1] == "o":
        at += 2 if kinds[at + 1 : at + 2] == "t" else 1
        return at if kinds[at : at + 1] in _LAND and kinds[at : at + 1] else None
    if counterpart := _HIS_COUNTERPART.match(kinds, at):
        return counterpart.start("land")
    if kinds[at : at + 1] == "(" and kinds[at + 2 : at + 3] == ")" and kinds[at + 1] in _LAND:
        return at + 1
    return None


# "a delegation of US senators led by X", "the Kenyan delegation headed by X".
_DELEGATION = re.compile(r"([ACG]?)s?x{0,2}E(?:[ou]t?(?:[OI]ot?)?([ACGYI])?[^VSE]{0,5})?,?e?lb[tpHTOofdACG&]{0,8}$")

# "The Kenyan side was headed by X, and the Omani side by Y"
_SIDE = re.compile(r"(?P<land>[ACG])s?(?:x(?:el)?)?b[tpHTOofdACGx&]{0,8}$")
_SIDES = frozenset({("side",), ("one",), ("team",), ("party",)})

# "while the North sent X, chairman of", "Japan dispatched Vice Minister X".
_SENT = re.compile(r"([CG])x[tHTOof]{0,6}$")
_SENDING = frozenset({"sent", "dispatched"})


# "her Namibian counterpart, Deputy Prime Minister X"
_WITH_OFFICE = re.compile(r"([ACG])[xO]{0,2}Q,?t?[TO][TO&of]{0,7}H*$")


def _country_before(chunks: Chunks, name: int) -> int | None:
    """``his Bulgarian counterpart Kiril Genchev``, ``his counterpart from Japan, X``, ``Lithuania's Gintare X``."""
    kinds = chunks.kinds
    led = _DELEGATION.search(kinds, max(0, name - 14), name) if "E" in kinds else None
    if led:
        group = 2 if led[2] else 1
        return led.start(group) if led[group] else None
    side = _SIDE.search(kinds, max(0, name - 14), name)
    if side:
        noun = side.end("land") + (kinds[side.end("land")] == "s")
        if chunks.values[noun] in _SIDES or (kinds[noun] == "b" and kinds[side.start("land")] == "A" and "lb" in kinds):
            return side.start("land")
    sent = _SENT.search(kinds, max(0, name - 8), name)
    if sent and chunks.values[sent.start() + 1][:1] and chunks.values[sent.start() + 1][0] in _SENDING:
        return sent.start(1)
    at = name - 1
    while at >= 0 and kinds[at] in 'H,"':
        at -= 1
    own_office = _WITH_OFFICE.search(kinds, max(0, name - 12), name) if "Q" in kinds else None
    if own_office:
        return own_office.start(1)
    if at >= 1 and kinds[at] == "s" and kinds[at - 1] in "CKG" and at == name - 1:
        return at - 1
    if at >= 0 and kinds[at] == "Q":
        at -= 1
        while at >= 0 and kinds[at] in "xO":
            at -= 1
        return at if at >= 0 and kinds[at] in "ACG" else None
    while at >= 0 and kinds[at] in "()C":
        at -= 1
    if at >= 1 and kinds[at] in "tuo" and "Q" in kinds[max(0, at - 3) : at + 1]:
        return next((n for n in range(at, name) if kinds[n] == "C"), None)
    return None


# Between "counterpart" and its name: a comma, a land, an office, an honorific, "from the Republic of X (ROK)".
_COUNTERPART = re.compile(r"Q(?:,|H|[uo]t?[CAG]|C|\(|\)|t?[ACG]{0,2}[TO](?:[of]t?[ACGO])?|&|O)*$")


def is_counterpart(chunks: Chunks, name: int) -> bool:
    """Is the name at chunk ``name`` introduced as somebody's counterpart, so that it shares the other's office?"""
    kinds = chunks.kinds
    return "Q" in kinds and _COUNTERPART.search(kinds, max(0, name - 12), name) is not None


def _counterpart_start(chunks: Chunks, name: int) -> int:
    """Where ``his Kenyan counterpart, Foreign Minister X`` begins."""
    at = chunks.kinds.rindex("Q", 0, name)
    while at > 0 and chunks.kinds[at - 1] in "ACGOxp" and name - at < 12:
        at -= 1
    return at


# "X (Kenya) met", "X of Kenya met".
_LAND_BEHIND = re.compile(r"\(t?[CG]\)|ot?[CG]")


# "Ana Sol and President X": one of two of whom the other has an office.
_WITH_OFFICER = re.compile(r"&T{1,2}H*N")


# "and Y", "and Y (Oman)", "and Y of Oman"
_OTHER = re.compile(r"&N(?:\(t?[CG]\)|ot?[CG])?")


# "his summit with X", "after meeting with the EU's X", "his Polish counterpart Y and Lithuania's Z"
_OF_LAND = re.compile(r"[Vw&]t?[CG]s$|Vw$")
# "Nikola Selakov, his Serbian counterpart," and "Uzbekistan's X and his Kyrgyz counterpart"
_HIS_COUNTERPART = re.compile(r",p(?P<land>[ACG])x?Q")
_FIRST_OF_TWO = re.compile(r"&pAx?Q")


# "Emmanuel Sol first conveyed", "Ana Berg also said".
_ADVERBS = frozenset({(word,) for word in "also first then later earlier again once".split()})


# "Ana Berg has signed an agreement with", "Ana Berg flew into Oslo".
_PERSON_DEEDS = frozenset(
    {(word,) for word in "signed agreed vowed pledged promised arrived flew visited travelled traveled invited".split()}
)


def _looks_like_person(chunks: Chunks, name: int, words: str) -> bool:
    kinds = chunks.kinds
    before = kinds[name - 1] if name else ""
    if before == "H" or is_counterpart(chunks, name) or _DELEGATION.search(kinds, max(0, name - 12), name):
        return True
    if " " not in words or words.isupper():
        return False
    if _HIS_COUNTERPART.match(kinds, name + 1) or (before == "s" and _FIRST_OF_TWO.match(kinds, name + 1)):
        return True
    if _WITH_OFFICER.match(kinds, name + 1) or _OF_LAND.search(kinds, max(0, name - 5), name):
        return True
    after = name + 1
    listed = before != "&" or kinds[name - 2 : name - 1] in ("C", "G", ")")
    if listed and (land := _LAND_BEHIND.match(kinds, after)):
        after = land.end()
    while after < len(kinds) and (kinds[after] in "vdDen" or chunks.values[after][:1] in _ADVERBS):
        after += 1
    if other := _OTHER.match(kinds, after):
        after = other.end()
    if chunks.values[after : after + 1] and chunks.values[after][:1] in _PERSON_DEEDS:
        return True
    return kinds[after : after + 1] in _PERSON_VERBS or (before in _PERSON_VERBS and kinds[name + 1 : name + 2] != "s")


def mentions(cast: Cast, chunks: Chunks, small: str) -> list[Mention]:
    """Everyone in the sentence in order: by name, by office alone, and as a counterpart; pronouns are left out."""
    found: list[Mention] = []
    taken = 0
    for n in _heads(chunks):
        if n < taken:
            continue
        mention: Mention | None
        kind = chunks.kinds[n]
        if kind == "N":
            mention = _by_name(cast, chunks, n)
        elif kind == "T":
            mention = _by_office(chunks, n, small)
        elif kind == "Q":
            mention = _counterpart(chunks, n)
        else:
            mention = _guest(chunks, n)
        if mention is not None:
            while found and found[-1].how != "name" and _absorbs(mention, found[-1]):
                found.pop()
            if not found or found[-1].end <= mention.first:
                found.append(mention)
                taken = max(mention.end, n + 1) if mention.how == "name" else n + 1
    return found


_HEADS = re.compile("[NTQ]")


def _heads(chunks: Chunks) -> list[int]:
    """The chunks that may stand for a person, in order."""
    heads = [match.start() for match in _HEADS.finditer(chunks.kinds)]
    # Few sentences have such a word; a chunk of one plain word has that word alone for its value.
    if not _GUESTS.isdisjoint(chunks.values):
        heads += [n for n, value in enumerate(chunks.values) if value in _GUESTS and chunks.kinds[n] == "x"]
        heads.sort()
    return heads


def _absorbs(mention: Mention, office: Mention) -> bool:
    """Is the office before a name a part of its introduction: ``his opposite number of the Congo, Guy Mabiala``?"""
    return office.end > mention.first or (mention.counterpart and office.counterpart and mention.first - office.end < 7)


def _by_name(cast: Cast, chunks: Chunks, n: int) -> Mention | None:
    start, end = chunks.spans[n]
    person = _lookup(cast, chunks, n)
    if person is None:
        return None
    before, after = titles.before(chunks, n), titles.after(chunks, n)
    other = is_counterpart(chunks, n)
    first = _counterpart_start(chunks, n) if other else before[0] if before else n
    last = after[1] if after else n + 1
    person.mentions.append(start)
    words = words_of(chunks.values[n][0])
    if len(words) == 1 and len(person.words) > 1:
        person.short_words[words[0]] = person.short_words.get(words[0], 0) + 1
    return Mention(first, last, start, end, "name", person, person.countries, counterpart=other)


def _lookup(cast: Cast, chunks: Chunks, n: int) -> Person | None:
    words = chunks.values[n][0] if chunks.values[n] else ""
    return cast.named(words, chunks.spans[n][0]) if words else None


def _by_office(chunks: Chunks, head: int, small: str) -> Mention | None:
    """``the Chinese president``, ``President of Djibouti``, ``the Russian ambassador``: an office without a name."""
    kinds = chunks.kinds
    first = head
    while first > 0 and kinds[first - 1] in "ACKIYGOs+-" and head - first < 6:
        first -= 1
    end = head + 1
    while end < len(kinds) and kinds[end] in "of":
        ahead = end + 1 + (kinds[end + 1 : end + 2] == "t")
        if kinds[ahead : ahead + 1] not in ("C", "G", "O", "A", "Y", "I", "K"):
            break
        end = ahead + 1
        while end < len(kinds) and kinds[end] in "ACKIYGO&-" and (kinds[end] != "&" or kinds[end + 1 : end + 2] == "O"):
            end += 1
    if kinds[end : end + 1] in ("N", "O") or kinds[end : end + 2] == "HN":
        return None
    codes, _ = titles.country(chunks, first, end)
    wording = titles.wording(chunks, first, end)
    return Mention(
        first, end, chunks.spans[first][0], chunks.spans[end - 1][1], "office", None, codes, wording,
        titles.role(chunks, first, end, small),
    )  # fmt: skip


_GUESTS = frozenset({("guest",), ("visitor",)})


def _guest(chunks: Chunks, n: int) -> Mention | None:
    """``the Kenyan guest``, ``his guest``: a person named before."""
    first = n
    while first > 0 and chunks.kinds[first - 1] in "AC+":
        first -= 1
    if first == 0 or chunks.kinds[first - 1] not in "tp":
        return None
    codes = next((chunks.values[i] for i in range(first, n) if chunks.kinds[i] in "AC"), ())
    return Mention(first, n + 1, chunks.spans[first][0], chunks.spans[n][1], "office", None, codes)


def _counterpart(chunks: Chunks, n: int) -> Mention | None:
    """``his Kazakh counterpart`` without a name."""
    kinds = chunks.kinds
    first = n
    while first > 0 and kinds[first - 1] in "ACGOx" and n - first < 3:
        first -= 1
    codes = next((chunks.values[i] for i in range(first, n) if kinds[i] in "ACG" and chunks.values[i]), ())
    return Mention(
        first, n + 1, chunks.spans[first][0], chunks.spans[n][1], "office", None, codes, None, counterpart=True
    )


def named(found: Sequence[Mention]) -> list[Mention]:
    """Only the mentions that are somebody in the cast."""
    return [m for m in found if m.person is not None]

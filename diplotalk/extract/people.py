"""Everyone in a sentence, looked up in the cast: by name, by office alone, as a counterpart or a guest."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from diplotalk.extract import title_lands, title_wording, titles
from diplotalk.extract.cast import Cast, Person, words_of
from diplotalk.extract.chunks import Chunks
from diplotalk.extract.name_lands import counterpart_behind, is_counterpart


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
        if self.person is not None and (country := self.person.country):
            return country
        return self.countries[0] if len(self.countries) == 1 else None


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
            mention = None
            if found and _OF_ANOTHER.search(chunks.kinds, found[-1].first, n):
                found[-1].end, found[-1].stop = n + 1, chunks.spans[n][1]
            elif chunks.values[n + 2 : n + 3] != [("level",)] and not _AT_OFFICE.search(chunks.kinds, max(0, n - 5), n):
                mention = _by_office(chunks, n, small)
        elif kind == "Q":
            *others, mention = _counterparts(chunks, n)
            found.extend(others)
        elif kind == "A":
            mention = _by_demonym(chunks, n, small)
        else:
            mention = _guest(chunks, n)
        if mention is not None:
            while found and _absorbs(chunks, mention, found[-1]):
                found.pop()
            if not found or found[-1].end <= mention.first:
                found.append(mention)
                taken = max(mention.end, n + 1) if mention.how == "name" else n + 1
    return found


# "discussions at the Office of the Prime Minister": a house.
_AT_OFFICE = re.compile(r"[@j]tOot?$")
# "a special envoy of South Sudan's president": the first office is who came.
_OF_ANOTHER = re.compile(r"To(?:t?[CA]s|t?A)$")
_HEADS = re.compile("[NTQ]")


def _heads(chunks: Chunks) -> list[int]:
    """The chunks that may stand for a person, in order."""
    heads = [match.start() for match in _HEADS.finditer(chunks.kinds)]
    guests = chunks.among(_GUESTS | OFFICIALS)
    if "tA" in chunks.kinds:
        guests = [*guests, *(match.start() for match in _DEMONYM.finditer(chunks.kinds))]
    return sorted(heads + guests) if guests else heads


def _absorbs(chunks: Chunks, mention: Mention, office: Mention) -> bool:
    """Is what stands before a name a part of its introduction: ``his opposite number of the Congo, Guy Mabiala``?"""
    if office.how == "name":
        if mention.how == "name" and _SENT_BY.fullmatch(chunks.kinds, office.end, mention.first + 1):
            return True
        return chunks.kinds[mention.first : office.first] == "Tf"  # "a spokesman for Odera, N"
    both = mention.how == "name" and mention.counterpart and office.counterpart
    return office.end > mention.first or (both and mention.first - office.end < 7)


# "President Odera's special envoy N" is one person; Odera has only sent him.
_SENT_BY = re.compile("s[ACGx+]{0,3}T")


def _by_name(cast: Cast, chunks: Chunks, n: int) -> Mention | None:
    start, end = chunks.spans[n]
    person = _lookup(cast, chunks, n)
    if person is None:
        return None
    before, after = titles.in_full(chunks, n), titles.after(chunks, n)
    other, apposed = is_counterpart(chunks, n), counterpart_behind(chunks.kinds, n)
    first = _counterpart_start(chunks, n) if other and not apposed else before[0] if before else n
    # "N presented her letters to N, becoming the ambassador of": the apposition stands at the sentence's end.
    last = apposed or (after[1] if after and "V" not in chunks.kinds[n : after[0]] else n + 1)
    person.mentions.append(start)
    words = words_of(chunks.values[n][0])
    if len(words) == 1 and len(person.words) > 1:
        person.short_words[words[0]] = person.short_words.get(words[0], 0) + 1
    return Mention(first, last, start, end, "name", person, person.countries, counterpart=other)


def _counterpart_start(chunks: Chunks, name: int) -> int:
    """Where ``his Kenyan counterpart, Foreign Minister X`` begins."""
    at = chunks.kinds.rindex("Q", 0, name)
    if "N" in chunks.kinds[at:name]:
        return name  # the second of a list: "her counterparts from Fiji, N, and Oman, N"
    while at > 0 and chunks.kinds[at - 1] in "ACGOxp" and name - at < 12:
        at -= 1
    return at


def _lookup(cast: Cast, chunks: Chunks, n: int) -> Person | None:
    words = chunks.values[n][0] if chunks.values[n] else ""
    return cast.named(words, chunks.spans[n][0]) if words else None


def _by_office(chunks: Chunks, head: int, small: str) -> Mention | None:
    """``the Chinese president``, ``President of Djibouti``, ``the Russian ambassador``: an office without a name."""
    kinds = chunks.kinds
    first = head
    while first > 0 and kinds[first - 1] in "ACKIYGOs+-" and head - first < 6:
        first -= 1
    first += kinds[first] == "s"  # "the South American country's Senate head"
    end = head + 1
    while end < len(kinds) and kinds[end] in "of":
        ahead = end + 1 + (kinds[end + 1 : end + 2] == "t")
        if kinds[ahead : ahead + 1] not in ("C", "G", "O", "A", "Y", "I", "K"):
            break
        end = ahead + 1
        while end < len(kinds) and kinds[end] in "ACKIYGO&-" and (kinds[end] != "&" or kinds[end + 1 : end + 2] == "O"):
            end += 1
    if kinds[first - 1 : first] == "t" and kinds[end : end + 2] == "&T" and _is_second_charge(chunks, head, end + 1):
        end += 2
    of_party = False
    if its := _OF_ITS_BODY.match(kinds, end):
        end = its.end()
    elif of_party := kinds[end : end + 2] == "sO" and _is_party(chunks.values[end + 1]):
        end += 2  # "the leader of Vietnam's Communist Party"
    elif kinds[end : end + 2] in ("sx", "sE") and small[slice(*chunks.spans[head])] in _HEADS_OF:
        end = next(n for n in range(end + 1, len(kinds) + 1) if kinds[n : n + 1] not in ("x", "E"))
    if kinds[end : end + 1] in ("N", "O") or kinds[end : end + 2] == "HN":
        return None
    codes, _ = title_lands.country(chunks, first, end)
    wording = title_wording.wording(chunks, first, end, small)
    # "The leader of Kenya's delegation" is not who leads Kenya.
    role = "other" if kinds[end - 1] == "E" else title_wording.role(chunks, first, end, small)
    role = "party" if of_party else role
    start, stop = chunks.spans[first][0], chunks.spans[end - 1][1]
    return Mention(first, end, start, stop, "office", None, codes, wording, role)


def _is_second_charge(chunks: Chunks, head: int, second: int) -> bool:
    """``The Tanaiste and Minister for Foreign Affairs has held talks``: two charges of one person."""
    verb = chunks.values[second + 1] if second + 1 < len(chunks.values) else ()
    singular = bool(verb) and verb[-1].split()[0] in ("has", "is", "was")
    return singular and chunks.values[head][0] == "deputy-head" and "minister" in chunks.values[second][0]


def _is_party(value: tuple[str, ...]) -> bool:
    return bool(value) and value[0].endswith("party")


# "the head of the Organization of American States' peace mission met"
_HEADS_OF = frozenset({"head", "chief", "leader", "director"})
# "the head of the South American country's Senate"
_OF_ITS_BODY = re.compile(r"ot[xA]{1,3}sO")
_HONOURED = frozenset(
    (word,) for word in "distinguished official foreign high honored honoured illustrious top".split()
)
_GUESTS = frozenset({("guest",), ("visitor",)})
# "the Omani official": a word for whom the report has named, or for nobody.
OFFICIALS = frozenset({("official",), ("diplomat",)})


def _guest(chunks: Chunks, n: int) -> Mention | None:
    """``the Kenyan guest``, ``his guest``, ``the Kenyan official``: a person named before."""
    first = n
    while first > 0 and (chunks.kinds[first - 1] in "AC+" or chunks.values[first - 1] in _HONOURED):
        first -= 1
    if first == 0 or chunks.kinds[first - 1] not in "tp":
        return None
    codes = next((chunks.values[i] for i in range(first, n) if chunks.kinds[i] in "AC"), ())
    if chunks.values[n] in OFFICIALS and not (codes and chunks.kinds[first - 1] == "t"):
        return None
    return Mention(first, n + 1, chunks.spans[first][0], chunks.spans[n][1], "office", None, codes)


# "said the Bolivian,", "The Jordanian told"; "the Chinese" may be all of them
_DEMONYM = re.compile(r"(?<=t)A(?=[SV.;\"]|$|,(?!t?A|&))")
_OF_ALL = ("ese", "sh", "ch", "s")


def _by_demonym(chunks: Chunks, n: int, small: str) -> Mention | None:
    """``the Bolivian``: a person of that land named before."""
    start, end = chunks.spans[n]
    if small.endswith(_OF_ALL, start, end) or not small.startswith("the", chunks.spans[n - 1][0]):
        return None
    return Mention(n, n + 1, start, end, "office", None, chunks.values[n])


# "her counterpart from Madrid", "his counterpart of the Democratic Republic of the Congo"
_OF_LAND = re.compile(r"[uj][CK]|[ouj]t?C")


def _counterpart(chunks: Chunks, n: int) -> Mention:
    """``his Kazakh counterpart`` without a name."""
    kinds = chunks.kinds
    first = n
    while first > 0 and kinds[first - 1] in "ACGOx" and n - first < 3:
        first -= 1
    codes = next((chunks.values[i] for i in range(first, n) if kinds[i] in "ACG" and chunks.values[i]), ())
    if not codes and (of := _OF_LAND.match(kinds, n + 1)):
        codes = chunks.values[of.end() - 1]
    return Mention(
        first, n + 1, chunks.spans[first][0], chunks.spans[n][1], "office", None, codes, None, counterpart=True
    )


# "his Greek and Cypriot counterparts", "her counterparts from Greece and Cyprus", in a headline "meets Greek, Cypriot
# counterparts": one of each land.
_LANDS_BEFORE = re.compile(r"p(?:[AC],){0,6}[AC],?&[AC]x{0,2}$|(?<=V)(?:A,){1,6}A$")
_LANDS_BEHIND = re.compile(r"[uo]t?C(?:,t?C){0,6},?&t?C")


def _counterparts(chunks: Chunks, n: int) -> list[Mention]:
    """``his Kazakh counterpart`` without a name; of several lands, the counterpart of each in order."""
    one = _counterpart(chunks, n)
    lands = _LANDS_BEFORE.search(chunks.kinds, max(0, n - 20), n) or _LANDS_BEHIND.match(chunks.kinds, n + 1)
    if lands is None or not chunks.values[n][-1].endswith("s"):
        return [one]
    of = [i for i in range(lands.start(), lands.end()) if chunks.kinds[i] in "AC"]
    each = [Mention(i, i + 1, *chunks.spans[i], "office", None, chunks.values[i], None, counterpart=True) for i in of]
    if of[-1] < n:
        return [*each[:-1], one]
    one.end = each[0].end
    return [one, *each[1:]]


# "The Herald's Ana Sol reports"
_OF_NEWSROOM = re.compile("[NO]s$")


def is_of_newsroom(chunks: Chunks, mention: Mention) -> bool:
    """Is it the paper's own reporter, about whom no sentence further on is?"""
    return _OF_NEWSROOM.search(chunks.kinds, 0, mention.first) is not None


def named(found: Sequence[Mention]) -> list[Mention]:
    """Only the mentions that are somebody in the cast."""
    return [m for m in found if m.person is not None]

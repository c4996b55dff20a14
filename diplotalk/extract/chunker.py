"""Reads a sentence from left to right into chunks: readings of the lexicon, marks, names, bodies, plain words."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from functools import lru_cache

from diplotalk.extract import literals
from diplotalk.extract.chunks import Chunks
from diplotalk.extract.rereading import TIMES, reread, with_times
from diplotalk.extract.words import (
    ALSO_FAMILY,
    ALSO_GIVEN,
    ALSO_NAMES,
    ALSO_PERSONS,
    BEFORE_OFFICES,
    GIVEN_NAMES,
    OTHER,
    PARTICLES,
    REGIONS,
    STARTERS,
    WORD_KIND,
)
from diplotalk.lexicon import load
from diplotalk.lexicon.load import Hit

# Letters beside those of the lexicon (C A K I Y G H T P S V D M).
PERSON_NAME, BODY_NAME, NUMBER = "N", "O", "0"

# "al-Tayeb" without the given name
_ARTICLE_NAME = re.compile(r"(?!at-Large)(?:a[dlnrstz]|ash|el|ul)-[A-Z]")
_SON_OF = (" bin ", " bint ", " ibn ")
# What may make something else of the reading before it.
_GOES_ON = (*_SON_OF, "-")
# Behind "President Said Djinnit"; in a headline with capitals "President Said Talks Went Well" goes on otherwise.
_IN_A_SENTENCE = re.compile(r" (?!\w+day\b)[A-Z]\w+(?: [A-Z][\w-]+)?(?:,? [a-z]{2,}|, [A-Z]|\.(?:\s|$))")
# "with Oman's Said Harib", "the sultan, Said Harib": in the middle of a sentence that is no headline in capitals, which
# has none but these in lower case.
_INSIDE = re.compile(r"[\w,(] Said\b")
_RUNNING = re.compile(
    r"\b(?!(?:and|or|of|in|to|the|an?|for|with|on|at|by|from|as|over|into|after|about|is|vs|via|but|nor|amid|than|up|off"
    r"|out|its|his|her|be|that|if|per|a[dlnrstz]|el|bin|ibn|bint|de|la|van|von|der|den|da|dos|du|s)\b)[a-z]{2,}"
)
# One word, and behind it a mark or a word in lower case; not "President Odera King of", "English and French officials".
_FAMILY_NAME = re.compile(r"[A-Z][a-z]+(?:[,.;:)]|'s\b| (?!of\b)[a-z]|\Z)")
# So far about the word that is looked for (characters).
_BESIDE = 120
_HEAD_BEFORE = re.compile(
    r"\b(?:President|Minister|Ambassador|Secretary|Speaker|Government|Premier|Chancellor|Sheikh|Prince|Sultan"
    r"|Mr\.?|Dr\.?) $"
)
# "Kh.Enkhsaikhan": an initial, though KH is an honour
_INITIAL = re.compile(r"\.[A-Z]")
_CLOCK = re.compile(r"[0-9] PM\b")
# "Minister of the Interior-designate"
_TO_BE = re.compile(r"-(?:designate|elect|nominate)\b")
_SON_OF_OR_HOUSE = (*_SON_OF, " Al ", " al ", "al-", "Al-", "El ")
# Joko "Jokowi" Widodo
_NICKNAME = re.compile(r' "[A-Z][a-z]+"(?= [A-Z][a-z])')
# What makes a company of the name before it: Morgan & Company.
_COMPANY = (" & Co", " & Sons", " and Company", " & Partners")
# Readings of the lexicon that are something else in some surroundings.
_DOUBTFUL = ALSO_GIVEN | GIVEN_NAMES | WORD_KIND.keys() | {"general"}

# Readings that need a look at what stands before them.
_SELDOM_ALONE = frozenset({load.NONE, load.HONORIFIC})

# Letters of any script; most are plain, and the engine reads those faster.
_LETTERS = r"(?:[A-Za-z]++[^\W\d_]*+|[^\W\d_]++)"
_TOKEN = re.compile(
    r"(?P<mark>[,;:()\"&]|--?)|(?P<s>'s\b|'(?=\s))"
    r"|(?P<initial>(?=(?:[A-Z][a-z]?|Mohd)\.)"
    r"(?:(?:[A-Z]|Ts|Sh|Ch|Kh|Zh|Yu|Ya|Dz|Ph|Ma|(?<!, )Md|Mohd)\.)+(?=[ \n]?[A-Z]))"
    r"|(?P<run>[a-z]{3,}+(?=[A-Z][a-z]))|(?P<handle>@\w+)"
    rf"|(?P<word>{_LETTERS}(?:-{_LETTERS}|'(?!s\b){_LETTERS})*)"
    r"|(?P<number>\d(?:[\d.,:/]*\d)?(?:st|nd|rd|th)?)"
)
# Hossein Amir-Abdollahian: the lexicon has the first half alone.
_BEHIND_HYPHEN = re.compile(r"(?:-[A-Z][^\W\d_]+)+")
# What ``_TOKEN`` reads as marks, by the letter of the chunk.
_SINGLE_MARKS = frozenset(',;:()"&')
_MARKS = {**dict(zip(_SINGLE_MARKS, _SINGLE_MARKS, strict=True)), "-": "-", "--": "-", "'s": "s", "'": "s"}
# One to many capitalised words of plain letters, and behind them what ends a name for certain: a mark, 's, a reading of
# the lexicon, a word in lower case that is no particle.
_PLAIN_NAME = re.compile(
    r"[A-Z][a-z]+(?: [A-Z][a-z]+)*+(?:(?='s\b| ?\Z|[,;:)])|(?<=[a-z]{3})(?=\.)"
    rf"|(?= (?!and Company|(?:{'|'.join(sorted(PARTICLES))})\b)[a-z]++[ ,.;:)]))"
)
# A run of lower-case words with one blank between them. It stops before a word that may go on (pro-Western, it's).
_PLAIN = re.compile(r"[a-z][a-z ]*(?<=[a-z])(?=[ ,.;:)\"])")
# The same, and slower, for a text that has two blanks in a row somewhere: they would spoil the reckoning of places.
_PLAIN_BETWEEN_BLANKS = re.compile(r"[a-z]+(?: [a-z]+)*(?=[ ,.;:)\"])")
_NO_RUN = re.compile(r"(?!)")
# Capitalised words that are not always the first of a name.
_NO_NAME_HEADS = STARTERS | BEFORE_OFFICES | {"opposite"}
# The first word of most sentences, and the letter of its chunk: a word of the language, and surely no name.
_OPENING = re.compile(r"[A-Z][a-z]*(?= (?:[a-z]|\Z))")
_OPENINGS = {
    word.capitalize(): WORD_KIND.get(word, OTHER)
    for word in (STARTERS | WORD_KIND.keys()) - BEFORE_OFFICES - {"may", "opposite"}
    if WORD_KIND.get(word) != "+"
}
_MONTH_HEAD = re.compile(
    r"(?:[0-9](?:st|nd|rd|th)?(?: of)?|'s"
    r"|\b(?:in|last|next|since|until|by|this|early|late|of|the|his|her|their|its|our)) $"
)
_NAME_AND_COMMA = re.compile(r" [A-Z][a-z]{2,}(?: [A-Z][a-z]+)?,")
_SUFFIX_HEADS = (" Jr", " Sr", ", Jr", ", Sr", " II", " IV")
_SUFFIX = re.compile(r",? (?:Jr|Sr)\.?(?![\w])| (?:II|III|IV)\b")


# "a \"very productive\" meeting with": a few words set in marks inside the sentence's own phrase are no direct speech.
_SCARE = re.compile(
    r'(?<= )"[a-z][a-z, -]{1,32}"(?= [a-z])'
    r"(?! (?:and|or|but|that|as|in|on|at|to|of|for|by|over|after|before|when|while|if)\b)"
)
_DETERMINER = (" a ", " an ", " the ", " their ", " his ", " her ", " its ", "A ", "The ")
_SCARE_LONG = 36


def _is_of_scare(text: str, at: int) -> bool:
    """Is the quotation mark at the offset ``at`` the first or the last one around such words?"""
    if (scare := _SCARE.match(text, at)) is None:
        opening = text.rfind('"', max(0, at - _SCARE_LONG), at)
        scare = _SCARE.match(text, opening) if opening >= 0 else None
    if scare is None or at not in (scare.start(), scare.end() - 1):
        return False
    return text.endswith(_DETERMINER, 0, scare.start())


def _opens_with_bill(small: Sequence[str]) -> bool:
    """``Bill Odera``, no ``Bill``: what is passed in parliament is a person before a further name."""
    return small[0] == "bill" and len(small) > 1


@lru_cache(maxsize=4096)
def _kind_alone(words: str) -> str:
    """What these capitalised words are, wherever in a sentence they stand: the name of a person or a body, or "".

    "" for what needs a look at each word: a word of the language, a body that goes over into a person's name.
    """
    small = words.lower().split(" ")
    if small[0] in _NO_NAME_HEADS or small[0].endswith("ing") or not WORD_KIND.keys().isdisjoint(small):
        return ""
    of_body = load.organisation_words().intersection(small[_opens_with_bill(small) :])
    if not of_body:
        return PERSON_NAME
    return BODY_NAME if small[-1] in of_body and not load.organisation_surnames().issuperset(of_body) else ""


# Behind which a town may be part of a name.
_BEFORE_NAMES = ([PERSON_NAME], ["H"], ["T"])
_BEFORE_TOWNS = (*_BEFORE_NAMES, [","])
# Behind which a name stands that is told with an office.
_NAMED = ([","], ["T"], ["H"])
_STYLED = (["T"], ["H"])
# "the foreign minister of Fiji,", and a family name up to the next comma
_OFFICE_COMMA = re.compile(r"T(?:ot?C)?,$")
_WHOLE_NAME = re.compile(r" [A-Z][a-z]+,")
# So far from the top names are told in full (characters).
_FULL_NAMES = 5000
# Women are called Asia and America, too: Asia-Rose.
_GIVEN_REGIONS = frozenset({"asia", "america"})


def _is_region(word: str) -> bool:
    """``Asia-Africa``: what a summit is named after."""
    first, _, last = word.partition("-")
    return last in REGIONS or (bool(last) and first in REGIONS - _GIVEN_REGIONS)


_VERB = re.compile("[SV]")


class Chunker:
    """Reads the sentences of one text, each from left to right.

    ``kinds`` are the letters of a sentence so far, ``out`` the rest of its chunks.
    """

    __slots__ = (
        "bodies",
        "hits",
        "kinds",
        "original",
        "out",
        "places",
        "plain",
        "starts",
        "surnames",
        "tells_time",
        "text",
    )

    def __init__(self, folded: str, text: str, hits: Iterable[Hit]) -> None:
        """``folded`` is the fold of ``text``, ``hits`` are the lexicon's readings of it, in order."""
        self.text = folded
        self.original = text
        self.hits = [
            hit
            for hit in hits
            if not self._is_father(hit)
            and (hit.entry.kind != load.MONTH or self._is_month(hit))
            and (hit.entry.kind != load.HONORIFIC or not _INITIAL.match(folded, hit.end))
        ]
        if " PM" in folded and _CLOCK.search(folded):
            self.hits = [hit for hit in self.hits if not self._is_clock(hit)]
        if not text.isascii():
            self.hits = [hit for hit in self.hits if not self._is_accented(hit)]
        self.places = [hit.start for hit in self.hits]
        self.bodies = load.organisation_words()
        self.surnames = load.organisation_surnames()
        self.kinds: list[str] = []
        self.tells_time = bool(literals.present(TIMES, folded))
        plain = _PLAIN_BETWEEN_BLANKS if "  " in folded else _PLAIN
        # The words "opposite number" are one chunk.
        self.plain = (_NO_RUN if "opposite number" in folded else plain).match

    def read(self, start: int, end: int) -> Chunks:
        """Chunks of ``folded[start:end]``: a hit, a mark, a run of plain words or one token, again and again.

        Nine of ten chunks are read here and not in a method of their own: the calls would cost more than the reading.
        """
        self.out, self.kinds = Chunks(start, end), []
        first_hit, last_hit = bisect_left(self.places, start), bisect_left(self.places, end)
        self.starts = self.places[first_hit:last_hit]
        text, starts, limit, kind_of, plain = self.text, [*self.starts, end], end, WORD_KIND.get, self.plain
        hits = self.hits[first_hit:last_hit]
        kinds, spans, values = self.kinds.append, self.out.spans.append, self.out.values.append
        at, number = self._opening(start, starts[0]), 0
        while at < limit:
            first = text[at]
            if first == " ":
                at += 1
                if at == limit:
                    break
                first = text[at]
            while starts[number] < at:
                number += 1
            if at == (ahead := starts[number]):
                _, end, entry = hit = hits[number]
                kind = entry.kind
                if (
                    kind in _SELDOM_ALONE
                    or (kind in "CKAT" and self.kinds[-1:] in (_BEFORE_NAMES if kind != "K" else _BEFORE_TOWNS))
                    or text.startswith(_GOES_ON, end)
                    or text[at:end].lower() in _DOUBTFUL
                ):
                    at = self._hit(hit)
                else:
                    kinds(kind)
                    spans((at, end))
                    values(entry.value)
                    at = end
            elif "a" <= first <= "z" and (run := plain(text, at, ahead)):
                for word in run[0].split(" "):
                    kinds(kind_of(word, OTHER))
                    spans((at, end := at + len(word)))
                    values((word,))
                    at = end + 1
                at = end
            elif "A" <= first <= "Z" and (behind := self._plain_name(at, ahead)):
                at = behind
            elif first in _SINGLE_MARKS:
                if first != '"' or not _is_of_scare(text, at):
                    kinds(first)
                    spans((at, at + 1))
                    values(())
                at += 1
            elif token := _TOKEN.search(text, at, limit):
                # A hit may begin before the token does, or with it: it is read in the next round.
                at = self._token(token, ahead) if token.start() < ahead else token.start()
            else:
                break
        letters = reread(self.out, "".join(self.kinds), text)
        self.out.kinds = with_times(self.out, letters, text) if self.tells_time else letters
        self.out.verbs = [verb.start() for verb in _VERB.finditer(self.out.kinds)]
        return self.out

    def _opening(self, start: int, limit: int) -> int:
        """Reads the first word, where it is one of those with which most sentences begin; where it ends.

        The quotation mark before it, too.
        """
        if self.text[start] == '"':
            start = self._add('"', start, start + 1)
        word = _OPENING.match(self.text, start, limit)
        kind = _OPENINGS.get(word[0]) if word is not None else None
        if word is None or kind is None or not self.original.startswith(word[0], start):
            return start
        return self._add(kind, start, word.end(), (word[0].lower(),))

    def _plain_name(self, start: int, limit: int) -> int:
        """Reads nine of ten names, and returns where one ends; 0 for one that needs a look at each word (``_name``)."""
        name = _PLAIN_NAME.match(self.text, start, limit)
        if name is None or not (kind := _kind_alone(name[0])) or self.text.startswith(_SUFFIX_HEADS, name.end()):
            return 0
        return self._add(kind, start, name.end(), (name[0] if kind == PERSON_NAME else name[0].lower(),))

    def _add(self, kind: str, start: int, end: int, value: tuple[str, ...] = ()) -> int:
        self.kinds.append(kind)
        self.out.spans.append((start, end))
        self.out.values.append(value)
        return end

    def _hit(self, hit: Hit) -> int:
        start, end, entry = hit
        word = self.text[start:end].lower()
        if entry.kind == load.HONORIFIC and self._ends_name(start, end):
            return self._name(self._take_back(start), end, self.out.end)
        if entry.kind == "K" and (self._is_given_town(hit) or self._is_family_town(hit)):
            return self._name(self._take_back(start), end, self.out.end)
        if entry.kind in "CKATH" and self._is_family_name(hit):
            return self._name(self._take_back(start), end, self.out.end)
        if entry.kind == "T" and (to_be := _TO_BE.match(self.text, end)):
            end = to_be.end()
        if word not in _DOUBTFUL and not self.text.startswith(_SON_OF, end):
            return self._add(self._plain(start) if entry.kind == load.NONE else entry.kind, start, end, entry.value)
        if entry.kind in "CK" and self._opens_name(hit):
            return self._name(start, end, self.out.end)
        in_name = word in ALSO_GIVEN and self.text[end : end + 1] == "-"
        if in_name or (self.text.startswith(_SON_OF, end) and self.text[start].isupper()):
            # Said bin Nasser, Sheikh Sultan bin Salim, Hossein Amir-Abdollahian
            return self._name(self._take_back(start), end, self.out.end)
        if word in ALSO_GIVEN and (self.kinds[-1:] == ["T"] or self._behind_minister()) and self._names_next(end):
            return self._name(start, end, self.out.end)
        if entry.kind in "TP" and (word in WORD_KIND or (word == "general" and self._body_next(end))):
            return self._add(WORD_KIND.get(word, BODY_NAME), start, end, (word,))
        return self._add(self._plain(start) if entry.kind == load.NONE else entry.kind, start, end, entry.value)

    def _behind_minister(self) -> bool:
        """``the industry minister, Sultan Al Jaber``, not ``the ruler, Sultan Haitham``."""
        office = _OFFICE_COMMA.search("".join(self.kinds[-6:]))
        if office is None:
            return False
        role = self.out.values[office.start() - len(self.kinds[-6:])][:1]
        return role not in (("royal",), ("head-of-state",))

    def _is_given_town(self, hit: Hit) -> bool:
        """``President Wellington Kamphambe``, ``Mr. W...``: between an office and a name a town is a given name.

        So it is in ``the foreign minister of Fiji, Sofia Kamphambe,``.
        """
        if self.kinds[-1:] == [","]:
            named = _OFFICE_COMMA.search("".join(self.kinds[-6:])) is not None
            return named and _WHOLE_NAME.match(self.text, hit.end) is not None and self._names_next(hit.end)
        styled = self.kinds[-1:] in _STYLED and self.out.spans[-1][1] == hit.start - 1
        return styled and self._names_next(hit.end)

    def _is_family_town(self, hit: Hit) -> bool:
        """``the Minister, Adalberto Lopes Lima, said``: behind a name of two words a town is the family name."""
        start, end = hit.start, hit.end
        if self.kinds[-1:] != [PERSON_NAME] or self.out.spans[-1][1] != start - 1 or self.kinds[-2:-1] not in _NAMED:
            return False
        before = self.text[self.out.spans[-1][0] : start - 1]
        # "Minister Ann Odera Visits Lima" has its verb in capitals.
        whole = self.text[end : end + 1] == "," or self.text[end + 1 : end + 2].islower()
        if " " in before and (self.kinds[-2] == "," or not before.endswith("s")):
            return whole
        if self.kinds[-2] == "," and self.kinds[-3:-2] in (["T"], ["C"]) and self.text[end : end + 1] == ",":
            return True  # "the president of Fiji, Ana Lima, said"
        # "Minister Lopes Lima", whose name is told in full elsewhere
        both = f"{before.rpartition(' ')[2]} {self.text[start:end]}"
        return whole and self.text.count(both, 0, _FULL_NAMES) > (start < _FULL_NAMES)

    def _is_family_name(self, hit: Hit) -> bool:
        """``Prime Minister Ann English said``, ``Minister Luis Jordan, who``: a land or rank behind office and name."""
        start, end, entry = hit
        if self.kinds[-1:] != [PERSON_NAME] or self.out.spans[-1][1] != start - 1:
            return False
        set_off = _OFFICE_COMMA.search("".join(self.kinds[-7:-1])) and self.text[end : end + 1] == ","
        if self.kinds[-2:-1] not in _STYLED and not set_off:
            return False
        if entry.kind in "TH" and self.text[start:end] not in ALSO_FAMILY:
            return False
        return _FAMILY_NAME.match(self.text, start) is not None and self._runs(start)

    def _ends_name(self, start: int, end: int) -> bool:
        """``Ishwar Pandit told``: behind a name, and before no other, a courtesy is the family name."""
        behind_name = self.kinds[-1:] == [PERSON_NAME] and self.out.spans[-1][1] == start - 1
        if self.text[end - 1] == "." or self.text[start:end].lower() in self.bodies:
            return False
        return behind_name and not self.text[end + 1 : end + 2].isupper()

    def _plain(self, start: int) -> str:
        """What stands in the lexicon only so as not to be read: "Central Asia" is a name, though of nobody."""
        return BODY_NAME if self.text[start].isupper() else OTHER

    def _take_back(self, start: int) -> int:
        """Where the name begins that comes right before ``start``, now read together with what follows."""
        if self.kinds[-1:] != [PERSON_NAME] or self.out.spans[-1][1] != start - 1:
            return start
        self.kinds.pop()
        self.out.values.pop()
        return self.out.spans.pop()[0]

    def _body_next(self, end: int) -> bool:
        """``General Assembly``, ``General Affairs Council``: the office is part of a body's name."""
        match = _TOKEN.match(self.text, end + 1, self.out.end)
        return bool(match and match.group()[0].isupper() and match.group().lower() in self.bodies)

    def _is_father(self, hit: Hit) -> bool:
        """``Khalfan bin Said Al Harthy``, ``Haitham Al Said``, ``President Said Djinnit``: there it is a name."""
        if self.text[hit.start : hit.end] != "Said":
            return False
        if self.text.endswith(_SON_OF_OR_HOUSE, 0, hit.start):
            return True
        office = _HEAD_BEFORE.search(self.text, max(0, hit.start - 12), hit.start)
        if office is not None and _IN_A_SENTENCE.match(self.text, hit.end) is not None:
            return True
        return self._is_inside(hit.start)

    def _is_inside(self, start: int) -> bool:
        """Does "Said" stand in the middle of a sentence in lower case, where a verb has no capital?"""
        return start > 1 and _INSIDE.match(self.text, start - 2) is not None and self._runs(start)

    def _runs(self, start: int) -> bool:
        """Is what stands about ``start`` running text, and no headline in capitals?"""
        opens = self.text.rfind("\n", max(0, start - _BESIDE), start) + 1 or max(0, start - _BESIDE)
        ends = self.text.find("\n", start, start + _BESIDE)
        return _RUNNING.search(self.text, opens, ends if ends >= 0 else start + _BESIDE) is not None

    def _is_clock(self, hit: Hit) -> bool:
        """``01:38 PM``: no prime minister."""
        return hit.end - hit.start == len("PM") and _CLOCK.match(self.text, max(0, hit.start - 2)) is not None

    def _is_accented(self, hit: Hit) -> bool:
        """``Germán Urdaneta``: an accent makes a given name of what would be an adjective."""
        entry = hit.entry
        return (
            entry.kind == load.ADJECTIVE
            and entry.surface.isascii()
            and not self.original[hit.start : hit.end].isascii()
        )

    def _is_month(self, hit: Hit) -> bool:
        """``May`` is a month beside a number or after "in", "last", "next"; Theresa May and Jan Lisek are persons."""
        if self.text[hit.start : hit.end] not in ALSO_PERSONS and not self._names_somebody(hit):
            return True
        ahead = self.text[hit.end : hit.end + 2].strip()[:1]
        return ahead.isdigit() or _MONTH_HEAD.search(self.text, max(0, hit.start - 12), hit.start) is not None

    def _names_somebody(self, hit: Hit) -> bool:
        """``Tanzania's Minister for Foreign Affairs, January Mwangi, met``: a month between a comma and a name."""
        return self.text.startswith(", ", hit.start - 2) and _NAME_AND_COMMA.match(self.text, hit.end) is not None

    def _opens_name(self, hit: Hit) -> bool:
        """``Jordan Bardella``: a land's name that is a given name, before a capital, not after "of" or "the".

        Nor in ``Ambassador to Jordan Gao Yunlei``, ``Ambassador of Oman to Kenya Salim Harthy``.
        """
        given = self.text[hit.start : hit.end].lower() in GIVEN_NAMES
        sent = self.kinds[-2:] in (["T", "2"], ["T", "j"], ["C", "2"], ["G", "2"])
        return given and not sent and self.kinds[-1:] not in (["o"], ["t"], ["j"]) and self._names_next(hit.end)

    def _names_next(self, end: int) -> bool:
        """Does a capitalised word that belongs to no body follow after one blank?"""
        match = _TOKEN.match(self.text, end + 1, self.out.end)
        return bool(
            match
            and match.lastgroup == "word"
            and match.group()[0].isupper()
            and match.group().lower() not in self.bodies
            and end + 1 not in self.starts
        )

    def _token(self, token: re.Match[str], limit: int) -> int:
        """Reads ``token``, and what follows it of a name up to ``limit``; where that ends."""
        word = token[0]
        start, end = token.span()
        if word in _MARKS:
            return self._add(_MARKS[word], start, end)
        group = token.lastgroup
        if group == "number":
            return self._add(NUMBER, start, end)
        if group == "initial":
            return self._name(start, end, limit)
        if group == "handle":
            return self._add(OTHER, start, end, (word.lower(),))
        return self._word(word, start, end, limit)

    def _word(self, word: str, start: int, end: int, limit: int) -> int:
        small = word.lower()
        if word == "HE" and self.text[end : end + 2].strip()[:1].isupper():
            return self._add("H", start, end, (small,))
        if small == "opposite" and self.text.startswith((" number", " numbers"), end):
            end = self.text.index("number", end) + len("number")
            end += self.text.startswith("s", end)
            return self._add("Q", start, end, (self.text[start:end].lower(),))
        if word[0].islower() and _ARTICLE_NAME.match(word):
            return self._name(start, end, limit)
        if word[0].islower() or word.islower():
            return self._add(WORD_KIND.get(small, OTHER), start, end, (small,))
        if small == "planning" and start != self._head():
            return self._add(BODY_NAME, start, end, (small,))
        follows_name = bool(self.kinds) and self.kinds[-1] == PERSON_NAME and self.out.spans[-1][1] == start - 1
        if small in BEFORE_OFFICES and end + 1 in self.starts:
            return self._add("+", start, end, (small,))
        if word in ("He", "A") and self._opens_person(word, end):
            return self._name(start, end, limit)
        if WORD_KIND.get(small, "+") != "+" and not self._is_name(small, start, end, follows_name):
            return self._add(WORD_KIND[small], start, end, (small,))
        if (small in STARTERS or small.endswith("ing")) and start == self._head():
            return self._add(OTHER, start, end, (small,))
        return self._name(start, end, limit)

    def _opens_person(self, word: str, end: int) -> bool:
        """``Vice Premier He Lifeng``, ``Foreign Minister Dr. A K Abdul Momen``."""
        return (word == "He" or self.kinds[-1:] in (["T"], ["H"])) and self._names_next(end)

    def _is_name(self, small: str, start: int, end: int, follows_name: bool) -> bool:
        """A word of the language that is a name here: Liu He, Theresa May, Ly The Hoang with accents on "The"."""
        if small in ALSO_NAMES and (follows_name or small == "may"):
            return True
        return not self.original[start:end].isascii()

    def _head(self) -> int:
        """Where the sentence's first word stands, after an opening quotation mark."""
        at = self.out.start
        while at < self.out.end and not self.text[at].isalnum():
            at += 1
        return at

    def _name(self, start: int, end: int, limit: int) -> int:
        """A run of capitalised words from ``start``; split where words of a body go over into a person's name."""
        if self.text.startswith("-", end) and (more := _BEHIND_HYPHEN.match(self.text, end)):
            end = more.end()
        words = [(start, end)]
        while (following := self._next_of_name(words[-1][1], limit)) is not None:
            words.extend(following)
        small = [self.text[a:b].lower() for a, b in words]
        bodies = [n for n, word in enumerate(small) if word in self.bodies or _is_region(word)]
        bodies = bodies[_opens_with_bill(small) :]
        if self.text.startswith(_COMPANY, words[-1][1]):
            return self._add(BODY_NAME, start, words[-1][1], (" ".join(small),))
        # ``Park Jin``, ``Jonathan Hall``: a word for a place or body that alone makes none of a name.
        if bodies and not all(small[n] in self.surnames for n in bodies):
            cut = bodies[-1] + 1
            self._add(BODY_NAME, start, words[cut - 1][1], (" ".join(small[:cut]),))
            if cut == len(words):
                return words[-1][1]
            start = words[cut][0]
        end = words[-1][1]
        suffix = _SUFFIX.match(self.text, end, self.out.end) if self.text.startswith(_SUFFIX_HEADS, end) else None
        if self.text[end - 3 : end + 1] in (" Jr.", " Sr."):
            end += 1
        end = suffix.end() if suffix else end
        return self._add(PERSON_NAME, start, end, (" ".join(self.text[start:end].split()),))

    def _next_of_name(self, end: int, limit: int) -> list[tuple[int, int]] | None:
        """The next word or particle-and-word of a name that has come to ``end``; None when it ends there."""
        if self.text.startswith(' "', end) and (nickname := _NICKNAME.match(self.text, end, limit)):
            end = nickname.end()
        at = end + 1 if self.text[end : end + 1] in " \n" else end
        if at >= limit or (at == end and self.text[end - 1 : end] != "."):
            return None
        particles: list[tuple[int, int]] = []
        while (match := _TOKEN.match(self.text, at, self.out.end)) and match.end() <= limit and len(particles) < 4:
            word = match.group()
            if match.lastgroup == "initial" or (match.lastgroup == "word" and self._continues_name(word, at)):
                return [*particles, match.span()]
            if match.lastgroup != "word" or word.lower() not in PARTICLES:
                return None
            particles.append(match.span())
            at = match.end() + 1
        return None

    def _continues_name(self, word: str, at: int) -> bool:
        small = word.lower()
        if word[0].isupper():
            return (
                WORD_KIND.get(small, "+") == "+"
                or small in ALSO_NAMES
                or not self.original[at : at + len(word)].isascii()
            )
        return "-" in word and word[word.index("-") + 1].isupper()

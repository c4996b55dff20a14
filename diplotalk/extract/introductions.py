"""Who is introduced: names with an office, a land, an honorific or a deed, alone and in lists, put into the cast."""

from __future__ import annotations

import re
from collections.abc import Iterator, Set
from functools import cache

from diplotalk.extract import name_lands, title_lands, title_wording, titles
from diplotalk.extract.cast import Cast, Person, Title
from diplotalk.extract.chunks import Chunks
from diplotalk.extract.terms import HIGHEST
from diplotalk.extract.words import OF_PRESS, WORD_KIND
from diplotalk.lexicon import load
from diplotalk.text.fold import fold, lower

# After a bare full name, one of these letters shows that a person is meant: a verb of saying or of meeting, have, be.
_PERSON_VERBS = frozenset("SV")


def introduce(cast: Cast, chunks: Chunks, text: str, small: str, speaking: Set[str], headline: bool = False) -> None:
    """Puts everyone into ``cast`` whom this sentence names with an office, an honorific, a country or a verb.

    ``headline``: nothing closes an apposition there ("X, Omani minister review ties"), so none is read.
    ``speaking``: the last words, in lower case, of the names that say or do something elsewhere in the article.
    """
    kinds = chunks.kinds
    names = [match.start() for match in _NAME.finditer(kinds)]
    may_list = "P" in kinds or "Q" in kinds or _OWN_NAMES.search(kinds) is not None
    listed = _introduce_list(cast, chunks, text) if may_list else ()
    for name in names:
        if name not in listed:
            _introduce_name(cast, chunks, name, text, small, speaking, behind=not headline)


# "Ramgoolaya said", "Ms Sol has told", "said Lind"; "Sol wants", "Lind, who flew in", with the family name alone
# and "Ana Sol:", "Ana Sol (retranslated):", the label of a transcript.
_SPEAKING = re.compile(
    r"^(?P<label>N)(?=:|\([^)]{1,3}\):)|(?P<one>N)v?S|H(?P<styled>N)|(?<=\")S(?P<behind>N)(?!N)|(?P<alone>N)(?=[xvV]|,q)"
)


def speaking(chunks: Chunks, small: str) -> Iterator[str]:
    """The last words of the names in a sentence that speak, or that bear a style as only persons do."""
    for match in _SPEAKING.finditer(chunks.kinds):
        start, end = chunks.spans[match.start(match.lastgroup or 0)]
        *others, last = small[start:end].split(" ")
        if not (others and match.lastgroup == "alone"):
            yield last


# "Also at the table were Germany's X, Austria's Y and Fiji's Z"
_AT_TABLE = re.compile(r"e((?:CsH*N,)*CsH*N,?&CsH*N)")
# A list of persons with lands of their own has an office in the plural, or counterparts, or names of lands' own.
_NAME, _OWN_NAMES = re.compile("N"), re.compile(r"&(?:CsH*N|H*N\()")


# "his Japanese and Australian counterparts, X and Y": as many lands as names, in one order.
_COUNTERPARTS = re.compile(r"((?:[AC],)*[AC],?&t?[AC])x{0,2}Q[,H]*((?:N,H*)*N,?&H*N)")
# "his counterparts from Kenya and Oman, X and Y"
_COUNTERPARTS_FROM = re.compile(r"Q[uo]t?((?:C,t?)*C,?&t?C)[,H]*((?:N,H*)*N,?&H*N)")


# "the ambassadors of Cuba, X, and Finland, Y", "the ambassadors of Cuba - X and Finland - Y": each land with its name.
_ENVOYS = re.compile(r"P[of]t?C,?H*N(?:,?&?,?o?t?C,?H*N)+")


# "The foreign ministers of Kenya and Oman, X and Y,"; "X and Y, the foreign ministers of Kenya and Oman"
_MINISTERS = re.compile(r"(P)[of]t?((?:C,t?)*C,?&t?C),((?:[HT]*N,)*[HT]*N,?&[HT]*N)")
# "The foreign ministers of the two countries, Kenya's X and Oman's Y,"
_MINISTERS_OF_BOTH = re.compile(r"(P)ot?Bx?,((?:Cs[HT]*N,)*Cs[HT]*N,?&Cs[HT]*N)")
# "X and Y, the Iranian and Saudi foreign ministers,"
_NAMES_THEN_LANDS = re.compile(r"((?:[HT]*N,)*[HT]*N,?&[HT]*N),t((?:[AC],)*[AC],?&t?[AC])x{0,2}(P)")
# "The Iranian and Saudi foreign ministers, X and Y,", "The US and Chinese trade chiefs, X and Y,"
_MINISTERS_BEHIND = re.compile(r"((?:[AC],)*[AC],?&t?[AC])x{0,2}(P),?((?:[HT]*N,)*[HT]*N,?&[HT]*N)")
_NAMES_FIRST = re.compile(
    r"(?P<names>(?:[HT]*N,)*[HT]*N,?&[HT]*N),t?(?P<office>P)[of]t?(?P<lands>(?:C,t?)*C,?&t?C|(?:A,)*A,?&t?A(?=[xO]))"
)
# "Presidents X of Kenya and Y of Oman", "Presidents X (Kenya), Y (Oman) and Z (Fiji)"
_EACH_OF = re.compile(r"(P)H*((?:N(?:[ou]?t?[CG]|\(t?[CG]\)),?&?H*){1,6}(?:N[ou]t?[CG]|N\(t?[CG]\)))")


# "met the co-chairs X (France), Y (Russia) and Z (U.S.)"
_IN_BRACKETS = re.compile(r"[VwOxT]H*((?:N\(t?[CG]\),?&?H*){1,6}N\(t?[CG]\))")


def _introduce_list(cast: Cast, chunks: Chunks, text: str) -> set[int]:
    """Those whose land stands in a list of its own, in the same order; returns their chunks."""
    done: set[int] = set()
    for match in _ENVOYS.finditer(chunks.kinds):
        for name in (n for n in range(*match.span()) if chunks.kinds[n] == "N"):
            land = chunks.kinds.rindex("C", 0, name)
            start, end = chunks.spans[name]
            office = Title(*chunks.spans[match.start()], chunks.values[match.start()][0])
            cast.introduce(_clean(text[start:end]), start, end, chunks.values[land], [office], chunks.spans[land])
    for match in _COUNTERPARTS.finditer(chunks.kinds):
        done |= _introduce_in_order(cast, chunks, text, match.span(1), match.span(2), None)
    for match in _COUNTERPARTS_FROM.finditer(chunks.kinds):
        done |= _introduce_in_order(cast, chunks, text, match.span(1), match.span(2), None)
    for match in _MINISTERS.finditer(chunks.kinds):
        done |= _introduce_in_order(cast, chunks, text, match.span(2), match.span(3), match.start(1))
    for match in _MINISTERS_OF_BOTH.finditer(chunks.kinds):
        done |= _introduce_in_order(cast, chunks, text, match.span(2), match.span(2), match.start(1))
    for match in _MINISTERS_BEHIND.finditer(chunks.kinds):
        done |= _introduce_in_order(cast, chunks, text, match.span(1), match.span(3), match.start(2))
    for match in _NAMES_THEN_LANDS.finditer(chunks.kinds):
        done |= _introduce_in_order(cast, chunks, text, match.span(2), match.span(1), match.start(3))
    for match in _NAMES_FIRST.finditer(chunks.kinds):
        spans = match.span("lands"), match.span("names")
        done |= _introduce_in_order(cast, chunks, text, *spans, match.start("office"))
    for match in _EACH_OF.finditer(chunks.kinds):
        done |= _introduce_in_order(cast, chunks, text, match.span(2), match.span(2), match.start(1))
    for match in _IN_BRACKETS.finditer(chunks.kinds):
        done |= _introduce_in_order(cast, chunks, text, match.span(1), match.span(1), None)
    for match in _AT_TABLE.finditer(chunks.kinds):
        done |= _introduce_in_order(cast, chunks, text, match.span(1), match.span(1), None)
    _introduce_colleagues(cast, chunks, text)
    return done


# "Presidents X and Y", "their leaders, X and Y", "The foreign ministers of the two Gulf neighbours, X and Y": one
# office for all of them, the lands are told elsewhere.
_OF_ONE_OFFICE = re.compile(r"P(?:ot?B[^SV,;&q]{0,8},|(?<=pP),)?((?:H*N,)*H*N,?&H*N)")


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


def introduce_headline(cast: Cast, chunks: Chunks, title: str, speaks: bool) -> None:
    """Those whom only the record's headline names or gives a land. It is no part of the text: no passage, 0 to 0.

    Without one who ``speaks`` in the first person the text itself names everybody; capitals are no names in a headline.
    """
    small = lower(fold(title))
    for name, kind in enumerate(chunks.kinds):
        if kind != "N" or "Ts" in chunks.kinds[:name]:
            continue  # "Spokesperson's Press Briefing"
        words = _clean(title[slice(*chunks.spans[name])])
        found, countries, _ = offices(chunks, name, small, behind=False)
        known = cast.named(words)
        if known is not None:
            known.countries = known.countries or countries
            if found and countries and not known.titles:
                known.titles.extend(Title(0, 0, t.role) for t in found)
        elif found and speaks:
            cast.introduce(words, 0, 0, countries, [Title(0, 0, t.role) for t in found], None)


# "West Texas wants": the first words of places, however often their last one stands alone.
_OF_PLACES = frozenset(
    "North South East West Central Upper Lower Greater New Old Lake Mount Cape Fort Port Happy".split()
)


@cache
def _newsrooms() -> frozenset[str]:
    return frozenset(lower(surface) for surface, *_ in load.outlets())


def _introduce_name(
    cast: Cast, chunks: Chunks, name: int, text: str, small: str, speaking: Set[str], behind: bool
) -> None:
    start, end = chunks.spans[name]
    words = text[start:end]
    titled = titles.before(chunks.kinds, name) is not None or titles.after(chunks, name) is not None
    last = small[start:end].rpartition(" ")[2]
    speaks = last in speaking and last not in load.cities() and words.partition(" ")[0] not in _OF_PLACES
    speaks = speaks and " " in words
    if not titled and OF_PRESS.search(words) is not None:
        return  # "Kenya TV reported"
    if not titled and not speaks and not _looks_like_person(chunks, name, words):
        return
    if len(words) < 2 or len(words) > 80 or lower(fold(words)) in load.cities():
        return
    if words.isupper() and " " not in words and lower(words) in _newsrooms():
        return  # "Secretary Meets Leader In Addis Ababa", with NPR behind it
    first = words.partition(" ")[0]
    if not titled and first.isupper() and lower(first) in _newsrooms():
        return  # "told POLITICO Junkies"
    if words.isupper() and lower(words) in WORD_KIND:
        return  # "STATEMENT OF THE CHAIRPERSON ON THE PROCESS IN THE REPUBLIC"
    if not behind and " " not in words and chunks.kinds[max(0, name - 2) : name] == "dC":
        return  # "Envoy Meets Leader on Sudan Referendum"
    if chunks.kinds[max(0, name - 2) : name] == "No":
        return  # "Senator Ann Lee of Wyoming, the ranking member"
    found, countries, span = offices(chunks, name, small, behind)
    if countries and " " not in words and _is_origin(cast.named(words), countries, small, end):
        return
    beside = (
        cast.named(text[slice(*chunks.spans[other])]) if (other := _joined_name(chunks, name)) is not None else None
    )
    cast.introduce(_clean(words), start, end, countries, found, span, beside)


def _is_origin(known: Person | None, countries: tuple[str, ...], small: str, end: int) -> bool:
    """``Olsen, a former Norwegian prime minister,`` of NATO's head: where he is from, not for whom he speaks."""
    if known is None or known.country is None or known.country in countries:
        return False
    return small.startswith((", a ", ", an ", ", himself a", ", once "), end)


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

    In a headline nothing closes an apposition ("Tanigawa, Philippine leader agree"): there ``behind`` is False, and
    only one that a mark or the line's end closes is read.
    """
    found: list[Title] = []
    countries: tuple[str, ...] = ()
    span: tuple[int, int] | None = None
    apposed = titles.after(chunks, name)
    if apposed is not None and not behind and not _is_closed(chunks.kinds, *apposed):
        apposed = None
    own = titles.in_full(chunks, name)
    if own is not None and not behind and _is_another(chunks.kinds, own, name):
        own = None
    for part in (own, apposed):
        if part is None:
            continue
        start, end = title_wording.wording(chunks, *part, small)
        found.append(Title(start, end, title_wording.role(chunks, *part, small)))
        codes, where = title_lands.country(chunks, *part)
        left = part is apposed and own is not None and _was_left(chunks, own[0])
        if not left and not HIGHEST.isdisjoint(t.role for t in found[:-1]) and _is_body(codes):
            continue  # "President N, who became chairman of the AU last month", is still her land's
        if codes and (not countries or len(codes) < len(countries) or left):
            countries, span = codes, where
    of = name_lands.behind(chunks, name)
    if of is not None and (not countries or len(countries) > 1):
        countries, span = chunks.values[of], chunks.spans[of]
    if not countries and (before := name_lands.before(chunks, name)) is not None:
        countries, span = chunks.values[before], chunks.spans[before]
    if not countries and (member := _OF_CONGRESS.match(small, chunks.spans[name][1])):
        countries, span = ("US",), member.span()
    return found, countries, span


def _was_left(chunks: Chunks, first: int) -> bool:
    """``Former US President N, the UN special envoy,``: the office that begins at the chunk ``first`` is given up."""
    return any(value in _FORMER for value in chunks.values[max(0, first - 1) : first + 1])


_FORMER = (("former",), ("ex",), ("ex-president",), ("one-time",))
# "US envoy, Sok Vireak talk trade" in a headline: two persons
_ANOTHER = re.compile(r"[ACG]?s?T,N(?:[VSx]|&|m)")


def _is_another(kinds: str, office: tuple[int, int], name: int) -> bool:
    """Is the office at a headline's head somebody else's than the one named behind its comma?"""
    return office[0] == 0 and kinds[office[1]] == "," and _ANOTHER.match(kinds) is not None and name == office[1] + 1


def _is_closed(kinds: str, start: int, end: int) -> bool:
    """``N, secretary-general`` on a line of its own; not ``N, Omani minister review ties``."""
    return "x" not in kinds[start:end] and kinds[end : end + 1] in ("", ",", ";")


# "Sen. N (D-Wis.)": party and state of a member of Congress
_OF_CONGRESS = re.compile(r" \([rdi]-[a-z][a-z. ]{1,12}\)")


def _is_body(codes: tuple[str, ...]) -> bool:
    return len(codes) == 1 and load.countries()[codes[0]].kind == "organisation"


# "Kenya's X and Oman's Y met", "Kenya's X and Omani Foreign Minister Y met", "X of Kenya and Omani Foreign Minister Y
# met": the first of two of whom each has a land or an office.
_FIRST_OF_LANDS = re.compile(
    r"(?:\(t?[CG]\)|ot?[CG])?,?&(?:(?:t?[CG]s|t?[ACG]?s?T{1,2}H*)N[vdD]{0,2}V|[^NVSqm;]{0,16}T[^NVSqm;]{0,8}N,?[vdD]{0,2}[VxlS])"
)
# "X (Kenya) met", "X of Kenya met".
_LAND_BEHIND = re.compile(r"\(t?[CG]\)|ot?[CG]")


# "Ana Sol and Omani President X", "Ana Sol and X, the president of": one of two of whom the other has an office.
_WITH_OFFICER = re.compile(r"&(?:T{1,2}H*N|N,t?[ACGIKO]{0,3}T)")
# Not "met with Omani investor Ana Sol and Omani President X".
_WITH_OFFICER_OF = re.compile(r"&t?(?:A|[CG]s)x?T{1,2}H*N")


# "and Y", "and Y (Oman)", "and Y of Oman"
_OTHER = re.compile(r"&N(?:\(t?[CG]\)|ot?[CG])?")


# "his summit with X", "after meeting with the EU's X", "his Polish counterpart Y and Lithuania's Z"
_OF_LAND = re.compile(r"[Vw&]t?[CG]s$|Vw$")
_FIRST_OF_TWO = re.compile(r"(?:ot?C)?&(?P<his>p)[AC]?x?Q")


# "Meeting in Trakai, Ana Sol of Fiji, Bo Lind of Oman and host Ben Odera said"
_EACH_OF_LAND = re.compile(r"No?t?C(?:,NoC)*,?&x?N")
# "The new envoys are Ana Sol (Fiji), Bo Lind (Oman) and Eva Berg (Norway, High Commissioner)"
_ENVOY_IN_LIST = re.compile(r"N\([CG](?:,T)?\)(?:,|,?&)N\([CG]")
# "The new envoys are Ana Sol of Fiji, Bo Lind of Oman and Eva Berg of Norway"
_OF_LANDS = re.compile(r"Not?C(?:,&?|&)Not?C")
# "who hosted Ana Sol and Bo Lind"
_MET_BOTH = re.compile(r"V(?:N,)*N,?&$")
# "The encounter between Ana Sol and Bo Lind lasted"
_MEETING_BETWEEN = re.compile(r"V(?:d?D)?r(?:(?:t?[CG]s)?H*N&)?(?:t?[CG]s)?(?:H|\(H\))*$")
# "On the line with Ana Sol on Monday, Omani Foreign Minister Bo Lind hailed"
_OPENS_WITH, _THEN_OFFICER = re.compile(r"[dja@]?t?x{0,3}wH*"), re.compile(r"(?:[dj]?[DKM0]{1,2}){0,2},t?[ACG]?s?x?T")
# "Emmanuel Sol first conveyed", "Ana Berg also said".
_ADVERBS = frozenset({(word,) for word in "also first then later earlier again once".split()})


# "Ana Berg has signed an agreement with", "Ana Berg flew into Oslo".
_PERSON_DEEDS = frozenset(
    {
        (word,)
        for word in "signed agreed vowed pledged promised arrived flew left visited travelled traveled invited".split()
    }
)


# "Ana Sol, Bo Lind and Eva Berg met"
_LISTED_THEN_MET = re.compile(r"(?:^|S)(?P<list>N(?:,N)+,?&N)[vdD]{0,2}(?P<verb>[VSx])")
# "Egypt's Ana Sol, Ethiopia's Bo Lind and their Sudanese host"
_OWN_LAND_NEXT = re.compile(r"(?:,|,?&)t?[CG]sH*N")
_OWN_LAND_BEFORE = re.compile(r"[CG]sH*N(?:,|,?&)t?[CG]sH*$")
# "Austria's Ana Sol, on the other hand, said"
_ASIDE_THEN_SAID = re.compile(r",[da@jf][^SVq,;\"]{1,6},S")
# "Edmund Hale, on only the third visit to Iran by a minister, met"
_ASIDE_THEN_MET = re.compile(r",[d@ja][^SV;\"]{2,20},[xvd]{0,2}V")
# "Edmund Hale made the demand when he met", "Ana Berg was in Muscat as she met"
_DEED_AS_ONE_MET = re.compile(r"[xve][^NCGTHIOPV,;\"]{0,8}ah[vd]{0,2}V")
# "...," said trader Ben Odera, 43; said political scientist Ana Sol of
_SAID_BY, _THEN = re.compile(r"\"S[xA]{1,3}$"), re.compile(r"$|[,.;o]")
# "was met at Belfast airport by N on Tuesday"
_WAS_MET_BY = re.compile(r"[hNT](?:d?D)?eV(?:[@jd]t?[KOIDx0M]{1,4}){0,2}b$")
# "His host, N, promised"
_HOSTS = frozenset({("host",), ("guest",), ("visitor",)})


def _is_first_of_two(chunks: Chunks, name: int) -> bool:
    """``Kenya's N and their Omani counterpart``, ``N and her Omani counterpart``."""
    first = _FIRST_OF_TWO.match(chunks.kinds, name + 1)
    if first is None:
        return False
    return chunks.kinds[name - 1 : name] == "s" or chunks.values[first.start("his")] in (("his",), ("her",))


def _is_of_person(chunks: Chunks, verb: int) -> bool:
    """Is the deed at the chunk ``verb`` one of persons?"""
    return chunks.kinds[verb] in _PERSON_VERBS or chunks.values[verb][:1] in _PERSON_DEEDS


def _looks_like_person(chunks: Chunks, name: int, words: str) -> bool:
    kinds = chunks.kinds
    before = kinds[name - 1] if name else ""
    if before == "H" or name_lands.is_counterpart(chunks, name) or name_lands.heads_delegation(chunks, name):
        return True
    if " " not in words or words.isupper():
        return False
    if name_lands.leads_side(chunks, name) is not None or name_lands.led_side(chunks, name) is not None:
        return True
    if name_lands.is_with_counterpart(chunks, name) or _is_first_of_two(chunks, name):
        return True
    if (before == "s" or _LAND_BEHIND.match(kinds, name + 1)) and _FIRST_OF_LANDS.match(kinds, name + 1):
        return True
    if name == 0 and (_ASIDE_THEN_MET.match(kinds, 1) or _DEED_AS_ONE_MET.match(kinds, 1)):
        return True
    if before == "s" and kinds[name - 2 : name - 1] in ("C", "G") and _ASIDE_THEN_SAID.match(kinds, name + 1):
        return True
    if before == "s" and (_OWN_LAND_NEXT.match(kinds, name + 1) or _OWN_LAND_BEFORE.search(kinds, 0, name)):
        return True
    met = _LISTED_THEN_MET.search(kinds)
    if met is not None and met.start("list") <= name < met.end("list") and _is_of_person(chunks, met.start("verb")):
        return True
    if words.split(" ", 1)[0] in load.styles_of_names():
        return True
    if before == "x" and _SAID_BY.search(kinds, max(0, name - 5), name) and _THEN.match(kinds, name + 1):
        return True
    if before == "," and name > 1 and chunks.values[name - 2] in _HOSTS:
        return True
    if before == "b" and _WAS_MET_BY.search(kinds, max(0, name - 11), name):
        return True
    if kinds[name + 1 : name + 3] == ",q" and chunks.values[name + 2] == ("who",):
        return True
    if kinds[max(0, name - 3) : name] in ("SCs", "SGs"):
        return True  # "told Singapore's N that"
    if before != "x" and _WITH_OFFICER_OF.match(kinds, name + 1):
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
    if "P" in kinds[:name] and _ENVOY_IN_LIST.search(kinds, max(0, name - 8), name + 9):
        return True
    if _LAND_BEHIND.match(kinds, name + 1) and _OF_LANDS.search(kinds, max(0, name - 6), name + 8):
        return True
    if "V" in kinds[:name] and _EACH_OF_LAND.match(kinds, name):
        return True
    if chunks.values[after : after + 1] and chunks.values[after][:1] in _PERSON_DEEDS:
        return True
    if before == "w" and _OPENS_WITH.fullmatch(kinds, 0, name) and _THEN_OFFICER.match(kinds, name + 1):
        return True
    if before == "w" and chunks.values[name - 1] == ("alongside",) and kinds[name + 1 : name + 2] != "s":
        return True
    if before in "r&s" and _MEETING_BETWEEN.search(kinds, max(0, name - 8), name):
        return True
    if before == "&" and _MET_BOTH.search(kinds, max(0, name - 8), name):
        return True
    return kinds[after : after + 1] in _PERSON_VERBS or (before in _PERSON_VERBS and kinds[name + 1 : name + 2] != "s")

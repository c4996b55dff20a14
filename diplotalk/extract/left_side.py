"""Who acts: the persons before a trigger, whom "he" means, and those joined to them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from diplotalk.extract.chunks import Chunks
from diplotalk.extract.pairs import joined, pair
from diplotalk.extract.people import Mention

_SUBJECT_GAP = 14
# "Before seeing X, Y met Z": the one seen is not who met
_BEFORE_SEEING = re.compile(r"[za]x[tpHACGTs]{0,5}N,(?!&|N)")
# "X and Y set a date for the vote in the north, following an hour and a quarter of talks", "failed to bridge their
# differences in the latest round of the dialogue"
_AFTER_HOURS, _FAR = re.compile(r"(?:(?:,at?[xB0&t]{1,5}|[ja]tx{1,3})ot?[x-]{0,2}|f[tp]x{0,2}|z)$"), 36

# "X, minister of this and of that, led a delegation from the commission to engage in a meeting with"
_LED_THERE = re.compile(r"l[^SVqm;]{0,6}E[^SVqm;,]{0,10}2xj?[tp]?[x0A-]{0,3}$")


def actors(chunks: Chunks, found: Sequence[Mention], n: int, subject: Mention | None) -> list[Mention]:
    """The nearest person before the trigger with those joined to it by "and"; or whom "he" or "she" means."""
    kinds = chunks.kinds
    before = _without_escort(chunks, _behind_opening(chunks, [m for m in found if m.end <= n]), n)
    pronoun = max(kinds.rfind("h", 0, n), kinds.rfind("1", 0, n))
    words = kinds[max(0, n - 2) : n]
    if (words in ("tB", "BB") or (words == "BP" and _hold(before, chunks.values[n - 1][0]))) and len(before) > 1:
        # "X and Y urged ..., the Elysee said after the two spoke with Z"; "X warned Y as the two met"
        people = list({id(m.person): m for m in before if m.person is not None}.values())
        if both := pair(chunks, before) or (people if len(people) == 2 else []):
            return both
    if (acts := _BODY_ACTS.search(kinds, max(0, n - 8), n)) and _is_body(chunks, acts.start("body")):
        return []
    if before and (_THEIR_OFFICES.match(kinds, before[-1].end, n) or _ONE_OF_MANY.fullmatch(kinds, before[-1].end, n)):
        # "X and Y, the foreign ministers of Kenya and Oman, met", "X and Y, the Kenyan and Omani ministers, met",
        # "X and Y, one of Oman's best diplomats, met"
        return _joined_group(kinds, before)
    # "hosted Y for lunch, then received Z"
    also = kinds[n - 2 : n] == "&x" and chunks.values[n - 1] == ("also",)
    n -= also or (kinds[n - 2 : n] in (",x", "&x") and chunks.values[n - 1] in _THEN)
    alone = kinds[n - 1 : n] == "&" and len(before) > 1 and chunks.values[n][-1].startswith("was ")
    if (
        before
        and kinds[n - 1 : n] in (",", "&")
        and (before[-1].end < n - 1 or alone or _met_before(chunks, before, n))
    ):
        # "X holds talks with Y in Male, speaks to Z", "had talks with Y and was received by Z": a verb without a
        # subject has that of the sentence.
        return _subject_of_sentence(kinds, before, subject)
    if before and before[0].first < _MAIN and kinds[n - 1 : n] == "," and chunks.values[n][-1] == "meeting":
        # "X has become the first to call on Y's premier, meeting Z": the participle behind a comma
        # "X of Fiji and Y of Oman, meeting across town, signed": both of them
        group = _joined_group(kinds, list(before)) if before[-1].end >= n - _OF_LAND else []
        return group if before[0] in group else [before[0]]
    if before and _PARTICIPLE.search(kinds, max(0, n - 7), n) and _frames_from_behind(kinds, before[-1], n):
        return before[-1:]
    if before and _PARTICIPLE.search(kinds, max(0, n - 7), n) and not _in_same_clause(kinds, before[-1], n):
        # "X said that ..., speaking after talks with Y": the participle belongs to the subject of the main clause.
        return [before[0]]
    if before and subject is not None and kinds[:1] == "h" and _ADVERBIAL.search(kinds, max(0, n - 5), n):
        return [subject]  # "He also accused Y of lying, in a telephone call with Z"
    if before and before[0].first <= 2 and _ADVERBIAL.search(kinds, max(0, n - 5), n):
        return _joined_group(kinds, before[:1])
    if before and (spoke := _HE_AND.search(kinds, 0, before[-1].first)):
        # "X said he and Y met"
        named = next((m for m in found if m.person is not None and m.end <= spoke.start()), subject)
        return [named, before[-1]] if named is not None else [before[-1]]
    if (visitors := _ITS_MEMBERS.match(kinds, 0, n)) and visitors.end() == n:
        # "The delegation, which included X and Y, called on Z": whoever led it in the sentence before.
        return [subject] if subject is not None else []
    if around := _around_aside(kinds, before, n, pronoun):
        return around
    before = [m for m in before if not _is_represented(chunks, m)]
    far = _AFTER_HOURS.search(kinds, max(0, n - 9), n) or _LED_THERE.search(kinds, max(0, n - _FAR), n)
    reach = _FAR if far else _SUBJECT_GAP
    while before and n - before[-1].end > reach:
        before.pop()
    if before and subject is not None and kinds[pronoun - 1 : pronoun + 1] == "&1" and before[-1].end == pronoun - 1:
        # "Minister Y and I met"
        return [subject, *_joined_group(kinds, before)]
    if pronoun > 0 and kinds[pronoun - 1] == "a" and len(before) > 1 and _joined_group(kinds, before[:2])[1:]:
        return []  # "X and Y met, a day after she held talks with Z": one of the two, nobody can tell which
    if pronoun >= 0 and (not before or before[-1].end <= pronoun):
        named = _named_before(kinds, found, pronoun) or subject
        near = n - pronoun < 8 or kinds[n - 1] in "pa" or _HE_SAID_IN.fullmatch(kinds, pronoun, n)
        near = near or _HE_CAME_FOR.fullmatch(kinds, pronoun, n)
        return [named] if named is not None and near else []
    while before and before[-1].how == "office" and not _is_subject_office(chunks, before[-1]):
        before.pop()
    return _joined_group(kinds, before)


_THEN = frozenset((word,) for word in "then later subsequently afterwards afterward finally".split())
# "He said the matter had been settled during a virtual meeting with Y"
_HE_SAID_IN = re.compile(r"hv?S[^SVqhN;\"]{1,12}[aj@]t?[x0+-]{0,3}")

# "I visited Oman from 2 to 4 May for talks with"
_HE_CAME_FOR = re.compile(r"[h1]x[CKj@dDM02u]{3,10}f[tpx0A-]{0,4}")


def _hold(people: list[Mention], role: str) -> bool:
    """Do all of them hold the office of ``the two ministers``?"""
    roles = [m.person.roles for m in people if m.person is not None]
    return bool(roles) and all(any(role in own for own in held) for held in roles)


def _met_before(chunks: Chunks, before: list[Mention], n: int) -> bool:
    """``X held talks with Y and met Z``: Y, with whom the talks were, did not meet Z."""
    other = before[-1]
    at = other.first - 1
    if len(before) < 2 or chunks.kinds[n - 1] != "&" or other.end != n - 1 or chunks.values[n][0] != "verb":
        return False
    if "V" not in chunks.kinds[before[0].end : other.first]:
        return False  # "travelled with Y and met Z"
    return chunks.kinds[at : at + 1] == "w" or (chunks.kinds[at] == "V" and chunks.values[at][-1].endswith(" with"))


# "Apart from X, Y met Z", "In addition to X, Y met Z"
_BESIDES_ONE = re.compile(r"(?:[xN]u|x|jx2)[tpHACGTOos]{0,8}N,")
_BESIDES = frozenset("apart aside besides beyond addition".split())


def _behind_opening(chunks: Chunks, before: list[Mention]) -> list[Mention]:
    """``Before seeing X, Y met``, ``Apart from X, Y met``: without X, where another stands behind the comma."""
    opened = _BEFORE_SEEING.match(chunks.kinds) if chunks.values[1:2] != [("joining",)] else None
    if opened is None and any(value and value[-1].lower() in _BESIDES for value in chunks.values[:2]):
        opened = _BESIDES_ONE.match(chunks.kinds)
    behind = [m for m in before if m.first >= opened.end()] if opened is not None else []
    return behind or before


# "X, accompanied by Y and Z, held talks": nothing is told between; "in the presence of Y" is as much.
_ESCORTED = re.compile(r"(?P<by>x)b|j[tp](?P<presence>x)o")
_ESCORT = frozenset((word,) for word in "accompanied flanked escorted assisted presence".split())
_NEXT_DEED = re.compile(r"S|V(?!V?$)")


def _without_escort(chunks: Chunks, before: list[Mention], n: int) -> list[Mention]:
    """``before`` without whoever only comes along with one of them."""
    for match in _ESCORTED.finditer(chunks.kinds, 0, n):
        at = match.start(match.lastgroup or 0)
        ahead = [m for m in before if m.end <= match.start()]
        if ahead and chunks.values[at] in _ESCORT and not _NEXT_DEED.search(chunks.kinds[at:n]):
            return ahead
    return before


def _around_aside(kinds: str, before: list[Mention], n: int, pronoun: int) -> list[Mention]:
    """``X, who attended as Y's envoy, met``: the relative clause holds no subject of the verb ``n`` after it."""
    aside = kinds.rfind(",q", 0, n)
    closed = kinds.find(",", aside + 1, n) if aside >= 0 else -1
    if closed < 0 or closed <= pronoun or all(m.end != aside for m in before):
        return []
    joined_on = _AND_ANOTHER.match(kinds, closed)
    other = [m for m in before if joined_on is not None and m.end > joined_on.end() > m.first - 3]
    return [*_joined_group(kinds, [m for m in before if m.end <= aside]), *other[:1]]


# "of Oman" and a comma stand between a name and what it does (chunks).
_OF_LAND = 3
# "X, who led the Omani side, and his Fijian counterpart Y took stock"
_AND_ANOTHER = re.compile(r",&(?=[pthACGTH])")


def _subject_of_sentence(kinds: str, before: list[Mention], subject: Mention | None) -> list[Mention]:
    """Who stands first; whom "he" means, where the pronoun stands before everybody."""
    he = kinds.find("h", 0, before[0].first)
    return [subject] if he >= 0 and subject is not None and before[0].how == "office" else [before[0]]


def _named_before(kinds: str, found: Sequence[Mention], pronoun: int) -> Mention | None:
    """The first person of the sentence; not the counterpart of ``It was put to his counterpart, Y, ... and he``."""
    people = [m for m in found if m.person is not None and m.end <= pronoun]
    if people and _BY_HER_WHO.fullmatch(kinds, people[-1].end, pronoun) and _BY_AGENT.search(kinds, 0, people[-1].end):
        return people[-1]
    return next((m for m in people if not (m.counterpart and kinds[m.first - 1 : m.first] == "2")), None)


# "A letter from X was delivered by Y when he was received by Z": he is Y.
_BY_AGENT, _BY_HER_WHO = re.compile(r"xb[tpHACGT]{0,5}N$"), re.compile(r"(?:d?D)?[xa]")
# "X said the ministry had summoned Y": the ministry did.
_BODY_ACTS = re.compile(r"S[dD]{0,2}q?t[ACG]?(?P<body>[OIx])[vV]?$")


_BODIES = frozenset((word,) for word in "ministry government embassy office administration army".split())


def _is_body(chunks: Chunks, n: int) -> bool:
    return chunks.kinds[n] in "OI" or chunks.values[n] in _BODIES


# The main subject of a sentence begins before this chunk.
_MAIN = 4


def _is_represented(chunks: Chunks, mention: Mention) -> bool:
    """``X, on behalf of the President, received Y``"""
    aside = _ON_BEHALF.search(chunks.kinds, max(0, mention.first - 6), mention.first)
    return aside is not None and chunks.values[aside.start() + 2] == ("behalf",)


_ON_BEHALF = re.compile(r",dxot?$")


_ITS_MEMBERS = re.compile(r"tE,q[^SV]*,[dD]{0,2}")


_ONE_OF_MANY = re.compile(r",xo[CG]sx{0,2}P,")
_THEIR_OFFICES = re.compile(r",t?(?:P[of][tCA,&]*|[AC,]{0,6}&t?[AC]x{0,2}P),$")


# "X said that trade grows, in a phone call with Y"
_ADVERBIAL = re.compile(r",[j@d][tp]?x{0,2}$")


_HE_AND = re.compile(r"h&t?(?:[CG]s)?$")


# "after", "during", "following" right before the trigger, perhaps behind a participle and an article.
_PARTICIPLE = re.compile(r"ax{0,2}[tp]?[x0-]{0,3}V?$")


def _frames_from_behind(kinds: str, mention: Mention, n: int) -> bool:
    """``A meeting with Y would take place in May, X told a news conference after talks with Z``: X held them."""
    return (
        kinds[:1] == "t"
        and kinds[mention.first - 1] == ","
        and kinds[mention.end : mention.end + 1] == "S"
        and ("," not in kinds[mention.end : n])
    )


def _in_same_clause(kinds: str, mention: Mention, n: int) -> bool:
    """Does the mention stand in the same clause as the trigger, with no comma between?"""
    return (
        "," not in kinds[mention.end : n]
        and mention.end < n
        and mention.first > kinds.rfind(",", 0, mention.first)
        and (kinds[: mention.first].count(",") > 0 and "S" not in kinds[mention.end : n])
    )


def _joined_group(kinds: str, before: list[Mention]) -> list[Mention]:
    """The last of the mentions with those joined to it by "and" and commas."""
    group: list[Mention] = []
    while before and (not group or joined(kinds, before[-1].end, group[0].first)):
        group.insert(0, before.pop())
    return group


def _is_subject_office(chunks: Chunks, mention: Mention) -> bool:
    return bool(mention.countries) or mention.first == 0 or chunks.kinds[mention.first - 1] in "tp&,"

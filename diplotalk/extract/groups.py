"""A side that a sentence names as a group of a land: ``A delegation of six American lawmakers sat down with Y``."""

from __future__ import annotations

import re
from collections.abc import Sequence

from diplotalk.extract.chunks import Chunks
from diplotalk.extract.people import Mention

# "A delegation of six American lawmakers sat down with", "lawmakers from Kenya called on"
_GROUP_BEFORE = re.compile(
    r"(?:(?:Eot?[x0B]{0,3}(?P<of>A)|(?P<of_land>[AC]))x{0,2}[EP]|(?P<team>G)x{1,2}|[EP][ou]t?(?P<behind>[CI])|t[x0B]{1,2}P)"
    r"(?=(?:d?D|[jK]{2})?$)"
)


# "received a delegation of senior staff of the US House", "a six-member delegation from the Riigikogu", "received a
# Kenyan parliamentary delegation"
_GROUP_BEHIND = re.compile(
    r"(?:(?:d?D|[j@]t?[KO]){0,2}w)?(?:t[x0B]{0,2}(?P<many>x)o)?t?[x0B+]{0,3}(?:(?P<before>[ACG])(?:[xO-]{0,3}E|[xO]{0,2}[PB])"
    r"|(?P<team>G)x{1,2}|P(?:[ou]t?|j)(?P<land>[CG])(?!s)|E[ou]t?[x0BO]{0,5}(?:P[ou])?(?:ot?)?(?P<after>[ACYI])(?!xxG)"
    r"|E[ou]t?[x0BOA]{0,6}(?P<body>G))"
)


# "thanked a group of Lithuanian lawmakers", "a Lithuanian parliamentary delegation arrived"
_GROUP_TOLD = re.compile(
    r"t[x0B+-]{0,2}(?:(?P<before>A)[xO-]{0,3}E|[xE]ot?[x0B+]{0,3}(?P<of>A)x{0,2}P|E[ou]t?(?P<behind>[CI]))"
)
_LED = re.compile(r"[xOI]{0,2},?e?lb")
_LAWMAKERS = frozenset("lawmakers senators congressmen parliamentarians legislators deputies mps delegation".split())
# Whom a traveller meets without their names being told.
_OFFICIALS = frozenset("officials diplomats negotiators representatives leaders leadership envoys authorities".split())
# "a group of IMF officials"
_MANY = (("group",), ("team",), ("number",), ("panel",))
# "met an IMF team", "held talks with a World Bank review mission"
_TEAMS = frozenset(["team", "mission"])


# A group of these speaks for no land.
PRIVATE = frozenset(
    """business businessmen businesswomen businesspeople company companies investors entrepreneurs chamber students
    youth artists journalists media scholars teachers pilgrims players athletes tourists religious church bank banks
    tribal community opposition party rebel dissident union civil former sports football
    university academics traders firm firms corporation corporate industry industrialists experts doctors""".split()
)


def group_before(chunks: Chunks, n: int) -> list[Mention]:
    """The lawmakers or the delegation of a land, without a name, as the subject of the trigger ``n``."""
    match = _GROUP_BEFORE.search(chunks.kinds, max(0, n - 14), n)
    return _group(chunks, match, _TEAMS if match["team"] else _LAWMAKERS) if match else []


def group_behind(chunks: Chunks, n: int, found: Sequence[Mention]) -> list[Mention]:
    """The delegation of a land as the object of the trigger ``n``: who of ``found`` leads it, else without a name."""
    match = _GROUP_BEHIND.match(chunks.kinds, n + 1)
    if match and match["many"] and chunks.values[match.start("many")] not in _MANY:
        return []  # "received the resignation of a delegation"
    group = _group(chunks, match, _TEAMS if match["team"] else _LAWMAKERS | _OFFICIALS) if match else []
    if group and _LED.match(chunks.kinds, group[0].end):
        return [m for m in found if m.person is not None and m.first >= group[0].end][:1] or group
    return group


def groups_around(chunks: Chunks, n: int, found: Sequence[Mention]) -> tuple[list[Mention], list[Mention]]:
    """``Kenyan transport officials met with Omani officials on Tuesday``: both sides without a name, on a day told."""
    match = _OFFICIALS_BEFORE.search(chunks.kinds, max(0, n - 5), n) if "D" in chunks.kinds else None
    right = group_behind(chunks, n, found) if match else []
    left = _group(chunks, match, _OFFICIALS | _TEAMS | {"delegation"}) if match and right else []
    return (left, right) if left else ([], [])


_OFFICIALS_BEFORE = re.compile(r"(?P<of>[AC])(?:[xO]{0,2}[PBE]|x{1,2})$")


# "met with the IMF in Suva on Tuesday"; not "the IMF's board", "the UN Security Council", "the EU and Oman"
_BODY_BEHIND = re.compile(r"(?:(?:d?D|[j@]t?[KO]){0,2}w)?t(?P<body>G)(?=$|[j@dD,.;])(?!,q)")


def body_behind(chunks: Chunks, n: int) -> list[Mention]:
    """An organisation itself as the other side of the trigger ``n``, where the day of the meeting is told."""
    match = _BODY_BEHIND.match(chunks.kinds, n + 1) if "D" in chunks.kinds else None
    if match is None or len(chunks.values[match.start("body")]) > 1:
        return []
    at = match.start("body")
    return [Mention(at, at + 1, *chunks.spans[at], "group", None, chunks.values[at], chunks.spans[at])]


def told(chunks: Chunks) -> Mention | None:
    """The group of a land that a sentence speaks of, whatever of it."""
    match = _GROUP_TOLD.search(chunks.kinds)
    group = _group(chunks, match) if match else []
    return group[0] if group and group[0].countries else None


def _group(chunks: Chunks, match: re.Match[str], of: frozenset[str] = _LAWMAKERS) -> list[Mention]:
    first, end = match.start() + match[0].rfind("w") + 1, match.end()
    words = {word for value in chunks.values[first : end + 4] for word in value[-1:] for word in word.lower().split()}
    land = chunks.values[match.start(match.lastgroup)] if match.lastgroup else ()
    if not words & of or words & PRIVATE or len(land) > 1:
        return []
    start, stop = chunks.spans[first][0], chunks.spans[end - 1][1]
    return [Mention(first, end, start, stop, "group", None, land, (start, stop))]

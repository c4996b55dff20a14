"""Talks told by the heads of the two sides: "The Kenyan side was led by X, the Omani side by Y"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from diplotalk.extract.chunks import Chunks
from diplotalk.extract.frames import Event, told_mode
from diplotalk.extract.people import Mention
from diplotalk.extract.reality import is_real

# "On January 14, negotiations were held at the ministry with the delegation of Oman headed by"
_HELD_WITH = re.compile(r"VV?[^Sqm]{0,30}w[^SVqm]*$|VeV[^Sqm]{0,30}w[^SVqm]*$")


def half_told(chunks: Chunks, found: Sequence[Mention]) -> Event | None:
    """``Negotiations were held with the delegation headed by X``: who met them is told in the next sentence."""
    if len(found) != 1 or (guest := found[0]).person is None or not _HELD_WITH.search(chunks.kinds, 0, guest.first):
        return None
    n = chunks.kinds.index("V")
    shape, mode, name, _ = chunks.values[n]
    if shape != "noun" or not is_real(chunks, n, shape, False):
        return None
    return Event(([], [guest]), (), mode, name, chunks.spans[n], shape)


# "The Uzbek side was headed by Y", "The Indian delegation was led by Y"
_HEADED = re.compile(r"t?[AC]s?[xE]{1,2}elb")


def other_half(chunks: Chunks, found: Sequence[Mention], half: Event) -> Event | None:
    """The whole of what ``half_told`` began."""
    host = next((m for m in found if m.person is not None), None)
    if host is None or _HEADED.match(chunks.kinds) is None or host.person is half.sides[1][0].person:
        return None
    return Event(([host], half.sides[1]), (), half.mode, half.event, (host.start, host.stop), half.shape)


# "The Kenyan side was headed by X, and the Omani side by Y", "Kenya was represented by X"
_SIDE_LED = re.compile(
    r"(?P<land>[ACG])s?(?P<side>[xEB]?)(?:@t?V)?(?:,V[^V;lb]{1,14},|[,-])?(?:e?(?P<verb>[lx]))?b(?=[^SVqmbl;]*N)"
    r"|(?<=[N,])l(?=t?(?:0-?x)?(?:E[uo]t?[ACG]|[ACG]s?[xE]))[tEuo0x-]{0,4}(?P<led>[ACG])"
    r"|(?<=[N,])(?P<stood>x)t?(?P<for>[CG])(?=[,;a&]|$)"
)
_AND_THE = re.compile("&t(?:E[uo]t?)?$")
_SIDES = frozenset((word,) for word in "side team delegation officials one part".split())
_SPOKE_FOR = frozenset({("represented",), ("chaired",)})


def of_heads(chunks: Chunks, found: Sequence[Mention]) -> Event | None:
    """``The Kenyan side was led by X and the Omani side by Y``: those who led the two sides have met."""
    if len(found) < 2:
        return None
    led = [match for match in _SIDE_LED.finditer(chunks.kinds) if _is_led(chunks, match)]
    if len(led) != 2 or (led[0]["verb"] is None and not _is_behind(led[0])):
        return None
    lands = [chunks.values[match.start("led" if match["led"] else "for" if match["for"] else "land")] for match in led]
    second = _second_begins(chunks, led)
    # "X led the Kenyan side": who led stands before.
    bounds = (
        (0, led[0].start()) if _is_behind(led[0]) else (led[0].end(), second),
        (second, led[1].start()) if _is_behind(led[1]) else (led[1].end(), len(chunks.kinds)),
    )
    sides = [[m for m in found if m.person and a <= m.end - 1 < b] for a, b in bounds]
    if lands[0] == lands[1] or any(len(land) != 1 for land in lands) or not all(sides):
        return None
    for land, side in zip(lands, sides, strict=True):
        for mention in side:
            if mention.person is not None and not mention.person.countries:
                mention.person.countries = land
    return Event(
        (sides[0], sides[1]),
        (),
        told_mode(chunks, "unknown", led[0].start()),
        "talks",
        (sides[0][0].start, sides[0][0].stop),
        "noun",
    )


def _is_behind(match: re.Match[str]) -> bool:
    """Does the side stand behind its head: ``X led the Kenyan side``, ``X represented Kenya``?"""
    return match["led"] is not None or match["for"] is not None


def _second_begins(chunks: Chunks, led: list[re.Match[str]]) -> int:
    """Where the clause of the second side begins: ``..., while Y headed the Omani delegation``."""
    if not _is_behind(led[1]):
        return led[1].start()
    behind = (led[0].end(), led[1].start())
    found = [at for at in (chunks.kinds.find(mark, *behind) for mark in "a,") if at >= 0]
    return found[0] if found else led[0].end()  # "was led by the minister, X, while Y headed"


def _is_led(chunks: Chunks, match: re.Match[str]) -> bool:
    """Is the match about a side and its head? ``was led by``, ``was represented by``, ``the Omani side by``."""
    if match["led"] is not None:
        return True
    if match["stood"] is not None:
        return chunks.values[match.start("stood")] == ("represented",)
    if match["verb"] == "l" and not match["side"]:
        return chunks.kinds[match.end("land") : match.end("land") + 1] == "e"  # "the Ethiopians were headed by"
    if match["verb"] == "x":
        return chunks.values[match.start("verb")] in _SPOKE_FOR
    if match["verb"] is None and not match["side"]:
        return _AND_THE.search(chunks.kinds, 0, match.start()) is not None  # "and the Omanis by"
    side = chunks.kinds[match.start("side")] == "E" or chunks.values[match.start("side")] in _SIDES
    return bool(match["side"]) and side

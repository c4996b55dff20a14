"""Who signed a paper for which land: ``X signed on behalf of Kenya, while Y signed for Oman``."""

from __future__ import annotations

import re

from diplotalk.extract.chunks import Chunks

SIGNING = frozenset((word,) for word in "signed initialled inked signing signatories signatures endorsed".split())
_FOR = r"(?:f|d(?P<behalf>x)o|dot(?P<part>x)o)(?:txo)?t?(?P<land>[CGA])(?P<side>s?x)?"
# Behind a name: "X signed for Kenya", "X, Minister of Trade, signed it on behalf of the Omani side", "X for Kenya"
_SIGNED_FOR = re.compile(rf"(?:,t?T[^,;VSN]{{0,8}},)?(?:d?D)?v?(?P<signed>x)?(?:t?[xON]{{1,2}}|i)?{_FOR}")
# Before it: "signed for Kenya by Minister X", "On behalf of Kenya, the accord was signed by X", "for Oman was Y"
_FOR_LAND_BY = re.compile(rf"{_FOR}(?:,t[xON]{{1,3}}ex)?[be,]?[tTH]{{0,4}},?H?$")
# So many chunks before a name its land stands at most.
_NEAR = 18
_OF_STATES = frozenset(("side", "government", "party", "delegation", "ministry", "authorities"))


def land_signed_for(chunks: Chunks, name: int) -> int | None:
    """The chunk of the land for which the name at chunk ``name`` signed, or None."""
    if not ("f" in chunks.kinds or "xo" in chunks.kinds) or not chunks.among(SIGNING):
        return None
    behind = _SIGNED_FOR.match(chunks.kinds, name + 1)
    if behind is not None and _is_for_land(chunks, behind):
        return behind.start("land")
    before = _FOR_LAND_BY.search(chunks.kinds, max(0, name - _NEAR), name)
    return before.start("land") if before is not None and _is_for_land(chunks, before) else None


def _is_for_land(chunks: Chunks, told: re.Match[str]) -> bool:
    """Not ``signed for Kenya Airways``, ``signed the pact for the Omani club``, ``in charge of``."""
    groups = told.groupdict()
    if groups.get("signed") and chunks.values[told.start("signed")] not in SIGNING:
        return False
    if any(groups[word] and chunks.values[told.start(word)] != (word,) for word in ("behalf", "part")):
        return False
    if groups["side"]:
        return not _OF_STATES.isdisjoint(chunks.values[told.end("side") - 1][-1:])
    return chunks.kinds[told.start("land")] != "A" and chunks.kinds[told.end("land") : told.end("land") + 1] != "N"

"""A meeting that no sentence tells outright: two office-holders of two lands, and the signs that they were together."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace

from diplotalk.extract import literals
from diplotalk.extract.context import NEWS, Article, Line
from diplotalk.extract.frames import Event
from diplotalk.extract.pairs import is_to_come
from diplotalk.extract.parties import guess_own, party_of
from diplotalk.extract.people import Mention
from diplotalk.extract.recency import is_gone_by
from diplotalk.extract.unofficial import is_spouse, is_unofficial
from diplotalk.text.fold import fold, lower

# So many sentences from the top a newspaper takes to say whom its story is about, and to say it by signs.
_STORY = 14
# So many sentences apart the two may be named.
_APART = 3

_NOUN = (
    r"(?:talks|meeting|encounter|session|conversation|discussions?|exchange|negotiations|audience|summit"
    r"|dinner|lunch|luncheon|breakfast|banquet)"
)
_TIME = r"(?:hours?|minutes|morning|afternoon|evening|night|day)"
_PEOPLE = r"(?:men|women|leaders|ministers|presidents|sides|delegations|diplomats|officials|commanders|generals|envoys)"
_SCREEN = (
    r"(?:(?:via|by|over|on) (?:an? )?(?:secure )?(?:video|videolink|video-link|zoom)\b"
    r"|(?:by|over the|on the|via) (?:tele)?phone(?!-in)|on the line|on screen)"
)
# Each sign by what it shows; the first six are of bodies in one room or of a meeting taken for known: _SURE.
_SIGNS = {
    "face": re.compile(
        r"\b(?:(?:s[ai]t(?:ting)?|seated) (?:\w+ ){0,2}(?:opposite|across|beside|next to|alongside)|sitting down with"
        r"|sat down|across (?:the|a) (?:\w+ )?table|side of the table|face[- ]to[- ]face|one[- ]on[- ]one"
        r"|sh(?:ook|ake|akes|aking) hands|(?:a|the|their) (?:\w+ )?hand-?shake|(?:embraced|hugged) (?:each|one)"
        r"|side by side|at (?:the same|one) table"
        r"|(?:the two(?: \w+)?|the pair|both \w+) (?:\w+ )?"
        r"(?:strolled|walked|lunched|dined)(?! separate)"
        r"|on the other (?:side|end) of the (?:screen|line|table)"
        r"|(?:the two(?: \w+)?|both \w+) (?:\w+ )?(?:witnessed|oversaw|presided over)"
        r" (?:the|a) (?:\w+ )?(?:signing|ceremony)"
        r"|(?:accompanied|joined) by (?:his|her) (?:\w+ )?counterpart"
        r"|flanked by|st(?:ood|anding) (?:\w+ )?(?:beside|next to|alongside|at the)|(?:was|were) greeted by"
        r" (?:president|prime minister|premier|king|queen|chancellor|emir|foreign minister))\b"
    ),
    "meal": re.compile(
        r"\b(?:dined|lunched|breakfasted|shared (?:an? )?(?:\w+ ){0,2}(?:dinner|lunch|meal|breakfast|iftar)"
        r"|over (?:\w+ ){0,3}(?:dinner|lunch|breakfast|tea|coffee)"
        r"|(?:dinner|lunch|breakfast|tea) (?:(?:at|in) [^,.;\"]{3,40} )?with)\b"
    ),
    "press": re.compile(
        r"\b(?:joint (?:\w+ )?(?:appearance|conference|briefing)"
        r"|joint (?:communique|statement|declaration) (?:\w+ )?(?:at|on|upon) the (?:end|conclusion|close) of"
        rf" (?=[^.;,]{{0,40}}\b(?:{_NOUN}|visit|dialogue|consultations)\b)"
        r"|(?:news|press) conference (?:with|alongside|beside|(?:after|following) the)|appear(?:ed|ing)"
        r" (?:alongside|with)|speaking (?:to (?:reporters|the press|journalists) )?alongside)\b"
    ),
    "time": re.compile(
        r"\b(?:talked|conferred|huddled|closeted|spoke|walked|sat|met|(?:retired|withdrew) (?:to|together))\b"
        rf"[^.;\"]{{0,40}}? for\b[^.;\"]{{0,25}}\b{_TIME}\b"
        rf"|\bspent [^.;\"]{{2,30}}?\b{_TIME}\b[^.;\"]{{0,40}}\b(?:with|together|in|at|inside|on an? (?:\w+ )?call)\b"
        rf"|\b(?:hours?|minutes) of (?!that\b)(?:[\w-]+ ){{0,2}}{_NOUN}\b"
        rf"|-(?:hour|minute)(?:-long)? (?:[\w-]+ )?{_NOUN}\b"
    ),
    "talks": re.compile(
        rf"\b(?:the|their|these|this) (?:(?!cabinet|party)[\w-]+ ){{0,3}}{_NOUN}"
        r" (?:was|were|had|lasted|ended|went|ran|produced|yielded|passed|came|took|broke|focused|covered|touched"
        r"|concluded|began|opened|dragged|stretched|marked)\b"
        r"|\b(?:after|during|following|emerg(?:ed|ing) from|out of|left) (?:the|their)"
        rf" (?:(?!cabinet|party)[\w-]+ ){{0,3}}{_NOUN}(?! (?:of|between)\b)\b"
    ),
    "screen": re.compile(rf"\b{_SCREEN}\b"),
    "guest": re.compile(
        r"\b(?:his|her|their) (?:\w+ )?(?:guests?|hosts?|visitors?)\b|\bthe (?:\w+ )?(?:guests?|visitors?)\b"
    ),
    "pair": re.compile(
        rf"\b(?:the (?:two|pair|duo)(?: {_PEOPLE})?|both (?:{_PEOPLE}|agreed|pledged|vowed))\b|\b{_PEOPLE} of the two\b"
    ),
}
# On a line or a screen one also buys a carpet, gives evidence or is spied on: only where somebody talks it is a call.
_TALKED = re.compile(
    r"\b(?:spoke|spoken|speaking|talk(?:ed|ing|s)?|discuss\w*|agreed|conferr\w+|exchang\w+|review\w*|looked at"
    r"|convers\w+|connect\w*|linked|huddled|heard from)\b"
)
_SURE = ("face", "meal", "press", "time", "talks", "screen")
_FURTHER = ("guest", "pair")
# Words that a sign cannot do without.
_WORDS = {
    "face": (
        *("sat ", "sit ", "tting ", "seated ", "across ", "side ", "face", "one-on", "one on", " hands", "shake"),
        *(
            "embraced",
            "hugged",
            "the two",
            "the pair",
            "both ",
            "flanked",
            " by his",
            " by her",
            "stood ",
            "standing ",
            "greeted",
        ),
    ),
    "meal": ("dined", "meal", "iftar", "lunch", "breakfast", "dinner", "tea", "coffee"),
    "press": ("joint ", "conference ", "appear", "alongside"),
    "time": (
        *("talked", "conferred", "huddled", "closeted", "spoke", "walked", "sat ", "met", "retired", "withdrew"),
        *("spent ", "hour", "minute"),
    ),
    "talks": (
        *("talks", "meeting", "encounter", "session", "conversation", "discussion", "exchange", "negotiations"),
        *("audience", "summit", "dinner", "lunch", "breakfast", "banquet"),
    ),
    "screen": ("video", "zoom", "phone", "on the line", "on screen"),
    "guest": ("guest", "host", "visitor"),
    "pair": ("the two", "the pair", "the duo", "both "),
}
# What makes a sign one of another day or of none.
_UNREAL = re.compile(
    r"\b(?:will|would|to|may|might|could|should|not|never|no|expected|due|scheduled|planned|planning|ahead of|before|if"
    r"|until|unless|refused|cancelled|canceled|postponed|last (?:week|month|year)|(?:weeks|months|years) ago"
    r"|in (?:the )?(?:autumn|spring|summer|winter|fall)"
    r"|when|since|in (?:19|20)[0-9]{2}|once|got|skipped|skips|avoided|missed|boycotted|shunned|snubbed)\b[^,;]*$"
    r"|\bwill be (?:given|offered|treated|accorded|feted)\b[^;]*$"
)

# "During the discussions, the ministers are expected to"
_EXPECTED = re.compile(
    r"[^.;]{0,40}\b(?:(?:is|are|was|were) (?:expected|due|scheduled|set|likely) to|will|(?:been|was|were) planned"
    r"|(?:is|are) (?:set|being|due|scheduled|planned))\b"
)

# "seated next to X at the parade": no talks, though bodies in one place
_SAT = re.compile(r"(?:sat|seated|sitting) (?!down|across|opposite|facing)")
_LOOKED_ON = re.compile(
    r"\b(?:listen(?:ed|ing)|watch(?:ed|ing)|parade|funeral|coronation|inauguration|match|concert|speech|portrait|mass)\b"
)


def find(article: Article) -> tuple[Line, Event] | None:
    """The pair of the story with the sentence of its first sure sign; None without two kinds of signs."""
    story = [line for line in article.lines if line.part in NEWS][:_STORY]
    pair = _pair(article, story)
    if (
        pair is None
        or _is_called_off(article, story)
        or any(_HAVE_NOT.search(article.small, x.start, x.end) for x in story)
    ):
        return None
    sure = _signs(article, story, pair, _SURE)
    if not sure:
        return None
    kinds = {kind for kind, _, _ in sure}
    if len(kinds) < 2:
        kinds.update(kind for kind, _, _ in _signs(article, story, pair, _FURTHER))
    _, line, at = sure[0]
    if kinds in _ALONE or (len(kinds) < 2 and not _names_both(line, pair)):
        return None
    return line, Event((pair[:1], pair[1:]), (), _mode_of(article, sure), "talks", at, "noun")


def _mode_of(article: Article, sure: list[tuple[str, Line, tuple[int, int]]]) -> str:
    """Whether they were on a line or a screen."""
    told = [article.small[slice(*at)] for kind, _, at in sure if kind == "screen"]
    if not told:
        return "unknown"
    return "phone" if told[0].endswith(("phone", "line")) else "video"


# Signs that need another beside them.
_ALONE = ({"talks"}, {"screen"})
# The headline and so many sentences tell that nothing came of a meeting.
_HEAD = 2
_OFF = (
    r"(?:call(?:ed|s|ing)? off|cancell?(?:ed|ing)|cancels|scrap(?:ped|s)|postpone[ds]|put off|nixed|shelved|scuttled"
    r"|scuppered|pulled out)"
)
_GATHERING = rf"(?:{_NOUN}|meetings|visit|trip|journey|encounters)"
# "has called off a visit to Oman", "A meeting that was due on Monday was called off"
_CALLED_OFF = re.compile(
    rf"\b{_OFF}\b[^.;]{{1,30}}\b{_GATHERING}\b"
    rf"|\b{_GATHERING}(?: [^.;]{{0,160}},| with [^.;,]{{1,60}}| between [^.;,]{{1,80}})?"
    rf" (?:(?:has|have|had) )?(?:was|were|been|be|is|are) {_OFF}\b"
)


# "The two have not spoken since she took office"
_HAVE_NOT = re.compile(
    r"\b(?:the (?:two|pair)(?: \w+)?|they) (?:have|had) (?:not|never|yet to) (?:yet )?(?:me[et]t?|spoken?|talked)\b"
)


def _is_called_off(article: Article, story: list[Line]) -> bool:
    """Does the head of the report tell that a meeting or a visit has been called off?"""
    head = any(_CALLED_OFF.search(article.small, line.start, line.end) for line in story[:_HEAD])
    return head or _CALLED_OFF.search(lower(fold(article.headline_text))) is not None


def _pair(article: Article, story: list[Line]) -> list[Mention] | None:
    """The two of two lands, named near one another, of whom the story tells most; those named first, of several."""
    told = [
        (number, replace(mention, counterpart=False))
        for number, line in enumerate(story)
        if not is_to_come(line.chunks) and not _is_long_ago(article, line)
        for mention in line.mentions
        if mention.person is not None and _is_of_rank(article, mention)
    ]
    often = Counter(id(mention.person) for _, mention in told)
    best: tuple[int, list[Mention]] | None = None
    for at, (number, one) in enumerate(told):
        for other_number, other in told[at + 1 :]:
            if other_number - number > _APART:
                break
            count = often[id(one.person)] + often[id(other.person)]
            if (best is None or count > best[0]) and _are_of_two_lands(article, one, other):
                best = count, [one, other]
    return best[1] if best is not None else None


def _is_long_ago(article: Article, line: Line) -> bool:
    """``In October, when the chancellor came for lunch``: a sentence that opens with a month gone by."""
    opening = next(iter(article.dates_in(line.start, line.end)), None)
    return opening is not None and opening.start <= line.start + len("In ") and is_gone_by(article, opening)


def _is_of_rank(article: Article, mention: Mention) -> bool:
    """An office-holder, or somebody of whom only the land is told or whom the headline names."""
    person = mention.person
    party = party_of(mention)
    if person is None or is_unofficial(article, party) or is_spouse(article, party, []):
        return False
    if person.titles:
        return person.roles != {"spokesperson"}
    return person.country is not None or person.words[-1] in lower(article.headline_text)


def _are_of_two_lands(article: Article, one: Mention, other: Mention) -> bool:
    if one.person is other.person:
        return False
    parties = [party_of(one), party_of(other)]
    guess_own(article, parties)
    lands = {p.country for p in parties}
    return None not in lands and len(lands) == 2


def _names_both(line: Line, pair: list[Mention]) -> bool:
    """Are both in the sentence, one of them perhaps as "he"?"""
    here = [one for one in pair if any(m.person is one.person for m in line.mentions)]
    return len(here) + ("h" in line.chunks.kinds) > 1 and bool(here)


def _stands_next(line: Line, at: int, pair: list[Mention]) -> bool:
    """``speaking alongside Y``, nothing but an office before one of the ``pair``; not ``alongside Y's portrait``."""
    chunks, people = line.chunks, {id(m.person) for m in pair}
    other = next((m for m in line.mentions if m.start >= at), None)
    if other is None or id(other.person) not in people or chunks.kinds[other.end : other.end + 1] == "s":
        return False
    if any(m.person is other.person for m in line.mentions if m.start < at):
        return False  # "X, speaking alongside her finance minister"
    return chunks.kinds[chunks.at(at) : other.first].strip("wtpHACGTs,") == ""


def _signs(
    article: Article, story: list[Line], pair: list[Mention], kinds: tuple[str, ...]
) -> list[tuple[str, Line, tuple[int, int]]]:
    """Each sign of these ``kinds`` outside direct speech, from where the first of the pair is named on."""
    found = []
    lands = {m.country for m in pair}
    named, last = min(m.start for m in pair), max(m.start for m in pair)
    for line, following in zip(story, [*story[1:], story[-1]], strict=True):
        if line.end < named or following.end < last or _is_long_ago(article, line):
            continue  # the second is named in the next sentence at the latest
        for kind in kinds:
            if not literals.stand(_WORDS[kind], article.small, line.start, line.end):
                continue
            if kind == "screen" and not (
                _names_both(line, pair) and _TALKED.search(article.small, line.start, line.end)
            ):
                continue  # "Farouk, reached by phone, declines to be drawn"
            looked_on = _LOOKED_ON.search(article.small, line.start, line.end) is not None
            if any(m.person is None and m.countries and m.country not in lands for m in line.mentions):
                continue  # "Fiji's top diplomat had an hour's talk with X"
            for match in _SIGNS[kind].finditer(article.small, line.start, line.end):
                spoken = any(a <= match.start() < b for a, b in line.quotes)
                real = not _UNREAL.search(article.small, line.start, match.start())
                if looked_on and _SAT.match(article.small, match.start()):
                    continue
                if match[0].endswith("alongside") and not _stands_next(line, match.end(), pair):
                    continue
                if not spoken and real and not _EXPECTED.match(article.small, match.end(), line.end):
                    found.append((kind, line, match.span()))
    return found

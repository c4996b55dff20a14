"""Has what a trigger tells happened, and is it the news: not planned, denied, wished for, attended or long past."""

from __future__ import annotations

import re

from diplotalk.extract.chunks import Chunks

_PERFECT = (["had", "met"], ["had", "spoken"], ["had", "held"], ["had", "talked"])
_ATTENDED = frozenset("attended attend attending present addressed boycotted skipped moderated covered".split())
# So many words before the talks, and with no "and" between, stands "was present for part of the talks" (chunks).
_NEAR_ATTENDED = 5
# "A wants a meeting with B": wished for, asked for, offered.
_WISHES = frozenset(
    """want wants wanted seek seeks seeking sought request requests requested demand demands demanded offer offers
    offered urge urges urged propose proposes proposed invite invites invited hope hopes hoped await awaits
    arranging mooted moots mulled mulls floated floats broached broaches considered considers rejected
    rejects""".split()
)
_BEFORE_NOW = frozenset("previously recalled previous repeatedly twice often".split())
# A clause in which one of these stands before the trigger speaks of what is planned, denied or wished.
_UNREAL = frozenset("mnz")


# Before whom, and at what, one speaks to many.
_AUDIENCES = frozenset(
    """panel panels conference forum rally rallies event ceremony debate opening session assembly summit seminar webinar
    workshop funeral service launch symposium gala congress convention parliament university hearing commemoration
    inauguration unveiling briefing""".split()
)
_TO_EACH_OTHER = frozenset("margins margin sidelines sideline fringes length each another hour hours minutes".split())
_TO, _AT = (" to", " with"), frozenset({"at", "during"})
# So far behind "spoke" it is told, in chunks.
_TO_AUDIENCE = 10
_CLAUSE = re.compile(r"[^SVmq;&\"]*")


def is_speech(chunks: Chunks, n: int) -> bool:
    """``X and Y spoke at a panel on trade``, ``spoke to reporters``: each to an audience; not on its margins."""
    clause = _CLAUSE.match(chunks.kinds, n + 1, n + 1 + _TO_AUDIENCE)
    words = {w for v in chunks.values[n + 1 : clause.end() if clause else n] for w in "".join(v[-1:]).lower().split()}
    if words & _TO_EACH_OTHER:
        return False
    to = chunks.kinds[n + 1 : n + 2] == "2" or chunks.values[n][-1].endswith(_TO)
    return to or bool(words & _AUDIENCES and words & _AT)


def is_attended(chunks: Chunks, n: int) -> bool:
    """``A and B attended the meeting``: they were there, the talks were others'."""
    near = max(0, n - _NEAR_ATTENDED)
    near = max(near, *(chunks.kinds.rfind(mark, near, n) for mark in "&,z"))
    words = [chunks.values[i][0] for i in range(near, n) if chunks.values[i] and chunks.kinds[i] == "x"]
    own = "s" not in chunks.kinds[near:n] and _WITH_PERSON.match(chunks.kinds, n + 1) is not None
    return "at" not in words and not own and bool(_ATTENDED.intersection(words))


# "attended a trilateral meeting in Suva on Tuesday with Presidents X and Y"; not "attended X's meeting with Y"
_WITH_PERSON = re.compile(r"[dDjKM0@t]{0,6}w[tpHACGIKOs]{0,5}(?:T[of]?[tACG]{0,3}H?N|P[of]?[tACG]{0,3}H?N|N)")


# "to meet", "is to be received by", "was due to have received"
_TO_COME = re.compile(r"2(?:x|e|v|ve)?$")
# "A meeting between X and Y has been postponed, is not on the agenda, is due on Saturday"
_OFF = frozenset(
    """scrapped shelved
    possible likely unlikely expected postponed cancelled canceled schedule scheduled planned due agenda table
    considered question prepared arranged mooted ruled""".split()
)


def is_off(chunks: Chunks, end: int) -> bool:
    """Do the words behind the sides of a noun, from chunk ``end`` on, say that the meeting has not been held?"""
    if aside := _ASIDE.match(chunks.kinds, end):
        end = aside.end()
    end += chunks.kinds[end : end + 1] == ","  # "with his counterpart, Y, are expected"
    tail = chunks.kinds[end : end + 2]
    words = {word for v in chunks.values[end : end + 7] for word in v[:1] + v[-1:]}
    if tail[:1] == "e" and chunks.kinds[end + 2 : end + 3] == "f" and chunks.values[end + 1] == ("set",):
        return True  # "is set for 10:15"
    if tail == "ve" and "delayed" in words:
        return True  # "have been delayed"; those that "were delayed for an hour" were held
    return bool(tail) and (tail[0] in "mz" or tail in ("e2", "en") or (tail[0] in "ev" and bool(words & _OFF)))


# "a lunch with Y, by videoconference, is to be held"
_ASIDE = re.compile(r",[^,;S]{1,6},(?=v?e|me)")
# "The joint meeting of the commissions, which was to have opened on Monday, has been put off"
_SUBJECT = re.compile(r"t?[xA0+-]{0,4}")
_OFF_WORDS = ("put off", "called off", "postponed", "cancelled", "canceled", "scrapped", "shelved", "deferred", "nixed")
# What stands between a subject and what became of it: ", which was to have opened on Monday,".
_WHICH = re.compile(",q[^,]*,")


def is_put_off(chunks: Chunks, n: int) -> bool:
    """Does the sentence, whose subject the noun ``n`` is, tell of it that it has been put off?"""
    if _is_scrapped(chunks, n):
        return True
    if _SUBJECT.fullmatch(chunks.kinds, 0, n) is None:
        return False
    if _will_be(chunks, n):
        return True
    for at in range(n + 1, len(chunks.kinds)):
        words = " ".join(v[-1] for v in chunks.values[at + 1 : at + 3] if v)
        if chunks.kinds[at] == "e" and words.startswith(_OFF_WORDS):
            between = _WHICH.sub("", chunks.kinds[n + 1 : at])
            if not set(between) & set("SVeqa"):
                return True
    return False


# "Negotiations between Kenya and Oman on fishing rights are set to resume", "The talks between X and Y will resume"
_WILL_BE = re.compile(r"[ro][^emSVq,;&\"]{1,9}&[^emSVq,;\"]{1,14}(?:(?P<will>m)|e(?P<word>[xSz])2)")


def _will_be(chunks: Chunks, n: int) -> bool:
    """Is the verb of the subject ``n``, talks between two, of what is to come?"""
    verb = _WILL_BE.match(chunks.kinds, n + 1)
    return verb is not None and (verb["will"] is not None or chunks.values[verb.start("word")][-1] in _EXPECTED)


# "snubbed after a summit at Chequers was scrapped": between the noun and its verb only a place or a day
_THEN_WAS = re.compile(r"(?:[@jd]?[tp]?[KNIDMx0]{1,3}){0,2}v?(?P<was>e{1,2}x)")


def _is_scrapped(chunks: Chunks, n: int) -> bool:
    was = _THEN_WAS.match(chunks.kinds, n + 1)
    words = chunks.values[was.end() - 1 : was.end() + 1] if was is not None else ()
    return " ".join(v[-1] for v in words if v).startswith(_OFF_WORDS)


# "has got a working lunch with Y" on his schedule
_HAS_GOT = re.compile(r"[sv]x[tpx0]{0,3}$")


def _is_on_schedule(chunks: Chunks, start: int, n: int) -> bool:
    got = _HAS_GOT.search(chunks.kinds, max(start, n - 5), n)
    return got is not None and chunks.values[got.start() + 1] == ("got",)


# Right before talks these say that there were none: "ruled out talks with", "skipped a dinner with", "called for direct
# talks", "are working on a summit"; not "rejected the plan in talks with".
_SPURNED = re.compile(r"(?P<word>[xS])(?:z|x)?(?P<on>[df])?[tp]?[x0A-]{0,2}$")
_AT_WORK = frozenset("working work preparing planning mulling exploring considering".split())
_SPURN = frozenset(
    """ruled rule rules rejected rejects reject refused refuses declined declines spurned spurns skipped skips avoided
    avoids boycotted snubbed shunned cancelled canceled cancels postponed postpones scrapped suspended shelved
    proposed proposes urged urges demanded demands""".split()
)


def _is_spurned(chunks: Chunks, start: int, n: int) -> bool:
    spurned = _SPURNED.search(chunks.kinds, max(start, n - 6), n)
    while spurned is not None:
        at = spurned.start("word")
        value = chunks.values[at] if chunks.kinds[at - 1 : at] != "t" else ()  # "resumed the suspended talks"
        if spurned["on"] and not _AT_WORK.isdisjoint(value):
            return True
        if not _SPURN.isdisjoint(value) or value[:1] == ("call-for",) or value[-1:] == ("ruled out",):
            return True
        spurned = _SPURNED.search(chunks.kinds, spurned.start("word") + 1, n)
    return False


# "The next round of consultations took place on Monday": next to the one before.
TOOK_PLACE = frozenset({"took place", "was held", "were held", "held", "convened"})
# "he will be given a 21-gun salute, a night at the guest house and a lunch with Y"
_WILL_BE_GIVEN = re.compile(r"hmex[^SVqa;\"]*$")
_GIVEN = frozenset((word,) for word in "given offered accorded treated feted".split())


def _will_be_given(chunks: Chunks, start: int, n: int) -> bool:
    will = _WILL_BE_GIVEN.search(chunks.kinds, start, n)
    return will is not None and chunks.values[will.start() + 3] in _GIVEN


# "X and Y could meet on the sidelines of the summit"
_MAY_MEET = re.compile(r"[mnz]x?V[^Sq;,&]*$")


# "will convene in Oslo on Thursday for their fifth summit"
_WILL_COME_FOR = re.compile(r"m[^SVq;,]*f[tp][x0]{0,3}$")


# "The minister will on Monday, 24 October, host N"
_WILL_ON_DAY = re.compile(r"m[dD0M,]{2,10}x?$")
# "The President will on the margins of the summit hold talks with", "will, in the margins of the summit, hold": so far
# behind its modal stands no other verb.
_MODAL = re.compile(r"m(?:,[^,m]{1,16},)?[^SqV,;&\"]*(?:[@do][^SqV,;&\"]*V)?V?$")
# "will, on the sidelines of the summit, hold talks with"
_WILL_ASIDE = re.compile(r"m,[^,m]{0,16}$|m[vx],[^,m]{1,16},[xA]{0,3}$")
# "will represent Fiji at the annual consultations": no other verb between
_WILL_BE_AT = re.compile(r"(?<!q)m[^SVq;,&\"hi]*[@jd][tp]?[x0A]{0,4}$")
# "will open a bridge as agreed at the talks of X and Y": those have been held.
_AS_SETTLED = frozenset((word,) for word in "agreed decided settled promised discussed as".split())
_HOLD = frozenset({"hold", "have"})


def _will_be_at(chunks: Chunks, start: int, n: int) -> bool:
    """Is the noun ``n`` what somebody will be at?"""
    will = _WILL_BE_AT.search(chunks.kinds, start, n)
    return will is not None and _AS_SETTLED.isdisjoint(chunks.values[will.start() : n])


def _will_hold(chunks: Chunks, start: int, n: int) -> bool:
    """Is the noun ``n`` the object of a plain "hold" or "have" to which a modal belongs?"""
    at = next(
        (i for i in range(n - 1, max(start, n - 4), -1) if chunks.values[i][-1:] and chunks.values[i][-1] in _HOLD),
        None,
    )
    return at is not None and _MODAL.search(chunks.kinds, start, at) is not None


def _clause(kinds: str, start: int, n: int) -> int:
    """Where the wish may stand for the noun ``n``: right before it, or "wants to complete A and hold" in its clause."""
    near = max(start, n - 3)
    return max(start, kinds.rfind(",", 0, n) + 1) if "&V" in kinds[near - 2 : n] else near


# "are in the final stage of consultations to fix the date of the visit"
_ARRANGE = frozenset((word,) for word in "fix set arrange schedule determine coordinate adjust settle".split())


def is_arranging(chunks: Chunks, n: int) -> bool:
    """Is the noun ``n`` about the day or place of a meeting to come?"""
    return chunks.kinds[n + 1 : n + 2] == "2" and not _ARRANGE.isdisjoint(chunks.values[n + 2 : n + 3])


_DEEDS = frozenset({"verb", "receive", "passive", "speak"})
# "Before the summit, X was received by Y", "Before the last session X was received by Y"
_BEFOREHAND = re.compile(r"(?:\([xN]\))?z[o2]?t?(?:[xAVNGOsKdDj]{1,7},|[xAV]{1,4}(?=[CAG]?s?T?H*N|h))")
_BEFORE = frozenset({("before",), ("ahead",), ("prior",)})


def _beforehand(chunks: Chunks, n: int) -> int:
    """The comma that ends an opening ``Before the summit,``; -1 where the trigger ``n`` stands in it, or none opens."""
    match = _BEFOREHAND.match(chunks.kinds, 0, n)
    opened = match is not None and chunks.values[chunks.kinds.index("z")] in _BEFORE
    return match.end() - 1 if match is not None and opened else -1


# "In another context, X received Y"
_IN_ANOTHER = re.compile(r"[jd@]zx{1,2},")


# "the possibility of a meeting with Y"
_PROSPECTS = frozenset(
    (word,)
    for word in """possibility prospect prospects likelihood chance chances idea date dates venue timing schedule
    preparations""".split()
)


def _is_wish(chunks: Chunks, at: int) -> bool:
    """Is the word a wish for what follows? ``made the request in talks with`` wishes for no talks."""
    value = chunks.values[at]
    if value in _PROSPECTS:
        return chunks.kinds[at + 1 : at + 2] in ("o", "f")
    if value[0] not in _WISHES and value[-1] not in _WISHES:
        return False
    return not (chunks.kinds[at - 1 : at] == "t" and chunks.kinds[at + 1 : at + 2] in ("j", "@", "d", "a"))


# "is to fly", "plans to", "will"
_AHEAD = re.compile(r"[mz2]")


# What guests and hosts do before they sit down.
_CEREMONY = frozenset(
    "welcomed greeted embraced toured inspected posed walked strolled hugged shook dined received hosted".split()
)


def _did_before(chunks: Chunks, n: int) -> bool:
    """``was welcomed at the gate before sitting down with X``: one deed after another, both done."""
    then = chunks.values[n - 1 : n] == [("before",)] and chunks.values[n][-1].split()[0].endswith("ing")
    done = any(value and value[-1] in _CEREMONY for value in chunks.values[: n - 1])
    ahead = _AHEAD.search(chunks.kinds, 0, n - 1) or any(value[-1:] == ("next",) for value in chunks.values[n:])
    return then and done and not ahead


# "to hold talks", "for another round of talks"; not "its fallout for the neighbours dominated a conversation"
_PURPOSE = re.compile(r"(?:2[tpxAOvT0-]*|f[xAOvT0-]*[tp]?[xAOvT0-]*)(?:V[txAOT0-]*)?$|f[0B]xo[txA]*$")


_KEPT_QUIET = frozenset("secret unannounced surprise undisclosed unscheduled clandestine".split())
_APPEARED = frozenset({"appeared", "joined", "sat"})
# As _AHEAD, but for "flew to Baku".
_AHEAD_OF_TRIP = re.compile(r"[mz]|2(?![KC])")


def _is_disclosed(chunks: Chunks, start: int, n: int) -> bool:
    """``flew to Baku on Tuesday for a secret meeting with X``: told of only once it had been held."""
    quiet = any(value and value[-1] in _KEPT_QUIET for value in chunks.values[max(start, n - 3) : n])
    # "appeared on two large screens on Monday for a virtual summit with X"
    there = chunks.values[n][:2] == ("noun", "video") and any(v and v[-1] in _APPEARED for v in chunks.values[start:n])
    return (quiet or (there and "D" in chunks.kinds)) and _AHEAD_OF_TRIP.search(
        chunks.kinds, start, max(start, n - 1)
    ) is None


# "He was to have held two days of talks with", "which the chiefs were to have held"
_WAS_TO = re.compile(r"e2[vV][^,;&SV]*$")


# "to attend a summit and hold talks", "to call on X, and hold talks"
_TO_DO = re.compile(r"[m2][xV][^Sq;]*&x?$")


def _is_to_hold(chunks: Chunks, start: int, n: int) -> bool:
    """``left for Oslo to attend a summit and hold talks with Y``: the plain "hold" goes with "will", "to" before."""
    at = next((i for i in range(n - 1, max(start, n - 4), -1) if chunks.values[i][-1:] == ("hold",)), None)
    return at is not None and ("m" in chunks.kinds[start:at] or _TO_DO.search(chunks.kinds, start, at) is not None)


_TALKS = frozenset({"noun", "verb-meeting", "discuss"})
# "is expected to raise the issue in talks with Y", "was due to speak after a meeting with Y"
_EXPECTED_TO = re.compile(r"e(?P<word>[xSz])2[^qm;,&\"]*[ja@][tp]?[x0A]{0,4}$")
_EXPECTED = frozenset("expected due scheduled set likely poised".split())
# "demanded on Tuesday a meeting with Y", "hinted on Tuesday at a summit with Y"
_ON_DAY_A = re.compile(r"(?P<wish>[xS])(?:d?D(?:jK)?[tp]?|(?P<at>(?:d?D)?@)[tp]?)[x0A]{0,2}$")
_HINTS = frozenset({"hinted", "hints", "hinting"})


# What a plan, not a person, meets with.
_RESPONSES = frozenset(
    (word,)
    for word in """approval criticism resistance opposition silence scepticism skepticism success applause protests
    outrage derision scorn refusal rejection enthusiasm condemnation disapproval hostility indifference""".split()
)


def _is_response(chunks: Chunks, n: int) -> bool:
    """``The plan of President X met with fierce criticism from President Y``"""
    behind = chunks.values[n + 1 : n + 3]
    return chunks.values[n][-1].endswith(" with") and any(value in _RESPONSES for value in behind)


def _is_expected_at(chunks: Chunks, start: int, n: int) -> bool:
    """Is the noun ``n`` where somebody is still to do something?"""
    ahead = _EXPECTED_TO.search(chunks.kinds, start, n)
    return ahead is not None and chunks.values[ahead.start("word")][-1] in _EXPECTED


def _is_wished_on(chunks: Chunks, start: int, n: int) -> bool:
    """Is the noun ``n`` wished for, with a day between the wish and it?"""
    wish = _ON_DAY_A.search(chunks.kinds, max(start, n - 8), n)
    if wish is None:
        return False
    return chunks.values[wish.start("wish")][-1:] != () and chunks.values[wish.start("wish")][-1] in (
        _HINTS if wish["at"] else _WISHES
    )


# "At the summit, X is expected to ask for Y's support", "During the talks on Monday the leaders will sign"
_AT_THE = re.compile(r"(?:\([xN]\))?[aj@d][tp]?[x0A]{0,3}$")
_THEY_WILL = re.compile(r"[^SVqm;\"]{0,14}(?:m|e(?P<word>[xSz])2|z2)")
_THERE = frozenset({("at",), ("in",), ("during",)})
_THEN = frozenset({("after",), ("following",)})
# "will brief the press after the meeting"
_WILL_AFTER = re.compile(r"m[^Sm;\",]{0,30}a[tp]?x{0,3}$")


def _is_asked_about(chunks: Chunks, n: int) -> bool:
    """``Asked about the agenda of talks with Y on Monday, X said``: the noun ``n`` of a question tells nothing."""
    return chunks.values[0][-1:] == ("asked",) and "," not in chunks.kinds[:n]


# "X, Y to discuss peace at Monday summit": a headline's future
_TO_DO_AT = re.compile(r"N2[xV][^SVmqe;\"]{0,20}[@aj][tpDs]{0,3}[x0A]{0,3}$")
# "will hold talks with Y on Monday, marking their second meeting", "is expected to hold talks, including a first one
# with Y"
_WILL_MARK = re.compile(r"(?:m|e[xSz]2)[^m;\"]{0,40},(?P<marking>x)[tp]?[x0A]{0,3}$")


# "failed to sign a deal at talks in Ohrid": the deal failed, the talks were held.
_FAILED_IN = re.compile(r"(?P<failed>n)2(?P<deed>x)[^nmzSV]*[@aj][tp]?[x0A+-]{0,3}$")
_FAILED = frozenset((word,) for word in "failed fail unable".split())
_CONCLUDE = frozenset(
    (word,)
    for word in """sign agree reach bridge break resolve make settle narrow overcome clinch strike find produce
    iron end""".split()
)


def _failed_in(chunks: Chunks, n: int, reach: int) -> bool:
    failed = _FAILED_IN.search(chunks.kinds, max(0, n - reach), n)
    if failed is None or chunks.values[failed.start("failed")] not in _FAILED:
        return False
    return chunks.values[failed.start("deed")] in _CONCLUDE


def is_around_ahead(chunks: Chunks, n: int) -> bool:
    """Does the sentence tell what will be done at the meeting ``n`` or once it is over?"""
    return is_ahead_at(chunks, n, _THERE | _THEN) or _WILL_AFTER.search(chunks.kinds, 0, n) is not None


def is_ahead_at(chunks: Chunks, n: int, opens: frozenset[tuple[str]] = _THERE) -> bool:
    """Does the noun ``n`` open a sentence that tells what will be done there? ``opens``: the words it may open with."""
    if chunks.values[0] not in opens or _AT_THE.fullmatch(chunks.kinds, 0, n) is None:
        return False
    will = _THEY_WILL.match(chunks.kinds, n + 1)
    return will is not None and (will["word"] is None or chunks.values[will.start("word")][-1] in _EXPECTED)


def _will_mark(chunks: Chunks, start: int, n: int) -> bool:
    """Is the noun ``n`` what a deed to come will be, or a part of it?"""
    will = _WILL_MARK.search(chunks.kinds, start, n)
    if will is None or not chunks.values[will.start("marking")][-1].endswith("ing"):
        return False
    return chunks.kinds[will.start()] == "m" or chunks.values[will.start() + 1][-1] in _EXPECTED


# Before a noun these leave it to come, as the sentences above them show.
_TO_COME_BEFORE = (_MAY_MEET, _WILL_COME_FOR, _TO_DO_AT, _WILL_ASIDE)


def _is_noun_to_come(chunks: Chunks, start: int, n: int) -> bool:
    """Is the noun ``n`` planned, or only asked about, by what stands around it?"""
    kinds = chunks.kinds
    if kinds[n + 1 : n + 2] == "m" or any(pattern.search(kinds, start, n) for pattern in _TO_COME_BEFORE):
        return True
    return (
        _is_to_hold(chunks, start, n)
        or _will_hold(chunks, start, n)
        or _is_on_schedule(chunks, start, n)
        or _will_be_given(chunks, start, n)
        or _will_be_at(chunks, start, n)
        or _will_mark(chunks, start, n)
        or is_ahead_at(chunks, n)
        or _is_asked_about(chunks, n)
    )


def is_real(chunks: Chunks, n: int, shape: str, headline: bool) -> bool:
    """Has it happened? Not where what is planned, denied, wished or asked for stands before the trigger ``n``."""
    kinds = chunks.kinds
    start = max(kinds.rfind(";", 0, n), kinds.rfind('"', 0, n), _beforehand(chunks, n)) + 1
    if start == 0 and (opening := _IN_ANOTHER.match(kinds, 0, n)):
        start = opening.end()
    head = kinds[max(start, n - 7) : n]
    if shape in _DEEDS and chunks.values[n - 1 : n] == [("be",)]:
        return False  # "is to hold talks with X and be received by Y"
    if shape in _DEEDS and chunks.values[n - 1 : n] == [("next",)]:
        head = head[:-1] + "x"  # "The minister next sat down with Y"
    if shape == "verb-meet" and kinds[n + 1 : n + 3] == "px":
        return False  # "fend off the threat and meet his demand"
    if shape == "verb" and (_is_when(chunks, start, n) or _is_response(chunks, n)):
        return False
    if shape == "verb" and any(value == ("pay",) for value in chunks.values[max(0, n - 3) : n]):
        return headline and "m" not in kinds[start:n]  # "will see X, and pay a courtesy call on Y"
    if shape == "verb-meet":
        return headline and "2" not in head[-2:] and _UNREAL.isdisjoint(head)
    if shape in ("noun", "verb-meeting") and _is_spurned(chunks, start, n):
        return False
    if shape in ("noun", "verb-meeting") and any(
        _is_wish(chunks, at) for at in range(_clause(kinds, start, n), n) if chunks.values[at]
    ):
        return False
    if shape in _TALKS and (_is_expected_at(chunks, start, n) or _is_wished_on(chunks, start, n)):
        return False
    if _WAS_TO.search(kinds, start, n) or (shape == "noun" and _is_noun_to_come(chunks, start, n)):
        return False
    if shape in ("noun", "discuss", "verb-meeting"):
        head = head[-6:]
        if "z" in head and "m" not in kinds and not TOOK_PLACE.isdisjoint(v[-1] for v in chunks.values[n + 1 :] if v):
            head = head.replace("z", "x")
        cut = max(head.rfind("S"), head.rfind("q"), head.rfind(","))
        near = head[cut + 1 :]
        if _failed_in(chunks, n, len(near)):
            near = near.replace("n", "x")
        if shape == "verb-meeting" and _did_before(chunks, n):
            near = near[:-1]
        return _UNREAL.isdisjoint(near) and (not _PURPOSE.search(near) or _is_disclosed(chunks, start, n))
    cut = max(head.rfind("q"), head.rfind("S"), _as_clause(chunks, n, len(head)))
    return (
        _UNREAL.isdisjoint(head[cut + 1 :])
        and (not _TO_COME.search(head) or _came_for(chunks, n))
        and not _WILL_ON_DAY.search(kinds, start, n)
    )


_CAME = frozenset((word,) for word in "gone come came called arrived".split())
_TO_TAKE_LEAVE = ("bid ", "say goodbye", "say farewell", "take leave", "pay ")


def _came_for(chunks: Chunks, n: int) -> bool:
    """``had gone to bid farewell to Y``: who came for that has done it."""
    came = chunks.kinds[n - 1 : n] == "2" and not _CAME.isdisjoint(chunks.values[max(0, n - 2) : n - 1])
    return came and chunks.values[n][-1].startswith(_TO_TAKE_LEAVE)


def _is_when(chunks: Chunks, start: int, n: int) -> bool:
    """``will raise the matter when he sits down with Y``, ``as he meets Y``: the present of what is to come."""
    modal = chunks.kinds.find("m", start, n)
    when = next((i for i in range(modal, n) if chunks.values[i] in _WHEN), -1) if modal >= 0 else -1
    return when >= 0 and chunks.values[n][-1].split()[0].endswith("s")


def _as_clause(chunks: Chunks, n: int, reach: int) -> int:
    """Where, counted from ``n - reach``, ``work would go on as X called on Y`` opens the clause of the trigger."""
    if chunks.values[n][-1].split()[0].endswith("s"):
        return -1  # "will urge restraint as she meets X"
    return next((i - n + reach for i in range(n - 1, n - reach - 1, -1) if chunks.values[i] in _AS), -1)


_AS = (("as",), ("while",))
_WHEN = (("when",), *_AS)


def is_background(chunks: Chunks, n: int) -> bool:
    """``last met``, ``met repeatedly``, ``first met``, ``his July call with``: told as what went before."""
    if chunks.kinds[n - 1 : n] == "M" and chunks.kinds[n - 2 : n - 1] != "0" and chunks.values[n][0] == "noun":
        return True
    around = range(max(0, n - 3), min(len(chunks.kinds), n + 4))
    words = {chunks.values[i][0] for i in around if chunks.values[i] and chunks.kinds[i] == "x"}
    if "D" in chunks.kinds:
        words.discard("twice")  # "met twice at the palace on Tuesday night"
    last = n > 0 and chunks.kinds[n - 1] == "x" and chunks.values[n - 1][:1] == ("last",)
    last = last or _is_since(chunks, n)
    return last or _is_recent(chunks, n) or bool(words & _BEFORE_NOW)


# So many chunks a clause may have before its verb.
_CLAUSE_LONG = 30
_ONE_CLAUSE = re.compile("[tACGTHpN][^,;SVqmDM0]*")


def _is_since(chunks: Chunks, n: int) -> bool:
    """``Trade has doubled since X met Y``"""
    at = next((i for i in range(n - 1, max(-1, n - _CLAUSE_LONG), -1) if chunks.values[i] == ("since",)), -1)
    return at >= 0 and _ONE_CLAUSE.fullmatch(chunks.kinds, at + 1, n) is not None


def _is_recent(chunks: Chunks, n: int) -> bool:
    """``his recent conversation with Y``, told without a day."""
    before = chunks.values[max(0, n - 2) : n]
    return chunks.values[n][0] == "noun" and ("recent",) in before and "D" not in chunks.kinds


# "X's calls", not "Kenya's N is meeting"; "during X's calls"
_POSSESSOR, _IN_THE_COURSE = re.compile(r"[NTPCKAGI]s(?!H*N[ev])"), re.compile(r"[aj@]t?[^SVo]{0,4}s")


def is_possessed(chunks: Chunks, n: int) -> bool:
    """``access to X's calls with Y``: the meeting is only spoken of, unless "during" or "after" stands before."""
    head = chunks.kinds[max(0, n - 6) : n]
    return (
        chunks.values[n][0] == "noun" and _POSSESSOR.search(head[-5:]) is not None and not _IN_THE_COURSE.search(head)
    )


def is_habit(chunks: Chunks, n: int) -> bool:
    """``phone calls with X and Y``: a habit, unless they were "held" or "had"."""
    word = chunks.values[n][-1].removesuffix(" with").removesuffix(" between")
    light = any(chunks.values[i][:1] == ("light",) for i in range(max(0, n - 5), n))
    return word.endswith(("calls", "conversations")) and chunks.values[n][0] == "noun" and not light


# "It was the third time in as many weeks that X had met Y": they have met now.
_NTH_TIME = re.compile(r"(?:i|D|x)et")


def is_past_perfect(chunks: Chunks, n: int) -> bool:
    """``had met``: before the news, unless a day of this week stands by it."""
    if chunks.values[n][0] == "noun":
        return False
    opening = chunks.values[:7]
    if _NTH_TIME.match(chunks.kinds) and ("time",) in opening and ("when",) not in chunks.values[:n]:
        return False
    # "had a meeting with" is a plain past.
    before = n if chunks.kinds[n - 1 : n] == "t" else max(0, n - 2)
    own = chunks.values[n][-1].split()[:2]
    return any(chunks.values[i][-1:] == ("had",) for i in range(before, n)) or own in _PERFECT

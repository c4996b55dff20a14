"""Sessions of two lands' standing bodies: ``The Kenya-Oman Joint Commission held its fourth session on Monday``."""

from __future__ import annotations

import re

from diplotalk.extract.chunks import Chunks
from diplotalk.extract.context import Article
from diplotalk.extract.frames import Event, told_mode
from diplotalk.extract.lands import OF_NO_STATE

# "The fourth meeting of the Kenya-Oman Joint Working Group (JWG) on Fisheries was held", "The Kenyan-Omani Committee
# met", "The joint commission of Kenya and Oman ended its session"
_LANDS = (
    r"(?:(?P<one>[CGA])-(?P<other>[CGA])(?P<body>[xOIV]{1,4})"
    r"|(?P<named>[xO]{1,3})[or]t?(?P<first>[CG])&t?(?P<second>[CG]))"
)
_SAT = re.compile(rf"[^SmnzN2;\"]{{0,10}}?{_LANDS}(?:\([NO]\))?(?:[dfo][tOx&A]{{1,4}})?,?(?:d?D,?)?(?P<sat>V|x(?=px))")
_BODIES = frozenset(
    "commission committee group council dialogue consultations commissions forum mechanism consultation".split()
)
_HELD = frozenset(
    "held,was held,took place,convened,met,concluded,opened,were held,was convened,was concluded,ended,closed".split(
        ","
    )
)
_DAY = re.compile("D|0M|M0")
# "was held in the presence of the ministers", "held under the chairmanship of"
_ATTENDED = frozenset((word,) for word in "presence participation attendance chairmanship co-chairmanship".split())
_TWO, _TWO_LANDS = 2, re.compile("[CGA](?:-|&t?)[CGA]")


def session(chunks: Chunks) -> Event | None:
    """The session that the sentence tells to have been held on a day, of the two lands by which the body is named."""
    told = _SAT.match(chunks.kinds) if _TWO_LANDS.search(chunks.kinds) else None
    when = _DAY.search(chunks.kinds) or chunks.among(_ATTENDED)
    if told is None or not when or _HELD.isdisjoint(chunks.values[told.start("sat")][-1:]):
        return None
    body, *lands = ("body", "one", "other") if told["one"] else ("named", "first", "second")
    words = " ".join(word for n in range(*told.span(body)) for word in chunks.values[n][-1:]).split()
    codes = [chunks.values[told.start(land)] for land in lands]
    if _BODIES.isdisjoint(words) or not OF_NO_STATE.isdisjoint(words) or any(len(code) != 1 for code in codes):
        return None
    n = told.start("sat")
    both = codes[0][0], codes[1][0]
    return Event(([], []), both, told_mode(chunks, "unknown", n), "talks", chunks.spans[n], "verb")


def by_commission(article: Article) -> None:
    """``The Kenyan-Omani Committee convened, co-chaired by Ministers X and Y``: X is Kenya's and Y Oman's."""
    for line in (x for x in article.lines if len(x.mentions) >= _TWO):
        people = list({id(m.person): m.person for m in line.mentions if m.person is not None}.values())
        free = [p for p in people if not p.countries and p.titles]
        sat = session(line.chunks) if len(free) == len(people) == _TWO else None
        if sat is not None:
            for person, code in zip(people, sat.countries, strict=True):
                person.countries, person.guessed = (code,), True

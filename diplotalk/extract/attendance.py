"""Others who were in the room: "Also present were A and B", "C took part in the meeting"."""

from __future__ import annotations

import re

from diplotalk.extract import literals
from diplotalk.extract.context import NEWS, Article, Line
from diplotalk.extract.people import Mention

# Who is named in such a sentence was there.
_PRESENT = literals.headed(
    "AIOPajopstw",
    r"\b(?:(?:was|were) (?:also )?(?:present|in attendance|on hand|attended by)"
    r"|(?:also )?(?:took|taking) part (?:in|at) the"
    r"|also took part|(?:also )?attended (?:the )?(?:meetings?|talks|call|session|ceremony|event|audience|reception)"
    r"|also attended|sat in on|(?:[Aa]lso|[Oo]thers) (?:present|attending|in attendance|taking part)"
    r"|[Ii]n attendance (?:was|were)|[Pp]resent (?:there|at the)"
    r"|[Oo]n hand (?:were|was)|accompanied by|joined (?:by|them|the (?:meeting|talks|call)))\b",
)
# Words that the pattern cannot do without.
_PRESENT_WORDS = ("resent", "attend", "n hand", "took part", "taking part", "sat in on", "accompanied by", "joined ")
_PLANNED = re.compile(r"\b(?:will|would|to|may|might|could|is expected to|are expected to) (?:also )?$")


def attending(article: Article) -> list[tuple[Line, Mention]]:
    """Persons whom a sentence of attendance names, in the order of the text, with the sentence."""
    found: list[tuple[Line, Mention]] = []
    words = literals.present(_PRESENT_WORDS, article.folded)
    for line in article.lines:
        if line.part not in NEWS or not literals.stand(words, article.folded, line.start, line.end):
            continue
        match = _PRESENT.search(article.folded, line.start, line.end)
        if match is None or _PLANNED.search(article.folded, max(line.start, match.start() - 20), match.start()):
            continue
        found.extend((line, m) for m in line.mentions if m.person is not None and m.how == "name")
    return found

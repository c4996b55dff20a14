"""Direct speech between single marks, as British, Nordic and Australian houses print it, or typewritten ones."""

from __future__ import annotations

import re

# A character of speech; an apostrophe inside a word, or of a plural ("our partners' views"), closes none.
_SPOKEN = r"(?:[^'\n\"]|(?<=\w)'(?=\w)|(?<=s)'(?= [a-z]))"
# A capital behind the opening mark, a stop, a comma or the like before the closing one. 600 characters at most: no
# sentence or two of speech is longer.
_SPEECH = re.compile(rf"(?<![\w'])'(?=[A-Z])({_SPOKEN}{{3,600}}?[.,!?])'(?!\w)")
# Speech of several paragraphs: each opens with a mark, the last alone closes with one.
_UNCLOSED = re.compile(rf"(?<![\w'])'(?=[A-Z])({_SPOKEN}{{3,1500}}[.!?]) *(?=\n\s*['\"][A-Z])")
# One of these pairs closes such speech; few texts have any.
_CLOSINGS = (".'", ",'", "!'", "?'")


def double(folded: str) -> str:
    """The fold of a text with ``"`` for each mark, single or typewritten, of direct speech; as long as before."""
    if "``" in folded:
        # A wire of the nineties: ``Go,'' she said. A passage begins and ends with the whole mark.
        folded = folded.replace("``", '" ').replace("''", '" ')
    if not any(closing in folded for closing in _CLOSINGS):
        return folded
    return _UNCLOSED.sub(_opened, _SPEECH.sub(r'"\1"', folded))


def _opened(speech: re.Match[str]) -> str:
    return '"' + speech.group()[1:]

"""Direct speech between single marks, as British, Nordic and Australian houses print it, or typewritten ones."""

from __future__ import annotations

import re

# A capital behind the opening mark, a stop, a comma or the like before the closing one; an apostrophe inside a word is
# none. 600 characters at most: no sentence or two of speech is longer.
_SPEECH = re.compile(r"(?<![\w'])'(?=[A-Z])((?:[^'\n\"]|(?<=\w)'(?=\w)){3,600}?[.,!?])'(?!\w)")
# One of these pairs closes such speech; few texts have any.
_CLOSINGS = (".'", ",'", "!'", "?'")


def double(folded: str) -> str:
    """The fold of a text with ``"`` for each mark, single or typewritten, of direct speech; as long as before."""
    if "``" in folded:
        # A wire of the nineties: ``Go,'' she said. A passage begins and ends with the whole mark.
        folded = folded.replace("``", '" ').replace("''", '" ')
    if not any(closing in folded for closing in _CLOSINGS):
        return folded
    return _SPEECH.sub(r'"\1"', folded)

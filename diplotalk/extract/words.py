"""Words of the language by the letter of their chunk, and those that may open a sentence, a name or an office."""

from __future__ import annotations

import re

# A word of which nothing is known.
OTHER = "x"

_WORD_KINDS = {
    "t": "the a an",
    "o": "of",
    "f": "for",
    "&": "and",
    "w": "with alongside",
    "b": "by",
    "r": "between among",
    "p": "his her its their our my your",
    "h": "he she",
    "i": "it they we you us them him",
    "1": "i i've i'd i'm",
    "m": "will would shall may might could should can must cannot he'll she'll they'll we'll i'll it'll"
    " he'd she'd they'd",
    "2": "to",
    "n": "not never no without refused declined fail failed neither nor cancelled canceled unable postponed denied"
    " didn't don't won't doesn't wouldn't hasn't haven't hadn't can't couldn't",
    "j": "in inside",
    "@": "at",
    "u": "from",
    "d": "on",
    "z": "before ahead prior until unless if whether once upcoming planned possible proposed future next expected plans"
    " planning scheduled potential hypothetical forthcoming would-be another eve",
    "a": "after following during when while amid since upon through over",
    "q": "which that whose where whom who",
    "e": "is was were are be been being s're",
    "v": "has have had having",
    "l": "led headed",
    "Q": "counterpart counterparts colleague colleagues interlocutor interlocutors peer peers homologue",
    "E": "delegation delegations delegates",
    "+": "visiting outgoing incoming newly-appointed new-appointed fellow new",
    # "Lieutenant-General (ret.) N"
    "H": "ret rtd retd",
    # "the head of Czech diplomacy": a body in lower case.
    "O": "diplomacy",
    # "540 million USD", "to the President Seven ambassadors": no names.
    OTHER: "release usd eur gbp rmb cny jpy krw vnd inr rub thb sgd myr idr five six seven eight nine eleven twelve",
    "B": "both two three four trio pair sides parties leaders duo",
}

WORD_KIND = {word: kind for kind, words in _WORD_KINDS.items() for word in words.split()}

# Capitalised at a sentence's head only because they stand there.
STARTERS = frozenset(
    """about above according additionally addressing again all also although amid among an answering any anyone are as
    asked at away because but caption commenting concerning consequently currently despite did during each earlier
    either elsewhere even every everyone everything facing few finally first for formerly from further furthermore
    given here how however image in indeed instead just last late later less like likewise many meanwhile media more
    moreover most much nevertheless nobody nonetheless not nothing noting now of officials often on one only or other
    others our out outside over perhaps photo previously quite rather recalling recently regarding related responding
    second separately several similarly since so some someone something soon speaking special still such than thank
    thanks that the then there therefore these third this those though through thus to together tomorrow too turning
    under until up upon very was well were what whatever when whenever where whereas whether which while whoever whose
    why with within yes yesterday yet today tonight that's it's there's he's she's we're let let's if so-called whoever
    afterwards besides beyond both five six seven eight nine ten eleven twelve hundreds thousands
    dozens host hosts people critics experts analysts observers sources
    """.split()
)

PARTICLES = frozenset(
    "de da del della di dos das du la le van von der den ter al el ul bin ibn bint binti y e zu af ould ag abu".split()
)

# Words of the language which are also names of persons, when they stand inside a name: Liu He, Theresa May.
ALSO_NAMES = frozenset("he an so no you do may will in can her my us".split())

# Capitalised or not, they are no part of a name where an office, a land or a body follows.
BEFORE_OFFICES = frozenset("caretaker interim outgoing incoming visiting".split())

# Ranks that are given names when they stand behind an office: Foreign Minister Amir Khan.
ALSO_GIVEN = frozenset("amir sultan malik".split())

# Ranks that are family names too.
ALSO_FAMILY = frozenset("King Prince Judge Bishop Pope Duke Earl Sultan Amir Emir Imam Baron Major Dean".split())

# Countries and cities that are given names or family names too: Jordan Bardella, Israel Katz, Georgia Meloni.
GIVEN_NAMES = frozenset(
    "jordan chad israel georgia kenya india ireland austin paris washington florence sydney".split()
)

# Parts of the world, no persons where a hyphen joins them to another: the Asia-Africa Summit.
REGIONS = frozenset("asia africa europe america americas pacific atlantic arab eurasia middle".split())

ALSO_PERSONS = frozenset("May March April June August Jan Mar Jun Dec".split())

# "Kenya TV", "the Daily Post": names of newsrooms.
OF_PRESS = re.compile(r"\b(?:TV|Television|News|Radio|Times|Post|Herald|Press|Gazette|Tribune|Agency|Online)\b")

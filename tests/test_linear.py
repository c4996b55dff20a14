"""A report ten times as long takes about ten times as long to read: nothing hangs on a hostile text.

No clock is held against a limit: the processor time of a long text is compared with that of a short one.
"""

from __future__ import annotations

import gc
from itertools import islice, product
from time import process_time

import pytest

from diplotalk.extract.article import extract
from diplotalk.reading.document import Document

SHORT, LONG = 10_000, 100_000
GROWTH = 20  # 10 is linear; a quadratic step gives 100
TRIES = 12

# What is repeated to the length wanted. Each is what some finder looks for, over and over, and never finished.
FRAGMENTS = {
    "letters": "a",
    "capitals": "A",
    "capital words": "Wang Yi ",
    "capital letters apart": "A B C ",
    "initials": "J. ",
    "initials run together": "U.S.",
    "verbs run into names": "Kim Jong Unmet ",
    "verbs without end": "Kmetmet",
    "links run into names": "Ann LeeBo Ann LeeX ",
    "sections of a site": "News | ",
    "credits before datelines": "(Photo: VNA)Hanoi (VNA) ",
    "chairs": "the talks were chaired by Ann Lee, who chaired the talks, ",
    "gatherings": "Ann Lee told Bo Lind at the session ",
    "gatherings of named people": "Kenyan Minister Ann Lee and Omani Minister Bo Lind at a meeting here on Monday ",
    "who heads what": "Ann Lee, who heads the Omani ",
    "offices in brackets": "Ann Lee (Foreign Minister of Kenya) (",
    "audiences granted": "granted an audience, on Monday, to ",
    "discussed by": "was discussed by Ann Lee with ",
    "lands' own": "Kenya's Ann Lee, ",
    "datelines under headlines": "Minister Reviews\nKhartoum, Sept. 17 (SUNA)",
    "particles": "bin al-",
    "hyphenated names": "Chung Eui-",
    "names with commas": "Wang Yi, Moon Jae-in, ",
    "one word": "talks",
    "words": "they met and ",
    "commas": ",",
    "commas apart": ", ",
    "semicolons": "; ",
    "dots": ".",
    "dots apart": ". ",
    "dots and digits": "1.",
    "digits": "1",
    "years": "2021 ",
    "days": "1 2 3 4 ",
    "figures with commas": "1,000,",
    "clock times": "22:51 ",
    "months": "January ",
    "months short": "Jan. ",
    "month and day": "April 3, ",
    "numeric dates": "2021-04-03 ",
    "dotted dates": "2021.01.26 ",
    "weekdays": "on Monday ",
    "dates half written": "from April 3 to ",
    "quotes": '"',
    "quotes apart": '" ',
    "curly quotes": "“ ",
    "quotes in words": 'said "a ',
    "apostrophes": "'",
    "single quotes": "'A ",
    "single quotes half closed": "'A b.' ",
    "statements": "She stated:\n\n",
    "the next round": "the next round of talks took place ",
    "agreements to come": "Under the agreement, ",
    "possessives": "China's ",
    "brackets": "(",
    "brackets closed": ")",
    "brackets in words": "(ROK ",
    "brackets nested": "((a) ",
    "square brackets": "[",
    "slashes": "/",
    "outlet signs": "(Xinhua) ",
    "outlet signs half written": "(Xinhua/",
    "dashes": "-",
    "double dashes": "-- ",
    "datelines": "BEIJING, April 3 (Xinhua) -- ",
    "datelines a line": "BEIJING, April 3 (Xinhua) --\n",
    "blanks": " ",
    "tabs": "\t",
    "lines": "\n",
    "blank lines": "\n\n",
    "lines of one letter": "a\n",
    "paragraphs": "Wang Yi met Moon Jae-in.\n\n",
    "colons": ":",
    "labels": "Place: ",
    "label lines": "Date: April 3\n",
    "of the": "of the ",
    "and": "and ",
    "who": "who ",
    "he said": "he said ",
    "said that": "said that ",
    "noting that": "noting that ",
    "both sides": "the two sides ",
    "both sides agreed": "the two sides agreed to ",
    "agreed sentences": "They agreed to meet. ",
    "his counterpart": "his counterpart ",
    "counterpart of a land": "his Chinese counterpart ",
    "counterparts of people": "Wang Yi met Moon Jae-in and his Chinese counterpart of the April 3, ",
    "counterparts a paragraph": 'minister of the Wang Yi met Moon Jae-in.\n\n" his Chinese counterpart ',
    "titles": "Foreign Minister ",
    "title chains": "Deputy Prime Minister and ",
    "titles in lower case": "minister of foreign affairs of the ",
    "chairman of": "chairman of the Standing Committee of the ",
    "honorifics": "H.E. Mr. ",
    "former and acting": "former acting ",
    "lands": "China ",
    "lands with and": "China and the ROK and ",
    "lands with commas": "China, Japan, ",
    "lands with hyphens": "China-Japan-",
    "peoples": "Chinese ",
    "republics": "Republic of ",
    "organisations": "European Union ",
    "cities": "Beijing ",
    "in a city": "in Beijing, ",
    "venues": "at the Great Hall of the People in ",
    "visits": "visited to visit ",
    "meetings": "met with ",
    "meeting sentences": "Wang Yi met with Moon Jae-in in Seoul. ",
    "meetings of a day": "Kenyan Minister Ann Lee met Omani Minister Bob Hall on Tuesday. ",
    "agreements signed": "On Tuesday Kenyan Minister Ann Lee and Omani Minister Bob Hall signed an agreement. ",
    "briefing answers": "MR. LEE: Yes, it is.\n\nQUESTION: No?\n\n",
    "meetings of many": "Wang Yi met Moon Jae-in and ",
    "many people": "Chinese Foreign Minister Wang Yi and ",
    "further meetings": "He also met Wang Yi and later met Moon Jae-in and besides ",
    "meetings said to have been": "Wang Yi said that Moon Jae-in said he had also met Wang Yi and ",
    "hours spent": "Wang Yi and Moon Jae-in spent an hour at Oslo and ",
    "nth meetings": "China and Japan at the 3 meeting of ",
    "envoys in a list": "Wang Yi, Minister of China, Moon Jae-in, Minister of Japan, ",
    "telephone talks": "spoke by telephone with ",
    "planned": "will meet ",
    "topics": "free trade agreement ",
    "delegations": "the delegation of the parliament headed by the chairman on affairs, ",
    "delegations that met": "The delegation also met with ",
    "abbreviations in brackets": "the Republic of Korea (ROK) ",
    "offices at a house": "at the Office of the Prime Minister ",
    "becoming": "Wang Yi, becoming ambassador of China, ",
    "lands that will": "China, Japan and Korea will build, they said after talks with a deal to ",
    "raised with": "raised it in Beijing with ",
    "sessions held": "at the session, held in Beijing ",
    "web addresses": "http://a.b/",
    "mail addresses": "a@b.",
    "markup": "<b>",
    "entities": "&amp;",
    "accents": "é",
    "combining accents": "e\u0301",
    "wide": "中",
    "right to left": "\u202e",
    "zero width": "a\u200b",
    "NUL": "\x00",
}


def of_length(fragment: str, length: int) -> str:
    return (fragment * (length // len(fragment) + 1))[:length]


def cost(document: Document) -> float:
    """Seconds of processor time, without the collector: its work grows with what other tests have left in memory."""
    gc.disable()
    begun = process_time()
    try:
        extract(document)
        return process_time() - begun
    finally:
        gc.enable()


def grows_evenly(short: Document, long: Document) -> bool:
    """Whether a try is found in which ``long`` costs no more than it should.

    The two are measured in turn: another program may slow the machine for as long as a whole row of tries takes.
    """
    return any(cost(long) <= GROWTH * cost(short) for _ in range(TRIES))


@pytest.mark.parametrize("name", FRAGMENTS)
def test_the_cost_of_a_text_grows_with_its_length_and_no_faster(name: str) -> None:
    short, long = (Document("a.txt", of_length(FRAGMENTS[name], length)) for length in (SHORT, LONG))
    assert grows_evenly(short, long)


def test_a_headline_may_be_long() -> None:
    """A title of a record is a stranger's text like any other."""
    words = "Wang Yi meets Chinese Foreign Minister "
    short, long = (Document("a.txt", "They met.", title=of_length(words, length)) for length in (SHORT, LONG))
    assert grows_evenly(short, long)


def test_many_different_people_cost_no_more_than_one_many_times() -> None:
    """A list of participants may be as long as a conference is large."""

    short, long = (Document("a.txt", crowd(length)) for length in (SHORT, LONG))
    assert grows_evenly(short, long)


def crowd(length: int) -> str:
    """So many characters of text in which everybody has another name."""
    syllables = ("ba", "ke", "lo", "mi", "nu", "pa", "re", "so", "ti", "vu")
    names = ("".join(part).title() for part in product(syllables, repeat=4))
    told = (f"Chinese Foreign Minister {name} Ruiz met Ana {name}son. " for name in names)
    return "".join(islice(told, length // 58))

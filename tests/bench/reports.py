"""Invented reports in any number: the same seed gives the same reports, letter for letter.

A report is put together out of sentences written here. What they speak of follows Zipf's law over sixty thousand
made-up words, so that an index grows as it does on real text. About three quarters tell a meeting, every fourth of
those the same meeting as the report before it, in another house's manner. Some phrases stand in a known share of them.
"""

from __future__ import annotations

import math
import random
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import takewhile
from pathlib import Path

from diplotalk.lexicon.load import rows

SEED = 20210403
VOCABULARY = 60_000
FOLDER_FILES = 1_000
FIRST_DAY, DAYS = date(2004, 1, 1), 20 * 365
WATCHED_PAIR = ("CN", "KR")
WATCHED_SHARE = 0.001
RARE, RARE_REPORTS = "lighthouse keepers' protocol", 20  # in so many reports, however many there are
PHRASES = {"fast track": 0.005, "free trade agreement": 0.05}
EXPRESSION = r"(fast|quick) track \w+ing"

MONTHS = "January February March April May June July August September October November December".split()
SHORT = "Jan. Feb. March April May June July Aug. Sept. Oct. Nov. Dec.".split()
OFFICES = ("Foreign Minister", "Prime Minister", "Defence Minister", "Trade Minister", "Parliament Speaker")
HOUSES = ("Xinhua", "Yonhap", "TASS", "Anadolu", "Bernama", "Kazinform", "VNA", "SPA")
ONSETS = "b ch d f g h j k l m n p r s sh t v y z".split()
VOWELS = "a e i o u ai ei ou".split()
CODAS = ("", "", "", "n", "r", "l", "ng", "s")

LEADS = {
    "in-person": (
        "{a_adj} {a_office} {a_name} met with {b_adj} {b_office} {b_name} in {city} on {weekday}.",
        "{a_adj} {a_office} {a_name} held talks with {b_name}, {b_office_low} of {b_land}, in {city} on {weekday}.",
        "{b_name}, {b_office_low} of {b_land}, was received by {a_adj} {a_office} {a_name} here on {weekday}.",
    ),
    "phone": (
        "{a_adj} {a_office} {a_name} spoke by telephone with {b_adj} {b_office} {b_name} on {weekday}.",
        "{a_adj} {a_office} {a_name} held a phone conversation with his {b_adj} counterpart {b_name} on {weekday}.",
    ),
    "video": (
        "{a_adj} {a_office} {a_name} and {b_adj} {b_office} {b_name} held talks via video link on {weekday}.",
        "{a_adj} {a_office} {a_name} met {b_adj} {b_office} {b_name} by videoconference on {weekday}.",
    ),
}
WITHOUT_MEETING = (
    "The {a_adj} government published figures on {w1} and {w2} on {weekday}.",
    "{a_adj} {a_office} {a_name} will visit {b_land} next month, a spokesperson said on {weekday}.",
    "Exports of {w1} from {a_land} to {b_land} rose in the last quarter, the ministry of {w2} said on {weekday}.",
    "{a_name}, {a_office_low} of {a_land}, sent a message of condolence to {b_name} on {weekday}.",
)
SAID = (
    "{a_last} said {a_land} attaches great importance to {w1} and {w2} with {b_land}.",
    '"Our {w1} and {w2} have stood the test of {w3}," {a_last} said.',
    "He added that the two countries should expand trade in {w1}, {w2} and {w3}.",
    "{b_last} said {b_land} was ready to deepen cooperation in {w1}, and thanked {a_land} for its help with {w2}.",
    "For his part, {b_last} noted that the {w1} between {a_land} and {b_land} had grown by {n} percent since {year}.",
    "{b_last} expressed hope that the work on {w1} and {w2} would be completed at an early date.",
    "{a_last} called on both sides to keep {w1} free of {w2} and to settle questions of {w3} by dialogue.",
    "The {b_adj} side stressed that {w1} must not be linked with {w2}.",
    '"We will not forget the {w1} of {year}," {b_last} said, and pointed to {w2} and {w3}.',
    "{a_last} condemned attacks on the {w1} of {w2} and offered {n} million dollars for {w3}.",
)
AGREED = (
    "The two sides agreed to set up a working group on {w1} and {w2}.",
    "They agreed to resume {w1} flights between {city} and the {w2} region before the end of {year}.",
    "Both sides vowed to step up joint work on {w1}, {w2} and {w3}.",
    "After the talks the two ministers signed a memorandum of understanding on {w1} and {w2}.",
)
BACKGROUND = (
    "{a_land} and {b_land} established diplomatic relations in {year}, and trade reached {n} million dollars.",
    "Analysts in {city} see {w1} and {w2} as the main obstacles, and doubt that {w3} will be settled soon.",
    "The region of {w1}, known for its {w2}, has {n} thousand inhabitants and lies on the road to {w3}.",
    "In {year} the then {b_office_low} visited {city} and opened an exhibition of {w1} and {w2}.",
    "The {w1} committee, which meets every {n} months, deals with {w2}, {w3} and matters of transit.",
    "According to the {w1} institute, {n} percent of the {w2} is used by {w3} makers on both sides of the border.",
)
WITH_PHRASE = {
    "fast track": "{a_last} proposed a fast track facilitating the exchange of {w1} and {w2}.",
    "free trade agreement": "The {w1} chapter of the free trade agreement was also discussed, along with {w2}.",
    RARE: f"{{a_last}} recalled the {RARE}, which regulates {{w1}} and {{w2}}.",
}


@dataclass(frozen=True)
class Land:
    """A country as the lexicon has it."""

    code: str
    name: str
    adjective: str
    capital: str


class Newsroom:
    """Writes reports, one after the other."""

    def __init__(self, seed: int = SEED) -> None:
        self._chance = random.Random(seed)
        self._words = [self._word() for _ in range(VOCABULARY)]
        self._lands = {land.code: land for land in lands()}
        self._codes = sorted(self._lands)
        self._meeting = self._new_meeting()

    def reports(self, count: int) -> Iterator[str]:
        """``count`` reports of about 3,000 characters."""
        every = max(1, count // RARE_REPORTS)
        for number in range(count):
            yield self._report(rare=number % every == every // 2)

    def _word(self) -> str:
        parts = self._chance.choice((1, 2, 2, 3))
        syllables = (self._chance.choice(ONSETS) + self._chance.choice(VOWELS) for _ in range(parts))
        return "".join(syllables) + self._chance.choice(ONSETS) + "a" + self._chance.choice(CODAS)

    def _zipf(self) -> str:
        return self._words[int(math.exp(self._chance.random() * math.log(VOCABULARY)))]

    def _new_meeting(self) -> dict[str, str]:
        watched = self._chance.random() < WATCHED_SHARE
        a, b = WATCHED_PAIR if watched else self._chance.sample(self._codes, 2)
        day = FIRST_DAY + timedelta(self._chance.randrange(DAYS))
        office = self._chance.choice(OFFICES)
        city = self._lands[a].capital
        return (
            self._person("a", self._lands[a], office, day)
            | self._person("b", self._lands[b], office, day)
            | {"city": city, "weekday": day.strftime("%A"), "day": day.isoformat()}
            | {"mode": self._chance.choice(("in-person", "in-person", "in-person", "phone", "video"))}
        )

    @staticmethod
    def _person(side: str, land: Land, office: str, day: date) -> dict[str, str]:
        """Whoever holds the office in the four years around ``day``."""
        chance = random.Random(f"{land.code} {office} {day.year // 4}")
        given, family = (
            (chance.choice(ONSETS) + chance.choice(VOWELS) + chance.choice(ONSETS) + "a" + chance.choice(CODAS)).title()
            for _ in range(2)
        )
        return {
            f"{side}_name": f"{given} {family}",
            f"{side}_last": family,
            f"{side}_office": office,
            f"{side}_office_low": office.lower(),
            f"{side}_land": land.name,
            f"{side}_adj": land.adjective,
        }

    def _report(self, rare: bool) -> str:
        chance = self._chance
        if chance.random() > 0.25:
            self._meeting = self._new_meeting()
        lead = chance.choice(WITHOUT_MEETING if chance.random() < 0.25 else LEADS[self._meeting["mode"]])
        body = [lead, *chance.choices(SAID, k=chance.randint(8, 18)), *chance.choices(AGREED, k=chance.randint(0, 3))]
        body += chance.choices(BACKGROUND, k=chance.randint(6, 18))
        body += [WITH_PHRASE[phrase] for phrase, share in PHRASES.items() if chance.random() < share]
        body += [WITH_PHRASE[RARE]] if rare else []
        return self._house_style([self._filled(sentence) for sentence in body])

    def _filled(self, sentence: str) -> str:
        slots = {"w1": self._zipf(), "w2": self._zipf(), "w3": self._zipf()}
        return sentence.format(
            **self._meeting, **slots, n=self._chance.randint(2, 980), year=self._chance.randint(1950, 2003)
        )

    def _house_style(self, sentences: list[str]) -> str:
        """The head of an agency, of a ministry or of a newspaper, and paragraphs of one to three sentences."""
        chance, day = self._chance, date.fromisoformat(self._meeting["day"])
        month = MONTHS[day.month - 1]
        city, house = self._meeting["city"], chance.choice(HOUSES)
        head = chance.choice(
            (
                f"{city.upper()}, {SHORT[day.month - 1]} {day.day}, {day.year} ({house}) -- ",
                f"{month} {day.day}, {day.year}\n\n",
                f"{city}, {day.day} {month} {day.year}\n\n",
                f"{house}\nPublished: {day.isoformat()}\n\n",
            )
        )
        paragraphs = []
        while sentences:
            size = chance.randint(1, 3)
            paragraphs.append(" ".join(sentences[:size]))
            sentences = sentences[size:]
        return head + "\n\n".join(paragraphs) + "\n"


def lands() -> list[Land]:
    """The countries that have a capital and an adjective."""
    adjectives: dict[str, list[str]] = {}
    for row in rows("names"):
        if row["kind"] == "adjective":
            adjectives.setdefault(row["code"], []).append(row["surface"])
    return [
        Land(row["code"], row["english"], _nearest(adjectives[row["code"]], row["english"]), row["capital"])
        for row in rows("countries")
        if row["kind"] == "country" and row["capital"] and row["code"] in adjectives
    ]


def _nearest(adjectives: list[str], name: str) -> str:
    """``Russian`` rather than ``Chechen`` for Russia."""

    def shared(adjective: str) -> int:
        return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(adjective, name, strict=False)))

    return max(adjectives, key=shared)


def write(folder: Path, count: int, seed: int = SEED) -> int:
    """``count`` reports as files in folders of a thousand below ``folder``; how many bytes of text that is."""
    size = 0
    for number, text in enumerate(Newsroom(seed).reports(count)):
        shelf = folder / f"{number // FOLDER_FILES:04}"
        if number % FOLDER_FILES == 0:
            shelf.mkdir(parents=True)
        size += (shelf / f"{number:07}.txt").write_bytes(text.encode())
    return size

"""How well reports are read: ``diplotalk.extract`` over the invented reports here, against their annotation.

    python tests/corpus/score.py [--errors N] [--by-style] [--only ID] [--write-floor]

``reports.jsonl`` is in the manner of agencies and ministries, ``press.jsonl`` in that of newspapers and
broadcasters, two fifths of it without a meeting, ``mixed.jsonl`` of all of them; the rules were written with these at
hand. Of ``blind.jsonl``, of all of them too, nobody has looked at what is misread: its misses are counted, never shown,
so that it goes on telling what to expect of reports the rules were not written with.
``core`` is the share of the reports with a meeting whose main meeting is right in countries, date, mode and principals;
``quiet`` the share of the others that yield none. Agreements and attributions are told by a sentence's opening words.
"""

from __future__ import annotations

import argparse
import json
import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from diplotalk.extract.article import extract
from diplotalk.extract.report import Meeting, Participant, Report
from diplotalk.reading.document import Document

HERE = Path(__file__).parent
# What is measured -> its reports, and how they should be read.
CORPORA = {
    "reports": ("reports.jsonl", "expected.jsonl"),
    "press": ("press.jsonl", "press.expected.jsonl"),
    "mixed": ("mixed.jsonl", "mixed.expected.jsonl"),
    "blind": ("blind.jsonl", "blind.expected.jsonl"),
}
NEVER_SHOWN = "blind"
FLOOR = HERE / "floor.json"
PARTICLES = frozenset(["de", "al", "el", "bin", "ibn", "von", "van", "da", "del", "the", "of"])
METADATA = ("title", "published", "outlet")
Expected = dict[str, Any]


@dataclass
class Tally:
    """Hits and chances of each figure, those of each style, and the misses: (kind, report, wanted, got)."""

    hits: Counter[str] = field(default_factory=Counter)
    chances: Counter[str] = field(default_factory=Counter)
    styles: dict[str, Counter[str]] = field(default_factory=lambda: defaultdict(Counter))
    misses: list[tuple[str, str, str, str]] = field(default_factory=list)

    def note(self, figure: str, hit: int, of: int = 1) -> None:
        self.hits[figure] += hit
        self.chances[figure] += of

    def check(self, figure: str, key: str, ok: bool, wanted: object, got: object) -> bool:
        """Note one yes or no, and what was wanted where it is a no."""
        self.note(figure, ok)
        if not ok:
            self.misses.append((figure, key, str(wanted), str(got)))
        return ok

    def figures(self) -> dict[str, float]:
        return {name: round(self.hits[name] / of, 4) for name, of in self.chances.items() if of}

    def floors(self) -> dict[str, float]:
        """A little below the figures: one hit less, or one in a hundred; nothing less of fewer than ten chances."""
        slack = {name: max(1, of // 100) if of >= 10 else 0 for name, of in self.chances.items()}
        return {name: round(max(0, self.hits[name] - slack[name]) / of, 4) for name, of in self.chances.items() if of}


def folded(text: str | None) -> str:
    bare = "".join(c for c in unicodedata.normalize("NFKD", text or "") if not unicodedata.combining(c)).lower()
    return re.sub(r"\s+", " ", bare.translate(str.maketrans("’‘“”–—", "''\"\"--"))).strip()


def name_words(name: str | None) -> set[str]:
    return {word for word in re.findall(r"[^\W_]{3,}", folded(name)) if word not in PARTICLES}


def same_person(wanted: Expected, got: Participant) -> bool:
    """The same country, and a name that shares a word; someone known by the office alone shares a word of that."""
    if wanted["country"] != got.country:
        return False
    if wanted["name"] is None:
        return got.name is None or bool(name_words(wanted["title"]) & name_words(got.title))
    return bool(name_words(wanted["name"]) & name_words(got.name)) or folded(wanted["name"]) == folded(got.name)


def principals(meeting: Meeting) -> list[Participant]:
    return [person for person in meeting.participants if person.part == "principal"]


def paired(wanted: Sequence[Expected], got: Iterable[Participant]) -> Iterator[tuple[Expected, Participant]]:
    """Each wanted principal with the first of those left that is the same person."""
    left = list(got)
    for person in wanted:
        found = next((other for other in left if same_person(person, other)), None)
        if found is not None:
            left.remove(found)
            yield person, found


def same_meeting(wanted: Expected, got: Meeting) -> bool:
    if sorted(wanted["countries"]) != sorted(got.countries):
        return False
    return wanted["date"] == got.date or any(paired(wanted["participants"], principals(got)))


def score_detection(tally: Tally, key: str, wanted: Sequence[Expected], report: Report) -> None:
    if report.meetings:
        tally.note("detection precision", bool(wanted))
    if wanted:
        tally.check("detection recall", key, bool(report.meetings), "a meeting", "none")
    else:
        got = [(m.date, m.mode, m.countries) for m in report.meetings]
        tally.check("quiet", key, not got, "none", got)


def score_main(tally: Tally, key: str, wanted: Expected, report: Report) -> None:
    """The main meeting: each part of ``core``, then the city and the wording of names and offices."""
    got = report.meetings[0] if report.meetings else None
    found = principals(got) if got else []
    pairs = list(paired(wanted["participants"], found))
    right = [
        tally.check("countries", key, sorted(wanted["countries"]) == sorted(got.countries if got else ()),
                    wanted["countries"], got and got.countries),
        tally.check("date", key, wanted["date"] == (got and got.date), wanted["date"], got and got.date),
        tally.check("mode", key, wanted["mode"] == (got and got.mode), wanted["mode"], got and got.mode),
        tally.check("principals", key, len(pairs) == len(wanted["participants"]) == len(found),
                    [(p["name"], p["country"]) for p in wanted["participants"]], [(p.name, p.country) for p in found]),
    ]  # fmt: skip
    tally.check("core", key, all(right), "all four", f"{sum(right)} of four")
    if wanted["city"]:
        city = (got.place.city or got.place.venue) if got else None
        tally.check("city", key, folded(wanted["city"]) == folded(city), wanted["city"], city)
    if wanted["date_end"] and got:
        tally.check("last day", key, wanted["date_end"] == got.date_end, wanted["date_end"], got.date_end)
    for person, other in pairs:
        score_wording(tally, key, person, other)


def score_wording(tally: Tally, key: str, wanted: Expected, got: Participant) -> None:
    """Names and offices word for word, where the annotation has them; ``title_also`` has wordings that are as good."""
    if wanted["name"] and got.name:
        tally.check("names", key, folded(wanted["name"]) == folded(got.name), wanted["name"], got.name)
    if wanted["title"]:
        allowed = {folded(title) for title in (wanted["title"], *wanted.get("title_also", ()))}
        ok = folded(got.title).removeprefix("the ") in allowed
        tally.check("offices", key, ok, wanted["title"], got.title)


def score_meetings(tally: Tally, key: str, wanted: Sequence[Expected], report: Report) -> None:
    left = list(report.meetings)
    for meeting in wanted:
        found = next((other for other in left if same_meeting(meeting, other)), None)
        what = (meeting["date"], meeting["countries"], [p["name"] for p in meeting["participants"]])
        tally.check("meetings recall", key, found is not None, what, "-")
        if found is not None:
            left.remove(found)
    tally.note("meetings precision", len(report.meetings) - len(left), len(report.meetings))
    if wanted:
        tally.misses += [("meetings precision", key, "-", str((m.date, m.mode, m.countries))) for m in left]


def score_agreements(tally: Tally, key: str, wanted: Sequence[str], report: Report) -> None:
    told = [folded(agreement.text) for agreement in report.agreements]
    for opening in wanted:
        ok = any(folded(opening) in text for text in told)
        tally.check("agreements recall", key, ok, opening, "-")
    for text in told:
        ok = any(folded(opening) in text for opening in wanted)
        tally.check("agreements precision", key, ok, "-", text[:70])


def score_attributions(tally: Tally, key: str, wanted: Sequence[Expected], report: Report) -> None:
    for said in wanted:
        opening = folded(said["sentence"])
        got = [s for s in report.statements if opening in folded(s.text) or folded(s.text)[:60] in opening]
        ok = any(
            bool(name_words(said["speaker"]) & name_words(s.speaker))
            if said["speaker"]
            else s.speaker is None and s.country == said["country"]
            for s in got
        )
        who = said["speaker"] or said["country"]
        tally.check("attributions", key, ok, f"{who}: {said['sentence']}", [s.speaker or s.country for s in got])


def rows(name: str) -> list[Expected]:
    return [json.loads(line) for line in (HERE / name).read_text(encoding="utf-8").splitlines()]


def measure(corpus: str, only: str | None = None) -> Tally:
    """Extract every report of ``corpus`` and hold it against its annotation."""
    tally = Tally()
    reports, annotation = CORPORA[corpus]
    expected = {row["id"]: row for row in rows(annotation)}
    for row in rows(reports):
        key = row["id"]
        if only and only not in key:
            continue
        document = Document(f"{key}.txt", row["text"], source_id=key, **{name: row[name] for name in METADATA})
        before = tally.hits["core"] + tally.hits["quiet"]
        score_report(tally, key, expected[key], extract(document))
        tally.styles[row["style"]]["right"] += tally.hits["core"] + tally.hits["quiet"] - before
        tally.styles[row["style"]]["reports"] += 1
    return tally


def score_report(tally: Tally, key: str, wanted: Expected, report: Report) -> None:
    meetings = sorted(wanted["meetings"], key=lambda meeting: not meeting["main"])
    score_detection(tally, key, meetings, report)
    if meetings:
        score_main(tally, key, meetings[0], report)
    score_meetings(tally, key, meetings, report)
    score_agreements(tally, key, wanted["agreements"], report)
    score_attributions(tally, key, wanted["attributions"], report)


def table(tallies: dict[str, Tally]) -> Iterator[str]:
    """One line a figure: for each corpus the share and the numbers behind it."""
    yield (" " * 24 + "".join(f"{corpus:24}" for corpus in tallies)).rstrip()
    for name in dict.fromkeys(name for tally in tallies.values() for name in tally.figures()):
        cells = (cell(tally.hits[name], tally.chances[name]) for tally in tallies.values())
        yield (f"{name:22} " + "".join(f"{told:24}" for told in cells)).rstrip()


def cell(hits: int, of: int) -> str:
    return f"{round(hits / of, 4):6.3f}   {hits:4} of {of}" if of else f"{'-':>6}"


def show_errors(tally: Tally, most: int) -> None:
    kinds: dict[str, list[tuple[str, str, str]]] = defaultdict(list)
    for kind, *miss in tally.misses:
        kinds[kind].append((miss[0], miss[1], miss[2]))
    for kind, found in kinds.items():
        print(f"\n{kind}: {len(found)}")
        for key, wanted, got in found[:most]:
            print(f"  {key}\n      wanted {wanted}\n      got    {got}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--errors", type=int, default=0, metavar="N", help="show up to N misses of each kind")
    parser.add_argument("--by-style", action="store_true", help="show how many reports of each style are right")
    parser.add_argument("--only", metavar="ID", help="only the reports whose id contains this")
    parser.add_argument("--write-floor", action="store_true", help="let the tests allow no less than this")
    options = parser.parse_args()
    if options.only and options.write_floor:
        parser.error("--write-floor measures every report; leave --only out")
    tallies = {corpus: measure(corpus, options.only) for corpus in CORPORA}
    print("\n".join(table(tallies)))
    for corpus, tally in tallies.items():
        if options.by_style:
            print(f"\n{corpus}, right by style")
            for style, count in sorted(tally.styles.items()):
                print(f"  {style:24} {count['right']:3} of {count['reports']}")
        if options.errors and corpus != NEVER_SHOWN:
            print(f"\n{corpus}, misses")
            show_errors(tally, options.errors)
    if options.write_floor:
        floors = {corpus: tally.floors() for corpus, tally in tallies.items()}
        FLOOR.write_text(json.dumps(floors, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()

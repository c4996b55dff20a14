"""One meeting in full, for a person, and the passages every value rests on."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from diplotalk.output.cells import cells, wrapped
from diplotalk.output.columns import MEETING_COLUMNS, code_of, newsroom, path_of
from diplotalk.output.page import Page
from diplotalk.output.record import Record
from diplotalk.output.timeline import long_date, mode_and_event, named
from diplotalk.text.show import show

SECTIONS = ("place", "participants", "topics", "agreements", "statements", "reports", "flags")
AROUND = 60  # Characters of the line on either side of a passage.
Texts = Callable[[int], str]


def write_meeting(record: Record, page: Page, sections: Sequence[str] = ()) -> None:
    """The heading and the sections that hold anything; ``sections``: these keys alone, without the heading."""
    if sections:
        for section in sections:
            for line in _lines(record, section):
                page.line(line)
        return
    page.line((long_date(record), "bold"), "  ", (record["pair"] or "", "cyan"), f"  {mode_and_event(record)}")
    page.line((record["id"], "dim"))
    for section in SECTIONS:
        lines = list(_lines(record, section))
        if lines:
            page.line()
            page.line((section.upper(), "bold"))
            for line in lines:
                page.line(line, indent=2)


def _lines(record: Record, section: str) -> Iterator[str]:
    return _LINES[section](record) if section in _LINES else iter([MEETING_COLUMNS.cell(record, section)])


def _place(record: Record) -> Iterator[str]:
    place = record["place"]
    if place["text"]:
        yield place["text"]
    known = [f"{key}: {place[key]}" for key in ("venue", "city", "region") if place[key]]
    known += [f"country: {code_of(place)}"] if place["country"] else []
    if known:
        yield ", ".join(known)


def _participants(record: Record) -> Iterator[str]:
    for p in record["participants"]:
        attending = " (attending)" if p["part"] == "attending" else ""
        yield f"{code_of(p).ljust(4)}  {named(p)}{attending}"


def _agreements(record: Record) -> Iterator[str]:
    for a in record["agreements"]:
        yield f"[{a['kind']}; {', '.join(map(newsroom, a['by'])) or '--'}] {a['text']}"


def _statements(record: Record) -> Iterator[str]:
    for s in record["statements"]:
        act = "" if s["act"] == "state" else f" [{s['act']}]"
        yield f"{s['speaker'] or code_of(s)}{act}: {s['text']}"


def _reports(record: Record) -> Iterator[str]:
    for r in record["reports"]:
        outlet = " in ".join(filter(None, (r["outlet"], r["carrier"])))
        side = f"{r['side']} side" if r["side"] else None
        yield ", ".join(filter(None, (path_of(r), outlet, side, r["title"], f"{r['words']} words")))


_LINES: dict[str, Callable[[Record], Iterator[str]]] = {
    "place": _place,
    "participants": _participants,
    "topics": lambda record: iter(["; ".join(record["topics"])] if record["topics"] else []),
    "agreements": _agreements,
    "statements": _statements,
    "reports": _reports,
    "flags": lambda record: iter(record["flags"]),
}


def write_why(record: Record, text_of: Texts, page: Page, sections: Sequence[str] = ()) -> None:
    """Each value with the lines of the reports it was read from, the passage marked; ``text_of``: report -> text.

    ``sections``: the evidence of these keys alone.
    """
    for name, spans in record["evidence"].items():
        if not sections or name in sections:
            page.line((name, "bold"), f"  {_value(record, name)}")
            _passages(record, spans, text_of, page)
    for kind in ("agreements", "statements"):
        for item in record[kind] if not sections or kind in sections else ():
            page.line((kind[:-1], "bold"), f"  {_credit(item)}")
            _passages(record, [item["span"]], text_of, page)


def _value(record: Record, name: str) -> str:
    """The value that evidence ``name`` is for, and on what it is based if that is said."""
    basis = f" (from {record['date_basis']})" if name == "date" and record["date_basis"] else ""
    return f"{MEETING_COLUMNS.cell(record, name)}{basis}"


def _credit(item: Record) -> str:
    who = item["speaker"] or code_of(item) if "speaker" in item else ", ".join(map(newsroom, item["by"]))
    return f"{who or '--'}: {item['verb'] or item.get('kind') or item.get('act')}"


def _passages(record: Record, spans: Sequence[Record], text_of: Texts, page: Page) -> None:
    for span in spans:
        report = record["reports"][span["report"]]
        page.line((f"{path_of(report)}, line {span['line']}", "dim"), indent=2)
        for before, marked, after in _marked_lines(text_of(span["report"]), span["start"], span["end"]):
            _underlined(f"{before}{marked}{after}", len(before), len(before) + len(marked), page)


def _underlined(line: str, start: int, end: int, page: Page) -> None:
    """``line``, cut into pieces that fit, with carets under what of ``start:end`` is in each."""
    for first, last in wrapped(line, page.room(4)):
        head, tail = min(max(start, first), last), max(min(end, last), first)
        page.line(line[first:last], indent=4, keep=True)
        if head < tail:
            page.line(" " * cells(line[first:head]), ("^" * cells(line[head:tail]), "match"), indent=4, keep=True)


def _marked_lines(text: str, start: int, end: int) -> Iterator[tuple[str, str, str]]:
    """What stands before, in and after the passage, a line of the report at a time, cut to its neighbourhood."""
    while start < end:
        head = text.rfind("\n", 0, start) + 1
        tail = text.find("\n", start)
        tail = len(text) if tail < 0 else tail
        stop = min(end, tail)
        if text[start:stop].strip():
            before, after = text[max(head, start - AROUND) : start], text[stop : min(tail, stop + AROUND)]
            before = f"... {show(before).lstrip()}" if start - AROUND > head else show(before).lstrip()
            after = f"{show(after)} ..." if stop + AROUND < tail else show(after).rstrip()
            yield before, show(text[start:stop]), after
        start = tail + 1


def text_records(record: Record, text_of: Texts) -> Iterator[Record]:
    """The reports' texts as records."""
    for n, report in enumerate(record["reports"]):
        yield {"path": report["path"], "part": report["part"], "text": text_of(n)}


def write_text(record: Record, text_of: Texts, page: Page) -> None:
    """The reports as they stand, each under its path if there are several."""
    for n, report in enumerate(record["reports"]):
        if len(record["reports"]) > 1:
            page.line((path_of(report), "bold"))
        for line in text_of(n).split("\n"):
            page.line(line)

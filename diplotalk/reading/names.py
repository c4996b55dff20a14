"""What the name of a file says: a report, no report at all, or a report in a format that is not read."""

from __future__ import annotations

PLAIN_TEXT_INSTEAD = "save it as plain text"

# Saved reports look like this, so such a file is named, never passed over.
NOT_READ = {
    **dict.fromkeys((".mhtml", ".mht"), "a web archive: save the page as HTML"),
    **dict.fromkeys((".xml", ".rss"), f"XML is not read: {PLAIN_TEXT_INSTEAD}"),
    ".pdf": f"PDF is not read: {PLAIN_TEXT_INSTEAD}",
    **dict.fromkeys((".doc", ".docx", ".odt", ".rtf", ".pages"), f"word processor file: {PLAIN_TEXT_INSTEAD}"),
    **dict.fromkeys((".epub", ".mobi"), f"e-book: {PLAIN_TEXT_INSTEAD}"),
    **dict.fromkeys((".eml", ".msg", ".mbox"), f"mail is not read: {PLAIN_TEXT_INSTEAD}"),
    **dict.fromkeys((".csv", ".tsv", ".xls", ".xlsx", ".ods", ".parquet"), "a table: save it as JSON Lines"),
    **dict.fromkeys((".gz", ".bz2", ".xz", ".zst", ".zip", ".tar", ".tgz", ".7z", ".rar", ".warc"), "unpack it first"),
}

PAGES = (".html", ".htm", ".xhtml")

# Met in a folder, files of these suffixes are passed over without a word.
DATABASES = ".db .sqlite .sqlite3 .duckdb .mdb .pickle .pkl .npy .npz"
PICTURES = ".png .jpg .jpeg .gif .webp .bmp .tif .tiff .svg .ico .heic .avif .psd .ttf .otf .woff .woff2 .eot"
SOUND = ".mp3 .mp4 .m4a .wav .ogg .flac .mov .avi .mkv .webm"
PROGRAMS = (
    ".py .pyc .pyi .ipynb .js .mjs .ts .css .scss .map .sh .bat .ps1 .so .dll .exe .bin .wasm .whl .egg .jar .iso"
)
SETTINGS = ".toml .ini .cfg .conf .yaml .yml .lock .log .pid"
LEFTOVERS = ".tmp .temp .part .crdownload .swp .bak .orig .rej .diff .patch"
EXPORTS = ".bib .ris .ics .gexf .graphml"
NO_REPORTS = frozenset(" ".join((DATABASES, PICTURES, SOUND, PROGRAMS, SETTINGS, LEFTOVERS, EXPORTS)).split())
NO_REPORT_BEGINNINGS = (".", "~$")
NO_REPORT_ENDINGS = ("-journal", "-wal", "-shm", "~", "#")
# Most reports are called so; one look then does instead of three.
USUAL_ENDINGS = (".txt", ".json", ".jsonl", ".md")
NO_REPORT_FOLDERS = frozenset(("__pycache__", "node_modules"))


def suffix(name: str) -> str:
    """Last suffix of ``name`` in lower case with its dot, ``""`` without one: ``A.TXT`` -> ``.txt``."""
    dot = name.rfind(".")
    return name[dot:].lower() if dot >= 0 else ""


def is_passed_over(name: str) -> bool:
    """Whether a file of this name, met in a folder, is no report: hidden, a database, a picture, a program ..."""
    if name.endswith(USUAL_ENDINGS) and name[0] not in ".~":
        return False
    return suffix(name) in NO_REPORTS or name.startswith(NO_REPORT_BEGINNINGS) or name.endswith(NO_REPORT_ENDINGS)


def is_folder_passed_over(name: str) -> bool:
    """Whether a folder of this name, met in a walk, is left closed: hidden, or another program's."""
    return name[0] == "." or name in NO_REPORT_FOLDERS


def why_not_read(path: str) -> str | None:
    """Why a file of this name is not read although it may be a report; None for every other name."""
    return NOT_READ.get(suffix(path))

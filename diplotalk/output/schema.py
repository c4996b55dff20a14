"""The JSON Schema that ships with the package, and the codebook made out of its descriptions."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

FILE = Path(__file__).with_name("schema.json")


def schema_text() -> str:
    """The schema as it stands in the package."""
    return FILE.read_text(encoding="utf-8")


def codebook_text() -> str:
    """Every object with its keys, their types and what they mean, as Markdown."""
    schema = json.loads(schema_text())
    return "\n".join([f"# {schema['title']}", "", schema["description"], "", *_chapters(schema["$defs"])])


def _chapters(definitions: dict[str, Any]) -> Iterator[str]:
    for name, definition in definitions.items():
        yield from (f"## {name}", "", definition["description"], "")
        if "properties" in definition:
            yield from ("| key | type | meaning |", "| --- | --- | --- |")
            for key, value in definition["properties"].items():
                yield f"| `{key}` | {_type(value)} | {_meaning(value, definitions)} |"
            yield ""


def _type(value: dict[str, Any]) -> str:
    """``string or null``, ``array of span``, the name of another object."""
    if "$ref" in value:
        name = value["$ref"].rsplit("/", 1)[1]
        return f"[{name}](#{name})"
    if "const" in value:
        return f"`{value['const']}`"
    if "enum" in value:
        return "one of"
    kind = value["type"]
    names = kind if isinstance(kind, list) else [kind]
    return f"array of {_type(value['items'])}" if kind == "array" else " or ".join(names)


def _meaning(value: dict[str, Any], definitions: dict[str, Any]) -> str:
    if "$ref" in value:
        return str(definitions[value["$ref"].rsplit("/", 1)[1]]["description"])
    values = ", ".join(f"`{json.dumps(one).strip(chr(34))}`" for one in value.get("enum", ()))
    return f"{value['description']} {values}".strip()

"""The command that prints the shape of every JSON answer."""

from __future__ import annotations

from diplotalk.cli.declare import command, flag


@command(codebook=flag("--codebook", help="As a codebook in Markdown."))
def schema(codebook: bool) -> int:
    """Print the JSON Schema of every answer, or the codebook."""
    from diplotalk.output.schema import codebook_text, schema_text
    from diplotalk.output.stream import destination

    with destination(None) as stream:
        stream.write(codebook_text() if codebook else schema_text())
    return 0

"""Characters and where they stand: the same-length fold, lines, paragraphs, sentences."""

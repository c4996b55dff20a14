"""Characters and where they stand: spans, the same-length fold, sentences."""

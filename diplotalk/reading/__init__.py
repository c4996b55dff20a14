"""A file or a stream becomes documents; one module an input format."""

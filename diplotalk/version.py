"""Version of the program and of the shape of its JSON; kept here so that ``--version`` imports nothing."""

__version__ = "0.1.0"
SCHEMA_VERSION = 1
EXTRACTOR_VERSION = 1

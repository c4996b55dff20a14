"""Makes this folder importable, so that the invented meetings serve the tests of every floor."""

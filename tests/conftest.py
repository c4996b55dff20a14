"""Makes this folder importable, so that the invented meetings serve the tests of every floor."""

from hypothesis import settings

# The same examples on every machine, slow ones too; ``--hypothesis-profile=default`` looks for new ones.
settings.register_profile("repeatable", deadline=None, derandomize=True)
settings.load_profile("repeatable")

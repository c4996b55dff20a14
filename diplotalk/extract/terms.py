"""The words that values of a report are: modes, roles, acts of speech, kinds of agreement, sections of a text."""

from __future__ import annotations

MODES = ("in-person", "phone", "video", "unknown")
ROLES = (
    "head-of-state",
    "head-of-government",
    "deputy-head",
    "foreign-minister",
    "minister",
    "vice-minister",
    "legislature-head",
    "legislature",
    "ambassador",
    "envoy",
    "party",
    "military",
    "organisation-head",
    "royal",
    "spokesperson",
    "other",
)
# The heads of a land.
HIGHEST = frozenset({"head-of-state", "head-of-government"})
ACTS = ("state", "call-for", "support", "oppose", "pledge", "thank", "congratulate", "condemn", "warn", "hope")
KINDS = ("agreed", "signed", "announced")
SECTIONS = ("statement", "agreement", "caption", "title", "text")

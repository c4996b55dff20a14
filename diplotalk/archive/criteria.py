"""Which meetings are asked for. Made from typed text by the floor above, turned into SQL by this one."""

# Annotations are no strings here: a named tuple would compile each.
from typing import NamedTuple

HAS = ("agreements", "statements", "place", "flags")


class Criteria(NamedTuple):
    """Conditions a meeting must fulfil; empty ones ask nothing.

    ``since`` and ``until`` are whole ISO days, both included; a meeting dated by its month or year, or one that lasts
    some days, is in when its range overlaps. An undated meeting is out as soon as either is given.
    ``countries`` (codes as stored: ``KR``) and ``persons`` (name, slug or family name, whatever the case and accents)
    must all be present; of the others one is enough. ``places``: city, region, venue or country code, or words of the
    report's wording. ``outlets``: outlet or carrier of a report. ``has``: values of HAS. ``ids``: whole ids.
    ``without_*``: none may be present.
    """

    since: str | None = None
    until: str | None = None
    countries: tuple[str, ...] = ()
    persons: tuple[str, ...] = ()
    modes: tuple[str, ...] = ()
    topics: tuple[str, ...] = ()
    outlets: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    roles: tuple[str, ...] = ()
    has: tuple[str, ...] = ()
    ids: tuple[str, ...] = ()
    without_countries: tuple[str, ...] = ()
    without_persons: tuple[str, ...] = ()
    without_modes: tuple[str, ...] = ()
    without_topics: tuple[str, ...] = ()
    without_outlets: tuple[str, ...] = ()
    without_places: tuple[str, ...] = ()
    without_roles: tuple[str, ...] = ()
    without_has: tuple[str, ...] = ()


ALL = Criteria()

"""What can go wrong with an archive, each as one line for the person who typed the command."""

from __future__ import annotations


class ArchiveError(Exception):
    """``str(error)`` is one complete line without a full stop missing; the command ends with exit code 2."""


class NoArchiveError(ArchiveError):
    """There is no file, or nothing in it yet."""


class NotAnArchiveError(ArchiveError):
    """The file is something else: it is left alone."""


class NewerArchiveError(ArchiveError):
    """A later version of the program made it: it is left alone."""


class OlderArchiveError(ArchiveError):
    """An earlier version of the program made it, in a shape that this one cannot bring up to date."""


class DamagedArchiveError(ArchiveError):
    """The file is cut, overwritten or tampered with."""


class BusyArchiveError(ArchiveError):
    """Another program kept the archive for longer than we wait."""


class UnwritableArchiveError(ArchiveError):
    """Read-only, no space, no such folder, or the device failed."""


class MissingPathError(ArchiveError):
    """A file or folder to be indexed does not exist; nothing was dropped from the archive."""

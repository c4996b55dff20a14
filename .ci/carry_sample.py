"""Build hook: the wheel carries its sample read already, so that the first command of a newcomer is quick."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class CarrySample(BuildHookInterface):
    """Puts ``diplotalk/sample.db`` into a wheel; a working copy reads seeds/ on the spot."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Make the archive before the wheel is packed."""
        if version == "editable":
            return
        sys.path.insert(0, self.root)
        from diplotalk.query.sources import write_sample

        self._folder = tempfile.TemporaryDirectory()
        path = str(Path(self._folder.name, "sample.db"))
        write_sample(path)
        build_data["force_include"][path] = "diplotalk/sample.db"

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:
        """Take the temporary file away."""
        if version != "editable":
            self._folder.cleanup()

"""What the window remembers for its clerk: sizes, splitters, the last place, table layouts."""

import base64
import json
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any

from PySide6.QtCore import QByteArray


class WindowState:
    """A small JSON file of named values; a damaged or missing one counts as empty."""

    def __init__(self, path: Path | None = None) -> None:
        self._path = path
        self._values = _read(path)

    def get(self, name: str, default: Any = None) -> Any:
        """Return a remembered value."""
        return self._values.get(name, default)

    def put(self, name: str, value: object) -> None:
        """Remember a value JSON can hold."""
        self._values[name] = value

    def get_bytes(self, name: str) -> QByteArray:
        """Return a geometry or a splitter's state; empty when there is none."""
        return QByteArray(base64.b64decode(str(self._values.get(name, ""))))

    def put_bytes(self, name: str, value: QByteArray) -> None:
        """Remember a geometry or a splitter's state."""
        self._values[name] = base64.b64encode(value.data()).decode("ascii")

    def save(self) -> None:
        """Write the file in one go, so that it is never half written; nowhere, nothing is kept."""
        if self._path is None:
            return
        with suppress(OSError):
            self._path.parent.mkdir(parents=True, exist_ok=True)
            fresh = self._path.with_suffix(".new")
            fresh.write_text(json.dumps(self._values, ensure_ascii=False, indent=1), "utf-8")
            fresh.replace(self._path)


def _read(path: Path | None) -> dict[str, Any]:
    if path is None or not path.is_file():
        return {}
    try:
        values = json.loads(path.read_text("utf-8"))
    except (OSError, ValueError):
        return {}
    return dict(values) if isinstance(values, Mapping) else {}

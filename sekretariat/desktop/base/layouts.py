"""Layouts of a table: which columns, how wide, in which order, sorted by what; kept by name."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Protocol

from sekretariat.desktop.base.window_state import WindowState

CURRENT = ""


@dataclass(frozen=True)
class TableLayout:
    """One layout: the shown columns in their order with widths in pixels, and the sorting."""

    columns: tuple[tuple[str, int], ...] = ()
    sort: str = ""
    descending: bool = False


class LayoutStore(Protocol):
    """Where layouts are kept, by table and name; the name "" is the one in use."""

    def names(self, table: str) -> Sequence[str]:
        """Return the names a clerk has given, sorted."""
        ...

    def load(self, table: str, name: str) -> TableLayout | None:
        """Return a layout, None when there is none."""
        ...

    def save(self, table: str, name: str, layout: TableLayout) -> None:
        """Keep a layout."""
        ...

    def remove(self, table: str, name: str) -> None:
        """Forget a layout."""
        ...


class RememberedLayouts:
    """Layouts in the window's memory on this computer."""

    def __init__(self, state: WindowState) -> None:
        self._state = state

    def names(self, table: str) -> Sequence[str]:
        """Return the names a clerk has given, sorted."""
        return sorted((name for name in self._all(table) if name), key=str.casefold)

    def load(self, table: str, name: str) -> TableLayout | None:
        """Return a layout, None when there is none."""
        kept = self._all(table).get(name)
        if not isinstance(kept, dict):
            return None
        columns = tuple((str(key), int(width)) for key, width in kept.get("columns", ()))
        return TableLayout(columns, str(kept.get("sort", "")), bool(kept.get("descending")))

    def save(self, table: str, name: str, layout: TableLayout) -> None:
        """Keep a layout."""
        self._state.put(self._key(table), {**self._all(table), name: asdict(layout)})

    def remove(self, table: str, name: str) -> None:
        """Forget a layout."""
        kept = {key: value for key, value in self._all(table).items() if key != name}
        self._state.put(self._key(table), kept)

    def _key(self, table: str) -> str:
        return f"layouts.{table}"

    def _all(self, table: str) -> dict[str, object]:
        return dict(self._state.get(self._key(table), {}))

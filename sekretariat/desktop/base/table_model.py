"""Long lists for a table: sorted ids from a listing, rows fetched by page, texts made once a page.

Searching, sorting and filtering are the listing's (SQL), never a proxy model's: at 100,000 rows
that takes Qt seven seconds, the database a tenth of one.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, time
from typing import Any, Protocol

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget

from sekretariat.desktop.base.appearance import colour
from sekretariat.domain.fields import Choice, Kind
from sekretariat.domain.money import euros
from sekretariat.words import shown, translate

Index = QModelIndex | QPersistentModelIndex
Page = tuple[list[tuple[str, ...]], list[str], list[Mapping[int, str]]]
PAGE_ROWS = 50
PAGES_KEPT = 48
EMPTY = "–"
HEADING_ROOM = "\u2002\u2002"
"""Keeps the heading of figures off the arrow that shows the sorting."""

_DISPLAY = Qt.ItemDataRole.DisplayRole
_ALIGNMENT = Qt.ItemDataRole.TextAlignmentRole
_INK = Qt.ItemDataRole.ForegroundRole
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True)
class Column:
    """A column: key, shown label, kind of its values, width in pixels, shown unless hidden.

    Days that are to come are read from the next one on, past ones from the latest. `tones` are the
    colours (names of tokens) some values are written in; the value itself is always said in words.
    """

    key: str
    label: str
    kind: Kind = Kind.TEXT
    width: int = 140
    hidden: bool = False
    sortable: bool = True
    choices: type[Choice] | None = None
    is_to_come: bool = False
    tones: Mapping[str, str] = field(default_factory=dict)

    def text(self, value: object) -> str:
        """Return a value as the table shows it; a choice's code by its label, nothing as "–"."""
        if self.choices is not None and isinstance(value, str) and value:
            return translate(self.choices(value).label)
        if isinstance(value, time):
            return f"{value:%H:%M}"
        if self.kind is Kind.MONEY and isinstance(value, int):
            return f"{euros(value)} €"
        return shown(value) or EMPTY


@dataclass(frozen=True)
class Filter:
    """A filter of a list: key, shown label, the (value, shown text) pairs to choose from."""

    key: str
    label: str
    options: Sequence[tuple[str, str]]


@dataclass(frozen=True)
class Query:
    """What a list shows: words sought, sorting, the day, chosen filters."""

    search: str = ""
    sort: str = ""
    descending: bool = False
    as_of: date | None = None
    filters: Mapping[str, str] = field(default_factory=dict)


class Listing(Protocol):
    """A long list of the services: arranged by a query, then read by pages."""

    @property
    def columns(self) -> Sequence[Column]:
        """All columns, in their first order."""
        ...

    @property
    def filters(self) -> Sequence[Filter]:
        """The filters offered above the list."""
        ...

    def arrange(self, query: Query) -> Sequence[Any]:
        """Return the sorted keys of the rows that fit: one `array('q')` or a list."""
        ...

    def rows(self, keys: Sequence[Any]) -> Sequence[Mapping[str, object]]:
        """Return rows (`id` and one value per column key) in the order of their keys."""
        ...

    def key_of(self, record_id: str) -> Any:
        """Return the key of a record, None when it is unknown."""
        ...


class TableModel(QAbstractTableModel):
    """The rows of a listing."""

    def __init__(self, listing: Listing, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._listing = listing
        self.columns = tuple(listing.columns)
        self._keys: Sequence[Any] = ()
        self._pages: dict[int, Page] = {}
        numeric = (Kind.NUMBER, Kind.MONEY)
        self._toned = {place: one.tones for place, one in enumerate(self.columns) if one.tones}
        self._alignments = [_RIGHT if c.kind in numeric else _LEFT for c in self.columns]

    def is_figure(self, place: int) -> bool:
        """Tell whether a column stands at the right."""
        return self._alignments[place] == _RIGHT

    def arrange(self, query: Query) -> None:
        """Show what a query finds; raises Refused and keeps the rows when it cannot be asked."""
        keys = self._listing.arrange(query)
        self.beginResetModel()
        self._keys = keys
        self._pages.clear()
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's signature)
        """Return how many rows are shown."""
        return 0 if parent.isValid() else len(self._keys)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's signature)
        """Return how many columns the listing has, hidden ones too."""
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        """Return the text of a cell; numbers stand right."""
        if role == _DISPLAY:
            page, place = divmod(index.row(), PAGE_ROWS)
            texts, _, _ = self._pages.get(page) or self._load(page)
            return texts[place][index.column()]
        if role == _ALIGNMENT:
            return self._alignments[index.column()]
        if role == _INK and index.column() in self._toned:
            return self._ink(index)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        """Return a column's label."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == _DISPLAY:
            room = HEADING_ROOM if self.is_figure(section) else ""
            return f"{self.columns[section].label}{room}"
        return self._alignments[section] if role == _ALIGNMENT else None

    def id_at(self, row: int) -> str:
        """Return the record's id of a row."""
        page, place = divmod(row, PAGE_ROWS)
        _, ids, _ = self._pages.get(page) or self._load(page)
        return ids[place]

    def row_of(self, record_id: str) -> int | None:
        """Return the row of a record, None where it is not shown."""
        key = self._listing.key_of(record_id)
        try:
            return self._keys.index(key)
        except (ValueError, TypeError):
            return None

    def _ink(self, index: Index) -> QColor | None:
        page, place = divmod(index.row(), PAGE_ROWS)
        _, _, tones = self._pages.get(page) or self._load(page)
        tone, owner = tones[place].get(index.column(), ""), self.parent()
        return colour(owner, tone) if tone and isinstance(owner, QWidget) else None

    def _tones(self, row: Mapping[str, object]) -> Mapping[int, str]:
        found = {
            place: tones.get(str(row.get(self.columns[place].key)), "")
            for place, tones in self._toned.items()
        }
        return {place: tone for place, tone in found.items() if tone}

    def _load(self, page: int) -> Page:
        """Read a page and make its texts; forgets the page that was read first.

        A row that vanished meanwhile stays empty until the list is arranged again.
        """
        start = page * PAGE_ROWS
        keys = self._keys[start : start + PAGE_ROWS]
        rows = self._listing.rows(keys)
        missing = len(keys) - len(rows)
        texts = [tuple(c.text(row.get(c.key)) for c in self.columns) for row in rows]
        ids = [str(row["id"]) for row in rows]
        nothing = ("",) * len(self.columns)
        tones = [self._tones(row) for row in rows]
        loaded = (texts + [nothing] * missing, ids + [""] * missing, tones + [{}] * missing)
        self._pages[page] = loaded
        if len(self._pages) > PAGES_KEPT:
            del self._pages[next(iter(self._pages))]
        return loaded

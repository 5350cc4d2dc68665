"""The rows of a plan for a table: number, person, what becomes of it, what changes."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QObject, Qt

from sekretariat.desktop.base.marks import worded
from sekretariat.desktop.base.table_model import EMPTY, Index
from sekretariat.domain.imports.lists import OnDoubt, Profile, RowStatus
from sekretariat.domain.imports.plans import ImportPlan, PlanRow
from sekretariat.domain.names import matches, search_key, search_words
from sekretariat.words import translate

LEFT_OUT = "left_out"
CHANGES_NAMED = 3
_DISPLAY = Qt.ItemDataRole.DisplayRole
_TIP = Qt.ItemDataRole.ToolTipRole
_ALIGNMENT = Qt.ItemDataRole.TextAlignmentRole
_MIDDLE = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


def state_of(row: PlanRow) -> str:
    """Return the state a row is counted under: a status, or that it is left out."""
    return LEFT_OUT if row.skipped else row.status.value


def state_text(state: str) -> str:
    """Return a state as a clerk reads it."""
    if state == LEFT_OUT:
        return QCoreApplication.translate("PlanModel", "left out")
    return translate(RowStatus(state).label)


def find_key(row: PlanRow) -> str:
    """Return what a row is found by: its number, its person and organisation, folded."""
    return f"{row.number} {search_key(row.person, row.entry.organization)}"


def summary(row: PlanRow) -> str:
    """Return in one line what a row would do, or why it does nothing."""
    if row.status is RowStatus.FAILED:
        return "; ".join(worded(one.problem) for one in row.problems)
    if row.status is RowStatus.DOUBTFUL:
        names = (f"{one.name} ({translate(one.reason.label)})" for one in row.candidates)
        return "; ".join(names)
    if row.status is RowStatus.NEW:
        entry = row.entry
        told = (entry.organization, entry.function, entry.city)
        return ", ".join(text for text in told if text) or EMPTY
    accepted = [one for one in row.changes if one.accepted]
    texts = [f"{translate(c.label)}: {c.old or EMPTY} → {c.new}" for c in accepted[:CHANGES_NAMED]]
    asked = [one for one in row.changes if one.is_question and not one.accepted]
    texts += [f"⚠ {translate(c.label)}: {c.old} | {c.new}" for c in asked[:CHANGES_NAMED]]
    more = len(accepted) - CHANGES_NAMED
    if more > 0:
        texts.append(f"+ {more}")
    return "; ".join(texts) or EMPTY


def count_states(rows: Iterable[PlanRow]) -> Counter[str]:
    """Count rows by their state."""
    return Counter(map(state_of, rows))


class Planned(NamedTuple):
    """A plan, what its rows are found by and their states counted; made beside the window."""

    plan: ImportPlan
    keys: Mapping[PlanRow, str]
    counts: Counter[str]


def planned(plan: ImportPlan, profile: Profile) -> Planned:
    """Answer doubtful rows as the profile wants, and make what rows are found by."""
    if profile.on_doubt:
        plan.settle(OnDoubt(profile.on_doubt))
    return Planned(plan, {row: find_key(row) for row in plan.rows}, count_states(plan.rows))


class PlanModel(QAbstractTableModel):
    """The rows of a plan in one state, or all of them; a decided row stays until asked again."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[PlanRow] = []
        self._keys: dict[PlanRow, str] = {}

    @property
    def rows(self) -> Sequence[PlanRow]:
        """The rows shown."""
        return self._rows

    def show_rows(self, rows: Sequence[PlanRow], state: str = "", typed: str = "") -> None:
        """Show the rows in a state, "" for all, whose keys hold every typed word."""
        words = search_words(typed)
        self.beginResetModel()
        self._rows = [row for row in rows if state_of(row) == state] if state else list(rows)
        if words:
            self._rows = [row for row in self._rows if matches(self._key(row), words)]
        self.endResetModel()

    def know(self, keys: Mapping[PlanRow, str]) -> None:
        """Take the keys rows are found by; they were made beside the window."""
        self._keys = dict(keys)

    def refresh(self) -> None:
        """Show again what became of the rows."""
        if self._rows:
            last = self.index(len(self._rows) - 1, self.columnCount() - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def replace_row(self, row: PlanRow, rows: Sequence[PlanRow]) -> int:
        """Show other rows in the place of one; return the place, -1 where it is not shown."""
        places = [place for place, one in enumerate(self._rows) if one is row]
        if places:
            self.beginResetModel()
            self._rows[places[0] : places[0] + 1] = rows
            self.endResetModel()
        return places[0] if places else -1

    def _key(self, row: PlanRow) -> str:
        if row not in self._keys:
            self._keys[row] = find_key(row)
        return self._keys[row]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's signature)
        """Return how many rows are shown."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's signature)
        """Return the number of columns."""
        return 0 if parent.isValid() else 4

    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        """Return a cell's text; row numbers stand in the middle."""
        if role in (_DISPLAY, _TIP):
            return self._texts(self._rows[index.row()])[index.column()]
        if role == _ALIGNMENT:
            return _LEFT if index.column() else _MIDDLE
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        """Return a column's heading."""
        if orientation is not Qt.Orientation.Horizontal or role not in (_DISPLAY, _ALIGNMENT):
            return None
        if role == _ALIGNMENT:
            return _LEFT if section else _MIDDLE
        headings = (self.tr("Row"), self.tr("Person"), self.tr("State"), self.tr("What happens"))
        return headings[section]

    def next_undecided(self, place: int, step: int) -> int:
        """Return the place of the next undecided row after or before a place, -1 for none."""
        count = len(self._rows)
        around = ((place + step * (offset + 1)) % count for offset in range(count))
        return next((one for one in around if self._rows[one].is_undecided), -1)

    @staticmethod
    def _texts(row: PlanRow) -> tuple[str, str, str, str]:
        mark = "⚠ " if row.problems and row.status is not RowStatus.FAILED else ""
        state = mark + state_text(state_of(row))
        return (str(row.number), row.person or EMPTY, state, summary(row))

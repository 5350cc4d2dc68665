"""Choosing items of an earlier session to put on this agenda."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from sekretariat.desktop.base.desk import Desk
from sekretariat.desktop.base.forms import load_form
from sekretariat.domain.agenda import AgendaLine
from sekretariat.domain.sessions import ordinal_name

_ID = Qt.ItemDataRole.UserRole


class CopyItemsDialog(QDialog):
    """Sessions to choose from, the latest first, and their items with ticks."""

    source: QComboBox
    items: QTreeWidget
    copy_buttons: QDialogButtonBox

    def __init__(self, desk: Desk, meeting_id: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_form(self, "copy_items_dialog")
        self._desk = desk
        self._meeting_id = meeting_id
        copy = self.copy_buttons.button(QDialogButtonBox.StandardButton.Ok)
        copy.setText(self.tr("&Copy items"))
        self.copy_buttons.accepted.connect(self.accept)
        self.copy_buttons.rejected.connect(self.reject)
        self.source.currentIndexChanged.connect(self._show_items)
        self.items.itemChanged.connect(self._tick_below)
        self._fill_sources()

    def chosen(self) -> list[str]:
        """Return the ticked items in reading order."""
        ticked = Qt.CheckState.Checked
        return [str(row.data(0, _ID)) for row in self._rows() if row.checkState(0) is ticked]

    def accept(self) -> None:
        """Copy the ticked items; one undo step."""
        chosen = self.chosen()
        agendas = self._desk.secretariat.agendas
        if not chosen or self._desk.act(lambda: agendas.copy_items(self._meeting_id, chosen)):
            super().accept()

    def _fill_sources(self) -> None:
        """Offer the sessions of the same body first."""
        secretariat = self._desk.secretariat
        own = secretariat.meetings.get(self._meeting_id)
        names = secretariat.bodies.names(self._desk.today())
        others = [one for one in secretariat.meetings.all() if one.id != self._meeting_id]
        for one in sorted(others, key=lambda other: other.body_id != own.body_id):
            self.source.addItem(_session_label(one, names[one.body_id][0]), one.id)

    def _show_items(self) -> None:
        self.items.clear()
        meeting_id = self.source.currentData()
        if not meeting_id:
            return
        rows: dict[str, QTreeWidgetItem] = {}
        for line in self._desk.secretariat.agendas.lines(meeting_id):
            row = _row(line)
            above = rows.get(line.parent_id)
            rows[line.item_id] = row
            if above is None:
                self.items.addTopLevelItem(row)
            else:
                above.addChild(row)
        self.items.expandAll()

    def _tick_below(self, row: QTreeWidgetItem) -> None:
        """Tick or untick what stands under an item with it."""
        below = (row.child(place) for place in range(row.childCount()))
        for one in below:
            if one is not None:
                one.setCheckState(0, row.checkState(0))

    def _rows(self) -> list[QTreeWidgetItem]:
        every = Qt.MatchFlag.MatchContains | Qt.MatchFlag.MatchRecursive
        return self.items.findItems("", every)


def _row(line: AgendaLine) -> QTreeWidgetItem:
    row = QTreeWidgetItem([f"{line.number}  {line.title}".strip()])
    row.setData(0, _ID, line.item_id)
    row.setCheckState(0, Qt.CheckState.Unchecked)
    return row


def _session_label(meeting: Any, body: str) -> str:
    day = f" · {meeting.held_on:%d.%m.%Y}" if meeting.held_on else ""
    return f"{ordinal_name(meeting)}{day} · {body}"

"""The papers of one agenda item, below its details: attached, in order, removed."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from sekretariat.desktop.base.actions import make_action
from sekretariat.desktop.base.appearance import make_muted
from sekretariat.desktop.base.arrivals import Arrival, papers_of
from sekretariat.desktop.base.attaching import attach
from sekretariat.desktop.base.attachment_dialog import AttachmentDialog
from sekretariat.desktop.base.desk import Desk
from sekretariat.desktop.base.drop_zone import DropZone
from sekretariat.desktop.base.list_actions import action_button
from sekretariat.domain.changes import ChangeSet

KEY = Qt.ItemDataRole.UserRole
ROWS_SHOWN = 4
WATCHED = frozenset({"attachment"})


class ItemPapers(QWidget):
    """A short list; Enter opens a paper, files dropped over the agenda come to its current item."""

    def __init__(self, desk: Desk, agenda: QWidget) -> None:
        super().__init__(agenda)
        self._desk = desk
        self._meeting_id = self._item_id = self._item = ""
        self.heading = QLabel(self.tr("Attachments"))
        make_muted(self.heading)
        self.papers = QListWidget()
        self.papers.setAccessibleName(self.tr("Attachments of the item"))
        self.papers.itemActivated.connect(lambda _item: self.edit())
        self.heading.setBuddy(self.papers)
        self._lay_out(agenda)
        self.drop_zone = DropZone(agenda, lambda data: papers_of(data, self._item))
        self.drop_zone.dropped.connect(self._take)
        desk.changed.connect(self._hear)

    def show_item(self, meeting_id: str, item_id: str, named: str) -> None:
        """Show the papers of an item; without one, files belong to the whole session."""
        self._meeting_id, self._item_id = meeting_id, item_id
        self._item = named or self.tr("to the session as a whole")
        self.setVisible(bool(item_id))
        self._read()

    def add(self) -> None:
        """Ask for a file and attach it to the item."""
        self._desk.dialogs.choose_file(self, self.tr("Attach file"), "", self.attach)

    def attach(self, *paths: Path) -> None:
        """Attach files to the item."""
        attach(self._desk, paths, self._meeting_id, self._item_id)

    def edit(self) -> None:
        """Open the current paper: its title, its item, who gets it."""
        self._with_current(self._open)

    def remove(self) -> None:
        """Take the current paper off the session."""
        attachments = self._desk.secretariat.attachments
        self._with_current(lambda one: self._desk.act(lambda: attachments.detach([one])))

    def shift(self, by: int) -> None:
        """Move the current paper up or down among those of the item."""
        row = self.papers.currentRow() + by
        if 0 <= row < self.papers.count():
            attachments = self._desk.secretariat.attachments
            here, there = (self._place(one) for one in (self.papers.currentRow(), row))
            self._with_current(
                lambda one: self._desk.act(lambda: attachments.shift(one, there - here))
            )

    def _open(self, attachment_id: str) -> None:
        found = self._desk.secretariat.attachments.get(attachment_id)
        dialog = AttachmentDialog(self._desk, found, self)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _with_current(self, do: Callable[[str], object]) -> None:
        row = self.papers.currentRow()
        if row >= 0:
            do(str(self.papers.item(row).data(KEY)))

    def _place(self, row: int) -> int:
        """Return which place among all papers of the session a row has."""
        wanted = self.papers.item(row).data(KEY)
        rows = self._desk.secretariat.attachments.rows(self._meeting_id)
        return [one["id"] for one in rows].index(wanted)

    def _take(self, arrival: Arrival) -> None:
        self.attach(*arrival.paths)

    def _hear(self, changes: ChangeSet) -> None:
        if self._meeting_id and WATCHED & changes.entities():
            self._read()

    def _read(self) -> None:
        """Read the list again; the current paper stays current."""
        row = self.papers.currentRow()
        kept = self.papers.item(row).data(KEY) if row >= 0 else ""
        self.papers.clear()
        attachments = self._desk.secretariat.attachments
        rows = attachments.rows(self._meeting_id) if self._item_id else []
        for row in (one for one in rows if one["item_id"] == self._item_id):
            item = QListWidgetItem(f"{row['position']}  {row['title']}", self.papers)
            item.setData(KEY, row["id"])
            item.setToolTip(row["file_name"])
            if row["id"] == kept:
                self.papers.setCurrentItem(item)
        self.papers.setVisible(self.papers.count() > 0)
        if self.papers.count() and self.papers.currentRow() < 0:
            self.papers.setCurrentRow(0)
        shown = min(self.papers.count(), ROWS_SHOWN)
        edge = 2 * self.papers.frameWidth()
        self.papers.setFixedHeight(shown * self.papers.sizeHintForRow(0) + edge if shown else 0)

    def _lay_out(self, agenda: QWidget) -> None:
        row = QHBoxLayout()
        row.addWidget(self.heading, 1)
        add = make_action("attach_paper", agenda, self.add)
        row.addWidget(action_button(add))
        make_action("open", self.papers, self.edit)
        make_action("delete", self.papers, self.remove, text=self.tr("Remove attachment"))
        make_action("up", self.papers, lambda: self.shift(-1))
        make_action("down", self.papers, lambda: self.shift(1))
        self.papers.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(self.papers)

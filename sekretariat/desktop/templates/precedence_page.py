"""The order of precedence: offices to move, word, add and remove; each change is kept at once."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QSignalBlocker, QSize, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from sekretariat.desktop.base.actions import make_action
from sekretariat.desktop.base.appearance import make_muted, make_title
from sekretariat.desktop.base.desk import Desk
from sekretariat.desktop.base.list_actions import action_button
from sekretariat.domain.changes import ChangeSet

ROW_PX, WIDTH_PX = 30, 460


class PrecedencePage(QWidget):
    """Who is greeted first stands first; Alt+Up and Alt+Down move the marked office."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.offices = QListWidget(self)
        self.offices.setAccessibleName(self.tr("Order of precedence"))
        self.offices.setMaximumWidth(WIDTH_PX)
        self.offices.setEditTriggers(
            QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.DoubleClicked
        )
        self._lay_out()
        self.setFocusProxy(self.offices)
        self.add_action("new", self.add, self.tr("Add office"))
        self.add_action("up", partial(self.move_office, -1))
        self.add_action("down", partial(self.move_office, 1))
        self.add_action("delete", self.remove, self.tr("Remove office"))
        self.add_action("usual_order", self.restore)
        self.offices.itemChanged.connect(self._take)
        self.offices.itemDelegate().closeEditor.connect(self._drop_unworded)
        desk.changed.connect(self._hear)

    def showEvent(self, event: QShowEvent) -> None:
        """Show the order of the moment."""
        super().showEvent(event)
        self.refresh()

    def refresh(self) -> None:
        """Show the order as it is kept."""
        self._show(self._desk.secretariat.precedence.order(), self.offices.currentRow())

    def add(self) -> None:
        """Begin a new office below the marked one; it is kept when it has been worded."""
        row = self.offices.currentRow() + 1
        with QSignalBlocker(self.offices):
            self.offices.insertItem(row, _item(""))
        self.offices.setCurrentRow(row)
        self.offices.editItem(self.offices.item(row))

    def move_office(self, step: int) -> None:
        """Move the marked office up or down by one place."""
        order, row = self._order(), self.offices.currentRow()
        if row < 0 or not 0 <= row + step < len(order):
            return
        order.insert(row + step, order.pop(row))
        self._keep(order, row + step)

    def remove(self) -> None:
        """Take the marked office out of the order; it can be undone."""
        order, row = self._order(), self.offices.currentRow()
        if row >= 0:
            del order[row]
            self._keep(order, min(row, len(order) - 1))

    def restore(self) -> None:
        """Take the usual order again; it can be undone."""
        self._desk.act(self._desk.secretariat.precedence.restore, then=lambda _: self.refresh())

    def add_action(self, name: str, do: Callable[[], object], text: str = "") -> None:
        """Put an action with a button above the page."""
        action = make_action(name, self, do, text=text)
        self._actions_row.addWidget(action_button(action))

    def _lay_out(self) -> None:
        title = QLabel(self.tr("Order of precedence"), self)
        make_title(title)
        hint = QLabel(
            self.tr(
                "In this order guests of honour are greeted; seating list and lists by precedence "
                "follow it. The form for women is found as well. F2 words an office anew."
            ),
            self,
        )
        hint.setWordWrap(True)
        make_muted(hint)
        self._actions_row = QHBoxLayout()
        self._actions_row.setSpacing(4)
        head = QHBoxLayout()
        head.setContentsMargins(0, 4, 0, 0)
        head.addWidget(title)
        head.addStretch(1)
        head.addLayout(self._actions_row)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 0, 8, 8)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(hint)
        column.addWidget(self.offices, 1)

    def _order(self) -> list[str]:
        texts = [self.offices.item(row).text() for row in range(self.offices.count())]
        return [text for text in texts if text.strip()]

    def _take(self, item: QListWidgetItem) -> None:
        """Keep what was worded; an office left without words goes."""
        self._keep(self._order(), self.offices.row(item))

    def _drop_unworded(self) -> None:
        """Take away a line that was begun and not worded."""
        with QSignalBlocker(self.offices):
            for row in reversed(range(self.offices.count())):
                if not self.offices.item(row).text().strip():
                    self.offices.takeItem(row)

    def _keep(self, order: Sequence[str], row: int) -> None:
        service = self._desk.secretariat.precedence
        if self._desk.act(lambda: service.save(order)):
            self._show(order, row)
        else:
            self.refresh()

    def _show(self, order: Sequence[str], row: int) -> None:
        with QSignalBlocker(self.offices):
            self.offices.clear()
            for office in order:
                self.offices.addItem(_item(office))
            self.offices.setCurrentRow(min(max(row, 0), len(order) - 1))

    def _hear(self, changes: ChangeSet) -> None:
        if self.isVisible() and any(one.entity == "honoured_office" for one in changes.changes):
            self.refresh()


def _item(office: str) -> QListWidgetItem:
    item = QListWidgetItem(office)
    item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
    item.setSizeHint(QSize(0, ROW_PX))
    return item

"""Writing while the session runs: items left, the text in the middle, attendance right."""

from collections.abc import Callable
from functools import partial
from typing import Any, NamedTuple

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QSplitter,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from sekretariat.desktop.base.actions import make_action
from sekretariat.desktop.base.appearance import make_title
from sekretariat.desktop.base.desk import Desk
from sekretariat.desktop.base.list_actions import action_button
from sekretariat.desktop.base.widgets.elided_label import ElidedLabel
from sekretariat.desktop.live.clock_line import ClockLine
from sekretariat.desktop.live.modules_dialog import ModulesDialog
from sekretariat.desktop.live.passages import Passages
from sekretariat.domain.agenda import AgendaLine
from sekretariat.domain.changes import ChangeSet
from sekretariat.domain.meetings import ItemKind
from sekretariat.domain.minutes import PassageKind
from sekretariat.domain.pace import Pace, is_left, next_left, pace_of
from sekretariat.domain.resolutions import Task
from sekretariat.words import shown

TICK_MS = 5_000
ITEM = Qt.ItemDataRole.UserRole
INDENT = "    "
WIDTHS = (240, 600, 500)


class Parts(NamedTuple):
    """What other areas make for this page: attendance, resolutions, the dialog of a task."""

    attendance: Callable[[Desk], Any]
    resolutions: Callable[[Desk], Any]
    task: Callable[[Desk, Task, QWidget], Any]


class LivePage(QWidget):
    """One session while it runs, alone on the screen. `left` asks for its own page again."""

    left = Signal()

    def __init__(self, desk: Desk, parts: Parts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._parts = desk, parts
        self.meeting_id = ""
        self.item_id = ""
        self._is_closed = False
        self._lines: dict[str, AgendaLine] = {}
        self.title, self.heading = ElidedLabel(), ElidedLabel()
        self.clock = ClockLine()
        self.items = QListWidget()
        self.passages = Passages(desk)
        self.attendance, self.resolutions = parts.attendance(desk), parts.resolutions(desk)
        self.attendance.make_narrow()
        self.beside = QTabWidget()
        self._tick = QTimer(self, interval=TICK_MS)
        self._lay_out()
        self._connect()

    def show_meeting(self, meeting_id: str) -> None:
        """Show a session at the first item that is left, the keyboard in its text."""
        is_other = meeting_id != self.meeting_id
        self.keep()
        self.meeting_id = meeting_id
        self._is_closed = self._desk.secretariat.live.is_closed(meeting_id)
        self.title.setText(self._desk.secretariat.meetings.head(meeting_id).name)
        self.attendance.show_meeting(meeting_id)
        self.resolutions.show_meeting(meeting_id)
        self._read()
        self.go_to(next_left(list(self._lines.values()), "") if is_other else self.item_id)
        self._desk.concentrating.emit(True)
        self._tick.start()
        self.passages.go_to(PassageKind.RESULT)

    def keep(self) -> None:
        """Keep what was typed and not yet kept."""
        self.passages.keep()

    def go_to(self, item_id: str) -> None:
        """Go to an item; "" is the session as a whole."""
        rows = [self.items.item(row).data(ITEM) for row in range(self.items.count())]
        self.items.setCurrentRow(rows.index(item_id) if item_id in rows else 0)
        self._show_item()

    def go(self, step: int) -> None:
        """Go to the next or the previous item, the keyboard stays where it is."""
        row = self.items.currentRow() + step
        if 0 <= row < self.items.count():
            self.items.setCurrentRow(row)

    def finish_item(self) -> None:
        """Note that the item is done, or is not after all; then go on with the next one left."""
        self.keep()
        item = self.item_id
        if item not in self._lines:
            return
        was_done = self._lines[item].is_done
        if self._desk.act(lambda: self._desk.secretariat.live.tick(item)) and not was_done:
            self.go_to(next_left(list(self._lines.values()), item) or item)
            self.passages.go_to(PassageKind.RESULT)

    def decide(self) -> None:
        """Open a motion to the item dealt with."""
        self.keep()
        self.beside.setCurrentWidget(self.resolutions)
        self.resolutions.decide(self.item_id)

    def add_task(self) -> None:
        """Open a new task of the item dealt with."""
        self.keep()
        task = Task(meeting_id=self.meeting_id, item_id=self.item_id)
        self._open(self._parts.task(self._desk, task, self))

    def edit_modules(self) -> None:
        """Open the text modules."""
        self._open(ModulesDialog(self._desk, self))

    def leave(self) -> None:
        """Go back to the page of the session."""
        self.keep()
        self.left.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        """Keep what was typed and give the screen back, whichever way the page is left."""
        super().hideEvent(event)
        if not event.spontaneous():
            self.keep()
            self._tick.stop()
            self._desk.concentrating.emit(False)

    def show_pace(self) -> None:
        """Show the clock and how the item stands."""
        at = self._desk.secretariat.attendances.now()
        line = self._lines.get(self.item_id)
        items_left = sum(is_left(one) for one in self._lines.values())
        self.clock.show_pace(at, pace_of(line, at) if line else Pace(), items_left)

    def _read(self) -> None:
        """Read the agenda; the item dealt with stays."""
        found = self._desk.secretariat.agendas.lines(self.meeting_id)
        self._lines = {one.item_id: one for one in found}
        with QSignalBlocker(self.items):
            self.items.clear()
            self._add_row("", self.tr("Session as a whole"))
            for one in found:
                self._add_row(one.item_id, self._worded(one), is_done=not is_left(one))
            rows = ["", *self._lines]
            self.items.setCurrentRow(rows.index(self.item_id) if self.item_id in rows else 0)

    def _worded(self, line: AgendaLine) -> str:
        mark = "✓ " if line.is_done else ""
        begins = f" · {shown(line.begins_at)}" if line.begins_at and line.minutes_planned else ""
        number = f"{line.number} " if line.number else ""
        return f"{INDENT * line.depth}{mark}{number}{line.title}{begins}"

    def _add_row(self, item_id: str, told: str, *, is_done: bool = False) -> None:
        row = QListWidgetItem(told)
        row.setData(ITEM, item_id)
        row.setToolTip(told.strip())
        font = self.items.font()
        font.setItalic(is_done)
        row.setFont(font)
        line = self._lines.get(item_id)
        if line is not None and line.kind is ItemKind.SECTION:
            row.setFlags(Qt.ItemFlag.NoItemFlags)
        self.items.addItem(row)

    def _show_item(self) -> None:
        row = self.items.currentRow()
        self.item_id = str(self.items.item(row).data(ITEM)) if row >= 0 else ""
        line = self._lines.get(self.item_id)
        name = f"{line.number} {line.title}".strip() if line else self.tr("Session as a whole")
        self.heading.setText(name)
        self.passages.show_item(self.meeting_id, self.item_id, closed=self._is_closed)
        self.attendance.deal_with(self.item_id)
        self.show_pace()

    def _hear(self, changes: ChangeSet) -> None:
        if self.meeting_id and self.isVisible() and {"agenda_item", "meeting"} & changes.entities():
            self._read()
            self.show_pace()

    def _lay_out(self) -> None:
        make_title(self.heading)
        self.heading.setWordWrap(True)
        self.items.setAccessibleName(self.tr("Items of the session"))
        self.items.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.beside.setDocumentMode(True)
        self.beside.setAccessibleName(self.tr("Beside the text"))
        self.beside.tabBar().setAccessibleName(self.beside.accessibleName())
        self.beside.addTab(self.attendance, self.tr("Attendance"))
        self.beside.addTab(self.resolutions, self.tr("Resolutions"))
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(8, 0, 8, 0)
        column.addWidget(self.heading)
        column.addWidget(self.passages, 1)
        split = QSplitter()
        for place, widget in enumerate((self.items, middle, self.beside)):
            split.addWidget(widget)
            split.setStretchFactor(place, int(widget is middle))
        split.setSizes(list(WIDTHS))
        split.setChildrenCollapsible(False)
        page = QVBoxLayout(self)
        page.setContentsMargins(12, 8, 12, 8)
        page.addLayout(self._head())
        page.addWidget(self.clock)
        page.addWidget(split, 1)

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addWidget(self.title, 1)
        for name, do in (
            ("item_done", self.finish_item),
            ("decide", self.decide),
            ("add_task", self.add_task),
            ("text_modules", self.edit_modules),
            ("back", self.leave),
        ):
            row.addWidget(action_button(make_action(name, self, do)))
        return row

    def _connect(self) -> None:
        self.items.currentRowChanged.connect(lambda _row: self._show_item())
        self.passages.was_kept.connect(lambda kept: self.clock.show_kept(kept=kept))
        self._tick.timeout.connect(self.show_pace)
        self._desk.changed.connect(self._hear)
        does: dict[str, Callable[[], object]] = {
            "Ctrl+Down": lambda: self.go(1),
            "Ctrl+Up": lambda: self.go(-1),
            "Ctrl+Space": self.passages.expand,
            "Alt+4": self._go_to_attendance,
        }
        for number, kind in enumerate(PassageKind, start=1):
            does[f"Alt+{number}"] = partial(self.passages.go_to, kind)
        for keys, do in does.items():
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(do)

    def _open(self, dialog: QDialog) -> None:
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _go_to_attendance(self) -> None:
        self.beside.setCurrentWidget(self.attendance)
        self.attendance.search_text.setFocus()

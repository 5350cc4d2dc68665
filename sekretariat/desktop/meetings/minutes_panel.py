"""Writing minutes: items at the left, the text in the middle, kept a second after the last key."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from sekretariat.desktop.base.actions import make_action
from sekretariat.desktop.base.appearance import make_heading, make_muted
from sekretariat.desktop.base.desk import Desk
from sekretariat.desktop.base.list_actions import action_button
from sekretariat.domain.changes import ChangeSet
from sekretariat.domain.minutes import OUT, Minutes, PassageKind
from sekretariat.words import shown, translate

PAUSE_MS = 800
ITEM = Qt.ItemDataRole.UserRole
WATCHED = frozenset({"agenda_item", "minutes", "meeting"})


class MinutesPanel(QWidget):
    """The minutes of one session; nothing typed waits longer than a second to be kept."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.meeting_id = ""
        self._texts: dict[tuple[str, PassageKind], str] = {}
        self._shown: tuple[str, PassageKind] | None = None
        self.items = QListWidget()
        self.items.setAccessibleName(self.tr("Agenda items"))
        self.kind = QComboBox()
        self.kind.setAccessibleName(self.tr("For which minutes"))
        for one in PassageKind:
            self.kind.addItem(translate(one.label), one)
        self.text = QPlainTextEdit()
        self.text.setAccessibleName(self.tr("Text of the minutes"))
        self.text.setTabChangesFocus(True)
        self.state = QLabel()
        self.heading = QLabel()
        make_heading(self.heading)
        make_muted(self.state)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._lay_out()
        self._connect()

    def show_meeting(self, meeting_id: str) -> None:
        """Show the items of a session with what is written to them."""
        self.keep()
        self.meeting_id = meeting_id
        self._read()
        if self.items.count():
            self.items.setCurrentRow(0)

    def keep(self) -> None:
        """Keep what was typed and not yet kept."""
        self._pause.stop()
        if self._shown is None or not self.meeting_id:
            return
        typed = self.text.toPlainText()
        if typed == self._texts.get(self._shown, ""):
            return
        item_id, kind = self._shown
        minutes, meeting = self._desk.secretariat.minutes, self.meeting_id
        if self._desk.act(lambda: minutes.write(meeting, item_id, typed, kind)):
            self._texts[self._shown] = typed

    def send(self) -> None:
        """Note that the minutes go out today; tell until when objections can come."""
        self.keep()
        minutes = self._desk.secretariat.minutes
        self._desk.act(lambda: minutes.send(self.meeting_id), then=self._show_state)

    def approve(self) -> None:
        """Note the approval."""
        minutes = self._desk.secretariat.minutes
        self._desk.act(lambda: minutes.approve(self.meeting_id), then=self._show_state)

    def print_minutes(self) -> None:
        """Go to the preview of the minutes."""
        self.keep()
        self._desk.open("print", f"minutes:{self.meeting_id}")

    def go(self, step: int) -> None:
        """Go to the next or the previous item."""
        row = self.items.currentRow() + step
        if 0 <= row < self.items.count():
            self.items.setCurrentRow(row)

    def _read(self) -> None:
        secretariat = self._desk.secretariat
        self._shown = None
        self._texts = {
            (one.item_id, one.kind): one.wording
            for one in secretariat.minutes.passages(self.meeting_id)
        }
        current = self.items.currentRow()
        self.items.blockSignals(True)
        self.items.clear()
        for line in secretariat.agendas.lines(self.meeting_id):
            item = QListWidgetItem(f"{line.number} {line.title}".strip())
            item.setData(ITEM, line.item_id)
            self.items.addItem(item)
        self.items.blockSignals(False)
        self.items.setCurrentRow(min(max(current, 0), self.items.count() - 1))
        self._show_text()
        self._show_state(secretariat.minutes.of_meeting(self.meeting_id))

    def _show_text(self) -> None:
        self.keep()
        self._shown = None
        is_empty = self.items.currentRow() < 0
        self.text.setEnabled(not is_empty)
        if is_empty:
            self.heading.setText(self.tr("The agenda is empty."))
            self.text.clear()
            return
        item = self.items.currentItem()
        self.heading.setText(item.text())
        place = (str(item.data(ITEM)), PassageKind(self.kind.currentData()))
        self.text.setPlainText(self._texts.get(place, ""))
        self._shown = place
        self._pause.stop()

    def _show_state(self, minutes: Minutes) -> None:
        parts = (
            shown(minutes.status),
            self.tr("objections until {}").format(shown(minutes.objection_until))
            if minutes.objection_until
            else "",
            minutes.approval_note,
        )
        self.state.setText(" · ".join(part for part in parts if part))
        self.state.setToolTip(minutes.explanation)
        self.text.setReadOnly(minutes.status in OUT)

    def _hear(self, changes: ChangeSet) -> None:
        if self.meeting_id and self.isVisible() and WATCHED & changes.entities():
            self._read()

    def _lay_out(self) -> None:
        column, bar = QVBoxLayout(self), QHBoxLayout()
        column.setContentsMargins(16, 8, 8, 8)
        bar.addWidget(self.heading, 1)
        actions = (
            make_action("print_minutes", self, self.print_minutes),
            make_action("send_minutes", self, self.send),
            make_action("approve", self, self.approve),
        )
        bar.addWidget(self.kind)
        for action in actions:
            bar.addWidget(action_button(action))
        split = QSplitter()
        split.addWidget(self.items)
        split.addWidget(self.text)
        split.setStretchFactor(1, 3)
        column.addLayout(bar)
        column.addWidget(split, 1)
        column.addWidget(self.state)

    def _connect(self) -> None:
        self.items.currentRowChanged.connect(lambda _row: self._show_text())
        self.kind.currentIndexChanged.connect(lambda _place: self._show_text())
        self.text.textChanged.connect(self._pause.start)
        self._pause.timeout.connect(self.keep)
        self._desk.changed.connect(self._hear)
        for keys, step in (("Ctrl+Down", 1), ("Ctrl+Up", -1)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(lambda step=step: self.go(step))

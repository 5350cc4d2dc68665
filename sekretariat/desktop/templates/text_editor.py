"""One text of papers: what was shipped, what the office says instead, what can be put in."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QListWidget, QPlainTextEdit, QVBoxLayout, QWidget

from sekretariat.desktop.base.appearance import make_muted
from sekretariat.desktop.base.marks import worded
from sekretariat.desktop.base.read_only import WRITES
from sekretariat.domain.problems import Problem
from sekretariat.services.templates import TextLine

PLACES_PX, ROOM_PX = 120, 12


class TextEditor(QWidget):
    """`edited` tells that something was typed, `left` that the keyboard went elsewhere."""

    edited = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.wording = QPlainTextEdit(self)
        self.wording.setTabChangesFocus(True)
        self.wording.setProperty(WRITES, True)
        self.wording.installEventFilter(self)
        self.places = QListWidget(self)
        self.places.setAccessibleName(self.tr("Placeholders"))
        self.places.setMaximumHeight(PLACES_PX)
        self.problem_text, self.shipped_text = self._wrapped(), self._wrapped()
        self.no_places = self._wrapped(self.tr("Nothing is put into this text."))
        self.places_label = QLabel(self.tr("&Placeholders (Enter puts one in)"), self)
        self.places_label.setBuddy(self.places)
        self.shipped_text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._lay_out()
        self.wording.textChanged.connect(self.edited)
        self.places.itemDoubleClicked.connect(lambda item: self.put_in(item.text()))

    def _wrapped(self, text: str = "") -> QLabel:
        label = QLabel(text, self)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        return label

    def _lay_out(self) -> None:
        wording_label = QLabel(self.tr("&Wording"), self)
        wording_label.setBuddy(self.wording)
        shipped_label = QLabel(self.tr("Shipped text"), self)
        make_muted(shipped_label)
        make_muted(self.no_places)
        above: tuple[QWidget, ...] = (wording_label, self.wording, self.problem_text)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 0, 8, 0)
        column.setSpacing(4)
        for widget in (*above, self.places_label, self.places, self.no_places):
            column.addWidget(widget)
        column.addSpacing(ROOM_PX)
        column.addWidget(shipped_label)
        column.addWidget(self.shipped_text)
        column.addStretch(1)
        column.setStretchFactor(self.wording, 2)

    def show_line(self, line: TextLine, wording: str) -> None:
        """Show a text as it is being worded."""
        if wording != self.wording.toPlainText():
            blocker = QSignalBlocker(self.wording)
            self.wording.setPlainText(wording)
            blocker.unblock()
        self.shipped_text.setText(line.shipped.strip())
        self.places.clear()
        self.places.addItems(line.places)
        for widget in (self.places_label, self.places):
            widget.setVisible(bool(line.places))
        self.no_places.setVisible(not line.places)
        if line.places:
            self.places.setCurrentRow(0)

    def put_in(self, place: str) -> None:
        """Put a placeholder where the text is being written."""
        self.wording.insertPlainText(place)
        self.wording.setFocus()

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Say below the text what is wrong with it; nothing where it is fine."""
        said = "\n".join(worded(one) for one in problems)
        self.problem_text.setText(said)
        self.problem_text.setVisible(bool(said))
        self.wording.setAccessibleDescription(said)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tell when the keyboard leaves the text; Enter in the list is heard there."""
        if watched is self.wording and event.type() is QEvent.Type.FocusOut:
            self.left.emit()
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Put in the placeholder that is marked."""
        is_enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        item = self.places.currentItem()
        if is_enter and self.places.hasFocus() and item is not None:
            self.put_in(item.text())
        else:
            super().keyPressEvent(event)

"""The bar at the foot: the last message, its button, gone after ten seconds where it was good."""

from collections.abc import Mapping

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QToolButton, QWidget

from sekretariat.desktop.base.appearance import colour, tint, untint
from sekretariat.desktop.base.forms import load_form
from sekretariat.desktop.base.icons import icon
from sekretariat.desktop.base.messages import Message, Messages, Tone

SHOWN_MS = 10_000
_MARKS: Mapping[Tone, tuple[str, str]] = {
    Tone.DONE: ("check", "success"),
    Tone.PROBLEM: ("warning", "error"),
    Tone.NOTICE: ("check", "notice_text"),
}


class MessageBar(QFrame):
    """Shows what Messages tells."""

    message_icon: QLabel
    message_text: QLabel
    message_action: QPushButton
    message_close: QToolButton

    def __init__(self, messages: Messages, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_form(self, "message_bar")
        self._message: Message | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SHOWN_MS)
        self._timer.timeout.connect(self.hide)
        self.message_action.clicked.connect(self._act)
        self.message_close.clicked.connect(self.hide)
        messages.posted.connect(self.show_message)
        messages.withdrawn.connect(self.hide)
        self.hide()

    @property
    def timer(self) -> QTimer:
        """The clock that takes a good message away."""
        return self._timer

    def show_message(self, message: Message) -> None:
        """Show a message; one that stays does until it is closed or followed by another."""
        self._message = message
        mark, mark_colour = _MARKS[message.tone]
        untint(self)
        tint(self, "notice", "notice_text")
        palette = self.palette()
        palette.setColor(palette.ColorRole.WindowText, colour(self, mark_colour))
        self.message_icon.setPixmap(icon(mark, palette).pixmap(20, 20))
        self.message_text.setText(message.text)
        self.message_text.setAccessibleName(message.text)
        self.message_action.setText(message.action_text)
        self.message_action.setVisible(message.action is not None)
        self.show()
        if message.stays:
            self._timer.stop()
        else:
            self._timer.start()

    def _act(self) -> None:
        message = self._message
        self.hide()
        if message is not None and message.action is not None:
            message.action()

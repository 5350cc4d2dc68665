"""Above minutes that were sent: that their text is locked, and what may still be done."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPlainTextEdit, QTextEdit, QWidget

from sekretariat.desktop.base.icons import icon
from sekretariat.domain.minutes import Minutes
from sekretariat.words import shown

ICON_PX = 16


class MinutesLock(QWidget):
    """One line with a lock; hidden while the minutes may be worded."""

    def __init__(self, text: QPlainTextEdit | QTextEdit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = text
        self.lock, self.told = QLabel(), QLabel()
        self.told.setWordWrap(True)
        self.told.setAccessibleName(self.tr("Lock of the minutes"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.lock)
        row.addWidget(self.told, 1)
        self.hide()

    def show_minutes(self, minutes: Minutes) -> None:
        """Lock the text once the minutes were sent."""
        is_locked = minutes.sent_on is not None
        role = self.palette().ColorRole
        palette = self.palette()
        if is_locked:
            palette.setColor(role.Base, palette.color(role.Window))
        self._text.setPalette(palette)
        self.lock.setPixmap(icon("lock", palette).pixmap(QSize(ICON_PX, ICON_PX)))
        words = self.tr(
            "Sent on {}: the text is locked. Objections can still be noted; one that is accepted "
            "is printed as a correction."
        )
        self.told.setText(words.format(shown(minutes.sent_on)))
        self.setVisible(is_locked)

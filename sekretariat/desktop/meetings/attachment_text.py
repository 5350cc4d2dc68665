"""What an attached file says, as plain text, with the words that were sought."""

from PySide6.QtWidgets import QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from sekretariat.desktop.base.appearance import make_muted
from sekretariat.desktop.base.desk import Desk
from sekretariat.desktop.base.findings import LONGEST_READ, show_words


class AttachmentText(QWidget):
    """The text of one attachment, to read."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._attachment_id = ""
        self.heading = QLabel(self.tr("Text of the file"))
        make_muted(self.heading)
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(self.heading.text())
        self.heading.setBuddy(self.text)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 4, 16, 8)
        column.addWidget(self.heading)
        column.addWidget(self.text, 1)

    def show_attachment(self, attachment_id: str, words: str = "") -> None:
        """Show what an attachment says, "" nothing; found words are marked."""
        if attachment_id != self._attachment_id or words:
            attachments = self._desk.secretariat.attachments
            said = attachments.text(attachment_id) if attachment_id else ""
            self._attachment_id = attachment_id
            self.text.setPlainText(said[:LONGEST_READ])
            self.text.setPlaceholderText(
                self.tr("No text can be read from this file.") if attachment_id else ""
            )
            show_words(self.text, words)

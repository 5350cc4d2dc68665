"""Plain pages of one sentence: while data come, or where nothing stands yet."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from sekretariat.desktop.base.appearance import make_muted, make_title

MARGIN_PX = 24


class SentencePage(QWidget):
    """A page with a title and a sentence."""

    def __init__(self, title: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN_PX, 4, MARGIN_PX, MARGIN_PX)
        heading, sentence = QLabel(title), QLabel(text)
        make_title(heading)
        make_muted(sentence)
        sentence.setWordWrap(True)
        sentence.setAlignment(Qt.AlignmentFlag.AlignTop)
        column.addWidget(heading)
        column.addWidget(sentence, 1)

"""The words of the office: a list, saved as a whole."""

from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from sekretariat.desktop.base.appearance import make_muted
from sekretariat.desktop.base.desk import Desk
from sekretariat.desktop.base.parts_table import PartForm, PartsTable
from sekretariat.desktop.base.reading_order import read_like_the_page
from sekretariat.domain.spelling import OfficeWord, check_word

WIDTH_PX, HEIGHT_PX = 520, 420


class WordsDialog(QDialog):
    """Adds, changes and removes words that are never doubtful."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Words of the office"))
        self.resize(WIDTH_PX, HEIGHT_PX)
        self._desk = desk
        self.words = PartsTable(self)
        described = PartForm(OfficeWord, "office_word_form", self.tr("Word"), ("word",), check_word)
        self.words.set_up(desk, described)
        self.words.load(desk.secretariat.spelling.words())
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.save_button = QPushButton(self.tr("Save words"))
        buttons.addButton(self.save_button, QDialogButtonBox.ButtonRole.AcceptRole)
        told = QLabel(self.tr("These words are not doubtful in any text of the office."))
        told.setWordWrap(True)
        make_muted(told)
        column = QVBoxLayout(self)
        column.addWidget(told)
        column.addWidget(self.words)
        column.addWidget(buttons)
        buttons.rejected.connect(self.reject)
        buttons.accepted.connect(self._save)
        read_like_the_page(self)

    def _save(self) -> None:
        kept, service = self.words.parts(), self._desk.secretariat.spelling
        self._desk.act(lambda: service.save(kept), then=lambda _done: self.accept())

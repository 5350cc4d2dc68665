"""Where the selected words lead."""

from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
)

from sekretariat.desktop.base.appearance import tint
from sekretariat.desktop.base.reading_order import read_like_the_page
from sekretariat.desktop.base.rich_text.editor import RichEdit
from sekretariat.domain.writing.rich_text import address_of

WIDTH_PX = 460


class LinkDialog(QDialog):
    """Sets the address of a link; an emptied one takes the link off."""

    def __init__(self, editor: RichEdit) -> None:
        super().__init__(editor)
        self.setWindowTitle(self.tr("Link"))
        self.setMinimumWidth(WIDTH_PX)
        self._editor = editor
        self.address, self.problem = QLineEdit(editor.dress.link), QLabel()
        self.address.setPlaceholderText("https://www.example.org")
        self.problem.setWordWrap(True)
        self.problem.hide()
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.save_button = QPushButton(self.tr("Set link"))
        buttons.addButton(self.save_button, QDialogButtonBox.ButtonRole.AcceptRole)
        form, column = QFormLayout(), QVBoxLayout(self)
        form.addRow(self.tr("Address"), self.address)
        column.addLayout(form)
        column.addWidget(self.problem)
        column.addWidget(buttons)
        buttons.accepted.connect(self.save)
        buttons.rejected.connect(self.reject)
        read_like_the_page(self)

    def save(self) -> None:
        """Set the link; what is no address is told here."""
        typed = self.address.text().strip()
        if typed and not address_of(typed):
            told = self.tr("This leads nowhere. Type an address such as {} or {}.")
            self.problem.setText(told.format("www.example.org", "name@example.org"))
            tint(self.problem, "notice", "error")
            self.problem.show()
            self.setMinimumHeight(self.heightForWidth(self.width()))
            self.address.setFocus()
            return
        self._editor.set_link(address_of(typed))
        self.accept()

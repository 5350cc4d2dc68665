"""The text modules of the office: a list of codes and wordings, saved as a whole."""

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton, QVBoxLayout, QWidget

from sekretariat.desktop.base.desk import Desk
from sekretariat.desktop.base.parts_table import PartForm, PartsTable
from sekretariat.desktop.base.reading_order import read_like_the_page
from sekretariat.domain.text_modules import TextModule, check_module

WIDTH_PX, HEIGHT_PX = 760, 420


class ModulesDialog(QDialog):
    """Adds, changes and removes text modules."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Text modules"))
        self.resize(WIDTH_PX, HEIGHT_PX)
        self._desk = desk
        self.modules = PartsTable(self)
        described = PartForm(
            TextModule,
            "text_module_form",
            self.tr("Text module"),
            ("code", "wording"),
            check_module,
        )
        self.modules.set_up(desk, described)
        self.modules.load(desk.secretariat.text_modules.all())
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.save_button = QPushButton(self.tr("Save text modules"))
        buttons.addButton(self.save_button, QDialogButtonBox.ButtonRole.AcceptRole)
        column = QVBoxLayout(self)
        column.addWidget(self.modules)
        column.addWidget(buttons)
        buttons.rejected.connect(self.reject)
        buttons.accepted.connect(self._save)
        read_like_the_page(self)

    def _save(self) -> None:
        kept, service = self.modules.parts(), self._desk.secretariat.text_modules
        self._desk.act(lambda: service.save(kept), then=lambda _done: self.accept())

"""Chooses persons one by one: a list to tick, with a search above."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from sekretariat.desktop.base.reading_order import read_like_the_page
from sekretariat.domain.names import fold

PERSON = Qt.ItemDataRole.UserRole
ROW_PX, WIDTH_PX, HEIGHT_PX = 26, 420, 480


class PersonsDialog(QDialog):
    """Asks for persons among (id, name) pairs; the space key ticks."""

    def __init__(
        self, offered: Sequence[tuple[str, str]], chosen: Collection[str], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Choose persons"))
        self.resize(WIDTH_PX, HEIGHT_PX)
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(self.tr("Search"))
        self.search.setAccessibleName(self.tr("Search"))
        self.search.setClearButtonEnabled(True)
        self.persons = QListWidget(self)
        self.persons.setAccessibleName(self.tr("Persons"))
        for person_id, name in offered:
            item = QListWidgetItem(name, self.persons)
            item.setData(PERSON, person_id)
            item.setSizeHint(QSize(0, ROW_PX))
            is_chosen = person_id in chosen
            item.setCheckState(Qt.CheckState.Checked if is_chosen else Qt.CheckState.Unchecked)
        self.persons.setCurrentRow(0)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.take = buttons.addButton(
            self.tr("&Use persons"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self.take.setDefault(True)
        column = QVBoxLayout(self)
        for widget in (self.search, self.persons, buttons):
            column.addWidget(widget)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.search.textChanged.connect(self._filter)
        self.persons.itemChanged.connect(self._allow)
        self._allow()
        read_like_the_page(self)
        self.persons.setFocus()

    def chosen(self) -> tuple[str, ...]:
        """Return the ids of those ticked, in the order of the list."""
        items = [self.persons.item(row) for row in range(self.persons.count())]
        ticked = (one for one in items if one.checkState() is Qt.CheckState.Checked)
        return tuple(str(one.data(PERSON)) for one in ticked)

    def _filter(self, typed: str) -> None:
        words = fold(typed).split()
        for row in range(self.persons.count()):
            item = self.persons.item(row)
            item.setHidden(not all(word in fold(item.text()) for word in words))

    def _allow(self) -> None:
        self.take.setEnabled(bool(self.chosen()))

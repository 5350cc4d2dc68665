"""Asks whom a paper is issued to before it is kept; the field may stay empty."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import (
    QCompleter,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from sekretariat.desktop.base.appearance import make_muted
from sekretariat.domain.issued import recipients_typed

WIDTH_PX = 520
BETWEEN = "; "


class NamesCompleter(QCompleter):
    """Offers names for the last of several in one line, which are parted by semicolons."""

    def __init__(self, names: Sequence[str], line: QLineEdit) -> None:
        super().__init__(list(names), line)
        self._line = line
        self.setFilterMode(Qt.MatchFlag.MatchContains)
        self.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)

    def splitPath(self, path: str) -> list[str]:
        """Return what is looked for: the name that is being typed."""
        return [path.rpartition(";")[2].strip()]

    def pathFromIndex(self, index: QModelIndex | QPersistentModelIndex) -> str:
        """Return the whole line with the name chosen."""
        before = recipients_typed(self._line.text().rpartition(";")[0])
        return BETWEEN.join((*before, str(index.data())))


class IssueDialog(QDialog):
    """Names whom a paper goes to; Return issues it, Esc issues nothing."""

    def __init__(self, paper: str, offered: Sequence[str], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Issue “{}”").format(paper))
        label = QLabel(self.tr("&Goes to"), self)
        self.names = QLineEdit(self)
        self.names.setAccessibleName(self.tr("Goes to"))
        self.names.setClearButtonEnabled(True)
        self.names.setCompleter(NamesCompleter(offered, self.names))
        label.setBuddy(self.names)
        hint = QLabel(
            self.tr(
                "May stay empty; letters name their recipients themselves. "
                "Names are parted by semicolons."
            ),
            self,
        )
        hint.setWordWrap(True)
        make_muted(hint)
        self.names.setAccessibleDescription(hint.text())
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.take = buttons.addButton(
            self.tr("&Issue paper"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self.take.setDefault(True)
        column = QVBoxLayout(self)
        for widget in (label, self.names, hint, buttons):
            column.addWidget(widget)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.resize(WIDTH_PX, self.sizeHint().height())
        self.names.setFocus()

    def recipients(self) -> tuple[str, ...]:
        """Return the names, each once."""
        return recipients_typed(self.names.text())

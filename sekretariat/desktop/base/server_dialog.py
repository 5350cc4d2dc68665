"""Asks for the server an office lives on."""

from collections.abc import Callable

from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QWidget,
)

from sekretariat.desktop.base.forms import load_form
from sekretariat.desktop.base.marks import ProblemMarks
from sekretariat.domain.problems import Refused
from sekretariat.domain.servers import Server, address_of


class ServerDialog(QDialog):
    """The parts of an address; `take` gets it whole, its password included."""

    host: QLineEdit
    port: QSpinBox
    database: QLineEdit
    user: QLineEdit
    password: QLineEdit
    dialog_buttons: QDialogButtonBox

    def __init__(
        self, take: Callable[[str], object], known: Server | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        load_form(self, "server_dialog")
        self._take = take
        self._marks = ProblemMarks({"host": self.host, "database": self.database})
        self.open_button = QPushButton(self.tr("Open office"))
        self.dialog_buttons.addButton(self.open_button, QDialogButtonBox.ButtonRole.AcceptRole)
        self.open_button.setDefault(True)
        self.dialog_buttons.accepted.connect(self.accept)
        self.dialog_buttons.rejected.connect(self.reject)
        if known is not None:
            self.host.setText(known.host)
            self.port.setValue(known.port)
            self.database.setText(known.database)
            self.user.setText(known.user)
            self.password.setFocus()

    def accept(self) -> None:
        """Hand the address on, where it is whole."""
        self._marks.clear()
        asked = Server(self.host.text(), self.database.text(), self.user.text(), self.port.value())
        try:
            address = address_of(asked, self.password.text())
        except Refused as refused:
            self._marks.show(refused.problems)
            return
        super().accept()
        self._take(address)

"""The tab of a person's support needs: locked until the office's passphrase is typed."""

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QWidget

from sekretariat.desktop.base.appearance import colour
from sekretariat.desktop.base.desk import Desk
from sekretariat.desktop.base.forms import load_form
from sekretariat.desktop.base.marks import ProblemMarks, worded
from sekretariat.desktop.base.parts_table import PartForm, PartsTable
from sekretariat.domain.needs import SpecialNeed, check_need
from sekretariat.domain.problems import Problem, Refused
from sekretariat.services.needs import Needs

RETURN_KEYS = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


def _need_form() -> PartForm:
    return PartForm(
        SpecialNeed,
        "special_need_form",
        QCoreApplication.translate("NeedsTab", "Support need"),
        ("kind", "detail", "scope", "meeting_id", "delete_on"),
        check_need,
    )


class NeedsTab(QWidget):
    """Asks for the passphrase (and, the first time, for a new one), then shows a person's needs.

    `unlocked` tells that `needs` holds the person's needs; before that there is nothing to read.
    """

    unlocked = Signal()

    lock_box: QWidget
    lock_text: QLabel
    passphrase: QLineEdit
    repeated_label: QLabel
    repeated: QLineEdit
    lock_problem: QLabel
    unlock_button: QPushButton
    needs: PartsTable

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_form(self, "needs_tab", PartsTable)
        self._desk: Desk | None = None
        self._person_id = ""
        self._marks = ProblemMarks({"passphrase": self.passphrase, "repeated": self.repeated})
        self.lock_problem.hide()
        self.needs.hide()
        self.unlock_button.clicked.connect(self.unlock)

    def show_person(self, desk: Desk, person_id: str) -> None:
        """Say whose needs these are; they stay locked."""
        self._desk, self._person_id = desk, person_id
        self.needs.set_up(desk, _need_form())
        is_set_up = self._service(desk).is_set_up()
        self.repeated.setVisible(not is_set_up)
        self.repeated_label.setVisible(not is_set_up)
        self.lock_text.setText(
            self.tr("Please enter the passphrase. Closing this window locks the needs again.")
            if is_set_up
            else self.tr(
                "This office has no passphrase for support needs yet. Please choose one of at "
                "least 12 characters and keep it in a safe place: without it nobody can read the "
                "needs, and it cannot be replaced."
            )
        )
        if not is_set_up:
            self.unlock_button.setText(self.tr("Set passphrase"))

    def unlock(self) -> None:
        """Try the typed passphrase."""
        if self._desk is not None:
            self._desk.act(self._unlocked_needs, problems=self._show_problems, then=self._show)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let the return key unlock here; elsewhere it saves the dialog."""
        if event.key() in RETURN_KEYS and self.lock_box.isVisible():
            self.unlock()
        else:
            super().keyPressEvent(event)

    @staticmethod
    def _service(desk: Desk) -> Needs:
        service: Needs = desk.secretariat.needs
        return service

    def _unlocked_needs(self) -> list[SpecialNeed]:
        if self._desk is None:
            return []
        service, typed = self._service(self._desk), self.passphrase.text()
        if self.repeated.isHidden():
            service.unlock(typed)
        elif typed != self.repeated.text():
            raise Refused(Problem("needs.passphrases_differ", field="repeated"))
        else:
            service.set_up(typed)
        return service.of_person(self._person_id)

    def _show(self, needs: Sequence[SpecialNeed]) -> None:
        self.passphrase.clear()
        self.repeated.clear()
        self.lock_box.hide()
        self.needs.load(needs)
        self.needs.show()
        self.needs.setFocus()
        self.unlocked.emit()

    def _show_problems(self, problems: Sequence[Problem]) -> None:
        self._marks.show(problems)
        red = colour(self, "error").name()
        sentences = "<br>".join(escape(worded(problem)) for problem in problems)
        self.lock_problem.setText(f'<span style="color:{red}">{sentences}</span>')
        self.lock_problem.show()

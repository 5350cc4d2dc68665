"""The last step: what was taken over, and where to go from here."""

from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from sekretariat.desktop.base.appearance import make_title
from sekretariat.desktop.base.desk import Desk
from sekretariat.desktop.base.forms import load_form
from sekretariat.domain.imports.lists import RowStatus
from sekretariat.domain.imports.plans import ImportPlan

PEOPLE, BODIES = "people", "bodies"


class DoneStep(QWidget):
    """Tells the outcome."""

    done_title: QLabel
    done_text: QLabel
    people_button: QPushButton
    body_button: QPushButton
    report_button: QPushButton

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_form(self, "import_done")
        make_title(self.done_title)
        self._body_id = ""
        self.people_button.clicked.connect(lambda: desk.open(PEOPLE))
        self.body_button.clicked.connect(lambda: desk.open("body", self._body_id))

    def show_outcome(self, plan: ImportPlan) -> str:
        """Show what was done and return it in one sentence."""
        rows = [row for row in plan.rows if not row.skipped]
        new, changed, failed = (
            sum(row.status is status for row in rows)
            for status in (RowStatus.NEW, RowStatus.CHANGED, RowStatus.FAILED)
        )
        told = self.tr("%n row(s) taken over: {} new, {} changed.", None, new + changed).format(
            new, changed
        )
        self.done_title.setText(told)
        self.done_text.setText(self._left(len(plan.rows) - len(rows), failed))
        self._body_id = plan.body_id
        self.people_button.setEnabled(True)
        self.body_button.setVisible(bool(plan.body_id))
        return told

    def show_undone(self) -> None:
        """Tell that the import was taken back."""
        self.done_title.setText(self.tr("The import was taken back."))
        self.done_text.setText(self.tr("The office is as it was before."))

    def _left(self, skipped: int, failed: int) -> str:
        texts = []
        if failed:
            faulty = self.tr(
                "%n faulty row(s) stayed out; correct them in the list and read it again.",
                None,
                failed,
            )
            texts.append(faulty)
        if skipped:
            left_out = self.tr("%n row(s) left out.", None, skipped)
            texts.append(left_out)
        texts.append(self.tr("“Undo” (Ctrl+Z) takes the whole import back."))
        return "\n".join(texts)

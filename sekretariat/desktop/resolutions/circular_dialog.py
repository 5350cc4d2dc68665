"""The dialog of a circular vote: question, exact wording, how long members can answer."""

from PySide6.QtWidgets import QWidget

from sekretariat.desktop.base.desk import Desk
from sekretariat.desktop.base.record_dialog import RecordDialog, RecordForm
from sekretariat.domain.circulars import Circular, check_circular
from sekretariat.domain.problems import Problem


class CircularDialog(RecordDialog[Circular]):
    """Edits a circular vote; number and deadline follow."""

    def __init__(self, desk: Desk, circular: Circular, parent: QWidget | None = None) -> None:
        title, save = self.tr("Circular vote"), self.tr("Save circular vote")
        super().__init__(desk, RecordForm(Circular, "circular_form", title, save), parent)
        self.load(circular)

    def problems(self, record: Circular) -> list[Problem]:
        """Return what is wrong: nothing is voted on without its wording."""
        return check_circular(record)

    def save(self, record: Circular) -> object:
        """Save the circular vote."""
        return self.desk.secretariat.circulars.save(record)

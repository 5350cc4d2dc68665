"""The dialog of a task: who does what until when."""

from PySide6.QtWidgets import QWidget

from sekretariat.desktop.base.desk import Desk
from sekretariat.desktop.base.record_dialog import RecordDialog, RecordForm
from sekretariat.domain.resolutions import Task


class TaskDialog(RecordDialog[Task]):
    """Edits a task."""

    def __init__(self, desk: Desk, task: Task, parent: QWidget | None = None) -> None:
        form = RecordForm(Task, "task_form", self.tr("Task"), self.tr("Save task"))
        super().__init__(desk, form, parent)
        self.load(task)

    def save(self, record: Task) -> object:
        """Save the task."""
        return self.desk.secretariat.tasks.save(record)

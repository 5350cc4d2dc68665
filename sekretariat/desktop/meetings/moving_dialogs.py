"""The dialogs that postpone a session and call it off; both ask for the reason."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLabel, QWidget

from sekretariat.desktop.base.appearance import make_muted
from sekretariat.desktop.base.desk import Desk
from sekretariat.desktop.base.marks import worded
from sekretariat.desktop.base.record_dialog import RecordDialog, RecordForm
from sekretariat.domain.meetings import Meeting


class PostponeDialog(RecordDialog[Meeting]):
    """Asks for the new day, its times and the reason; without a day the session waits for one."""

    def __init__(self, desk: Desk, meeting: Meeting, parent: QWidget | None = None) -> None:
        title = QCoreApplication.translate("PostponeDialog", "Postpone session")
        super().__init__(desk, RecordForm(Meeting, "postpone_form", title, title), parent)
        hint = self.form.findChild(QLabel, "day_hint")
        if not isinstance(hint, QLabel):
            raise TypeError("postpone_form.ui: day_hint is missing")
        self.hint, self._meeting_id = hint, meeting.id
        make_muted(hint)
        self.load(replace(meeting, held_on=None, status_reason=""))
        self.binding.signals.edited.connect(self._show_hints)
        self._show_hints()

    def _show_hints(self) -> None:
        """Say what speaks against the new day."""
        held_on, begins, ends = map(self.binding.value, ("held_on", "begins_at", "ends_at"))
        planning = self.desk.secretariat.planning
        found = (
            planning.hints_if_moved(self._meeting_id, held_on, (begins, ends))
            if isinstance(held_on, date)
            else []
        )
        self.hint.setText("\n".join(worded(one) for one in found))
        self.hint.setVisible(bool(found))

    def save(self, record: Meeting) -> object:
        """Postpone the session; number and everything else stay."""
        planning = self.desk.secretariat.planning
        times = record.begins_at, record.ends_at
        return planning.postpone(record.id, record.held_on, record.status_reason, times)


class CallOffDialog(RecordDialog[Meeting]):
    """Asks why a session is called off."""

    def __init__(self, desk: Desk, meeting: Meeting, parent: QWidget | None = None) -> None:
        title = QCoreApplication.translate("CallOffDialog", "Call session off")
        super().__init__(desk, RecordForm(Meeting, "call_off_form", title, title), parent)
        self.load(replace(meeting, status_reason=""))

    def save(self, record: Meeting) -> object:
        """Call the session off."""
        return self.desk.secretariat.planning.call_off(record.id, record.status_reason)

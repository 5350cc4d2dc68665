"""Tab leads through the dialogs that open only at some step of a session, each stop named."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

from PySide6.QtWidgets import QDialog, QWidget

from sekretariat.desktop.base.attachment_dialog import AttachmentDialog
from sekretariat.desktop.base.card_export import CardExportDialog
from sekretariat.desktop.base.desk import Desk
from sekretariat.desktop.base.offices import OfficeKind
from sekretariat.desktop.base.rich_text.editor import RichEdit
from sekretariat.desktop.base.rich_text.link_dialog import LinkDialog
from sekretariat.desktop.base.spelling.words_dialog import WordsDialog
from sekretariat.desktop.calendar.series_dialog import SeriesDialog
from sekretariat.desktop.live.modules_dialog import ModulesDialog
from sekretariat.desktop.meetings.attendance_panel import AttendanceDialog
from sekretariat.desktop.meetings.invitation_dialogs import AnswerDialog, ApprovalDialog
from sekretariat.desktop.meetings.motions_dialog import MotionsDialog
from sekretariat.desktop.meetings.moving_dialogs import CallOffDialog
from sekretariat.desktop.meetings.objections_panel import ObjectionDialog
from sekretariat.desktop.meetings.press_panel import PressDialog
from sekretariat.desktop.output.room_papers import RoomPapersDialog
from sekretariat.domain.attachments import Attachment
from sekretariat.domain.attendance import Attendance
from sekretariat.domain.dispatches import Dispatch
from sekretariat.domain.invitations import Invitation
from sekretariat.domain.minutes import Objection
from sekretariat.domain.planning.recurrence import Series
from sekretariat.services.demonstration import demonstrate
from tests.stories.conftest import Begin
from tests.stories.test_the_way_of_the_keyboard import faults


def dialogs(desk: Desk, over: QWidget) -> Iterator[QDialog]:
    """Yield the dialogs of a session that was played, one after the other."""
    office = desk.secretariat
    meeting_id = next(one for one, name in office.meetings.choices() if "03.11.2020" in name)
    parts = office.objections.parts(meeting_id)
    press = PressDialog(desk, over)
    press.load(office.press.of_meeting(meeting_id))
    yield press
    yield ApprovalDialog(desk, Dispatch(meeting_id=meeting_id), [], over)
    yield AnswerDialog(desk, Invitation(meeting_id=meeting_id), "Muster, Maria", over)
    yield AttendanceDialog(desk, Attendance(meeting_id=meeting_id), over)
    yield ObjectionDialog(desk, Objection(), (meeting_id, parts), over)
    yield CallOffDialog(desk, office.meetings.get(meeting_id), over)
    yield SeriesDialog(desk, Series(first_day=date(2021, 1, 12)), over)
    yield MotionsDialog(desk, meeting_id, over)
    yield WordsDialog(desk, over)
    yield ModulesDialog(desk, over)
    yield AttachmentDialog(desk, Attachment(meeting_id=meeting_id), over)
    yield RoomPapersDialog(desk, office.meetings.choices(), over)
    yield CardExportDialog(2, 80, over)
    yield LinkDialog(RichEdit(over))


def test_tab_leads_through_the_dialogs_of_a_session(begin: Begin, tmp_path: Path) -> None:
    place = str(tmp_path / "Beispielkonferenz.sekretariat")
    demonstrate(place, tmp_path / "papers")
    clerk = begin(OfficeKind.FILE, place)
    found = {}
    for dialog in dialogs(clerk.composition.desk, clerk.composition.window):
        dialog.open()
        wrong = faults(dialog)
        if wrong:
            found[type(dialog).__name__] = wrong
        dialog.done(0)
    assert found == {}
    clerk.leave()

"""A clerk puts papers to an agenda, sends them, and finds words again, wherever they stand."""

from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QTextEdit
from reportlab.pdfgen.canvas import Canvas

from sekretariat.desktop.agenda.agenda_panel import AgendaPanel
from sekretariat.desktop.base.attachment_dialog import AttachmentDialog
from sekretariat.desktop.meetings.attachments_panel import AttachmentsPanel
from sekretariat.desktop.meetings.meetings_list import MeetingsList
from sekretariat.desktop.meetings.minutes_panel import MinutesPanel
from sekretariat.desktop.meetings.resolutions_panel import ResolutionsPanel
from sekretariat.desktop.meetings.session_page import SessionPage
from sekretariat.desktop.resolutions.tasks_page import TasksPage
from sekretariat.desktop.search.search_page import SearchPage
from sekretariat.domain.meetings import Meeting
from sekretariat.domain.minutes import PassageKind
from sekretariat.domain.resolutions import Task, VoteForm
from tests.desktop.bodies.hands import ALT, CTRL, activate, dialog, enter, save
from tests.desktop.offices import fill
from tests.stories.clerk import SHIFT, Clerk

ITEM = "Termine und Verschiedenes"


def a_pdf(folder: Path, name: str, text: str) -> Path:
    path = folder / f"{name}.pdf"
    canvas = Canvas(str(path))
    canvas.drawString(100, 700, text)
    canvas.save()
    return path


def seek(clerk: Clerk, typed: str) -> None:
    """Type words into the search over everything and open the best hit."""
    activate(clerk.composition.window)
    clerk.press(Qt.Key.Key_K, CTRL)
    page = clerk.see(SearchPage)
    clerk.press(Qt.Key.Key_A, CTRL)
    event = QInputMethodEvent()  # QTest's keys know no umlauts
    event.setCommitString(typed)
    QApplication.sendEvent(page.search_text, event)
    clerk.press(Qt.Key.Key_Return)
    clerk.qtbot.waitUntil(lambda: not page.is_searching)


def marked(text: QPlainTextEdit | QTextEdit) -> list[str]:
    return [one.cursor.selectedText() for one in text.extraSelections()]


def paper_of(panel: AttachmentsPanel) -> str:
    """Return the title of the first paper."""
    rows = panel.desk.secretariat.attachments.rows(panel.meeting_id)
    return str(rows[0]["title"])


def test_papers_are_put_to_items_by_keyboard(clerk: Clerk, tmp_path: Path) -> None:
    """A paper of an item is attached at the agenda, moved and ordered among the attachments."""
    meeting = fill(clerk.office)
    sessions = clerk.go("meetings", MeetingsList)
    sessions.table.setFocus()
    clerk.press(Qt.Key.Key_Return)
    agenda = clerk.see(AgendaPanel)
    agenda.agenda_tree.setFocus()
    clerk.press(Qt.Key.Key_End)
    assert agenda.item_heading.text() == "TOP 3"
    for name in ("Terminplan", "Lagebericht"):
        clerk.dialogs.path = a_pdf(tmp_path, name, name)
        clerk.wait_for(lambda: clerk.press(Qt.Key.Key_U, CTRL | SHIFT))
    assert agenda.papers.papers.item(1).text() == "2  Lagebericht"

    session = clerk.see(SessionPage)
    session.views.setCurrentWidget(session.attachments)
    panel = clerk.see(AttachmentsPanel)
    panel.table.setFocus()
    clerk.press(Qt.Key.Key_End, CTRL)
    clerk.press(Qt.Key.Key_Up, ALT)
    assert paper_of(panel) == "Lagebericht"
    clerk.press(Qt.Key.Key_Return)
    form = dialog(panel, AttachmentDialog)
    enter(form, item_id="Begr")
    save(form)
    rows = clerk.office.attachments.rows(meeting.id)
    assert [row["item"] for row in rows] == ["1 Eröffnung und Begrüßung", f"3 {ITEM}"]
    activate(clerk.composition.window)
    clerk.press(Qt.Key.Key_Delete)
    assert len(clerk.office.attachments.rows(meeting.id)) == 1
    clerk.undo()
    assert len(clerk.office.attachments.rows(meeting.id)) == 2


def prepare(clerk: Clerk, folder: Path) -> Meeting:
    """Keep a word in each kind of place: item, passage, resolution, task, attached PDF."""
    office = clerk.office
    meeting = fill(office)
    other = office.meetings.add(office.meetings.draft(meeting.body_id, date(2021, 3, 2)))
    assert other.id
    item = office.agendas.items(meeting.id)[-1]
    item.remark = "Rückfrage zur Wärmeplanung"
    office.agendas.save(item)
    office.live.write(meeting.id, item.id, {PassageKind.RESULT: "Der Ärztemangel wächst."})
    motion = office.resolutions.draft(meeting.id, item.id)
    motion.wording, motion.form = "Mehr Fahrradstraßen.", VoteForm.CONSENSUS
    office.resolutions.save(motion)
    office.tasks.save(Task(title="Hebammenversorgung prüfen", meeting_id=meeting.id))
    pdf = a_pdf(folder, "Anlage", "Bericht zur Wohnungsbaufoerderung im Land")
    office.attachments.attach([pdf], meeting.id)
    return meeting


def test_a_hit_leads_to_the_row_and_its_words(clerk: Clerk, tmp_path: Path) -> None:
    """Umlauts, beginnings and parts of compounds lead to the tab, the row and the words."""
    meeting = prepare(clerk, tmp_path)
    item = clerk.office.agendas.items(meeting.id)[-1]

    seek(clerk, "waermepl")
    assert clerk.see(AgendaPanel).agenda_tree.current_id() == item.id
    assert clerk.see(SessionPage).meeting_id == meeting.id

    seek(clerk, "ÄRZTE")
    minutes = clerk.see(MinutesPanel)
    assert minutes.text.text.toPlainText() == "Der Ärztemangel wächst."
    assert marked(minutes.text.text) == ["Ärzte"]

    seek(clerk, "radstrassen")
    resolutions = clerk.see(ResolutionsPanel)
    [row] = clerk.office.resolutions.rows(meeting.id)
    assert resolutions.table.current_id() == row["id"]

    seek(clerk, "bauförder")
    attachments = clerk.see(AttachmentsPanel)
    [paper] = clerk.office.attachments.rows(meeting.id)
    assert attachments.table.current_id() == paper["id"]
    assert marked(attachments.content.text) == ["baufoerder"]

    seek(clerk, "versorg")
    tasks = clerk.see(TasksPage)
    [task] = clerk.office.tasks.rows()
    assert tasks.table.current_id() == task["id"]

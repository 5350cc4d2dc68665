"""A task is set, ticked off or not; what stays open stands on the next agenda, and in a book."""

from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt

from sekretariat.desktop.agenda.agenda_panel import AgendaPanel
from sekretariat.desktop.base.offices import OfficeKind
from sekretariat.desktop.meetings.meeting_dialog import MeetingDialog
from sekretariat.desktop.meetings.meetings_list import MeetingsList
from sekretariat.desktop.resolutions.book_page import ResolutionBookPage
from sekretariat.desktop.resolutions.task_dialog import TaskDialog
from sekretariat.desktop.resolutions.tasks_page import TasksPage
from sekretariat.domain.meetings import AgendaItem, ItemKind, ItemStatus
from sekretariat.domain.resolutions import Task, VoteForm
from sekretariat.services.secretariat import open_secretariat
from tests.desktop.bodies.hands import CTRL, activate, dialog, enter, go_to, lines, save
from tests.desktop.offices import fill
from tests.stories.clerk import place_in
from tests.stories.conftest import Begin


def prepare(place: str) -> None:
    """Keep a session with a postponed item, a resolution and a task."""
    office = open_secretariat(place, create=True)
    meeting = fill(office)
    item = AgendaItem(
        meeting_id=meeting.id,
        title="Gesundheit",
        kind=ItemKind.DISCUSSION,
        status=ItemStatus.POSTPONED,
    )
    office.agendas.add(item)
    motion = office.resolutions.draft(meeting.id)
    motion.wording, motion.form = "Ein Papier wird geschrieben.", VoteForm.CONSENSUS
    office.resolutions.save(motion)
    office.tasks.save(
        Task(title="Saal suchen", owner="Haus", meeting_id=meeting.id, due_on=date(2020, 12, 1))
    )
    office.close()


def test_the_next_agenda_begins_with_what_the_last_session_left_open(
    begin: Begin, tmp_path: Path
) -> None:
    prepare(place_in(tmp_path))
    clerk = begin(OfficeKind.FILE)

    tasks = clerk.go("tasks", TasksPage)
    clerk.press(Qt.Key.Key_N, CTRL)
    form = dialog(tasks, TaskDialog)
    enter(form, title="Papier schreiben", owner="Referat III", due_on="1.2.2021", meeting_id="2020")
    save(form)
    activate(clerk.composition.window)
    assert lines(tasks, "due", "title") == [
        ["überfällig", "Saal suchen"],
        ["überfällig", "Papier schreiben"],
    ]
    go_to(tasks, 0)
    clerk.press(Qt.Key.Key_Space)

    sessions = clerk.go("meetings", MeetingsList)
    clerk.press(Qt.Key.Key_N, CTRL)
    new = dialog(sessions, MeetingDialog)
    enter(new, held_on="16.2.2021")
    save(new)
    activate(clerk.composition.window)
    panel = clerk.see(AgendaPanel)
    model = panel.model
    assert [str(model.index(row, 1).data()) for row in range(model.rowCount())] == [
        "Eröffnung und Begrüßung",
        "Formalia",
        "Umsetzungsstand",
        "Gesundheit",
        "Termine und Verschiedenes",
    ]
    below = model.index(2, 0)
    assert [model.index(row, 1, below).data() for row in range(model.rowCount(below))] == [
        "Papier schreiben (Referat III, bis 01.02.2021)"
    ]
    clerk.leave()


def test_a_resolution_is_marked_in_the_book_and_taken_back(begin: Begin, tmp_path: Path) -> None:
    prepare(place_in(tmp_path))
    clerk = begin(OfficeKind.FILE)
    book = clerk.go("resolutions", ResolutionBookPage)
    go_to(book, 0)
    clerk.press(Qt.Key.Key_U, CTRL)
    assert lines(book, "wording", "status") == [["Ein Papier wird geschrieben.", "in Umsetzung"]]
    clerk.undo()
    assert lines(book, "status") == [["offen"]]
    clerk.leave()

"""The whole start: frame first, then the office beside it; the start page where none is chosen."""

import sys
import threading
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from sekretariat.desktop.application import furnish
from sekretariat.desktop.base.errors import CrashDialog
from sekretariat.desktop.base.frame import Frame
from sekretariat.desktop.base.marks import worded
from sekretariat.desktop.base.messages import Tone
from sekretariat.desktop.base.offices import Launch, Office, OfficeKind, OfficeRequest
from sekretariat.desktop.base.start_page import StartPage
from sekretariat.desktop.base.window_state import WindowState
from sekretariat.desktop.composition import Composition
from sekretariat.domain.needs import SpecialNeed
from sekretariat.domain.organizations import Organization
from sekretariat.domain.people import Person
from sekretariat.domain.problems import Problem, Refused
from sekretariat.services.lists import ListQuestion
from sekretariat.services.organizations import OrganizationCard
from sekretariat.services.papers.kinds import Paper, PrintQuestion
from sekretariat.services.people import PersonCard
from sekretariat.services.secretariat import Secretariat
from tests.desktop.conftest import AnsweringDialogs
from tests.desktop.offices import fill

Start = Callable[..., Composition]


class Opener:
    """Opens one office; remembers what it was asked for and in which thread."""

    def __init__(self, office: Secretariat) -> None:
        self.office = office
        self.asked: list[OfficeRequest] = []
        self.threads: list[threading.Thread] = []
        self.problem: Problem | None = None

    def __call__(self, request: OfficeRequest) -> Office:
        self.asked.append(request)
        self.threads.append(threading.current_thread())
        if self.problem is not None:
            raise Refused(self.problem)
        return Office(self.office, "Muster", request.place)


@pytest.fixture
def opener(sqlite_office: Secretariat) -> Opener:
    return Opener(sqlite_office)


@pytest.fixture
def start(
    qapp: QApplication, qtbot: QtBot, opener: Opener, dialogs: AnsweringDialogs, tmp_path: Path
) -> Iterator[Start]:
    started: list[Composition] = []

    def begin(request: OfficeRequest | None = None) -> Composition:
        WindowState(tmp_path / "window.json").save()
        state = WindowState(tmp_path / "window.json")
        state.put("language", "en")
        state.save()
        launch = Launch(opener, request, tmp_path / "window.json")
        application = Composition(qapp, launch, dialogs)
        qtbot.addWidget(application.window)
        started.append(application)
        with qtbot.waitSignal(application.window.first_painted):
            application.show()
        return application

    yield begin
    for application in started:
        application.window.close()
        with qtbot.waitSignal(application.destroyed):
            application.deleteLater()


def start_page(application: Composition) -> StartPage:
    page = application.window.pages.currentWidget()
    assert isinstance(page, StartPage)
    return page


def test_the_frame_comes_first_and_the_office_in_a_thread(
    start: Start, opener: Opener, qtbot: QtBot
) -> None:
    application = start(OfficeRequest(OfficeKind.SAMPLE))
    with qtbot.waitSignal(application.window.page_shown):
        pass
    assert opener.asked == [OfficeRequest(OfficeKind.SAMPLE)]
    assert opener.threads[0] is not threading.current_thread()
    assert application.desk.secretariat is opener.office
    assert application.window.windowTitle() == "Muster – Secretariat"
    assert application.window.sidebar.isEnabled()


def test_support_needs_that_are_due_go_when_the_office_opens(
    start: Start, opener: Opener, qtbot: QtBot
) -> None:
    office = opener.office
    office.needs.set_up("vier Wörter für Müller")
    person = office.people.save(PersonCard(Person(family_name="Muster"))).person
    need = SpecialNeed(consent_reference="E-Mail", delete_on=date(2020, 11, 1))
    office.needs.save(person.id, [need])
    office.needs.lock()
    application = start(OfficeRequest(OfficeKind.SAMPLE))
    with qtbot.waitSignal(application.desk.messages.posted) as posted:
        pass
    assert posted.args[0].tone is Tone.NOTICE
    assert office.needs.due_for_deletion(date(2020, 11, 2)) == []


@pytest.mark.parametrize(
    ("button", "kind", "place"),
    [
        ("open_sample", OfficeKind.SAMPLE, ""),
        ("begin_office", OfficeKind.NEW, "chosen.sekretariat"),
        ("open_file", OfficeKind.FILE, "chosen.sekretariat"),
    ],
)
def test_without_a_request_the_window_offers_three_ways(
    start: Start, opener: Opener, qtbot: QtBot, button: str, kind: OfficeKind, place: str
) -> None:
    application = start()
    assert opener.asked == []
    with qtbot.waitSignal(application.window.page_shown):
        qtbot.mouseClick(getattr(start_page(application), button), Qt.MouseButton.LeftButton)
    assert opener.asked == [OfficeRequest(kind, place)]


def test_an_office_that_cannot_be_opened_says_why_and_asks_again(
    start: Start, opener: Opener, qtbot: QtBot
) -> None:
    opener.problem = Problem("database.missing", {"path": "weg.sekretariat"})
    application = start()
    with qtbot.waitSignal(application.desk.messages.posted) as posted:
        start_page(application).open_sample.click()
    assert "weg.sekretariat" in posted.args[0].text
    assert start_page(application).isVisible()


def test_what_the_services_do_is_told_in_the_window(
    start: Start, opener: Opener, qtbot: QtBot
) -> None:
    application = start(OfficeRequest(OfficeKind.FILE, "muster.sekretariat"))
    with qtbot.waitSignal(application.window.page_shown):
        pass
    office = opener.office
    with qtbot.waitSignals([application.desk.changed, application.desk.messages.posted]):
        add_organization(office)
    assert application.window.undo.undo_action.isEnabled()
    with qtbot.waitSignal(application.desk.changed):
        application.window.undo.undo_action.trigger()
    assert office.organizations.choices() == []
    assert application.desk.state.get("recent") == ["muster.sekretariat"]


def add_organization(office: Secretariat) -> None:
    office.organizations.save(OrganizationCard(Organization(name="Musterverband")))


def test_the_empty_frame_is_painted_first_and_furnished_then(
    qapp: QApplication, qtbot: QtBot, opener: Opener, tmp_path: Path
) -> None:
    frame = Frame(qapp, None)
    qtbot.addWidget(frame)
    with qtbot.waitSignal(frame.first_painted):
        frame.show()
    assert frame.centralWidget() is None
    furnish(qapp, frame, Launch(opener, OfficeRequest(OfficeKind.SAMPLE), tmp_path / "w.json"))
    (composition,) = qapp.findChildren(Composition)
    with qtbot.waitSignal(composition.window.page_shown):
        pass
    assert frame.windowTitle() == composition.window.windowTitle()
    qtbot.keyClick(frame, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert composition.desk.state.get("window.page") == "people"
    qtbot.keyClick(frame, Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)
    assert not frame.isVisible()
    assert not composition.window.isVisible()
    assert WindowState(tmp_path / "w.json").get("window.page") == "people"
    with qtbot.waitSignal(composition.destroyed):
        composition.deleteLater()


def test_a_start_that_fails_is_told_and_no_empty_frame_stays(
    qapp: QApplication,
    qtbot: QtBot,
    opener: Opener,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    frame = Frame(qapp, None)
    qtbot.addWidget(frame)
    with qtbot.waitSignal(frame.first_painted):
        frame.show()
    # as where a part of the program is missing on the disk
    monkeypatch.setitem(sys.modules, "sekretariat.desktop.composition", None)
    furnish(qapp, frame, Launch(opener, None, tmp_path / "w.json"))
    (dialog,) = frame.findChildren(CrashDialog)
    assert dialog.isVisible()
    assert "konnte nicht starten" in dialog.crash_text.text()
    assert "sekretariat.desktop.composition" in dialog.crash_report.toPlainText()
    dialog.reject()
    assert not frame.isVisible()


def test_english_is_spoken_throughout_and_papers_stay_german(
    start: Start, opener: Opener, qtbot: QtBot, tmp_path: Path
) -> None:
    office = opener.office
    meeting = fill(office)
    assert office.journal.headlines(limit=1)[0].label == "1. Sitzung · Musterkonferenz anlegen"
    application = start(OfficeRequest(OfficeKind.SAMPLE))
    with qtbot.waitSignal(application.window.page_shown):
        pass
    with pytest.raises(Refused) as refused:
        office.people.save(PersonCard(Person()))
    assert worded(refused.value.problems[0]) == "“Family name” is empty. Please fill it in."
    meeting.venue = "Online"
    office.meetings.save(meeting)
    assert office.journal.headlines(limit=1)[0].label == "Change Session 1 · Musterkonferenz"
    sheet = tmp_path / "members.xlsx"
    office.exporting.members(sheet, ListQuestion(as_of=date(2020, 11, 3)))
    lines = [[cell.value for cell in row] for row in load_workbook(sheet).worksheets[0]["A1:A4"]]
    assert lines == [["Members"], ["As of 03.11.2020"], [None], ["Seat no."]]
    paper = office.printing.document(PrintQuestion(paper=Paper.AGENDA, meeting_id=meeting.id))
    assert paper.language == "de-DE"
    assert "Tagesordnung" in paper.title


def test_an_office_dropped_onto_the_window_takes_the_place_of_the_open_one(
    start: Start, opener: Opener, tmp_path: Path, qtbot: QtBot
) -> None:
    composition = start(OfficeRequest(OfficeKind.SAMPLE))
    qtbot.waitUntil(lambda: composition.desk.secretariat is not None)
    place = str(tmp_path / "andere.sekretariat")
    composition.window.office_arrived.emit(place)
    qtbot.waitUntil(lambda: len(opener.asked) == 2)
    assert opener.asked[1] == OfficeRequest(OfficeKind.FILE, place)
    qtbot.waitUntil(lambda: composition.desk.secretariat is not None)

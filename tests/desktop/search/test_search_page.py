"""The search page: results while typing, the keyboard stays in the field, Enter opens the best."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEventLoop, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QMainWindow
from pytestqt.qtbot import QtBot

from sekretariat.desktop.base.desk import Desk
from sekretariat.desktop.base.findings import finding_of
from sekretariat.desktop.base.undo import Undo
from sekretariat.desktop.search.search_page import SearchPage
from sekretariat.domain.meetings import Meeting
from sekretariat.domain.minutes import Passage
from sekretariat.domain.people import Person
from sekretariat.domain.resolutions import Task
from sekretariat.services.people import PersonCard
from sekretariat.services.secretariat import Secretariat
from tests.desktop.offices import fill, on_desk


@pytest.fixture
def meeting(sqlite_office: Secretariat) -> Meeting:
    return fill(sqlite_office)


@pytest.fixture
def person(sqlite_office: Secretariat, meeting: Meeting) -> Person:
    assert meeting.id
    person = Person(given_names="Şükrü", family_name="Yıldızörnek")
    sqlite_office.people.save(PersonCard(person))
    return person


@pytest.fixture
def page(
    desk: Desk, sqlite_office: Secretariat, person: Person, qtbot: QtBot
) -> Iterator[SearchPage]:
    assert person.id
    with on_desk(desk, sqlite_office):
        window = QMainWindow()
        qtbot.addWidget(window)
        menu = window.menuBar().addMenu("&Go to")
        menu.addAction("&Bodies", lambda: desk.open("bodies"))
        page = SearchPage(desk)
        window.setCentralWidget(page)
        window.show()
        yield page


@pytest.fixture
def opened(desk: Desk) -> list[tuple[str, str]]:
    found: list[tuple[str, str]] = []
    desk.opening.connect(lambda kind, record_id: found.append((kind, record_id)))
    return found


def shown(page: SearchPage) -> list[str]:
    return [line.text for line in page.result_list.lines]


def press(page: SearchPage, key: Qt.Key) -> None:
    QTest.keyClick(page.search_text, key)


def search(page: SearchPage, typed: str) -> None:
    page.search_text.clear()
    QTest.keyClicks(page.search_text, typed)
    settle(page)


def settle(page: SearchPage) -> None:
    """Wait until what was typed is answered."""
    if page.is_searching:
        loop = QEventLoop()
        page.answered.connect(loop.quit)
        loop.exec()


def test_enter_waits_for_the_answer_and_opens_the_best_of_it(
    page: SearchPage, person: Person, opened: list[tuple[str, str]]
) -> None:
    search(page, "musterkonf")
    QTest.keyClicks(page.search_text, "x")
    page.search_text.clear()
    QTest.keyClicks(page.search_text, "sukru")
    press(page, Qt.Key.Key_Return)
    settle(page)
    assert opened == [("person", person.id)]


def test_a_name_is_found_without_its_marks_and_opened_with_enter(
    page: SearchPage, person: Person, opened: list[tuple[str, str]]
) -> None:
    search(page, "sukru")
    assert "Şükrü Yıldızörnek" in shown(page)
    press(page, Qt.Key.Key_Return)
    assert opened == [("person", person.id)]


def test_an_agenda_item_leads_to_its_session(
    page: SearchPage, meeting: Meeting, opened: list[tuple[str, str]]
) -> None:
    search(page, "niederschrift der vor")
    assert shown(page)[1] == "Niederschrift der vorigen Sitzung"
    press(page, Qt.Key.Key_Return)
    [(kind, place)] = opened
    found = finding_of(place)
    assert (kind, found.meeting_id, found.kind) == ("meeting", meeting.id, "agenda_item")
    items = page.desk.secretariat.agendas.items(meeting.id)
    assert found.record_id == next(one.id for one in items if one.title.startswith("Nieder"))
    assert found.words == "niederschrift der vor"


def test_what_minutes_and_tasks_say_is_found_by_a_part_of_a_word_and_opened(
    page: SearchPage, meeting: Meeting, opened: list[tuple[str, str]]
) -> None:
    office = page.desk.secretariat
    task = office.tasks.save(Task(title="Hebammenmangel prüfen", meeting_id=meeting.id))
    with office.context.work("test", "Test") as work:
        work.add(Passage(meeting_id=meeting.id, position=1, wording="Der Ärztemangel wächst."))
    search(page, "mangel")
    assert shown(page)[1] == "Hebammenmangel prüfen"
    assert shown(page)[3] == "Der Ärztemangel wächst."
    press(page, Qt.Key.Key_Return)
    press(page, Qt.Key.Key_Down)
    press(page, Qt.Key.Key_Return)
    assert opened[0] == ("task", task.id)
    found = finding_of(opened[1][1])
    assert (found.meeting_id, found.kind, found.part) == (
        meeting.id,
        "minutes",
        "passage::ergebnis",
    )


def test_arrows_pass_over_headings_and_stop_at_the_ends(
    page: SearchPage, meeting: Meeting, opened: list[tuple[str, str]]
) -> None:
    search(page, "musterkonf")
    assert [line.is_heading for line in page.result_list.lines] == [True, False, True, False]
    for _ in range(3):
        press(page, Qt.Key.Key_Down)
    assert isinstance(page.focusWidget(), QLineEdit)
    press(page, Qt.Key.Key_Return)
    assert opened == [("meeting", meeting.id)]
    press(page, Qt.Key.Key_Up)
    press(page, Qt.Key.Key_Return)
    assert opened[1][0] == "body"


def test_actions_of_menus_and_papers_of_sessions_are_found(
    page: SearchPage, meeting: Meeting, opened: list[tuple[str, str]]
) -> None:
    search(page, "bodies")
    press(page, Qt.Key.Key_Return)
    search(page, "print agenda")
    press(page, Qt.Key.Key_Return)
    assert opened == [("bodies", ""), ("print", f"agenda:{meeting.id}")]


def test_undo_is_never_a_result(page: SearchPage, sqlite_office: Secretariat) -> None:
    """It is worded after the last action: Enter on a word of it would take that back."""
    window = page.window()
    assert isinstance(window, QMainWindow)
    undo = Undo(window, page.desk.messages)
    undo.use(sqlite_office.history)
    window.menuBar().addMenu("&Edit").addAction(undo.undo_action)
    assert undo.undo_action.isEnabled()
    search(page, "undo")
    assert shown(page) == []


def test_nothing_found_is_said(page: SearchPage) -> None:
    search(page, "xyz")
    assert shown(page) == []
    assert "xyz" in page.hint_text.text()
    press(page, Qt.Key.Key_Return)
    press(page, Qt.Key.Key_Escape)
    assert page.search_text.text() == ""

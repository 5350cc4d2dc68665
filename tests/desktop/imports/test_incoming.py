"""Rows from the clipboard in the wizard: to the plan at once, or to the unclear columns."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from sekretariat.desktop.base.arrivals import Arrival, Arrived, arrival_of
from sekretariat.desktop.base.desk import Desk
from sekretariat.desktop.imports.imports_page import COLUMNS, FILE, PLAN, ImportsPage
from sekretariat.desktop.people.people_page import PeoplePage
from sekretariat.domain.people import Person
from sekretariat.services.lists import ListQuestion
from sekretariat.services.people import PersonCard
from sekretariat.services.secretariat import Secretariat
from tests.desktop.conftest import TODAY
from tests.desktop.test_drop_zone import files

Wait = Callable[[Callable[[], object]], None]
ROWS = "Familienname\tVorname\tE-Mail\nMuster\tAda\tada@example.org\nProbe\tMax\tmax@example.org"


def rows(text: str, html: str = "", body_id: str = "") -> Arrival:
    return Arrival(Arrived.ROWS, text=text, html=html, body_id=body_id)


def test_pasted_rows_lead_to_the_plan(
    page: ImportsPage, desk: Desk, sqlite_office: Secretariat, qtbot: QtBot, wait_for: Wait
) -> None:
    page.take(rows(ROWS))
    qtbot.waitUntil(lambda: page.steps.currentIndex() == PLAN and not desk.jobs.are_running)
    wait_for(page.next)
    found = sqlite_office.lists.persons(ListQuestion(as_of=TODAY))
    assert [(one["family_name"], one["emails"]) for one in found] == [
        ("Muster", "ada@example.org"),
        ("Probe", "max@example.org"),
    ]
    assert desk.state.get("imports.recent", ()) in ((), [])


def test_rows_without_headings_ask_what_is_unclear(
    page: ImportsPage, desk: Desk, qtbot: QtBot
) -> None:
    page.take(rows("Martin\tFriedrich\tm@example.org\nOtto\tKarl\to@example.org"))
    qtbot.waitUntil(lambda: page.steps.currentIndex() == COLUMNS and not desk.jobs.are_running)
    assert not page.next_button.isEnabled()


def test_rows_pasted_into_a_body_are_meant_for_it(
    page: ImportsPage, desk: Desk, sqlite_office: Secretariat, qtbot: QtBot
) -> None:
    body_id = sqlite_office.bodies.choices()[0][0]
    page.take(rows(ROWS, body_id=body_id))
    qtbot.waitUntil(lambda: page.steps.currentIndex() == PLAN and not desk.jobs.are_running)
    assert page.file_step.body_id == body_id


def test_a_clipboard_without_rows_is_told_on_the_page(page: ImportsPage, wait_for: Wait) -> None:
    wait_for(lambda: page.take(rows("ein Wort")))
    assert page.steps.currentIndex() == FILE
    assert page.problem_text.text()


def test_a_dropped_file_stands_on_the_first_step(
    page: ImportsPage, wait_for: Wait, tmp_path: Path
) -> None:
    path = tmp_path / "karten.vcf"
    path.write_text("BEGIN:VCARD\nVERSION:4.0\nN:Muster;Ada;;;\nFN:Ada Muster\nEND:VCARD\n")
    wait_for(lambda: page.take(arrival_of(files(path), is_open=True)))
    assert page.steps.currentIndex() == FILE
    assert "karten.vcf" in page.file_step.name_text.text()


def test_while_a_list_is_read_another_waits(page: ImportsPage, desk: Desk, qtbot: QtBot) -> None:
    told: list[object] = []
    desk.messages.posted.connect(told.append)
    page.take(rows(ROWS))
    page.take(rows(ROWS))
    qtbot.waitUntil(lambda: page.steps.currentIndex() == PLAN and not desk.jobs.are_running)
    assert len(told) == 1


def test_the_list_of_persons_takes_rows_with_its_key(
    desk: Desk, page: ImportsPage, sqlite_office: Secretariat, qtbot: QtBot
) -> None:
    sqlite_office.people.save(PersonCard(Person(family_name="Beispiel")))
    people = PeoplePage(desk)
    qtbot.addWidget(people)
    with qtbot.waitActive(people):
        people.show()
    QGuiApplication.clipboard().setText(ROWS)
    desk.arrived.connect(page.take)
    people.table.setFocus()
    QTest.keyClick(people.table, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: page.steps.currentIndex() == PLAN and not desk.jobs.are_running)
    assert page.plan_step.count_to_write() == 2


def test_cards_have_no_row_of_headings_to_choose(
    page: ImportsPage, wait_for: Wait, tmp_path: Path
) -> None:
    path = tmp_path / "karten.vcf"
    path.write_text("BEGIN:VCARD\nVERSION:4.0\nN:Muster;Ada;;;\nFN:Ada Muster\nEND:VCARD\n")
    wait_for(lambda: page.take_file(path))
    page.next()
    assert page.columns_step.isVisible()
    assert not page.columns_step.header_row.isVisible()

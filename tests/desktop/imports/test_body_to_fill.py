"""Which body a list fills: chosen for a list of seats, none for a list of persons alone."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from sekretariat.desktop.imports.file_step import FileStep, LookedAt
from sekretariat.desktop.imports.imports_page import ImportsPage
from sekretariat.domain.bodies import Body
from sekretariat.services.bodies import BodyCard
from sekretariat.services.secretariat import Secretariat
from tests.desktop.imports.test_imports_page import (
    SAMPLE,
    Wait,
    leave_out_doubts,
    listed,
    press_next,
)


def test_a_list_of_seats_chooses_the_only_body_and_says_so(
    page: ImportsPage, wait_for: Wait, tmp_path: Path
) -> None:
    step = page.file_step
    wait_for(lambda: page.take_file(SAMPLE))
    assert step.body_box.currentText() == "Hessische Integrationskonferenz"
    assert step.body_hint.isVisible()
    assert "seats" in step.body_hint.text()
    wait_for(lambda: page.take_file(listed(tmp_path / "persons.xlsx", "Weststr. 1", "Altmuster")))
    assert step.body_id == ""
    assert not step.body_hint.isVisible()


def test_a_body_taken_away_by_hand_stays_away(page: ImportsPage, wait_for: Wait) -> None:
    box = page.file_step.body_box
    wait_for(lambda: page.take_file(SAMPLE))
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Home)
    assert page.file_step.body_id == ""
    assert not page.file_step.body_hint.isVisible()
    press_next(page)
    wait_for(lambda: page.columns_step.header_row.setValue(7))
    assert page.file_step.body_id == ""


def test_of_several_bodies_the_one_filled_last_is_chosen(
    page: ImportsPage, sqlite_office: Secretariat, wait_for: Wait
) -> None:
    council = sqlite_office.bodies.save(BodyCard(Body(name="Musterbeirat"))).body
    wait_for(lambda: page.take_file(SAMPLE))
    box = page.file_step.body_box
    assert page.file_step.body_id == ""
    box.setFocus()
    QTest.keyClicks(box, "Musterbeirat")
    press_next(page)
    wait_for(lambda: press_next(page))
    leave_out_doubts(page)
    wait_for(lambda: press_next(page))
    again = FileStep(page.desk)
    again.show_file(LookedAt(sqlite_office.importing.read(SAMPLE), ()))
    assert again.body_id == council.id
    again.deleteLater()

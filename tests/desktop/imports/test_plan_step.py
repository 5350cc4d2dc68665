"""The plan under the clerk's hands: several rows, one field in all, a failed row corrected."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from sekretariat.desktop.imports.corrections import SplitDialog
from sekretariat.desktop.imports.imports_page import DONE, FILE, ImportsPage
from sekretariat.domain.people import Person
from sekretariat.services.people import PersonCard
from sekretariat.services.secretariat import Secretariat
from tests.desktop.imports.test_imports_page import Wait, counts, persons, press, press_next

LIST = (
    "Name;E-Mail;Straße;Ort\n"
    "Erika Mustermann;erika@example.org;Weg 1;Neustadt\n"
    "Max Probe;max@example.org;Weg 2;Neustadt\n"
    "Eva Müller/Udo Schmidt;eva@example.org;Weg 3;Neustadt\n"
    "Ida Beispiel;ida-example;Weg 4;Neustadt\n"
)


def known(office: Secretariat, *names: str) -> None:
    for name in names:
        given, family = name.split()
        office.people.save(PersonCard(Person(given_names=given, family_name=family)))


@pytest.fixture
def planned(page: ImportsPage, wait_for: Wait, tmp_path: Path) -> ImportsPage:
    """The page with the plan of a list; two of its persons are in the office already."""
    known(page.desk.secretariat, "Erika Mustermann", "Max Probe")
    path = tmp_path / "Liste.csv"
    path.write_text(LIST, encoding="utf-8")
    wait_for(lambda: page.take_file(path))
    press_next(page)
    wait_for(lambda: press_next(page))
    return page


def choose_rows(page: ImportsPage, state: str) -> None:
    page.plan_step.chips[state].click()
    page.plan_step.rows_table.setFocus()
    press(page, Qt.Key.Key_A, control=True)


def test_several_doubts_are_answered_at_once(planned: ImportsPage) -> None:
    assert counts(planned) == {"new": 0, "changed": 0, "unchanged": 0, "doubtful": 2, "failed": 2}
    choose_rows(planned, "doubtful")
    detail = planned.plan_step.row_detail
    assert detail.row_title.text().startswith("2 ")
    assert [button.text()[4:] for button in detail.answers] == [
        "are the persons that fit best", "are new persons", "leave the rows out",
    ]  # fmt: skip
    detail.answers[0].setFocus()
    press(planned, Qt.Key.Key_Space)
    assert counts(planned)["changed"] == 2
    assert planned.plan_step.count_undecided() == 0


def test_tab_leads_from_the_list_to_the_choices(planned: ImportsPage) -> None:
    planned.plan_step.rows_table.setFocus()
    press(planned, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is planned.plan_step.row_detail.answers[0]
    planned.plan_step.search_text.setFocus()
    press(planned, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() in planned.plan_step.chips.values()


def test_a_field_is_refused_in_all_rows(
    planned: ImportsPage, sqlite_office: Secretariat, wait_for: Wait
) -> None:
    choose_rows(planned, "doubtful")
    planned.plan_step.row_detail.answers[0].click()
    planned.plan_step.chips["changed"].click()
    detail = planned.plan_step.row_detail
    fields = [row[0] for row in detail.changes_table.texts()]
    detail.changes_table.setCurrentCell(fields.index("Ort"), 0)
    assert "Ort" in detail.everywhere_label.text()
    detail.refuse_everywhere.setFocus()
    press(planned, Qt.Key.Key_Space)
    wait_for(lambda: press_next(planned))
    assert planned.steps.currentIndex() == DONE
    with sqlite_office.context.reader() as reader:
        ids = [one.id for one in reader.find(Person)]
    addresses = [sqlite_office.people.card(one).addresses[0] for one in ids]
    assert sorted(one.street for one in addresses) == ["Weg 1", "Weg 2"]
    assert {one.city for one in addresses} == {""}


def test_rows_are_found_while_typing(planned: ImportsPage) -> None:
    step = planned.plan_step
    step.chips[""].click()
    step.rows_table.setFocus()
    press(planned, Qt.Key.Key_F, control=True)
    assert step.search_text.hasFocus()
    QTest.keyClicks(step.search_text, "prob")
    assert [row.number for row in step.model.rows] == [3]
    press(planned, Qt.Key.Key_Return)
    assert step.rows_table.hasFocus()
    step.search_text.clear()
    assert len(step.model.rows) == 4


def test_a_wrong_address_is_typed_again(planned: ImportsPage) -> None:
    step = planned.plan_step
    step.chips["failed"].click()
    step.rows_table.selectRow(1)
    panel = step.row_detail.correction
    assert panel.isVisible()
    assert not panel.split_button.isVisible()
    texts = panel.cells_table.texts()
    assert texts[0] == ["⚠ E-Mail", "ida-example"]
    item = panel.cells_table.item(0, 1)
    assert item is not None
    item.setText("ida@example.org")
    panel.check_button.setFocus()
    press(planned, Qt.Key.Key_Space)
    assert (counts(planned)["new"], counts(planned)["failed"]) == (1, 1)
    assert step.row_detail.row_title.text().startswith("Ida Beispiel")


def test_a_row_of_two_persons_is_split(
    planned: ImportsPage, qtbot: QtBot, wait_for: Wait, sqlite_office: Secretariat
) -> None:
    step = planned.plan_step
    step.chips["failed"].click()
    step.rows_table.selectRow(0)
    step.row_detail.correction.split_button.click()
    [dialog] = planned.findChildren(SplitDialog)
    qtbot.waitUntil(dialog.isVisible)
    assert dialog.split_table.texts()[0] == ["⚠ Name", "Eva Müller", "Udo Schmidt"]
    item = dialog.split_table.item(1, 2)
    assert item is not None
    item.setText("udo@example.org")
    dialog.accept()
    assert counts(planned)["new"] == 2
    planned.plan_step.leave_button.click()
    wait_for(lambda: press_next(planned))
    assert {"Müller", "Schmidt"} <= set(persons(sqlite_office))


def test_an_import_is_cancelled_and_nothing_is_written(
    planned: ImportsPage, sqlite_office: Secretariat
) -> None:
    planned.cancel_button.setFocus()
    press(planned, Qt.Key.Key_Space)
    assert planned.steps.currentIndex() == FILE
    assert not planned.next_button.isEnabled()
    assert persons(sqlite_office) == ["Mustermann", "Probe"]
    assert sqlite_office.importing.reports.all() == []

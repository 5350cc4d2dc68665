"""The wizard with the sample list: mapping, plan, doubts, one action, undo, the same file again."""

from collections.abc import Callable
from pathlib import Path

from openpyxl import Workbook
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox
from pytestqt.qtbot import QtBot

from sekretariat.assets import resource
from sekretariat.desktop.imports.imports_page import COLUMNS, DONE, FILE, PLAN, ImportsPage
from sekretariat.domain.people import Person
from sekretariat.services.lists import ListQuestion
from sekretariat.services.people import PersonCard
from sekretariat.services.secretariat import Secretariat
from tests.desktop.conftest import TODAY, AnsweringDialogs

SAMPLE = resource("sample", "Mitgliederliste.xlsx")
NEW, DOUBTFUL, FAILED, UNCHANGED = "new", "doubtful", "failed", "unchanged"


Wait = Callable[[Callable[[], object]], None]


def press(page: ImportsPage, key: Qt.Key, *, control: bool = False) -> None:
    focused = QApplication.focusWidget() or page
    modifier = Qt.KeyboardModifier.ControlModifier if control else Qt.KeyboardModifier.NoModifier
    QTest.keyClick(focused, key, modifier)


def press_next(page: ImportsPage) -> None:
    page.next_button.setFocus()
    press(page, Qt.Key.Key_Space)


def counts(page: ImportsPage) -> dict[str, int]:
    chips = page.plan_step.chips
    found = (NEW, "changed", UNCHANGED, DOUBTFUL, FAILED)
    return {state: int(chips[state].text().split()[-1]) for state in found}


def box_of(page: ImportsPage, heading: str) -> QComboBox:
    table = page.columns_step.columns_table
    headings = [row[1] for row in table.texts()]
    return table.boxes[headings.index(heading)]


def persons(office: Secretariat) -> list[str]:
    rows = office.lists.persons(ListQuestion(as_of=TODAY))
    return [str(row["family_name"]) for row in rows]


def plan_sample(page: ImportsPage, wait_for: Wait) -> None:
    wait_for(lambda: page.take_file(SAMPLE))
    page.file_step.body_box.setCurrentIndex(1)
    press_next(page)
    wait_for(lambda: press_next(page))


def leave_out_doubts(page: ImportsPage) -> None:
    page.plan_step.leave_button.setFocus()
    press(page, Qt.Key.Key_Space)


def test_the_columns_are_recognised_and_shown_with_samples(
    page: ImportsPage, dialogs: AnsweringDialogs, wait_for: Wait
) -> None:
    dialogs.path = SAMPLE
    page.file_step.choose_button.setFocus()
    wait_for(lambda: press(page, Qt.Key.Key_Space))
    press_next(page)
    assert page.steps.currentIndex() == COLUMNS
    assert page.columns_step.header_row.value() == 5
    rows = page.columns_step.columns_table.texts()
    assert rows[9][:3] == ["J", "Straße", "Zur Probe 15 · Probeallee 22 · Musterring 29"]
    assert box_of(page, "PLZ").currentData() == "postcode"
    assert box_of(page, "Name, Vorname").currentData() == "name"
    assert box_of(page, "Lfd. Nr.").currentData() == ""


def test_a_column_can_be_left_out(
    page: ImportsPage, sqlite_office: Secretariat, wait_for: Wait
) -> None:
    wait_for(lambda: page.take_file(SAMPLE))
    press_next(page)
    box = box_of(page, "Ort")
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Home)
    wait_for(lambda: press_next(page))
    leave_out_doubts(page)
    wait_for(lambda: press_next(page))
    rows = sqlite_office.lists.persons(ListQuestion(as_of=TODAY))
    assert {row["city"] for row in rows} == {""}
    assert any(row["postcode"] for row in rows)


def test_without_a_column_of_names_there_is_no_plan(page: ImportsPage, wait_for: Wait) -> None:
    wait_for(lambda: page.take_file(SAMPLE))
    press_next(page)
    box_of(page, "Name, Vorname").setCurrentIndex(0)
    assert not page.next_button.isEnabled()
    assert "No column holds the names" in page.columns_step.note_text.text()


def test_another_row_of_headings_is_read_again(page: ImportsPage, wait_for: Wait) -> None:
    wait_for(lambda: page.take_file(SAMPLE))
    press_next(page)
    wait_for(lambda: page.columns_step.header_row.setValue(7))
    headings = [row[1] for row in page.columns_step.columns_table.texts()]
    assert "Klose, Kai" in headings


def test_the_plan_counts_and_a_doubt_is_decided_with_keys(
    page: ImportsPage, sqlite_office: Secretariat, wait_for: Wait
) -> None:
    plan_sample(page, wait_for)
    assert page.steps.currentIndex() == PLAN
    assert counts(page) == {NEW: 126, "changed": 0, UNCHANGED: 0, DOUBTFUL: 1, FAILED: 1}
    assert not page.next_button.isEnabled()
    press(page, Qt.Key.Key_Right, control=True)
    answers = page.plan_step.row_detail.answers
    assert answers[0].hasFocus()
    assert "Maria Muster" in answers[0].text()
    answers[1].setFocus()
    press(page, Qt.Key.Key_Space)
    assert counts(page)[NEW] == 127
    wait_for(lambda: press_next(page))
    assert page.steps.currentIndex() == DONE
    assert persons(sqlite_office).count("Muster") == 2


def test_a_faulty_row_tells_its_place_and_reason(page: ImportsPage, wait_for: Wait) -> None:
    plan_sample(page, wait_for)
    page.plan_step.chips[FAILED].click()
    assert [row.number for row in page.plan_step.model.rows] == [42]
    assert "42" in page.plan_step.row_detail.row_title.text()
    assert "Vogtmuster/Wendtmuster" in page.plan_step.row_detail.row_text.toPlainText()


def test_one_undo_takes_the_whole_list_back(
    page: ImportsPage, sqlite_office: Secretariat, wait_for: Wait, qtbot: QtBot
) -> None:
    plan_sample(page, wait_for)
    leave_out_doubts(page)
    wait_for(lambda: press_next(page))
    assert len(persons(sqlite_office)) == 122  # four rows are vacant seats
    assert "126" in page.done_step.done_title.text()
    sqlite_office.history.undo()
    assert persons(sqlite_office) == []
    qtbot.waitUntil(lambda: "taken back" in page.done_step.done_title.text())


def test_the_same_list_again_brings_nothing(page: ImportsPage, wait_for: Wait) -> None:
    plan_sample(page, wait_for)
    leave_out_doubts(page)
    wait_for(lambda: press_next(page))
    press_next(page)
    assert page.steps.currentIndex() == FILE
    plan_sample(page, wait_for)
    leave_out_doubts(page)
    assert counts(page) == {NEW: 0, "changed": 0, UNCHANGED: 126, DOUBTFUL: 0, FAILED: 1}
    assert not page.next_button.isEnabled()


def test_a_change_can_be_refused_field_by_field(
    page: ImportsPage, sqlite_office: Secretariat, wait_for: Wait, tmp_path: Path
) -> None:
    person = Person(given_names="Erika", family_name="Mustermann")
    sqlite_office.people.save(PersonCard(person))
    first = listed(tmp_path / "one.xlsx", "Weststr. 1", "Altmuster")
    wait_for(lambda: page.take_file(first))
    press_next(page)
    wait_for(lambda: press_next(page))
    press(page, Qt.Key.Key_Right, control=True)
    press(page, Qt.Key.Key_Space)
    table = page.plan_step.row_detail.changes_table
    fields = [row[2] for row in table.texts()]
    item = table.item(fields.index("Altmuster"), 0)
    assert item is not None
    table.setCurrentItem(item)
    table.setFocus()
    press(page, Qt.Key.Key_Space)
    assert item.checkState() is Qt.CheckState.Unchecked
    wait_for(lambda: press_next(page))
    row = sqlite_office.lists.persons(ListQuestion(as_of=TODAY))[0]
    assert (row["street"], row["city"]) == ("Weststr. 1", "")


def listed(path: Path, street: str, city: str) -> Path:
    book = Workbook()
    assert book.active is not None
    for line in (["Vorname", "Nachname", "Straße", "Ort"], ["Erika", "Mustermann", street, city]):
        book.active.append(line)
    book.save(path)
    return path


def test_a_text_that_calls_itself_a_sheet_is_told_in_one_sentence(
    page: ImportsPage, sqlite_office: Secretariat, wait_for: Wait, tmp_path: Path
) -> None:
    wrong = tmp_path / "Liste.xlsx"
    wrong.write_text("Sehr geehrte Damen und Herren", "utf-8")
    wait_for(lambda: page.take_file(wrong))
    assert page.problem_text.text().count("Liste.xlsx") == 1
    assert "\n" not in page.problem_text.text()
    assert page.steps.currentIndex() == FILE
    assert not page.next_button.isEnabled()
    assert persons(sqlite_office) == []

"""Earlier imports: told before the same file is read again, listed, read, printed, deleted."""

from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from sekretariat.desktop.imports.imports_page import EARLIER, FILE, ImportsPage
from sekretariat.domain.imports.reports import ImportState
from sekretariat.services.secretariat import Secretariat
from sekretariat.words import shown
from tests.desktop.conftest import AnsweringDialogs
from tests.desktop.imports.test_imports_page import (
    SAMPLE,
    Wait,
    leave_out_doubts,
    plan_sample,
    press_next,
)


@pytest.fixture
def imported(page: ImportsPage, wait_for: Wait) -> ImportsPage:
    """The page after the sample list was taken in, at the earlier imports."""
    plan_sample(page, wait_for)
    leave_out_doubts(page)
    wait_for(lambda: press_next(page))
    page.done_step.report_button.click()
    return page


def test_the_import_stands_there_with_its_counts_and_report(imported: ImportsPage) -> None:
    assert imported.steps.currentIndex() == EARLIER
    [row] = imported.earlier.reports_table.texts()
    assert (row[1], row[7]) == ("Mitgliederliste.xlsx", "Hessische Integrationskonferenz")
    assert row[3:7] == ["126", "0", "1", "1"]
    assert row[2] == shown(ImportState.TAKEN_OVER)
    text = imported.earlier.report_text.toPlainText()
    assert "Vogtmuster/Wendtmuster" in text


def test_an_undone_import_stays_marked(
    imported: ImportsPage, sqlite_office: Secretariat, qtbot: QtBot
) -> None:
    sqlite_office.history.undo()
    table = imported.earlier.reports_table
    qtbot.waitUntil(lambda: table.texts()[0][2] == shown(ImportState.TAKEN_BACK))


def test_the_list_has_its_title_and_esc_leads_back(imported: ImportsPage) -> None:
    assert imported.page_title.text() == "Earlier imports"
    assert QApplication.focusWidget() is imported.earlier.reports_table
    QTest.keyClick(imported.earlier.reports_table, Qt.Key.Key_Escape)
    assert imported.steps.currentIndex() == FILE
    assert imported.page_title.text() == "Import list"
    assert QApplication.focusWidget() is imported.file_step.earlier_button


def test_the_same_file_is_told_before_it_is_read_again(
    imported: ImportsPage, wait_for: Wait
) -> None:
    imported.earlier.leave_button.click()
    assert imported.steps.currentIndex() == FILE
    wait_for(lambda: imported.take_file(SAMPLE))
    assert imported.file_step.before_text.isVisible()
    assert "02.11.2020" in imported.file_step.before_text.text()


def test_a_report_is_printed_and_saved(
    imported: ImportsPage,
    sqlite_office: Secretariat,
    dialogs: AnsweringDialogs,
    qtbot: QtBot,
    tmp_path: Path,
) -> None:
    [head] = sqlite_office.importing.reports.all()
    with qtbot.waitSignal(imported.desk.opening) as asked:
        imported.earlier.print_button.click()
    assert asked.args == ["print", f"import-report:{head.id}"]
    dialogs.path = tmp_path / "Bericht.xlsx"
    imported.earlier.export_button.click()
    sheet = openpyxl.load_workbook(dialogs.path).active
    values = [cell.value for row in sheet.iter_rows() for cell in row]
    assert "Vogtmuster/Wendtmuster" in values


def test_reports_are_deleted_after_a_question(
    imported: ImportsPage, sqlite_office: Secretariat, dialogs: AnsweringDialogs
) -> None:
    dialogs.consents = False
    imported.earlier.delete_button.click()
    assert len(sqlite_office.importing.reports.all()) == 1
    dialogs.consents = True
    imported.earlier.delete_button.click()
    assert sqlite_office.importing.reports.all() == []
    assert imported.earlier.reports_table.texts() == []

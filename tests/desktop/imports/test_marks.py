"""Colours and struck rows in the wizard: shown with their rows, meaning what the clerk chooses."""

from collections.abc import Callable
from pathlib import Path

import pytest
from openpyxl import Workbook
from openpyxl.styles import Font, PatternFill
from PySide6.QtWidgets import QComboBox

from sekretariat.desktop.base.widgets.day_edit import DayEdit
from sekretariat.desktop.imports.imports_page import FILE, ImportsPage
from sekretariat.domain.bodies import Role

Wait = Callable[[Callable[[], object]], None]


@pytest.fixture
def marked(tmp_path: Path) -> Path:
    book = Workbook()
    sheet = book.active
    for row in (
        ("Nachname", "Vorname", "Institution"), ("Muster", "Ada", "Verband A"),
        ("Probe", "Max", "Verband A"), ("Vorlage", "Ben", "Verband B"),
    ):  # fmt: skip
        sheet.append(row)
    for cell in sheet[3]:
        cell.fill = PatternFill("solid", fgColor="FFFF00")
    for cell in sheet[4]:
        cell.font = Font(strike=True)
    book.save(tmp_path / "Liste.xlsx")
    return tmp_path / "Liste.xlsx"


def box(page: ImportsPage, mark: str) -> QComboBox:
    panel = page.columns_step.marks_panel
    boxes = {one.accessibleName(): one for one in panel.findChildren(QComboBox)}
    return boxes[f"Meaning of “{mark}”"]


def choose(page: ImportsPage, mark: str, meaning: str) -> None:
    chosen = box(page, mark)
    chosen.setCurrentIndex(chosen.findData(meaning))


def test_a_clerk_says_what_colours_and_lines_mean(
    page: ImportsPage, wait_for: Wait, marked: Path
) -> None:
    assert page.steps.currentIndex() == FILE
    wait_for(lambda: page.take_file(marked))
    page.file_step.body_box.setCurrentIndex(1)
    page.next()
    assert box(page, "gelb").currentData() == ""
    choose(page, "gelb", "deputy")
    choose(page, "durchgestrichen", "left_out")
    wait_for(page.next)
    rows = page.plan_step.model.rows
    assert [(row.person, row.entry.role) for row in rows] == [
        ("Ada Muster", None), ("Max Probe", Role.DEPUTY),
    ]  # fmt: skip


def test_who_has_left_is_asked_when(page: ImportsPage, wait_for: Wait, marked: Path) -> None:
    wait_for(lambda: page.take_file(marked))
    page.next()
    day = page.columns_step.marks_panel.findChild(DayEdit, "ended_on")
    assert day is not None
    assert not day.isVisible()
    choose(page, "durchgestrichen", "ended")
    assert day.isVisible()
    day.setText("30.6.2020")
    assert page.columns_step.profile().marks == {"struck": "ended"}
    assert page.columns_step.profile().ended_on == "2020-06-30"


def test_a_list_without_marks_asks_nothing(
    page: ImportsPage, wait_for: Wait, tmp_path: Path
) -> None:
    path = tmp_path / "Liste.csv"
    path.write_text("Nachname;Vorname\nMuster;Ada\n", encoding="utf-8")
    wait_for(lambda: page.take_file(path))
    page.next()
    assert not page.columns_step.marks_panel.isVisible()

"""Tasks in the window: the most urgent first, in words and colour, ticked off by a key."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from sekretariat.desktop.base.appearance import colour
from sekretariat.desktop.base.desk import Desk
from sekretariat.desktop.resolutions.task_dialog import TaskDialog
from sekretariat.desktop.resolutions.tasks_page import TasksPage
from sekretariat.domain.resolutions import Task
from sekretariat.services.secretariat import Secretariat
from tests.desktop.bodies.hands import CTRL, dialog, enter, go_to, lines, press, save
from tests.desktop.conftest import AnsweringDialogs
from tests.desktop.offices import on_desk
from tests.services.test_attendances import Council

DAYS = {"Später": date(2020, 12, 21), "Gestern": date(2020, 11, 1), "Heute": date(2020, 11, 2)}


@pytest.fixture
def council(sqlite_office: Secretariat) -> Council:
    """The clock stands at 2 November 2020."""
    council = Council(sqlite_office)
    for title, day in DAYS.items():
        sqlite_office.tasks.save(Task(title=title, due_on=day, meeting_id=council.meeting))
    sqlite_office.tasks.save(Task(title="Irgendwann"))
    return council


@pytest.fixture
def page(desk: Desk, council: Council, qtbot: QtBot) -> Iterator[TasksPage]:
    with on_desk(desk, council.office):
        page = TasksPage(desk)
        qtbot.addWidget(page)
        page.resize(1170, 700)
        page.show()
        qtbot.waitUntil(page.isActiveWindow)
        yield page


def test_the_most_urgent_stands_on_top_and_is_ticked_off_by_space(page: TasksPage) -> None:
    assert lines(page, "due", "title") == [
        ["überfällig", "Gestern"],
        ["heute", "Heute"],
        ["später", "Später"],
        ["ohne Termin", "Irgendwann"],
    ]
    ink = [page.model.index(row, 0).data(Qt.ItemDataRole.ForegroundRole) for row in (0, 2)]
    assert ink == [colour(page, "error"), None]
    go_to(page, 0)
    press(page.table, Qt.Key.Key_Space)
    assert lines(page, "due", "title")[-1] == ["erledigt", "Gestern"]
    page.table.clearSelection()
    page.tick()
    assert lines(page, "due", "title")[-1] == ["erledigt", "Gestern"]


def test_a_task_is_added_changed_and_removed(page: TasksPage, council: Council) -> None:
    page.table.setFocus()
    press(page.table, Qt.Key.Key_N, CTRL)
    form = dialog(page, TaskDialog)
    enter(form, title="Bericht schreiben", owner="Referat III", due_on="6.11.2020")
    save(form)
    assert ["diese Woche", "Bericht schreiben", "Referat III"] in lines(
        page, "due", "title", "owner"
    )
    press(page.table, Qt.Key.Key_Return)
    changed = dialog(page, TaskDialog)
    enter(changed, due_on="2.11.2020")
    save(changed)
    assert ["heute", "Bericht schreiben"] in lines(page, "due", "title")
    press(page.table, Qt.Key.Key_Delete)
    assert len(council.office.tasks.rows()) == 4


def test_filters_and_the_way_to_the_session(
    page: TasksPage, council: Council, desk: Desk, qtbot: QtBot
) -> None:
    boxes = {one.accessibleName(): one for one in page.findChildren(QComboBox)}
    box = boxes["Body"]  # window words are English in tests
    box.setCurrentIndex(box.findText("Musterbeirat"))
    assert len(lines(page, "title")) == 3
    go_to(page, 0)
    with qtbot.waitSignal(desk.opening) as opened:
        page.open_session()
    assert opened.args == ["meeting", council.meeting]
    page.clear_filters()
    go_to(page, 3)
    with qtbot.assertNotEmitted(desk.opening):
        page.open_session()


def test_the_tasks_become_a_sheet(
    page: TasksPage, desk: Desk, dialogs: AnsweringDialogs, tmp_path: Path, qtbot: QtBot
) -> None:
    dialogs.path = tmp_path / "Aufträge.xlsx"
    with qtbot.waitSignal(desk.jobs.started):
        press(page.table, Qt.Key.Key_E, CTRL)
    qtbot.waitUntil(lambda: not desk.jobs.are_running)
    assert dialogs.path.stat().st_size > 0

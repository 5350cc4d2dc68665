"""The resolution book in the window: found, read, marked, written out, led back to its session."""

from collections.abc import Iterator
from datetime import date, time
from pathlib import Path

import pikepdf
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from sekretariat.desktop.base.desk import Desk
from sekretariat.desktop.resolutions.book_page import ResolutionBookPage
from sekretariat.desktop.resolutions.task_dialog import TaskDialog
from sekretariat.domain.meetings import Meeting
from sekretariat.services.secretariat import Secretariat
from tests.desktop.bodies.hands import CTRL, dialog, enter, go_to, lines, press, save
from tests.desktop.conftest import AnsweringDialogs
from tests.desktop.offices import on_desk
from tests.services.test_attendances import Council


@pytest.fixture
def council(sqlite_office: Secretariat) -> Council:
    council = Council(sqlite_office)
    later = Meeting(body_id=council.body.id, held_on=date(2020, 11, 1))
    for wording, meeting in (
        ("Der Beirat begrüßt den Plan.", council.meeting),
        ("Der Beirat tagt im Mai.", sqlite_office.meetings.add(later).id),
    ):
        motion = sqlite_office.resolutions.draft(meeting)
        motion.wording, motion.yes, motion.no = wording, 2, 1
        sqlite_office.resolutions.save(motion, at=time(11))
    return council


@pytest.fixture
def page(desk: Desk, council: Council, qtbot: QtBot) -> Iterator[ResolutionBookPage]:
    with on_desk(desk, council.office):
        page = ResolutionBookPage(desk)
        qtbot.addWidget(page)
        page.resize(1170, 700)
        page.show()
        qtbot.waitUntil(page.isActiveWindow)
        yield page


def wordings(page: ResolutionBookPage) -> list[str]:
    return [wording for [wording] in lines(page, "wording")]


def test_typing_finds_and_the_detail_tells_how_it_was_decided(
    page: ResolutionBookPage, qtbot: QtBot
) -> None:
    assert wordings(page) == ["Der Beirat begrüßt den Plan.", "Der Beirat tagt im Mai."]
    QTest.keyClicks(page.search_text, "begruesst")
    qtbot.waitUntil(lambda: wordings(page) == ["Der Beirat begrüßt den Plan."])
    go_to(page, 0)
    qtbot.waitUntil(lambda: "2 ist mehr als 1" in page.detail.facts.toPlainText())
    page.detail.setCurrentWidget(page.detail.trail)
    assert page.detail.trail.texts()


def test_a_key_marks_what_was_carried_out_and_the_filters_follow(
    page: ResolutionBookPage,
) -> None:
    go_to(page, 0)
    press(page.table, Qt.Key.Key_D, CTRL)
    press(page.table, Qt.Key.Key_U, CTRL)
    press(page.table, Qt.Key.Key_D, CTRL)
    assert lines(page, "status") == [["erledigt"], ["offen"]]
    [box] = [one for one in page.findChildren(QComboBox) if one.accessibleName() == "Status"]
    box.setCurrentIndex(box.findText("erledigt"))
    assert wordings(page) == ["Der Beirat begrüßt den Plan."]


def test_a_task_comes_from_the_resolution_it_follows(
    page: ResolutionBookPage, council: Council
) -> None:
    page.add_task()
    assert council.office.tasks.rows() == []
    go_to(page, 0)
    press(page.table, Qt.Key.Key_T, CTRL)
    form = dialog(page, TaskDialog)
    enter(form, title="Papier schreiben")
    save(form)
    [row] = council.office.tasks.rows()
    assert (row["title"], row["meeting_id"]) == ("Papier schreiben", council.meeting)
    assert row["resolution"]
    assert "Papier schreiben" in page.detail.facts.toPlainText()


def test_enter_leads_to_the_session(
    page: ResolutionBookPage, council: Council, desk: Desk, qtbot: QtBot
) -> None:
    go_to(page, 0)
    with qtbot.waitSignal(desk.opening) as opened:
        press(page.table, Qt.Key.Key_Return)
    assert opened.args == ["meeting", council.meeting]
    with qtbot.waitSignal(desk.opening):
        page.open_current_session()


def test_the_list_becomes_a_paper(
    page: ResolutionBookPage,
    desk: Desk,
    dialogs: AnsweringDialogs,
    tmp_path: Path,
    qtbot: QtBot,
) -> None:
    dialogs.path = tmp_path / "Beschlüsse.pdf"
    with qtbot.waitSignal(desk.jobs.started):
        press(page.table, Qt.Key.Key_P, CTRL)
    qtbot.waitUntil(lambda: not desk.jobs.are_running)
    with pikepdf.open(dialogs.path) as paper:
        assert paper.Root.Lang == "de-DE"


def test_without_a_row_nothing_is_marked(page: ResolutionBookPage, council: Council) -> None:
    page.table.clearSelection()
    page.set_status(council.office.resolution_book.rows()[0]["status"])
    assert lines(page, "status") == [["offen"], ["offen"]]

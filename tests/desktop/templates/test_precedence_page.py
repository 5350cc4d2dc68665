"""The order of precedence in the window: moved, worded, added, removed, given back."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from sekretariat.desktop.base.desk import Desk
from sekretariat.desktop.templates.precedence_page import PrecedencePage
from sekretariat.domain.precedence import USUAL_ORDER
from sekretariat.services.secretariat import Secretariat
from tests.desktop.bodies.hands import ALT, CTRL, activate, press
from tests.desktop.offices import on_desk


@pytest.fixture
def page(desk: Desk, sqlite_office: Secretariat, qtbot: QtBot) -> Iterator[PrecedencePage]:
    with on_desk(desk, sqlite_office):
        page = PrecedencePage(desk)
        qtbot.addWidget(page)
        page.show()
        activate(page)
        yield page


def shown(page: PrecedencePage) -> list[str]:
    return [page.offices.item(row).text() for row in range(page.offices.count())]


def word(page: PrecedencePage, text: str, key: Qt.Key = Qt.Key.Key_Return) -> None:
    """Type into the line that is being edited, and end it by a key."""
    editor = page.offices.findChildren(QLineEdit)[-1]  # one that was left goes later
    editor.selectAll()
    QTest.keyClicks(editor, text)
    QTest.keyClick(editor, key)


def test_offices_are_moved_and_stay_marked(
    page: PrecedencePage, sqlite_office: Secretariat
) -> None:
    assert shown(page) == list(USUAL_ORDER)
    page.offices.setCurrentRow(1)
    press(page.offices, Qt.Key.Key_Up, ALT)
    press(page.offices, Qt.Key.Key_Up, ALT)
    assert sqlite_office.precedence.order()[:2] == ("Ministerpräsident", "Landtagspräsident")
    assert page.offices.currentRow() == 0
    press(page.offices, Qt.Key.Key_Down, ALT)
    assert tuple(shown(page)) == sqlite_office.precedence.order() == USUAL_ORDER


def test_an_office_is_added_worded_and_removed(
    page: PrecedencePage, sqlite_office: Secretariat, qtbot: QtBot
) -> None:
    order = sqlite_office.precedence.order
    page.offices.setCurrentRow(0)
    press(page.offices, Qt.Key.Key_N, CTRL)
    word(page, "Staatsgerichtshof")
    qtbot.waitUntil(lambda: order()[:2] == ("Landtagspräsident", "Staatsgerichtshof"))
    page.offices.editItem(page.offices.item(1))
    word(page, "Landesanwalt")
    qtbot.waitUntil(lambda: order()[1] == "Landesanwalt")
    page.add()
    word(page, "", Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: "" not in shown(page))
    page.offices.setCurrentRow(1)
    press(page.offices, Qt.Key.Key_Delete)
    assert sqlite_office.precedence.order() == USUAL_ORDER
    page.offices.setCurrentRow(-1)
    page.remove()
    page.move_office(1)
    assert sqlite_office.precedence.order() == USUAL_ORDER


def test_an_office_named_twice_is_told_and_the_order_stays(
    page: PrecedencePage, desk: Desk, qtbot: QtBot
) -> None:
    page.offices.editItem(page.offices.item(0))
    with qtbot.waitSignal(desk.messages.posted) as posted:
        word(page, "MdL")
    assert "MdL" in posted.args[0].text
    assert shown(page) == list(USUAL_ORDER)


def test_the_usual_order_is_taken_again_and_undone(
    page: PrecedencePage, sqlite_office: Secretariat
) -> None:
    sqlite_office.precedence.save(["Imam", "Bischof"])
    assert shown(page) == ["Imam", "Bischof"]
    page.restore()
    assert shown(page) == list(USUAL_ORDER)
    sqlite_office.history.undo()
    assert shown(page) == ["Imam", "Bischof"]

"""The start page: offices opened before, and one on a server, asked for by its parts."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QCommandLinkButton
from pytestqt.qtbot import QtBot

from sekretariat.desktop.base.offices import OfficeKind, OfficeRequest
from sekretariat.desktop.base.server_dialog import ServerDialog
from sekretariat.desktop.base.start_page import StartPage
from tests.desktop.conftest import AnsweringDialogs

ADDRESS = "postgresql://clerk@db.example:5433/office"


@pytest.fixture
def page(qtbot: QtBot, dialogs: AnsweringDialogs) -> StartPage:
    page = StartPage(dialogs, ["/srv/Büro.sekretariat", ADDRESS])
    qtbot.addWidget(page)
    page.show()
    return page


def again(page: StartPage, place: str) -> QCommandLinkButton:
    buttons = page.findChildren(QCommandLinkButton)
    [found] = [one for one in buttons if one.toolTip() == place]
    return found


def test_a_file_opened_before_is_offered_first(page: StartPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.chosen) as chosen:
        again(page, "/srv/Büro.sekretariat").click()
    path = str(Path("/srv/Büro.sekretariat"))
    assert chosen.args == [OfficeRequest(OfficeKind.FILE, path)]


def test_a_server_is_asked_for_by_its_parts(page: StartPage, qtbot: QtBot) -> None:
    page.open_server.click()
    (dialog,) = page.findChildren(ServerDialog)
    with qtbot.assertNotEmitted(page.chosen):
        dialog.open_button.click()
    assert dialog.host.toolTip()
    assert dialog.database.toolTip()
    dialog.host.setText("db.example")
    dialog.database.setText("office")
    dialog.user.setText("clerk")
    dialog.password.setText("p@ss")
    with qtbot.waitSignal(page.chosen) as chosen:
        dialog.open_button.click()
    address = "postgresql://clerk:p%40ss@db.example/office"
    assert chosen.args == [OfficeRequest(OfficeKind.FILE, address)]


def test_a_server_opened_before_is_filled_in_but_for_the_password(page: StartPage) -> None:
    assert again(page, ADDRESS).text() == "Go on with office"
    assert again(page, ADDRESS).description() == "On the server db.example"
    again(page, ADDRESS).click()
    (dialog,) = page.findChildren(ServerDialog)
    shown = [dialog.host.text(), dialog.port.text(), dialog.database.text(), dialog.user.text()]
    assert shown == ["db.example", "5433", "office", "clerk"]
    assert dialog.password.text() == ""
    dialog.reject()

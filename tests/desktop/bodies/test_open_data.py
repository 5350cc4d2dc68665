"""Bodies and members as open data, from the list of bodies."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QAction
from pytestqt.qtbot import QtBot

from sekretariat.desktop.base.desk import Desk
from sekretariat.desktop.bodies.bodies_page import BodiesPage
from sekretariat.services.secretariat import Secretariat
from tests.desktop.conftest import AnsweringDialogs
from tests.desktop.offices import fill, on_desk


@pytest.fixture
def page(desk: Desk, sqlite_office: Secretariat, qtbot: QtBot) -> Iterator[BodiesPage]:
    fill(sqlite_office)
    with on_desk(desk, sqlite_office):
        page = BodiesPage(desk)
        qtbot.addWidget(page)
        page.show()
        yield page


def write(page: BodiesPage, desk: Desk, qtbot: QtBot) -> None:
    action = page.findChild(QAction, "action_open_data")
    assert isinstance(action, QAction)
    with qtbot.waitSignal(desk.jobs.started):
        action.trigger()
    qtbot.waitUntil(lambda: not desk.jobs.are_running)


def test_the_bodies_of_the_day_are_written(
    page: BodiesPage, desk: Desk, dialogs: AnsweringDialogs, tmp_path: Path, qtbot: QtBot
) -> None:
    dialogs.path = tmp_path / "oparl.json"
    write(page, desk, qtbot)
    data = json.loads(dialogs.path.read_text(encoding="utf-8"))["data"]
    assert "Musterkonferenz" in {one.get("name") for one in data}


def test_a_wrong_address_in_the_settings_is_told(
    page: BodiesPage, desk: Desk, dialogs: AnsweringDialogs, tmp_path: Path, qtbot: QtBot
) -> None:
    kept = desk.secretariat.settings.load()
    kept.open_data = "irgendwo"
    desk.secretariat.settings.save(kept)
    dialogs.path = tmp_path / "oparl.json"
    failed: list[object] = []
    desk.jobs.failed.connect(failed.append)
    write(page, desk, qtbot)
    assert len(failed) == 1
    assert not dialogs.path.exists()

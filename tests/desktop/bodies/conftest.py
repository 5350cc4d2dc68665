"""A desk with a real office and the area of bodies on it."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from sekretariat.desktop.base.desk import Desk
from sekretariat.desktop.bodies.area import BodiesArea
from sekretariat.services.secretariat import Secretariat
from tests.desktop.offices import on_desk


@pytest.fixture
def area(desk: Desk, sqlite_office: Secretariat, qtbot: QtBot) -> Iterator[BodiesArea]:
    with on_desk(desk, sqlite_office):
        area = BodiesArea(desk)
        qtbot.addWidget(area)
        area.resize(1170, 700)
        with qtbot.waitExposed(area):
            area.show()
        yield area

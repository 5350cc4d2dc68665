"""An office with a person kept twice, and the area of duplicates over it."""

from collections.abc import Callable, Iterator

import pytest
from pytestqt.qtbot import QtBot

from sekretariat.desktop.base.desk import Desk
from sekretariat.desktop.duplicates.area import DuplicatesArea
from sekretariat.desktop.duplicates.pairs_page import PairsPage
from sekretariat.services.secretariat import Secretariat
from tests.desktop.offices import on_desk
from tests.services.twins import twins


@pytest.fixture
def pair(sqlite_office: Secretariat) -> tuple[str, str]:
    """Kathrin Müller, kept twice."""
    return twins(sqlite_office)


@pytest.fixture
def area(desk: Desk, sqlite_office: Secretariat, qtbot: QtBot) -> Iterator[DuplicatesArea]:
    with on_desk(desk, sqlite_office):
        area = DuplicatesArea(desk)
        qtbot.addWidget(area)
        area.resize(1170, 700)
        yield area
        qtbot.waitUntil(lambda: not desk.jobs.are_running)


@pytest.fixture
def shown(area: DuplicatesArea, desk: Desk, qtbot: QtBot) -> Callable[[], PairsPage]:
    """Show the area and wait until the search has ended."""

    def show() -> PairsPage:
        area.show()
        qtbot.waitUntil(area.isActiveWindow)
        qtbot.waitUntil(lambda: not desk.jobs.are_running)
        return area.pairs

    return show

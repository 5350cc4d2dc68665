"""The wizard in an office with one body, and a way to wait for its jobs."""

from collections.abc import Callable, Iterator

import pytest
from pytestqt.qtbot import QtBot

from sekretariat.desktop.base.desk import Desk
from sekretariat.desktop.imports.imports_page import ImportsPage
from sekretariat.domain.bodies import Body, BodyKind
from sekretariat.services.bodies import BodyCard
from sekretariat.services.secretariat import Secretariat
from tests.desktop.offices import on_desk


@pytest.fixture
def page(desk: Desk, sqlite_office: Secretariat, qtbot: QtBot) -> Iterator[ImportsPage]:
    body = Body(name="Hessische Integrationskonferenz", kind=BodyKind.PLENARY)
    sqlite_office.bodies.save(BodyCard(body))
    with on_desk(desk, sqlite_office):
        page = ImportsPage(desk)
        qtbot.addWidget(page)
        page.resize(1170, 640)
        page.show()
        yield page


@pytest.fixture
def wait_for(desk: Desk, qtbot: QtBot) -> Callable[[Callable[[], object]], None]:
    """Do something that starts a job and wait until it has ended."""

    def do(act: Callable[[], object]) -> None:
        with qtbot.waitSignal(desk.jobs.started) as started:
            act()
        qtbot.waitUntil(lambda: not desk.jobs.are_running)
        assert started.signal_triggered

    return do

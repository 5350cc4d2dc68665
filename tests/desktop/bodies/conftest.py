"""A desk with a real office, the area of bodies on it, and a body with three seats."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from sekretariat.desktop.base.desk import Desk
from sekretariat.desktop.bodies.area import BodiesArea
from sekretariat.desktop.bodies.members_page import MembersPage
from sekretariat.domain.appointments import SeatTemplate
from sekretariat.domain.bodies import Body, Membership, Role
from sekretariat.domain.organizations import DeputyMode
from sekretariat.services.secretariat import Secretariat
from tests.desktop.bodies import conference
from tests.desktop.bodies.conference import FOUNDED
from tests.desktop.bodies.hands import members
from tests.desktop.offices import on_desk

Persons = dict[str, str]


@pytest.fixture
def area(desk: Desk, sqlite_office: Secretariat, qtbot: QtBot) -> Iterator[BodiesArea]:
    with on_desk(desk, sqlite_office):
        area = BodiesArea(desk)
        qtbot.addWidget(area)
        area.resize(1170, 700)
        with qtbot.waitExposed(area):
            area.show()
        yield area


@pytest.fixture
def body(sqlite_office: Secretariat) -> Body:
    return conference.body(sqlite_office)


@pytest.fixture
def persons(sqlite_office: Secretariat) -> Persons:
    return conference.persons(sqlite_office)


@pytest.fixture
def page(area: BodiesArea, sqlite_office: Secretariat, body: Body, persons: Persons) -> MembersPage:
    """The members of a body with three seats; Kaya sits in the first, Lind is her deputy."""
    template = SeatTemplate(
        body_id=body.id,
        count=3,
        group="Verbände",
        deputy_mode=DeputyMode.RANKED,
        valid_from=FOUNDED,
    )
    first, *_ = sqlite_office.seats.create_from(template)
    for name, role in (("Kaya", Role.MEMBER), ("Lind", Role.DEPUTY)):
        sqlite_office.seats.save_membership(
            Membership(seat_id=first.id, person_id=persons[name], role=role, valid_from=FOUNDED)
        )
    area.show_record(body.id)
    return members(area)

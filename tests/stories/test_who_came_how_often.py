"""After some sessions: attendance by organisation on paper and in a sheet; an inquiry answered."""

from datetime import date, time
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QComboBox, QWidget

from sekretariat.desktop.base.offices import OfficeKind
from sekretariat.desktop.statistics.attendance_page import AttendanceStatisticsPage
from sekretariat.desktop.statistics.sessions_page import SessionsHeldPage
from sekretariat.domain.attendance import PresenceMode
from sekretariat.domain.bodies import Membership, Role, Seat
from sekretariat.domain.meetings import AgendaItem, ItemKind, MeetingStatus
from sekretariat.domain.organizations import DeputyMode, Organization
from sekretariat.domain.people import Person
from sekretariat.services.organizations import OrganizationCard
from sekretariat.services.people import PersonCard
from sekretariat.services.secretariat import Secretariat, open_secretariat
from tests.desktop.bodies.hands import CTRL, lines
from tests.desktop.offices import fill
from tests.stories.clerk import SHIFT, Clerk, place_in
from tests.stories.conftest import Begin

SINCE = date(2019, 12, 3)


def appoint(office: Secretariat, seat: Seat, name: str, role: Role = Role.MEMBER) -> str:
    person = office.people.save(PersonCard(Person(family_name=name))).person
    rank = 1 if role is Role.DEPUTY else None
    office.seats.save_membership(
        Membership(seat_id=seat.id, person_id=person.id, role=role, rank=rank, valid_from=SINCE)
    )
    return person.id


@pytest.fixture
def clerk(begin: Begin, tmp_path: Path) -> Clerk:
    """Two sessions: Verein A by its member, then by the deputy; Verein B by video, then not."""
    office = open_secretariat(place_in(tmp_path), create=True)
    first = fill(office)
    people = []
    for number, name in enumerate(("Verein A", "Verein B"), start=1):
        organization = Organization(name=name)
        office.organizations.save(OrganizationCard(organization))
        seat = Seat(
            body_id=first.body_id,
            number=number,
            organization_id=organization.id,
            deputy_mode=DeputyMode.RANKED,
            valid_from=SINCE,
        )
        office.seats.save_seat(seat)
        people.append(appoint(office, seat, f"Mitglied {number}"))
        people.append(appoint(office, seat, f"Vertretung {number}", Role.DEPUTY))
    second = office.meetings.add(office.meetings.draft(first.body_id, date(2021, 5, 4)))
    item = AgendaItem(meeting_id=second.id, title="Gesundheit", kind=ItemKind.DISCUSSION)
    office.agendas.add(item)
    office.attendances.check_in(first.id, people[0], at=time(14))
    office.attendances.check_in(first.id, people[2], at=time(14), mode=PresenceMode.VIDEO)
    office.attendances.check_in(second.id, people[1], at=time(14))
    second.status = MeetingStatus.RUNNING
    office.meetings.save(second)
    office.minutes.send(second.id, date(2021, 5, 20))
    office.close()
    return begin(OfficeKind.FILE)


def choose(page: QWidget, box: str, text: str) -> None:
    [found] = [one for one in page.findChildren(QComboBox) if one.accessibleName() == box]
    assert found.findText(text) > 0
    found.setCurrentIndex(found.findText(text))


def test_attendance_of_a_term_by_organisation_as_sheet_and_paper(
    clerk: Clerk, tmp_path: Path
) -> None:
    """Scenario 52 of the domain paper: per organisation, member, deputy and video apart."""
    page = clerk.go("statistics", AttendanceStatisticsPage)
    clerk.qtbot.waitUntil(lambda: page.model.rowCount() == 2)
    choose(page, "Wahlperiode", "20. Wahlperiode")
    keys = ("name", "possible", "represented", "share", "by_member", "by_deputy", "by_video")
    assert lines(page, *keys) == [
        ["Verein A", "2", "2", "100", "1", "1", "0"],
        ["Verein B", "2", "1", "50", "1", "0", "1"],
    ]
    places = [one.key for one in page.table.columns]
    assert page.table.isColumnHidden(places.index("organization"))  # it is the name already
    choose(page, "Auswertung", "nach Stellvertretung")
    assert not page.table.isColumnHidden(places.index("organization"))
    assert lines(page, "name", "represented") == [["Vertretung 1", "1"], ["Vertretung 2", "0"]]
    page.table.setFocus()
    clerk.dialogs.path = tmp_path / "Anwesenheit.csv"
    clerk.wait_for(lambda: clerk.press(Qt.Key.Key_E, CTRL))
    assert "Vertretung 1" in clerk.dialogs.path.read_text(encoding="utf-8-sig")
    clerk.dialogs.path = tmp_path / "Anwesenheit.pdf"
    clerk.wait_for(lambda: clerk.press(Qt.Key.Key_P, CTRL))
    paper = QPdfDocument()
    paper.load(str(clerk.dialogs.path))
    assert "Vertretung 1" in paper.getAllText(0).text()
    clerk.leave()


def test_an_inquiry_of_parliament_is_answered_from_the_list(clerk: Clerk, tmp_path: Path) -> None:
    """Scenario 53 of the domain paper: date, mode, topics, day the minutes were sent."""
    page = clerk.go("statistics", AttendanceStatisticsPage)
    clerk.qtbot.waitUntil(lambda: page.model.rowCount() == 2)
    page.table.setFocus()
    clerk.wait_for(lambda: clerk.press(Qt.Key.Key_H, CTRL | SHIFT))
    held = clerk.see(SessionsHeldPage)
    choose(held, "Von", "2021")
    assert lines(held, "held_on", "mode", "topics", "minutes_sent") == [
        ["04.05.2021", "Präsenz", "Gesundheit", "20.05.2021"]
    ]
    clerk.dialogs.path = tmp_path / "Sitzungen.pdf"
    clerk.wait_for(lambda: clerk.press(Qt.Key.Key_P, CTRL))
    assert clerk.dialogs.path.read_bytes().startswith(b"%PDF")
    clerk.press(Qt.Key.Key_Escape)
    assert clerk.see(AttendanceStatisticsPage) is page
    clerk.leave()

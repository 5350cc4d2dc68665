"""The start page: the next session and what it lacks, vacancies, memberships ending, backups."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from sekretariat.desktop.base.desk import Desk
from sekretariat.desktop.overview.overview_lines import long_day
from sekretariat.desktop.overview.overview_page import OverviewPage
from sekretariat.desktop.overview.section import Section
from sekretariat.domain.bodies import Body, Membership, RulesProfile, Seat, SeatBasis
from sekretariat.domain.meetings import Meeting, MeetingStatus
from sekretariat.domain.organizations import Organization
from sekretariat.domain.people import Person
from sekretariat.domain.resolutions import Task
from sekretariat.services.bodies import BodyCard
from sekretariat.services.organizations import OrganizationCard
from sekretariat.services.people import PersonCard
from sekretariat.services.secretariat import Secretariat
from tests.desktop.offices import fill, on_desk


def shown(section: Section) -> list[str]:
    return [f"{line.text} | {line.detail}" for line in section.list.lines]


@pytest.fixture
def meeting(sqlite_office: Secretariat) -> Meeting:
    """A session on 03.11.2020; the clock stands at 02.11.2020."""
    return fill(sqlite_office)


@pytest.fixture
def page(desk: Desk, sqlite_office: Secretariat, qtbot: QtBot) -> Iterator[OverviewPage]:
    with on_desk(desk, sqlite_office):
        page = OverviewPage(desk)
        qtbot.addWidget(page)
        page.resize(1170, 700)
        yield page


def test_an_empty_office_says_what_to_do_first(page: OverviewPage, desk: Desk) -> None:
    opened: list[str] = []
    desk.opening.connect(lambda kind, _id: opened.append(kind))
    page.show()
    assert [line.text for line in page.first.list.lines] == [
        "Add a body",
        "Import a list",
        "Add people by hand",
        "Look at the sample conference",
    ]
    page.first.list.setFocus()
    QTest.keyClick(page.first.list, Qt.Key.Key_Down)
    QTest.keyClick(page.first.list, Qt.Key.Key_Down)
    QTest.keyClick(page.first.list, Qt.Key.Key_Return)
    assert opened == ["imports"]
    assert page.sessions.nothing.isVisible()


def test_the_next_session_stands_with_days_left_and_its_step(
    page: OverviewPage, meeting: Meeting, desk: Desk
) -> None:
    opened: list[tuple[str, str]] = []
    desk.opening.connect(lambda kind, record_id: opened.append((kind, record_id)))
    page.show()
    first = page.sessions.list.lines[0]
    assert first.text == "1. Sitzung · Musterkonferenz: tomorrow"
    assert "14:30" in first.detail
    assert "Musterhaus, Wiesbaden" in first.detail
    page.sessions.list.setFocus()
    page.sessions.list.step(1)
    page.sessions.list.open_current()
    assert opened == [("meeting", meeting.id)]


def test_what_a_session_lacks_is_said(
    page: OverviewPage, meeting: Meeting, sqlite_office: Secretariat
) -> None:
    meeting.venue = ""
    sqlite_office.meetings.save(meeting)
    page.show()
    assert any(line.text.startswith("Still missing: ") for line in page.sessions.list.lines)


def test_sessions_gone_by_stand_apart_until_they_are_marked_as_held(
    page: OverviewPage, meeting: Meeting, sqlite_office: Secretariat
) -> None:
    page.show()
    assert not page.overdue.isVisible()
    for day in range(1, 8):
        past = sqlite_office.meetings.draft(meeting.body_id, date(2020, 9, day))
        past.status = MeetingStatus.SCHEDULED if day % 2 else MeetingStatus.INVITED
        past = sqlite_office.meetings.add(past)
    assert page.sessions.list.lines[0].text.endswith("Musterkonferenz: tomorrow")
    told = [line.detail for line in page.overdue.list.lines]
    assert told == [long_day(date(2020, 9, day)) for day in (7, 6, 5, 4, 3)]
    past.status = MeetingStatus.HELD
    sqlite_office.meetings.save(past)
    assert page.overdue.list.lines[0].detail == long_day(date(2020, 9, 6))


def test_vacancies_and_memberships_ending_soon_are_told(
    page: OverviewPage, meeting: Meeting, sqlite_office: Secretariat
) -> None:
    sender = Organization(name="Musterverband")
    sqlite_office.organizations.save(OrganizationCard(sender))
    for number in (1, 2):
        seat = Seat(
            body_id=meeting.body_id,
            number=number,
            basis=SeatBasis.ORGANIZATION,
            organization_id=sender.id,
            valid_from=date(2019, 12, 3),
        )
        sqlite_office.seats.save_seat(seat)
    person = Person(given_names="Erika", family_name="Beispiel")
    sqlite_office.people.save(PersonCard(person))
    membership = Membership(
        seat_id=seat.id,
        person_id=person.id,
        valid_from=date(2019, 12, 3),
        valid_to=date(2021, 1, 31),
    )
    sqlite_office.seats.save_membership(membership)
    page.show()
    (vacancy,) = page.vacancies.list.lines
    assert (vacancy.text, vacancy.detail) == (
        "Seat 1, Musterverband",
        "vacant since 03.12.2019 · Musterkonferenz",
    )
    (ending,) = page.endings.list.lines
    assert (ending.text, ending.detail) == (
        "Erika Beispiel",
        "until 31.01.2021 · Musterkonferenz",
    )


def test_changes_arrive_while_the_page_is_shown(
    page: OverviewPage, sqlite_office: Secretariat, qtbot: QtBot
) -> None:
    page.show()
    assert page.changes.nothing.isVisible()
    sqlite_office.people.save(PersonCard(Person(family_name="Neumuster")))
    qtbot.waitUntil(lambda: bool(page.changes.list.lines))
    assert "Neumuster" in page.changes.list.lines[0].text
    assert "02.11.2020" in page.changes.list.lines[0].detail


def test_the_office_is_backed_up_from_here(
    page: OverviewPage, desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    desk.state.put("backup.folder", str(tmp_path / "copies"))
    page.show()
    assert page.backup_text.text() == "This office was never backed up."
    page.backup_button.click()
    qtbot.waitUntil(lambda: page.backup_text.text().startswith("Last backup: 02.11.2020"))
    assert len(list((tmp_path / "copies").iterdir())) == 1


@pytest.mark.usefixtures("meeting")
def test_tab_goes_from_list_to_list(page: OverviewPage, qtbot: QtBot) -> None:
    page.show()
    qtbot.waitUntil(page.isActiveWindow)
    page.sessions.list.setFocus()
    stops: list[str] = []
    for _ in range(8):
        focused = page.focusWidget()
        stops.append(type(focused).__name__)
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    assert "QScrollArea" not in stops
    assert {"LineList", "QPushButton"} <= set(stops)


def test_steps_due_are_told_until_they_are_done(
    page: OverviewPage, sqlite_office: Secretariat, meeting: Meeting
) -> None:
    page.show()
    assert not page.due.isVisible()
    steps = sqlite_office.milestones.plan(meeting.id)
    late = [one for one in steps if one.due_on and one.due_on < date(2020, 11, 2)]
    sqlite_office.milestones.tick([one.id for one in late[1:]])
    told = shown(page.due)
    assert told[0].startswith("Termin finden")
    assert "überfällig · 1. Sitzung · Musterkonferenz" in told[0]
    names = [line.partition(" | ")[0] for line in told[1:]]
    assert names[:2] == [
        "Listen abschließen, drucken, Kopie für die Arbeit ohne Netz",
        "Sitzung durchführen",
    ]
    sqlite_office.milestones.tick([late[0].id])
    assert len(shown(page.due)) == len(told) - 1


def test_tasks_of_this_week_stand_beside_the_steps_of_sessions(
    page: OverviewPage, sqlite_office: Secretariat, desk: Desk, qtbot: QtBot
) -> None:
    late = Task(title="Bericht anfordern", due_on=date(2020, 11, 1))
    for task in (
        late,
        Task(title="Wieder ansehen", due_on=date(2020, 12, 30), remind_on=date(2020, 11, 2)),
        Task(title="Viel später", due_on=date(2020, 12, 30)),
    ):
        sqlite_office.tasks.save(task)
    page.show()
    assert [line.text for line in page.due.list.lines] == ["Bericht anfordern", "Wieder ansehen"]
    assert "überfällig" in page.due.list.lines[0].detail
    go = page.due.list.lines[0].go
    assert go is not None
    with qtbot.waitSignal(desk.opening) as opened:
        go()
    assert opened.args == ["task", late.id]


@pytest.mark.parametrize(
    ("profile", "later", "expected"),
    [
        (RulesProfile.CONFERENCE, None, "objections ended on {}; please note the approval"),
        (RulesProfile.COUNCIL, None, "waits for a session to approve it"),
        (RulesProfile.COUNCIL, date(2020, 11, 20), "objections until {}"),
        (RulesProfile.COUNCIL, date(2020, 10, 20), "to be approved in the session on {}"),
    ],
)
def test_minutes_sent_stand_with_what_they_wait_for(
    page: OverviewPage, sqlite_office: Secretariat, profile: RulesProfile, later: date | None,
    expected: str,
) -> None:  # fmt: skip
    """Sent on 15.09.2020, three weeks: the conference's objections ended on 06.10.2020."""
    body = sqlite_office.bodies.save(BodyCard(Body(name="Beirat", rules_profile=profile))).body
    session = Meeting(body_id=body.id, held_on=date(2020, 9, 1), status=MeetingStatus.HELD)
    held = sqlite_office.meetings.add(session)
    if later:
        sqlite_office.meetings.add(Meeting(body_id=body.id, held_on=later, ordinal_in_term=2))
    page.show()
    assert not page.minutes.isVisible()
    sqlite_office.minutes.send(held.id, date(2020, 9, 15))
    (told,) = page.minutes.list.lines
    day = later or date(2020, 10, 6)
    assert (told.text, told.detail) == ("Sitzung · Beirat", expected.format(long_day(day)))
    assert page.minutes.isVisible()

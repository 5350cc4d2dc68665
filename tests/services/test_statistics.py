"""Attendance summed by organisation, member, deputy, session, mode and term; what was held when."""

from datetime import date, time
from pathlib import Path

import pytest

from sekretariat.domain.attendance import AttendanceState, PresenceMode
from sekretariat.domain.bodies import LegislativeTerm
from sekretariat.domain.meetings import AgendaItem, ItemKind, Meeting, MeetingStatus
from sekretariat.domain.organizations import Organization
from sekretariat.domain.presence_statistics import Grouping
from sekretariat.progress import Progress
from sekretariat.services.organizations import OrganizationCard
from sekretariat.services.secretariat import Secretariat
from sekretariat.services.statistics import StatisticsQuestion
from tests.services.test_attendances import Council


@pytest.fixture
def council(office: Secretariat) -> Council:
    """Two sessions of five seats; seat 1 has a deputy, seat 5 nobody.

    3 November 2020: members 1 (by video) and 2, 3 excused. 4 May 2021: the deputy for seat 1.
    """
    council = Council(office, MeetingStatus.RUNNING)
    term = LegislativeTerm(
        jurisdiction="HE", number=20, valid_from=date(2019, 1, 18), valid_to=date(2024, 1, 17)
    )
    office.bodies.save_term(term)
    first = office.meetings.get(council.meeting)
    first.term_id, first.ordinal_in_term = term.id, 2
    office.meetings.save(first)
    council.come(council.members[0], time(10), mode=PresenceMode.VIDEO)
    council.come(council.members[1], time(10))
    office.attendances.stay_away(council.meeting, [council.members[2]], AttendanceState.EXCUSED)
    second = office.meetings.add(
        Meeting(body_id=council.body.id, held_on=date(2021, 5, 4), term_id=term.id)
    )
    office.attendances.check_in(second.id, council.deputy, at=time(10))
    office.meetings.add(Meeting(body_id=council.body.id, held_on=date(2022, 5, 4)))
    return council


def figures(council: Council, grouping: Grouping, **asked: object) -> list[tuple[object, ...]]:
    """Return name, possible, represented, by member, by deputy, by video, excused, absent."""
    question = StatisticsQuestion(grouping=grouping, **asked)  # type: ignore[arg-type]
    keys = ("name", "possible", "represented", "by_member", "by_deputy", "by_video")
    return [
        tuple(row[key] for key in (*keys, "excused", "absent", "vacant"))
        for row in council.office.statistics.rows(question)
    ]


def test_sessions_count_every_seat_once(council: Council) -> None:
    """Scenario 52 of the domain paper: member, deputy and video apart."""
    assert figures(council, Grouping.SESSION) == [
        ("Sitzung, 04.05.2021", 5, 1, 0, 1, 0, 0, 3, 1),
        ("2. Sitzung, 03.11.2020", 5, 2, 2, 0, 1, 1, 1, 1),
    ]


def test_members_and_deputies_count_in_their_time(council: Council) -> None:
    assert figures(council, Grouping.MEMBER)[:3] == [
        ("Mitglied 1", 2, 2, 1, 1, 1, 0, 0, 0),
        ("Mitglied 2", 2, 1, 1, 0, 0, 0, 1, 0),
        ("Mitglied 3", 2, 0, 0, 0, 0, 1, 1, 0),
    ]
    assert figures(council, Grouping.DEPUTY) == [("Vertretung 1", 1, 1, 0, 1, 0, 0, 0, 0)]
    [spared] = council.office.statistics.rows(
        StatisticsQuestion(grouping=Grouping.DEPUTY, end=date(2020, 12, 31))
    )
    assert (spared["possible"], spared["share"]) == (0, None)


def test_ways_terms_and_periods(council: Council) -> None:
    assert figures(council, Grouping.MODE) == [
        ("im Saal", 2, 2, 1, 1, 0, 0, 0, 0),
        ("per Video", 1, 1, 1, 0, 1, 0, 0, 0),
    ]
    assert figures(council, Grouping.TERM) == [("20. Wahlperiode", 10, 3, 2, 1, 1, 1, 4, 2)]
    assert figures(council, Grouping.TERM, end=date(2020, 12, 31))[0][1] == 5
    assert figures(council, Grouping.TERM, body_id="another") == []
    assert figures(council, Grouping.MEMBER, search="mitglied 2")[0][0] == "Mitglied 2"


def test_the_report_names_its_base(council: Council, tmp_path: Path) -> None:
    statistics = council.office.statistics
    [seat, *_] = statistics.seats(Progress())
    asked = StatisticsQuestion(body_id=council.body.id, term_id=seat.sitting.term_id)
    report = statistics.report(asked)
    assert report.title == "Anwesenheit nach Organisation"
    assert report.chosen == "Musterbeirat, 20. Wahlperiode"
    assert report.notes == ["Sitzungen mit erfasster Anwesenheit: 2, 03.11.2020 bis 04.05.2021."]
    assert council.office.reports.write(tmp_path / "Anwesenheit.pdf", report) == len(report.rows)
    nothing = statistics.report(StatisticsQuestion(start=date(2030, 1, 1)))
    assert (nothing.rows, nothing.notes) == ([], [])
    assert nothing.chosen == "01.01.2030"


def test_what_was_held_in_a_period(council: Council) -> None:
    """Scenario 53 of the domain paper: day, mode, topics, day the minutes were sent."""
    office = council.office
    for title, kind in (("Begrüßung", ItemKind.OPENING), ("Gesundheit", ItemKind.DISCUSSION)):
        office.agendas.add(AgendaItem(meeting_id=council.meeting, title=title, kind=kind))
    sent = date(2020, 11, 20)
    office.minutes.send(council.meeting, sent)
    asked = StatisticsQuestion(start=date(2020, 1, 1), end=date(2022, 12, 31))
    rows = office.statistics.sessions(asked)
    keys = ("held_on", "name", "topics", "represented", "resolutions", "minutes_sent")
    assert [tuple(row[key] for key in keys) for row in rows] == [
        (date(2020, 11, 3), "2. Sitzung · Musterbeirat", "Gesundheit", "2 / 5", 0, sent),
        (date(2021, 5, 4), "Sitzung · Musterbeirat", "", "1 / 5", 0, None),
    ]
    report = office.statistics.sessions_report(asked)
    assert [one.key for one in report.headings][:4] == ["held_on", "name", "mode", "topics"]


def test_a_renamed_organisation_stands_once(office: Secretariat) -> None:
    """Named as at the end of the period, with the name it had until a day within it."""
    council = Council(office)
    other = office.organizations.save(OrganizationCard(Organization(name="Anderer Verein")))
    sender = Organization(name="Alter Verein")
    office.organizations.save(OrganizationCard(sender))
    for seat in council.seats:
        seat.organization_id = sender.id if seat.number == 1 else other.organization.id
        office.seats.save_seat(seat)
    council.come(council.members[0], time(10))
    second = office.meetings.add(Meeting(body_id=council.body.id, held_on=date(2021, 5, 4)))
    office.attendances.check_in(second.id, council.members[0], at=time(10))
    card = office.organizations.card(sender.id)
    card.organization.name = "Neuer Verein"
    office.organizations.save(card, since=date(2021, 1, 1))
    rows = office.statistics.rows(StatisticsQuestion())
    assert [(row["name"], row["possible"], row["represented"]) for row in rows] == [
        ("Anderer Verein", 8, 0),
        ("Neuer Verein (bis 31.12.2020: Alter Verein)", 2, 2),
    ]
    until = StatisticsQuestion(end=date(2020, 12, 30), search="alter")
    assert [row["name"] for row in office.statistics.rows(until)] == ["Alter Verein"]
    report = office.statistics.report(StatisticsQuestion())
    assert "organization" not in [one.key for one in report.headings]

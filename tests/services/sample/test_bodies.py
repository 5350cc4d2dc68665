"""Bodies, office-holders and sessions of the sample, against the press release."""

from collections import Counter
from datetime import date, time

from sekretariat.domain.bodies import FunctionKind, ParticipationKind, SuccessionKind
from sekretariat.domain.meetings import ChairCapacity, Meeting, MeetingKind, MeetingStatus, Mode
from sekretariat.services.sample import SampleReport
from sekretariat.services.secretariat import Secretariat

CONSTITUTED, SECOND = date(2019, 12, 3), date(2020, 11, 3)
FORUMS = {
    "1": "Frühkindliche Bildung und Chancengerechtigkeit",
    "2": "Ausbildung und Arbeitsmarkt",
    "3": "Friedliches Zusammenleben, Diskriminierung, Rassismus, persönliche Sicherheit",
    "4": "Politische und gesellschaftliche Partizipation, insbesondere in den Bereichen "
    "Gesundheitsversorgung, Religion, Kultur und Medien",
    "5": "Grundverständnis von Integration, Zielgruppen, Begriffe, Haltung",
}


def _sessions(sample: Secretariat, name: str) -> list[Meeting]:
    body = sample.bodies.find(name)
    return sorted(sample.meetings.all(body.id), key=lambda one: one.held_on or date.max)


def test_the_forums_have_the_names_of_the_press_release(
    sample: Secretariat, report: SampleReport
) -> None:
    forums = [body for body in sample.bodies.all() if body.parent_id == report.body_id]
    assert {forum.number: forum.name for forum in forums} == FORUMS


def test_the_conference_came_from_council_and_conference(
    sample: Secretariat, report: SampleReport
) -> None:
    card = sample.bodies.card(report.body_id)
    names = {sample.bodies.card(one.predecessor_id).body.name for one in card.predecessors}
    assert names == {"Integrationsbeirat", "Integrationskonferenz (2015 bis 2019)"}
    assert {one.kind for one in card.predecessors} == {SuccessionKind.MERGER}
    assert {one.happened_on for one in card.predecessors} == {CONSTITUTED}
    assert card.body.constituted_on == CONSTITUTED


def test_the_minister_chairs_by_office_and_the_secretary_of_state_is_deputy(
    sample: Secretariat, report: SampleReport
) -> None:
    chair = sample.bodies.chair_on(report.body_id, SECOND)
    deputy = sample.bodies.chair_on(report.body_id, SECOND, FunctionKind.DEPUTY_CHAIR)
    assert sample.people.card(chair).name == "Kai Klose"
    assert sample.people.card(deputy).name == "Anne Janz"
    assert sample.bodies.chair_on(report.body_id, date(2024, 6, 1)) == ""


def test_the_conference_met_twice(sample: Secretariat) -> None:
    first, second = _sessions(sample, "Hessische Integrationskonferenz")
    assert (first.held_on, first.ordinal_in_term, first.kind) == (
        CONSTITUTED,
        1,
        MeetingKind.CONSTITUTING,
    )
    assert (first.mode, first.venue) == (Mode.IN_PERSON, "Staatskanzlei Wiesbaden")
    assert (second.held_on, second.ordinal_in_term, second.mode) == (SECOND, 2, Mode.DIGITAL)


def test_the_second_session_was_opened_on_behalf_of_the_minister(
    sample: Secretariat, report: SampleReport
) -> None:
    session = sample.meetings.get(report.meeting_id)
    assert session.held_on == SECOND
    assert session.opened_by == "Staatssekretärin Anne Janz"
    assert session.chair_capacity is ChairCapacity.FOR_OFFICE
    assert "Kai Klose" in session.on_behalf_of


def test_the_agenda_of_the_second_session_brings_the_results_of_forum_5(
    sample: Secretariat, report: SampleReport
) -> None:
    lines = sample.agendas.lines(report.meeting_id)
    assert [line.number for line in lines] == [
        "1", "2", "2.1", "2.2", "3", "4", "4.1", "4.2", "5", "6", "7", "8", "9",
    ]  # fmt: skip
    fourth = next(line for line in lines if line.number == "4")
    assert FORUMS["5"] in fourth.title
    assert lines[-1].begins_at == time(12, 55)


def test_forums_1_to_4_are_planned_for_february_and_march_2021(sample: Secretariat) -> None:
    for number in ("1", "2", "3", "4"):
        (session,) = _sessions(sample, f"Forum {number}")
        assert session.status is MeetingStatus.SCHEDULED
        assert session.held_on is not None
        assert date(2021, 2, 1) <= session.held_on <= date(2021, 3, 31)
        assert len(sample.agendas.lines(session.id)) == 5
    (held,) = _sessions(sample, "Forum 5")
    assert held.status is MeetingStatus.HELD
    assert held.held_on is not None
    assert held.held_on < SECOND


def test_three_persons_take_part_in_two_forums_and_guests_come_too(
    sample: Secretariat, report: SampleReport
) -> None:
    forums = [body.id for body in sample.bodies.all() if body.parent_id == report.body_id]
    parts = [one for forum in forums for one in sample.bodies.card(forum).participations]
    members = Counter(one.person_id for one in parts if one.kind is ParticipationKind.MEMBER)
    twice = {sample.people.card(person).name for person, count in members.items() if count == 2}
    assert twice == {"Łukasz Przykładowicz", "Prof. Dr. Eva Beispielsberg", "Şükran Örnek-Öğüt"}
    assert {one.kind for one in parts} == {
        ParticipationKind.MEMBER,
        ParticipationKind.EXPERT,
        ParticipationKind.GUEST,
    }

"""Minutes that a session approves: its agenda, the days, the note."""

from datetime import date

from sekretariat.domain.meetings import AgendaItem, ItemKind, Meeting
from sekretariat.domain.minutes import Decision
from sekretariat.domain.rules.rulebook import Approval
from tests.services.test_attendances import Council
from tests.services.test_minutes import SENT, council, pass_to, refused

__all__ = ["council"]


def by_session(council: Council, approval: Approval = Approval.NEXT_SESSION) -> None:
    rules = council.office.rules.of_meeting(council.meeting)
    rules.body_id, rules.approval = council.body.id, approval
    card = council.office.bodies.card(council.body.id)
    card.rules = [rules]
    council.office.bodies.save(card)


def next_session(council: Council, *items: AgendaItem) -> str:
    later = Meeting(body_id=council.body.id, held_on=date(2021, 3, 2))
    found = council.office.meetings.add(later).id
    for item in items:
        item.meeting_id = found
        council.office.agendas.add(item)
    return found


def agenda(council: Council, meeting: str) -> list[tuple[str, str]]:
    return [(one.number, one.title) for one in council.office.agendas.items(meeting)]


APPROVAL = "Genehmigung der Niederschrift: Sitzung am 03.11.2020"


def test_the_next_session_approves_as_its_first_item(council: Council) -> None:
    by_session(council)
    later = next_session(council, AgendaItem(title="Berichte"))
    service = council.office.minutes
    minutes = service.send(council.meeting, SENT)
    assert (minutes.status, minutes.objection_until) == ("versandt", date(2021, 3, 2))
    assert agenda(council, later) == [("1", APPROVAL), ("2", "Berichte")]
    early = refused(lambda: service.approve(council.meeting, date(2021, 3, 1)))
    assert early == "minutes.before_session"
    pass_to(council.office, date(2021, 3, 3))
    minutes = service.approve(council.meeting)
    assert minutes.approval_note == (
        "Die Sitzung am 02.03.2021 hat die Niederschrift ohne Einwendung genehmigt."
    )
    place = service.place_approval
    assert refused(lambda: place(council.meeting)) == "minutes.placed_already"


def test_a_session_within_the_period_ends_it(council: Council) -> None:
    """Where the rules say so: sent on 15.02.2021 for three weeks, a session on 02.03.2021."""
    rules = council.office.rules.of_meeting(council.meeting)
    rules.body_id, rules.period_ends_with_session = council.body.id, True
    card = council.office.bodies.card(council.body.id)
    card.rules = [rules]
    council.office.bodies.save(card)
    next_session(council)
    minutes = council.office.minutes.send(council.meeting, date(2021, 2, 15))
    assert minutes.objection_until == date(2021, 3, 2)


def test_an_item_for_minutes_that_is_there_is_taken(council: Council) -> None:
    by_session(council, Approval.BOTH)
    ready = AgendaItem(title="Niederschrift der vorigen Sitzung", kind=ItemKind.MINUTES)
    later = next_session(council, AgendaItem(title="Eröffnung"), ready)
    minutes = council.office.minutes.send(council.meeting, SENT)
    assert (minutes.status, minutes.objection_until) == ("einwendungsfrist", date(2021, 1, 4))
    assert agenda(council, later) == [("1", "Eröffnung"), ("2", APPROVAL)]
    assert council.office.minutes.approval_due(council.meeting) == date(2021, 3, 2)


def test_fixed_numbers_stay(council: Council) -> None:
    by_session(council)
    later = next_session(council, AgendaItem(title="Eröffnung"))
    council.office.agendas.freeze(later)
    council.office.minutes.send(council.meeting, SENT)
    assert agenda(council, later) == [("1", "Eröffnung"), ("2", APPROVAL)]


def test_a_fixed_item_for_minutes_keeps_its_words(council: Council) -> None:
    by_session(council)
    later = next_session(council, AgendaItem(title="Protokoll", kind=ItemKind.MINUTES))
    council.office.agendas.freeze(later)
    council.office.minutes.send(council.meeting, SENT)
    assert agenda(council, later) == [("1", "Protokoll")]


def test_the_approval_waits_for_a_session(council: Council) -> None:
    by_session(council)
    service = council.office.minutes
    assert service.approval_due(council.meeting) is None
    minutes = service.send(council.meeting, SENT)
    assert minutes.objection_until is None
    assert "noch keinen Termin" in minutes.explanation
    assert refused(lambda: service.approve(council.meeting)) == "minutes.needs_session"
    assert refused(lambda: service.place_approval(council.meeting)) == "minutes.no_next_session"
    later = next_session(council)
    assert service.place_approval(council.meeting) == later
    assert agenda(council, later) == [("1", APPROVAL)]
    objection = council.office.objections.object(
        council.meeting, council.members[0], "Es waren 12."
    )
    council.office.objections.decide(objection.objection.id, Decision.REFUSED)
    assert service.approve(council.meeting, date(2021, 3, 2)).approval_note == (
        "Die Sitzung am 02.03.2021 hat die Niederschrift genehmigt; "
        "zuvor entschiedene Einwendungen: 1."
    )

"""Notes for the file tell what the office knows of a session, and what is due next."""

from datetime import UTC, date, datetime, time

import pytest

from sekretariat.domain.attendance import AttendanceState
from sekretariat.domain.dispatches import Delivery, Dispatch
from sekretariat.domain.inquiries import Way
from sekretariat.domain.meetings import MeetingStatus
from sekretariat.domain.milestones import Milestone
from sekretariat.domain.minutes import Decision, Minutes, MinutesStatus, Objection
from sekretariat.domain.records import Record
from sekretariat.domain.resolutions import Task, TaskStatus
from sekretariat.services.papers.kinds import NoteVariant
from sekretariat.services.secretariat import Secretariat
from sekretariat.services.settings import OfficeSettings
from tests.services.inviting.council import reachable
from tests.services.papers.filed import said
from tests.services.test_attendances import Council


@pytest.fixture
def council(office: Secretariat) -> Council:
    """A digital session on Tuesday, 1 December 2020, by rules of 14 days until receipt."""
    return reachable(office)


def facts(council: Council, variant: NoteVariant) -> list[str]:
    """Return the text of a note: what stands between "1." and "2."."""
    lines = said(council, variant)
    return lines[lines.index("Vermerk:") + 1 : lines.index("2.")]


def keep(council: Council, *records: Record) -> None:
    with council.office.context.work("test", "test") as work:
        for one in records:
            work.add(one)


def hold(council: Council) -> None:
    meeting = council.office.meetings.get(council.meeting)
    meeting.status, meeting.venue = MeetingStatus.HELD, "Musterhalle"
    meeting.chair_id = council.members[0]
    council.office.meetings.save(meeting)


def test_a_note_on_the_date_says_when_what_speaks_against_it_and_the_notice(
    council: Council,
) -> None:
    assert facts(council, NoteVariant.DATE) == [
        "Vorgesehen ist: Dienstag, 1. Dezember 2020, 14:30 bis 16:30 Uhr; Form: Videokonferenz.",
        "Nach Feiertagen, Ferien und den geführten Kalendern spricht nichts gegen diesen Termin.",
        # 14 full days until receipt: 16 November; three days of post before: Friday, 13 November
        "Spätester Tag für den Versand der Einladung nach der Ladungsfrist: 13. November 2020.",
    ]
    hold(council)
    meeting = council.office.meetings.get(council.meeting)
    meeting.held_on = date(2020, 12, 25)
    with council.office.context.work("test", "test") as work:
        work.save(meeting)
    first, place, chair, hint, _ = facts(council, NoteVariant.DATE)
    assert first.startswith("Die Sitzung fand statt: Freitag, 25. Dezember 2020")
    assert (place, chair) == ("Ort: Musterhalle.", "Leitung: Mitglied 1.")
    assert hint.startswith("Zu beachten: ")
    assert "Weihnachtstag" in hint


def test_a_note_says_who_is_invited_and_how_it_was_approved(council: Council) -> None:
    assert facts(council, NoteVariant.INVITATION)[::2] == [
        "Kreis der Eingeladenen: 4 Mitglieder, 1 Stellvertretung, 0 Gäste.",
        "Die Einladung ist noch nicht versandt.",
    ]
    dispatch = Dispatch(
        meeting_id=council.meeting,
        approved_on=date(2020, 11, 2),
        approved_by="Eva Beispiel",
        answer_until=date(2020, 11, 20),
        shortened_reason="Der Haushalt ist zu beraten.",
    )
    keep(council, dispatch)
    assert facts(council, NoteVariant.INVITATION)[2:] == [
        "Freigegeben am 2. November 2020 (Eva Beispiel).",
        "Um Antwort gebeten ist bis zum 20. November 2020.",
        "Die Frist ist verkürzt. Grund: Der Haushalt ist zu beraten.",
    ]


def test_a_note_counts_what_was_sent_and_what_came_back(council: Council) -> None:
    at = datetime(2020, 11, 3, 8, 30, tzinfo=UTC)
    dispatch = Dispatch(meeting_id=council.meeting, sent_at=at, clerk="Max Muster")
    pieces = [
        Delivery(
            dispatch_id=dispatch.id,
            meeting_id=council.meeting,
            person_id=person_id,
            way=Way.POST if place == 1 else Way.EMAIL,
        )
        for place, person_id in enumerate(council.members)
    ]
    keep(council, dispatch, *pieces)
    sent = f"Versandt am 3. November 2020, {at.astimezone():%H:%M} Uhr (Max Muster): "
    assert facts(council, NoteVariant.INVITATION)[2:] == [f"{sent}3 E-Mails, 1 Brief."]
    with council.office.context.work("test", "test") as work:
        pieces[0].bounced_on = date(2020, 11, 4)
        work.save(pieces[0])
    assert facts(council, NoteVariant.INVITATION)[-1] == "Unzustellbar zurückgekommen: 1 Sendung."


def test_a_note_on_the_course_counts_who_was_there_and_what_was_decided(council: Council) -> None:
    assert facts(council, NoteVariant.SESSION)[1:] == [
        "Die Anwesenheit ist noch nicht erfasst.",
        "Beschlüsse sind nicht gefasst.",
    ]
    for person_id in council.members:
        council.come(person_id, time(14, 30))
    council.office.attendances.stay_away(council.meeting, [council.deputy], AttendanceState.EXCUSED)
    motion = council.office.resolutions.draft(council.meeting)
    motion.wording, motion.yes, motion.no, motion.abstain = "Der Beirat tagt im Mai.", 3, 0, 0
    council.office.resolutions.save(motion, at=time(15))
    open_task = Task(meeting_id=council.meeting, title="Einladen", due_on=date(2099, 5, 4))
    done = Task(meeting_id=council.meeting, title="Saal buchen", status=TaskStatus.DONE)
    keep(council, open_task, done)
    lines = said(council, NoteVariant.SESSION)
    assert any(one.startswith("Anwesenheit: 3 von 3 stimmberechtigten Sitzen") for one in lines)
    assert "Gefasst: 1 Beschluss (02/2020-1)." in lines
    assert "Erteilt: 2 Aufträge, davon offen: 1." in lines
    assert "Wv.: 4. Mai 2099 (Einladen)" in lines


def test_what_comes_first_brings_the_session_up_again(council: Council) -> None:
    assert any(one.startswith("Wv.: ____") for one in said(council, NoteVariant.DATE))
    council.office.settings.save(OfficeSettings(clerk="Eva Beispiel"))
    steps = (("Raum", date(2099, 3, 2), None), ("Plan", date(2099, 2, 2), date(2020, 1, 2)))
    records = [
        Milestone(meeting_id=council.meeting, position=1, title=title, due_on=due, done_on=done)
        for title, due, done in (*steps, ("Längst", date(2000, 1, 3), None))
    ]
    later = Task(meeting_id=council.meeting, title="Nachfragen", remind_on=date(2099, 4, 1))
    keep(council, *records, later)
    lines = said(council, NoteVariant.DATE)
    assert "Wv.: 2. März 2099 (Raum)" in lines
    assert lines[lines.index("Bearbeitung") + 1] == "Eva Beispiel"


def test_a_note_on_the_minutes_tells_of_objections_and_approval(council: Council) -> None:
    assert facts(council, NoteVariant.MINUTES) == ["Stand der Niederschrift: Entwurf."]
    minutes = Minutes(
        meeting_id=council.meeting,
        status=MinutesStatus.SENT,
        sent_on=date(2020, 12, 11),
        objection_until=date(2021, 1, 4),
    )
    keep(council, minutes)
    assert facts(council, NoteVariant.MINUTES)[1:] == [
        "Versandt am 11. Dezember 2020.",
        "Frist für Einwendungen: bis zum 4. Januar 2021.",
        "Einwendungen sind nicht eingegangen.",
    ]
    objections = [
        Objection(minutes_id=minutes.id, person_id=council.members[0], decision=decision)
        for decision in (Decision.OPEN, Decision.ACCEPTED)
    ]
    keep(council, *objections)
    told = facts(council, NoteVariant.MINUTES)
    assert told[-1] == "Eingegangen: 2 Einwendungen, davon noch nicht entschieden: 1."
    with council.office.context.work("test", "test") as work:
        minutes.status, minutes.approved_on = MinutesStatus.CHANGED, date(2021, 1, 5)
        work.save(minutes)
    assert facts(council, NoteVariant.MINUTES)[-1] == "Genehmigt am 5. Januar 2021."

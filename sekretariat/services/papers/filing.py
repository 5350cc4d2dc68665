"""Papers that stay in the house: notes for the file, submissions to its head."""

from collections.abc import Callable, Mapping
from datetime import date
from typing import TYPE_CHECKING

from sekretariat.domain.attendance import Attendance
from sekretariat.domain.meetings import Meeting
from sekretariat.domain.press import PressRelease
from sekretariat.domain.records import Record
from sekretariat.domain.resolutions import Task, TaskStatus
from sekretariat.services.milestones import steps_of
from sekretariat.services.papers.appointment_facts import to_be_appointed
from sekretariat.services.papers.file_facts import SessionFacts
from sekretariat.services.papers.kinds import NoteVariant, SubmissionVariant
from sekretariat.services.papers.sources import Source
from sekretariat.services.papers.subjects import with_any, with_any_seat

if TYPE_CHECKING:
    from sekretariat.documents.content import Document
    from sekretariat.documents.masthead import Masthead, Occasion

_NEEDS: Mapping[str, type[Record]] = {
    NoteVariant.SESSION.value: Attendance,
    NoteVariant.MINUTES.value: Attendance,
    SubmissionVariant.PRESS.value: PressRelease,
}
"""What a session has to have to be meant where none is named."""


def note(source: Source) -> "Document":
    """Return the note on a session: its date, its invitation, its course, its minutes."""
    from sekretariat.documents.filing import FileNote, file_note  # noqa: PLC0415  lazy

    variant = source.variant(NoteVariant)
    meeting, occasion, masthead = _of(source, variant.value)
    facts = SessionFacts(source.reader, meeting, occasion, masthead.words)
    told: dict[NoteVariant, Callable[[], list[str]]] = {
        NoteVariant.DATE: lambda: [*facts.when(), *facts.hints(), *facts.latest()],
        NoteVariant.INVITATION: lambda: [
            *facts.recipients(),
            *facts.latest(),
            *facts.invitation(),
        ],
        NoteVariant.SESSION: lambda: [*facts.when(), *facts.course()],
        NoteVariant.MINUTES: facts.minutes,
    }
    day, step = _again(source, meeting)
    return file_note(
        FileNote(
            subject=_subject(f"note_subject_{variant.value}", occasion, masthead),
            clerk=source.office.clerk,
            facts=told[variant](),
            again_on=day,
            again_for=step,
        ),
        masthead,
    )


def submission(source: Source) -> "Document":
    """Return what is put to the head of the house about a session, or the members of its body."""
    from sekretariat.documents.filing import Submission  # noqa: PLC0415  lazy
    from sekretariat.documents.filing import submission as paper  # noqa: PLC0415  lazy

    variant = source.variant(SubmissionVariant)
    meeting, occasion, masthead = _of(source, variant.value)
    subject = _subject(f"submission_subject_{variant.value}", occasion, masthead)
    if variant is SubmissionVariant.APPOINTMENT:
        day = meeting.held_on or source.today
        return paper(to_be_appointed(source, meeting.body_id, day, subject), masthead)
    facts = SessionFacts(source.reader, meeting, occasion, masthead.words)
    more: dict[SubmissionVariant, Callable[[], list[str]]] = {
        SubmissionVariant.DATE: facts.latest,
        SubmissionVariant.AGENDA: lambda: [*facts.recipients(), *facts.items()],
        SubmissionVariant.MINUTES: lambda: [*facts.course(), *facts.minutes()],
        SubmissionVariant.PRESS: lambda: facts.press(source.today),
    }
    told = Submission(
        kind=variant.value,
        subject=subject,
        facts=[" ".join(facts.when()), *more[variant]()],
        opinion=facts.hints() if variant is SubmissionVariant.DATE else (),
    )
    return paper(told, masthead)


def _of(source: Source, variant: str) -> "tuple[Meeting, Occasion, Masthead]":
    """Return the session asked for, else the newest one there is something to say of."""
    reader, needed = source.reader, _NEEDS.get(variant)
    has = with_any(reader, needed) if needed else None
    if variant == SubmissionVariant.APPOINTMENT.value:
        has = with_any_seat(reader)
    meeting = source.meeting(has)
    return meeting, *source.heads(meeting, source.today)


def _subject(key: str, occasion: "Occasion", masthead: "Masthead") -> str:
    from sekretariat.documents.masthead import session_name  # noqa: PLC0415  lazy

    session = session_name(masthead, occasion)
    return masthead.words.say(key, session=session, body=masthead.body)


def _again(source: Source, meeting: Meeting) -> tuple[date | None, str]:
    """Return when a session comes up again and what for: the next open step or task."""
    steps = [
        (one.due_on, one.title)
        for one in steps_of(source.reader, meeting.id)
        if one.done_on is None and one.due_on
    ]
    tasks = [
        (one.remind_on or one.due_on, one.title)
        for one in source.reader.find(Task, meeting_id=meeting.id, status=TaskStatus.OPEN)
    ]
    coming = [(day, title) for day, title in (*steps, *tasks) if day and day >= source.today]
    return min(coming, default=(None, ""))

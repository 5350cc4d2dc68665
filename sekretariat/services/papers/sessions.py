"""Papers of a session: agenda, sign-in sheet, proof of dispatch, answers."""

from typing import TYPE_CHECKING

from sekretariat.domain.dispatches import Dispatch
from sekretariat.domain.invitations import Invitation
from sekretariat.domain.sheets import SheetOptions, SheetOrder
from sekretariat.services.papers.sources import Source
from sekretariat.services.papers.subjects import with_any
from sekretariat.storage.sessions import session_days, session_seats

if TYPE_CHECKING:
    from sekretariat.documents.content import Document


def attendance_list(source: Source) -> "Document":
    """Return the sheet people sign, with the seats of the session's day."""
    from sekretariat.documents.attendance_sheet import attendance_sheet  # noqa: PLC0415  lazy

    meeting = source.meeting()
    as_of = source.question.as_of or meeting.held_on or source.today
    further = [one.held_on for one in session_days(source.reader, meeting)][1:]
    rosters = [session_seats(source.reader, meeting, day)[0] for day in (as_of, *further)]
    options = SheetOptions(order=source.variant(SheetOrder))
    return attendance_sheet(rosters, *source.heads(meeting, as_of), options)


def dispatch_log(source: Source) -> "Document":
    """Return what was sent about a session, when, to whom."""
    from sekretariat.documents.dispatch_log import dispatch_log as log  # noqa: PLC0415  lazy
    from sekretariat.services.inviting.logs import sent_about  # noqa: PLC0415  lazy

    meeting = source.meeting(with_any(source.reader, Dispatch))
    return log(sent_about(source.reader, meeting.id), *source.heads(meeting, source.today))


def replies(source: Source) -> "Document":
    """Return who answered what to an invitation."""
    from sekretariat.services.inviting.answered import answers_on_paper  # noqa: PLC0415  lazy

    meeting = source.meeting(with_any(source.reader, Invitation))
    return answers_on_paper(source.reader, meeting, *source.heads(meeting, source.today))

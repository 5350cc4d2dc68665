"""Which body, session or circular vote a paper is about, as it is asked for."""

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from sekretariat.domain.bodies import Body, FunctionKind, Seat
from sekretariat.domain.circulars import Circular
from sekretariat.domain.meetings import (
    AgendaItem,
    ItemKind,
    ItemStatus,
    Meeting,
    MeetingKind,
    Publicness,
)
from sekretariat.domain.problems import Problem, Refused
from sekretariat.domain.records import Record
from sekretariat.services.bodies import find_body
from sekretariat.services.papers.kinds import PrintQuestion
from sekretariat.storage.bodies import function_holder, roster_persons
from sekretariat.storage.sessions import session_days
from sekretariat.storage.unit_of_work import Reader

if TYPE_CHECKING:
    from sekretariat.documents.masthead import Occasion


def body_of(reader: Reader, body: str, meeting_id: str) -> Body:
    """Return the body named, that of a session, or the only one; raises Refused without one."""
    if body:
        return find_body(reader, body)
    if meeting_id:
        return reader.get(Body, reader.get(Meeting, meeting_id).body_id)
    bodies = reader.find(Body)
    top = [one for one in bodies if not one.parent_id and one.ended_on is None]
    if len(top) == 1:
        return top[0]
    if not bodies:
        raise Refused(Problem("body.none", {}, "body"))
    known = "; ".join(one.name for one in bodies)
    raise Refused(Problem("print.which_body", {"known": known}, "body"))


def meeting_of(
    reader: Reader, question: PrintQuestion, has: Callable[[Meeting], bool] | None = None
) -> Meeting:
    """Return a session by its id, else the latest of a body, on a day where one is given.

    Where several could be meant, the latest one that `has` what is printed goes first. Raises
    Refused where there is none.
    """
    if question.meeting_id:
        return reader.get(Meeting, question.meeting_id)
    body, as_of = question.body, question.as_of
    found = reader.find(Meeting, **({"body_id": find_body(reader, body).id} if body else {}))
    dated = sorted((one for one in found if one.held_on), key=lambda one: one.held_on or date.min)
    wanted = [one for one in dated if as_of is None or one.held_on == as_of]
    if not wanted:
        raise Refused(Problem("print.which_meeting", {}, "meeting"))
    having = (one for one in reversed(wanted) if has is None or has(one))
    return next(having, wanted[-1])


def circular_of(reader: Reader, question: PrintQuestion) -> Circular:
    """Return the circular vote asked for, else the latest, of a body where one is named.

    Raises Refused where there is none.
    """
    if question.circular_id:
        return reader.get(Circular, question.circular_id)
    wanted = {"body_id": find_body(reader, question.body).id} if question.body else {}
    found = reader.find(Circular, **wanted)
    if not found:
        raise Refused(Problem("print.no_circular", {}, "circular"))
    return max(found, key=lambda one: (one.opened_on or date.min, one.number))


def with_any(reader: Reader, *kinds: type[Record]) -> Callable[[Meeting], bool]:
    """Return what tells whether a session has any record of these kinds."""
    return lambda meeting: any(
        True for kind in kinds for _ in reader.columns(kind, "id", meeting_id=meeting.id)
    )


def with_any_seat(reader: Reader) -> Callable[[Meeting], bool]:
    """Return what tells whether the body of a session has any seat."""
    return lambda meeting: any(True for _ in reader.columns(Seat, "id", body_id=meeting.body_id))


def occasion_of(reader: Reader, meeting: Meeting) -> "Occasion":
    """Return a session as papers show it."""
    from sekretariat.documents.masthead import Occasion  # noqa: PLC0415  lazy

    return Occasion(
        number=meeting.ordinal_in_term,
        held_on=meeting.held_on,
        begins_at=meeting.begins_at,
        ends_at=meeting.ends_at,
        place=meeting.venue,
        mode=meeting.mode,
        further_days=session_days(reader, meeting)[1:],
        chair=_chair(reader, meeting),
        is_constituting=meeting.kind is MeetingKind.CONSTITUTING,
        publicness=_publicness(reader, meeting),
    )


def _publicness(reader: Reader, meeting: Meeting) -> Publicness:
    """Return who may listen, as the agenda says it; as the session does where it has no items."""
    items = reader.find(AgendaItem, meeting_id=meeting.id)
    items = [one for one in items if one.status is not ItemStatus.PROPOSED]
    told = {one.is_public for one in items if one.kind is not ItemKind.SECTION}
    if not told:
        return meeting.publicness
    if len(told) > 1:
        return Publicness.PARTLY
    return Publicness.PUBLIC if True in told else Publicness.CLOSED


def _chair(reader: Reader, meeting: Meeting) -> str:
    """Return the name of who chairs a session: as planned, else who chairs the body that day."""
    day = meeting.held_on or date.max
    chair = function_holder(reader, meeting.body_id, day, FunctionKind.CHAIR)
    chair_id = meeting.chair_id or chair
    return roster_persons(reader, [chair_id], day)[chair_id].name if chair_id else ""

"""What a paper is about: the body or the session that is meant, and how papers show it."""

from datetime import date
from typing import TYPE_CHECKING

from sekretariat.domain.bodies import Body
from sekretariat.domain.meetings import Meeting
from sekretariat.domain.problems import Problem, Refused
from sekretariat.services.bodies import find_body
from sekretariat.storage.sessions import session_days
from sekretariat.storage.unit_of_work import Reader

if TYPE_CHECKING:
    from sekretariat.documents.masthead import Occasion
    from sekretariat.services.printing import PrintQuestion


def body_of(reader: Reader, question: "PrintQuestion") -> Body:
    """Return the body a paper is about; raises Refused where several could be meant."""
    if question.body:
        return find_body(reader, question.body)
    if question.meeting_id:
        return reader.get(Body, reader.get(Meeting, question.meeting_id).body_id)
    bodies = reader.find(Body)
    top = [body for body in bodies if not body.parent_id and body.ended_on is None]
    if len(top) == 1:
        return top[0]
    if not bodies:
        raise Refused(Problem("body.none", {}, "body"))
    known = "; ".join(body.name for body in bodies)
    raise Refused(Problem("print.which_body", {"known": known}, "body"))


def meeting_of(reader: Reader, question: "PrintQuestion") -> Meeting:
    """Return the session a paper is about, without an id the latest of the body or day."""
    if question.meeting_id:
        return reader.get(Meeting, question.meeting_id)
    found = reader.find(
        Meeting, **({"body_id": find_body(reader, question.body).id} if question.body else {})
    )
    dated = sorted((one for one in found if one.held_on), key=lambda one: one.held_on or date.min)
    wanted = [one for one in dated if question.as_of is None or one.held_on == question.as_of]
    if not wanted:
        raise Refused(Problem("print.which_meeting", {}, "meeting"))
    return wanted[-1]


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
    )

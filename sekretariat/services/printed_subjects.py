"""Which body and which session a paper is about, as it is asked for."""

from datetime import date

from sekretariat.domain.bodies import Body
from sekretariat.domain.meetings import Meeting
from sekretariat.domain.problems import Problem, Refused
from sekretariat.services.bodies import find_body
from sekretariat.storage.unit_of_work import Reader


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


def meeting_of(reader: Reader, meeting_id: str, body: str, as_of: date | None) -> Meeting:
    """Return a session by its id, else the latest of a body, on a day where one is given."""
    if meeting_id:
        return reader.get(Meeting, meeting_id)
    found = reader.find(Meeting, **({"body_id": find_body(reader, body).id} if body else {}))
    dated = sorted((one for one in found if one.held_on), key=lambda one: one.held_on or date.min)
    wanted = [one for one in dated if as_of is None or one.held_on == as_of]
    if not wanted:
        raise Refused(Problem("print.which_meeting", {}, "meeting"))
    return wanted[-1]

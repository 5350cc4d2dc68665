"""What the head of the house has to know to appoint the members of a body."""

from datetime import date
from typing import TYPE_CHECKING

from sekretariat.domain.bodies import Body, Membership, Role
from sekretariat.domain.parity import composition
from sekretariat.domain.problems import Problem, Refused
from sekretariat.domain.rosters import Roster, RosterLine
from sekretariat.services.papers.figures import counted
from sekretariat.services.papers.sources import Source
from sekretariat.words import shown

if TYPE_CHECKING:
    from sekretariat.documents.filing import Submission, ToAppoint
    from sekretariat.documents.words import Words


def to_be_appointed(source: Source, body_id: str, day: date, subject: str) -> "Submission":
    """Return the submission on the members and deputies of a day who are not appointed yet.

    Raises Refused where all of them are.
    """
    from sekretariat.documents.filing import Submission  # noqa: PLC0415  lazy

    body = source.reader.get(Body, body_id)
    words = source.stationery.words(source.stationery.language(body))
    seated, people = counted(source, body, day)
    members = composition(one for one in people if one.role is Role.MEMBER)
    named = _not_appointed(source, seated)
    if not named:
        raise Refused(Problem("print.all_appointed", {}, "body"))
    share = words.say("file_share_unknown")
    if members.share is not None:
        said = {"share": members.share, "women": members.women, "men": members.men}
        share = words.say("file_share", **said)
    return Submission(
        kind="appointment",
        subject=subject,
        facts=[_facts(seated, body, len(named), words)],
        opinion=[share],
        to_appoint=[_listed(one, words) for one in named],
    )


def _not_appointed(source: Source, seated: Roster) -> list[RosterLine]:
    lines = [one for one in seated.lines if one.person_id and one.seat_id]
    found = source.reader.find(Membership, id=[one.membership_id for one in lines])
    waiting = {one.id for one in found if one.appointed_on is None}
    return [one for one in lines if one.membership_id in waiting]


def _facts(seated: Roster, body: Body, waiting: int, words: "Words") -> str:
    deputies = sum(
        one.role is Role.DEPUTY and bool(one.person_id and one.seat_id) for one in seated.lines
    )
    seats = words.say(
        "file_seats", filled=seated.filled_seats, seats=seated.seats, deputies=deputies
    )
    basis = words.say("file_basis", basis=body.legal_basis) if body.legal_basis else ""
    named = words.say("file_to_appoint", count=waiting)
    return " ".join(one for one in (seats, basis, named) if one)


def _listed(line: RosterLine, words: "Words") -> "ToAppoint":
    from sekretariat.documents.filing import ToAppoint  # noqa: PLC0415  lazy

    return ToAppoint(
        seat=str(line.seat_number),
        name=line.name,
        organization=line.sender,
        role=shown(line.role, words.language),
    )

"""What answers to an invitation promise: who can stand in, how groups answer, the quorum ahead."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from sekretariat.domain.attendance import PresenceMode, seats_counted
from sekretariat.domain.bodies import Role
from sekretariat.domain.fields import check
from sekretariat.domain.invitations import Invitation, InvitedAs, Response, ResponseVia
from sekretariat.domain.problems import Problem
from sekretariat.domain.rosters import Roster, RosterLine
from sekretariat.domain.rules.explanations import Explanation
from sekretariat.domain.rules.quorum import Presence, QuorumKind, QuorumRule, needed_seats
from sekretariat.domain.rules.rulebook import BodyRules


@dataclass(frozen=True, kw_only=True)
class Answer:
    """What somebody answers; represented, `by_id` is who stands in ("" where only one can)."""

    response: Response
    mode: PresenceMode = PresenceMode.ROOM
    is_represented: bool = False
    by_id: str = ""
    via: ResponseVia = ResponseVia.NONE


@dataclass(frozen=True)
class Counts:
    """How those invited have answered; a seat that is represented is not declined."""

    invited: int = 0
    room: int = 0
    video: int = 0
    represented: int = 0
    declined: int = 0
    tentative: int = 0
    open: int = 0


@dataclass(frozen=True)
class Forecast:
    """Seats that will speak, with those who are not sure, against what the rules ask for."""

    expected: int
    possible: int
    base: int
    needed: int
    explanation: Explanation


def deputies(roster: Roster, pools: Mapping[str, str], seat_id: str) -> list[RosterLine]:
    """Return who may stand in for a seat, by rank: those of its pool, each once."""
    pool = pools.get(seat_id)
    found: dict[str, RosterLine] = {}
    for line in roster.lines:
        if line.role is Role.DEPUTY and line.person_id and pools.get(line.seat_id) == pool:
            found.setdefault(line.person_id, line)
    return list(found.values())


def check_answer(invitation: Invitation) -> list[Problem]:
    """Return what is wrong with an answer: an answer has its day, an open one has none."""
    problems, is_open = check(invitation), invitation.response is Response.OPEN
    if is_open and invitation.responded_on is not None:
        problems.append(Problem("reply.day_without_answer", {}, "response"))
    if not is_open and invitation.responded_on is None:
        problems.append(Problem("reply.answer_without_day", {}, "responded_on"))
    if invitation.represented_by_id and invitation.response is not Response.DECLINED:
        problems.append(Problem("reply.comes_and_is_represented", {}, "response"))
    return problems


def check_deputy(
    by_id: str, who: Sequence[RosterLine], person_id: str, kept: Mapping[str, Invitation]
) -> list[Problem]:
    """Return why somebody cannot stand in for a person: not theirs, taken, or declined.

    `who` are the deputies there are, `kept` the invitations by person.
    """
    names = {line.person_id: line.name for line in who}
    if by_id not in names:
        told: dict[str, object] = {"names": tuple(names.values())}
        return [Problem("reply.not_their_deputy", told, "represented_by_id")]
    values = {"name": names[by_id]}
    others = (one for one in kept.values() if one.person_id != person_id)
    if any(one.represented_by_id == by_id for one in others):
        return [Problem("reply.deputy_taken", values, "represented_by_id")]
    own = kept.get(by_id)
    if own is not None and own.response is Response.DECLINED:
        return [Problem("reply.deputy_declined", values, "represented_by_id")]
    return []


def count(invitations: Iterable[Invitation]) -> Counts:
    """Count answers."""
    found = Counter(_place(one) for one in invitations)
    return Counts(invited=found.total(), **found)


def _place(one: Invitation) -> str:
    if one.represented_by_id:
        return "represented"
    if one.response is Response.ACCEPTED:
        return "room" if one.response_mode is PresenceMode.ROOM else "video"
    places = {Response.DECLINED: "declined", Response.TENTATIVE: "tentative"}
    return places.get(one.response, "open")


def forecast(
    roster: Roster,
    rules: BodyRules,
    kept: Mapping[str, Invitation],
    chair_id: str = "",
    *,
    is_second: bool = False,
) -> Forecast:
    """Return what the answers promise; `kept` are the invitations by person.

    `is_second` tells that a second invitation said that any number can decide.
    """
    members = [line for line in roster.members if line.voting and line.seat_id]
    coming = {line.seat_id for line in members if _comes(kept.get(line.person_id), rules)}
    unsure = {line.seat_id for line in members if _is_unsure(kept.get(line.person_id))}
    if not roster.seats:
        return _of_persons(roster, rules, kept)
    base = seats_counted(roster, rules.quorum_base)
    rule, expected, possible = rules.quorum(), len(coming), len(coming | unsure)
    needed = needed_seats(rule, Presence(base=base, present=expected, is_announced=is_second))
    values = {"present": expected, "possible": possible, "base": base, "needed": needed}
    chair = kept.get(chair_id)
    has_chair = not chair_id or (chair is not None and chair.response is Response.ACCEPTED)
    code = _code(rule, has_chair=has_chair, seats=(expected, possible, needed))
    return Forecast(expected, possible, base, needed, Explanation(code, values))


def _of_persons(roster: Roster, rules: BodyRules, kept: Mapping[str, Invitation]) -> Forecast:
    """Return what the answers promise where nobody sits for a seat, as in a forum."""
    found = [kept.get(line.person_id) for line in roster.members]
    expected = sum(_comes(one, rules) for one in found)
    possible = expected + sum(_is_unsure(one) for one in found)
    values = {"present": expected, "base": len(found)}
    return Forecast(expected, possible, len(found), 0, Explanation("forecast.persons", values))


def _comes(one: Invitation | None, rules: BodyRules) -> bool:
    if one is None or one.invited_as is not InvitedAs.MEMBER:
        return False
    counts = rules.video_counts or one.response_mode is PresenceMode.ROOM
    return bool(one.represented_by_id) or (one.response is Response.ACCEPTED and counts)


def _is_unsure(one: Invitation | None) -> bool:
    return one is not None and one.response is Response.TENTATIVE


def _code(rule: QuorumRule, *, has_chair: bool, seats: tuple[int, int, int]) -> str:
    expected, possible, needed = seats
    if rule.chair_must_be_present and not has_chair:
        return "forecast.no_chair"
    if rule.kind is QuorumKind.NONE:
        return "forecast.none"
    if expected >= needed:
        return "forecast.reached"
    return "forecast.possible" if possible >= needed else "forecast.missed"

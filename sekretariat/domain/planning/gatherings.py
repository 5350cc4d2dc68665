"""What makes a session more than one body on one day: further bodies, further days."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, time
from typing import Any

from sekretariat.domain.bodies import Role
from sekretariat.domain.fields import check, day, reference, text, time_of_day, whole_number
from sekretariat.domain.meetings import Meeting
from sekretariat.domain.problems import Problem
from sekretariat.domain.records import Record
from sekretariat.domain.rosters import Roster, RosterLine
from sekretariat.words import N_, fill, translate


@dataclass(kw_only=True, eq=False)
class JointBody(Record):
    """A body that meets together with the one a session belongs to; that one leads."""

    meeting_id: str = reference(N_("Session"), "meeting", required=True)
    body_id: str = reference(N_("Body"), "body", required=True)


@dataclass(kw_only=True, eq=False)
class MeetingDay(Record):
    """A further day of a session; its first day and times stand in the session itself."""

    meeting_id: str = reference(N_("Session"), "meeting", required=True)
    held_on: date | None = day(N_("Date"), required=True)
    begins_at: time | None = time_of_day(N_("Begin"))
    ends_at: time | None = time_of_day(N_("Ends at"))
    note: str = text(N_("Note"))


def day_number() -> Any:
    """Make the field that says on which day of a session something was; the first is 1."""
    return whole_number(N_("Day of the session"), 1, minimum=1, maximum=99)


@dataclass(frozen=True)
class SessionDay:
    """One day of a session with its times."""

    held_on: date
    begins_at: time | None = None
    ends_at: time | None = None


def days_of(meeting: Meeting, further: Iterable[MeetingDay]) -> list[SessionDay]:
    """Return all days of a session in their order; none while it has no first day."""
    if meeting.held_on is None:
        return []
    first = SessionDay(meeting.held_on, meeting.begins_at, meeting.ends_at)
    rest = [SessionDay(one.held_on, one.begins_at, one.ends_at) for one in further if one.held_on]
    return [first, *sorted(rest, key=lambda one: one.held_on)]


def number_on(days: Sequence[SessionDay], today: date) -> int:
    """Return which day of a session a day is; 1 where it is none of them."""
    return next((place for place, one in enumerate(days, 1) if one.held_on == today), 1)


_ORDINALS = (
    N_("on the first day"),
    N_("on the second day"),
    N_("on the third day"),
    N_("on the fourth day"),
    N_("on the fifth day"),
)


def told_day(number: int, language: str = "") -> str:
    """Return "on the second day", as minutes say it."""
    if number <= len(_ORDINALS):
        return translate(_ORDINALS[number - 1], language)
    return fill(N_("on day {number}"), {"number": number}, language)


def move_days(further: Iterable[MeetingDay], before: date, after: date) -> None:
    """Let the further days of a session follow its first one, at their distance."""
    for one in further:
        if one.held_on is not None:
            one.held_on += after - before


def check_day(one: MeetingDay) -> list[Problem]:
    """Return what is wrong with a further day by itself."""
    problems = [problem for problem in check(one) if problem.field != "meeting_id"]
    if one.begins_at and one.ends_at and one.ends_at <= one.begins_at:
        problems.append(Problem("meeting.ends_early", {}, "ends_at"))
    return problems


def check_joint(one: JointBody) -> list[Problem]:
    """Return what is wrong with a further body by itself."""
    return [problem for problem in check(one) if problem.field != "meeting_id"]


def check_gathering(
    meeting: Meeting, joint: Sequence[JointBody], further: Sequence[MeetingDay]
) -> list[Problem]:
    """Return what is wrong: a further day before the first or named twice, a body named twice."""
    problems = [*(p for one in joint for p in check_joint(one))]
    problems += [p for one in further for p in check_day(one)]
    days = [one.held_on for one in further if one.held_on]
    for day_ in days:
        if meeting.held_on is not None and day_ <= meeting.held_on:
            values = {"day": day_, "first": meeting.held_on}
            problems.append(Problem("meeting.day_early", values, "days"))
    if len(set(days)) < len(days):
        problems.append(Problem("meeting.day_twice", {}, "days"))
    bodies = [meeting.body_id, *(one.body_id for one in joint)]
    if len(set(bodies)) < len(bodies):
        problems.append(Problem("meeting.body_twice", {}, "joint_bodies"))
    return problems


def joined(rosters: Sequence[Roster]) -> Roster:
    """Return the roster of a joint session: body after body, each person once.

    Whoever sits in two of the bodies stands where they are a member, first where in both.
    """
    lines = [line for one in rosters for line in one.lines]
    stays: dict[str, RosterLine] = {}
    for line in sorted(lines, key=lambda line: line.role is not Role.MEMBER):
        stays.setdefault(line.person_id, line)
    kept = (one for one in lines if one.is_vacant or stays[one.person_id] is one)
    return rosters[0] if len(rosters) == 1 else Roster(rosters[0].as_of, tuple(kept))

"""Rules of sessions: numbers within the term and the year, dates, names."""

from collections.abc import Iterable
from datetime import date

from sekretariat.domain.bodies import LegislativeTerm
from sekretariat.domain.meetings import Meeting
from sekretariat.domain.problems import Problem, Refused
from sekretariat.domain.records import holds_on
from sekretariat.words import N_, fill, translate


def next_in_term(meetings: Iterable[Meeting], term_id: str) -> int:
    """Return the next free number within a term; a cancelled session keeps its number."""
    taken = [one.ordinal_in_term or 0 for one in meetings if one.term_id == term_id]
    return max(taken, default=0) + 1


def next_in_year(meetings: Iterable[Meeting], year: int) -> int:
    """Return the next free number within a calendar year."""
    in_year = (one for one in meetings if one.held_on and one.held_on.year == year)
    return max((one.ordinal_in_year or 0 for one in in_year), default=0) + 1


def day_of(meeting: Meeting) -> date:
    """Return the day of a session; raises Refused for a draft that has none yet."""
    if meeting.held_on is None:
        raise Refused(Problem("milestone.no_day", {}, "held_on"))
    return meeting.held_on


def check_meeting(
    meeting: Meeting, others: Iterable[Meeting], term: LegislativeTerm | None, body_name: str
) -> list[Problem]:
    """Return what is wrong with a session: a number used twice, times, a day outside the term."""
    problems = []
    same_term = [one for one in others if one.id != meeting.id and one.term_id == meeting.term_id]
    ordinal = meeting.ordinal_in_term
    if ordinal and any(one.ordinal_in_term == ordinal for one in same_term):
        free = next_in_term(same_term, meeting.term_id)
        values = {"ordinal": ordinal, "body": body_name, "free": free}
        problems.append(Problem("meeting.ordinal_taken", values, "ordinal_in_term"))
    if meeting.begins_at and meeting.ends_at and meeting.ends_at <= meeting.begins_at:
        problems.append(Problem("meeting.ends_early", {}, "ends_at"))
    if term and meeting.held_on and not holds_on(term, meeting.held_on):
        values = {"held_on": meeting.held_on, "term": term_name(term)}
        problems.append(Problem("meeting.outside_term", values, "held_on"))
    return problems


def meeting_name(meeting: Meeting, body_name: str) -> str:
    """Return a session's name, "2. Sitzung · Hessische …": names are never inflected."""
    return " · ".join(part for part in (ordinal_name(meeting), body_name) if part)


def ordinal_name(meeting: Meeting) -> str:
    """Return "2. Sitzung"; "Sitzung" while it has no number."""
    number = meeting.ordinal_in_term
    return fill(N_("Session {number}"), {"number": number}) if number else translate(N_("Session"))


def term_name(term: LegislativeTerm | None) -> str:
    """Return how a legislative term is called, "20. Wahlperiode"; "" for none."""
    return fill(N_("Legislative term {number}"), {"number": term.number}) if term else ""


def latest_first(meetings: Iterable[Meeting]) -> list[Meeting]:
    """Return sessions, the latest first; those without a day stand on top."""
    return sorted(meetings, key=lambda one: one.held_on or date.max, reverse=True)

"""Whose cards and addresses are printed: a kind of participants, who has a task, chosen persons."""

from collections.abc import Collection
from dataclasses import replace
from datetime import date

from sekretariat.domain.invitations import InvitedAs, invited_as
from sekretariat.domain.rosters import RosterPerson, roster
from sekretariat.services.boards import read_board
from sekretariat.services.inviting.recipients import recipients_of
from sekretariat.services.papers.hall_kinds import Whom
from sekretariat.services.papers.sources import Source
from sekretariat.services.papers.subjects import meeting_of
from sekretariat.storage.bodies import roster_persons, roster_sources, tasks_on

_GUESTS = frozenset(InvitedAs) - {InvitedAs.MEMBER, InvitedAs.DEPUTY}
_KINDS = {
    Whom.MEMBERS: frozenset({InvitedAs.MEMBER}),
    Whom.DEPUTIES: frozenset({InvitedAs.DEPUTY}),
    Whom.GUESTS: _GUESTS,
}


def chosen(source: Source) -> Collection[str]:
    """Return the ids of the persons chosen one by one, none where kinds are asked for."""
    question = source.question
    return question.people or ((question.person_id,) if question.person_id else ())


def is_meant(source: Source, kind: InvitedAs) -> bool:
    """Tell whether somebody who takes part as a kind is among those asked for."""
    return kind in _KINDS.get(source.question.whom, frozenset(InvitedAs))


def with_tasks(source: Source, body_id: str, as_of: date) -> set[str]:
    """Return the ids of those who have a task in a body on a day: chair, minute-taker."""
    tasks = tasks_on(source.reader, as_of)
    return {one.person_id for one in tasks if one.body_id == body_id}


def written_to(source: Source) -> list[str]:
    """Return the ids of those a body or a session writes to, in no order."""
    people = chosen(source)
    if people:
        return list(people)
    question, body = source.question, source.body()
    if question.whom is Whom.TASKS:
        return sorted(with_tasks(source, body.id, source.as_of))
    if question.meeting_id or question.whom is Whom.INVITED:
        return _invited(source, body.id)
    lines = roster(roster_sources(source.reader, [body.id], source.as_of), source.as_of).lines
    ids = (one.person_id for one in lines if one.person_id and is_meant(source, invited_as(one)))
    return list(dict.fromkeys(ids))


def _invited(source: Source, body_id: str) -> list[str]:
    """Return who is invited to the session asked for, else to the body's latest one."""
    asked = replace(source.question, body=body_id, as_of=None)
    meeting = meeting_of(source.reader, asked)
    found = recipients_of(source.reader, read_board(source.reader, meeting.id))
    return [one.person_id for one in found if is_meant(source, one.invited_as)]


def candidates(source: Source) -> list[RosterPerson]:
    """Return those to choose from, by name: the body's, and who was invited."""
    body = source.body()
    lines = roster(roster_sources(source.reader, [body.id], source.as_of), source.as_of).lines
    ids = {one.person_id for one in lines if one.person_id}
    if source.question.meeting_id:
        ids.update(_invited(source, body.id))
    found = roster_persons(source.reader, sorted(ids), source.as_of)
    return sorted(found.values(), key=lambda one: one.sort_key)

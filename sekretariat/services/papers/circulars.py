"""Of a question in writing: the letters to those who vote, and the text of a message to them."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from sekretariat.domain.bodies import Body, Role
from sekretariat.domain.circulars import Circular, answer_until, asked
from sekretariat.domain.rosters import RosterLine, roster
from sekretariat.domain.rules.rulebook import BodyRules, rules_on
from sekretariat.services.papers.addressed import addressed, chosen, series
from sekretariat.services.papers.kinds import CircularVariant
from sekretariat.services.papers.sources import Source
from sekretariat.storage.bodies import roster_sources

if TYPE_CHECKING:
    from sekretariat.documents.bindings import Written
    from sekretariat.documents.circular_letter import Asked, Voter

_EMAILS = frozenset({CircularVariant.EMAIL, CircularVariant.EMAIL_DEPUTIES})
_TO_DEPUTIES = frozenset({CircularVariant.DEPUTIES, CircularVariant.EMAIL_DEPUTIES})


def circular_letters(source: Source) -> "Written":
    """Return the letters to members or deputies, or to one of them; or the text of a message.

    They are of the day the question was opened: so are the voters, the rules, the letterhead.
    """
    from sekretariat.documents.circular_letter import (  # noqa: PLC0415  lazy
        circular_email,
        circular_letter,
    )

    circular = source.circular()
    body = source.reader.get(Body, circular.body_id)
    opened_on = circular.opened_on or source.today
    source = replace(source, question=replace(source.question, as_of=opened_on))
    masthead = source.masthead(body, opened_on)
    told, variant = _told(source, circular, body), source.variant(CircularVariant)
    told = replace(told, reply_to=masthead.sender.email or source.office.email)
    is_deputy = variant in _TO_DEPUTIES
    if variant in _EMAILS:
        return circular_email(told, masthead, is_deputy=is_deputy)
    voters = _voters(source, circular.body_id, opened_on, is_deputy=is_deputy)
    to = addressed(source, chosen(source, list(voters), "letter.nobody_votes"))
    letters = [
        (one.sort_key, circular_letter(one, voters[person_id], told, masthead))
        for person_id, one in to.items()
    ]
    return series(masthead.words.say("circular_letters"), masthead, letters)


def _told(source: Source, circular: Circular, body: Body) -> "Asked":
    from sekretariat.documents.circular_letter import Asked  # noqa: PLC0415  lazy

    versions, day = source.reader.find(BodyRules, body_id=body.id), source.as_of
    return Asked(
        number=circular.number,
        question=circular.question,
        wording=circular.wording,
        reason=circular.reason,
        answer_until=circular.deadline or answer_until(day, circular.length_days).end,
        silence=circular.silence,
        majority=circular.majority_kind,
        is_stopped=rules_on(versions, body.rules_profile, day).circular_stopped,
    )


def _voters(source: Source, body_id: str, day: date, *, is_deputy: bool) -> "dict[str, Voter]":
    """Return who is asked as a member, or only as a deputy, by person."""
    lines = asked(roster(roster_sources(source.reader, [body_id], day), day))
    members = {one.person_id for one in lines if one.role is Role.MEMBER}
    wanted: dict[str, list[RosterLine]] = {}
    for line in lines:
        if (line.person_id not in members) is is_deputy:
            wanted.setdefault(line.person_id, []).append(line)
    paired = _seats(lines, Role.MEMBER) & _seats(lines, Role.DEPUTY)
    return {person_id: _voter(own, paired) for person_id, own in wanted.items()}


def _seats(lines: Sequence[RosterLine], role: Role) -> set[str]:
    return {one.seat_id for one in lines if one.role is role}


def _voter(lines: Sequence[RosterLine], paired: set[str]) -> "Voter":
    """Return as what somebody is asked; `paired` are the seats with a member and a deputy."""
    from sekretariat.documents.circular_letter import Voter  # noqa: PLC0415  lazy

    own = [one for one in lines if one.role is Role.MEMBER]
    beside = [one for one in lines if one.seat_id in paired]
    return Voter(
        organizations=_once(one.sender for one in own or lines),
        is_deputy=not own,
        stands_in_for=() if own else _once(one.deputy_for for one in beside),
        has_deputy=any(one.role is Role.MEMBER for one in beside),
    )


def _once(names: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(one for one in names if one))

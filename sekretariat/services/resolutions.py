"""Deciding: the rule of the day judges the votes, adoption gives the number, all in one action."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, time
from typing import Any

from sekretariat.domain.fields import check
from sekretariat.domain.meetings import AgendaItem, Meeting
from sekretariat.domain.names import matches, search_key, search_words
from sekretariat.domain.problems import Problem, Refused, Severity, refuse_errors
from sekretariat.domain.resolutions import (
    Dissent,
    Resolution,
    ResolutionStatus,
    VoteForm,
    check_resolution,
    resolution_number,
)
from sekretariat.domain.rules.majorities import MajorityKind, MajorityRule, Tally, decide
from sekretariat.domain.rules.quorum import find_quorum
from sekretariat.domain.rules.rulebook import BodyRules
from sekretariat.domain.sessions import meeting_name
from sekretariat.services.attendances import Attendances
from sekretariat.services.context import Context
from sekretariat.services.parts import check_part
from sekretariat.storage import bodies as questions
from sekretariat.storage.unit_of_work import Reader, UnitOfWork
from sekretariat.words import N_, fill
from sekretariat.words.sentences import sentence


@dataclass(frozen=True)
class Decided:
    """What was decided, and what a clerk should know about it: no quorum, votes missing."""

    resolution: Resolution
    warnings: Sequence[Problem]


class Resolutions:
    """Resolutions of sessions, and the book of all."""

    def __init__(self, context: Context, attendances: Attendances) -> None:
        self._context = context
        self._boards = attendances.boards

    def rows(self, meeting_id: str = "", search: str = "") -> list[dict[str, Any]]:
        """Return the resolutions of a session, or of all, the latest session first."""
        with self._context.reader() as reader:
            criteria = {"meeting_id": meeting_id} if meeting_id else {}
            found = [one for one in reader.find(Resolution, **criteria) if one.meeting_id]
            meetings = {
                one.id: one for one in reader.find(Meeting, id={one.meeting_id for one in found})
            }
            items = {
                one.id: one for one in reader.find(AgendaItem, id={one.item_id for one in found})
            }
            names = {one.id: _name(reader, one) for one in meetings.values()}
        words = search_words(search)
        rows = [_row(one, meetings, items, names) for one in found]
        rows = [row for row in rows if matches(search_key(*_searched(row)), words)]
        return sorted(rows, key=lambda row: row["held_on"] or date.min, reverse=True)

    def get(self, resolution_id: str) -> tuple[Resolution, list[Dissent]]:
        """Return a resolution with the dissents on record."""
        with self._context.reader() as reader:
            found = reader.get(Resolution, resolution_id)
            return found, reader.find(Dissent, resolution_id=resolution_id)

    def draft(self, meeting_id: str, item_id: str = "") -> Resolution:
        """Return a motion not yet decided, with the majority the body's rules ask for."""
        with self._context.reader() as reader:
            session = self._boards.of(reader, meeting_id)
        kind = session.rules.majority_kind
        is_consensus = kind is MajorityKind.CONSENSUS
        form = VoteForm.CONSENSUS if is_consensus else VoteForm.OPEN
        return Resolution(meeting_id=meeting_id, item_id=item_id, majority_kind=kind, form=form)

    def save(
        self,
        resolution: Resolution,
        dissents: Sequence[Dissent] = (),
        *,
        at: time | None = None,
    ) -> Decided:
        """Decide a motion, or correct what was kept; the number given stays.

        Raises Refused without wording, or for votes that cannot be. What is only unusual (no
        quorum, votes missing) comes back as warnings.
        """
        problems = [*check(resolution), *check_resolution(resolution)]
        for one in dissents:
            problems += check_part(one, "resolution_id")
        refuse_errors(problems)
        with self._context.work("resolution.save", N_("Record a resolution")) as work:
            warnings = self._judge(work, resolution, at) if not resolution.row_version else []
            work.save(resolution)
            work.save_parts(Dissent, "resolution_id", resolution.id, list(dissents))
            label = N_("Resolution {name}") if resolution.number else N_("Motion {name}")
            work.relabel(fill(label, {"name": resolution.number or resolution.wording[:40]}))
        return Decided(resolution, warnings)

    def delete(self, resolution_id: str) -> None:
        """Remove a motion that was rejected; a number given is never taken back."""
        with self._context.work("resolution.delete", N_("Remove a motion")) as work:
            found = work.get(Resolution, resolution_id)
            if found.number:
                raise Refused(Problem("resolution.numbered", {"number": found.number}))
            work.delete_parts(Dissent, "resolution_id", resolution_id)
            work.delete(found)

    def _judge(self, work: UnitOfWork, resolution: Resolution, at: time | None) -> list[Problem]:
        """Fill in what the session says and what the rule makes of the votes; number it."""
        session = self._boards.of(work, resolution.meeting_id)
        minute = at or resolution.decided_at or self._context.clock().astimezone().time()
        minute = minute.replace(second=0, microsecond=0)
        standing = session.presence(minute, resolution.item_id)
        resolution.decided_at = minute
        resolution.base = standing.base
        if session.attendances:
            resolution.present = standing.present
        outcome = decide(_rule(session.rules, resolution), _tally(resolution))
        resolution.explanation = sentence(outcome.explanation.code, outcome.explanation.values)
        is_adopted = bool(outcome.adopted) or bool(resolution.override_reason)
        if is_adopted:
            resolution.number = resolution.number or _next_number(work, resolution, session.rules)
        else:
            resolution.status = ResolutionStatus.REJECTED
        found = find_quorum(session.rules.quorum(), standing)
        warnings = _votes_missing(resolution)
        if session.attendances and not found.quorate:
            values = {"why": found.explanation}
            warnings.append(Problem("resolution.no_quorum", values, "", Severity.WARNING))
        return warnings


def _rule(rules: BodyRules, resolution: Resolution) -> MajorityRule:
    kind = MajorityKind.CONSENSUS if resolution.form is VoteForm.CONSENSUS else None
    return MajorityRule(
        kind=kind or resolution.majority_kind,
        tie=rules.tie_rule,
        abstention_is_no=rules.abstention_is_no,
    )


def _tally(resolution: Resolution) -> Tally:
    return Tally(
        yes=resolution.yes or 0,
        no=resolution.no or 0,
        abstain=resolution.abstain or 0,
        present=resolution.present,
        members=resolution.base,
    )


def _votes_missing(resolution: Resolution) -> list[Problem]:
    """Warn where fewer voted than could have; consensus counts nobody."""
    if resolution.form is VoteForm.CONSENSUS or resolution.present is None:
        return []
    counted = (resolution.yes, resolution.no, resolution.abstain, resolution.invalid)
    cast = sum(one or 0 for one in counted)
    if cast == resolution.present:
        return []
    values = {"cast": cast, "present": resolution.present}
    return [Problem("resolution.votes_missing", values, "", Severity.WARNING)]


def _next_number(work: UnitOfWork, resolution: Resolution, rules: BodyRules) -> str:
    """Return the next number of the session; the numbers of the whole body are compared."""
    meeting = work.get(Meeting, resolution.meeting_id)
    of_body = {one.id: one for one in work.find(Meeting, body_id=meeting.body_id)}
    numbered = [one for one in work.find(Resolution, meeting_id=list(of_body)) if one.number]
    here = sum(one.meeting_id == meeting.id for one in numbered)
    year = meeting.held_on.year if meeting.held_on else None
    days = [of_body[one.meeting_id].held_on for one in numbered]
    this_year = sum(day is not None and day.year == year for day in days)
    taken = {one.number for one in numbered}
    short_name = questions.body_names(work, meeting.held_on or date.max)[meeting.body_id][1]
    item = work.get(AgendaItem, resolution.item_id).number if resolution.item_id else ""
    while True:
        here, this_year = here + 1, this_year + 1
        values = {
            "nr_wp": meeting.ordinal_in_term,
            "nr_jahr": meeting.ordinal_in_year,
            "jjjj": year,
            "lfd_sitzung": here,
            "lfd_jahr": this_year,
            "top": item,
            "gremium_kürzel": short_name,
        }
        number = resolution_number(rules.resolution_pattern or "{lfd_sitzung}", values)
        if number not in taken or "{lfd_" not in rules.resolution_pattern:
            return number


def _name(reader: Reader, meeting: Meeting) -> str:
    names = questions.body_names(reader, meeting.held_on or date.max)
    return meeting_name(meeting, names[meeting.body_id][0])


def _searched(row: dict[str, Any]) -> tuple[str, ...]:
    return (row["number"], row["wording"], row["item"], row["meeting"], row["addressee"])


def _row(
    one: Resolution,
    meetings: dict[str, Meeting],
    items: dict[str, AgendaItem],
    names: dict[str, str],
) -> dict[str, Any]:
    item = items.get(one.item_id)
    return {
        "id": one.id,
        "number": one.number,
        "wording": one.wording,
        "kind": one.kind,
        "item": f"{item.number} {item.title}".strip() if item else "",
        "meeting": names[one.meeting_id],
        "meeting_id": one.meeting_id,
        "held_on": meetings[one.meeting_id].held_on,
        "form": one.form,
        "yes": one.yes,
        "no": one.no,
        "abstain": one.abstain,
        "adopted": bool(one.number),
        "status": one.status,
        "due_on": one.due_on,
        "addressee": one.addressee,
        "explanation": one.explanation,
    }

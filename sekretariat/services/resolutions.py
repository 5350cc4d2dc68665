"""Deciding: the rule of the day judges the votes, adoption gives the number, all in one action."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, time
from typing import Any

from sekretariat.domain.board import Board
from sekretariat.domain.fields import check
from sekretariat.domain.meetings import AgendaItem, Meeting
from sekretariat.domain.names import matches, search_key, search_words, text_sort_key
from sekretariat.domain.problems import Problem, Refused, refuse_errors
from sekretariat.domain.resolutions import (
    Dissent,
    Resolution,
    ResolutionKind,
    VoteForm,
    check_resolution,
)
from sekretariat.domain.rules.majorities import MajorityKind
from sekretariat.domain.rules.quorum import Finding
from sekretariat.domain.sessions import meeting_name
from sekretariat.domain.votes import Candidate, Fate, Motion, NamedVote, check_named_votes
from sekretariat.services.attendances import Attendances, name_of
from sekretariat.services.context import Context
from sekretariat.services.judging import Ballot, Judged, finalists, judge, record
from sekretariat.services.parts import check_part
from sekretariat.services.resolution_numbers import next_number
from sekretariat.storage import bodies as questions
from sekretariat.storage.unit_of_work import Reader, UnitOfWork
from sekretariat.words import N_, fill


@dataclass(frozen=True)
class Decided:
    """What was decided, and what a clerk should know about it: no quorum, votes missing."""

    resolution: Resolution
    warnings: Sequence[Problem]


class Resolutions:
    """Resolutions of sessions, and the book of all."""

    def __init__(self, context: Context, attendances: Attendances) -> None:
        self._context = context
        self._attendances = attendances
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

    def ballot(self, resolution_id: str) -> Ballot:
        """Return a resolution with all that was cast on it."""
        found, dissents = self.get(resolution_id)
        with self._context.reader() as reader:
            named = reader.find(NamedVote, resolution_id=resolution_id)
            candidates = reader.find(Candidate, resolution_id=resolution_id)
        candidates.sort(key=lambda one: one.position or 0)
        return Ballot(found, dissents, named, candidates)

    def voters(self, resolution: Resolution) -> list[tuple[str, str, str]]:
        """Return (person id, seat id, name) of those who vote at the minute of a motion."""
        board = self._board(resolution)
        found = board.voters(self.minute_of(resolution), resolution.item_id)
        told = [(person, seat, board.name_of(person)) for seat, person in found.items()]
        return sorted(told, key=lambda one: text_sort_key(one[2]))

    def preview(self, ballot: Ballot) -> Judged:
        """Return what a vote would come to, nothing written; raises Refused as `save` does."""
        copied = replace(ballot, resolution=replace(ballot.resolution))
        at = self.minute_of(ballot.resolution)
        return judge(self._board(ballot.resolution), copied, at)

    def standing(self, resolution: Resolution) -> Finding:
        """Return whether the session can decide at the minute of a motion."""
        board = self._board(resolution)
        return board.finding(self.minute_of(resolution), resolution.item_id)

    def minute_of(self, resolution: Resolution) -> time:
        """Return when a motion is decided: as it says, else now.

        Who writes down a session of another day means the minute the last one had come.
        """
        minute = resolution.decided_at or self._context.clock().astimezone().time()
        board = self._board(resolution)
        if resolution.decided_at is None and board.day.held_on != self._context.today():
            came = (one.arrived_at for one in board.attendances if one.arrived_at is not None)
            minute = max(came, default=minute)
        return minute.replace(second=0, microsecond=0)

    def _board(self, resolution: Resolution) -> Board:
        with self._context.reader() as reader:
            return self._boards.of(reader, resolution.meeting_id, resolution.day_number)

    def draft(self, meeting_id: str, item_id: str = "") -> Resolution:
        """Return a motion not yet decided, with the majority the body's rules ask for.

        It is of the day of the session that is today, else of the first.
        """
        day_now = self._attendances.day_now(meeting_id)
        with self._context.reader() as reader:
            session = self._boards.of(reader, meeting_id, day_now)
        kind = session.rules.majority_kind
        is_consensus = kind is MajorityKind.CONSENSUS
        form = VoteForm.CONSENSUS if is_consensus else VoteForm.OPEN
        return Resolution(
            meeting_id=meeting_id,
            item_id=item_id,
            majority_kind=kind,
            form=form,
            day_number=day_now,
        )

    def open_elections(self, meeting_id: str) -> list[tuple[str, str]]:
        """Return (id, wording) of the elections of a session that elected nobody."""
        with self._context.reader() as reader:
            kind = ResolutionKind.ELECTION
            found = reader.find(Resolution, meeting_id=meeting_id, kind=kind)
        return [(one.id, one.wording) for one in found if not one.number]

    def run_off(self, resolution_id: str) -> Ballot:
        """Return the run-off after an election, not yet decided, with those who stand in it.

        Raises Refused where the election elected somebody, or nobody stood.
        """
        first = self.ballot(resolution_id)
        before = first.resolution
        if not first.is_election or before.number:
            raise Refused(Problem("resolution.no_run_off"))
        found = self.draft(before.meeting_id, before.item_id)
        found.kind, found.form = before.kind, before.form
        found.wording, found.run_off_of_id = before.wording, before.id
        standing = finalists(self._board(before).rules, first)
        return Ballot(found, candidates=standing)

    def save(
        self,
        resolution: Resolution,
        dissents: Sequence[Dissent] = (),
        *,
        at: time | None = None,
        named: Sequence[NamedVote] = (),
        candidates: Sequence[Candidate] = (),
    ) -> Decided:
        """Decide a motion, or correct what was kept; the number given stays.

        Raises Refused without wording, or for votes that cannot be. What is only unusual (no
        quorum, votes missing) comes back as warnings.
        """
        ballot = Ballot(resolution, dissents, named, candidates)
        refuse_errors(_check(ballot))
        minute = at or self.minute_of(resolution)
        with self._context.work("resolution.save", N_("Record a resolution")) as work:
            warnings: Sequence[Problem] = ()
            if resolution.day_number > 1:
                self._boards.of(work, resolution.meeting_id, resolution.day_number)
            if not resolution.row_version:
                warnings = self._decide(work, ballot, minute)
            work.save(resolution)
            work.save_parts(Dissent, "resolution_id", resolution.id, list(dissents))
            work.save_parts(NamedVote, "resolution_id", resolution.id, list(named))
            work.save_parts(Candidate, "resolution_id", resolution.id, list(candidates))
            label = N_("Resolution {name}") if resolution.number else N_("Motion {name}")
            work.relabel(fill(label, {"name": resolution.number or resolution.wording[:40]}))
        return Decided(resolution, warnings)

    def delete(self, resolution_id: str) -> None:
        """Remove a motion that was rejected; a number given is never taken back."""
        with self._context.work("resolution.delete", N_("Remove a motion")) as work:
            found = work.get(Resolution, resolution_id)
            if found.number:
                raise Refused(Problem("resolution.numbered", {"number": found.number}))
            for parts in (Dissent, NamedVote, Candidate):
                work.delete_parts(parts, "resolution_id", resolution_id)
            work.delete(found)

    def _decide(self, work: UnitOfWork, ballot: Ballot, at: time) -> Sequence[Problem]:
        """Keep what the rule makes of the votes; number what is adopted, note the motion's fate."""
        resolution = ballot.resolution
        board = self._boards.of(work, resolution.meeting_id, resolution.day_number)
        for one in ballot.candidates:
            one.name = one.name or name_of(work, board, one.person_id)
        found = record(board, ballot, at.replace(second=0, microsecond=0))
        is_adopted = bool(found.outcome.adopted) or bool(resolution.override_reason)
        if is_adopted:
            resolution.number = resolution.number or next_number(work, resolution, board.rules)
        if resolution.motion_id:
            motion = work.get(Motion, resolution.motion_id)
            motion.fate = Fate.ADOPTED if is_adopted else Fate.REJECTED
            work.save(motion)
        return found.warnings


def _check(ballot: Ballot) -> list[Problem]:
    problems = [*check(ballot.resolution), *check_resolution(ballot.resolution)]
    for one in (*ballot.dissents, *ballot.named, *ballot.candidates):
        problems += check_part(one, "resolution_id")
    return problems + check_named_votes(ballot.named)


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

"""Circular votes: a question in writing, two answers of each member, counted after the deadline."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any

from sekretariat.domain.attendance import Capacity
from sekretariat.domain.bodies import Body, Role
from sekretariat.domain.circulars import (
    USUAL_DAYS,
    Ballot,
    BallotVote,
    Circular,
    CircularStatus,
    Procedure,
    answer_until,
    asked,
    check_ballot,
    check_circular,
    count,
    judge,
)
from sekretariat.domain.due import due_on
from sekretariat.domain.fields import check
from sekretariat.domain.names import matches, search_key, search_words
from sekretariat.domain.problems import Problem, Refused, refuse_errors
from sekretariat.domain.rosters import Roster, roster
from sekretariat.domain.rules.rulebook import BodyRules, rules_on
from sekretariat.services.circular_results import conclude, next_number, stop
from sekretariat.services.context import Context
from sekretariat.storage import bodies as questions
from sekretariat.storage.unit_of_work import Reader, UnitOfWork
from sekretariat.words import N_
from sekretariat.words.sentences import sentence

Row = dict[str, Any]


class Circulars:
    """Circular votes of all bodies."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def rows(self, search: str = "") -> list[Row]:
        """Return the circular votes, the latest first; bodies are named as on the day opened."""
        with self._context.reader() as reader:
            rows = [self._row(reader, one) for one in reader.find(Circular)]
        words = search_words(search)
        keys = ("number", "question", "wording", "body")
        fitting = [row for row in rows if matches(search_key(*(row[k] for k in keys)), words)]
        return sorted(fitting, key=lambda row: (row["opened_on"], row["number"]), reverse=True)

    def get(self, circular_id: str) -> Circular:
        """Return one circular vote."""
        with self._context.reader() as reader:
            return reader.get(Circular, circular_id)

    def draft(self, body_id: str, opened_on: date | None = None) -> Circular:
        """Return a new circular vote by the rules of its body, not yet saved."""
        day = opened_on or self._context.today()
        with self._context.reader() as reader:
            rules = _rules(reader, body_id, day)
        return Circular(
            body_id=body_id,
            opened_on=day,
            length_days=rules.circular_days or USUAL_DAYS,
            silence=rules.circular_silence,
            majority_kind=rules.majority_kind,
        )

    def save(self, circular: Circular) -> Circular:
        """Save a circular vote; a new one gets its number, the deadline follows from the days."""
        refuse_errors([*check(circular), *check_circular(circular)])
        with self._context.work("circular.save", N_("Circular vote {name}"), name="") as work:
            day = circular.opened_on or self._context.today()
            if circular.row_version:
                _refuse_over(work.get(Circular, circular.id))
            if not asked(_roster(work, circular)):
                raise Refused(Problem("circular.nobody", {"day": day}, "body_id"))
            if not circular.number:
                circular.number = next_number(work, circular, _rules_of(work, circular))
            until = answer_until(day, circular.length_days)
            circular.deadline = until.end
            told = sentence(until.explanation.code, until.explanation.values)
            circular.calculation = told
            work.save(circular)
            work.relabel(f"{circular.number} {circular.question[:40]}")
        return circular

    def delete(self, circular_id: str) -> None:
        """Remove a circular vote entered by mistake; one that is over stays."""
        with self._context.work("circular.delete", N_("Remove a circular vote")) as work:
            found = work.get(Circular, circular_id)
            _refuse_over(found)
            work.delete_parts(Ballot, "circular_id", circular_id)
            work.delete(found)

    def ballots(self, circular_id: str) -> list[Row]:
        """Return everybody who is asked, in seat order, with what they answered."""
        with self._context.reader() as reader:
            circular = reader.get(Circular, circular_id)
            found = _roster(reader, circular)
            cast = reader.find(Ballot, circular_id=circular_id)
        states = judge(cast, found, circular.deadline)
        by_line = {(one.person_id, one.seat_id): one for one in cast}
        rows = []
        for line in asked(found):
            ballot = by_line.get((line.person_id, line.seat_id))
            rows.append(
                {
                    "id": line.membership_id,
                    "person_id": line.person_id,
                    "ballot_id": ballot.id if ballot else "",
                    "seat": line.seat_number,
                    "organization": line.sender,
                    "name": line.sorted_name,
                    "role": line.role,
                    "procedure": ballot.procedure if ballot else "",
                    "vote": ballot.vote if ballot else "",
                    "received_at": _local(ballot),
                    "state": states[ballot.id] if ballot else "",
                }
            )
        return rows

    def answer(
        self,
        circular_id: str,
        person_ids: Sequence[str],
        vote: BallotVote = BallotVote.NONE,
        *,
        objects: bool = False,
        at: datetime | None = None,
    ) -> Circular:
        """Note the two answers of persons; a member's objection stops the vote, by the rules.

        An earlier answer of the same person is replaced. Raises Refused for whom is not asked.
        """
        label = N_("Answers to a circular vote")
        with self._context.work("circular.answer", label) as work:
            circular = work.get(Circular, circular_id)
            found = _roster(work, circular)
            for person_id in person_ids:
                template = Ballot(
                    circular_id=circular_id,
                    person_id=person_id,
                    procedure=Procedure.OBJECTS if objects else Procedure.AGREES,
                    vote=vote,
                    received_at=at or self._context.clock(),
                )
                refuse_errors(check_ballot(template, circular))
                _cast(work, template, found, circular)
            cast = work.find(Ballot, circular_id=circular_id)
            counted = count(cast, found, circular.deadline, circular.silence)
            against = [one for one in counted.objectors if one.capacity is Capacity.MEMBER]
            if against and _rules_of(work, circular).circular_stopped:
                stop(work, circular, against[0].person_id, self._context.today())
        return circular

    def withdraw(self, ballot_ids: Sequence[str]) -> None:
        """Take answers back that were entered by mistake."""
        with self._context.work("circular.withdraw", N_("Take back answers")) as work:
            for one in work.find(Ballot, id=list(ballot_ids)):
                refuse_errors(_is_over(work.get(Circular, one.circular_id)))
                work.delete(one)

    def close(self, circular_id: str, *, early: bool = False) -> Circular:
        """Count and decide; raises Refused while answers can still arrive, unless `early`."""
        with self._context.work("circular.close", N_("Close a circular vote")) as work:
            circular = work.get(Circular, circular_id)
            refuse_errors(_is_over(circular))
            found = _roster(work, circular)
            cast = work.find(Ballot, circular_id=circular_id)
            counted = count(cast, found, circular.deadline, circular.silence)
            today, until = self._context.today(), circular.deadline
            if counted.silent and until and today <= until and not early:
                values = {"day": until, "count": counted.silent}
                raise Refused(Problem("circular.too_early", values))
            rules = _rules_of(work, circular)
            if counted.objectors and rules.circular_stopped:
                stop(work, circular, counted.objectors[0].person_id, today)
            else:
                conclude(work, circular, counted, rules, today)
        return circular

    def _row(self, reader: Reader, one: Circular) -> Row:
        found = _roster(reader, one)
        cast = reader.find(Ballot, circular_id=one.id)
        counted = count(cast, found, one.deadline, one.silence)
        names = questions.body_names(reader, one.opened_on or date.max)
        is_open = one.status is CircularStatus.OPEN
        return {
            "id": one.id,
            "number": one.number,
            "question": one.question,
            "wording": one.wording,
            "body": names[one.body_id][0],
            "body_id": one.body_id,
            "opened_on": one.opened_on,
            "deadline": one.deadline,
            "due": due_on(one.deadline, self._context.today()) if is_open else "",
            "answers": f"{counted.answered} / {counted.answered + counted.silent}",
            "status": one.status,
            "explanation": one.explanation,
            "calculation": one.calculation,
            "reason": one.reason,
            "resolution_id": one.resolution_id,
        }


def _cast(work: UnitOfWork, template: Ballot, found: Roster, circular: Circular) -> None:
    """Keep a person's answer for each seat they are asked for."""
    lines = [line for line in asked(found) if line.person_id == template.person_id]
    if not lines:
        names = questions.roster_persons(work, [template.person_id], found.as_of)
        name = names[template.person_id].name if template.person_id in names else "?"
        raise Refused(Problem("circular.not_asked", {"name": name, "day": found.as_of}))
    for line in lines:
        kept = work.find(
            Ballot, circular_id=circular.id, person_id=line.person_id, seat_id=line.seat_id
        )
        ballot = kept[0] if kept else Ballot(circular_id=circular.id, person_id=line.person_id)
        ballot.seat_id = line.seat_id
        ballot.capacity = Capacity.DEPUTY if line.role is Role.DEPUTY else Capacity.MEMBER
        ballot.procedure, ballot.vote = template.procedure, template.vote
        ballot.received_at = template.received_at
        work.save(ballot)


def _is_over(circular: Circular) -> list[Problem]:
    if circular.status is CircularStatus.OPEN:
        return []
    values = {"number": circular.number, "label": circular.status.label}
    return [Problem("circular.over", values)]


def _refuse_over(circular: Circular) -> None:
    if circular.status is not CircularStatus.OPEN:
        raise Refused(Problem("circular.decided", {"number": circular.number}))


def _local(ballot: Ballot | None) -> datetime | None:
    return ballot.received_at.astimezone() if ballot and ballot.received_at else None


def _roster(reader: Reader, circular: Circular) -> Roster:
    day = circular.opened_on or date.max
    return roster(questions.roster_sources(reader, [circular.body_id], day), day)


def _rules_of(reader: Reader, circular: Circular) -> BodyRules:
    return _rules(reader, circular.body_id, circular.opened_on or date.max)


def _rules(reader: Reader, body_id: str, day: date) -> BodyRules:
    versions = reader.find(BodyRules, body_id=body_id)
    return rules_on(versions, reader.get(Body, body_id).rules_profile, day)

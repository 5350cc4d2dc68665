"""Write a plan: persons, organisations, seats and memberships, inside one action."""

from collections.abc import Sequence
from datetime import date
from itertools import chain

from sekretariat.domain.bodies import Function, Membership, Participation, Seat
from sekretariat.domain.imports.lists import FieldChange, RowStatus
from sekretariat.domain.imports.plans import ImportPlan, PlanRow
from sekretariat.domain.people import (
    Affiliation,
)
from sekretariat.domain.problems import Problem, Refused
from sekretariat.domain.records import ONE_DAY, Record, holds_on
from sekretariat.progress import Progress
from sekretariat.services.imports.cards import SETTERS, new_card
from sekretariat.services.imports.erasing import erase
from sekretariat.services.imports.return_facts import write_facts
from sekretariat.services.imports.stock import main_affiliation
from sekretariat.services.people import PersonCard, read_card, save_card
from sekretariat.services.seats import save_membership, save_seat
from sekretariat.storage.unit_of_work import UnitOfWork
from sekretariat.words.sentences import sentence

_CHUNK = 500
_DAYS = {"start": "valid_from", "end": "valid_to", "appointed_on": "appointed_on", "rank": "rank"}


def write_plan(
    work: UnitOfWork,
    plan: ImportPlan,
    taken_in: Sequence[PlanRow],
    today: date,
    progress: Progress,
) -> None:
    """Write every line that is not left out; `taken_in` are doubtful ones that become new persons.

    Raises Refused naming the line when the data has changed so that it does not fit any more.
    """
    for row in taken_in:
        row.is_new_person()
    rows = [row for row in plan.rows if _is_written(row)]
    fresh = _never_saved(plan, rows)
    try:
        _write_rows(work, plan, rows, today, progress)
    except BaseException:
        for record in fresh:  # nothing was saved, so the plan can be applied again
            record.row_version = 0
        raise


def _never_saved(plan: ImportPlan, rows: Sequence[PlanRow]) -> list[Record]:
    placed = [row.placement for row in rows if row.placement is not None]
    records: list[Record] = [*plan.organizations, *(one.seat for one in placed)]
    records += [one.membership for one in placed if one.membership is not None]
    return [record for record in records if record.row_version == 0]


def _write_rows(
    work: UnitOfWork, plan: ImportPlan, rows: Sequence[PlanRow], today: date, progress: Progress
) -> None:
    writer = _Writer(work, plan.body_id, today)
    _add_organizations(work, plan, rows)
    persons = [row for row in rows if row.status is RowStatus.NEW and not row.entry.vacant]
    total = len(persons) + len(rows)
    for start in range(0, len(persons), _CHUNK):
        work.add_all(chain.from_iterable(map(_new_records, persons[start : start + _CHUNK])))
        progress.step(min(start + _CHUNK, len(persons)), total)
    for done, row in enumerate(rows, start=len(persons) + 1):
        try:
            writer.write(row)
        except Refused as refused:
            first = refused.problems[0]
            reason = sentence(first.code, first.values)
            values = {"row": row.number, "person": row.person, "reason": reason}
            raise Refused(Problem("import.row_refused", values)) from refused
        progress.step(done, total)


def _new_records(row: PlanRow) -> list[Record]:
    """Return a new person with all that belongs to them; nothing of theirs has to be looked for."""
    card = new_card(row)
    for place, title in enumerate(card.titles, start=1):
        title.position = place
    for place, contact in enumerate(card.contacts, start=1):
        contact.position = place
    for affiliation in card.affiliations:
        affiliation.person_id = card.person.id
    return [card.person, *(record for _, records in card.parts() for record in records)]


def _is_written(row: PlanRow) -> bool:
    return not row.skipped and row.status in {RowStatus.NEW, RowStatus.CHANGED}


def _add_organizations(work: UnitOfWork, plan: ImportPlan, rows: Sequence[PlanRow]) -> None:
    used = {row.organization_id for row in rows}
    for organization in plan.organizations:
        if organization.id in used and organization.row_version == 0:
            work.add(organization)


class _Writer:
    """Writes one line after the other; new persons are there already."""

    def __init__(self, work: UnitOfWork, body_id: str, today: date) -> None:
        self._work = work
        self._body_id = body_id
        self._today = today

    def write(self, row: PlanRow) -> None:
        """Write a line: the person, then seat, function and forums; or an organisation."""
        if row.is_organization:
            write_facts(self._work, row, self._today)
            return
        accepted = [change for change in row.changes if change.accepted]
        changes = {change.field: change for change in accepted if not change.erases}
        is_new = row.status is RowStatus.NEW
        if not row.entry.vacant and not is_new:
            card = read_card(self._work, row.person_id)
            self._change(card, row, list(changes.values()))
            for change in accepted:
                erase(card, change, row.organization_id)
            save_card(self._work, card)
        self._write_placement(row, changes, is_new=is_new)
        if row.forum_ids and (is_new or "forums" in changes):
            self._write_forums(row)

    def _change(self, card: PersonCard, row: PlanRow, changes: Sequence[FieldChange]) -> None:
        for change in changes:
            setter = SETTERS.get(change.field)
            if setter is not None:
                setter(card, row.entry, {one.field for one in changes})
            elif change.record == "person":
                setattr(card.person, change.field, getattr(row.entry, change.field))
        wanted = {change.field for change in changes if change.record == "affiliation"}
        if "organization" in wanted:
            self._change_employer(card, row)
        elif "function" in wanted:
            self._change_function(card, row)

    def _change_employer(self, card: PersonCard, row: PlanRow) -> None:
        """The former place ended yesterday; papers of the past keep it."""
        for one in card.affiliations:
            if one.is_primary and holds_on(one, self._today):
                one.valid_to = max(self._today - ONE_DAY, one.valid_from or date.min)
                one.is_primary = False
        card.affiliations.append(
            Affiliation(
                person_id=card.person.id,
                organization_id=row.organization_id,
                function=row.entry.function,
                valid_from=self._today,
            )
        )

    def _change_function(self, card: PersonCard, row: PlanRow) -> None:
        current = [one for one in card.affiliations if holds_on(one, self._today)]
        there = [one for one in current if one.organization_id == row.organization_id]
        affiliation = main_affiliation(there) or main_affiliation(current)
        if affiliation is not None:
            affiliation.function = row.entry.function

    def _write_placement(
        self, row: PlanRow, changes: dict[str, FieldChange], *, is_new: bool
    ) -> None:
        placement = row.placement
        if placement is None:
            return
        seat = placement.seat
        if seat.row_version == 0:
            save_seat(self._work, seat)
        elif "group" in changes:
            stored = self._work.get(Seat, seat.id)
            stored.group = row.entry.group
            save_seat(self._work, stored)
        if placement.membership is not None:
            self._write_membership(placement.membership, row, changes, is_new=is_new)
        if row.entry.function_in_body is not None and (is_new or "role" in changes):
            function = Function(
                body_id=self._body_id,
                kind=row.entry.function_in_body,
                person_id=row.person_id,
                valid_from=row.entry.start,
                valid_to=row.entry.end,
            )
            self._work.add(function)

    def _write_membership(
        self,
        membership: Membership,
        row: PlanRow,
        changes: dict[str, FieldChange],
        *,
        is_new: bool,
    ) -> None:
        if membership.row_version == 0:
            if is_new or "membership" in changes:
                membership.person_id = row.person_id
                save_membership(self._work, membership)
            return
        wanted = [_DAYS[name] for name in _DAYS if name in changes]
        if wanted:
            stored = self._work.get(Membership, membership.id)
            for name in wanted:
                setattr(stored, name, getattr(membership, name))
            save_membership(self._work, stored)

    def _write_forums(self, row: PlanRow) -> None:
        there = {one.body_id for one in self._work.find(Participation, person_id=row.person_id)}
        for forum_id in row.forum_ids:
            if forum_id not in there:
                self._work.add(Participation(body_id=forum_id, person_id=row.person_id))

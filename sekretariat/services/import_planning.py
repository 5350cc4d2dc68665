"""From rows that were understood to a plan that can be shown: whom they mean, what they change."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from sekretariat.domain.bodies import Body, BodyKind, Function, Membership, Role, Seat
from sekretariat.domain.import_plans import ImportPlan, PlanRow, fails
from sekretariat.domain.import_targets import TARGETS
from sekretariat.domain.imports import (
    Candidate,
    CellProblem,
    Entry,
    FieldChange,
    Placement,
    RowStatus,
)
from sekretariat.domain.names import fold
from sekretariat.domain.problems import Problem, Severity
from sekretariat.domain.records import new_id
from sekretariat.exchange.differences import NAME_FIELDS, differences, display_name
from sekretariat.exchange.entries import ParsedRow
from sekretariat.exchange.matching import KnownPerson, Matcher, name_block, name_key
from sekretariat.exchange.seatbook import SeatBook
from sekretariat.progress import Progress
from sekretariat.services import import_stock as stock
from sekretariat.storage.unit_of_work import Reader
from sekretariat.words import N_, shown


@dataclass
class Planner:
    """Plans the lines of one list against one state of the stock."""

    reader: Reader
    plan: ImportPlan
    body: Body | None
    today: date
    progress: Progress = field(default_factory=Progress)

    def __post_init__(self) -> None:
        self._organizations = stock.organization_book(self.reader)
        self._index = stock.person_index(self.reader, self.today)
        self._forums = stock.forum_names(self.reader, self.body)
        self._forum_labels = {one.id: one.name for one in self.reader.find(Body)}
        self._persons: dict[str, KnownPerson] = {}
        self._matcher = Matcher(self._changes)
        self._functions: set[tuple[str, str]] = set()
        self._seats: SeatBook | None = None
        if self.body is not None and self.body.kind is not BodyKind.FORUM:
            self._seats = self._seat_book(self.body)

    def run(self, parsed: Sequence[ParsedRow]) -> None:
        """Fill the plan; deputies are placed after the members they stand in for."""
        wanted = {
            person_id
            for one in parsed
            for person_id in self._index.candidates(
                one.entry, self._organizations.id_of(one.entry.organization)
            )
        }
        self._persons = stock.known_persons(
            self.reader, sorted(wanted), self.today, self._organizations
        )
        ordered = sorted(parsed, key=lambda one: one.entry.role is Role.DEPUTY)
        for done, one in enumerate(ordered, start=1):
            self.plan.rows.append(self._row(one))
            self.progress.step(done, len(ordered))
        self.plan.rows.sort(key=lambda row: row.number)
        self.plan.organizations = list(self._organizations.new.values())

    def _seat_book(self, body: Body) -> SeatBook:
        seats = self.reader.find(Seat, body_id=body.id)
        seats.sort(key=lambda seat: seat.number or 0)
        memberships = self.reader.find(Membership, seat_id=[seat.id for seat in seats])
        people = stock.known_persons(
            self.reader,
            [one.person_id for one in memberships],
            self.today,
            self._organizations,
        )
        self._functions = {
            (one.person_id, one.kind) for one in self.reader.find(Function, body_id=body.id)
        }
        names = {person_id: _key(one.entry) for person_id, one in people.items()}
        return SeatBook(body, seats, memberships, names)

    def _row(self, parsed: ParsedRow) -> PlanRow:
        entry = parsed.entry
        row = PlanRow(
            number=parsed.number,
            status=RowStatus.FAILED,
            person=display_name(entry),
            entry=entry,
            problems=list(parsed.problems),
        )
        if fails(row.problems):
            return row
        row.organization_id = self._organizations.id_of(entry.organization)
        row.forum_ids = self._forum_ids(entry, row)
        if entry.vacant:
            self._plan_vacancy(row)
        else:
            self._plan_person(row)
        return row

    def _plan_vacancy(self, row: PlanRow) -> None:
        row.status = RowStatus.UNCHANGED
        if self._seats is None:
            self._report(row, Problem("row.vacant_without_body", severity=Severity.HINT))
            return
        if row.entry.role is Role.DEPUTY:  # nobody stands in: there is nothing to keep
            return
        row.placement = self._seats.vacancy(row.entry, row.organization_id)
        if row.placement.seat.row_version == 0:
            row.status = RowStatus.NEW

    def _plan_person(self, row: PlanRow) -> None:
        ids = self._index.candidates(row.entry, row.organization_id)
        persons = [self._persons[one] for one in ids if one in self._persons]
        verdict = self._matcher.judge(row.entry, row.organization_id, persons)
        if verdict.person is not None:
            self._plan_known(row, verdict.person)
        elif verdict.candidates:
            self._plan_doubt(row, verdict.candidates)
        else:
            self._plan_new(row)

    def _plan_known(self, row: PlanRow, person: KnownPerson) -> None:
        row.person_id = person.id
        changes = [*self._changes(row.entry, person)]
        row.placement = self._place(row, person.id)
        changes += self._seat_changes(row, row.placement, person.id)
        row.changes = changes
        if not fails(row.problems):
            row.status = RowStatus.CHANGED if changes else RowStatus.UNCHANGED

    def _plan_new(self, row: PlanRow) -> None:
        row.person_id = new_id()
        row.placement = self._place(row, row.person_id)
        if fails(row.problems):
            return
        row.status = RowStatus.NEW
        entry = row.entry
        places = frozenset({row.organization_id} - {""})
        forums = frozenset(row.forum_ids)
        self._persons[row.person_id] = KnownPerson(
            row.person_id, entry, (), places, forums, in_file=True
        )
        names = [(_key(entry), name_block(entry.family_name))]
        self._index.add(row.person_id, names, entry.emails, places)
        if self._seats is not None:
            self._seats.names[row.person_id] = _key(entry)

    def _plan_doubt(self, row: PlanRow, candidates: Sequence[Candidate]) -> None:
        known = {}
        if self._seats is not None:
            for one in candidates:
                known[one.person_id] = self._seats.existing(row.entry, one.person_id)
        if not any(known.values()):
            row.placement_if_new = self._place(row, "")
            if fails(row.problems):
                return
        row.status = RowStatus.DOUBTFUL
        row.candidates = tuple(
            self._placed(row, one, known.get(one.person_id) or row.placement_if_new)
            for one in candidates
        )

    def _placed(self, row: PlanRow, one: Candidate, placement: Placement | None) -> Candidate:
        changes = (*one.changes, *self._seat_changes(row, placement, one.person_id))
        return replace(one, changes=changes, placement=placement)

    def _place(self, row: PlanRow, person_id: str) -> Placement | None:
        if self._seats is None:
            return None
        placement = self._seats.place(row.entry, row.organization_id, person_id)
        for problem in placement.problems:
            self._report(row, problem)
        if fails(row.problems):
            row.status = RowStatus.FAILED
            return None
        return placement

    def _seat_changes(
        self, row: PlanRow, placement: Placement | None, person_id: str
    ) -> list[FieldChange]:
        if placement is None:
            return []
        changes = list(placement.changes)
        function = row.entry.function_in_body
        if function is not None and (person_id, function) not in self._functions:
            changes.append(FieldChange("function", "role", TARGETS["role"], "", shown(function)))
        return changes

    def _changes(self, entry: Entry, person: KnownPerson) -> tuple[FieldChange, ...]:
        """Return everything a line would change in a person, seats aside."""
        changes = list(differences(entry, person.entry))
        if _key(entry) in person.former_names and _key(entry) != _key(person.entry):
            changes = [one for one in changes if one.field not in NAME_FIELDS]  # an old list
        organization_id = self._organizations.id_of(entry.organization)
        if organization_id and organization_id not in person.organization_ids:
            new = self._organizations.name_of(organization_id)
            old = person.entry.organization
            label = TARGETS["organization"]
            changes.append(FieldChange("affiliation", "organization", label, old, new))
        if entry.function and entry.function != person.entry.function and organization_id:
            old, new = person.entry.function, entry.function
            label = TARGETS["function"]
            changes.append(FieldChange("affiliation", "function", label, old, new))
        for forum_id in self._known_forums(entry):
            if forum_id not in person.forum_ids:
                name = self._forum_labels[forum_id]
                changes.append(FieldChange("participation", "forums", N_("Forum"), "", name))
        return tuple(changes)

    def _known_forums(self, entry: Entry) -> list[str]:
        found = [self._forums[key] for key in map(_forum_key, entry.forums) if key in self._forums]
        if self.body is not None and self.body.kind is BodyKind.FORUM:
            found.append(self.body.id)
        return list(dict.fromkeys(found))

    def _forum_ids(self, entry: Entry, row: PlanRow) -> tuple[str, ...]:
        for written in entry.forums:
            if _forum_key(written) not in self._forums:
                values = {"value": written}
                self._report(row, Problem("forum.unknown", values, "", Severity.WARNING))
        return tuple(self._known_forums(entry))

    def _report(self, row: PlanRow, problem: Problem) -> None:
        names = {"valid_from": "start", "valid_to": "end", "person_id": "name"}
        wanted = names.get(problem.field, problem.field)
        headings = [one.heading for one in self.plan.columns if wanted and one.field == wanted]
        value = str(problem.values.get("value", ""))
        heading = headings[0] if headings else ""
        row.problems.append(CellProblem(self.plan.sheet, row.number, heading, value, problem))


def _key(entry: Entry) -> str:
    return name_key(entry.given_names, entry.particle, entry.family_name)


def _forum_key(written: str) -> str:
    return fold(written).strip()

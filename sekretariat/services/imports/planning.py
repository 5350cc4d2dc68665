"""From rows that were understood to a plan that can be shown: whom they mean, what they change."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from sekretariat.domain.bodies import Body, BodyKind, Function, Membership, Role, Seat
from sekretariat.domain.imports.lists import Candidate, CellProblem, Entry, Placement, RowStatus
from sekretariat.domain.imports.plans import ImportPlan, PlanRow, fails
from sekretariat.domain.problems import Problem, Severity
from sekretariat.domain.records import new_id
from sekretariat.exchange.lists.entries import ParsedRow
from sekretariat.exchange.matching.differences import NAME_FIELDS, display_name
from sekretariat.exchange.matching.matcher import KnownPerson, Matcher
from sekretariat.exchange.matching.remembering import Memory, identity, same_place
from sekretariat.exchange.matching.seatbook import SeatBook
from sekretariat.exchange.matching.signs import entry_key, name_block
from sekretariat.progress import Progress
from sekretariat.services.imports import stock
from sekretariat.services.imports.changes import Comparison, Forums, forum_key
from sekretariat.storage.bodies import tasks_on
from sekretariat.storage.unit_of_work import Reader

_FIELD_OF_COLUMN = {"valid_from": "start", "valid_to": "end", "person_id": "name"}


@dataclass
class Planner:
    """Plans the lines of one list against one state of the stock; a line again when corrected."""

    reader: Reader
    plan: ImportPlan
    body: Body | None
    today: date
    memory: Memory = field(default_factory=Memory)

    def __post_init__(self) -> None:
        reader, body = self.reader, self.body
        self._organizations = stock.organization_book(reader)
        self._index = stock.person_index(reader, self.today)
        names = {one.id: one.name for one in reader.find(Body)}
        self._forums = Forums(stock.forum_names(reader, body), names, body)
        self._persons: dict[str, KnownPerson] = {}
        self._seats: SeatBook | None = None
        functions: set[tuple[str, str]] = set()
        if body is not None and body.kind is not BodyKind.FORUM:
            self._seats = self._seat_book(body)
            found = reader.find(Function, body_id=body.id)
            by_office = [one for one in tasks_on(reader, self.today) if one.body_id == body.id]
            functions = {(one.person_id, one.kind) for one in found}
            functions |= {(one.person_id, one.kind) for one in by_office}
        self._compared = Comparison(
            self._organizations, self._forums, self.memory, self._seats, functions
        )
        self._matcher = Matcher(self._compared.of_person)
        self._remembered = self.memory.by_identity()

    def run(self, parsed: Iterable[ParsedRow], progress: Progress, total: int) -> None:
        """Fill the plan; deputies are placed after the members they stand in for."""
        understood = list(parsed)
        self._look_up(understood)
        ordered = sorted(understood, key=lambda one: one.entry.role is Role.DEPUTY)
        for done, one in enumerate(ordered, start=1):
            self.plan.rows.append(self._row(one))
            progress.step(done, total)
        self.plan.rows.sort(key=lambda row: row.number)
        self.plan.organizations = list(self._organizations.new.values())

    def plan_again(self, reader: Reader, parsed: Sequence[ParsedRow]) -> list[PlanRow]:
        """Return rows planned for lines that failed before, all the others staying as they are."""
        self.reader = reader
        self._look_up(parsed)
        rows = [self._row(one) for one in parsed]
        self.plan.organizations = list(self._organizations.new.values())
        return rows

    def _look_up(self, parsed: Sequence[ParsedRow]) -> None:
        """Fetch every person the lines could mean."""
        wanted: dict[str, None] = {}
        for one in parsed:
            entry = one.entry
            organization_id = self._organizations.id_of(entry.organization)
            wanted |= dict.fromkeys(self._index.candidates(entry, organization_id))
            if self._remembered and (person_id := self._remembered.get(identity(entry))):
                wanted[person_id] = None
        missing = sorted(wanted.keys() - self._persons.keys())
        self._persons |= stock.known_persons(self.reader, missing, self.today, self._organizations)

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
        names = {person_id: entry_key(one.entry) for person_id, one in people.items()}
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
        if person := self._person_of_last_time(row.entry):
            self._matcher.met[person.id] = row.entry
            self._plan_known(row, person)
            return
        ids = self._index.candidates(row.entry, row.organization_id)
        persons = [self._persons[one] for one in ids if one in self._persons]
        verdict = self._matcher.judge(row.entry, row.organization_id, persons)
        if verdict.person is not None:
            self._plan_known(row, verdict.person)
        elif verdict.candidates:
            self._plan_doubt(row, verdict.candidates)
        else:
            self._plan_new(row)

    def _person_of_last_time(self, entry: Entry) -> KnownPerson | None:
        """Return whom the very same line meant last time, however they are called by now."""
        if not self._remembered:
            return None
        person = self._persons.get(self._remembered.get(identity(entry), ""))
        return None if person is None or person.id in self._matcher.met else person

    def _plan_known(self, row: PlanRow, person: KnownPerson) -> None:
        row.person_id = person.id
        row.placement = self._place_known(row, person.id)
        changes = [
            *self._compared.of_person(row.entry, person),
            *self._compared.of_seat(row.entry, row.placement, person.id),
        ]
        row.changes = self._compared.since_last(row.entry, person, changes)
        self._report_questions(row)
        if not any(change.field in NAME_FIELDS for change in row.changes):  # the stock has decided
            row.problems = [one for one in row.problems if one.problem.code != "name.doubtful"]
        if not fails(row.problems):
            row.status = RowStatus.CHANGED if row.changes else RowStatus.UNCHANGED

    def _report_questions(self, row: PlanRow) -> None:
        """Tell what was changed by hand and in the list; it is asked, not taken over."""
        for change in row.changes:
            if change.is_question:
                values = {
                    "label": change.label,
                    "last": change.last,
                    "old": change.old,
                    "new": change.new,
                    "value": change.new,
                }
                code = "import.changed_on_both_sides"
                self._report(row, Problem(code, values, change.field, Severity.WARNING))

    def _place_known(self, row: PlanRow, person_id: str) -> Placement | None:
        """Place a line; where the list says of the seat what it said before, by hand goes first."""
        last = self.memory.of(person_id, row.entry)
        if last is not None and self._seats is not None and same_place(last, row.entry):
            return self._seats.existing(row.entry, person_id)
        return self._place(row, person_id)

    def _plan_new(self, row: PlanRow) -> None:
        row.person_id = new_id()
        row.placement = self._place(row, row.person_id)
        if fails(row.problems):
            return
        row.status = RowStatus.NEW
        entry = row.entry
        places = frozenset((row.organization_id,)) if row.organization_id else frozenset()
        forums = frozenset(row.forum_ids)
        self._persons[row.person_id] = KnownPerson(
            row.person_id, entry, (), places, forums, in_file=True
        )
        key = entry_key(entry)
        names = [(key, name_block(entry.family_name))]
        self._index.add(row.person_id, names, entry.emails, places)
        if self._seats is not None:
            self._seats.names[row.person_id] = key

    def _plan_doubt(self, row: PlanRow, candidates: Sequence[Candidate]) -> None:
        seats, known = self._seats, {}
        if seats is not None:
            known = {one.person_id: seats.existing(row.entry, one.person_id) for one in candidates}
        if seats is not None and any(known.values()):  # another one of that name needs an own seat
            own = seats.place(row.entry, row.organization_id, "")
            is_free = all(one.severity is not Severity.ERROR for one in own.problems)
            row.placement_if_new = own if is_free else None
        else:
            row.placement_if_new = self._place(row, "")
            if fails(row.problems):
                return
        row.status = RowStatus.DOUBTFUL
        row.candidates = tuple(
            self._placed(row, one, known.get(one.person_id) or row.placement_if_new)
            for one in candidates
        )

    def _placed(self, row: PlanRow, one: Candidate, placement: Placement | None) -> Candidate:
        entry, person = row.entry, self._persons[one.person_id]
        changes = [*one.changes, *self._compared.of_seat(entry, placement, one.person_id)]
        judged = self._compared.since_last(entry, person, changes)
        return replace(one, changes=tuple(judged), placement=placement)

    def _place(self, row: PlanRow, person_id: str) -> Placement | None:
        if self._seats is None:
            return None
        has_task = (person_id, row.entry.function_in_body) in self._compared.functions
        if has_task and self._seats.existing(row.entry, person_id) is None:
            return None  # a chair by office needs no seat
        placement = self._seats.place(row.entry, row.organization_id, person_id)
        for problem in placement.problems:
            self._report(row, problem)
        if fails(row.problems):
            row.status = RowStatus.FAILED
            return None
        return placement

    def _forum_ids(self, entry: Entry, row: PlanRow) -> tuple[str, ...]:
        for written in entry.forums:
            if forum_key(written) not in self._forums.by_name:
                values = {"value": written}
                self._report(row, Problem("forum.unknown", values, "", Severity.WARNING))
        return tuple(self._forums.known(entry))

    def _report(self, row: PlanRow, problem: Problem) -> None:
        wanted = _FIELD_OF_COLUMN.get(problem.field, problem.field)
        headings = [one.heading for one in self.plan.columns if wanted and one.field == wanted]
        value = str(problem.values.get("value", ""))
        heading = headings[0] if headings else ""
        row.problems.append(CellProblem(self.plan.sheet, row.number, heading, value, problem))

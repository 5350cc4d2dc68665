"""Planning a list that went out from here: hidden keys decide whom a row means.

What stands in a row as it was sent is no change, whatever was made of it here since; where both
sides changed a value a clerk is asked. Seats are the office's: only a vacant one can be filled.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from sekretariat.domain.bodies import Role
from sekretariat.domain.imports.lists import (
    Candidate,
    CellProblem,
    Entry,
    Placement,
    Reason,
    RowStatus,
)
from sekretariat.domain.imports.plans import PlanRow, fails
from sekretariat.domain.imports.targets import TARGETS
from sekretariat.domain.problems import Problem, Severity
from sekretariat.exchange.lists.entries import ParsedRow
from sekretariat.exchange.matching.differences import display_name
from sekretariat.exchange.matching.matcher import KnownPerson
from sekretariat.exchange.matching.signs import name_key
from sekretariat.exchange.returns.returned import ReturnedList
from sekretariat.services.imports import stock
from sekretariat.services.imports.planning import Planner
from sekretariat.services.imports.return_differences import are_alike, erasures, shortened
from sekretariat.services.imports.return_targets import Target, targets_of

_SCORE_OF_OTHER_NAME = 50
_NEVER_ERASED = frozenset({"family_name", "name", "id"})


@dataclass
class ReturnPlanner(Planner):
    """Plans the rows of a list that came back; `returned` is None where only keys came along."""

    returned: ReturnedList | None = None
    _targets: dict[str, Target] = field(default_factory=dict)
    _ids: dict[int, str] = field(default_factory=dict)
    _sent: dict[str, Entry] = field(default_factory=dict)
    _spoiled: dict[int, Problem] = field(default_factory=dict)

    def _look_up(self, parsed: Sequence[ParsedRow]) -> None:
        """Fetch whom the keys mean beside whom the names could mean."""
        super()._look_up(parsed)
        sent = self.returned.sent_rows if self.returned else ()
        self._sent = {one.record_id: one.entry for one in sent}
        ids = {one.record_id for one in (*parsed, *sent)} - {""}
        self._targets |= targets_of(self.reader, ids - self._targets.keys())
        self._ids |= {one.number: one.record_id for one in parsed}
        persons = {one.person_id for one in self._targets.values()} - self._persons.keys() - {""}
        self._persons |= stock.known_persons(
            self.reader, sorted(persons), self.today, self._organizations
        )
        self._remember_sent()
        self._spoiled = {**self._spoiled, **self._find_spoiled(parsed)}

    def _remember_sent(self) -> None:
        """What was sent is what the list said last time."""
        said: dict[str, list[Entry]] = {}
        for record_id, entry in self._sent.items():
            target = self._targets.get(record_id, Target())
            if target.person_id:
                said.setdefault(target.person_id, []).append(entry)
        if self.returned is not None:
            self.memory.entries = {key: tuple(entries) for key, entries in said.items()}

    def _find_spoiled(self, parsed: Sequence[ParsedRow]) -> dict[int, Problem]:
        """Return what speaks against the keys of rows: unknown, twice, or in another's row."""
        counted = Counter(one.record_id for one in parsed if one.record_id)
        named = [(key, one) for key, one in self._sent.items() if not one.vacant]
        by_name = {_key(entry): record_id for record_id, entry in named}
        found: dict[int, Problem] = {}
        kept: set[str] = set()
        for one in sorted(parsed, key=lambda one: not self._says_as_sent(one)):
            record_id = one.record_id
            if not record_id:
                continue
            owner = by_name.get(_key(one.entry) or record_id, record_id)
            is_moved = owner != record_id and owner in counted and not self._says_as_sent(one)
            if record_id not in self._targets:
                found[one.number] = _warning("returned.id_unknown")
            elif is_moved:
                name = display_name(self._sent[record_id])
                found[one.number] = _warning("returned.id_moved", name=name)
            elif record_id in kept:
                found[one.number] = _warning("returned.id_twice")
            else:
                kept.add(record_id)
        return found

    def _says_as_sent(self, one: ParsedRow) -> bool:
        sent = self._sent.get(one.record_id)
        return sent is not None and _key(sent) == _key(one.entry)

    def missing(self) -> list[CellProblem]:
        """Return a hint for every row that was sent and is gone; nothing is changed by that."""
        names = self.returned.missing if self.returned else ()
        problems = [_hint("returned.row_missing", name=name) for name in names]
        return [CellProblem(self.plan.sheet, 0, "", "", one) for one in problems]

    def _target(self, number: int) -> Target | None:
        """Return what the key of a row points to; None for none, or one not to be trusted."""
        if number in self._spoiled:
            return None
        return self._targets.get(self._ids.get(number, ""))

    def _row(self, parsed: ParsedRow) -> PlanRow:
        target = self._target(parsed.number)
        if self.returned is not None and target and parsed.number in self.returned.as_sent:
            return self._row_as_sent(parsed, target)
        row = super()._row(parsed)
        if parsed.number in self._spoiled:
            self._report(row, self._spoiled[parsed.number])
        for column, text in self._keys_changed(row):
            values = {"label": TARGETS[column], "value": text}
            self._report(row, _warning("returned.key_changed", column, **values))
        return row

    def _row_as_sent(self, parsed: ParsedRow, target: Target) -> PlanRow:
        """A row that says what was sent changes nothing, however odd its words are."""
        person = self._persons.get(target.person_id)
        entry = replace(parsed.entry, vacant=person is None)
        name = display_name(person.entry if person else entry)
        return PlanRow(
            number=parsed.number,
            status=RowStatus.UNCHANGED,
            person=name,
            entry=entry,
            person_id=target.person_id,
        )

    def _keys_changed(self, row: PlanRow) -> list[tuple[str, str]]:
        if self.returned is None or self._target(row.number) is None:
            return []
        return [(one.field, text) for one, text in self.returned.changed_keys.get(row.number, ())]

    def _plan_vacancy(self, row: PlanRow) -> None:
        """A vacant seat that came back as such is nothing new; a name taken out ends nothing."""
        target = self._target(row.number)
        if self.returned is None and target is None:
            super()._plan_vacancy(row)
            return
        row.status = RowStatus.UNCHANGED
        if target is not None and target.person_id:
            name = display_name(self._persons[target.person_id].entry)
            self._report(row, _hint("returned.row_missing", name=name))

    def _plan_person(self, row: PlanRow) -> None:
        target = self._target(row.number)
        person = self._persons.get(target.person_id) if target else None
        if person is None:
            super()._plan_person(row)
        elif self._names_another(row, person):
            changes = self._compared.of_person(row.entry, person)
            name, reason = display_name(person.entry), Reason.OTHER_NAME
            one = Candidate(person.id, name, reason, _SCORE_OF_OTHER_NAME, changes)
            self._plan_doubt(row, (one,))
        else:
            self._matcher.met[person.id] = row.entry
            self._plan_known(row, person)

    def _names_another(self, row: PlanRow, person: KnownPerson) -> bool:
        """Tell whether neither given nor family name is left: a successor typed over a row."""
        before = self._sent.get(self._ids.get(row.number, ""), person.entry)
        if {_key(row.entry)} & {_key(before), _key(person.entry)}:
            return False
        pairs = [
            (getattr(row.entry, name), getattr(before, name))
            for name in ("given_names", "family_name")
        ]
        alike = [are_alike(one, other) for one, other in pairs if one or other]
        return not any(alike)

    def _plan_known(self, row: PlanRow, person: KnownPerson) -> None:
        super()._plan_known(row, person)
        if self.returned is None or fails(row.problems):
            return
        emptied = self.returned.emptied.get(row.number, [])
        if self.returned.is_cleared(row.number):
            self._report(row, _hint("returned.row_missing", name=row.person))
            return
        sent = self._sent.get(self._ids.get(row.number, ""))
        if sent is None or self._target(row.number) is None:
            return
        moved = {change.field for change in self._compared.of_person(sent, person)}
        offered = [*erasures(emptied), *shortened(row.entry, sent)]
        for change in offered:
            values = {"label": change.label, "value": change.old}
            self._report(row, _warning("returned.emptied", change.field, **values))
        row.changes += [one for one in offered if one.field not in moved | _NEVER_ERASED]
        if row.changes:
            row.status = RowStatus.CHANGED

    def _place_known(self, row: PlanRow, person_id: str) -> Placement | None:
        """The seat of somebody who has one is not the list's to change."""
        if self.returned is None:
            return super()._place_known(row, person_id)
        return self._place(row, person_id)

    def _place(self, row: PlanRow, person_id: str) -> Placement | None:
        """Fill the vacant seat a row stood for; nobody else is seated by a list that came back."""
        if self.returned is None:
            return super()._place(row, person_id)
        target = self._target(row.number)
        is_vacancy = target is not None and bool(target.seat_id) and not target.person_id
        if target is None or not is_vacancy:
            return None
        if self._seats is None or self.body is None or target.body_id != self.body.id:
            self._report(row, _warning("returned.not_seated", name=row.person))
            return None
        entry = row.entry
        row.entry = _seated(entry, target.seat_number)
        return super()._place(row, person_id)


def _seated(entry: Entry, number: int | None) -> Entry:
    return replace(entry, seat_number=number, role=Role.MEMBER)


def _key(entry: Entry) -> str:
    return name_key(entry.given_names, entry.particle, entry.family_name)


def _warning(code: str, place: str = "", **values: object) -> Problem:
    return Problem(code, values, place, Severity.WARNING)


def _hint(code: str, **values: object) -> Problem:
    return Problem(code, values, "", Severity.HINT)

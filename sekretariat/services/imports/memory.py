"""What lists of one kind said last time: fetched before planning, kept when a plan is applied."""

from sekretariat.domain.imports.lists import CellProblem, Entry, RowStatus
from sekretariat.domain.imports.plans import ImportPlan
from sekretariat.domain.problems import Problem, Severity
from sekretariat.exchange.fingerprints import ALIKE, heading_keys, likeness
from sekretariat.exchange.matching.differences import display_name
from sekretariat.exchange.matching.remembering import Memory, added, pack, unpack
from sekretariat.storage import imports
from sekretariat.storage.imports import KindOfList
from sekretariat.storage.unit_of_work import Reader

_NAMED = 5
_TAKEN = frozenset({RowStatus.NEW, RowStatus.CHANGED, RowStatus.UNCHANGED})


def kind_of(plan: ImportPlan) -> KindOfList:
    """Return which kind of list a plan was made of."""
    return KindOfList(plan.body_id, heading_keys(plan.columns))


def recall(reader: Reader, kind: KindOfList) -> Memory:
    """Return what the newest list of a kind said; imports taken back count as never done.

    Persons merged since are those that stayed.
    """
    wanted = frozenset(kind.headings)
    for record_id, headings in imports.kinds(reader.connection, kind.body_id):
        if likeness(wanted, frozenset(headings)) >= ALIKE:
            found = unpack(imports.memory(reader.connection, record_id))
            return _of_those_who_stayed(found, imports.merged_persons(reader.connection))
    return Memory()


def remember(earlier: Memory, plan: ImportPlan) -> bytes:
    """Return what is known of the kind of list once the plan is applied, packed."""
    said: dict[str, list[Entry]] = {}
    for row in plan.rows:
        if row.status in _TAKEN and row.person_id and not row.skipped:
            said.setdefault(row.person_id, []).append(row.entry)
    return pack(added(earlier, said))


def no_longer_listed(memory: Memory, plan: ImportPlan) -> list[CellProblem]:
    """Return a hint about persons the list named last time and does not name any more.

    A list that shares less than half of its persons with the last one is another list.
    """
    named = {row.person_id for row in plan.rows}
    named |= {one.person_id for row in plan.rows for one in row.candidates}
    gone = memory.latest - named
    if not gone or len(gone) * 2 > len(memory.latest):
        return []
    people = [display_name(memory.entries[person_id][0]) for person_id in gone]
    people.sort()
    names = ", ".join(people[:_NAMED]) + (" …" if len(people) > _NAMED else "")
    values = {"count": len(people), "names": names}
    problem = Problem("import.no_longer_listed", values, severity=Severity.HINT)
    return [CellProblem(plan.sheet, 0, "", "", problem)]


def _of_those_who_stayed(memory: Memory, merged: dict[str, str]) -> Memory:
    if not merged:
        return memory

    def stayed(person_id: str) -> str:
        while person_id in merged:
            person_id = merged[person_id]
        return person_id

    entries: dict[str, tuple[Entry, ...]] = {}
    for person_id, said in memory.entries.items():
        entries[stayed(person_id)] = entries.get(stayed(person_id), ()) + said
    return Memory(entries, frozenset(map(stayed, memory.latest)))

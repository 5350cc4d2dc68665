"""Two records side by side: each field, and each part with what it says, whose it is."""

import copy
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sekretariat.domain.bodies import Function, Membership, Participation
from sekretariat.domain.duplicates.distinctions import Distinction
from sekretariat.domain.duplicates.merging import MERGED, PLACES, Merge, repeated, usual_choice
from sekretariat.domain.fields import Field, Kind, default_of, fields_of
from sekretariat.domain.meetings import Meeting
from sekretariat.domain.needs import SealedNeed
from sekretariat.domain.people import Person
from sekretariat.domain.records import Record
from sekretariat.domain.sessions import meeting_name
from sekretariat.services.history import readable
from sekretariat.services.journal import kind_label
from sekretariat.services.mandates import Mandate, mandates_of
from sekretariat.services.merging import PARTS_OF, name_of, spelled, the_two
from sekretariat.storage.bodies import body_names
from sekretariat.storage.kinds import ENTITY_OF, RECORDS
from sekretariat.storage.references import references_to
from sekretariat.storage.unit_of_work import Reader
from sekretariat.words import N_, shown, translate

_NOT_TOLD = (Distinction,)
_PLACED = (Membership, Participation, Function)


@dataclass(frozen=True, kw_only=True)
class FieldLine:
    """A field of both: its name and label, the value of the one that stays and of the other."""

    name: str
    label: str
    mine: str
    theirs: str
    may_join: bool = False

    @property
    def is_same(self) -> bool:
        """Tell whether there is nothing to choose."""
        return self.mine == self.theirs


@dataclass(frozen=True, kw_only=True)
class PartLine:
    """A part: what kind, what it says, its id on either side ("" where it is not there)."""

    label: str
    text: str
    mine_id: str = ""
    theirs_id: str = ""
    may_go: bool = False


@dataclass(frozen=True, kw_only=True)
class Comparison:
    """Two records side by side; `usual` is what happens where a clerk chooses nothing."""

    mine: str
    theirs: str
    fields: tuple[FieldLine, ...]
    parts: tuple[PartLine, ...]
    usual: Merge
    names_differ: bool


def compare(reader: Reader, kind: str, keep_id: str, other_id: str, as_of: date) -> Comparison:
    """Return two records side by side, the first is the one that stays."""
    keep, other = the_two(reader, kind, keep_id, other_id)
    from_other, joined = usual_choice(keep, other)
    return Comparison(
        mine=name_of(keep),
        theirs=name_of(other),
        fields=tuple(_field_lines(reader, keep, other)),
        parts=tuple(_part_lines(_Words(reader, kind, (keep.id, other.id), as_of), keep, other)),
        usual=Merge(
            kind=kind, keep_id=keep.id, other_id=other.id, from_other=from_other, joined=joined
        ),
        names_differ=spelled(keep) != spelled(other),
    )


def fuller_first(reader: Reader, kind: str, one_id: str, other_id: str) -> tuple[str, str]:
    """Return both ids, first the one more refers to; of equal ones the one kept longer."""
    one, other = the_two(reader, kind, one_id, other_id)
    weights = [_weight(reader, kind, record.id) for record in (one, other)]
    return (one.id, other.id) if weights[0] >= weights[1] else (other.id, one.id)


def _weight(reader: Reader, kind: str, record_id: str) -> int:
    return sum(
        len(reader.find(record_class, **{field: record_id}))
        for record_class, field in references_to(kind)
    )


def _field_lines(reader: Reader, keep: Any, other: Any) -> Iterable[FieldLine]:
    names = _names(reader, (keep, other))
    for described in fields_of(type(keep)):
        if described.name == MERGED:
            continue
        mine, theirs = (_said(described, one, names) for one in (keep, other))
        if mine or theirs:
            yield FieldLine(
                name=described.name,
                label=translate(described.label),
                mine=mine,
                theirs=theirs,
                may_join=described.kind is Kind.LONG_TEXT and bool(mine and theirs),
            )


def _part_lines(words: "_Words", keep: Any, other: Any) -> Iterable[PartLine]:
    kind = ENTITY_OF[type(keep)]
    for record_class, field in references_to(kind):
        if record_class in _NOT_TOLD or field == MERGED:
            continue
        mine = words.reader.find(record_class, **{field: keep.id})
        theirs = words.reader.find(record_class, **{field: other.id})
        yield from _united_lines(words, field, mine, theirs)


def _united_lines(
    words: "_Words", field: str, mine: Sequence[Any], theirs: Sequence[Any]
) -> Iterable[PartLine]:
    kept = [copy.copy(one) for one in mine]
    twin_of: dict[str, str] = {}
    alone = []
    for one in theirs:
        moved = copy.copy(one)
        setattr(moved, field, getattr(mine[0], field) if mine else "")
        twin = repeated(moved, [other for other in kept if other.id not in twin_of])
        if twin is not None:
            twin_of[twin.id] = one.id
        else:
            alone.append(one)
    for one in kept:
        yield words.line(one, field, mine_id=one.id, theirs_id=twin_of.get(one.id, ""))
    for one in alone:
        yield words.line(one, field, theirs_id=one.id)


class _Words:
    """Says in a line what a part is about."""

    def __init__(self, reader: Reader, kind: str, ids: Sequence[str], as_of: date) -> None:
        self.reader = reader
        self._as_of = as_of
        self._card = frozenset(part for _, part in PARTS_OF[kind])
        persons = ids if kind == "person" else ()
        self._mandates = {
            one.id: one for person in persons for one in mandates_of(reader, person, as_of)
        }

    def line(self, part: Any, field: str, *, mine_id: str = "", theirs_id: str = "") -> PartLine:
        """Return a part's line."""
        return PartLine(
            label=self._label(part, field),
            text=self._text(part, field),
            mine_id=mine_id,
            theirs_id=theirs_id,
            may_go=type(part) in self._card,
        )

    def _label(self, part: Any, field: str) -> str:
        if isinstance(part, Meeting | Person) or field == "on_behalf_of_id":
            label = next(one.label for one in fields_of(type(part)) if one.name == field)
            return translate(label)
        return kind_label(ENTITY_OF[type(part)])

    def _text(self, part: Any, field: str) -> str:
        if isinstance(part, SealedNeed):
            return translate(N_("sealed"))
        if isinstance(part, Meeting):
            names = body_names(self.reader, part.held_on or self._as_of)
            name = meeting_name(part, names[part.body_id][0])
            return _joined(name, shown(part.held_on))
        if isinstance(part, _PLACED) and part.id in self._mandates:
            return _mandate_text(self._mandates[part.id])
        return part_text(part, field, _names(self.reader, (part,)))


def part_text(part: Record, field: str, names: Mapping[str, str]) -> str:
    """Return what a part says: its values that are not as usual, days with their labels."""
    told = []
    for described in fields_of(type(part)):
        if described.name == field or described.name in PLACES:
            continue
        said = _said(described, part, names)
        if said and described.kind in {Kind.DAY, Kind.FLAG, Kind.MOMENT, Kind.NUMBER}:
            said = f"{translate(described.label)} {said}"
        told.append(said)
    return _joined(*told)


def _mandate_text(one: Mandate) -> str:
    seat = f"{translate(N_('Seat'))} {one.seat}" if one.seat else ""
    days = f"{shown(one.valid_from)} – {shown(one.valid_to)}".strip()
    period = days if one.valid_from or one.valid_to else ""
    why = shown(one.end_reason).strip("–")
    return _joined(one.body, seat, shown(one.role), one.on_behalf_of, period, why)


def _said(described: Field, record: Any, names: Mapping[str, str]) -> str:
    value = getattr(record, described.name)
    if value == default_of(type(record), described.name):
        return ""
    return readable(described, value, names).strip("–")


def _joined(*parts: str) -> str:
    return ", ".join(part for part in parts if part)


def _names(reader: Reader, records: Iterable[Record]) -> dict[str, str]:
    """Return the names of what records refer to, by id."""
    names: dict[str, str] = {}
    for record in records:
        for described in fields_of(type(record)):
            target = getattr(record, described.name)
            if described.kind is Kind.REFERENCE and target:
                for found in reader.find(RECORDS[described.target], id=target):
                    named = getattr(found, "name", "") or getattr(found, "number", "")
                    names[target] = name_of(found) if isinstance(found, Person) else str(named)
    return names

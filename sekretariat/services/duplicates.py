"""What a clerk does with records kept twice: find them, unite them, say they are not the same."""

from collections.abc import Iterable, Sequence
from datetime import date
from types import SimpleNamespace
from typing import Any

from sekretariat.domain.duplicates.distinctions import Distinction
from sekretariat.domain.duplicates.organizations import ORGANIZATIONS
from sekretariat.domain.duplicates.pairs import Findings, Pair, find_pairs
from sekretariat.domain.duplicates.persons import PERSONS
from sekretariat.domain.names import matches, search_key, search_words, sorted_name
from sekretariat.domain.problems import Problem, Refused
from sekretariat.progress import Progress
from sekretariat.services.comparisons import Comparison, compare, fuller_first
from sekretariat.services.context import Context
from sekretariat.services.long_work import beside_a_window
from sekretariat.services.merging import distinctions_of, name_of, the_two
from sekretariat.storage.duplicates import (
    decided_pairs,
    merged_of,
    organization_profiles,
    person_profiles,
)
from sekretariat.storage.keyset import key_of
from sekretariat.storage.kinds import RECORDS
from sekretariat.storage.organizations import organization_choices, organization_rows
from sekretariat.storage.people import person_choices, person_details
from sekretariat.storage.tables import TABLES
from sekretariat.storage.unit_of_work import Reader
from sekretariat.words import N_, fill, translate

Row = dict[str, Any]
FEW = 100
PERSON = "person"


class Duplicates:
    """Persons that may be kept twice."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def find(self, progress: Progress | None = None, kind: str = PERSON) -> Findings:
        """Search all persons, or organisations; takes seconds where there are many."""
        with beside_a_window():
            return self._find(progress, kind)

    def _find(self, progress: Progress | None, kind: str) -> Findings:
        with self._context.reader() as reader:
            decided = decided_pairs(reader)
            persons = person_profiles(reader) if kind == PERSON else []
            organizations = [] if kind == PERSON else organization_profiles(reader)
        if kind == PERSON:
            return Findings(find_pairs(PERSONS, persons, decided, progress), len(persons))
        found = find_pairs(ORGANIZATIONS, organizations, decided, progress)
        return Findings(found, len(organizations))

    def still_open(self, pairs: Sequence[Pair], typed: str = "", kind: str = PERSON) -> list[Pair]:
        """Return the pairs that are still to be decided, and whose names hold the typed words."""
        with self._context.reader() as reader:
            decided, merged = decided_pairs(reader), merged_of(reader, kind)
            left = [one for one in pairs if one.ids not in decided and merged.isdisjoint(one.ids)]
            words = search_words(typed)
            choices = person_choices if kind == PERSON else organization_choices
            names = dict(choices(reader)) if words else {}
        if not words:
            return left
        return [
            one
            for one in left
            if matches(search_key(names.get(one.one_id, ""), names.get(one.other_id, "")), words)
        ]

    def rows(self, pairs: Sequence[Pair], kind: str = PERSON) -> list[Row]:
        """Return flat rows of pairs: score, reasons in words, and who the two are."""
        ids = list({record_id for pair in pairs for record_id in (pair.one_id, pair.other_id)})
        with self._context.reader() as reader:
            told = (
                _persons(reader, ids, self._context.today())
                if kind == PERSON
                else (_organizations(reader, ids, self._context.today()))
            )
        return [_row(one, told) for one in pairs if one.ids <= told.keys()]

    def compare(self, keep_id: str, other_id: str, kind: str = PERSON) -> Comparison:
        """Return two records side by side, the first is the one that stays."""
        with self._context.reader() as reader:
            return compare(reader, kind, keep_id, other_id, self._context.today())

    def compare_fuller_first(self, one_id: str, other_id: str, kind: str = PERSON) -> Comparison:
        """Return two records side by side; the one that more refers to stays."""
        with self._context.reader() as reader:
            first, second = fuller_first(reader, kind, one_id, other_id)
            return compare(reader, kind, first, second, self._context.today())

    def not_the_same(self, one_id: str, other_id: str, kind: str = PERSON) -> Distinction:
        """Remember that two are not the same; they are not offered again."""
        label = N_("Remember {name} and {other} as different")
        with self._context.work("duplicate.distinguish", label, name="", other="") as work:
            one, other = the_two(work, kind, one_id, other_id)
            work.relabel(fill(label, {"name": name_of(one), "other": name_of(other)}))
            known = [found for found in distinctions_of(work, one.id) if other.id in found.pair]
            if known:
                return known[0]
            sides = {f"{kind}_id": one.id, f"other_{kind}_id": other.id}
            return work.add(Distinction(decided_on=self._context.today(), **sides))

    def decided(self) -> list[Row]:
        """Return what was decided not to be the same, the latest first."""
        with self._context.reader() as reader:
            found = reader.find(Distinction)
            names = _names(reader, found)
        return [
            {
                "id": one.id,
                "one": names.get(one.person_id or one.organization_id, ""),
                "other": names.get(one.other_person_id or one.other_organization_id, ""),
                "decided_on": one.decided_on,
            }
            for one in reversed(found)
        ]

    def take_back(self, decision_ids: Iterable[str]) -> None:
        """Forget that two are not the same; they may be offered again."""
        ids = list(decision_ids)
        label = N_("Take back that records are different ({count})")
        with self._context.work("duplicate.reconsider", label, count=str(len(ids))) as work:
            found = work.find(Distinction, id=ids)
            if not found:
                raise Refused(Problem("duplicate.undecided"))
            for one in found:
                work.delete(one)


def _names(reader: Reader, decisions: Sequence[Distinction]) -> dict[str, str]:
    ids = [record_id for one in decisions for record_id in one.pair]
    names: dict[str, str] = {}
    for start in range(0, len(ids), FEW):
        for kind in ("person", "organization"):
            found = reader.find(RECORDS[kind], id=ids[start : start + FEW])
            names |= {record.id: name_of(record) for record in found}
    return names


def _persons(reader: Reader, ids: Sequence[str], as_of: date) -> dict[str, Row]:
    """Return what a row says of persons, by id."""
    details = person_details(reader, ids, as_of)
    return {
        record_id: {"": _listed(row), "place": row["organization"], "emails": row["emails"]}
        for record_id, row in details.items()
    }


def _organizations(reader: Reader, ids: Sequence[str], as_of: date) -> dict[str, Row]:
    """Return what a row says of organisations, by id."""
    keys = [key_of(reader.connection, TABLES["organization"], one) or 0 for one in ids]
    return {
        row["id"]: {"": row["name"], "place": row["city"], "emails": row["emails"]}
        for row in organization_rows(reader, keys, as_of)
    }


def _row(pair: Pair, told: dict[str, Row]) -> Row:
    row: Row = {
        "id": f"{pair.one_id}:{pair.other_id}",
        "score": pair.score,
        "reasons": ", ".join(translate(reason.label) for reason in pair.reasons),
        "reason_codes": [reason.value for reason in pair.reasons],
    }
    for side, record_id in (("one", pair.one_id), ("other", pair.other_id)):
        row[f"{side}_id"] = record_id
        for name, said in told[record_id].items():
            row[f"{side}_{name}".rstrip("_")] = said
    return row


def _listed(row: Row) -> str:
    return sorted_name(SimpleNamespace(**row), [row["titles"]] if row["titles"] else [])

"""Making one record of two that are the same; everything that named the other names the kept one.

Which tables refer to a record is read from the described fields, so a new table is merged too.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sekretariat.domain.bodies import Body, Membership, Participation, Seat
from sekretariat.domain.duplicates.distinctions import Distinction
from sekretariat.domain.duplicates.merging import (
    MERGED,
    Merge,
    chosen_values,
    clashes,
    double_participations,
    repeated,
)
from sekretariat.domain.fields import check
from sekretariat.domain.names import full_name
from sekretariat.domain.organizations import (
    BodyCategory,
    CategoryInBody,
    FormerOrganizationName,
    Organization,
)
from sekretariat.domain.people import AcademicTitle, FormerName, Person
from sekretariat.domain.problems import Problem, Refused, refuse_errors
from sekretariat.domain.records import Record
from sekretariat.services import organizations, people
from sekretariat.services.context import Context
from sekretariat.services.people import NAME_FIELDS
from sekretariat.storage.kinds import ENTITY_OF, RECORDS
from sekretariat.storage.references import is_part, kept_id, references_to
from sekretariat.storage.unit_of_work import Reader, UnitOfWork
from sekretariat.words import N_, fill

PARTS_OF: Mapping[str, Sequence[tuple[str, type[Record]]]] = {
    "person": people.PARTS,
    "organization": organizations.PARTS,
}
FORMER_OF: Mapping[str, type[Record]] = {
    "person": FormerName,
    "organization": FormerOrganizationName,
}


class Merging:
    """Unites persons, or organisations."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def merge(self, wanted: Merge) -> str:
        """Unite two records in one action, return the id that stays; raises Refused, doing nothing.

        Refused where the one person would then sit twice in a seat or a forum at the same time.
        """
        with self._context.work(f"{wanted.kind}.merge", N_("Unite two records")) as work:
            keep, other = the_two(work, wanted.kind, wanted.keep_id, wanted.other_id)
            kept: str = keep.id
            label = N_("Unite {other} with {name}")
            work.relabel(fill(label, {"name": name_of(keep), "other": name_of(other)}))
            _leave_out(work, wanted.kind, (kept, other.id), wanted.left_out)
            _keep_names(work, keep, other, wanted)
            if isinstance(keep, Organization):
                _leave_other_categories(work, kept, other.id)
            _repoint(work, wanted.kind, other.id, keep.id)
            setattr(other, MERGED, keep.id)
            work.save(other)
            _tidy(work, keep)
        return kept


def the_two(reader: Reader, kind: str, one_id: str, other_id: str) -> tuple[Any, Any]:
    """Return two records, followed to where they were merged; raises Refused where they are one."""
    one, other = (
        reader.get(RECORDS[kind], kept_id(reader, kind, record_id))
        for record_id in (one_id, other_id)
    )
    if one.id == other.id:
        raise Refused(Problem("merge.same", {"name": name_of(one)}))
    return one, other


def name_of(record: Any) -> str:
    """Return how a record is called."""
    return full_name(record) if isinstance(record, Person) else str(record.name)


def _leave_out(work: UnitOfWork, kind: str, owners: tuple[str, str], ids: frozenset[str]) -> None:
    """Remove the parts of the two cards that a clerk does not want; nobody else's are touched."""
    if ids:
        for _, record_class in PARTS_OF[kind]:
            for one in work.find(record_class, **{f"{kind}_id": owners}):
                if one.id in ids:
                    work.delete(one)


def _keep_names(work: UnitOfWork, keep: Any, other: Any, wanted: Merge) -> None:
    """Write the chosen values; names that do not stay become former names."""
    before = [(_named(one), one.id) for one in (keep, other)]
    for field, value in chosen_values(keep, other, wanted).items():
        setattr(keep, field, value)
    refuse_errors(check(keep))
    work.save(keep)
    if not wanted.keeps_name:
        return
    former: Any = FORMER_OF[wanted.kind]
    known = work.find(former, **{f"{wanted.kind}_id": [keep.id, other.id]})
    told = [spelled(one) for one in (keep, *known)]
    for name, owner_id in before:
        if _spelled(name) not in told:
            titles = {"titles": _titles(work, owner_id)} if former is FormerName else {}
            work.add(former(**{f"{wanted.kind}_id": keep.id}, **titles, **name))


def _named(record: Any) -> dict[str, Any]:
    names = ("name", "short_name") if hasattr(record, "name") else NAME_FIELDS
    return {name: getattr(record, name) for name in names}


def spelled(record: Any) -> list[Any]:
    """Return the name of a record as it is written, part by part."""
    return _spelled(_named(record))


def _spelled(name: Mapping[str, Any]) -> list[Any]:
    return [value for part, value in name.items() if part != "salutation"]


def _titles(work: UnitOfWork, person_id: str) -> str:
    return " ".join(one.title for one in work.find(AcademicTitle, person_id=person_id))


def _leave_other_categories(work: UnitOfWork, keep_id: str, other_id: str) -> None:
    """Remove the other's categories in bodies whose own list has the kept one already."""
    body_of = {one.id: one.body_id for one in work.find(BodyCategory)}
    kept = work.find(CategoryInBody, organization_id=keep_id)
    bodies = {body_of[one.category_id] for one in kept}
    for one in work.find(CategoryInBody, organization_id=other_id):
        if body_of[one.category_id] in bodies:
            work.delete(one)


def _repoint(work: UnitOfWork, entity: str, from_id: str, to_id: str) -> None:
    """Let everything that refers to one record refer to another; repeated parts are united."""
    for record_class, field in references_to(entity):
        theirs = work.find(record_class, **{field: from_id})
        if not theirs:
            continue
        kept = work.find(record_class, **{field: to_id})
        for one in theirs:
            setattr(one, field, to_id)
            _take_in(work, one, kept)


def _take_in(work: UnitOfWork, one: Record, kept: list[Any]) -> None:
    """Add a record to those kept already, or unite it with the one it repeats."""
    entity = ENTITY_OF[type(one)]
    twin = repeated(one, kept) if is_part(entity) else None
    if twin is not None:
        work.save(twin)
        _repoint(work, entity, one.id, twin.id)
        work.delete(one)
        return
    if hasattr(one, "position"):
        one.position = 1 + max((other.position or 0 for other in kept), default=0)
    work.save(one)
    kept.append(one)


def _tidy(work: UnitOfWork, keep: Record) -> None:
    """Put right what only the whole can tell; refuse what would contradict itself."""
    if isinstance(keep, Person):
        _refuse_double_places(work, keep.id)
        _order_titles(work, keep.id)
    else:
        _follow_no_circle(work, keep.id)
    _forget_superfluous(work, keep.id)


def _refuse_double_places(work: UnitOfWork, person_id: str) -> None:
    problems = []
    for one, _ in clashes(work.find(Membership, person_id=person_id)):
        seat = work.get(Seat, one.seat_id)
        values = {"number": seat.number, "body": work.get(Body, seat.body_id).name}
        problems.append(Problem("merge.one_seat", values))
    for part, _ in double_participations(work.find(Participation, person_id=person_id)):
        problems.append(Problem("merge.one_forum", {"body": work.get(Body, part.body_id).name}))
    refuse_errors(problems)


def _order_titles(work: UnitOfWork, person_id: str) -> None:
    """Write professors before doctors; otherwise titles keep their order."""
    titles = sorted(
        work.find(AcademicTitle, person_id=person_id),
        key=lambda one: (not one.title.casefold().startswith("prof"), one.position or 0),
    )
    for place, title in enumerate(titles, start=1):
        title.position = place
        work.save(title)


def _follow_no_circle(work: UnitOfWork, organization_id: str) -> None:
    """Let an organisation be neither part nor successor of itself."""
    organization = work.get(Organization, organization_id)
    for name in ("parent_id", "successor_id"):
        if getattr(organization, name) == organization_id:
            setattr(organization, name, "")
    work.save(organization)


def _forget_superfluous(work: UnitOfWork, record_id: str) -> None:
    """Remove what was decided of a record and itself, and what is decided twice."""
    told: set[frozenset[str]] = set()
    for one in distinctions_of(work, record_id):
        if len(one.pair) == 1 or one.pair in told:
            work.delete(one)
        told.add(one.pair)


def distinctions_of(reader: Reader, record_id: str) -> Iterable[Distinction]:
    """Return all decisions that name a record, in the order they were made."""
    names = ("person_id", "other_person_id", "organization_id", "other_organization_id")
    found = {one.id: one for name in names for one in reader.find(Distinction, **{name: record_id})}
    return list(found.values())

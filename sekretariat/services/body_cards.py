"""The card of a body: itself with everything that belongs to it, read, checked and written."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import partial
from itertools import chain
from typing import Any

from sekretariat.domain.bodies import Body, BodySuccession, FormerBodyName, Function, Participation
from sekretariat.domain.fields import check
from sekretariat.domain.meetings import StandardItem
from sekretariat.domain.organizations import BodyCategory
from sekretariat.domain.problems import Problem, Refused
from sekretariat.domain.records import Record, Versions, versions_of
from sekretariat.domain.rules.rulebook import BodyRules, check_rules
from sekretariat.services.parts import check_part, period_before
from sekretariat.storage.unit_of_work import Reader, UnitOfWork


@dataclass
class BodyCard:
    """A body with its names, predecessors, functions, participants and standard agenda."""

    body: Body
    former_names: list[FormerBodyName] = field(default_factory=list)
    predecessors: list[BodySuccession] = field(default_factory=list)
    functions: list[Function] = field(default_factory=list)
    participations: list[Participation] = field(default_factory=list)
    standard_items: list[StandardItem] = field(default_factory=list)
    categories: list[BodyCategory] = field(default_factory=list)
    rules: list[BodyRules] = field(default_factory=list)
    began_with: Versions | None = None

    def parts(self) -> list[tuple[type[Record], str, list[Any]]]:
        """Return the card's lists with their record classes and the field that names the body."""
        return [(record_class, owner, getattr(self, name)) for name, record_class, owner in PARTS]


PARTS: tuple[tuple[str, type[Record], str], ...] = (
    ("former_names", FormerBodyName, "body_id"),
    ("predecessors", BodySuccession, "successor_id"),
    ("functions", Function, "body_id"),
    ("participations", Participation, "body_id"),
    ("standard_items", StandardItem, "body_id"),
    ("categories", BodyCategory, "body_id"),
    ("rules", BodyRules, "body_id"),
)


def read_card(reader: Reader, body_id: str) -> BodyCard:
    """Return a card."""
    lists: dict[str, Any] = {
        name: reader.find(record_class, **{owner: body_id}) for name, record_class, owner in PARTS
    }
    began_with = versions_of(chain.from_iterable(lists.values()))
    card = BodyCard(reader.get(Body, body_id), **lists, began_with=began_with)
    card.standard_items.sort(key=lambda one: one.position or 0)
    card.categories.sort(key=lambda one: one.position or 0)
    return card


def save_card(work: UnitOfWork, card: BodyCard, since: date | None = None) -> None:
    """Write a card inside an action."""
    body = card.body
    _refuse_under_itself(work, body)
    if since is not None and body.row_version:
        stored = work.get(Body, body.id)
        names = ("name", "short_name", "number")
        if any(getattr(stored, name) != getattr(body, name) for name in names):
            first, last = period_before(card.former_names, since)
            former = FormerBodyName(
                body_id=body.id,
                valid_from=first,
                valid_to=last,
                **{name: getattr(stored, name) for name in names},
            )
            card.former_names.append(former)
    work.save(body)
    for place, item in enumerate(card.standard_items, start=1):
        item.position = place
    for place, category in enumerate(card.categories, start=1):
        category.position = place
    for record_class, owner, parts in card.parts():
        work.save_parts(record_class, owner, body.id, parts, card.began_with)


def _refuse_under_itself(reader: Reader, body: Body) -> None:
    above = body.parent_id
    while above:
        if above == body.id:
            raise Refused(Problem("body.under_itself", {}, "parent_id"))
        above = reader.get(Body, above).parent_id


def check_function(function: Function) -> list[Problem]:
    """Return what is wrong with a function: it is held by a person or by an office."""
    problems = check_part(function, "body_id")
    if bool(function.person_id) == bool(function.office_id):
        field = "office_id" if function.by_office else "person_id"
        problems.append(Problem("function.holder", {}, field))
    return problems


def check_version(rules: BodyRules) -> list[Problem]:
    """Return what is wrong with a version of a body's rules."""
    return [*check_part(rules, "body_id"), *check_rules(rules)]


CHECKS: Mapping[type[Record], Callable[[Any], list[Problem]]] = {
    Function: check_function,
    BodyRules: check_version,
}


def check_card(card: BodyCard) -> list[Problem]:
    """Return what is wrong with a body and what belongs to it."""
    problems = check(card.body)
    for record_class, owner, parts in card.parts():
        for part in parts:
            problems += CHECKS.get(record_class, partial(check_part, owner=owner))(part)
    return problems

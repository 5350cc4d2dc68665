"""What a clerk does with bodies, their names, terms and offices."""

from collections.abc import Sequence
from datetime import date

from sekretariat.domain.bodies import (
    Body,
    FormerBodyName,
    LegislativeTerm,
    Office,
    OfficeHolder,
)
from sekretariat.domain.fields import check
from sekretariat.domain.names import fold, text_sort_key
from sekretariat.domain.problems import Problem, Refused, refuse_errors
from sekretariat.domain.records import Versions, check_validity
from sekretariat.domain.sessions import term_name
from sekretariat.services.body_cards import BodyCard, check_card, read_card, save_card
from sekretariat.services.context import Context
from sekretariat.storage import bodies as questions
from sekretariat.storage.unit_of_work import Reader
from sekretariat.words import N_

__all__ = ["Bodies", "BodyCard", "find_body"]


class Bodies:
    """Bodies, legislative terms, offices: list, open, save, rename."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def all(self) -> list[Body]:
        """Return every body ever kept, in the order entered."""
        with self._context.reader() as reader:
            return reader.find(Body)

    def names(self, as_of: date) -> dict[str, tuple[str, str, str]]:
        """Return (name, short name, number) of every body by id, as of the day."""
        with self._context.reader() as reader:
            return questions.body_names(reader, as_of)

    def choices(self) -> list[tuple[str, str]]:
        """Return (id, name) of all bodies, for reference fields."""
        with self._context.reader() as reader:
            return _named(reader.find(Body))

    def office_choices(self) -> list[tuple[str, str]]:
        """Return (id, name) of all offices, for reference fields."""
        with self._context.reader() as reader:
            return _named(reader.find(Office))

    def term_choices(self) -> list[tuple[str, str]]:
        """Return (id, name) of all legislative terms, the latest first, for reference fields."""
        return [(term.id, term_name(term)) for term in reversed(self.terms())]

    def category_choices(self) -> list[tuple[str, str]]:
        """Return (id, "body: category") of the bodies' own categories, for reference fields."""
        with self._context.reader() as reader:
            return questions.body_categories(reader)

    def find(self, name: str) -> Body:
        """Return the body a clerk means by name, short name or id; raises Refused otherwise."""
        with self._context.reader() as reader:
            return find_body(reader, name)

    def card(self, body_id: str) -> BodyCard:
        """Return a body with everything that belongs to it."""
        with self._context.reader() as reader:
            return read_card(reader, body_id)

    def save(self, card: BodyCard, *, since: date | None = None) -> BodyCard:
        """Save a card; with `since` a changed name or number holds from that day."""
        refuse_errors(check_card(card))
        is_new = card.body.row_version == 0
        label = N_("Add body {name}") if is_new else N_("Change body {name}")
        action = "body.add" if is_new else "body.change"
        with self._context.work(action, label, name=card.body.name) as work:
            save_card(work, card, since)
        return self.card(card.body.id)

    def delete(self, body_id: str) -> None:
        """Remove a body entered by mistake; refused while seats or sessions belong to it."""
        card = self.card(body_id)
        label = N_("Delete body {name}")
        with self._context.work("body.delete", label, name=card.body.name) as work:
            for record_class, owner, _ in card.parts():
                work.delete_parts(record_class, owner, body_id)
            work.delete(card.body)

    def terms(self) -> list[LegislativeTerm]:
        """Return the legislative terms, oldest first."""
        with self._context.reader() as reader:
            found = reader.find(LegislativeTerm)
        return sorted(found, key=lambda term: (term.jurisdiction, term.number or 0))

    def save_term(self, term: LegislativeTerm) -> LegislativeTerm:
        """Save a legislative term."""
        refuse_errors([*check(term), *check_validity(term)])
        named = {"number": str(term.number), "jurisdiction": term.jurisdiction}
        label = N_("Change legislative term {number} {jurisdiction}")
        if term.row_version == 0:
            label = N_("Add legislative term {number} {jurisdiction}")
        with self._context.work("term.save", label, **named) as work:
            return work.save(term)

    def delete_term(self, term: LegislativeTerm) -> None:
        """Remove a legislative term entered by mistake; refused while something names it."""
        label = N_("Delete legislative term {number}")
        with self._context.work("term.delete", label, number=str(term.number)) as work:
            work.delete(term)

    def offices(self) -> list[tuple[Office, list[OfficeHolder]]]:
        """Return the offices with who holds or held them."""
        with self._context.reader() as reader:
            return [
                (office, reader.find(OfficeHolder, office_id=office.id))
                for office in reader.find(Office)
            ]

    def save_office(
        self, office: Office, holders: Sequence[OfficeHolder], began_with: Versions | None = None
    ) -> None:
        """Save an office with its holders; a chair by office follows them by itself."""
        problems = check(office)
        for holder in holders:
            problems += [one for one in check(holder) if one.field != "office_id"]
            problems += check_validity(holder)
        refuse_errors(problems)
        label = N_("Change office {name}") if office.row_version else N_("Add office {name}")
        with self._context.work("office.save", label, name=office.name) as work:
            work.save(office)
            work.save_parts(OfficeHolder, "office_id", office.id, holders, began_with)

    def delete_office(self, office: Office) -> None:
        """Remove an office entered by mistake; refused while a seat or function names it."""
        label = N_("Delete office {name}")
        with self._context.work("office.delete", label, name=office.name) as work:
            work.delete_parts(OfficeHolder, "office_id", office.id)
            work.delete(office)

    def chair_on(self, body_id: str, as_of: date, kind: str = "vorsitz") -> str:
        """Return the id of who holds a function on the day; by office: the holder; "" = nobody."""
        with self._context.reader() as reader:
            return questions.function_holder(reader, body_id, as_of, kind)


def find_body(reader: Reader, name: str) -> Body:
    """Return the body meant by id, name, short name or a part of its name; the one not ended."""
    bodies = reader.find(Body)
    wanted = fold(name).strip()
    exact = [
        body
        for body in bodies
        if body.id == name or (wanted and wanted in {fold(body.name), fold(body.short_name)})
    ]
    former = {one.body_id for one in reader.find(FormerBodyName) if fold(one.name) == wanted}
    close = [body for body in bodies if wanted and wanted in fold(body.name)]
    found = exact or [body for body in bodies if body.id in former] or close
    living = [body for body in found if body.ended_on is None]
    for meant in (found, living):
        if len(meant) == 1:
            return meant[0]
    if not bodies:
        raise Refused(Problem("body.none", {}, "body"))
    if found:
        known = "; ".join(f"{body.name} ({body.id})" for body in found)
        raise Refused(Problem("body.ambiguous", {"value": name, "known": known}, "body"))
    known = "; ".join(body.name for body in bodies)
    raise Refused(Problem("body.unknown", {"value": name, "known": known}, "body"))


def _named(records: Sequence[Body] | Sequence[Office]) -> list[tuple[str, str]]:
    return sorted(((one.id, one.name) for one in records), key=lambda pair: text_sort_key(pair[1]))

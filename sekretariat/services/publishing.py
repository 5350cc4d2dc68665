"""The bodies of the office, their members and who sends them, as OParl 1.1."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from sekretariat.domain.bodies import Body, BodyKind, LegislativeTerm, Role
from sekretariat.domain.business_cards import is_visible_to
from sekretariat.domain.memberships import is_recorded
from sekretariat.domain.names import family_part, full_name
from sekretariat.domain.organizations import Category, Organization
from sekretariat.domain.people import (
    Affiliation,
    ContactKind,
    ContactPoint,
    ContactPurpose,
    OfficeTitle,
    Visibility,
)
from sekretariat.domain.problems import Problem, Refused
from sekretariat.domain.publications import (
    BASE,
    Publication,
    PublishedMembership,
    PublishedOrganization,
    PublishedPerson,
    PublishedTerm,
    Stamp,
)
from sekretariat.domain.records import holds_on
from sekretariat.domain.rosters import RosterSources
from sekretariat.domain.sessions import term_name
from sekretariat.services.bodies import find_body
from sekretariat.services.context import Context
from sekretariat.services.lists import ListQuestion
from sekretariat.services.settings import Settings
from sekretariat.storage import bodies as body_questions
from sekretariat.storage.organizations import organization_names
from sekretariat.storage.person_names import names_on
from sekretariat.storage.stamps import deleted_records, stamps_of
from sekretariat.storage.unit_of_work import Reader
from sekretariat.words import N_, translate

# OParl's fixed words (organizationType), exactly as it spells them.
_BODY_TYPE, _EXTERNAL_TYPE, _SENDER_TYPE = "Gremium", "externes Gremium", "Institution"
_TYPES = {Category.PARLIAMENT: "Fraktion", Category.MINISTRY: "Verwaltungsbereich"}
_KINDS = {"person": "person", "organization": "organization", "body": "organization",
          "membership": "membership"}  # fmt: skip


class Publishing:
    """Writes OParl files."""

    def __init__(self, context: Context, settings: Settings) -> None:
        self._context = context
        self._settings = settings

    def oparl(self, path: Path, question: ListQuestion, base: str = "") -> int:
        """Write the body asked for, or all that exist on the day; return the number of objects.

        The addresses begin with `base`, else with what the settings say. Persons show name, place
        of work, offices, memberships of the day, and only those contact points that are open to the
        public. Raises Refused where the base is no web address.
        """
        from sekretariat.exchange.oparl.writing import write_publication  # noqa: PLC0415  lazy: few need it

        base = base or self._settings.load().open_data or BASE
        if not base.startswith(("https://", "http://")) or " " in base:
            raise Refused(Problem("oparl.base", {"value": base}, "base"))
        return write_publication(path, self.publication(question, base))

    def publication(self, question: ListQuestion, base: str = BASE) -> Publication:
        """Return what is published."""
        name = self._settings.load().name or translate(N_("Office"))
        with self._context.reader() as reader:
            if question.body:
                ids = [find_body(reader, question.body).id]
            else:
                ids = body_questions.bodies_on(reader, question.as_of)
            gathered = _Gathered(reader, ids, question.as_of)
            published = gathered.publication(name, base)
            gone = [] if question.body else deleted_records(reader, _KINDS)
            return _stamped(reader, published, [(_KINDS[kind], found) for kind, found in gone])


def _stamped(
    reader: Reader, published: Publication, gone: Sequence[tuple[str, str]]
) -> Publication:
    """Return the publication with the moments of its records."""
    lists = (
        published.terms,
        published.organizations,
        published.persons,
        published.memberships,
    )
    ids = [one.id for listed in lists for one in listed] + [found for _, found in gone]
    stamps = {found: Stamp(*moments) for found, moments in stamps_of(reader, ids).items()}
    return Publication(**{**vars(published), "stamps": stamps, "gone": gone})


@dataclass
class _Gathered:
    """What belongs to some bodies on a day."""

    reader: Reader
    body_ids: Sequence[str]
    as_of: date

    def publication(self, name: str, base: str) -> Publication:
        """Return the bodies with everybody in them."""
        sources = body_questions.roster_sources(self.reader, self.body_ids, self.as_of)
        held = [*self._seated(sources), *self._taking_part(sources), *self._tasks()]
        person_ids = list(dict.fromkeys(one.person_id for one in held))
        held += self._employed(person_ids)
        senders = {one.on_behalf_of_id for one in held} | {one.organization_id for one in held}
        return Publication(
            name=name,
            base=base,
            terms=self._terms(),
            organizations=[*self._bodies(), *self._senders(senders - set(self.body_ids) - {""})],
            persons=list(self._persons(person_ids)),
            memberships=held,
        )

    def _terms(self) -> list[PublishedTerm]:
        wanted = {one.term_id for one in self.reader.find(Body, id=list(self.body_ids))}
        return [
            PublishedTerm(id=one.id, name=term_name(one), start=one.valid_from, end=one.valid_to)
            for one in self.reader.find(LegislativeTerm, id=sorted(wanted - {""}))
        ]

    def _bodies(self) -> Iterator[PublishedOrganization]:
        names = body_questions.body_names(self.reader, self.as_of)
        for one in self.reader.find(Body, id=list(self.body_ids)):
            name, short_name, _ = names[one.id]
            yield PublishedOrganization(
                id=one.id,
                name=name,
                short_name=short_name,
                type=_EXTERNAL_TYPE if one.kind is BodyKind.EXTERNAL else _BODY_TYPE,
                classification=translate(one.kind.label),
                parent_id=one.parent_id if one.parent_id in self.body_ids else "",
                start=one.constituted_on,
                end=one.ended_on,
            )

    def _senders(self, ids: Iterable[str]) -> Iterator[PublishedOrganization]:
        wanted = sorted(ids)
        names = organization_names(self.reader, self.as_of, wanted)
        for one in self.reader.find(Organization, id=wanted):
            yield PublishedOrganization(
                id=one.id,
                name=names[one.id],
                short_name=one.short_name if names[one.id] == one.name else "",
                type=_TYPES.get(one.category, _SENDER_TYPE),
                classification=translate(one.category.label),
                website=one.website if one.website.startswith(("https://", "http://")) else "",
                end=one.dissolved_on,
            )

    def _seated(self, sources: RosterSources) -> Iterator[PublishedMembership]:
        seats = {seat.id: seat for seat in sources.seats if holds_on(seat, self.as_of)}
        for one in sources.memberships:
            seat = seats.get(one.seat_id)
            if seat is None or not is_recorded(one) or not holds_on(one, self.as_of):
                continue
            yield PublishedMembership(
                id=one.id,
                person_id=one.person_id,
                organization_id=seat.body_id,
                role=translate(one.role.label),
                voting=seat.voting and one.role is Role.MEMBER,
                on_behalf_of_id=one.on_behalf_of_id or seat.organization_id,
                start=one.valid_from,
                end=one.valid_to,
            )

    def _taking_part(self, sources: RosterSources) -> Iterator[PublishedMembership]:
        for one in sources.participations:
            if holds_on(one, self.as_of):
                yield PublishedMembership(
                    id=one.id,
                    person_id=one.person_id,
                    organization_id=one.body_id,
                    role=translate(one.kind.label),
                    start=one.valid_from,
                    end=one.valid_to,
                )

    def _tasks(self) -> Iterator[PublishedMembership]:
        for one in body_questions.tasks_on(self.reader, self.as_of):
            if one.body_id in self.body_ids:
                yield PublishedMembership(
                    id=f"{one.body_id}-{one.kind.name.lower()}-{one.person_id}",
                    person_id=one.person_id,
                    organization_id=one.body_id,
                    role=translate(one.kind.label),
                )

    def _employed(self, person_ids: Sequence[str]) -> Iterator[PublishedMembership]:
        for one in self.reader.find(Affiliation, person_id=list(person_ids)):
            if holds_on(one, self.as_of):
                yield PublishedMembership(
                    id=one.id,
                    person_id=one.person_id,
                    organization_id=one.organization_id,
                    role=one.function,
                    start=one.valid_from,
                    end=one.valid_to,
                )

    def _persons(self, ids: Sequence[str]) -> Iterator[PublishedPerson]:
        names = names_on(self.reader, ids, self.as_of)
        points = _open_points(self.reader, ids)
        offices: dict[str, str] = {}
        for title in self.reader.find(OfficeTitle, person_id=list(ids)):
            if holds_on(title, self.as_of):
                offices.setdefault(title.person_id, title.title)
        for person_id in ids:
            name, titles = names[person_id]
            mine = points.get(person_id, [])
            nobility = f"{name.nobility} " if name.nobility else ""
            yield PublishedPerson(
                id=person_id,
                name=full_name(name, titles),
                family_name=f"{nobility}{family_part(name)}",
                given_name=name.given_names,
                form_of_address=offices.get(person_id, ""),
                affix=name.suffix,
                titles=titles,
                phones=tuple(one.value for one in mine if one.kind is ContactKind.PHONE),
                emails=tuple(one.value for one in mine if one.kind is ContactKind.EMAIL),
            )


def _open_points(reader: Reader, ids: Sequence[str]) -> dict[str, list[ContactPoint]]:
    """Return the contact points everybody may see, by person, in their order."""
    found: dict[str, list[ContactPoint]] = {}
    points = reader.find(ContactPoint, person_id=list(ids))
    for one in sorted(points, key=lambda point: point.position or 0):
        is_open = is_visible_to(one.visibility, Visibility.PUBLIC)
        if is_open and one.purpose is not ContactPurpose.PRIVATE:
            found.setdefault(one.person_id, []).append(one)
    return found

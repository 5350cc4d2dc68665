"""What a line of a list would change in a person of the stock, compared with the list before."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from sekretariat.domain.bodies import Body, BodyKind
from sekretariat.domain.imports.lists import Entry, FieldChange, Placement
from sekretariat.domain.imports.targets import TARGETS
from sekretariat.domain.names import fold
from sekretariat.exchange.matching.differences import CONTACTS, NAME_FIELDS, differences
from sekretariat.exchange.matching.matcher import KnownPerson
from sekretariat.exchange.matching.organization_book import OrganizationBook
from sekretariat.exchange.matching.remembering import Memory
from sekretariat.exchange.matching.seatbook import SeatBook
from sekretariat.exchange.matching.signs import entry_key
from sekretariat.exchange.matching.three_way import since_last
from sekretariat.words import N_, shown

_ENTRY_FIELD = {code: name for name, code, _ in CONTACTS}


@dataclass
class Forums:
    """The forums a list can name: ids by the ways they are written (folded), names by id."""

    by_name: Mapping[str, str]
    names: Mapping[str, str]
    body: Body | None = None

    def known(self, entry: Entry) -> list[str]:
        """Return the ids of the forums a line names; a list taken into a forum names that one."""
        keys = [forum_key(written) for written in entry.forums]
        found = [self.by_name[key] for key in keys if key in self.by_name]
        if self.body is not None and self.body.kind is BodyKind.FORUM:
            found.append(self.body.id)
        return list(dict.fromkeys(found))


@dataclass
class Comparison:
    """Compares lines with persons; `memory` is what the list said last time."""

    organizations: OrganizationBook
    forums: Forums
    memory: Memory
    seats: SeatBook | None = None
    functions: set[tuple[str, str]] = field(default_factory=set)

    def of_person(self, entry: Entry, person: KnownPerson) -> tuple[FieldChange, ...]:
        """Return everything a line would change in a person, seats aside, by itself."""
        changes = list(differences(entry, person.entry))
        name = entry_key(entry)
        if name in person.former_names and name != entry_key(person.entry):
            changes = [one for one in changes if one.field not in NAME_FIELDS]  # an old list
        organization_id = self.organizations.id_of(entry.organization)
        if organization_id and organization_id not in person.organization_ids:
            new = self.organizations.name_of(organization_id)
            old = person.entry.organization
            label = TARGETS["organization"]
            changes.append(FieldChange("affiliation", "organization", label, old, new))
        if entry.function and entry.function != person.entry.function and organization_id:
            old, new = person.entry.function, entry.function
            label = TARGETS["function"]
            changes.append(FieldChange("affiliation", "function", label, old, new))
        for forum_id in self.forums.known(entry):
            if forum_id not in person.forum_ids:
                forum = self.forums.names[forum_id]
                changes.append(FieldChange("participation", "forums", N_("Forum"), "", forum))
        return tuple(changes)

    def of_seat(
        self, entry: Entry, placement: Placement | None, person_id: str
    ) -> list[FieldChange]:
        """Return what a line would change in seat, membership and function."""
        if placement is None:
            return []
        changes = list(placement.changes)
        function = entry.function_in_body
        if function is not None and (person_id, function) not in self.functions:
            changes.append(FieldChange("function", "role", TARGETS["role"], "", shown(function)))
        return changes

    def since_last(
        self, entry: Entry, person: KnownPerson, changes: list[FieldChange]
    ) -> list[FieldChange]:
        """Return the changes that are the list's own: what was edited by hand since stays.

        Where nothing is known of an earlier list, all of them are.
        """
        last = self.memory.of(person.id, entry)
        if last is None or not changes:
            return changes
        if last == entry:
            return []
        known = self.seats.existing(last, person.id) if self.seats is not None else None
        earlier = [*self.of_person(last, person), *self.of_seat(last, known, person.id)]

        def said_last(code: str) -> bool:
            return bool(getattr(last, _ENTRY_FIELD.get(code, code), True))

        return since_last(changes, earlier, said_last)


def forum_key(written: str) -> str:
    """Return how a forum is written, in compared form."""
    return fold(written).strip()

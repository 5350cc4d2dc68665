"""Whom a session's invitation concerns: those who sit there on its day, guests, and who was."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TypeVar

from sekretariat.domain.addressing import Addressee, letter_address, office_title_on, titles_on
from sekretariat.domain.board import Board
from sekretariat.domain.bodies import Body, PaperLanguage
from sekretariat.domain.invitations import (
    Invitation,
    InvitedAs,
    Reach,
    fill_in,
    invited_as,
    proof,
    proof_of_place,
)
from sekretariat.domain.meetings import Meeting
from sekretariat.domain.organizations import Organization
from sekretariat.domain.people import (
    AcademicTitle,
    Address,
    AddressBlock,
    Affiliation,
    ContactPoint,
    OfficeTitle,
    Person,
)
from sekretariat.domain.problems import Problem, Severity
from sekretariat.domain.records import Record, holds_on
from sekretariat.domain.rosters import RosterLine
from sekretariat.storage import bodies as questions
from sekretariat.storage.unit_of_work import Reader, UnitOfWork

P = TypeVar("P", AcademicTitle, Address, Affiliation, ContactPoint, OfficeTitle)


@dataclass(frozen=True, kw_only=True)
class Recipient:
    """Somebody to be invited or invited already; `line` is their place on the session's day."""

    person_id: str
    name: str
    sorted_name: str
    line: RosterLine | None = None
    kept: Invitation | None = None

    @property
    def invited_as(self) -> InvitedAs:
        """As what: as it is kept, else as they sit."""
        if self.kept is not None:
            return self.kept.invited_as
        return invited_as(self.line) if self.line is not None else InvitedAs.GUEST

    @property
    def was_sent(self) -> bool:
        """Tell whether they have been written to."""
        return self.kept is not None and self.kept.sent_on is not None

    @property
    def group(self) -> str:
        """The group of their seat."""
        return self.line.group if self.line is not None else ""


def recipients_of(reader: Reader, session: Board) -> list[Recipient]:
    """Return everybody the invitation concerns: by seat, then guests and whose seat has ended.

    A person stands once; a member's place wins over a deputy's.
    """
    kept = {one.person_id: one for one in reader.find(Invitation, meeting_id=session.meeting.id)}
    lines = [line for line in session.roster.lines if line.person_id]
    ranked = sorted(lines, key=lambda line: invited_as(line) is InvitedAs.DEPUTY)
    first = {line.person_id: line for line in reversed(ranked)}
    seated = [
        Recipient(
            person_id=line.person_id,
            name=line.name,
            sorted_name=line.sorted_name,
            line=line,
            kept=kept.get(line.person_id),
        )
        for line in lines
        if first[line.person_id] is line
    ]
    others = sorted(kept.keys() - first.keys())
    persons = questions.roster_persons(reader, others, session.roster.as_of)
    guests = [
        Recipient(
            person_id=one.id, name=one.name, sorted_name=one.sorted_name, kept=kept.get(one.id)
        )
        for one in sorted(persons.values(), key=lambda one: one.sort_key)
    ]
    return [*seated, *guests]


def language_of(reader: Reader, meeting_id: str) -> PaperLanguage:
    """Return the language a session's letters are written in."""
    return reader.get(Body, reader.get(Meeting, meeting_id).body_id).language


def add_missing(
    work: UnitOfWork, recipients: Iterable[Recipient], meeting_id: str, today: date
) -> list[Invitation]:
    """Give everybody who is valid on the day an invitation; return those added."""
    missing = [one for one in recipients if one.kept is None and one.line is not None]
    reaches = reaches_of(work, [one.person_id for one in missing], today)
    language = language_of(work, meeting_id)
    added = []
    for one in missing:
        invitation = Invitation(
            meeting_id=meeting_id,
            person_id=one.person_id,
            seat_id=one.line.seat_id if one.line is not None else "",
            invited_as=one.invited_as,
        )
        fill_in(invitation, reaches[one.person_id], language)
        added.append(work.add(invitation))
    return added


def reaches_of(reader: Reader, person_ids: Sequence[str], today: date) -> dict[str, Reach]:
    """Return how persons can be reached today, by id; a handful of questions for any number."""
    ids = sorted(set(person_ids))
    titles = _by_person(reader.find(AcademicTitle, person_id=ids))
    office_titles = _by_person(reader.find(OfficeTitle, person_id=ids))
    addresses = _by_person(reader.find(Address, person_id=ids))
    contacts = _by_person(reader.find(ContactPoint, person_id=ids))
    works = _by_person(reader.find(Affiliation, person_id=ids))
    houses = {one.id: one.name for one in reader.find(Organization, id=_places(works))}
    return {
        person.id: _reach(
            Addressee(
                person,
                titles_on(sorted(titles[person.id], key=_place), today),
                office_title_on(office_titles[person.id], today),
                letter_address(addresses[person.id], today),
                _house(works[person.id], houses, today),
            ),
            contacts[person.id],
            today,
        )
        for person in reader.find(Person, id=ids)
    }


def hints(
    recipients: Sequence[Recipient], reaches: dict[str, Reach], *, are_invited: bool
) -> dict[str, list[Problem]]:
    """Return what speaks against sending, by person; only persons of whom there is something."""
    found: dict[str, list[Problem]] = {}
    for one in recipients:
        own = proof(reaches[one.person_id])
        own += proof_of_place(one.name, one.line, one.kept, are_invited=are_invited)
        if one.kept is not None and one.kept.bounced:
            values = {"name": one.name}
            own.append(Problem("invitation.bounced", values, "person_id", Severity.WARNING))
        if own:
            found[one.person_id] = own
    return found


def _reach(addressee: Addressee, contacts: Sequence[ContactPoint], today: date) -> Reach:
    address = addressee.address
    is_blocked = (
        address is not None
        and address.block is not AddressBlock.NONE
        and (address.block_until is None or address.block_until >= today)
    )
    own = sorted(contacts, key=_place)
    return Reach(addressee=addressee, contacts=own, is_blocked=is_blocked)


def _house(works: Sequence[Affiliation], houses: dict[str, str], today: date) -> str:
    valid = [one for one in works if holds_on(one, today)]
    main = next((one for one in valid if one.is_primary), valid[0] if valid else None)
    return houses.get(main.organization_id, "") if main is not None else ""


def _places(works: dict[str, list[Affiliation]]) -> list[str]:
    return sorted({one.organization_id for own in works.values() for one in own})


def _by_person(records: Iterable[P]) -> dict[str, list[P]]:
    found: dict[str, list[P]] = defaultdict(list)
    for one in records:
        found[one.person_id].append(one)
    return found


def _place(record: Record) -> int:
    return getattr(record, "position", None) or 0

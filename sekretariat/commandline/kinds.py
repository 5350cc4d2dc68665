"""Which records `show`, `new`, `set` and `delete` know, and by which service each is kept."""

from collections.abc import Callable, Iterable, Mapping
from typing import Any, NamedTuple

from sekretariat.domain.attendance import Attendance
from sekretariat.domain.bodies import (
    Body,
    LegislativeTerm,
    Membership,
    Office,
    Participation,
    Seat,
)
from sekretariat.domain.circulars import Circular
from sekretariat.domain.claims import ClaimSheet, TravelRate
from sekretariat.domain.inquiries import InquiryReply
from sekretariat.domain.meetings import AgendaItem, Meeting
from sekretariat.domain.milestones import Milestone
from sekretariat.domain.minutes import Objection
from sekretariat.domain.organizations import Organization
from sekretariat.domain.people import Person
from sekretariat.domain.planning.calendars import CalendarEntry
from sekretariat.domain.press import PressRelease
from sekretariat.domain.problems import Problem, Refused
from sekretariat.domain.resolutions import Resolution, Task
from sekretariat.services.bodies import BodyCard
from sekretariat.services.judging import Ballot
from sekretariat.services.organizations import OrganizationCard
from sekretariat.services.people import PersonCard
from sekretariat.services.secretariat import Secretariat
from sekretariat.services.session_cards import SessionCard
from sekretariat.services.settings import OfficeSettings


def _itself(record: Any) -> Any:
    return record


class Kept(NamedTuple):
    """One kind of record: read and saved as its form does, alone or in a card with its parts.

    `card` makes what is saved of a new record; None where nobody makes one by hand. `delete` is
    None where records end with a day, or belong to something else.
    """

    record: type
    read: Callable[[Secretariat, str], Any]
    save: Callable[[Secretariat, Any], object]
    card: Callable[[Any], Any] | None = _itself
    delete: Callable[[Secretariat, str], object] | None = None


def record_of(kept: Kept, card: Any) -> Any:
    """Return the record in what was read: itself, or the one of its kind in a card."""
    if isinstance(card, kept.record):
        return card
    parts = card if isinstance(card, tuple) else vars(card).values()
    return next(one for one in parts if isinstance(one, kept.record))


def _among(records: Iterable[Any], record_id: str) -> Any:
    for one in records:
        if (one[0] if isinstance(one, tuple) else one).id == record_id:
            return one
    raise Refused(Problem("record.unknown", {"value": record_id}))


def _term(office: Secretariat, record_id: str) -> Any:
    return _among(office.bodies.terms(), record_id)


def _office(office: Secretariat, record_id: str) -> Any:
    return _among(office.bodies.offices(), record_id)


def save_ballot(office: Secretariat, ballot: Ballot) -> object:
    """Save a resolution with all that was cast on it."""
    return office.resolutions.save(
        ballot.resolution, ballot.dissents, named=ballot.named, candidates=ballot.candidates
    )


KINDS: Mapping[str, Kept] = {
    "person": Kept(
        Person,
        lambda office, key: office.people.card(key),
        lambda office, card: office.people.save(card),
        PersonCard,
        lambda office, key: office.people.delete(key),
    ),
    "organization": Kept(
        Organization,
        lambda office, key: office.organizations.card(key),
        lambda office, card: office.organizations.save(card),
        OrganizationCard,
        lambda office, key: office.organizations.delete(key),
    ),
    "body": Kept(
        Body,
        lambda office, key: office.bodies.card(office.bodies.find(key).id),
        lambda office, card: office.bodies.save(card),
        BodyCard,
        lambda office, key: office.bodies.delete(office.bodies.find(key).id),
    ),
    "term": Kept(
        LegislativeTerm,
        _term,
        lambda office, term: office.bodies.save_term(term),
        delete=lambda office, key: office.bodies.delete_term(_term(office, key)),
    ),
    "office": Kept(
        Office,
        _office,
        lambda office, card: office.bodies.save_office(*card),
        lambda record: (record, []),
        lambda office, key: office.bodies.delete_office(_office(office, key)[0]),
    ),
    "seat": Kept(
        Seat,
        lambda office, key: office.seats.seat(key),
        lambda office, seat: office.seats.save_seat(seat),
        delete=lambda office, key: office.seats.delete_seat(key),
    ),
    "membership": Kept(
        Membership,
        lambda office, key: office.seats.membership(key),
        lambda office, membership: office.seats.save_membership(membership),
    ),
    "participation": Kept(
        Participation,
        lambda office, key: office.participations.one(key),
        lambda office, one: office.participations.save(one),
        delete=lambda office, key: office.participations.delete(key),
    ),
    "meeting": Kept(
        Meeting,
        lambda office, key: office.meetings.card(key),
        lambda office, card: office.meetings.save_card(card),
        SessionCard,
        lambda office, key: office.meetings.delete(key),
    ),
    "item": Kept(
        AgendaItem,
        lambda office, key: office.agendas.item(key),
        lambda office, item: office.agendas.save(item),
        None,
        lambda office, key: office.agendas.remove([key]),
    ),
    "milestone": Kept(
        Milestone,
        lambda office, key: office.milestones.get(key),
        lambda office, one: office.milestones.save(one),
        delete=lambda office, key: office.milestones.delete(key),
    ),
    "attendance": Kept(
        Attendance,
        lambda office, key: office.attendances.get(key),
        lambda office, one: office.attendances.save(one),
        None,
        lambda office, key: office.attendances.delete(key),
    ),
    "resolution": Kept(
        Resolution,
        lambda office, key: office.resolutions.ballot(key),
        save_ballot,
        None,
        lambda office, key: office.resolutions.delete(key),
    ),
    "task": Kept(
        Task,
        lambda office, key: office.tasks.get(key),
        lambda office, task: office.tasks.save(task),
        delete=lambda office, key: office.tasks.delete(key),
    ),
    "objection": Kept(
        Objection,
        lambda office, key: office.objections.get(key),
        lambda office, one: office.objections.correct(one),
        None,
    ),
    "press-release": Kept(
        PressRelease,
        lambda office, key: office.press.of_meeting(office.meetings.get(key).id),
        lambda office, release: office.press.save(release),
        None,
    ),
    "circular": Kept(
        Circular,
        lambda office, key: office.circulars.get(key),
        lambda office, one: office.circulars.save(one),
        None,
        lambda office, key: office.circulars.delete(key),
    ),
    "claim": Kept(
        ClaimSheet,
        lambda office, key: office.claims.get(key),
        lambda office, sheet: office.claims.save(sheet),
        None,
        lambda office, key: office.claims.delete(key),
    ),
    "rate": Kept(
        TravelRate,
        lambda office, key: _among(office.claims.rates(), key),
        lambda office, rate: office.claims.save_rate(rate),
        delete=lambda office, key: office.claims.delete_rate(key),
    ),
    "inquiry-reply": Kept(
        InquiryReply,
        lambda office, key: office.inquiries.reply(key),
        lambda office, reply: office.inquiries.save_reply(reply),
        None,
    ),
    "day-off": Kept(
        CalendarEntry,
        lambda office, key: office.calendars.get(key),
        lambda office, one: office.calendars.save(one),
        delete=lambda office, key: office.calendars.delete([key]),
    ),
    "settings": Kept(
        OfficeSettings,
        lambda office, _key: office.settings.load(),
        lambda office, changed: office.settings.save(changed),
        None,
    ),
}

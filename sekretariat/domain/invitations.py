"""Who is invited to a session, as what, by which way, and what they answer."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sekretariat.domain.addressing import Addressee, address_lines, opening
from sekretariat.domain.attendance import PresenceMode
from sekretariat.domain.bodies import PaperLanguage, ParticipationKind, Role
from sekretariat.domain.fields import (
    Choice,
    choice,
    day,
    flag,
    long_text,
    reference,
    text,
)
from sekretariat.domain.paper_words import nameless
from sekretariat.domain.people import Channel, ContactKind, ContactPoint, ContactPurpose, Salutation
from sekretariat.domain.problems import Problem, Severity
from sekretariat.domain.records import Record
from sekretariat.domain.rosters import RosterLine
from sekretariat.words import N_


class InvitedAs(Choice):
    """As what somebody is invited; deputies get the papers for their information."""

    MEMBER = "mitglied", N_("member")
    DEPUTY = "stellvertretung_z_k", N_("deputy, for information")
    GUEST = "gast", N_("guest")
    SPEAKER = "referent", N_("speaker")
    PRESS = "presse", N_("press")
    STAFF = "verwaltung", N_("administration")


class Response(Choice):
    """What somebody answered."""

    OPEN = "offen", N_("no answer")
    ACCEPTED = "zusage", N_("accepted")
    DECLINED = "absage", N_("declined")
    TENTATIVE = "vorbehalt", N_("tentative")


class ResponseVia(Choice):
    """By which way an answer came."""

    NONE = "", N_("–")
    EMAIL = "email", N_("e-mail")
    PHONE = "telefon", N_("phone")
    POST = "brief", N_("letter")
    SPOKEN = "persönlich", N_("in person")


@dataclass(kw_only=True, eq=False)
class Invitation(Record):
    """One person's invitation; opening, address and e-mail are those of the day it was sent."""

    meeting_id: str = reference(N_("Session"), "meeting", required=True)
    person_id: str = reference(N_("Person"), "person", required=True)
    seat_id: str = reference(N_("Seat"), "seat")
    invited_as: InvitedAs = choice(N_("Invited as"), InvitedAs.MEMBER)
    channel: Channel = choice(N_("By"), Channel.EMAIL)
    opening: str = text(N_("Salutation"), limit=500)
    address: str = long_text(N_("Address"), limit=1000)
    email: str = text(N_("E-mail"))
    sent_on: date | None = day(N_("Sent on"))
    reminded_on: date | None = day(N_("Reminded on"))
    bounced: bool = flag(N_("Came back"))
    response: Response = choice(N_("Answer"), Response.OPEN)
    response_mode: PresenceMode = choice(N_("Takes part"), PresenceMode.ROOM)
    responded_on: date | None = day(N_("Answered on"))
    responded_via: ResponseVia = choice(N_("Answered by"), ResponseVia.NONE)
    represented_by_id: str = reference(N_("Represented by"), "person")
    remark: str = long_text(N_("Remark"))


_GUESTS = {
    ParticipationKind.MEMBER: InvitedAs.MEMBER,
    ParticipationKind.GUEST: InvitedAs.GUEST,
    ParticipationKind.EXPERT: InvitedAs.SPEAKER,
    ParticipationKind.STAFF: InvitedAs.STAFF,
}


def invited_as(line: RosterLine) -> InvitedAs:
    """Return as what a line of the roster is invited."""
    if line.taking_part is not None:
        return _GUESTS[line.taking_part]
    return InvitedAs.DEPUTY if line.role is Role.DEPUTY else InvitedAs.MEMBER


@dataclass(frozen=True, kw_only=True)
class Reach:
    """How a person can be reached on a day; a blocked address stands in the letter alone."""

    addressee: Addressee
    contacts: Sequence[ContactPoint] = ()
    is_blocked: bool = False

    @property
    def email(self) -> str:
        """The e-mail address for invitations, "" none; one that bounced is not used."""
        usable = [
            one
            for one in self.contacts
            if one.kind is ContactKind.EMAIL
            and one.bounced_at is None
            and one.purpose is not ContactPurpose.PRESS
        ]
        usable.sort(key=lambda one: one.purpose is not ContactPurpose.INVITATION)
        return usable[0].value if usable else ""

    @property
    def has_place(self) -> bool:
        """Tell whether a letter would arrive."""
        person, place = self.addressee.person, self.addressee.address
        return bool(person.address_override) or (place is not None and bool(place.city))

    @property
    def channel(self) -> Channel:
        """The way wished for, else the one there is."""
        wish = self.addressee.person.preferred_channel
        if wish is Channel.EMAIL and not self.email and self.has_place:
            return Channel.POST
        if wish is Channel.POST and not self.has_place and self.email:
            return Channel.EMAIL
        return wish


def fill_in(invitation: Invitation, reach: Reach, language: PaperLanguage) -> None:
    """Write the person's salutation, address and e-mail of the day into an invitation."""
    invitation.channel = reach.channel
    invitation.opening = opening(reach.addressee, language)
    invitation.address = "\n".join(address_lines(reach.addressee))
    invitation.email = reach.email if reach.channel is not Channel.POST else ""


def uninvited(lines: Sequence[RosterLine], kept: Sequence[Invitation]) -> frozenset[str]:
    """Return the voting members nobody wrote to, or whose letter came back.

    Where nothing was sent by the program, the office invited another way: then nobody is.
    """
    reached = {one.person_id for one in kept if one.sent_on is not None and not one.bounced}
    if not any(one.sent_on is not None for one in kept):
        return frozenset()
    voting = (one for one in lines if one.seat_id and one.voting and one.role is Role.MEMBER)
    return frozenset(one.person_id for one in voting if one.person_id) - reached


def proof(reach: Reach) -> list[Problem]:
    """Return what speaks against sending to a person; errors keep them out of the dispatch."""
    person = reach.addressee.person
    values = {"name": f"{person.given_names} {person.family_name}".strip()}
    if person.deceased_on is not None or person.do_not_contact:
        return [Problem("invitation.not_to_contact", values, "person_id")]
    problems = []
    if person.salutation is Salutation.UNKNOWN and not person.salutation_override:
        problems.append(Problem("invitation.no_salutation", values, "person_id"))
    told = nameless(opening(reach.addressee))
    if told:
        problems.append(Problem("invitation.nameless", {**values, "opening": told}, "person_id"))
    if not reach.email and not reach.has_place:
        problems.append(Problem("invitation.no_address", values, "person_id"))
    elif reach.channel is not person.preferred_channel:
        problems.append(Problem("invitation.other_way", values, "person_id", Severity.WARNING))
    if reach.is_blocked and reach.channel is not Channel.EMAIL:
        problems.append(Problem("invitation.blocked", values, "person_id", Severity.WARNING))
    return problems


def proof_of_place(
    name: str, line: RosterLine | None, kept: Invitation | None, *, are_invited: bool
) -> list[Problem]:
    """Return warnings where somebody is invited otherwise than they sit on the session's day.

    `line` is their place on that day, `kept` their invitation; `are_invited` tells that the others
    have been written to, so that one who was not is missing.
    """
    code = ""
    if kept is None or kept.sent_on is None:
        code = "invitation.missing" if are_invited else ""
    if kept is not None and line is None and kept.invited_as in SEATED:
        code = "invitation.ended"
    if kept is not None and line is not None and kept.invited_as is not invited_as(line):
        code = _OTHERWISE.get(kept.invited_as, "invitation.invited_otherwise")
    return [Problem(code, {"name": name}, "person_id", Severity.WARNING)] if code else []


SEATED = frozenset({InvitedAs.MEMBER, InvitedAs.DEPUTY})
_OTHERWISE = {InvitedAs.MEMBER: "invitation.deputy_as_member"}

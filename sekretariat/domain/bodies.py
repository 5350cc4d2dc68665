"""Bodies, terms, seats, memberships, functions and offices: the records."""

from dataclasses import dataclass
from datetime import date

from sekretariat.domain.fields import (
    Choice,
    choice,
    day,
    flag,
    long_text,
    reference,
    text,
    whole_number,
)
from sekretariat.domain.organizations import DeputyMode
from sekretariat.domain.records import Record, ValidRecord
from sekretariat.words import N_


@dataclass(kw_only=True, eq=False)
class LegislativeTerm(ValidRecord):
    """A legislative term of a parliament."""

    jurisdiction: str = text(N_("Jurisdiction"), limit=20)
    number: int = whole_number(N_("Number"), minimum=1, maximum=999)


class BodyKind(Choice):
    """What a body is."""

    PLENARY = "plenum", N_("plenary")
    FORUM = "themenforum", N_("thematic forum")
    WORKING_GROUP = "arbeitsgruppe", N_("working group")
    BOARD = "vorstand", N_("board")
    SUBCOMMITTEE = "unterausschuss", N_("subcommittee")
    EXTERNAL = "extern", N_("external body")


class RulesProfile(Choice):
    """By which rules a body works."""

    NONE = "", N_("–")
    CONFERENCE = "konferenz", N_("conference")
    COUNCIL = "beirat", N_("advisory council")


class PaperLanguage(Choice):
    """The language of a body's papers."""

    GERMAN = "de", N_("German")
    ENGLISH = "en", N_("English")


class LanguageMode(Choice):
    """How a body's papers speak of women and men; older papers are never rewritten.

    Since March 2024 the state's offices write paired forms or neutrally, without signs in words.
    """

    NONE = "", N_("–")
    SIGNS = "sonderzeichen", N_("with gender signs")
    PAIRED = "paarform", N_("paired forms, women first")
    NEUTRAL = "neutral", N_("neutral wording")


@dataclass(kw_only=True, eq=False)
class Body(Record):
    """A body; name, short name and number have a history of their own."""

    name: str = text(N_("Name"), required=True)
    short_name: str = text(N_("Short name"), limit=60)
    number: str = text(N_("Number"), limit=20)
    kind: BodyKind = choice(N_("Kind"), BodyKind.PLENARY)
    parent_id: str = reference(N_("Part of"), "body")
    term_id: str = reference(N_("Legislative term"), "legislative_term")
    constituted_on: date | None = day(N_("Constituted on"))
    ended_on: date | None = day(N_("Ended on"))
    caretaker_until: date | None = day(N_("In office until"))
    legal_basis: str = text(N_("Legal basis"))
    rules_profile: RulesProfile = choice(N_("Rules"), RulesProfile.NONE)
    file_reference: str = text(N_("File reference"), limit=120)
    language: PaperLanguage = choice(N_("Language of its papers"), PaperLanguage.GERMAN)
    language_mode: LanguageMode = choice(N_("Gender-fair wording"), LanguageMode.NONE)
    letterhead: str = long_text(N_("Letterhead"), limit=1000)
    remark: str = long_text(N_("Remark"))


@dataclass(kw_only=True, eq=False)
class FormerBodyName(ValidRecord):
    """A name and number a body had until a day."""

    body_id: str = reference(N_("Body"), "body", required=True)
    name: str = text(N_("Name"), required=True)
    short_name: str = text(N_("Short name"), limit=60)
    number: str = text(N_("Number"), limit=20)
    reason: str = text(N_("Reason"))


class SuccessionKind(Choice):
    """How one body came from another."""

    MERGER = "zusammenführung", N_("merger")
    SPLIT = "teilung", N_("split")
    RENAMING = "umbenennung", N_("renaming")
    NEW = "neubildung", N_("new formation")


@dataclass(kw_only=True, eq=False)
class BodySuccession(Record):
    """One body follows another."""

    predecessor_id: str = reference(N_("Predecessor"), "body", required=True)
    successor_id: str = reference(N_("Successor"), "body", required=True)
    kind: SuccessionKind = choice(N_("Kind"), SuccessionKind.NEW)
    happened_on: date | None = day(N_("On"))
    note: str = text(N_("Note"))


class SeatBasis(Choice):
    """Why somebody sits there."""

    ORGANIZATION = "organisation", N_("organisation")
    PERSON = "person", N_("ad personam")
    OFFICE = "kraft_amtes", N_("by office")
    ELECTED = "gewählt", N_("elected")
    ADVISORY = "beratend", N_("advisory")
    GUEST = "ständiger_gast", N_("permanent guest")


@dataclass(kw_only=True, eq=False)
class Seat(ValidRecord):
    """A place in a body that exists even when nobody fills it."""

    body_id: str = reference(N_("Body"), "body", required=True)
    number: int = whole_number(N_("Seat no."), minimum=1, maximum=9999)
    basis: SeatBasis = choice(N_("Basis"), SeatBasis.ORGANIZATION)
    organization_id: str = reference(N_("Organisation"), "organization")
    office_id: str = reference(N_("Public office"), "office")
    group: str = text(N_("Group"), limit=120)
    voting: bool = flag(N_("Voting"), default=True)
    shared: bool = flag(N_("Shared by two persons"))
    deputy_mode: DeputyMode = choice(N_("Deputies"), DeputyMode.PERSONAL)
    remark: str = long_text(N_("Remark"))


class MembershipStatus(Choice):
    """How far a membership has come; follows from its days (`rosters.membership_status`)."""

    INTENDED = "vorgesehen", N_("intended")
    NOMINATED = "benannt", N_("nominated")
    APPOINTED = "berufen", N_("appointed")
    ACTIVE = "aktiv", N_("active")
    RESTING = "ruhend", N_("on leave")
    ENDED = "beendet", N_("ended")


class Role(Choice):
    """What a person is in a seat."""

    MEMBER = "mitglied", N_("member")
    DEPUTY = "stellvertretung", N_("deputy")


class EndReason(Choice):
    """Why a membership ended; a correction never counts as having been valid."""

    NONE = "", N_("–")
    EXPIRY = "ablauf", N_("end of term")
    RESIGNATION = "niederlegung", N_("resignation")
    RECALL = "abberufung", N_("recall")
    LEFT_ORGANIZATION = "ausscheiden_organisation", N_("left the organisation")
    CHANGE_OF_OFFICE = "amtswechsel", N_("change of office")
    DEATH = "tod", N_("death")
    DISSOLUTION = "auflösung", N_("dissolution")
    MOVED_UP = "aufrücken", N_("appointed as member")
    CORRECTION = "korrektur", N_("correction")


@dataclass(kw_only=True, eq=False)
class Membership(ValidRecord):
    """A person in a seat, as member or deputy, for a period, on behalf of an organisation."""

    seat_id: str = reference(N_("Seat"), "seat", required=True)
    person_id: str = reference(N_("Person"), "person", required=True)
    role: Role = choice(N_("Role"), Role.MEMBER)
    rank: int | None = whole_number(N_("Rank"), minimum=1, maximum=99)
    on_behalf_of_id: str = reference(N_("On behalf of"), "organization")
    nominated_on: date | None = day(N_("Nominated on"))
    nomination_document: str = text(N_("Nomination letter"))
    appointed_on: date | None = day(N_("Appointed on"))
    appointed_by: str = text(N_("Appointed by"))
    appointment_document: str = text(N_("Appointment letter"))
    accepted_on: date | None = day(N_("Accepted on"))
    oath_on: date | None = day(N_("Pledged on"))
    suspended_from: date | None = day(N_("On leave from"))
    suspended_to: date | None = day(N_("On leave until"))
    end_reason: EndReason = choice(N_("Why ended"), EndReason.NONE)
    end_document: str = text(N_("Letter on the end"))
    remark: str = long_text(N_("Remark"))


class FunctionKind(Choice):
    """Tasks inside a body."""

    CHAIR = "vorsitz", N_("chair")
    DEPUTY_CHAIR = "stv_vorsitz", N_("deputy chair")
    SPEAKER = "sprecherin", N_("spokesperson")
    DEPUTY_SPEAKER = "stv_sprecherin", N_("deputy spokesperson")
    MODERATION = "moderation", N_("moderation")
    MINUTES = "schriftführung", N_("minute-taker")
    CONTACT = "ansprechperson", N_("contact person")


@dataclass(kw_only=True, eq=False)
class Function(ValidRecord):
    """A task in a body, held by a person or by whoever holds an office."""

    body_id: str = reference(N_("Body"), "body", required=True)
    kind: FunctionKind = choice(N_("Function"), FunctionKind.CHAIR)
    by_office: bool = flag(N_("By office"))
    person_id: str = reference(N_("Person"), "person")
    office_id: str = reference(N_("Public office"), "office")


@dataclass(kw_only=True, eq=False)
class Office(Record):
    """A public office, whoever holds it."""

    name: str = text(N_("Name"), required=True)
    name_female: str = text(N_("Female form"))
    name_male: str = text(N_("Male form"))
    organization_id: str = reference(N_("Organisation"), "organization")


@dataclass(kw_only=True, eq=False)
class OfficeHolder(ValidRecord):
    """A person who holds an office for a period."""

    office_id: str = reference(N_("Public office"), "office", required=True)
    person_id: str = reference(N_("Person"), "person", required=True)


class ParticipationKind(Choice):
    """As what somebody takes part in a forum."""

    MEMBER = "mitglied", N_("member")
    GUEST = "gast", N_("guest")
    EXPERT = "fachperson", N_("expert")
    STAFF = "verwaltung", N_("administration")


@dataclass(kw_only=True, eq=False)
class Participation(ValidRecord):
    """A person in a forum, with or without a seat."""

    body_id: str = reference(N_("Forum"), "body", required=True)
    person_id: str = reference(N_("Person"), "person", required=True)
    kind: ParticipationKind = choice(N_("As"), ParticipationKind.MEMBER)

"""Sessions, agenda items and a body's standard items: the records."""

from dataclasses import dataclass
from datetime import date, time

from sekretariat.domain.fields import (
    Choice,
    choice,
    day,
    flag,
    long_text,
    reference,
    text,
    time_of_day,
    whole_number,
)
from sekretariat.domain.records import Record
from sekretariat.words import N_


class MeetingKind(Choice):
    """What kind of session it is."""

    CONSTITUTING = "konstituierend", N_("constituting session")
    ORDINARY = "ordentlich", N_("ordinary session")
    EXTRAORDINARY = "außerordentlich", N_("extraordinary session")
    RETREAT = "klausur", N_("retreat")
    FORUM = "forum", N_("forum session")
    JOINT = "gemeinsame", N_("joint session")


class Mode(Choice):
    """Where people meet."""

    IN_PERSON = "präsenz", N_("in person")
    DIGITAL = "digital", N_("online")
    HYBRID = "hybrid", N_("hybrid")


class Publicness(Choice):
    """Who may listen."""

    PUBLIC = "öffentlich", N_("public")
    CLOSED = "nichtöffentlich", N_("not public")
    PARTLY = "teilweise", N_("partly public")


class MeetingStatus(Choice):
    """How far a session has come."""

    IDEA = "idee", N_("idea")
    SCHEDULED = "terminiert", N_("scheduled")
    INVITED = "eingeladen", N_("invited")
    RUNNING = "läuft", N_("running")
    HELD = "durchgeführt", N_("held")
    CANCELLED = "abgesagt", N_("cancelled")
    POSTPONED = "verschoben", N_("postponed")


class ChairCapacity(Choice):
    """As what somebody chairs."""

    CHAIR = "vorsitz", N_("chair")
    DEPUTY = "stv", N_("deputy chair")
    FOR_OFFICE = "in_vertretung_des_amtes", N_("on behalf of the office")
    ELECTED = "gewählte_sitzungsleitung", N_("elected for this session")


@dataclass(kw_only=True, eq=False)
class Meeting(Record):
    """A session of a body; unique as body, term and number within the term."""

    body_id: str = reference(N_("Body"), "body", required=True)
    term_id: str = reference(N_("Legislative term"), "legislative_term")
    ordinal_in_term: int | None = whole_number(N_("No. within the term"), minimum=1, maximum=999)
    ordinal_in_year: int | None = whole_number(N_("No. within the year"), minimum=1, maximum=999)
    title: str = text(N_("Title"))
    kind: MeetingKind = choice(N_("Kind"), MeetingKind.ORDINARY)
    mode: Mode = choice(N_("Mode"), Mode.IN_PERSON)
    publicness: Publicness = choice(N_("Public"), Publicness.CLOSED)
    status: MeetingStatus = choice(N_("Status"), MeetingStatus.SCHEDULED)
    held_on: date | None = day(N_("Date"))
    begins_at: time | None = time_of_day(N_("Begin"))
    ends_at: time | None = time_of_day(N_("Ends at"))
    actual_begin: time | None = time_of_day(N_("Actual begin"))
    actual_end: time | None = time_of_day(N_("Actual end"))
    interruptions: str = text(N_("Interruptions"))
    venue: str = text(N_("Place"))
    venue_address: str = long_text(N_("Address of the place"), limit=1000)
    access_notes: str = long_text(N_("Access notes"), limit=2000)
    video_tool: str = text(N_("Video tool"))
    video_link: str = text(N_("Video link"), limit=1000)
    chair_id: str = reference(N_("Chair"), "person")
    chair_capacity: ChairCapacity = choice(N_("Chairs as"), ChairCapacity.CHAIR)
    on_behalf_of: str = text(N_("In the name of"))
    opened_by: str = text(N_("Opened by"))
    minute_taker_id: str = reference(N_("Minute-taker"), "person")
    invited_on: date | None = day(N_("Invited on"))
    second_invitation: bool = flag(N_("Second invitation, any number can decide"))
    moved_from: date | None = day(N_("Moved from"))
    status_reason: str = text(N_("Why postponed or called off"), limit=500)
    file_reference: str = text(N_("File reference"), limit=120)
    remark: str = long_text(N_("Remark"))


class ItemKind(Choice):
    """What an agenda item is; print follows it."""

    OPENING = "eröffnung", N_("opening")
    FORMALITY = "formalia", N_("formality")
    MINUTES = "protokoll", N_("minutes")
    REPORT = "bericht", N_("report")
    DISCUSSION = "beratung", N_("discussion")
    DECISION = "beschluss", N_("decision")
    ELECTION = "wahl", N_("election")
    INFORMATION = "information", N_("information")
    PROGRESS = "umsetzungsstand", N_("progress of tasks")
    ANY_OTHER = "verschiedenes", N_("any other business")
    SECTION = "zwischentitel", N_("section title")


class ItemStatus(Choice):
    """Whether an item is on the agenda."""

    PROPOSED = "vorgeschlagen", N_("proposed")
    INCLUDED = "aufgenommen", N_("included")
    ADDED = "nachtrag", N_("added later")
    REMOVED = "abgesetzt", N_("removed")
    POSTPONED = "vertagt", N_("postponed")


@dataclass(kw_only=True, eq=False)
class AgendaItem(Record):
    """An item of an agenda; its number follows from its place unless it is frozen.

    `is_done` is ticked while the session runs, whatever its status: an item added later stays one.
    """

    meeting_id: str = reference(N_("Session"), "meeting", required=True)
    parent_id: str = reference(N_("Under item"), "agenda_item")
    position: int = whole_number(N_("Position"), minimum=1)
    number: str = text(N_("No."), limit=20)
    number_frozen: bool = flag(N_("Number fixed"))
    title: str = text(N_("Title"), required=True, limit=500)
    kind: ItemKind = choice(N_("Kind"), ItemKind.DISCUSSION)
    is_public: bool = flag(N_("Public"), default=True)
    rapporteurs: str = text(N_("Rapporteurs"), limit=500)
    minutes_planned: int | None = whole_number(N_("Planned minutes"), minimum=0, maximum=1440)
    papers: str = text(N_("Papers"), limit=500)
    requested_by: str = text(N_("Requested by"))
    continues_id: str = reference(N_("Continues item"), "agenda_item")
    status: ItemStatus = choice(N_("Status"), ItemStatus.INCLUDED)
    is_done: bool = flag(N_("Ticked off"))
    remark: str = long_text(N_("Remark"))


@dataclass(kw_only=True, eq=False)
class StandardItem(Record):
    """An item a body puts on every agenda."""

    body_id: str = reference(N_("Body"), "body", required=True)
    position: int = whole_number(N_("Position"), minimum=1)
    depth: int = whole_number(N_("Level"), minimum=0, maximum=5)
    title: str = text(N_("Title"), required=True, limit=500)
    kind: ItemKind = choice(N_("Kind"), ItemKind.FORMALITY)
    is_public: bool = flag(N_("Public"), default=True)
    minutes_planned: int | None = whole_number(N_("Planned minutes"), minimum=0, maximum=1440)

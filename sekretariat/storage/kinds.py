"""The kinds of record an office keeps: the name of each in tables and audit, and its class.

A class is loaded when it is first asked for: the start loads only what the first page shows.
"""

from collections.abc import Callable, Iterator, Mapping
from importlib import import_module
from typing import Any

from sekretariat.domain import names
from sekretariat.domain.records import Record

DOMAIN = "sekretariat.domain"


class Kinds(Mapping[str, type[Record]]):
    """The class of each kind of record; the place of a class is its module and its name."""

    def __init__(self, places: Mapping[str, str]) -> None:
        self._places = places

    def __getitem__(self, entity: str) -> type[Record]:
        module, _, name = self._places[entity].rpartition(".")
        found: type[Record] = getattr(import_module(f"{DOMAIN}.{module}"), name)
        return found

    def __iter__(self) -> Iterator[str]:
        return iter(self._places)

    def __len__(self) -> int:
        return len(self._places)


class Entities:
    """The name of the kind of each class."""

    def __init__(self, places: Mapping[str, str]) -> None:
        self._names = {f"{DOMAIN}.{place}": entity for entity, place in places.items()}

    def __getitem__(self, record_class: type[Record]) -> str:
        return self._names[f"{record_class.__module__}.{record_class.__name__}"]


PLACES: Mapping[str, str] = {
    "organization": "organizations.Organization",
    "former_organization_name": "organizations.FormerOrganizationName",
    "person": "people.Person",
    "former_name": "people.FormerName",
    "academic_title": "people.AcademicTitle",
    "office_title": "people.OfficeTitle",
    "affiliation": "people.Affiliation",
    "address": "people.Address",
    "contact_point": "people.ContactPoint",
    "legislative_term": "bodies.LegislativeTerm",
    "body": "bodies.Body",
    "former_body_name": "bodies.FormerBodyName",
    "body_succession": "bodies.BodySuccession",
    "body_category": "organizations.BodyCategory",
    "category_in_body": "organizations.CategoryInBody",
    "body_rules": "rules.rulebook.BodyRules",
    "nomination_right": "organizations.NominationRight",
    "office": "bodies.Office",
    "office_holder": "bodies.OfficeHolder",
    "seat": "bodies.Seat",
    "membership": "bodies.Membership",
    "function": "bodies.Function",
    "participation": "bodies.Participation",
    "meeting": "meetings.Meeting",
    "joint_body": "planning.gatherings.JointBody",
    "meeting_day": "planning.gatherings.MeetingDay",
    "calendar_entry": "planning.calendars.CalendarEntry",
    "agenda_item": "meetings.AgendaItem",
    "standard_item": "meetings.StandardItem",
    "attachment": "attachments.Attachment",
    "attendance": "attendance.Attendance",
    "presiding": "proceedings.Presiding",
    "recusal": "proceedings.Recusal",
    "quorum_finding": "proceedings.QuorumFinding",
    "invitation": "invitations.Invitation",
    "motion": "votes.Motion",
    "dispatch": "dispatches.Dispatch",
    "delivery": "dispatches.Delivery",
    "resolution": "resolutions.Resolution",
    "named_vote": "votes.NamedVote",
    "candidate": "votes.Candidate",
    "dissent": "resolutions.Dissent",
    "task": "resolutions.Task",
    "circular": "circulars.Circular",
    "ballot": "circulars.Ballot",
    "travel_rate": "claims.TravelRate",
    "expense_claim": "claims.ExpenseClaim",
    "bank_account": "claims.BankAccount",
    "passage": "minutes.Passage",
    "minutes": "minutes.Minutes",
    "objection": "minutes.Objection",
    "minutes_block": "minutes.MinutesBlock",
    "minutes_version": "minutes.MinutesVersion",
    "press_release": "press.PressRelease",
    "issued_paper": "issued.IssuedPaper",
    "text_module": "text_modules.TextModule",
    "office_word": "spelling.OfficeWord",
    "letterhead": "letterheads.Letterhead",
    "office_font": "fonts.OfficeFont",
    "template_text": "templates.TemplateText",
    "card_format": "card_formats.CardFormat",
    "honoured_office": "precedence.HonouredOffice",
    "milestone": "milestones.Milestone",
    "special_need": "needs.SealedNeed",
    "distinction": "duplicates.distinctions.Distinction",
    "import_profile": "imports.profiles.ImportProfile",
    "inquiry": "inquiries.Inquiry",
    "inquiry_reply": "inquiries.InquiryReply",
}
RECORDS = Kinds(PLACES)
ENTITY_OF = Entities(PLACES)

# Which record a part belongs to, so that its history is told there, also when the part is gone.
OWNERS: Mapping[str, tuple[str, ...]] = {
    **dict.fromkeys(("former_name", "academic_title", "office_title"), ("person_id",)),
    **dict.fromkeys(("affiliation", "special_need"), ("person_id",)),
    **dict.fromkeys(("address", "contact_point"), ("person_id", "organization_id")),
    "distinction": ("person_id", "organization_id"),
    **dict.fromkeys(
        ("former_organization_name", "nomination_right", "category_in_body"), ("organization_id",)
    ),
    **dict.fromkeys(
        ("former_body_name", "function", "standard_item", "body_category", "body_rules"),
        ("body_id",),
    ),
    "participation": ("body_id",),
    **dict.fromkeys(("dissent", "named_vote", "candidate"), ("resolution_id",)),
    "objection": ("minutes_id",),
    "body_succession": ("successor_id",),
    "office_holder": ("office_id",),
    "membership": ("seat_id",),
    **dict.fromkeys(
        (
            "attachment",
            *("agenda_item", "attendance", "invitation", "milestone"),
            *("presiding", "recusal", "quorum_finding", "motion"),
            *("dispatch", "delivery"),
            *("joint_body", "meeting_day"),
            *("resolution", "task", "passage", "minutes", "minutes_block"),
            *("minutes_version", "press_release", "issued_paper"),
        ),
        ("meeting_id",),
    ),
    "inquiry_reply": ("inquiry_id",),
    "ballot": ("circular_id",),
    "expense_claim": ("meeting_id",),
    "bank_account": ("claim_id",),
}

Derived = Mapping[str, Callable[[Any], str]]


def _person_search(person: Any) -> str:
    return names.search_key(
        person.given_names, person.nobility, names.family_part(person), person.suffix
    )


def _person_sort(person: Any) -> str:
    return names.sort_key(person, getattr(person, "sort_override", ""))


_NAMED: Derived = {
    "sort_key": lambda record: names.text_sort_key(record.name),
    "search_key": lambda record: names.search_key(record.name, getattr(record, "short_name", "")),
}
DERIVED: Mapping[str, Derived] = {
    "person": {"sort_key": _person_sort, "search_key": _person_search},
    "former_name": {"sort_key": _person_sort, "search_key": _person_search},
    "organization": _NAMED,
    "former_organization_name": _NAMED,
    "body": _NAMED,
    "former_body_name": _NAMED,
    "office": _NAMED,
}

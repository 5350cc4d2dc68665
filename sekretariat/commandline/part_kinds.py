"""Which lists belong to a record: the parts of its card, the motions of a session, and so on."""

from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

from sekretariat.commandline.kinds import save_ballot
from sekretariat.commandline.passphrases import unlocked
from sekretariat.domain.bodies import (
    BodySuccession,
    FormerBodyName,
    Function,
    OfficeHolder,
)
from sekretariat.domain.meetings import StandardItem
from sekretariat.domain.needs import SpecialNeed
from sekretariat.domain.organizations import (
    BodyCategory,
    CategoryInBody,
    FormerOrganizationName,
    NominationRight,
)
from sekretariat.domain.people import (
    AcademicTitle,
    Address,
    Affiliation,
    ContactPoint,
    FormerName,
    OfficeTitle,
)
from sekretariat.domain.planning.gatherings import JointBody, MeetingDay
from sekretariat.domain.problems import Problem, Refused
from sekretariat.domain.resolutions import Dissent
from sekretariat.domain.rules.rulebook import BodyRules, preset_rules
from sekretariat.domain.text_modules import TextModule
from sekretariat.domain.votes import Candidate, Motion, NamedVote
from sekretariat.services.secretariat import Secretariat


class Opened(NamedTuple):
    """The parts of one record, and how they are saved once the list was changed."""

    parts: list[Any]
    save: Callable[[], object]


class PartKind(NamedTuple):
    """One kind of part: its record, how an owner's are opened, how a new one begins."""

    record: type
    open: Callable[[Secretariat, str], Opened]
    make: Callable[[Secretariat, str], Any] | None = None


def _person(name: str, record: type) -> PartKind:
    def opened(office: Secretariat, owner: str) -> Opened:
        card = office.people.card(owner)
        return Opened(getattr(card, name), lambda: office.people.save(card))

    return PartKind(record, opened)


def _organization(name: str, record: type) -> PartKind:
    def opened(office: Secretariat, owner: str) -> Opened:
        card = office.organizations.card(owner)
        return Opened(getattr(card, name), lambda: office.organizations.save(card))

    return PartKind(record, opened)


def _body(name: str, record: type) -> PartKind:
    def opened(office: Secretariat, owner: str) -> Opened:
        card = office.bodies.card(office.bodies.find(owner).id)
        return Opened(getattr(card, name), lambda: office.bodies.save(card))

    return PartKind(record, opened)


def _meeting(name: str, record: type) -> PartKind:
    def opened(office: Secretariat, owner: str) -> Opened:
        card = office.meetings.card(owner)
        return Opened(getattr(card, name), lambda: office.meetings.save_card(card))

    return PartKind(record, opened)


def _ballot(name: str, record: type) -> PartKind:
    def opened(office: Secretariat, owner: str) -> Opened:
        ballot = office.resolutions.ballot(owner)
        return Opened(getattr(ballot, name), lambda: save_ballot(office, ballot))

    return PartKind(record, opened)


def _motions(office: Secretariat, owner: str) -> Opened:
    meeting_id = office.meetings.get(owner).id
    found = office.motions.of_meeting(meeting_id)
    return Opened(found, lambda: office.motions.save(meeting_id, found))


def _modules(office: Secretariat, _owner: str) -> Opened:
    found = office.text_modules.all()
    return Opened(found, lambda: office.text_modules.save(found))


def _holders(office: Secretariat, owner: str) -> Opened:
    fitting = [card for card in office.bodies.offices() if owner in (card[0].id, card[0].name)]
    if not fitting:
        raise Refused(Problem("record.unknown", {"value": owner}))
    held, found = fitting[0]
    return Opened(found, lambda: office.bodies.save_office(held, found))


def _needs(office: Secretariat, owner: str) -> Opened:
    person_id = office.people.card(owner).person.id
    found = unlocked(office).of_person(person_id)
    return Opened(found, lambda: office.needs.save(person_id, found))


def _preset(office: Secretariat, owner: str) -> BodyRules:
    return preset_rules(office.bodies.find(owner).rules_profile)


PARTS: Mapping[str, PartKind] = {
    "title": _person("titles", AcademicTitle),
    "former-name": _person("former_names", FormerName),
    "office-title": _person("office_titles", OfficeTitle),
    "affiliation": _person("affiliations", Affiliation),
    "address": _person("addresses", Address),
    "contact": _person("contacts", ContactPoint),
    "need": PartKind(SpecialNeed, _needs),
    "organization-name": _organization("former_names", FormerOrganizationName),
    "organization-address": _organization("addresses", Address),
    "organization-contact": _organization("contacts", ContactPoint),
    "nomination-right": _organization("nomination_rights", NominationRight),
    "organization-category": _organization("categories", CategoryInBody),
    "body-name": _body("former_names", FormerBodyName),
    "predecessor": _body("predecessors", BodySuccession),
    "function": _body("functions", Function),
    "standard-item": _body("standard_items", StandardItem),
    "category": _body("categories", BodyCategory),
    "rules": _body("rules", BodyRules)._replace(make=_preset),
    "office-holder": PartKind(OfficeHolder, _holders),
    "joint-body": _meeting("joint_bodies", JointBody),
    "meeting-day": _meeting("days", MeetingDay),
    "motion": PartKind(Motion, _motions),
    "dissent": _ballot("dissents", Dissent),
    "named-vote": _ballot("named", NamedVote),
    "candidate": _ballot("candidates", Candidate),
    "text-module": PartKind(TextModule, _modules),
}
"""The parts `part` knows; whose they are is said by --of: an id, or the name of a body or office.

A text module belongs to nobody. A need is opened by the office's passphrase alone.
"""

"""Of the sample: the list of members, what a clerk adds to it by hand, a change of delegate."""

from datetime import date

from sekretariat.domain.bodies import EndReason, Membership, Role
from sekretariat.domain.imports.lists import RowStatus
from sekretariat.domain.imports.plans import ImportPlan
from sekretariat.domain.organizations import (
    BodyCategory,
    Category,
    CategoryInBody,
    Organization,
)
from sekretariat.domain.people import (
    Affiliation,
    ContactKind,
    ContactPoint,
    Gender,
    GenderSource,
    Person,
    Salutation,
    Visibility,
)
from sekretariat.services.organizations import read_card, save_card
from sekretariat.services.people import PersonCard
from sekretariat.services.sample.source import SampleSource, Values
from sekretariat.services.secretariat import Secretariat
from sekretariat.words import N_


def take_in_list(office: Secretariat, source: SampleSource) -> None:
    """Take in the office's list, then remember persons and organisations by their names."""
    plan = office.importing.plan(source.list_file, body=source.conference_id)
    _decide(plan, source)
    office.importing.apply(plan)
    with office.context.reader() as reader:
        for person in reader.find(Person):
            source.ids[f"{person.given_names} {person.family_name}".strip()] = person.id
        for organization in reader.find(Organization):
            source.ids[organization.name] = organization.id


def _decide(plan: ImportPlan, source: SampleSource) -> None:
    """Answer as the clerk would: namesakes are two persons, what cannot be read is left out."""
    for row in plan.rows:
        if row.status is RowStatus.DOUBTFUL:
            source.counts["asked about"] += 1
            row.is_new_person()
        if row.status is RowStatus.FAILED:
            source.counts["left out"] += 1
            row.leave_out()
    source.counts["rows"] = len(plan.rows)


def set_seat_rules(office: Secretariat, source: SampleSource) -> None:
    """Enter the rules of single seats: who may stand in, seats in person."""
    for values in source.part("seats"):
        seat = source.seat(office, values["number"])
        source.fill(seat, values)
        office.seats.save_seat(seat)


def sort_organizations(office: Secretariat, source: SampleSource) -> None:
    """Say what kind of organisation each is: by its name, else by the group of its seats."""
    groups = source.part("categories")["groups"]
    named = source.part("categories")["organizations"]
    ministry = source.part("ministry")
    seats = office.seats.of_body(source.conference_id)
    own = [BodyCategory(name=group, position=n) for n, group in enumerate(groups, start=1)]
    category_of = {one.name: one.id for one in own}
    with office.context.work("organization.change", N_("Sort the organisations")) as work:
        work.save_parts(BodyCategory, "body_id", source.conference_id, own)
        for organization_id, group in {one.organization_id: one.group for one in seats}.items():
            card = read_card(work, organization_id)
            organization = card.organization
            organization.category = Category(named.get(organization.name, groups[group]))
            card.categories = [CategoryInBody(category_id=category_of[group])]
            if organization.name == ministry["name"]:
                organization.short_name = ministry["short_name"]
            save_card(work, card)


def enter_by_hand(office: Secretariat, source: SampleSource) -> None:
    """Enter the persons the list could not name properly, and one entered by mistake."""
    for values in source.part("by_hand"):
        person = source.made(Person, values)
        source.ids[f"{person.given_names} {person.family_name}"] = person.id
        affiliation = Affiliation(
            person_id=person.id,
            organization_id=source.ids[values["organization"]],
            function=values["function"],
        )
        contact = ContactPoint(person_id=person.id, kind=ContactKind.EMAIL, value=values["email"])
        card = PersonCard(person, affiliations=[affiliation], contacts=[contact])
        office.people.save(card)
        for membership in values["memberships"]:
            _sit_down(office, source, person.id, membership)


def take_in_answers(office: Secretariat, source: SampleSource) -> None:
    """Note what was told on the forms of acceptance: gender, consents, how a name is spoken."""
    told = source.part("answers")
    gender_of = {Salutation(key): Gender(value) for key, value in told["gender"].items()}
    without = {source.ids[name] for name in told["gender_not_told"]}
    spoken = {source.ids[name]: how for name, how in told["pronunciations"].items()}
    shown = {
        source.ids[name]: Visibility(to) for to, names in told["shown_to"].items() for name in names
    }
    with office.context.work("person.change", N_("Enter what was told on acceptance")) as work:
        for person in work.find(Person):
            if person.id not in without and person.salutation in gender_of:
                person.gender = gender_of[person.salutation]
                person.gender_source = GenderSource.NOMINATION
            person.pronunciation = spoken.get(person.id, "")
            if shown.get(person.id) is Visibility.PUBLIC:
                person.press_consent_on = date.fromisoformat(told["may_be_named_since"])
            work.save(person)
        for person_id, visibility in shown.items():
            for contact in work.find(ContactPoint, person_id=person_id):
                contact.visibility = visibility
                work.save(contact)


def change_delegate(office: Secretariat, source: SampleSource) -> None:
    """Let one delegate resign, her deputy follow and her name change."""
    for values in source.part("endings"):
        membership = _membership(office, source, values)
        last_day = date.fromisoformat(values["last_day"])
        office.seats.end([membership.id], last_day, EndReason(values["reason"]))
    for values in source.part("successors"):
        _sit_down(office, source, source.ids[values["person"]], values)
    for values in source.part("renamings"):
        card = office.people.card(source.ids[values["person"]])
        card.person.family_name = values["family_name"]
        office.people.save(card, since=date.fromisoformat(values["since"]))


def _sit_down(office: Secretariat, source: SampleSource, person_id: str, values: Values) -> None:
    seat = source.seat(office, values["seat"])
    membership = source.made(Membership, values, seat_id=seat.id, person_id=person_id)
    office.seats.save_membership(membership)


def _membership(office: Secretariat, source: SampleSource, values: Values) -> Membership:
    wanted = (source.ids[values["person"]], Role(values["role"]))
    found = office.seats.memberships(source.seat(office, values["seat"]).id)
    return next(one for one in found if (one.person_id, one.role) == wanted)

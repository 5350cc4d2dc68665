"""Two invented persons who are the same, with something in every table that can name a person."""

from datetime import date

from sqlalchemy import select

from sekretariat.domain.bodies import (
    Body,
    BodyKind,
    Function,
    Membership,
    Office,
    OfficeHolder,
    Participation,
    Role,
    Seat,
)
from sekretariat.domain.organizations import Organization
from sekretariat.domain.people import (
    AcademicTitle,
    Address,
    Affiliation,
    ContactPoint,
    FormerName,
    OfficeTitle,
    Person,
    Salutation,
)
from sekretariat.services.bodies import BodyCard
from sekretariat.services.organizations import OrganizationCard
from sekretariat.services.people import PersonCard
from sekretariat.services.secretariat import Secretariat
from sekretariat.storage.kinds import RECORDS
from sekretariat.storage.tables import TABLES

FOUNDED = date(2019, 12, 3)
ROWS_ARE_COUNTED = ("serial", "row_version")


def add(office: Secretariat, given_names: str, family_name: str, **values: object) -> str:
    """Add a person and return the id."""
    made = Person(given_names=given_names, family_name=family_name, **values)  # type: ignore[arg-type]
    return office.people.save(PersonCard(made)).person.id


def twins(office: Secretariat) -> tuple[str, str]:
    """Add Kathrin Müller and Katrin Mueller, both with parts, and return their ids."""
    union = Organization(name="Musterverband Wiesbaden")
    office.organizations.save(OrganizationCard(union))
    kathrin = PersonCard(
        Person(given_names="Kathrin", family_name="Müller", salutation=Salutation.WOMAN),
        titles=[AcademicTitle(title="Dr.")],
        affiliations=[Affiliation(organization_id=union.id, function="Vorständin")],
        contacts=[ContactPoint(value="k.mueller@example.org")],
    )
    katrin = PersonCard(
        Person(given_names="Katrin", family_name="Mueller", pronunciation="Ka-trien"),
        titles=[AcademicTitle(title="Prof."), AcademicTitle(title="Dr.")],
        former_names=[FormerName(family_name="Muster", valid_to=date(2010, 1, 1))],
        office_titles=[OfficeTitle(title="MdL")],
        affiliations=[Affiliation(organization_id=union.id)],
        addresses=[Address(street="Musterweg 1", postcode="65189", city="Wiesbaden")],
        contacts=[
            ContactPoint(value="k.mueller@example.org"),
            ContactPoint(value="katrin@example.net"),
        ],
    )
    return office.people.save(kathrin).person.id, office.people.save(katrin).person.id


def seated(office: Secretariat, *person_ids: str) -> Body:
    """Seat persons in seats 1, 2, … of a new conference."""
    body = Body(name="Musterkonferenz", constituted_on=FOUNDED)
    office.bodies.save(BodyCard(body))
    for number, person_id in enumerate(person_ids, start=1):
        place(office, Seat(body_id=body.id, number=number), person_id)
    return body


def place(
    office: Secretariat, seat: Seat, person_id: str, role: Role = Role.MEMBER, **values: object
) -> Membership:
    """Put a person into a seat from the first day on."""
    if not seat.row_version:
        office.seats.save_seat(seat)
    period = {"valid_from": FOUNDED, **values}
    made = Membership(seat_id=seat.id, person_id=person_id, role=role, **period)  # type: ignore[arg-type]
    office.seats.save_membership(made)
    return made


def busy(office: Secretariat, person_id: str) -> Body:
    """Give a person a forum, a task, an office and a session to chair; return the forum."""
    forum = Body(name="Musterforum", kind=BodyKind.FORUM)
    task = Function(body_id=forum.id, person_id=person_id)
    office.bodies.save(BodyCard(forum, functions=[task]))
    office.participations.save(Participation(body_id=forum.id, person_id=person_id))
    post = Office(name="Ministerin oder Minister für Muster")
    office.bodies.save_office(post, [OfficeHolder(office_id=post.id, person_id=person_id)])
    meeting = office.meetings.draft(forum.id, date(2020, 11, 3))
    meeting.chair_id = meeting.minute_taker_id = person_id
    office.meetings.add(meeting)
    return forum


def everything(office: Secretariat) -> dict[str, dict[str, dict[str, object]]]:
    """Return all records of all tables by id, but for what counts rows and savings."""
    found = {}
    with office.context.reader() as reader:
        for entity in RECORDS:
            rows = reader.connection.execute(select(TABLES[entity])).mappings()
            found[entity] = {
                row["id"]: {k: v for k, v in row.items() if k not in ROWS_ARE_COUNTED}
                for row in rows
            }
    return found

"""An organisation with members, its sheet as it was sent, and how tests edit it as Excel would."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import openpyxl

from sekretariat.domain.bodies import Body, Membership, Role, Seat
from sekretariat.domain.imports.lists import RowStatus
from sekretariat.domain.inquiries import Inquiry
from sekretariat.domain.organizations import Organization
from sekretariat.domain.people import (
    AcademicTitle,
    Address,
    Affiliation,
    ContactKind,
    ContactPoint,
    Person,
    Salutation,
)
from sekretariat.services.bodies import BodyCard
from sekretariat.services.inquiries.sent import Sent
from sekretariat.services.organizations import OrganizationCard
from sekretariat.services.people import PersonCard
from sekretariat.services.secretariat import Secretariat
from sekretariat.words import translate

HEADER_ROW = 4
SENT_ON = date(2020, 11, 2)


@dataclass
class Office:
    """A body with three seats of one organisation: member, deputy, and a vacant seat."""

    secretariat: Secretariat
    folder: Path
    body_id: str = ""
    organization_id: str = ""
    ada: str = ""
    bo: str = ""
    vacant_seat: str = ""
    ada_seat: str = ""

    def send(self, **more: Any) -> Sent:
        """Ask everybody; return what was written."""
        values = {"name": "Herbst", "body_id": self.body_id, "as_of": SENT_ON, **more}
        return self.secretariat.inquiries.start(Inquiry(**values), self.folder / "out")

    def sheet(self, **more: Any) -> Path:
        """Ask everybody; return the sheet of the organisation."""
        letters = self.send(**more).letters
        return next(one.sheet for one in letters if one.organization_id == self.organization_id)

    def person(self, person_id: str) -> PersonCard:
        """Return a person as kept now."""
        return self.secretariat.people.card(person_id)

    def all_persons(self) -> int:
        """Count the persons kept."""
        return len(self.secretariat.people.choices())


def make_office(secretariat: Secretariat, folder: Path) -> Office:
    """Keep an organisation with two persons and three seats, one of them vacant."""
    made = Office(secretariat, folder)
    body = Body(name="Musterkonferenz", constituted_on=date(2019, 12, 3))
    made.body_id = secretariat.bodies.save(BodyCard(body)).body.id
    organization = Organization(name="Musterverein", nomination_contact="Frau Muster")
    made.organization_id = organization.id
    secretariat.organizations.save(
        OrganizationCard(
            organization,
            addresses=[Address(street="Musterallee 1", postcode="65000", city="Musterstadt")],
            contacts=[ContactPoint(value="post@muster.example.org")],
        )
    )
    made.ada = _add(secretariat, made, "Ada", "Muster-Öğüt", Salutation.WOMAN)
    made.bo = _add(secretariat, made, "Bo", "Beispiel", Salutation.MAN)
    made.ada_seat = _seat(secretariat, made, 1)
    made.vacant_seat = _seat(secretariat, made, 2)
    for person_id, role, rank in ((made.ada, Role.MEMBER, None), (made.bo, Role.DEPUTY, 1)):
        secretariat.seats.save_membership(
            Membership(
                seat_id=made.ada_seat,
                person_id=person_id,
                role=role,
                rank=rank,
                on_behalf_of_id=made.organization_id,
                valid_from=date(2019, 12, 3),
            )
        )
    return made


def _seat(secretariat: Secretariat, made: Office, number: int) -> str:
    seat = Seat(body_id=made.body_id, number=number, organization_id=made.organization_id)
    seat.valid_from = date(2019, 12, 3)
    secretariat.seats.save_seat(seat)
    return seat.id


def _add(
    secretariat: Secretariat, made: Office, given: str, family: str, salutation: Salutation
) -> str:
    person = Person(given_names=given, family_name=family, salutation=salutation)
    email = f"{given.lower()}@muster.example.org"
    card = PersonCard(
        person,
        titles=[AcademicTitle(title="Dr.")] if given == "Ada" else [],
        affiliations=[Affiliation(organization_id=made.organization_id, function="Vorstand")],
        addresses=[Address(street="Weg 1", postcode="04109", city="Leipzig")],
        contacts=[
            ContactPoint(value=email),
            ContactPoint(value=f"zwei.{email}"),
            ContactPoint(kind=ContactKind.PHONE, value="0611 32190"),
        ],
    )
    return secretariat.people.save(card).person.id


class Edited:
    """A workbook opened as a spreadsheet program opens it."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self.book = openpyxl.load_workbook(path)
        self.sheet = self.book.worksheets[0]

    def column(self, label: str) -> int:
        """Return the place of the column with a heading, from 1."""
        wanted = translate(label)
        cells = self.sheet[HEADER_ROW]
        return next(int(cell.column) for cell in cells if cell.value == wanted)

    def row_of(self, family_name: str) -> int:
        """Return the row of a person."""
        column = self.column("Family name")
        rows = range(HEADER_ROW + 1, self.sheet.max_row + 1)
        return next(row for row in rows if self.sheet.cell(row, column).value == family_name)

    def free_row(self) -> int:
        """Return the first row to add a person in."""
        return self.row_of(None)  # type: ignore[arg-type]

    def put(self, row: int, **values: object) -> "Edited":
        """Write cells of a row by the labels of their columns (blanks as underscores)."""
        for label, value in values.items():
            self.sheet.cell(row, self.column(label.replace("_", " "))).value = value
        return self

    def fact(self, label: str, value: str | None) -> "Edited":
        """Write what is kept of the organisation itself."""
        sheet = self.book.worksheets[1]
        for row in sheet.iter_rows(min_row=HEADER_ROW + 1):
            if row[2].value == translate(label):
                row[3].value = value
                return self
        raise AssertionError(label)

    def save(self, name: str = "Antwort.xlsx") -> Path:
        """Save the workbook beside the one that was sent."""
        path = self._path.with_name(name)
        self.book.save(path)
        return path


def plan_of(office: Office, path: Path) -> Any:
    """Return what taking in a file would do."""
    return office.secretariat.importing.plan(path)


def changes_of(plan: Any) -> list[tuple[str, str, str, str, bool]]:
    """Return the changes of a plan as (person, field, old, new, accepted)."""
    return [
        (row.person, one.field, one.old, one.new, one.accepted)
        for row in plan.rows
        for one in row.changes
    ]


def codes_of(plan: Any) -> list[str]:
    """Return the codes of all problems of a plan, in their order."""
    return [one.problem.code for one in plan.all_problems()]


def came_unchanged(plan: Any) -> bool:
    """Tell whether a plan changes nothing and asks nothing."""
    states = {row.status for row in plan.rows}
    return states == {RowStatus.UNCHANGED} and not changes_of(plan)

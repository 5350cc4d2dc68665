"""Papers of the hall from the records: a title corrected once is right on all of them."""

from datetime import date

import pytest

from sekretariat.domain.attendance import PresenceMode
from sekretariat.domain.bodies import Body, Membership, Seat
from sekretariat.domain.invitations import Invitation, InvitedAs
from sekretariat.domain.meetings import Mode
from sekretariat.domain.organizations import Organization
from sekretariat.domain.people import (
    AcademicTitle,
    Affiliation,
    OfficeTitle,
    Person,
    Salutation,
)
from sekretariat.domain.problems import Refused
from sekretariat.services.bodies import BodyCard
from sekretariat.services.organizations import OrganizationCard
from sekretariat.services.papers.hall_kinds import BadgeSheet, Feeding, SignSheet
from sekretariat.services.papers.kinds import Paper, PrintQuestion
from sekretariat.services.people import PersonCard
from sekretariat.services.secretariat import Secretariat

NOVEMBER = date(2020, 11, 3)
HALL = (Paper.NAME_SIGNS, Paper.BADGES, Paper.SEATING_LIST, Paper.GATE_LIST)


class Hall:
    """A body with two seats, one vacant, and a session in a hall; chairs where a test sets them."""

    minister = deputy = ""

    def __init__(self, office: Secretariat) -> None:
        self.office = office
        self.body_id = office.bodies.save(BodyCard(Body(name="Musterkonferenz"))).body.id
        house = self.house("Musterverein")
        seat = Seat(body_id=self.body_id, number=1, organization_id=house)
        office.seats.save_seat(seat)
        office.seats.save_seat(Seat(body_id=self.body_id, number=2))
        self.ada = self.person("Ada", "Muster")
        office.seats.save_membership(Membership(seat_id=seat.id, person_id=self.ada))
        meeting = office.meetings.draft(self.body_id, NOVEMBER)
        self.meeting_id = office.meetings.add(meeting).id

    def house(self, name: str) -> str:
        """Add an organisation."""
        card = OrganizationCard(Organization(name=name))
        return self.office.organizations.save(card).organization.id

    def person(self, given: str, family: str, **more: object) -> str:
        """Add a person; more are the parts of the card."""
        person = Person(given_names=given, family_name=family, salutation=Salutation.WOMAN)
        card = PersonCard(person, **more)  # type: ignore[arg-type]
        return self.office.people.save(card).person.id

    def person_of(self, given: str) -> str:
        """Return the id of the person with a first name."""
        with self.office.context.reader() as reader:
            [found] = reader.find(Person, given_names=given)
        return found.id

    def invite(self, person_id: str, **more: object) -> None:
        """Invite somebody as a guest."""
        invitation = Invitation(
            meeting_id=self.meeting_id,
            person_id=person_id,
            invited_as=InvitedAs.GUEST,
            **more,  # type: ignore[arg-type]
        )
        with self.office.context.work("test", "test") as work:
            work.add(invitation)

    def paper(self, paper: Paper, **more: object) -> str:
        """Return everything a paper says."""
        question = PrintQuestion(paper=paper, **more)  # type: ignore[arg-type]
        return str(self.office.printing.document(question))


@pytest.fixture
def hall(office: Secretariat) -> Hall:
    return Hall(office)


def test_a_title_corrected_once_is_right_on_every_paper(hall: Hall) -> None:
    assert all("Dr." not in hall.paper(one) for one in HALL)
    card = hall.office.people.card(hall.ada)
    card.titles.append(AcademicTitle(title="Dr."))
    hall.office.people.save(card)
    for one in HALL:
        told = hall.paper(one)
        assert "Dr. Ada Muster" in told or "Muster, Dr. Ada" in told, one
        assert "Musterverein" in told


def test_a_guest_of_honour_has_office_and_house_and_comes_first_by_precedence(hall: Hall) -> None:
    kreis = hall.house("Musterkreis")
    guest = hall.person(
        "Eva",
        "Beispiel",
        office_titles=[OfficeTitle(title="Landrat", title_female="Landrätin")],
        affiliations=[Affiliation(organization_id=kreis)],
    )
    hall.invite(guest)
    assert "'Landrätin'" in hall.paper(Paper.BADGES)
    told = hall.paper(Paper.SEATING_LIST, variant="protocol")
    assert told.index("Eva Beispiel") < told.index("Ada Muster")
    by_seat = hall.paper(Paper.SEATING_LIST)
    assert by_seat.index("Ada Muster") < by_seat.index("N. N.") < by_seat.index("Eva Beispiel")


def test_who_joins_a_hybrid_session_by_video_needs_no_sign(hall: Hall) -> None:
    hall.invite(hall.person("Vera", "Video"), response_mode=PresenceMode.VIDEO)
    assert "Vera Video" in hall.paper(Paper.NAME_SIGNS)
    meeting = hall.office.meetings.get(hall.meeting_id)
    meeting.mode = Mode.HYBRID
    hall.office.meetings.save(meeting)
    assert "Vera Video" not in hall.paper(Paper.NAME_SIGNS)


def test_the_hall_of_the_newest_session_that_has_one_is_meant(hall: Hall) -> None:
    later = hall.office.meetings.draft(hall.body_id, date(2021, 3, 3))
    later.mode = Mode.DIGITAL
    hall.office.meetings.add(later)
    assert "3. November 2020" in hall.paper(Paper.DOOR_SIGN)
    assert "3. November 2020" in hall.paper(Paper.GUEST_SHEET)


def test_cards_of_nobody_are_refused(office: Secretariat) -> None:
    body = office.bodies.save(BodyCard(Body(name="Musterbeirat"))).body
    office.meetings.add(office.meetings.draft(body.id, NOVEMBER))
    with pytest.raises(Refused) as told:
        office.printing.document(PrintQuestion(paper=Paper.BADGES))
    assert told.value.problems[0].code == "print.nobody_expected"


def test_every_sheet_takes_its_cards_and_a_test_print(hall: Hall) -> None:
    for paper, sheets in ((Paper.NAME_SIGNS, SignSheet), (Paper.BADGES, BadgeSheet)):
        for sheet in sheets:
            assert f"name='{sheet.value}'" in hall.paper(paper, variant=sheet.value)
        test = hall.paper(paper, feeding=Feeding(is_test=True, shift_right=0.5))
        assert "is_test=True" in test
        assert "shift_mm=(0.5, 0.0)" in test
        assert "Ada" not in test


def test_a_place_a_sheet_does_not_have_is_refused(hall: Hall) -> None:
    with pytest.raises(Refused) as told:
        hall.paper(Paper.BADGES, variant="L4785", feeding=Feeding(start=11))
    problem = told.value.problems[0]
    assert (problem.code, problem.values) == ("print.no_such_place", {"start": 11, "places": 10})

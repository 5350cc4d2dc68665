"""A council of 70 seats whose session is held in stories; all persons are invented."""

from datetime import date, time

from sekretariat.domain.bodies import Body, Function, Membership, Role, Seat
from sekretariat.domain.meetings import Meeting
from sekretariat.domain.organizations import DeputyMode, Organization
from sekretariat.domain.people import Person
from sekretariat.domain.rules.majorities import MajorityKind
from sekretariat.domain.rules.quorum import QuorumKind
from sekretariat.domain.rules.rulebook import BodyRules
from sekretariat.services.bodies import BodyCard
from sekretariat.services.organizations import OrganizationCard
from sekretariat.services.people import PersonCard
from sekretariat.services.secretariat import Secretariat

DAY, SEATS, VACANT, POOLED = date(2020, 11, 3), 70, 4, (41, 42)


class Held:
    """A council of 70 seats, 4 of them vacant; more than half of the 66 filled ones decide."""

    def __init__(self, office: Secretariat) -> None:
        self.office = office
        sender = Organization(name="Musterverband")
        office.organizations.save(OrganizationCard(sender))
        self.body = Body(name="Musterbeirat")
        rules = BodyRules(
            body_id=self.body.id,
            notice_length=14,
            objection_length=3,
            quorum_kind=QuorumKind.MORE_THAN_HALF,
            majority_kind=MajorityKind.SIMPLE,
            resolution_pattern="{nr_wp}/{jjjj}-{lfd_sitzung}",
        )
        office.bodies.save(BodyCard(self.body, rules=[rules]))
        seats = [self._seat(number, sender.id) for number in range(1, SEATS + 1)]
        office.seats.save_seats(seats)
        filled = seats[: SEATS - VACANT]
        self.members = [
            self._appoint(f"Mitglied {seat.number:02}", seat, Role.MEMBER) for seat in filled
        ]
        self._appoint("Vertretung Vierzig", seats[39], Role.DEPUTY)
        self._appoint("Springer", seats[40], Role.DEPUTY)
        card = office.bodies.card(self.body.id)
        card.functions = [Function(body_id=self.body.id, person_id=self.members[0])]
        office.bodies.save(card)
        meeting = Meeting(body_id=self.body.id, held_on=DAY, ordinal_in_term=2)
        meeting.begins_at = time(10)
        self.meeting = office.meetings.add(meeting).id

    def _seat(self, number: int, sender_id: str) -> Seat:
        mode = DeputyMode.ORGANIZATION_POOL if number in POOLED else DeputyMode.PERSONAL
        owner = sender_id if number in POOLED else ""
        return Seat(body_id=self.body.id, number=number, organization_id=owner, deputy_mode=mode)

    def _appoint(self, name: str, seat: Seat, role: Role) -> str:
        person = self.office.people.save(PersonCard(Person(family_name=name))).person
        membership = Membership(
            seat_id=seat.id,
            person_id=person.id,
            role=role,
            rank=1 if role is Role.DEPUTY else None,
            valid_from=date(2020, 1, 1),
        )
        self.office.seats.save_membership(membership)
        return person.id

"""A conference to be invited: plainly fictitious persons in groups, by e-mail and by post."""

from datetime import time, timedelta

from sekretariat.domain.bodies import Body, Membership, Role, RulesProfile, Seat
from sekretariat.domain.meetings import AgendaItem, Meeting, Mode
from sekretariat.domain.organizations import DeputyMode
from sekretariat.domain.people import Address, Channel, ContactPoint, Person, Salutation
from sekretariat.services.bodies import BodyCard
from sekretariat.services.people import PersonCard
from sekretariat.services.secretariat import Secretariat

SEATS, DEPUTIES, BY_POST = 66, 10, 6
LINK = "https://video.example.org/raum-4711"
GROUPS = ("Verbände", "Kommunen", "Religion")


class Conference:
    """66 filled seats of 67 in three groups, six by post; 11 deputies; with a guest 72 drafts."""

    def __init__(self, office: Secretariat) -> None:
        self.body = Body(name="Musterkonferenz", rules_profile=RulesProfile.COUNCIL)
        office.bodies.save(BodyCard(self.body))
        self.members = []
        for number in range(1, SEATS + 2):
            seat = Seat(
                body_id=self.body.id,
                number=number,
                group=GROUPS[number % len(GROUPS)],
                deputy_mode=DeputyMode.RANKED,
            )
            office.seats.save_seat(seat)
            if number <= SEATS:
                name = f"{letters(number)} Mitglied"
                self.members.append(_add(office, name, seat.id, by_post=number <= BY_POST))
            if number <= DEPUTIES:
                name = f"{letters(number)} Vertretung"
                _add(office, name, seat.id, role=Role.DEPUTY, rank=1)
        self.second_deputy = _add(
            office, "Zweite Vertretung", self._seat(office, 2), role=Role.DEPUTY, rank=2
        )
        self.meeting = self._meet(office)
        _add(office, "Gerda Gast")

    def _meet(self, office: Secretariat) -> str:
        """Set a digital session in twelve weeks with five items, the last one closed."""
        held_on = office.context.today() + timedelta(weeks=12)
        while held_on.weekday() != 1:
            held_on += timedelta(days=1)
        meeting = Meeting(
            body_id=self.body.id,
            held_on=held_on,
            begins_at=time(14, 30),
            ends_at=time(16, 30),
            mode=Mode.DIGITAL,
            video_link=LINK,
            ordinal_in_term=2,
        )
        office.meetings.add(meeting)
        for title, is_public in (
            ("Eröffnung", True),
            ("Niederschrift", True),
            ("Bericht der Foren", True),
            ("Beschluss zum Plan", True),
            ("Personalsache", False),
        ):
            office.agendas.add(AgendaItem(meeting_id=meeting.id, title=title, is_public=is_public))
        return meeting.id

    def _seat(self, office: Secretariat, number: int) -> str:
        return next(one.id for one in office.seats.of_body(self.body.id) if one.number == number)


def letters(number: int) -> str:
    """Return a first name of its own for each number, so that a few letters find it."""
    vowels, consonants = "aeiou", "bdfgklmnrst"
    return (
        consonants[number % len(consonants)].upper()
        + vowels[number // len(consonants) % len(vowels)]
        + consonants[number // len(consonants)]
        + "o"
    )


def _add(office: Secretariat, name: str, seat_id: str = "", **values: object) -> str:
    given, _, family = name.partition(" ")
    by_post = values.pop("by_post", False)
    person = Person(
        given_names=given,
        family_name=f"{given}{family.lower()}",
        salutation=Salutation.WOMAN,
        preferred_channel=Channel.POST if by_post else Channel.EMAIL,
    )
    mail = f"{given}.{family}@example.org".lower()
    address = Address(street="Musterweg 1", postcode="65185", city="Wiesbaden")
    office.people.save(PersonCard(person, contacts=[ContactPoint(value=mail)], addresses=[address]))
    if seat_id:
        membership = Membership(seat_id=seat_id, person_id=person.id, **values)  # type: ignore[arg-type]
        office.seats.save_membership(membership)
    return person.id

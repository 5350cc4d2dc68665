"""An office of ten years to measure: 80 seats, 40 sessions a year, 100,000 audit entries.

Written past the services; every person is plainly made up.
"""

import uuid
from datetime import UTC, date, datetime, time, timedelta
from itertools import cycle, islice
from pathlib import Path
from typing import Any

from sqlalchemy import insert

from sekretariat.domain.attendance import Attendance, Capacity
from sekretariat.domain.bodies import Body, Membership, Role, RulesProfile, Seat
from sekretariat.domain.meetings import AgendaItem, ItemKind, Meeting, MeetingStatus
from sekretariat.domain.organizations import Organization
from sekretariat.domain.people import Affiliation, Person
from sekretariat.domain.resolutions import Resolution
from sekretariat.storage.database import Database
from sekretariat.storage.kinds import ENTITY_OF
from sekretariat.storage.rows import to_json, to_row
from sekretariat.storage.tables import TABLES, change, change_set

YEARS, PER_YEAR, SEATS, ENTRIES, PER_SET = 10, 40, 80, 100_000, 4
PRESENT, ITEMS, DECISIONS = 60, 8, 4
BEGAN = date(2016, 1, 4)
ENDINGS = ("mann", "lein", "er", "ner", "bach", "feld", "hauer", "stein", "dorf", "au")
FIRST = ("Muster", "Beispiel", "Probst", "Öztürk", "Łukasz", "Nguyễn", "Groß", "Bauer")


class TenYears:
    """The records of such an office; the last session is still to be held, nobody is in it yet."""

    def __init__(self) -> None:
        self.body = Body(name="Musterbeirat", rules_profile=RulesProfile.COUNCIL)
        self.organizations = [Organization(name=f"Musterverband {n}") for n in range(SEATS)]
        self.members = [_person(number) for number in range(SEATS)]
        self.deputies = [_person(number + SEATS) for number in range(SEATS)]
        self.seats = [
            Seat(body_id=self.body.id, number=number + 1, organization_id=one.id)
            for number, one in enumerate(self.organizations)
        ]
        self.meetings = [_meeting(self.body, number) for number in range(YEARS * PER_YEAR)]
        self.meetings[-1].status = MeetingStatus.INVITED

    @property
    def coming(self) -> Meeting:
        """The session to be held."""
        return self.meetings[-1]

    def records(self) -> list[list[Any]]:
        """Return all records, those of one kind together, what is pointed to first."""
        people = self.members + self.deputies
        work = [
            Affiliation(person_id=one.id, organization_id=sender.id, function="Vorstand")
            for one, sender in zip(people, cycle(self.organizations), strict=False)
        ]
        items = [item for one in self.meetings for item in _items(one)]
        held = self.meetings[:-1]
        first_items = {item.meeting_id: item.id for item in items if item.position == 1}
        present = [row for one in held for row in self._present(one)]
        decided = [row for one in held for row in _decided(one, first_items[one.id])]
        return [
            self.organizations,
            people,
            work,
            [self.body],
            self.seats,
            [*self._sit(self.members, Role.MEMBER), *self._sit(self.deputies, Role.DEPUTY)],
            self.meetings,
            items,
            present,
            decided,
        ]

    def _sit(self, people: list[Person], role: Role) -> list[Membership]:
        return [
            Membership(seat_id=seat.id, person_id=one.id, role=role, rank=1, valid_from=BEGAN)
            for seat, one in zip(self.seats, people, strict=True)
        ]

    def _present(self, meeting: Meeting) -> list[Attendance]:
        return [
            Attendance(
                meeting_id=meeting.id,
                person_id=one.id,
                seat_id=seat.id,
                capacity=Capacity.MEMBER,
                arrived_at=time(10),
            )
            for seat, one in islice(zip(self.seats, self.members, strict=True), PRESENT)
        ]


def make_office(path: Path) -> TenYears:
    """Write such an office into a new file and return what is in it."""
    office, database = TenYears(), Database.open(str(path))
    stocks = office.records()
    with database.engine.begin() as connection:
        for records in stocks:
            rows = [{"id": one.id, "row_version": 1, **to_row(one)} for one in records]
            connection.execute(insert(TABLES[ENTITY_OF[type(records[0])]]), rows)
        changed = cycle([one for records in stocks for one in records])
        entries = [_entry(one, place) for place, one in enumerate(islice(changed, ENTRIES))]
        connection.execute(insert(change_set), _sets(entries))
        connection.execute(insert(change), entries)
    database.close()
    return office


def _person(number: int) -> Person:
    first, ending = FIRST[number % len(FIRST)], ENDINGS[number // len(FIRST) % len(ENDINGS)]
    return Person(family_name=f"{first}{ending}", given_names=f"Vorname{number}")


def _meeting(body: Body, number: int) -> Meeting:
    year, place = divmod(number, PER_YEAR)
    return Meeting(
        body_id=body.id,
        ordinal_in_term=number + 1,
        ordinal_in_year=place + 1,
        held_on=date(BEGAN.year + year, 1, 4) + timedelta(days=9 * place),
        begins_at=time(10),
        status=MeetingStatus.HELD,
    )


def _items(meeting: Meeting) -> list[AgendaItem]:
    return [
        AgendaItem(
            meeting_id=meeting.id,
            position=place,
            number=str(place),
            title=f"Gegenstand {place}",
            kind=ItemKind.DECISION,
        )
        for place in range(1, ITEMS + 1)
    ]


def _decided(meeting: Meeting, item_id: str) -> list[Resolution]:
    year = meeting.held_on.year if meeting.held_on else 0
    return [
        Resolution(
            meeting_id=meeting.id,
            item_id=item_id,
            number=f"{meeting.ordinal_in_term:02}/{year}-{place}",
            wording=f"Der Beirat beschließt Vorhaben {place}.",
            yes=40,
            no=15,
            abstain=5,
        )
        for place in range(1, DECISIONS + 1)
    ]


def _entry(record: Any, place: int) -> dict[str, Any]:
    return {
        "change_set_id": str(uuid.UUID(int=place // PER_SET, version=4)),
        "entity": ENTITY_OF[type(record)],
        "record_id": record.id,
        "owner_id": None,
        "version": 1,
        "before": None,
        "after": {"id": record.id, "row_version": 1, **to_json(to_row(record))},
    }


def _sets(entries: list[dict[str, Any]]) -> list[dict[str, Any]]:
    ids = dict.fromkeys(one["change_set_id"] for one in entries)
    began = datetime(BEGAN.year, 1, 4, 9, tzinfo=UTC)
    return [
        {
            "id": set_id,
            "at": began + timedelta(hours=place),
            "clerk": "Muster",
            "action": "record.change",
            "label": f"Eintrag {place} ändern",
            "undoes": None,
            "undone_by": None,
        }
        for place, set_id in enumerate(ids)
    ]

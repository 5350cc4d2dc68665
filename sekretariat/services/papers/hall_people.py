"""Who is expected in a session's hall, put together for its papers on the session's day."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from sekretariat.domain.addressing import office_title_on, worded_title
from sekretariat.domain.attendance import Attendance, AttendanceState, PresenceMode
from sekretariat.domain.halls import HallPerson, Place, attended, expected
from sekretariat.domain.invitations import Invitation, InvitedAs
from sekretariat.domain.meetings import Meeting, Mode
from sekretariat.domain.names import greeted_name, text_sort_key
from sekretariat.domain.people import OfficeTitle, Person
from sekretariat.domain.precedence import rank_of
from sekretariat.domain.rosters import RosterPerson
from sekretariat.services.papers.sources import Source
from sekretariat.services.precedence import order_of
from sekretariat.storage import bodies as questions
from sekretariat.storage.organizations import organization_names
from sekretariat.storage.sessions import session_seats
from sekretariat.storage.unit_of_work import Reader


@dataclass(frozen=True)
class _Known:
    """What is known of the persons of a hall on its day, by id."""

    named: Mapping[str, RosterPerson]
    persons: Mapping[str, Person]
    offices: Mapping[str, OfficeTitle]
    organizations: Mapping[str, str]
    precedence: Sequence[str]
    as_of: date


def hall_people(source: Source, meeting: Meeting, as_of: date) -> list[HallPerson]:
    """Return everybody expected, as the papers of the hall name them on a day.

    Only a hybrid session has people who take part from afar.
    """
    reader = source.reader
    seated, _ = session_seats(reader, meeting, as_of)
    kept = {one.person_id: one for one in reader.find(Invitation, meeting_id=meeting.id)}
    people = _named(reader, expected(seated.lines, kept), as_of)
    if meeting.mode is Mode.HYBRID:
        return people
    return [replace(one, mode=PresenceMode.ROOM) for one in people]


def those_there(source: Source, meeting: Meeting, as_of: date) -> list[HallPerson]:
    """Return who was there as it was noted; guests kept by their name alone stand last."""
    rows = source.reader.find(Attendance, meeting_id=meeting.id)
    seated, _ = session_seats(source.reader, meeting, as_of)
    last = rank_of((), order_of(source.reader))
    guests = [
        HallPerson(
            name=one.guest_name,
            sorted_name=one.guest_name,
            sort_key=text_sort_key(one.guest_name),
            invited_as=InvitedAs.GUEST,
            mode=one.mode,
            rank=last,
        )
        for one in rows
        if one.guest_name and one.state is AttendanceState.PRESENT
    ]
    return [*_named(source.reader, attended(seated.lines, rows), as_of), *guests]


def one_person(source: Source, person_id: str, as_of: date) -> HallPerson:
    """Return somebody as the papers of the hall name them; without a name for nobody."""
    if not person_id:
        return HallPerson(name="")
    place = Place(person_id=person_id, invited_as=InvitedAs.MEMBER)
    return _named(source.reader, [place], as_of)[0]


def _named(reader: Reader, places: Sequence[Place], as_of: date) -> list[HallPerson]:
    known = _known(reader, [one.person_id for one in places], as_of)
    return [_person(one, known) for one in places]


def _known(reader: Reader, ids: Sequence[str], as_of: date) -> _Known:
    titles: dict[str, list[OfficeTitle]] = defaultdict(list)
    for one in reader.find(OfficeTitle, person_id=ids):
        titles[one.person_id].append(one)
    found = {person_id: office_title_on(own, as_of) for person_id, own in titles.items()}
    return _Known(
        questions.roster_persons(reader, ids, as_of),
        {one.id: one for one in reader.find(Person, id=ids)},
        {person_id: one for person_id, one in found.items() if one is not None},
        organization_names(reader, as_of),
        order_of(reader),
        as_of,
    )


def _person(place: Place, known: _Known) -> HallPerson:
    named, person = known.named[place.person_id], known.persons[place.person_id]
    title, line = known.offices.get(place.person_id), place.line
    office = worded_title(title, person.salutation) if title is not None else ""
    told = [title.title, title.title_female, title.title_male] if title is not None else []
    seated_for = line.sender if line is not None else ""
    return HallPerson(
        person_id=place.person_id,
        name=named.name,
        sorted_name=named.sorted_name,
        sort_key=named.sort_key,
        office=office,
        function=named.function,
        organization=seated_for or known.organizations.get(named.organization, ""),
        seat_number=line.seat_number if line is not None else 0,
        group=line.group if line is not None else "",
        invited_as=place.invited_as,
        represents=place.represents,
        mode=place.mode,
        greeting=greeted_name(person.salutation, office, named.name),
        pronunciation=person.pronunciation,
        rank=rank_of([*told, named.function], known.precedence),
        may_be_named=person.press_consent_on is not None and person.press_consent_on <= known.as_of,
    )

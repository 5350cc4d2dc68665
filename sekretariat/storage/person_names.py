"""Names and titles of persons as they were on a day."""

from collections.abc import Iterable, Sequence
from datetime import date

from sqlalchemy import select

from sekretariat.domain.people import FormerName, Person
from sekretariat.storage.tables import TABLES
from sekretariat.storage.unit_of_work import Reader

_title = TABLES["academic_title"]


def names_on(
    reader: Reader, person_ids: Iterable[str], as_of: date
) -> dict[str, tuple[Person | FormerName, tuple[str, ...]]]:
    """Return each person's name and titles as of the day: the former name where it still held."""
    wanted = list(person_ids)
    titles = titles_of(reader, wanted, as_of)
    current: dict[str, tuple[Person | FormerName, tuple[str, ...]]] = {
        person.id: (person, titles.get(person.id, ())) for person in reader.find(Person, id=wanted)
    }
    for former in former_names_on(reader, wanted, as_of):
        written = tuple(former.titles.split()) or current[former.person_id][1]
        current[former.person_id] = (former, written)
    return current


def former_names_on(reader: Reader, person_ids: Sequence[str], as_of: date) -> list[FormerName]:
    """Return the former names that were in use on the day; hidden ones never show."""
    found = reader.find(FormerName, person_id=person_ids)
    valid = [one for one in found if not one.hidden and one.valid_to and one.valid_to >= as_of]
    return [one for one in valid if one.valid_from is None or one.valid_from <= as_of]


def titles_of(reader: Reader, person_ids: Sequence[str], as_of: date) -> dict[str, tuple[str, ...]]:
    """Return the academic titles of persons in their order, those held on the day."""
    query = (
        select(_title)
        .where(_title.c.person_id.in_(person_ids))
        .order_by(_title.c.position, _title.c.serial)
    )
    titles: dict[str, tuple[str, ...]] = {}
    for row in reader.connection.execute(query):
        held = row.awarded_on is None or row.awarded_on <= as_of
        if held and (row.withdrawn_on is None or row.withdrawn_on > as_of):
            titles[row.person_id] = (*titles.get(row.person_id, ()), row.title)
    return titles

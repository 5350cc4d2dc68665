"""Whom the hidden keys of a list mean that came back: parts in forums, merged persons, seats."""

from datetime import date
from pathlib import Path

import pytest

from sekretariat.domain.bodies import Body, BodyKind, Membership, Participation
from sekretariat.domain.duplicates.merging import Merge
from sekretariat.domain.people import Affiliation, Person
from sekretariat.services.bodies import BodyCard
from sekretariat.services.people import PersonCard
from sekretariat.services.secretariat import Secretariat
from tests.services.returned_sheets import (
    SENT_ON,
    Edited,
    Office,
    changes_of,
    codes_of,
    make_office,
    plan_of,
)


@pytest.fixture
def kept(office: Secretariat, tmp_path: Path) -> Office:
    """An office with an organisation, two persons, a vacant seat."""
    return make_office(office, tmp_path)


def employ(kept: Office, given: str, family: str) -> str:
    """Keep a person who works at the organisation and has no seat."""
    person = PersonCard(Person(given_names=given, family_name=family))
    person.affiliations = [Affiliation(organization_id=kept.organization_id)]
    return kept.secretariat.people.save(person).person.id


def test_who_takes_part_in_a_forum_is_known_by_that(kept: Office) -> None:
    forum = kept.secretariat.bodies.save(BodyCard(Body(name="Forum", kind=BodyKind.FORUM))).body
    kept.secretariat.participations.save(
        Participation(body_id=forum.id, person_id=kept.bo, valid_from=date(2020, 1, 1))
    )
    path = kept.secretariat.inquiries.write_all(kept.folder / "forum", forum.id)
    edited = Edited(path)
    edited.put(edited.row_of("Beispiel"), Family_name="Beispiel-Neu")
    plan = plan_of(kept, edited.save())
    kept.secretariat.importing.apply(plan)
    assert kept.person(kept.bo).person.family_name == "Beispiel-Neu"
    assert kept.all_persons() == 2


def test_a_person_united_twice_since_is_the_one_who_stayed(kept: Office) -> None:
    first, second, third = (employ(kept, "Zoe", "Zufall") for _ in range(3))
    path = kept.secretariat.inquiries.write_all(kept.folder / "alle", "", SENT_ON)
    edited = Edited(path)
    row = edited.row_of("Zufall")
    sent = edited.sheet.cell(row, 1).value
    edited.sheet.delete_rows(row + 1, 2)  # the other two of that name
    for keep, other in ((second, first), (third, second)):
        kept.secretariat.merging.merge(Merge(keep_id=keep, other_id=other))
    edited.put(row, City="Dresden")
    plan = plan_of(kept, edited.save())
    assert sent in {first, second, third}
    assert [row.person_id for row in plan.rows if row.changes] == [third]
    kept.secretariat.importing.apply(plan)
    assert [one.city for one in kept.person(third).addresses] == ["Dresden"]


def test_a_list_about_all_bodies_seats_nobody(kept: Office) -> None:
    edited = Edited(kept.secretariat.inquiries.write_all(kept.folder / "alle", "", SENT_ON))
    path = edited.put(edited.row_of("N. N."), Given_names="Cem", Family_name="Neu").save()
    plan = plan_of(kept, path)
    assert codes_of(plan) == ["returned.not_seated"]
    assert changes_of(plan) == []
    kept.secretariat.importing.apply(plan)
    assert kept.all_persons() == 3
    with kept.secretariat.context.reader() as reader:
        assert reader.find(Membership, seat_id=kept.vacant_seat) == []

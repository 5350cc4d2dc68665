"""Two records of one person become one: nothing is lost, nothing stands twice, undo restores."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sekretariat.domain.bodies import EndReason, Participation, Role, Seat
from sekretariat.domain.duplicates.merging import Merge
from sekretariat.domain.organizations import DeputyMode
from sekretariat.domain.people import Person
from sekretariat.domain.problems import Refused
from sekretariat.services.lists import ListQuestion
from sekretariat.services.secretariat import Secretariat
from sekretariat.storage.people import PersonQuestion
from tests.conftest import open_office
from tests.services.sealed_needs import PASSPHRASE, SECRET, diet
from tests.services.twins import FOUNDED, add, busy, everything, place, seated, twins

DAY = date(2020, 11, 3)


def merge(office: Secretariat, keep: str, other: str, **values: object) -> str:
    return office.merging.merge(Merge(keep_id=keep, other_id=other, **values))  # type: ignore[arg-type]


def problems(office: Secretariat, keep: str, other: str) -> list[tuple[str, dict[str, object]]]:
    with pytest.raises(Refused) as refused:
        merge(office, keep, other)
    return [(one.code, dict(one.values)) for one in refused.value.problems]


def test_the_lists_of_both_stand_once_on_the_card_that_stays(office: Secretariat) -> None:
    kathrin, katrin = twins(office)
    assert merge(office, kathrin, katrin) == kathrin
    card = office.people.card(kathrin)
    assert card.name == "Prof. Dr. Kathrin Müller"
    assert [one.value for one in card.contacts] == ["k.mueller@example.org", "katrin@example.net"]
    (work,) = card.affiliations
    assert work.function == "Vorständin"
    assert [one.city for one in card.addresses] == ["Wiesbaden"]
    assert [one.title for one in card.office_titles] == ["MdL"]
    assert {(one.given_names, one.family_name) for one in card.former_names} == {
        ("", "Muster"),
        ("Katrin", "Mueller"),
    }


def test_chosen_fields_come_from_the_other_and_remarks_stay_both(office: Secretariat) -> None:
    keep = add(office, "Ada", "Muster", remark="erste", pronunciation="A-da")
    other = add(office, "Ada", "Muster-Beispiel", remark="zweite", pronunciation="Aa-da")
    merge(
        office,
        keep,
        other,
        from_other=frozenset({"family_name", "pronunciation"}),
        joined=frozenset({"remark"}),
    )
    card = office.people.card(keep)
    assert (card.person.family_name, card.person.pronunciation) == ("Muster-Beispiel", "Aa-da")
    assert card.person.remark == "erste\nzweite"
    assert [one.family_name for one in card.former_names] == ["Muster"]


def test_the_other_name_and_single_parts_may_be_left_out(office: Secretariat) -> None:
    kathrin, katrin = twins(office)
    (address,) = office.people.card(katrin).addresses
    wanted = Merge(keep_id=kathrin, other_id=katrin, left_out=frozenset({address.id}))
    office.merging.merge(wanted.dropping_name())
    card = office.people.card(kathrin)
    assert card.addresses == []
    assert [one.family_name for one in card.former_names] == ["Muster"]


def test_seats_forums_tasks_offices_and_sessions_go_over(office: Secretariat) -> None:
    keep, other = add(office, "Ada", "Muster"), add(office, "Ada", "Muster")
    seated(office, other)
    forum = busy(office, other)
    merge(office, keep, other)
    memberships = office.lists.memberships(ListQuestion(as_of=DAY))
    assert {row["person_id"] for row in memberships} == {keep}
    assert [(row["seat"], row["body"]) for row in memberships] == [
        (1, "Musterkonferenz"),
        (None, "Musterforum"),
    ]
    (meeting,) = office.meetings.all(forum.id)
    assert (meeting.chair_id, meeting.minute_taker_id) == (keep, keep)
    assert [one.person_id for one in office.bodies.card(forum.id).functions] == [keep]
    ((_, holders),) = office.bodies.offices()
    assert [one.person_id for one in holders] == [keep]
    assert len(office.people.mandates(keep, DAY)) == 3


def test_the_same_membership_kept_twice_becomes_one(office: Secretariat) -> None:
    keep, other = add(office, "Ada", "Muster"), add(office, "Ada", "Muster")
    body = seated(office)
    seat = Seat(body_id=body.id, number=7, shared=True)
    place(office, seat, keep, appointed_by="Ministerin")
    place(office, seat, other, appointed_on=FOUNDED)
    merge(office, keep, other)
    (membership,) = office.people.memberships(keep)
    assert (membership.appointed_by, membership.appointed_on) == ("Ministerin", FOUNDED)


def test_a_seat_is_never_held_twice_by_one_person(office: Secretariat) -> None:
    keep, other = add(office, "Ada", "Muster"), add(office, "Ada", "Muster")
    body = seated(office)
    seat = Seat(body_id=body.id, number=27, deputy_mode=DeputyMode.PERSONAL)
    place(office, seat, keep)
    place(office, seat, other, Role.DEPUTY)
    before = everything(office)
    values = {"number": 27, "body": "Musterkonferenz"}
    assert problems(office, keep, other) == [("merge.one_seat", values)]
    assert everything(office) == before


def test_a_membership_entered_by_mistake_stands_in_nobodys_way(office: Secretariat) -> None:
    keep, other = add(office, "Ada", "Muster"), add(office, "Ada", "Muster")
    body = seated(office)
    seat = Seat(body_id=body.id, number=27)
    place(office, seat, keep, valid_to=DAY, end_reason=EndReason.CORRECTION)
    place(office, seat, other)
    merge(office, keep, other)
    assert len(office.people.memberships(keep)) == 2


def test_a_forum_is_never_joined_twice_at_a_time(office: Secretariat) -> None:
    keep, other = add(office, "Ada", "Muster"), add(office, "Ada", "Muster")
    forum = busy(office, other)
    office.participations.save(
        Participation(body_id=forum.id, person_id=keep, valid_from=date(2020, 1, 1))
    )
    assert problems(office, keep, other) == [("merge.one_forum", {"body": "Musterforum"})]


def test_one_person_cannot_be_united_with_itself(office: Secretariat) -> None:
    keep, other = add(office, "Ada", "Muster"), add(office, "Ada", "Muster")
    assert problems(office, keep, keep) == [("merge.same", {"name": "Ada Muster"})]
    merge(office, keep, other)
    assert problems(office, keep, other) == [("merge.same", {"name": "Ada Muster"})]


def test_support_needs_go_over_and_stay_sealed(office: Secretariat) -> None:
    office.needs.set_up(PASSPHRASE)
    keep, other = add(office, "Ada", "Muster"), add(office, "Ada", "Muster")
    office.needs.save(other, [diet()])
    office.needs.lock()
    merge(office, keep, other)
    office.needs.unlock(PASSPHRASE)
    assert [need.detail for need in office.needs.of_person(keep)] == [SECRET]
    assert office.needs.of_person(other) == []


def test_the_old_id_leads_to_the_one_that_stayed_also_over_several(office: Secretariat) -> None:
    first, second, third = (add(office, "Ada", name) for name in ("Muster", "Mustr", "Musster"))
    merge(office, second, third)
    merge(office, first, second)
    for old in (second, third):
        assert office.people.card(old).person.id == first
        assert office.people.key(old) == office.people.key(first)


def test_nobody_is_listed_found_or_offered_twice(office: Secretariat) -> None:
    kathrin, katrin = twins(office)
    merge(office, kathrin, katrin)
    assert len(office.people.keys(PersonQuestion(as_of=DAY))) == 1
    assert [row["id"] for row in office.lists.persons(ListQuestion(as_of=DAY))] == [kathrin]
    assert [hit.record_id for hit in office.search.find("mueller")] == [kathrin]
    assert [hit.record_id for hit in office.search.find("Katrin")] == [kathrin]
    assert [choice for choice, _ in office.people.choices()] == [kathrin]


def test_the_history_tells_both_lives_under_either_id(office: Secretariat) -> None:
    kathrin, katrin = twins(office)
    merge(office, kathrin, katrin)
    lines = office.history.trail([kathrin])
    assert lines == office.history.trail([katrin])
    told = [(one.label, one.new) for one in lines]
    assert ("Vornamen", "Katrin") in told
    assert ("Vornamen", "Kathrin") in told
    (merged,) = [one for one in lines if one.field == "merged_into"]
    assert (merged.old, merged.new) == ("", "Kathrin Müller")


def test_undo_after_a_restart_makes_two_of_them_again(
    office: Secretariat, reopen: Callable[[], Secretariat]
) -> None:
    kathrin, katrin = twins(office)
    seated(office, kathrin, katrin)
    busy(office, katrin)
    before = everything(office)
    merge(office, kathrin, katrin)
    after = everything(office)
    again = reopen()
    label = again.history.undo_label()
    assert "Katrin Mueller" in label
    assert "Kathrin Müller" in label
    again.history.undo()
    assert everything(office) == before
    again.history.redo()
    assert everything(office) == after


SEATINGS = st.lists(
    st.tuples(st.integers(1, 4), st.sampled_from((2019, 2020, 2021)), st.booleans()),
    max_size=6,
    unique_by=lambda one: one[:2],
)


@settings(max_examples=25, deadline=None)
@given(SEATINGS)
def test_memberships_are_neither_lost_nor_made(seatings: list[tuple[int, int, bool]]) -> None:
    """Whoever sits where: after a merge as many memberships as before, and undo restores all."""
    with TemporaryDirectory() as folder:
        office = open_office(Path(folder) / "office.sqlite")
        keep, other = add(office, "Ada", "Muster"), add(office, "Ada", "Mustr")
        body = seated(office)
        seats = {number: Seat(body_id=body.id, number=number) for number, _, _ in seatings}
        for number, year, is_keep in seatings:
            days = {"valid_from": date(year, 12, 3), "valid_to": date(year + 1, 12, 2)}
            place(office, seats[number], keep if is_keep else other, Role.MEMBER, **days)
        before = everything(office)
        merge(office, keep, other)
        assert len(office.people.memberships(keep)) == len(seatings)
        assert office.people.memberships(other) == []
        office.history.undo()
        assert everything(office) == before
        office.close()


def test_a_person_others_were_merged_into_is_not_deleted(office: Secretariat) -> None:
    keep, other = add(office, "Ada", "Muster"), add(office, "Ada", "Muster")
    merge(office, keep, other)
    with pytest.raises(Refused, match=r"record\.in_use"):
        office.people.delete(keep)
    with office.context.reader() as reader:
        assert reader.get(Person, other).merged_into == keep

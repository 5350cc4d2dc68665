"""Which parts of two records repeat each other, and which contradict."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from sekretariat.domain.bodies import EndReason, Membership, Participation, Role
from sekretariat.domain.duplicates.merging import clashes, double_participations, repeated, united
from sekretariat.domain.fields import fields_of
from sekretariat.domain.people import AcademicTitle, Affiliation, ContactKind, ContactPoint

DAYS = st.none() | st.dates(date(2019, 1, 1), date(2019, 1, 9))


def values(record: object) -> dict[str, object]:
    return {one.name: getattr(record, one.name) for one in fields_of(type(record))}


def test_what_one_side_knows_more_is_filled_in() -> None:
    kept = Affiliation(organization_id="a", function="Vorstand")
    assert united(kept, Affiliation(organization_id="a", department="Referat 1")) is kept
    assert (kept.function, kept.department) == ("Vorstand", "Referat 1")


def test_parts_that_say_different_things_both_stay() -> None:
    kept = Affiliation(organization_id="a", function="Vorstand")
    assert united(kept, Affiliation(organization_id="a", function="Kasse")) is None
    assert united(kept, Affiliation(organization_id="a", valid_from=date(2020, 1, 1))) is None
    assert kept.function == "Vorstand"
    phone, fax = (
        ContactPoint(kind=kind, value="0611 1") for kind in (ContactKind.PHONE, ContactKind.FAX)
    )
    assert united(phone, fax) is None


def test_the_place_in_a_list_makes_no_difference() -> None:
    kept = AcademicTitle(title="Dr.", position=1)
    assert united(kept, AcademicTitle(title="Dr.", position=2)) is kept
    assert kept.position == 1


def test_nothing_repeats_itself() -> None:
    title = AcademicTitle(title="Dr.")
    assert repeated(title, [title]) is None
    twin = AcademicTitle(title="Dr.")
    assert repeated(title, [title, twin]) is twin


@given(st.text("ab", max_size=1), st.text("ab", max_size=1), DAYS, DAYS)
def test_uniting_is_the_same_either_way(one: str, other: str, first: date, last: date) -> None:
    def pair() -> tuple[Membership, Membership]:
        return (
            Membership(seat_id="s", person_id="p", appointed_by=one, accepted_on=first),
            Membership(seat_id="s", person_id="p", appointed_by=other, accepted_on=last),
        )

    kept, gone = pair()
    there = united(kept, gone)
    gone, kept = pair()
    back = united(kept, gone)
    assert (there is None) == (back is None)
    if there is not None and back is not None:
        assert values(there) == values(back)


def test_one_person_sits_in_a_seat_once_a_day() -> None:
    def seated(seat_id: str, role: Role, first: int, last: int) -> Membership:
        return Membership(
            seat_id=seat_id,
            person_id="p",
            role=role,
            valid_from=date(2020, first, 1),
            valid_to=date(2020, last, 28),
        )

    member, deputy = seated("1", Role.MEMBER, 1, 3), seated("1", Role.DEPUTY, 3, 5)
    later, elsewhere = seated("1", Role.MEMBER, 4, 5), seated("2", Role.MEMBER, 1, 3)
    assert clashes([member, deputy]) == [(member, deputy)]
    assert clashes([member, later]) == []
    assert clashes([member, elsewhere]) == []
    deputy.end_reason = EndReason.CORRECTION
    assert clashes([member, deputy]) == []


def test_one_person_takes_part_in_a_forum_once_a_day() -> None:
    one = Participation(body_id="f", person_id="p", valid_to=date(2020, 1, 1))
    other = Participation(body_id="f", person_id="p", valid_from=date(2020, 1, 1))
    assert double_participations([one, other]) == [(one, other)]
    other.body_id = "g"
    assert double_participations([one, other]) == []

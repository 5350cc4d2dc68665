"""What a field allows, and how text is tidied before it is kept."""

from dataclasses import dataclass
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sekretariat.domain import fields
from sekretariat.domain.bodies import Seat
from sekretariat.domain.contacts import check_address, check_contact, is_email, is_phone
from sekretariat.domain.people import Address, ContactKind, ContactPoint, Person, Salutation
from sekretariat.domain.records import Record, ValidRecord, check_validity, holds_on, overlap
from sekretariat.domain.records import lies_within as within
from sekretariat.storage.kinds import RECORDS


def codes(record: Any) -> list[tuple[str, str]]:
    return [(problem.code, problem.field) for problem in fields.check(record)]


def test_required_fields_lengths_and_ranges_are_checked() -> None:
    assert codes(Person()) == [("field.missing", "family_name")]
    assert codes(Person(family_name="  ")) == [("field.missing", "family_name")]
    assert codes(Person(family_name="x" * 250)) == []
    assert codes(Person(family_name="x" * 251)) == [("field.too_long", "family_name")]
    assert codes(Seat(body_id="1", number=0)) == [("field.out_of_range", "number")]
    assert codes(Seat(body_id="1", number=10_000)) == [("field.out_of_range", "number")]
    assert codes(Seat(body_id="1", number=9_999)) == []


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("  Müller ", "Müller"),
        ("Mu\u0308ller", "Müller"),
        ("Mül\tler\r", "Mül ler"),
        ("eins\nzwei", "eins\nzwei"),
        ("\ud83d", ""),
        ("Thị Hằng", "Thị Hằng"),
    ],
)
def test_text_is_kept_composed_and_without_control_characters(typed: str, kept: str) -> None:
    person = Person(family_name="Muster", remark=typed)
    fields.check(person)
    assert person.remark == kept


@given(st.text())
def test_tidy_text_stays_as_it_is(text: str) -> None:
    once = fields.tidy(text)
    assert fields.tidy(once) == once


def test_fields_are_described_in_the_order_they_are_written() -> None:
    described = fields.fields_of(Person)
    assert [one.name for one in described[:3]] == ["salutation", "given_names", "particle"]
    assert described[0].choices is Salutation
    assert fields.field_of(Person, "family_name").required
    assert fields.default_of(Person, "salutation") is Salutation.UNKNOWN
    for ask in (fields.field_of, fields.default_of):
        with pytest.raises(KeyError):
            ask(Person, "shoe_size")


def test_a_field_without_a_default_starts_empty() -> None:
    @dataclass
    class Bare:
        name: str

    assert fields.default_of(Bare, "name") is None


@pytest.mark.parametrize("record_class", RECORDS.values(), ids=RECORDS)
def test_every_field_of_every_record_has_a_label_and_fits_its_default(
    record_class: type[Record],
) -> None:
    described = fields.fields_of(record_class)
    assert all(one.label for one in described)
    assert {code for code, _ in codes(record_class())} <= {"field.missing"}


DAYS = st.none() | st.dates(date(2020, 1, 1), date(2020, 1, 20))
PERIODS = st.builds(lambda a, b: ValidRecord(valid_from=a, valid_to=b), DAYS, DAYS).filter(
    lambda period: not check_validity(period)
)
SOME_DAYS = [date(2019, 12, 31), *(date(2020, 1, day) for day in range(1, 21)), date(2020, 2, 1)]


@given(PERIODS, PERIODS)
def test_periods_overlap_when_they_share_a_day(one: ValidRecord, other: ValidRecord) -> None:
    shared = [day for day in SOME_DAYS if holds_on(one, day) and holds_on(other, day)]
    assert overlap(one, other) is overlap(other, one) is bool(shared)


@given(PERIODS, PERIODS)
def test_a_period_within_another_has_all_its_days_there(
    inner: ValidRecord, outer: ValidRecord
) -> None:
    stays = all(holds_on(outer, day) for day in SOME_DAYS if holds_on(inner, day))
    assert within(inner, outer) is stays


def test_the_last_day_counts_and_an_end_before_the_beginning_is_named() -> None:
    period = ValidRecord(valid_from=date(2020, 1, 2), valid_to=date(2020, 1, 2))
    assert holds_on(period, date(2020, 1, 2))
    assert check_validity(period) == []
    period.valid_to = date(2020, 1, 1)
    (problem,) = check_validity(period)
    assert (problem.code, problem.field) == ("validity.reversed", "valid_to")


@pytest.mark.parametrize(
    ("value", "valid"),
    [
        ("eva.muster@example.org", True), ("eva@übung.example", True), ("eva@example", False),
        ("eva", False), ("eva@@example.org", False), ("eva muster@example.org", False),
    ],
)  # fmt: skip
def test_e_mail_addresses(value: str, valid: bool) -> None:
    assert is_email(value) is valid


@pytest.mark.parametrize(
    ("value", "valid"),
    [
        ("0611 1234567", True), ("+49 (0)611 1234567", True), ("+33 1 23 45 67 89", True),
        ("0611/1234567", True), ("4,91761E+11", False), ("keine", False), ("1", False),
    ],
)  # fmt: skip
def test_phone_numbers(value: str, valid: bool) -> None:
    assert is_phone(value) is valid


def test_contact_points_are_checked_by_their_kind() -> None:
    assert check_contact(ContactPoint()) == []
    assert check_contact(ContactPoint(value="eva@example.org")) == []
    assert check_contact(ContactPoint(kind=ContactKind.MOBILE, value="0170 1234567")) == []
    assert check_contact(ContactPoint(kind=ContactKind.ASSISTANT, value="Frau Lind")) == []
    (problem,) = check_contact(ContactPoint(kind=ContactKind.FAX, value="Frau Lind"))
    assert problem.code == "contact.not_a_phone"


@pytest.mark.parametrize(
    ("postcode", "country", "code"),
    [
        ("65183", "", None), ("04109", "DE", None), ("4109", "DE", "address.postcode"),
        ("4109", "", "address.postcode"),
        ("\uff16\uff15\uff11\uff18\uff13", "", "address.postcode"),
        ("67000", "FR", None), ("EC1A 1BB", "gb", None), ("", "", None),
        ("1234", "XX", "address.country"),
    ],
)  # fmt: skip
def test_postcodes_and_countries(postcode: str, country: str, code: str | None) -> None:
    found = check_address(Address(postcode=postcode, country=country))
    assert [problem.code for problem in found] == ([code] if code else [])

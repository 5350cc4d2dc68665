"""Rounds of asking: what fits together, and to whom a sheet goes."""

from datetime import UTC, date, datetime
from typing import Any

import pytest

from sekretariat.domain.inquiries import (
    Inquiry,
    InquiryReply,
    Outcome,
    Way,
    check_inquiry,
    check_reply,
)
from sekretariat.domain.inquiry_recipients import Reachable, Recipient, recipient_of
from sekretariat.domain.people import Address, ContactKind, ContactPoint, ContactPurpose

DAY = date(2020, 11, 3)
PLACE = Address(street="Musterallee 1", postcode="65000", city="Musterstadt")


def test_the_last_day_for_answers_lies_after_the_day_of_the_data() -> None:
    assert check_inquiry(Inquiry(as_of=DAY, due_on=DAY)) == []
    [problem] = check_inquiry(Inquiry(as_of=DAY, due_on=date(2020, 11, 2)))
    assert problem.field == "due_on"


@pytest.mark.parametrize(
    ("outcome", "answered", "field"),
    [
        (Outcome.OPEN, None, ""),
        (Outcome.CHANGES, DAY, ""),
        (Outcome.UNCHANGED, None, "answered_on"),
        (Outcome.OPEN, DAY, "outcome"),
        (Outcome.CHANGES, date(2020, 11, 1), "answered_on"),
    ],
)
def test_answer_and_day_belong_together(
    outcome: Outcome, answered: date | None, field: str
) -> None:
    sent = date(2020, 11, 2)
    problems = check_reply(InquiryReply(sent_on=sent, outcome=outcome, answered_on=answered))
    assert [one.field for one in problems] == ([field] if field else [])


def _to(**known: object) -> Recipient:
    return recipient_of(Reachable(name="Musterverein", **known))  # type: ignore[arg-type]


def _point(value: str, **more: Any) -> ContactPoint:
    return ContactPoint(value=value, **more)


def test_the_contact_for_nominations_is_written_to_first() -> None:
    contacts = (_point("post@example.org"),)
    found = _to(nomination_contact="Frau Muster (muster@example.org)", contacts=contacts)
    assert (found.email, found.way) == ("muster@example.org", Way.EMAIL)
    assert found.lines == ("Musterverein", "Frau Muster")


def test_a_contact_known_by_name_is_written_to_at_their_own_address() -> None:
    persons = (("Muster", "ada@example.org"), ("Beispiel", "bo@example.org"))
    found = _to(nomination_contact="Frau Ada Muster", persons=persons)
    assert found.email == "ada@example.org"


@pytest.mark.parametrize(
    "persons",
    [
        (("Muster", "ada@example.org"),),
        (("Mustermann", "ada@example.org"), ("Mustermann", "bo@example.org")),
    ],
)
def test_a_contact_is_never_guessed_from_a_part_of_a_name(
    persons: tuple[tuple[str, str], ...],
) -> None:
    assert _to(nomination_contact="Frau Mustermann", persons=persons).email == ""


def test_else_the_organisations_own_address_for_invitations() -> None:
    contacts = (
        _point("presse@example.org", purpose=ContactPurpose.PRESS),
        _point("0611 32190", kind=ContactKind.PHONE),
        _point("post@example.org"),
    )
    assert _to(contacts=contacts).email == "post@example.org"


def test_nobody_who_is_not_to_be_contacted_is_written_to() -> None:
    barred = frozenset({"muster@example.org"})
    found = _to(
        nomination_contact="Ada Muster muster@example.org",
        contacts=(_point("Muster@Example.org"),),
        barred=barred,
        barred_names=frozenset({"ada muster"}),
        address=PLACE,
    )
    assert (found.email, found.way) == ("", Way.POST)
    assert found.lines == ("Musterverein", "Musterallee 1", "65000 Musterstadt")


@pytest.mark.parametrize(
    "point",
    [
        _point("weg@example.org", bounced_at=datetime(2020, 1, 1, tzinfo=UTC)),
        _point("privat@example.org", purpose=ContactPurpose.PRIVATE),
        _point("keine Adresse"),
    ],
)
def test_addresses_that_do_not_reach_anybody_are_left_alone(point: ContactPoint) -> None:
    assert _to(contacts=(point,)).way is Way.POST


def test_a_letter_goes_to_the_po_box_and_names_another_country() -> None:
    address = Address(street="Weg 1", po_box="12 34", postcode="1010", city="Wien", country="AT")
    found = _to(address=address)
    assert found.lines == ("Musterverein", "Postfach 12 34", "1010 WIEN", "ÖSTERREICH")
    assert found.has_place


def test_without_a_town_there_is_no_postal_address() -> None:
    found = _to(address=Address(street="Weg 1"))
    assert (found.lines, found.has_place) == (("Musterverein",), False)

"""Who sees which contact data."""

from datetime import UTC, datetime

from sekretariat.domain.audiences import Audience, seen_by
from sekretariat.domain.people import ContactKind, ContactPoint, ContactPurpose, Visibility

CONTACTS = [
    ContactPoint(kind=ContactKind.PHONE, value="1", visibility=Visibility.OFFICE),
    ContactPoint(kind=ContactKind.PHONE, value="2", visibility=Visibility.MEMBERS),
    ContactPoint(kind=ContactKind.PHONE, value="3", visibility=Visibility.PUBLIC),
    ContactPoint(
        kind=ContactKind.PHONE,
        value="4",
        visibility=Visibility.PUBLIC,
        purpose=ContactPurpose.PRIVATE,
    ),
    ContactPoint(kind=ContactKind.MOBILE, value="5", visibility=Visibility.PUBLIC),
    ContactPoint(
        kind=ContactKind.PHONE,
        value="6",
        visibility=Visibility.PUBLIC,
        bounced_at=datetime(2027, 1, 1, tzinfo=UTC),
    ),
]


def test_each_audience_sees_what_is_meant_for_it() -> None:
    assert seen_by(CONTACTS, Audience.INTERNAL, ContactKind.PHONE) == ("1", "2", "3")
    assert seen_by(CONTACTS, Audience.MEMBERS, ContactKind.PHONE) == ("2", "3")
    assert seen_by(CONTACTS, Audience.PUBLIC, ContactKind.PHONE) == ("3",)

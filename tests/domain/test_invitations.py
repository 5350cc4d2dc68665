"""By which way an invitation goes, and what speaks against sending it."""

import pytest

from sekretariat.domain.addressing import Addressee
from sekretariat.domain.invitations import Reach, proof
from sekretariat.domain.people import Address, Channel, ContactPoint, Person, Salutation

HOUSE = Address(street="Musterweg 1", postcode="65189", city="Wiesbaden")
MAIL = ContactPoint(value="eva@example.org")


def reach(wish: Channel, *, has_mail: bool, has_place: bool) -> Reach:
    person = Person(
        given_names="Eva",
        family_name="Beispiel",
        salutation=Salutation.WOMAN,
        preferred_channel=wish,
    )
    addressee = Addressee(person, (), None, HOUSE if has_place else None)
    return Reach(addressee=addressee, contacts=[MAIL] if has_mail else [])


@pytest.mark.parametrize(
    ("wish", "has_mail", "has_place", "way", "told"),
    [
        (Channel.EMAIL, True, True, Channel.EMAIL, []),
        (Channel.EMAIL, False, True, Channel.POST, ["invitation.other_way"]),
        (Channel.EMAIL, False, False, Channel.EMAIL, ["invitation.no_address"]),
        (Channel.POST, True, True, Channel.POST, []),
        (Channel.POST, True, False, Channel.EMAIL, ["invitation.other_way"]),
        (Channel.POST, False, False, Channel.POST, ["invitation.no_address"]),
    ],
)
def test_the_way_wished_for_is_taken_where_it_leads_anywhere(
    wish: Channel, way: Channel, told: list[str], *, has_mail: bool, has_place: bool
) -> None:
    found = reach(wish, has_mail=has_mail, has_place=has_place)
    assert found.channel is way
    assert [(one.code, one.values["name"]) for one in proof(found)] == [
        (code, "Eva Beispiel") for code in told
    ]

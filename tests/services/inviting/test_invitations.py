"""The list of those invited: by seats, guests beside them; what speaks against sending."""

from datetime import date
from pathlib import Path

import pytest

from sekretariat.domain.bodies import EndReason, Membership, Role
from sekretariat.domain.invitations import InvitedAs
from sekretariat.domain.organizations import Organization
from sekretariat.domain.people import AddressBlock, Affiliation, Channel, Salutation
from sekretariat.domain.problems import Problem, Refused
from sekretariat.services.organizations import OrganizationCard
from sekretariat.services.secretariat import Secretariat
from tests.services.inviting.council import guest, reachable
from tests.services.test_attendances import Council


@pytest.fixture
def council(office: Secretariat) -> Council:
    return reachable(office)


def codes(problems: list[Problem]) -> set[str]:
    return {one.code for one in problems} - {"invitation.no_office_email"}


def refusal(council: Council, person_id: str, as_what: InvitedAs = InvitedAs.GUEST) -> str:
    with pytest.raises(Refused) as refused:
        council.office.invitations.invite_guest(council.meeting, person_id, as_what)
    return refused.value.problems[0].code


def test_members_are_invited_and_deputies_for_information(council: Council) -> None:
    invitations = council.office.invitations
    assert invitations.prepare(council.meeting) == 5
    assert invitations.prepare(council.meeting) == 0
    rows = invitations.rows(council.meeting)
    assert [row["name"] for row in rows if row["invited_as"] is InvitedAs.DEPUTY] == [
        "Vertretung 1"
    ]


def test_guests_stand_after_the_seats(council: Council, tmp_path: Path) -> None:
    invitations, person_id = council.office.invitations, guest(council.office)
    house = Organization(name="Musterhochschule")
    council.office.organizations.save(OrganizationCard(house))
    card = council.office.people.card(person_id)
    card.affiliations = [Affiliation(organization_id=house.id, is_primary=True)]
    council.office.people.save(card)
    invitations.invite_guest(council.meeting, person_id, InvitedAs.SPEAKER)
    assert council.office.history.recent(1)[0].label == "Gast einladen"
    last = invitations.rows(council.meeting)[-1]
    assert (last["name"], last["invited_as"], last["seat_number"], last["organization"]) == (
        *("Gast", InvitedAs.SPEAKER),
        *(None, "Musterhochschule"),
    )
    assert refusal(council, person_id) == "invitation.invited_already"
    assert refusal(council, council.members[0]) == "invitation.has_seat"
    assert refusal(council, guest(council.office, "Zweiter"), InvitedAs.MEMBER) == (
        "invitation.needs_seat"
    )
    invitations.strike(council.meeting, person_id)
    assert len(invitations.rows(council.meeting)) == 5
    with pytest.raises(Refused) as refused:
        invitations.strike(council.meeting, person_id)
    assert refused.value.problems[0].code == "invitation.not_invited"
    council.office.dispatches.send(council.meeting, tmp_path)
    with pytest.raises(Refused) as refused:
        invitations.strike(council.meeting, council.members[0])
    assert refused.value.problems[0].code == "invitation.was_sent"


def test_the_proof_names_who_cannot_be_written_to(council: Council) -> None:
    first, second, third, fourth = (council.office.people.card(one) for one in council.members)
    first.person.salutation = Salutation.UNKNOWN
    second.addresses[0].block = AddressBlock.REGISTER
    third.contacts.clear()
    third.addresses.clear()
    fourth.person.do_not_contact = True
    for card in (first, second, third, fourth):
        council.office.people.save(card)
    assert codes(council.office.invitations.proof(council.meeting)) == {
        "invitation.no_salutation",
        "invitation.blocked",
        "invitation.no_address",
        "invitation.not_to_contact",
    }
    hints = [row["hints"] for row in council.office.invitations.rows(council.meeting)]
    assert [len(one) for one in hints] == [1, 0, 1, 1, 1]


def test_a_block_that_has_ended_is_none(council: Council) -> None:
    card = council.office.people.card(council.members[1])
    card.addresses[0].block = AddressBlock.REGISTER
    card.addresses[0].block_until = date(2020, 11, 1)
    council.office.people.save(card)
    assert codes(council.office.invitations.proof(council.meeting)) == set()


def test_another_way_than_wished_for_is_told(council: Council) -> None:
    card = council.office.people.card(council.members[0])
    card.contacts.clear()
    council.office.people.save(card)
    assert codes(council.office.invitations.proof(council.meeting)) == {"invitation.other_way"}
    second = council.office.people.card(council.members[1])
    second.addresses.clear()
    assert second.person.preferred_channel is Channel.POST
    council.office.people.save(second)
    rows = council.office.invitations.rows(council.meeting)
    assert [len(row["hints"]) for row in rows[:3]] == [1, 0, 1]


def test_the_proof_compares_seats_and_invitations(council: Council, tmp_path: Path) -> None:
    """Valid but not invited, invited but ended, deputy invited as member and the other way."""
    office, meeting = council.office, council.meeting
    office.dispatches.send(meeting, tmp_path)
    assert codes(office.invitations.proof(meeting)) == set()
    day = date(2020, 12, 1)
    lines = {one.person_id: one for one in office.seats.roster(council.body.id, day).lines}
    ended = [lines[council.members[n]].membership_id for n in (0, 2)]
    office.seats.end(ended, date(2020, 11, 20), EndReason.RESIGNATION)
    council.appoint("Nachfolge", 5, Role.MEMBER)
    unreached = {"invitation.no_salutation", "invitation.no_address"}
    found = codes(office.invitations.proof(meeting)) - unreached
    assert found == {"invitation.missing", "invitation.ended"}
    stored = office.seats.membership(lines[council.members[1]].membership_id)
    stored.role = Role.DEPUTY
    office.seats.save_membership(stored)
    office.seats.save_membership(
        Membership(
            seat_id=council.seats[2].id,
            person_id=council.deputy,
            valid_from=date(2020, 11, 21),
        )
    )
    assert codes(office.invitations.proof(meeting)) - unreached == {
        "invitation.missing",
        "invitation.ended",
        "invitation.deputy_as_member",
        "invitation.invited_otherwise",
    }


def test_the_office_without_an_address_is_told(council: Council) -> None:
    found = {one.code for one in council.office.invitations.proof(council.meeting)}
    assert found == {"invitation.no_office_email"}
    kept = council.office.settings.load()
    kept.email = "keine Adresse"
    with pytest.raises(Refused) as refused:
        council.office.settings.save(kept)
    assert refused.value.problems[0].code == "contact.not_an_email"
    kept.email = "buero@example.org"
    council.office.settings.save(kept)
    assert council.office.invitations.proof(council.meeting) == []

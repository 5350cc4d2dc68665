"""Who gets a letter: everybody meant, or the one asked for; who cannot be written to is told."""

from datetime import date, time
from pathlib import Path

import pytest

from sekretariat.documents.content import Document, Series
from sekretariat.documents.reading_order import texts
from sekretariat.domain.bodies import EndReason, Role, SeatBasis
from sekretariat.domain.organizations import Organization
from sekretariat.domain.people import Address, Salutation
from sekretariat.domain.problems import Problem, Refused
from sekretariat.progress import Cancelled, Progress
from sekretariat.services.organizations import OrganizationCard
from sekretariat.services.papers.kinds import Paper, PrintQuestion
from sekretariat.services.secretariat import Secretariat
from tests.services.test_attendances import Council

AS_OF = date(2020, 6, 1)


@pytest.fixture
def council(office: Secretariat) -> Council:
    return Council(office)


def give_address(council: Council, person_id: str, salutation: Salutation) -> None:
    card = council.office.people.card(person_id)
    card.person.salutation = salutation
    card.addresses.append(Address(street="Musterweg 1", postcode="65000", city="Musterstadt"))
    council.office.people.save(card)


def asked(council: Council, paper: Paper, **more: object) -> tuple[object, list[Problem]]:
    told: list[Problem] = []
    question = PrintQuestion(paper=paper, as_of=AS_OF, **more)  # type: ignore[arg-type]
    return council.office.printing.document(question, told.append), told


def refusal(council: Council, paper: Paper, **more: object) -> list[str]:
    with pytest.raises(Refused) as refused:
        asked(council, paper, **more)
    return [one.code for one in refused.value.problems]


def test_letters_go_to_those_who_can_be_written_to_and_the_others_are_told(
    council: Council,
) -> None:
    for person_id, salutation in zip(
        council.members, (Salutation.WOMAN, Salutation.MAN, Salutation.UNKNOWN), strict=False
    ):
        give_address(council, person_id, salutation)
    paper, told = asked(council, Paper.APPOINTMENT)
    assert isinstance(paper, Series)
    assert [one.title.rpartition(" · ")[2] for one in paper.documents] == [
        "Mitglied 1",
        "Mitglied 2",
    ]
    assert [one.code for one in told] == ["invitation.no_salutation"]
    assert "Ihre Stellvertretung: Vertretung 1." in list(texts(paper.documents[0]))


def test_where_nobody_can_be_written_to_the_reason_is_said(council: Council) -> None:
    assert set(refusal(council, Paper.APPOINTMENT)) == {"invitation.no_salutation"} | {
        "invitation.no_address"
    }
    assert refusal(council, Paper.APPOINTMENT, person_id="niemand") == ["letter.nobody_appointed"]


def test_one_person_gets_one_letter_not_a_series(council: Council) -> None:
    give_address(council, council.deputy, Salutation.NEUTRAL)
    paper, told = asked(council, Paper.APPOINTMENT, variant="deputy", person_id=council.deputy)
    assert isinstance(paper, Document)
    assert "Sie vertreten im Verhinderungsfall: Mitglied 1." in list(texts(paper))
    assert told == []


def test_certificates_need_no_address(council: Council) -> None:
    paper, told = asked(council, Paper.CERTIFICATE)
    assert isinstance(paper, Series)
    assert len(paper.documents) == 3  # the fourth member only advises
    assert told == []
    advisory, _ = asked(council, Paper.CERTIFICATE, variant="advisory")
    assert "als beratendes Mitglied" in list(texts(advisory))  # type: ignore[arg-type]


def test_members_and_deputies_accept_and_pledge_on_forms_of_their_own(council: Council) -> None:
    pledges, _ = asked(council, Paper.PLEDGE)
    assert isinstance(pledges, Series)
    assert len(pledges.documents) == 5  # four members, one of them advisory, and a deputy
    form, _ = asked(council, Paper.ACCEPTANCE, variant="update", person_id=council.deputy)
    assert isinstance(form, Document)
    assert form.title == "Angaben und Einwilligungen · Vertretung 1"
    assert refusal(council, Paper.ACCEPTANCE, person_id="niemand") == ["letter.nobody_appointed"]


def test_the_next_session_is_told_unless_it_is_off(council: Council) -> None:
    give_address(council, council.members[0], Salutation.WOMAN)
    first = council.members[0]
    paper, _ = asked(council, Paper.APPOINTMENT, person_id=first)
    assert "Die nächste Sitzung: Dienstag, 3. November 2020." in list(texts(paper))  # type: ignore[arg-type]
    council.office.planning.call_off(council.meeting, "Pandemie")
    paper, _ = asked(council, Paper.APPOINTMENT, person_id=first)
    assert not any("nächste Sitzung" in one for one in texts(paper))  # type: ignore[arg-type]


def test_thanks_go_to_whose_membership_ended_for_the_reason(council: Council) -> None:
    assert refusal(council, Paper.THANKS, variant="resignation") == ["letter.nobody_ended"]
    first = council.members[0]
    give_address(council, first, Salutation.WOMAN)
    membership = next(
        one
        for one in council.office.seats.memberships(council.seats[0].id)
        if one.role is Role.MEMBER
    )
    membership.valid_to, membership.end_reason = date(2020, 3, 31), EndReason.RESIGNATION
    council.office.seats.save_membership(membership)
    paper, _ = asked(council, Paper.THANKS, variant="resignation")
    assert any("auf Ihren Wunsch mit dem 31. März 2020" in one for one in texts(paper))  # type: ignore[arg-type]


def test_an_organisation_gets_a_copy_of_what_its_member_is_written(council: Council) -> None:
    first, office = council.members[0], council.office
    give_address(council, first, Salutation.WOMAN)
    house = office.organizations.save(OrganizationCard(Organization(name="Musterverein")))
    seat = council.seats[0]
    seat.basis, seat.organization_id = SeatBasis.ORGANIZATION, house.organization.id
    office.seats.save_seat(seat)
    letter, _ = asked(council, Paper.APPOINTMENT, person_id=first)
    copy, told = asked(council, Paper.APPOINTMENT_COPY, person_id=first)
    assert isinstance(letter, Document)
    assert isinstance(copy, Document)
    assert "Nachrichtlich: Musterverein" in list(texts(letter))
    assert copy.title == f"{letter.title} · Abschrift zur Kenntnis Musterverein"
    assert [one.code for one in told] == ["letter.no_place_printed"]
    house.addresses.append(Address(street="Musterweg 1", postcode="65000", city="Musterstadt"))
    office.organizations.save(house)
    copy, told = asked(council, Paper.APPOINTMENT_COPY, person_id=first)
    assert isinstance(copy, Document)
    assert copy.address is not None
    assert copy.address.lines[0] == "Musterverein"
    assert told == []
    [membership] = [one for one in office.seats.memberships(seat.id) if one.role is Role.MEMBER]
    membership.valid_to, membership.end_reason = date(2020, 3, 31), EndReason.RECALL
    office.seats.save_membership(membership)
    ended, _ = asked(council, Paper.THANKS_COPY, variant="recall")
    assert isinstance(ended, Document)
    said = list(texts(ended))
    assert any("durch Abberufung mit dem 31. März 2020" in one for one in said)
    assert "Nachrichtlich: Musterverein" in said


def test_letters_that_are_called_off_leave_no_file(council: Council, tmp_path: Path) -> None:
    progress = Progress(watch=lambda done, _total: progress.cancel() if done == 1 else None)
    question = PrintQuestion(paper=Paper.CERTIFICATE, as_of=AS_OF)
    with pytest.raises(Cancelled):
        council.office.printing.write_each(question, tmp_path / "Urkunden", progress=progress)
    assert not (tmp_path / "Urkunden").exists()


def test_only_organisations_get_copies(council: Council) -> None:
    give_address(council, council.members[0], Salutation.WOMAN)
    give_address(council, council.members[1], Salutation.WOMAN)
    assert refusal(council, Paper.APPOINTMENT_COPY) == ["letter.nobody_to_copy"]
    house = council.office.organizations.save(OrganizationCard(Organization(name="Musterverein")))
    seat = council.seats[0]
    seat.basis, seat.organization_id = SeatBasis.ORGANIZATION, house.organization.id
    council.office.seats.save_seat(seat)
    copies, _ = asked(council, Paper.APPOINTMENT_COPY)
    assert isinstance(copies, Document)


def test_who_was_there_gets_the_hours_confirmed(council: Council) -> None:
    assert refusal(council, Paper.PRESENCE, meeting_id=council.meeting) == ["letter.nobody_present"]
    for person_id in council.members[:2]:
        give_address(council, person_id, Salutation.NEUTRAL)
    council.come(council.members[0], time(10))
    council.come(council.members[1], time(10, 30))
    council.office.attendances.leave(council.meeting, council.members[1], at=time(11))
    paper, _ = asked(council, Paper.PRESENCE, meeting_id=council.meeting)
    assert isinstance(paper, Series)
    assert "10:30 bis 11:00 Uhr" in list(texts(paper.documents[1]))
    assert "Anwesend" not in list(texts(paper.documents[0]))  # until when is not known


def test_organisations_are_asked_for_their_seats(council: Council) -> None:
    assert refusal(council, Paper.NOMINATION) == ["letter.nobody_to_ask"]
    names = [f"Musterverein {number}" for number in range(1, 8)]
    made = [
        council.office.organizations.save(OrganizationCard(Organization(name=name))).organization
        for name in names
    ]
    for seat, one in zip(council.seats, made, strict=False):
        seat.basis, seat.organization_id = SeatBasis.ORGANIZATION, one.id
        council.office.seats.save_seat(seat)
    paper, told = asked(council, Paper.NOMINATION)
    assert isinstance(paper, Series)
    assert len(paper.documents) == 5
    assert [one.code for one in told] == ["letter.no_place_printed"]
    card = council.office.organizations.card(made[0].id)
    card.addresses.append(Address(street="Musterweg 1", postcode="65000", city="Musterstadt"))
    council.office.organizations.save(card)
    _, told = asked(council, Paper.NOMINATION)
    assert str(told[0].values["names"]).startswith("Musterverein 2")
    further, _ = asked(council, Paper.NOMINATION, variant="further")
    assert "Nicht besetzt: Sitz 5." in list(texts(further))  # type: ignore[arg-type]


def test_each_letter_becomes_a_file_named_after_whom_it_goes_to(
    council: Council, tmp_path: Path
) -> None:
    for person_id in council.members[:2]:
        give_address(council, person_id, Salutation.NEUTRAL)
    twin = council.office.people.card(council.members[1])
    twin.person.family_name = "Mitglied 1"
    council.office.people.save(twin)
    question = PrintQuestion(paper=Paper.CERTIFICATE, as_of=AS_OF)
    written = council.office.printing.write_each(question, tmp_path / "Urkunden")
    assert [path.name for path in written] == [
        "Urkunde Mitglied 1.pdf",
        "Urkunde Mitglied 1 2.pdf",
        "Urkunde Mitglied 3.pdf",
    ]
    single = PrintQuestion(paper=Paper.CERTIFICATE, as_of=AS_OF, person_id=council.members[2])
    assert len(council.office.printing.write_each(single, tmp_path)) == 1
    assert all(path.read_bytes().startswith(b"%PDF") for path in written)

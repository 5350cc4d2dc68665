"""Labels and envelopes from the records: by name, blocked addresses never, the lacking told."""

import pytest

from sekretariat.domain.bodies import Membership, Role, Seat
from sekretariat.domain.organizations import DeputyMode
from sekretariat.domain.people import (
    Address,
    AddressBlock,
    AddressKind,
    AddressStyle,
    ContactKind,
    ContactPoint,
    Visibility,
)
from sekretariat.domain.problems import Problem, Refused
from sekretariat.services.papers.hall_kinds import EnvelopeSheet, Feeding, LabelSheet, Whom
from sekretariat.services.papers.kinds import Paper, PrintQuestion
from sekretariat.services.secretariat import Secretariat
from sekretariat.words.sentences import sentence
from tests.services.papers.test_halls import NOVEMBER, Hall


@pytest.fixture
def hall(office: Secretariat) -> Hall:
    """A member with an address abroad, a deputy, and one whose address is blocked."""
    hall = Hall(office)
    seats = [one for one in office.seats.of_body(hall.body_id) if one.number == 2]
    seats[0].deputy_mode = DeputyMode.RANKED
    office.seats.save_seat(seats[0])
    _sit(hall, seats[0], _addressed(hall, "Zoe", "Zirkel", country="FR", city="Straßburg"))
    _sit(hall, seats[0], _addressed(hall, "Dora", "Vertretung"), role=Role.DEPUTY, rank=1)
    return hall


def _addressed(hall: Hall, given: str, family: str, **more: object) -> str:
    values = {"street": "Musterweg 1", "postcode": "65000", "city": "Musterstadt", **more}
    return hall.person(given, family, addresses=[Address(**values)])  # type: ignore[arg-type]


def _sit(hall: Hall, seat: Seat, person_id: str, **more: object) -> None:
    membership = Membership(seat_id=seat.id, person_id=person_id, **more)  # type: ignore[arg-type]
    hall.office.seats.save_membership(membership)


def _warned(hall: Hall, **more: object) -> tuple[str, dict[str, Problem]]:
    told: dict[str, Problem] = {}
    question = PrintQuestion(paper=Paper.ADDRESS_LABELS, **more)  # type: ignore[arg-type]
    paper = hall.office.printing.document(question, lambda one: told.setdefault(one.code, one))
    return str(paper), told


def test_labels_stand_by_name_with_capitals_abroad(hall: Hall) -> None:
    told, warned = _warned(hall)
    assert told.index("Frau Dora Vertretung") < told.index("Frau Zoe Zirkel")
    assert "65000 STRASSBURG" in told
    assert "FRANKREICH" in told
    assert "Ada Muster" not in told
    [lacking] = warned.values()
    assert "Ada Muster" in sentence(lacking.code, lacking.values)


def test_a_blocked_address_never_stands_on_a_label(hall: Hall) -> None:
    blocked = Address(
        street="Geheimweg 7",
        city="Musterstadt",
        kind=AddressKind.PRIVATE,
        style=AddressStyle.PRIVATE,
        block=AddressBlock.REGISTER,
    )
    card = hall.office.people.card(hall.ada)
    card.addresses.append(blocked)
    hall.office.people.save(card)
    told, warned = _warned(hall)
    assert "Geheimweg" not in told
    problem = warned["print.address_blocked"]
    assert "Ada Muster" in sentence(problem.code, problem.values)


def test_it_can_be_said_whose_addresses_are_meant(hall: Hall) -> None:
    assert "Dora" not in _warned(hall, whom=Whom.MEMBERS)[0]
    deputies = _warned(hall, whom=Whom.DEPUTIES)[0]
    assert "Dora" in deputies
    assert "Zoe" not in deputies
    assert "Zoe" not in _warned(hall, person_id=hall.person_of("Dora"))[0]


def test_guests_of_a_session_are_written_to_as_well(hall: Hall) -> None:
    hall.invite(_addressed(hall, "Gerda", "Gast"))
    told = _warned(hall, meeting_id=hall.meeting_id, whom=Whom.GUESTS)[0]
    assert "Gerda Gast" in told
    assert "Zoe" not in told
    assert "Zoe" in _warned(hall, meeting_id=hall.meeting_id)[0]


def test_nobody_to_write_to_is_refused(hall: Hall) -> None:
    with pytest.raises(Refused) as told:
        _warned(hall, whom=Whom.GUESTS)
    assert told.value.problems[-1].code == "print.no_addresses"


def test_every_sheet_and_envelope_and_a_test_print(hall: Hall) -> None:
    for paper, sheets in (
        (Paper.ADDRESS_LABELS, LabelSheet),
        (Paper.ENVELOPES, EnvelopeSheet),
    ):
        for sheet in sheets:
            told = hall.paper(paper, variant=sheet.value, as_of=NOVEMBER)
            assert f"name='{sheet.value}'" in told
            assert "Zoe Zirkel" in told
    test = hall.paper(Paper.ADDRESS_LABELS, feeding=Feeding(is_test=True))
    assert "70 × 36 mm" in test
    assert "Zoe" not in test


@pytest.mark.parametrize(
    ("variant", "seen"),
    [("internal", (True, True)), ("members", (False, True)), ("", (True, True))],
)
def test_a_directory_shows_the_contacts_its_readers_may_see(
    hall: Hall, variant: str, seen: tuple[bool, bool]
) -> None:
    card = hall.office.people.card(hall.person_of("Zoe"))
    card.contacts = [
        ContactPoint(value="zoe@example.org"),
        ContactPoint(value="verein@example.org", visibility=Visibility.MEMBERS),
    ]
    hall.office.people.save(card)
    paper = PrintQuestion(paper=Paper.MEMBER_LIST, variant=variant)
    told = str(hall.office.printing.document(paper))
    assert ("zoe@example.org" in told, "verein@example.org" in told) == seen


@pytest.mark.parametrize(
    ("paper", "kind", "value"),
    [
        (Paper.PHONE_LIST, ContactKind.PHONE, "0611 12345"),
        (Paper.EMAIL_LIST, ContactKind.EMAIL, "zoe@example.org"),
    ],
)
def test_a_list_to_pass_on_names_only_who_released_something(
    hall: Hall, paper: Paper, kind: ContactKind, value: str
) -> None:
    card = hall.office.people.card(hall.person_of("Zoe"))
    card.contacts = [ContactPoint(kind=kind, value=value, visibility=Visibility.MEMBERS)]
    hall.office.people.save(card)
    own = str(hall.office.printing.document(PrintQuestion(paper=paper)))
    shared = str(hall.office.printing.document(PrintQuestion(paper=paper, variant="members")))
    assert "Vertretung, Dora" in own
    assert "Vertretung, Dora" not in shared
    assert value in shared
    assert "nur, wer seine Kontaktdaten dafür freigegeben hat" in shared

"""Papers of the hall: the same persons on signs, badges, seating list and gate list."""

from itertools import pairwise

from sekretariat.documents import hall_cards, hall_lists
from sekretariat.documents.cards import CardSheet, Feed, sheet_format
from sekretariat.documents.content import Document, GroupRow, Table
from sekretariat.documents.pdf import write_pdf
from sekretariat.domain.halls import HallOrder, HallPerson
from sekretariat.domain.invitations import InvitedAs
from tests.documents import samples
from tests.documents.measuring import rules
from tests.documents.reading import VALID, read, verdicts

ADA = HallPerson(
    name="Dr. Ada Muster",
    sorted_name="Muster, Dr. Ada",
    sort_key="muster  ada",
    organization="Musterverein",
    seat_number=2,
    rank=20,
)
LANDRAT = HallPerson(
    name="Bo Beispiel",
    sorted_name="Beispiel, Bo",
    sort_key="beispiel  bo",
    office="Landrat",
    organization="Musterkreis",
    seat_number=5,
    represents="Cem Probe",
    rank=3,
)
PRESS = HallPerson(
    name="Eva Presse",
    sorted_name="Presse, Eva",
    sort_key="presse  eva",
    organization="Musterblatt",
    invited_as=InvitedAs.PRESS,
    rank=20,
)
PEOPLE = (ADA, LANDRAT, PRESS)
VACANT = (samples.line(3, organization="Akademie"),)


def _cards(sheet: CardSheet) -> list[list[str]]:
    return [[line.text for line in card.lines] for card in sheet.cards]


def _rows(document: Document) -> list[tuple[object, ...]]:
    table = next(block for block in document.blocks if isinstance(block, Table))
    return [(row.text,) if isinstance(row, GroupRow) else row.cells for row in table.rows]


def _seating(order: HallOrder) -> list[tuple[object, ...]]:
    paper = hall_lists.seating_list(PEOPLE, VACANT, order, samples.occasion(), samples.masthead())
    assert verdicts(write_pdf(paper, made_at=samples.MADE_AT)) == VALID
    return _rows(paper)


def test_signs_name_office_and_organisation() -> None:
    sheet = hall_cards.name_signs(PEOPLE, sheet_format("tent"), samples.masthead(), Feed())
    assert _cards(sheet) == [
        ["Dr. Ada Muster", "Musterverein"],
        ["Bo Beispiel", "Landrat", "Musterkreis"],
        ["Eva Presse", "Musterblatt"],
    ]
    assert sheet.title == "Tischschilder · Musterkonferenz"


def test_badges_tell_guests_and_press_from_members() -> None:
    sheet = hall_cards.badges(PEOPLE, sheet_format("L7418"), samples.masthead(), Feed())
    assert _cards(sheet)[0] == ["Dr. Ada Muster", "Musterverein"]
    assert _cards(sheet)[2] == ["Eva Presse", "Musterblatt", "Presse"]


def test_the_door_says_what_meets_when_and_that_it_is_closed() -> None:
    form = sheet_format("door")
    sign = hall_cards.door_sign(samples.occasion(), samples.masthead(), form, is_closed=True)
    assert _cards(sign) == [
        [
            "Musterkonferenz",
            "2. Sitzung in der 20. Wahlperiode",
            "Dienstag, 3. November 2020, 14:30 bis 16:30 Uhr",
            "Nichtöffentliche Sitzung",
        ]
    ]
    is_open = hall_cards.door_sign(samples.occasion(), samples.masthead(), form, is_closed=False)
    assert len(_cards(is_open)[0]) == 3


def test_a_test_sheet_numbers_the_places_and_says_their_measures() -> None:
    feed = Feed(start=4, shift_mm=(1.0, 0.0))
    sheet = hall_cards.test_sheet(sheet_format("L7160"), samples.masthead(), feed)
    assert _cards(sheet)[0] == ["1", "63,5 × 38,1 mm"]
    assert len(sheet.cards) == 21
    assert sheet.feed == Feed(start=1, shift_mm=(1.0, 0.0), is_test=True)


def test_seats_in_their_order_with_vacant_ones_and_guests_after_all() -> None:
    assert _seating(HallOrder.SEAT) == [
        ("2", "Dr. Ada Muster", "Musterverein"),
        ("3", "N. N. (unbesetzt)", "Akademie"),
        ("5", "Bo Beispiel\nfür Cem Probe", "Landrat\nMusterkreis"),
        ("Ohne festen Platz",),
        ("–", "Eva Presse", "Musterblatt"),
    ]


def test_the_order_of_precedence_begins_with_the_guest_of_honour() -> None:
    assert [row[0] for row in _seating(HallOrder.PROTOCOL)] == ["5", "2", "–"]


def test_without_guests_nothing_is_said_of_them() -> None:
    paper = hall_lists.seating_list(
        [ADA], (), HallOrder.SEAT, samples.occasion(), samples.masthead()
    )
    assert _rows(paper) == [("2", "Dr. Ada Muster", "Musterverein")]


def test_the_gate_knows_names_and_organisations_alone() -> None:
    paper = hall_lists.gate_list(PEOPLE, samples.occasion(), samples.masthead())
    assert _rows(paper) == [
        ("Beispiel, Bo", "Musterkreis", ""),
        ("Muster, Dr. Ada", "Musterverein", ""),
        ("Presse, Eva", "Musterblatt", ""),
    ]
    assert paper.notes[0].startswith("Datenschutz:")
    assert verdicts(write_pdf(paper, made_at=samples.MADE_AT)) == VALID


def test_a_gate_list_of_nobody_says_so() -> None:
    paper = hall_lists.gate_list([], samples.occasion(), samples.masthead())
    assert "Dazu gibt es keine Einträge." in str(paper)


def test_guests_enter_themselves_on_one_page_with_room_to_sign() -> None:
    paper = hall_lists.guest_sheet(samples.occasion(), samples.masthead())
    content = write_pdf(paper, made_at=samples.MADE_AT)
    assert verdicts(content) == VALID
    reading = read(content)
    assert len(reading.pdf.pages) == 1
    level = sorted({edge[1] for edge in rules(reading.pdf.pages[0]) if edge[1] == edge[3]})
    rows = [lower - upper for upper, lower in pairwise(level)]
    assert sum(height >= 10 for height in rows) >= 11
    assert "DSGVO" in " ".join(reading.artifacts[0])

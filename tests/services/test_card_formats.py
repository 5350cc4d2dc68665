"""Sheets of the office's own: kept beside the shipped ones, printed on, removed, undone."""

from io import BytesIO

import pikepdf
import pytest

from sekretariat.domain.bodies import Body, Function, FunctionKind
from sekretariat.domain.card_formats import CardFormat, CardKind
from sekretariat.domain.people import Address
from sekretariat.domain.problems import Refused
from sekretariat.services.bodies import BodyCard
from sekretariat.services.papers.card_sheets import sheet_of
from sekretariat.services.papers.hall_kinds import Feeding, Whom
from sekretariat.services.papers.kinds import Paper, PrintQuestion
from sekretariat.services.secretariat import Secretariat
from tests.documents.measuring import rules
from tests.services.papers.test_halls import Hall

# Avery L7651, as its data sheet has it: 5 x 13 labels of 38.1 x 21.2 mm
L7651 = {
    "columns": 5,
    "rows": 13,
    "width": "38,1",
    "height": "21,2",
    "left": "4,75",
    "top": "10,7",
    "gap_right": "2,5",
}


def own(kind: CardKind = CardKind.LABELS, **more: object) -> CardFormat:
    values = {"name": "Kleine Etiketten", "number": "L7651", "kind": kind, **L7651, **more}
    return CardFormat(**values)  # type: ignore[arg-type]


def test_labels_lie_where_the_office_said(office: Secretariat) -> None:
    """The test print: the second card begins 4.75 + 38.1 + 2.5 mm from the left edge."""
    office.card_formats.save(own())
    question = PrintQuestion(
        paper=Paper.ADDRESS_LABELS, variant="Kleine Etiketten", feeding=Feeding(is_test=True)
    )
    with pikepdf.open(BytesIO(office.printing.pdf(question))) as pdf:
        edges = rules(pdf.pages[0])
    corners = [(edge[0], edge[1]) for edge in edges[1::4]]
    assert len(corners) == 65
    assert corners[1] == pytest.approx((45.35, 10.7), abs=0.02)
    assert corners[5] == pytest.approx((4.75, 31.9), abs=0.02)


def test_a_sheet_is_named_by_name_number_or_id(office: Secretariat) -> None:
    made = own()
    office.card_formats.save(made)
    for name in ("kleine etiketten", "l7651", made.id):
        assert office.card_formats.find(name).id == made.id
    for name in ("", "L7160"):
        with pytest.raises(Refused) as told:
            office.card_formats.find(name)
        assert told.value.problems[0].code == "cards.unknown"


def test_a_sheet_is_used_for_what_it_is_meant_for(office: Secretariat) -> None:
    hall = Hall(office)
    office.card_formats.save(own(CardKind.BADGES, width="80", columns=2, height="40", rows=3))
    told = hall.paper(Paper.BADGES, variant="L7651")
    assert "name='Kleine Etiketten'" in told
    for paper in (Paper.NAME_SIGNS, Paper.SEATING_LIST):
        with pytest.raises(Refused) as refused:
            hall.paper(paper, variant="L7651")
        assert refused.value.problems[0].code == "print.no_variant"


def test_what_does_not_fit_is_refused_and_removal_is_undone(office: Secretariat) -> None:
    with pytest.raises(Refused):
        office.card_formats.save(own(columns=6))
    made = own()
    office.card_formats.save(made)
    office.card_formats.delete([made.id])
    assert office.card_formats.all() == []
    office.history.undo()
    assert [one.name for one in office.card_formats.all()] == ["Kleine Etiketten"]


@pytest.mark.parametrize(
    ("kind", "size", "types", "fold"),
    [
        (CardKind.LABELS, ("63,5", "38,1"), (10.5, 10.5), 0),
        (CardKind.LABELS, ("38,1", "15"), (7, 7), 0),
        (CardKind.BADGES, ("90", "60"), (28, 14), 0),
        (CardKind.SIGNS, ("210", "140"), (48, 24), 70),
        (CardKind.SIGNS, ("80", "40"), (24, 12), 20),
    ],
)
def test_type_is_as_large_as_the_card_allows(
    kind: CardKind, size: tuple[str, str], types: tuple[float, float], fold: float
) -> None:
    layout = {"columns": 1, "rows": 1, "left": "0", "top": "0"}
    sheet = sheet_of(own(kind, width=size[0], height=size[1], **layout))
    assert (sheet.type_pt, sheet.fold_mm) == (types, fold)
    assert all(least <= wished for least, wished in zip(sheet.least_pt, types, strict=True))


def test_a_sheet_that_cannot_be_read_is_refused() -> None:
    with pytest.raises(Refused):
        sheet_of(own(width="breit"))


def test_cards_for_some_of_those_expected(office: Secretariat) -> None:
    hall = Hall(office)
    guest = hall.person("Gerda", "Gast", addresses=[Address(street="Weg 1", city="Musterstadt")])
    hall.invite(guest)
    assert "Gerda" not in hall.paper(Paper.BADGES, whom=Whom.MEMBERS)
    guests = hall.paper(Paper.BADGES, whom=Whom.GUESTS)
    assert "Gerda" in guests
    assert "Ada" not in guests
    assert "Ada" not in hall.paper(Paper.BADGES, people=(guest,))
    with pytest.raises(Refused) as told:
        hall.paper(Paper.BADGES, whom=Whom.TASKS)
    assert told.value.problems[0].code == "print.nobody_meant"
    invited = hall.paper(Paper.ADDRESS_LABELS, body="Musterkonferenz", whom=Whom.INVITED)
    assert "Gerda" in invited
    asked = PrintQuestion(paper=Paper.BADGES, meeting_id=hall.meeting_id)
    names = [one.sorted_name for one in office.printing.candidates(asked)]
    assert names == ["Gast, Gerda", "Muster, Ada"]
    of_body = PrintQuestion(paper=Paper.ADDRESS_LABELS)
    assert [one.sorted_name for one in office.printing.candidates(of_body)] == ["Muster, Ada"]


def test_labels_for_those_who_have_a_task(office: Secretariat) -> None:
    hall = Hall(office)
    home = Address(street="Weg 1", city="Musterstadt")
    chair = hall.person("Carla", "Vorsitz", addresses=[home])
    with office.context.work("test", "test") as work:
        work.add(Function(body_id=hall.body_id, kind=FunctionKind.CHAIR, person_id=chair))
    told = hall.paper(Paper.ADDRESS_LABELS, body="Musterkonferenz", whom=Whom.TASKS)
    assert "Carla" in told


def test_a_printer_that_shifts_is_met_beyond_what_was_asked() -> None:
    moved = Feeding(start=3, shift_right=1.0, shift_down=-0.5).moved(0.5, 0.5)
    assert moved == Feeding(start=3, shift_right=1.5, shift_down=0.0)


def test_nobody_to_choose_from_is_told(office: Secretariat) -> None:
    office.bodies.save(BodyCard(Body(name="Leerer Beirat")))
    with pytest.raises(Refused) as told:
        office.printing.candidates(PrintQuestion(paper=Paper.ADDRESS_LABELS))
    assert told.value.problems[0].code == "print.nobody_to_choose"


def test_shipped_sheets_are_drawn_and_stand_beside_own_ones(office: Secretariat) -> None:
    """3475: 3 x 8 labels of 70 x 36 mm, 4.43 mm from the upper edge."""
    made = own()
    office.card_formats.save(made)
    layout = office.card_formats.layout
    assert layout(None, "3475") is None
    shipped = layout(CardKind.LABELS, "3475")
    assert shipped is not None
    assert (shipped.counts, shipped.size, shipped.margins) == ((3, 8), (70, 36), (0, 4.43))
    drawn = layout(CardKind.LABELS, made.id)
    assert drawn is not None
    assert drawn.counts == (5, 13)
    assert layout(CardKind.LABELS, "gone") == shipped
    assert len(office.card_formats.shipped()) == 35

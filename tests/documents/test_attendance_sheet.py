"""The sign-in sheet: order, room to sign, rows for guests and late additions."""

from dataclasses import replace
from datetime import date, time
from itertools import pairwise

from sekretariat.documents.attendance_sheet import attendance_sheet
from sekretariat.documents.content import Document, Orientation, Row, Table
from sekretariat.documents.pdf import write_pdf
from sekretariat.domain.planning.gatherings import SessionDay
from sekretariat.domain.sheets import SheetOptions, SheetOrder
from tests.documents import samples
from tests.documents.reading import operations, read

LINES = (
    samples.line(1, "Sari", organization="Übungsverein", sort_key="sari"),
    samples.deputy(1, "Eva Beispiel", "Sari"),
    samples.line(2, "Łukasz Wójcik", organization="Zirkel", group="Kirchen", sort_key="wojcik"),
    samples.line(3, organization="Akademie", vacant_since=date(2021, 3, 15)),
)


def _sheet(order: SheetOrder, guests: int = 2, late: int = 1) -> Document:
    options = SheetOptions(order=order, guest_rows=guests, late_rows=late)
    return attendance_sheet(
        [samples.roster(*LINES)], samples.occasion(), samples.masthead(), options
    )


def _rows(document: Document) -> list[tuple[object, ...]]:
    table = next(block for block in document.blocks if isinstance(block, Table))
    return [row.cells if isinstance(row, Row) else (row.text,) for row in table.rows]


def test_by_group_with_room_for_guests_and_late_additions() -> None:
    empty = ("",) * 7
    assert _rows(_sheet(SheetOrder.GROUP)) == [
        ("Verbände",),
        ("1", "Übungsverein", "Sari", "Mitglied", "", "", ""),
        ("1", "Musterverein 1", "Eva Beispiel", "Stellvertretung", "Sari", "", ""),
        ("3", "Akademie", "N. N. (unbesetzt seit 15.03.2021)", "Mitglied", "", "", ""),
        ("Kirchen",),
        ("2", "Zirkel", "Łukasz Wójcik", "Mitglied", "", "", ""),
        ("Gäste",),
        empty,
        empty,
        ("Nachträge",),
        empty,
    ]


def test_by_organisation_in_german_order() -> None:
    rows = _rows(_sheet(SheetOrder.ORGANIZATION, guests=0, late=0))
    assert [row[1] for row in rows] == ["Akademie", "Musterverein 1", "Übungsverein", "Zirkel"]


def test_by_name_with_vacant_seats_last() -> None:
    rows = _rows(_sheet(SheetOrder.NAME, guests=0, late=0))
    assert [row[2] for row in rows] == [
        "Eva Beispiel",
        "Sari",
        "Łukasz Wójcik",
        "N. N. (unbesetzt seit 15.03.2021)",
    ]


def test_by_seat_number_with_deputies_after_their_member() -> None:
    rows = _rows(_sheet(SheetOrder.SEAT, guests=0, late=0))
    assert [row[2] for row in rows] == [
        "Sari",
        "Eva Beispiel",
        "Łukasz Wójcik",
        "N. N. (unbesetzt seit 15.03.2021)",
    ]


def test_where_nobody_has_a_seat_the_rows_are_counted() -> None:
    lines = [replace(line, seat_number=0) for line in LINES[:3]]
    options = SheetOptions(order=SheetOrder.GROUP, guest_rows=0, late_rows=0)
    sheet = attendance_sheet(
        [samples.roster(*lines)], samples.occasion(), samples.masthead(), options
    )
    assert [row[0] for row in _rows(sheet)] == ["Verbände", "1", "2", "Kirchen", "3"]


def test_the_sheet_lies_across_and_names_its_purpose_at_the_foot() -> None:
    document = _sheet(SheetOrder.GROUP)
    assert document.orientation is Orientation.LANDSCAPE
    assert document.notes[0].startswith("Datenschutz:")
    reading = read(write_pdf(document, made_at=samples.MADE_AT))
    box = [round(float(edge) / 72 * 25.4) for edge in reading.pdf.pages[0].MediaBox]
    assert box == [0, 0, 297, 210]
    assert any("Datenschutz:" in text for text in reading.artifacts[0])


def test_rows_are_at_least_ten_millimetres_high() -> None:
    document = _sheet(SheetOrder.NAME, guests=0, late=0)
    reading = read(write_pdf(document, made_at=samples.MADE_AT))
    drawn = [
        float(operands[1])
        for operator, operands in operations(reading.pdf.pages[0])
        if operator in {"m", "l"}
    ]
    level = {start for start, end in zip(drawn[::2], drawn[1::2], strict=True) if start == end}
    edges = sorted(level)[1:]  # the lowest is the rule above the foot
    heights_mm = [(upper - lower) / 72 * 25.4 for lower, upper in pairwise(edges)]
    assert len(heights_mm) >= 4
    assert min(heights_mm[:4]) >= 10


def test_each_day_of_a_session_has_its_own_sheet() -> None:
    second = SessionDay(date(2020, 11, 4), time(9), time(12))
    occasion = replace(samples.occasion(), further_days=(second,))
    rosters = [samples.roster(*LINES), samples.roster(replace(LINES[0], name="Dr. Neu Muster"))]
    sheet = attendance_sheet(rosters, occasion, samples.masthead())
    first, _, rest = str(sheet).partition("PageBreak")
    assert "3. November 2020" in first
    assert "4. November 2020" not in first
    assert "Mittwoch, 4. November 2020, 09:00 bis 12:00 Uhr" in rest
    assert "Dr. Neu Muster" not in first
    assert "Dr. Neu Muster" in rest  # each with who sits there that day
    assert sum(isinstance(block, Table) for block in sheet.blocks) == 2

"""The report on the composition by gender."""

from sekretariat.documents.content import Document, Row, Table
from sekretariat.documents.parity_report import ParityTold, Section, parity_report
from sekretariat.documents.pdf import write_pdf
from sekretariat.documents.reading_order import texts
from sekretariat.domain.parity import Composition
from tests.documents import samples
from tests.documents.reading import VALID, verdicts

LINES = (("Mitglied", Composition(30, 38, 2, 6)), ("Stellvertretung", Composition(0, 0, 0, 4)))


def report(*, is_external: bool = False, diverse: int = 2) -> Document:
    lines = (("Mitglied", Composition(30, 38, diverse, 6)), LINES[1])
    told = ParityTold(
        sections=(Section("parity_by_role", lines), Section("parity_by_function", ())),
        persons=80,
        seats=80,
        is_external=is_external,
    )
    return parity_report(told, samples.masthead())


def table(document: Document) -> tuple[list[str], list[tuple[object, ...]]]:
    [found] = [block for block in document.blocks if isinstance(block, Table)]
    rows: list[tuple[object, ...]] = [row.cells for row in found.rows if isinstance(row, Row)]
    return [column.heading for column in found.columns], rows


def test_inside_every_number_is_told() -> None:
    headings, rows = table(report())
    assert headings[1:] == ["Frauen", "Männer", "divers", "ohne Angabe", "gesamt", "Frauen in %"]
    assert rows == [
        ("Mitglied", "30", "38", "2", "6", "76", "43"),
        ("Stellvertretung", "0", "0", "0", "4", "4", "–"),
    ]
    assert verdicts(write_pdf(report(), made_at=samples.MADE_AT)) == VALID


def test_outside_few_persons_are_not_shown_apart() -> None:
    headings, rows = table(report(is_external=True))
    assert headings[3] == "divers oder ohne Angabe"
    assert rows[0] == ("Mitglied", "30", "38", "8", "76", "43")
    assert any("weniger als drei" in text for text in texts(report(is_external=True)))


def test_outside_three_persons_may_be_told() -> None:
    headings, _ = table(report(is_external=True, diverse=3))
    assert "divers" in headings


def test_base_and_day_are_told_and_an_empty_body_says_so() -> None:
    told = list(texts(report()))
    assert any(
        "Stichtag: 3. Dezember 2019. Grundlage: 80 Personen in 80 Sitzen" in one for one in told
    )
    empty = parity_report(ParityTold(sections=(), persons=0, seats=3), samples.masthead())
    assert "Am Stichtag ist niemand Mitglied." in list(texts(empty))

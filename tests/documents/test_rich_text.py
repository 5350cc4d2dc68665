"""Rich text on paper: what was dressed is dressed, lists and tables are what they are."""

from sekretariat.documents.content import (
    Align,
    Heading,
    ListItem,
    NumberedList,
    Paragraph,
    Run,
    Table,
)
from sekretariat.documents.pdf import write_pdf
from sekretariat.documents.reading_order import texts
from sekretariat.documents.rich_text import rich_blocks
from sekretariat.domain.writing.markup import parse
from tests.documents import samples
from tests.documents.reading import VALID, Reading, plain, read, verdicts

TEXT = """Die Konferenz **dankt** für den *Bericht*.
Näheres steht auf [ihrer Seite](https://example.org/bericht).

- Pflege
  1. Ausbildung
  2. Anerkennung
- Wohnen
3. Nachtrag
| Kreis | Sitze |
|---|---|
| **Mitte** | 1.200 |
| Süd | 3 % |

| ohne | Kopf |
Schluss"""


def paper() -> Reading:
    blocks = rich_blocks(parse(TEXT))
    return read(write_pdf(samples.document(Heading("Probe"), *blocks), made_at=samples.MADE_AT))


def test_lines_are_paragraphs_until_an_empty_one() -> None:
    first = rich_blocks(parse(TEXT))[0]
    assert first == Paragraph(
        (
            Run("Die Konferenz "),
            Run("dankt", bold=True),
            Run(" für den "),
            Run("Bericht", italic=True),
            Run("."),
            Run("\n"),
            Run("Näheres steht auf "),
            Run("ihrer Seite", link="https://example.org/bericht"),
            Run("."),
        )
    )


def test_points_stand_within_points_with_their_labels() -> None:
    _, bullets, numbers, *_ = rich_blocks(parse(TEXT))
    assert bullets == NumberedList(
        (
            ListItem(
                "•",
                (
                    Paragraph((Run("Pflege"),)),
                    NumberedList(
                        (
                            ListItem("1.", (Paragraph((Run("Ausbildung"),)),)),
                            ListItem("2.", (Paragraph((Run("Anerkennung"),)),)),
                        )
                    ),
                ),
            ),
            ListItem("•", (Paragraph((Run("Wohnen"),)),)),
        ),
        bulleted=True,
    )
    assert numbers == NumberedList((ListItem("3.", (Paragraph((Run("Nachtrag"),)),)),))


def test_tables_have_a_heading_where_one_was_written() -> None:
    headed, bare = [one for one in rich_blocks(parse(TEXT)) if isinstance(one, Table)]
    assert [one.heading for one in headed.columns] == ["Kreis", "Sitze"]
    assert [one.align for one in headed.columns] == [Align.START, Align.END]
    assert headed.rows[0].cells == ((Run("Mitte", bold=True),), "1.200")  # type: ignore[union-attr]
    assert (headed.has_heading, bare.has_heading) == (True, False)


def test_a_screen_reader_meets_lists_links_and_tables() -> None:
    reading = paper()
    root = reading.root
    kinds = [str(one.raw.A.ListNumbering) for one in root.all("L")]
    assert kinds == ["/Disc", "/Decimal", "/Decimal"]
    assert [plain(one.text) for one in root.all("Lbl")] == ["•", "1.", "2.", "•", "3."]
    assert [plain(one.text) for one in root.all("Link")] == ["ihrer Seite"]
    assert [len(one.all("TH")) for one in root.all("Table")] == [2, 0]
    assert [plain(one.text) for one in root.all("TD")][-2:] == ["ohne", "Kopf"]


def test_a_table_without_heading_goes_over_pages() -> None:
    rows = "\n".join(f"| Zeile {number} | x |" for number in range(120))
    document = samples.document(Heading("Lang"), *rich_blocks(parse(rows)))
    file = write_pdf(document, made_at=samples.MADE_AT)
    reading = read(file)
    assert len(reading.pdf.pages) > 2
    assert len(reading.root.all("TR")) == 120
    assert [plain(one) for one in texts(document)][-2:] == ["Zeile 119", "x"]
    assert verdicts(file) == VALID

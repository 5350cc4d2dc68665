"""What is long, high or strange still is one accessible, archivable file that reads back whole."""

from functools import cache

import pytest

from sekretariat.documents.content import (
    Block,
    Document,
    Heading,
    ListItem,
    NumberedList,
    Paragraph,
    Row,
    Run,
    Table,
)
from sekretariat.documents.pdf import write_pdf
from sekretariat.documents.reading_order import texts
from tests.documents import samples
from tests.documents.reading import VALID, Node, Reading, plain, read, verdicts

SENTENCE = "Die Konferenz berät über die Fortschreibung des Musterplans und nimmt Stellung. "
FOREIGN = (
    Run("Beschluss, auf Englisch "),
    Run("resolution", language="en"),
    Run(", auf Griechisch "),
    Run("Απόφαση", language="el"),
    Run(", auf Ukrainisch "),
    Run("рішення", language="uk"),
    Run(", auf Vietnamesisch "),
    Run("Nghị quyết", language="vi"),
    Run(" und auf Arabisch "),
    Run("قرار", language="ar"),
    Run("."),
)


def minutes(items: int = 45) -> Document:
    """Return minutes of sixty pages: headings, text, lists and tables in each item."""
    blocks: list[Block] = [Heading("Niederschrift")]
    for number in range(1, items + 1):
        blocks.append(Heading(f"TOP {number} Fortschreibung des Musterplans", 2))
        blocks += [Paragraph(SENTENCE * 9) for _ in range(4)]
        points = (ListItem(f"{number}.{at}", (Paragraph(SENTENCE * 2),)) for at in range(1, 4))
        blocks += [NumberedList(tuple(points)), samples.table(12)]
    return samples.document(*blocks)


def strange() -> Document:
    """Return all the letters a register knows, other scripts, and text in other languages."""
    names = (*samples.SCENARIO_NAMES, *samples.OTHER_SCRIPTS, *samples.DIN_91379)
    columns = samples.table(0).columns[1:2]
    rows = tuple(Row((name,)) for name in names)
    return samples.document(Heading("Namen"), Paragraph(FOREIGN), Table(columns, rows))


def over_the_page() -> Document:
    """Return a list item and a row of a table that are each higher than a page."""
    item = ListItem("1", tuple(Paragraph(f"{at}. {SENTENCE * 12}") for at in range(1, 9)))
    below = ListItem("2", (Paragraph("danach"),))
    row = Row(("1", SENTENCE * 60, "Notiz"))
    table = Table(samples.table(0).columns, (row,), row_heading=0)
    return samples.document(Heading("Hoch"), NumberedList((item, below)), table)


MADE = {"60 pages": minutes, "strange": strange, "over the page": over_the_page}


@cache
def content_of(name: str) -> bytes:
    """Return a file, written once."""
    return write_pdf(MADE[name](), made_at=samples.MADE_AT)


def reading_of(name: str) -> Reading:
    return read(content_of(name))


@pytest.mark.parametrize("name", MADE)
def test_it_is_accessible_and_archivable(name: str) -> None:
    assert verdicts(content_of(name)) == VALID


@pytest.mark.parametrize("name", MADE)
def test_it_is_the_same_byte_for_byte_each_time(name: str) -> None:
    assert write_pdf(MADE[name](), made_at=samples.MADE_AT) == content_of(name)


@pytest.mark.parametrize("name", MADE)
def test_it_says_every_word_in_order(name: str) -> None:
    meant = "".join("".join(texts(MADE[name]())).split())
    said = "".join(plain(reading_of(name).root.text).split())
    assert said == meant


def test_sixty_pages_keep_their_outline() -> None:
    reading = reading_of("60 pages")
    assert len(reading.pdf.pages) >= 60
    titles = [f"TOP {number} Fortschreibung des Musterplans" for number in range(1, 46)]
    assert reading.bookmarks == [(1, "Niederschrift"), *((2, title) for title in titles)]


def test_what_runs_over_a_page_stays_one_element() -> None:
    reading = reading_of("over the page")
    root = reading.root
    [whole] = [node for node in root.all("L") if len(node.all("LI")) == 2]
    first, second = whole.all("LI")
    assert len(first.all("LBody")) == 1
    assert [plain(node.text) for node in second.all("P")] == ["danach"]
    assert pages_of(first) >= 2
    [row] = [node for node in root.all("TR") if "Notiz" in node.text and not node.all("Table")][1:]
    assert len(row.all("TD")) == 2
    assert pages_of(row) >= 2


def pages_of(node: Node) -> int:
    """Return on how many pages an element has text."""
    found: set[object] = set()
    for one in node.walk():
        kids = one.raw.get("/K", [])
        if "/Pg" in one.raw:
            found.add(one.raw.Pg.objgen)
        found |= {kid.Pg.objgen for kid in kids if not isinstance(kid, int) and "/Pg" in kid}
    return len(found)


def test_each_foreign_run_says_its_language() -> None:
    reading = reading_of("strange")
    spans = {str(node.raw.Lang): node.text for node in reading.root.all("Span")}
    assert spans == {
        "en": "resolution",
        "el": "Απόφαση",
        "uk": "рішення",
        "vi": "Nghị quyết",
        "ar": "قرار",
    }


@pytest.mark.parametrize(
    "text",
    [
        "Wort " * 2000,
        "W" * 10_000,
        "ada.muster@musterverein.example",
        "a\x00b\x07c\x1bd\x7fe",
        "links שלום rechts مرحبا Ende",
        "\u202everdreht\u202c",
    ],
    ids=["long title", "one long word", "e-mail", "controls", "right to left", "turned"],
)
def test_bad_input_makes_a_good_file(text: str) -> None:
    """10,000 characters, an e-mail as a name, controls: all words come out, nothing else."""
    columns = samples.table(0).columns
    document = samples.document(
        Heading("Titel"),
        Heading(text, 2),
        Paragraph(text),
        Table(columns, (Row((text, text, "")),)),
    )
    content = write_pdf(document, made_at=samples.MADE_AT)
    assert verdicts(content) == VALID
    kept = "".join(sign for sign in text if sign.isprintable() and sign not in "\u202e\u202c")
    heading = read(content).root.all("H2")[0]
    assert "".join(plain(heading.text).split()) == "".join(kept.split())

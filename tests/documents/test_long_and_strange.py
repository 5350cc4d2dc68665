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
from tests.documents.reading import VALID, Node, Reading, plain, read, shown, verdicts

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


def paragraph_of(text: str) -> bytes:
    document = Document("Probe", (Heading("Probe"), Paragraph(text)))
    return write_pdf(document, made_at=samples.MADE_AT)


def test_what_is_read_from_right_to_left_stands_so() -> None:
    """The first letter of a Hebrew name stands right of its last, the German around it as ever."""
    said = "Xaver \u05e9\u05e8\u05d4 \u05dc\u05d5\u05d9 Zeuge"
    reading = read(paragraph_of(said))
    assert plain(reading.root.all("P")[0].text) == said
    assert "Xaver \u05d9\u05d5\u05dc \u05d4\u05e8\u05e9 Zeuge" in shown(reading.pdf.pages[0])


def test_a_number_among_right_to_left_words_reads_as_ever() -> None:
    """Hebrew "in the year 2087 she came": the year left of what precedes it, its digits as ever."""
    said = "X \u05d1\u05e9\u05e0\u05ea 2087 \u05d4\u05d2\u05d9\u05e2\u05d4 Z"
    reading = read(paragraph_of(said))
    assert plain(reading.root.all("P")[0].text) == said
    stands = "X \u05d4\u05e2\u05d9\u05d2\u05d4 2087 \u05ea\u05e0\u05e9\u05d1 Z"
    assert stands in shown(reading.pdf.pages[0])


def test_right_to_left_words_wrap_between_words() -> None:
    words = ["\u05e9\u05dc\u05d5\u05dd"] * 60
    content = paragraph_of(" ".join(words))
    [paragraph] = read(content).root.all("P")
    assert plain(paragraph.text) == " ".join(words)
    lines = [part for part in paragraph.parts if isinstance(part, str)]
    assert len(lines) > 2
    assert all(set(line.split()) == {words[0]} for line in lines)


@pytest.mark.parametrize(
    ("text", "tongue"), [("\u05e9\u05e8\u05d4", b"he"), ("\u0645\u062d\u0645\u062f", b"ar")]
)
def test_right_to_left_text_is_marked_with_its_language(text: str, tongue: bytes) -> None:
    reading = read(paragraph_of(f"Frau {text} spricht"))
    assert b"/Lang (%b)" % tongue in reading.pdf.pages[0].Contents.read_bytes()
    known = Document("Probe", (Heading("Probe"), Paragraph((Run(text, language="fa"),))))
    reading = read(write_pdf(known, made_at=samples.MADE_AT))
    assert b"/Lang (" not in reading.pdf.pages[0].Contents.read_bytes()
    assert str(reading.root.all("Span")[0].raw.Lang) == "fa"

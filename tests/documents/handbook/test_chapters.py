"""Chapters are read from Markdown once, for the window and for the paper."""

import re
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path

from PIL import Image
from pypdfium2 import PdfDocument

from sekretariat.documents.content import Figure, Heading, NumberedList, Paragraph, Run, Table, Tone
from sekretariat.documents.handbook.chapters import read_chapter, read_chapters
from sekretariat.documents.handbook.paper import chapter_paper, handbook_paper
from sekretariat.documents.pdf import write_pdf

TEXT = """# Sitzungen

Drücken Sie `Strg+N` oder **„Sitzung anlegen“**, siehe [Übersicht](erste-schritte.md#die-übersicht).

## Die *Einladung* versenden

1. Eins
2. Zwei
   - darunter

![Die Seite der Sitzung](pictures/session.png)

| Taste | tut |
|---|---|
| `F5` | liest neu |

> Ein Hinweis.
"""


def png(width: int, height: int = 100) -> bytes:
    stream = BytesIO()
    Image.new("L", (width, height)).save(stream, "PNG")
    return stream.getvalue()


WIDE = png(2000)


def test_a_small_picture_stays_small() -> None:
    text = "# Fenster\n\n![Ein kleines Fenster](pictures/start.png)\n"
    figure = chapter_paper(read_chapter("fenster", text), lambda _: png(800)).blocks[1]
    assert isinstance(figure, Figure)
    assert figure.width_mm == 100


def test_sections_say_where_they_are_and_what_stands_in_them() -> None:
    first, second = read_chapter("sitzung", TEXT).sections
    assert (first.anchor, first.title, first.level) == ("", "Sitzungen", 1)
    assert first.said == "Drücken Sie Strg+N oder „Sitzung anlegen“, siehe Übersicht."
    assert (second.anchor, second.title) == ("die-einladung-versenden", "Die Einladung versenden")
    assert "darunter Die Seite der Sitzung Taste tut F5 liest neu Ein Hinweis." in second.said


def test_links_lead_to_chapters_in_the_window() -> None:
    html = read_chapter("sitzung", TEXT).html
    assert 'href="erste-schritte#die-übersicht"' in html
    assert '<h2 id="die-einladung-versenden">' in html
    assert "<code>Strg+N</code>" in html
    assert '<p class="picture"><img src="pictures/session.png" alt="Die Seite der Sitzung"' in html


def test_a_link_within_a_chapter_names_it() -> None:
    assert 'href="suche#unten"' in read_chapter("suche", "# Suche\n\n[unten](#unten)\n").html
    assert 'href="sitzung"' in read_chapter("suche", "# Suche\n\n[dort](sitzung.md)\n").html


def test_the_contents_name_the_chapters_in_their_order(tmp_path: Path) -> None:
    (tmp_path / "inhalt.md").write_text("# Buch\n\n- [B](b.md)\n- [A](a.md#x)\n", "utf-8")
    (tmp_path / "a.md").write_text("# Kapitel A\n", "utf-8")
    (tmp_path / "b.md").write_text("# Kapitel B\n", "utf-8")
    assert [one.title for one in read_chapters(tmp_path)] == ["Buch", "Kapitel B", "Kapitel A"]


def test_on_paper_it_is_the_same_tree_as_every_document() -> None:
    paper = chapter_paper(read_chapter("sitzung", TEXT), lambda _: WIDE)
    heading, text, below, steps, figure, table, note = paper.blocks
    assert heading == Heading("Sitzungen", 1, "sitzung")
    assert text == Paragraph(
        (
            Run("Drücken Sie "),
            Run("Strg+N", bold=True),
            Run(" oder "),
            Run("„Sitzung anlegen“", bold=True),
            Run(", siehe "),
            Run("Übersicht", link="#erste-schritte#die-übersicht"),
            Run("."),
        )
    )
    assert below == Heading("Die Einladung versenden", 2, "sitzung#die-einladung-versenden")
    assert isinstance(steps, NumberedList)
    assert [one.label for one in steps.items] == ["1.", "2."]
    assert isinstance(steps.items[1].blocks[1], NumberedList)
    assert isinstance(figure, Figure)
    assert (figure.image, figure.alternative) == (WIDE, "Die Seite der Sitzung")
    assert figure.width_mm == 165
    assert isinstance(table, Table)
    assert [one.heading for one in table.columns] == ["Taste", "tut"]
    assert table.rows[0].cells == ((Run("F5", bold=True),), (Run("liest neu"),))  # type: ignore[union-attr]
    assert note == Paragraph((Run("Ein Hinweis."),), Tone.NOTE)


def test_the_paper_has_cover_contents_and_a_part_for_each_chapter() -> None:
    cover = read_chapter("inhalt", "# Handbuch\n\nWillkommen.\n\n- [Sitzungen](sitzung.md)\n")
    paper = handbook_paper((cover, read_chapter("sitzung", TEXT)), lambda _: WIDE)
    assert [type(one) for one in paper.cover.blocks] == [Heading, Paragraph]
    assert [(one.title, one.shows_headings) for one in paper.parts] == [("Sitzungen", True)]


def test_the_contents_name_each_section_with_the_page_it_stands_on() -> None:
    """Twenty chapters of ten sections: whoever looks one up should not leaf through a chapter."""
    lines = "\n\n".join(["Noch ein Absatz."] * 60)
    text = f"# Sitzungen\n\n## Anlegen\n\n{lines}\n\n## Versenden\n\nEin Satz.\n"
    cover = read_chapter("inhalt", "# Handbuch\n\n- [Sitzungen](sitzung.md)\n")
    paper = handbook_paper((cover, read_chapter("sitzung", text)), lambda _: WIDE)
    pages = PdfDocument(write_pdf(paper, made_at=datetime(2020, 11, 3, tzinfo=UTC)))
    said = [one.get_textpage().get_text_range() for one in pages]
    contents = said[1].split("Seite", 1)[1]
    found = [
        next(at for at, page in enumerate(said[2:], start=3) if title in page)
        for title in ("Sitzungen", "Anlegen", "Versenden")
    ]
    assert found[0] == found[1] < found[2]
    assert re.findall(r"(Sitzungen|Anlegen|Versenden)\s+(\d+)", contents) == [
        ("Sitzungen", str(found[0])),
        ("Anlegen", str(found[1])),
        ("Versenden", str(found[2])),
    ]


def test_a_short_column_leaves_room_for_a_long_one() -> None:
    paper = chapter_paper(
        read_chapter("sitzung", TEXT.replace("liest neu", "x" * 80)), lambda _: WIDE
    )
    [table] = [one for one in paper.blocks if isinstance(one, Table)]
    assert [column.share for column in table.columns] == [16, 64]


def test_a_heading_goes_to_the_next_page_with_its_picture() -> None:
    lines = "\n\n".join(["Noch ein Absatz."] * 24)
    text = f"# Fenster\n\n{lines}\n\n## Bild\n\n![Ein Fenster](pictures/start.png)\n"
    paper = chapter_paper(read_chapter("fenster", text), lambda _: png(1320, 900))
    pages = PdfDocument(write_pdf(paper, made_at=datetime(2020, 11, 3, tzinfo=UTC)))
    assert [one.get_textpage().get_text_range().count("Bild") for one in pages] == [0, 1]

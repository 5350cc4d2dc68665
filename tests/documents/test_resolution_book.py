"""The book of resolutions: number, item, mover, exact wording, result, release, by session."""

from datetime import date

from sekretariat.documents.content import GroupRow, Orientation, Row, Table
from sekretariat.documents.pdf import write_pdf
from sekretariat.documents.reading_order import texts
from sekretariat.documents.resolution_book import Chapter, Decided, resolution_book
from tests.documents import samples
from tests.documents.reading import VALID, verdicts

ADOPTED = Decided(
    number="02/2020-1",
    item="4 Foren",
    mover="Musterverein",
    wording="Die Foren tagen im Februar.",
    result="Offen: 60 Ja, 2 Nein, 1 Enthaltung; angenommen.",
    release="ja",
)
REJECTED = Decided(wording="Die Foren tagen im März.", result="Offen: abgelehnt.", release="nein")
SESSION = Chapter(session="2. Sitzung", held_on=date(2020, 11, 3), decided=[ADOPTED, REJECTED])
WRITTEN = Chapter(circular="U-01/2020", held_on=date(2020, 12, 22), decided=[ADOPTED])


def test_the_book_shows_what_was_decided_session_after_session() -> None:
    paper = resolution_book([SESSION, WRITTEN], "20. Wahlperiode", samples.masthead())
    [table] = [block for block in paper.blocks if isinstance(block, Table)]
    heads = [row.text for row in table.rows if isinstance(row, GroupRow)]
    assert heads == ["2. Sitzung, 3. November 2020", "Umlaufverfahren U-01/2020, 22. Dezember 2020"]
    rows = [row.cells for row in table.rows if isinstance(row, Row)]
    assert [column.heading for column in table.columns] == [
        *("Nr.", "TOP", "Antrag von", "Wortlaut", "Ergebnis", "Freigabe")
    ]
    assert rows[0] == (
        "02/2020-1",
        "4 Foren",
        "Musterverein",
        "Die Foren tagen im Februar.",
        "Offen: 60 Ja, 2 Nein, 1 Enthaltung; angenommen.",
        "ja",
    )
    assert rows[1][:3] == ("–", "–", "–")
    assert "20. Wahlperiode · 3 Einträge" in list(texts(paper))
    assert paper.orientation is Orientation.LANDSCAPE
    assert verdicts(write_pdf(paper, made_at=samples.MADE_AT)) == VALID


def test_an_empty_book_says_so() -> None:
    paper = resolution_book([], "2. Sitzung", samples.masthead())
    assert list(texts(paper))[-2:] == ["2. Sitzung", "Es sind noch keine Beschlüsse gefasst."]
    assert verdicts(write_pdf(paper, made_at=samples.MADE_AT)) == VALID

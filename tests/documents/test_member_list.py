"""The member directory: groups, members, deputies, vacancies, counts."""

from datetime import date

from sekretariat.documents.content import Document, GroupRow, Orientation, Row, Table
from sekretariat.documents.member_list import member_list
from sekretariat.documents.pdf import write_pdf
from sekretariat.documents.reading_order import texts
from sekretariat.domain.audiences import Audience
from sekretariat.domain.bodies import Role
from tests.documents import samples
from tests.documents.reading import plain, read


def _table(document: Document) -> Table:
    return next(block for block in document.blocks if isinstance(block, Table))


def _rows(document: Document) -> list[tuple[object, ...]]:
    return [row.cells if isinstance(row, Row) else (row.text,) for row in _table(document).rows]


def test_members_stand_in_their_groups_with_their_deputies() -> None:
    lines = (
        samples.line(1, "Dr. Şükrü Yıldız-Öğüt", function="Vorsitzender"),
        samples.deputy(1, "Erika Beispiel", "Dr. Şükrü Yıldız-Öğüt"),
        samples.deputy(1, "Max Muster", "Dr. Şükrü Yıldız-Öğüt", rank=2),
        samples.line(2, "Sari", group="Kirchen", voting=False),
        samples.line(3, "Łukasz Wójcik"),
        samples.deputy(3, "Eva Probe", "Łukasz Wójcik"),
    )
    document = member_list(samples.roster(*lines), samples.masthead())
    assert _rows(document) == [
        ("Verbände",),
        (
            "1",
            "Musterverein 1",
            "Dr. Şükrü Yıldız-Öğüt\nVorsitzender",
            "1. Erika Beispiel\n2. Max Muster",
            "03.12.2019",
        ),
        ("3", "Musterverein 3", "Łukasz Wójcik", "Eva Probe", "03.12.2019"),
        ("Kirchen",),
        ("2", "Musterverein 2", "Sari\nberatend", "", "03.12.2019"),
    ]
    assert isinstance(_table(document).rows[0], GroupRow)


def test_a_deputy_sent_by_somebody_else_says_so() -> None:
    lines = (
        samples.line(1, "Sari"),
        samples.line(1, "Eva Probe", role=Role.DEPUTY, rank=1, organization="Probeverein"),
    )
    document = member_list(samples.roster(*lines), samples.masthead())
    assert _rows(document)[1][3] == "Eva Probe (Probeverein)"


def test_vacant_seats_say_since_when() -> None:
    lines = (
        samples.line(1, vacant_since=date(2021, 3, 15)),
        samples.line(2),
    )
    document = member_list(samples.roster(*lines), samples.masthead())
    assert [row[2] for row in _rows(document)[1:]] == [
        "N. N. (unbesetzt seit 15.03.2021)",
        "N. N. (unbesetzt)",
    ]


def test_the_count_and_the_day_stand_on_top() -> None:
    lines = (samples.line(1, "Sari"), samples.deputy(1, "Eva Probe", "Sari"), samples.line(2))
    document = member_list(samples.roster(*lines), samples.masthead())
    assert "1 von 2 Sitzen besetzt · Stand: 3. Dezember 2019" in list(texts(document))
    assert document.as_of == "Stand: 3. Dezember 2019"
    assert document.language == "de-DE"


def test_somebody_who_holds_an_office_is_sent_by_it() -> None:
    line = samples.line(1, "Sari", organization="", office="Ministerium für Beispiele")
    document = member_list(samples.roster(line), samples.masthead())
    assert _rows(document)[1][1] == "Ministerium für Beispiele"


def test_on_paper_a_vacancy_is_one_line_and_the_group_heads_the_rows() -> None:
    lines = (samples.line(1, vacant_since=date(2021, 3, 15)),)
    document = member_list(samples.roster(*lines), samples.masthead(logo=True))
    reading = read(write_pdf(document, made_at=samples.MADE_AT))
    body = reading.root.all("TBody")[0]
    assert [plain(text) for text in body.leaves] == [
        "Verbände",
        "1",
        "Musterverein 1",
        "N. N. (unbesetzt seit 15.03.2021)",
        "",
        "",
    ]
    assert reading.bookmarks == [(1, "Mitgliederverzeichnis")]


def test_without_seats_it_says_so() -> None:
    document = member_list(samples.roster(), samples.masthead())
    assert list(texts(document))[-1] == "Am Stichtag bestehen keine Sitze."


def test_contacts_stand_below_the_names_and_the_foot_says_for_whom_the_list_is() -> None:
    lines = (
        samples.line(1, "Sari"),
        samples.deputy(1, "Eva Probe", "Sari"),
    )
    contacts = {
        "person-Sari": ("0611 12345", "sari@example.org"),
        "person-Eva Probe": ("eva@example.org",),
    }
    document = member_list(samples.roster(*lines), samples.masthead(), contacts, Audience.MEMBERS)
    assert _rows(document)[1][2:4] == (
        "Sari\n0611 12345\nsari@example.org",
        "Eva Probe\neva@example.org",
    )
    assert document.orientation is Orientation.LANDSCAPE
    assert document.notes[0].startswith("Datenschutz: Nur für die Mitglieder")

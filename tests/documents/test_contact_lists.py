"""Phone, e-mail and distribution lists."""

from sekretariat.documents.contact_lists import (
    Reached,
    distribution_list,
    email_list,
    phone_list,
)
from sekretariat.documents.content import Document, Paragraph, Row, Table
from sekretariat.documents.pdf import write_pdf
from tests.documents import samples
from tests.documents.reading import VALID, verdicts

PEOPLE = [
    Reached(
        name="Beispiel, Erika",
        organization="Musterverein",
        role="Mitglied",
        phones=("06110 123", "06110 124"),
        mobiles=("0151 1",),
        emails=("erika@example.org", "privat@example.org"),
        channel="E-Mail",
        address=("Musterverein", "Frau Erika Beispiel", "Musterweg 1", "65000 Musterstadt"),
    ),
    Reached(name="Muster, Max", role="Stellvertretung", channel="Post", is_blocked=True),
]


def rows(document: Document) -> list[tuple[object, ...]]:
    table = next(block for block in document.blocks if isinstance(block, Table))
    return [row.cells for row in table.rows if isinstance(row, Row)]


def test_a_phone_list_shows_all_numbers_and_who_has_none() -> None:
    paper = phone_list(PEOPLE, samples.masthead(), "für Mitglieder")
    assert rows(paper) == [
        ("Beispiel, Erika\nMitglied", "Musterverein", "06110 123\n06110 124", "0151 1"),
        ("Muster, Max\nStellvertretung", "", "", ""),
    ]
    assert Paragraph("2 Personen · für Mitglieder") in paper.blocks
    assert verdicts(write_pdf(paper, made_at=samples.MADE_AT)) == VALID


def test_an_email_list_ends_with_one_address_of_each_to_copy() -> None:
    paper = email_list(PEOPLE, samples.masthead(), "für Mitglieder")
    last = paper.blocks[-1]
    assert isinstance(last, Paragraph)
    assert str(last.text).endswith("(bitte in das Feld „Bcc“ setzen): erika@example.org")
    assert len(email_list(PEOPLE[1:], samples.masthead(), "").blocks) == len(paper.blocks) - 1


def test_a_blocked_address_stands_on_no_list() -> None:
    blocked = Reached(name="Muster, Max", address=("Geheimweg 3",), is_blocked=True)
    paper = distribution_list([*PEOPLE, blocked], samples.masthead())
    assert rows(paper)[0] == (
        "Beispiel, Erika",
        "Mitglied",
        "E-Mail",
        "erika@example.org",
        "Musterverein\nFrau Erika Beispiel\nMusterweg 1\n65000 Musterstadt",
    )
    assert [row[4] for row in rows(paper)[1:]] == ["Anschrift gesperrt", "Anschrift gesperrt"]
    assert "Geheimweg" not in str(paper)

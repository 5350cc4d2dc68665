"""The privacy notice and the report on attendance."""

from datetime import date

import pytest

from sekretariat.documents.attendance_report import AttendanceTold, attendance_report
from sekretariat.documents.content import Document, Row, Table
from sekretariat.documents.pdf import write_pdf
from sekretariat.documents.privacy_notice import privacy_notice
from sekretariat.documents.reading_order import texts
from sekretariat.domain.presence_statistics import Figures
from tests.documents import samples
from tests.documents.measuring import writing
from tests.documents.reading import VALID, read, verdicts


def told(document: Document) -> list[str]:
    assert verdicts(write_pdf(document, made_at=samples.MADE_AT)) == VALID
    return list(texts(document))


@pytest.mark.parametrize(
    ("audience", "expected"),
    [
        ("members", "um das Gremium zu besetzen"),
        ("guests", "um Sie einzuladen, Ihnen Zutritt zu geben"),
        ("press", "um über die Arbeit des Gremiums zu berichten"),
    ],
)
def test_everybody_is_told_what_art_13_asks_for(audience: str, expected: str) -> None:
    lines = told(privacy_notice(audience, samples.masthead()))
    assert any(expected in one for one in lines)
    assert any("Art. 6 Abs. 1 Buchst. e DSGVO" in one and "§ 3 HDSIG" in one for one in lines)
    assert any("Art. 15 bis 18 und 21 DSGVO" in one for one in lines)
    assert "Geschäftsstelle der Musterkonferenz, Musterallee 1 · 65000 Musterstadt" in lines
    headings = [
        "Verantwortlich",
        "Wozu wir Ihre Daten verarbeiten",
        "Rechtsgrundlage",
        "Woher die Daten kommen",
        "Wer die Daten erhält",
        "Wie lange wir sie aufbewahren",
        "Ihre Rechte",
        "Beschwerde",
    ]
    assert [one for one in lines if one in headings] == headings


@pytest.mark.parametrize("audience", ["members", "guests", "press"])
def test_the_back_of_a_notice_says_the_same_plainly(audience: str) -> None:
    """Two lines alone on a second page look like a mistake; plain language is asked for anyway."""
    notice = privacy_notice(audience, samples.masthead())
    told = list(texts(notice))
    plainly = told[told.index("Das Wichtigste in einfacher Sprache") :]
    sentences = "\n".join(plainly).split("\n")
    assert "Sie dürfen fragen, was wir über Sie wissen." in sentences
    assert not any("Art." in one or "DSGVO" in one for one in sentences)
    pages = read(write_pdf(notice, made_at=samples.MADE_AT)).pdf.pages
    assert len(pages) == 2
    assert len(writing(pages[1])) > 10


def test_the_press_is_told_of_pictures_not_of_bank_data() -> None:
    lines = " ".join(texts(privacy_notice("press", samples.masthead())))
    assert "Kunsturhebergesetz" in lines
    assert "Bankdaten" not in lines
    assert "Ernährung" not in lines


def test_attendance_is_told_by_session_and_organisation_with_who_never_came() -> None:
    session = Figures("2. Sitzung", possible=4, by_member=2, by_deputy=1, by_video=1, excused=1)
    came = Figures("Musterverein", possible=2, by_member=1, by_deputy=1)
    never = Figures("Probeverein", possible=2, excused=1, absent=1)
    report = attendance_report(
        AttendanceTold(
            by_session=[session],
            by_organization=[came, never, Figures("Neuverein")],
            start=date(2019, 12, 3),
            end=date(2020, 11, 3),
        ),
        samples.masthead(),
    )
    lines = told(report)
    tables = [block for block in report.blocks if isinstance(block, Table)]
    rows = [[row.cells for row in table.rows if isinstance(row, Row)] for table in tables]
    assert rows[0] == [("2. Sitzung", "4", "3", "75", "2", "1", "1", "1", "0")]
    assert rows[1][1:] == [
        ("Probeverein", "2", "0", "0", "0", "0", "0", "1", "1"),
        ("Neuverein", "0", "0", "–", "0", "0", "0", "0", "0"),
    ]
    assert lines[-2:] == ["Nie vertreten", "Probeverein"]
    assert any(
        "eine Sitzung, vom 3. Dezember 2019 bis zum 3. November 2020" in one for one in lines
    )


def test_without_attendance_the_report_says_so() -> None:
    lines = told(attendance_report(None, samples.masthead()))
    assert "Es ist noch keine Sitzung mit Anwesenheit erfasst." in lines

"""Letters of appointment, certificates, thanks, confirmations, requests for nominations."""

from dataclasses import replace
from datetime import date

import pypdfium2
import pytest

from sekretariat.documents.appointments import (
    Appointed,
    appointment_letter,
    certificate,
    place_of,
    thanks,
)
from sekretariat.documents.content import Document, LetterHead, Row, Table
from sekretariat.documents.masthead import Sender
from sekretariat.documents.nomination_letter import Nomination, nomination_letter
from sekretariat.documents.pdf import write_pdf
from sekretariat.documents.personal_letter import To, copy_of
from sekretariat.documents.presence_letter import presence_letter
from sekretariat.documents.reading_order import texts
from tests.documents import samples
from tests.documents.reading import VALID, verdicts

TO = To(
    name="Erika Beispiel",
    lines=("Musterverein", "Frau Erika Beispiel", "Musterweg 1", "65000 Musterstadt"),
    opening="Sehr geehrte Frau Beispiel,",
)
START, END = date(2019, 12, 3), date(2024, 1, 17)


def told(document: Document) -> list[str]:
    assert verdicts(write_pdf(document, made_at=samples.MADE_AT)) == VALID
    return list(texts(document))


def test_a_member_is_appointed_with_everything_they_need_to_know() -> None:
    appointed = Appointed(
        kind="member",
        start=START,
        end=END,
        organization="Musterverein",
        partners=("Max Muster",),
        basis="Musterprogramm",
        next_session="Dienstag, 3. November 2020, 14:30 Uhr",
    )
    lines = told(appointment_letter(TO, appointed, samples.masthead()))
    assert lines[lines.index("Sehr geehrte Frau Beispiel,") + 1 :][:5] == [
        (
            "hiermit berufe ich Sie für die 20. Wahlperiode als Mitglied in das Gremium "
            "„Musterkonferenz“."
        ),
        "Sie vertreten dort: Musterverein.",
        "Ihre Stellvertretung: Max Muster.",
        "Die Mitgliedschaft dauert vom 3. Dezember 2019 bis zum 17. Januar 2024.",
        "Berufende Stelle: Geschäftsstelle der Musterkonferenz.",
    ]
    assert "Grundlage der Berufung: Musterprogramm." in lines
    assert "Die nächste Sitzung: Dienstag, 3. November 2020, 14:30 Uhr." in lines
    assert lines[-1] == (
        "Anlagen: Annahmeerklärung mit Einwilligungen; Verpflichtungserklärung; Datenschutzhinweise"
    )


def test_a_deputy_learns_whom_they_stand_in_for_and_nothing_open_is_told() -> None:
    appointed = Appointed(kind="deputy", start=START, partners=("Max Muster",))
    lines = told(appointment_letter(TO, appointed, samples.masthead()))
    assert "Sie vertreten im Verhinderungsfall: Max Muster." in lines
    assert "Die Mitgliedschaft beginnt am 3. Dezember 2019." in lines
    assert not any("Grundlage" in one or "nächste Sitzung" in one for one in lines)
    bare = told(appointment_letter(TO, Appointed(kind="advisory"), samples.masthead()))
    assert any("beratendes Mitglied ohne Stimmrecht" in one for one in bare)
    assert not any("Mitgliedschaft beginnt" in one for one in bare)


@pytest.mark.parametrize(
    ("kind", "end", "expected"),
    [
        (
            "again",
            END,
            ["vom 3. Dezember 2019 bis zum 17. Januar 2024"],
        ),
        ("deputy", None, ["als Stellvertretung", "mit Wirkung vom 3. Dezember 2019"]),
    ],
)
def test_a_certificate_names_person_role_body_and_time(
    kind: str, end: date | None, expected: list[str]
) -> None:
    appointed = Appointed(kind=kind, start=START, end=end)
    lines = told(certificate("Dr. Erika Beispiel", appointed, samples.masthead()))
    assert "Geschäftsstelle der Musterkonferenz beruft" in lines
    assert "Dr. Erika Beispiel" in lines
    assert set(expected) <= set(lines)
    assert lines[-2:] == ["Unterschrift", "Siegel"]
    open_end = told(certificate("Sari", Appointed(kind="member"), samples.masthead()))
    assert not any("vom" in one for one in open_end)


def test_who_appoints_is_named_signs_and_the_organisation_gets_a_copy() -> None:
    appointed = Appointed(kind="member", authority="Ministerin für Muster", copy_to="Musterverein")
    letter = appointment_letter(TO, appointed, samples.masthead())
    lines = told(letter)
    assert "Berufende Stelle: Ministerin für Muster." in lines
    assert any(one.endswith("\n\n\nMinisterin für Muster") for one in lines)
    assert lines[-1] == "Nachrichtlich: Musterverein"
    house = To(name="Musterverein", lines=("Musterverein", "65000 Musterstadt"), opening="")
    copy = told(copy_of(letter, house, samples.masthead()))
    assert "Frau Erika Beispiel" not in copy
    about = "Ihre Berufung als Mitglied: Musterkonferenz"
    assert copy[copy.index("Abschrift zur Kenntnis") - 1] == about
    assert "Sehr geehrte Frau Beispiel," in copy
    named = told(certificate("Sari", appointed, samples.masthead()))
    assert "Ministerin für Muster beruft" in named


def test_a_certificate_names_the_place_of_the_letterhead() -> None:
    sender = Sender(lines=("Musterministerium", "Musterweg 1", "65000 Bad Musterstadt"))
    masthead = replace(samples.masthead(), sender=sender)
    lines = told(certificate("Sari", Appointed(kind="member"), masthead))
    assert "Bad Musterstadt, den 3. Dezember 2019" in lines
    head = LetterHead(("Musteramt", "65000 Probestadt"))
    by_lines = replace(samples.masthead(), sender=Sender(), letterhead=head)
    lines = told(certificate("Sari", Appointed(kind="member"), by_lines))
    assert "Probestadt, den 3. Dezember 2019" in lines
    assert place_of(["Postfach 10 20 30", "Musterweg 12345"]) == ""


def test_thanks_say_why_and_since_when() -> None:
    resigned = Appointed(kind="resignation", start=START, end=date(2021, 3, 15))
    lines = told(thanks(TO, resigned, samples.masthead()))
    assert any("auf Ihren Wunsch mit dem 15. März 2021" in one for one in lines)
    assert any("Mitarbeit seit dem 3. Dezember 2019 danke ich" in one for one in lines)
    lines = told(thanks(TO, Appointed(kind="term"), samples.masthead()))
    assert any("Für Ihre Mitarbeit danke ich" in one for one in lines)


def test_a_confirmation_tells_the_hours_and_nothing_of_the_session() -> None:
    stretches = [("14:30", "15:00"), ("15:30", "16:30")]
    lines = told(presence_letter(TO, stretches, samples.occasion(), samples.masthead()))
    assert lines[lines.index("Anwesend") + 1] == "14:30 bis 15:00 Uhr; 15:30 bis 16:30 Uhr"
    without = told(presence_letter(TO, [], samples.occasion(), samples.masthead()))
    assert "Anwesend" not in without


def rows(document: Document) -> list[tuple[object, ...]]:
    [table] = [block for block in document.blocks if isinstance(block, Table)]
    return [row.cells for row in table.rows if isinstance(row, Row)]


def test_an_organisation_is_asked_with_reason_right_and_form() -> None:
    asked = Nomination(
        kind="initial",
        organization="Musterverein",
        seats=(4, 5),
        deputies=2,
        answer_until=date(2020, 1, 14),
    )
    letter = nomination_letter(TO, asked, samples.masthead())
    lines = told(letter)
    assert "Benennungsrecht: 2 Sitze, je Sitz 2 Stellvertretungen." in lines
    assert any("§ 13 des Hessischen Gleichberechtigungsgesetzes" in one for one in lines)
    assert any("Art. 14 DSGVO" in one for one in lines)
    assert any("bis zum Dienstag, 14. Januar 2020" in one for one in lines)
    assert [row[0] for row in rows(letter)] == [
        "Mitglied, Sitz 4",
        "Stellvertretung, Sitz 4",
        "Stellvertretung, Sitz 4",
        "Mitglied, Sitz 5",
        "Stellvertretung, Sitz 5",
        "Stellvertretung, Sitz 5",
    ]


def test_a_further_nomination_asks_for_the_vacant_seat_alone() -> None:
    asked = Nomination(
        kind="further", organization="Musterverein", seats=(4, 5), vacant=(5,), deputies=0
    )
    letter = nomination_letter(TO, asked, samples.masthead())
    lines = told(letter)
    assert "Nicht besetzt: Sitz 5." in lines
    assert "Benennungsrecht: 2 Sitze, je Sitz keine Stellvertretung." in lines
    assert rows(letter) == [("Mitglied, Sitz 5", "", "")]
    assert (
        "Bitte antworten Sie mit dem Namen, der Funktion und den dienstlichen Kontaktdaten."
        in lines
    )


def test_a_certificate_stands_in_the_middle_of_the_sheet_without_a_foot() -> None:
    paper = certificate("Erika Beispiel", Appointed(kind="member"), samples.masthead())
    with pypdfium2.PdfDocument(write_pdf(paper, made_at=samples.MADE_AT)) as pdf:
        text = pdf[0].get_textpage()
        said = text.get_text_bounded()
        place = text.search("Urkunde").get_next()
        left = text.get_charbox(place[0])[0]
        right = text.get_charbox(place[0] + place[1] - 1)[2]
    # the middle between the margins of 25 and 20 mm on a sheet 210 mm wide
    assert (left + right) / 2 == pytest.approx(107.5 * 72 / 25.4, abs=1.5)
    assert "Seite 1" not in said

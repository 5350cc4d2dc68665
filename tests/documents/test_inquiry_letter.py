"""The letter that asks an organisation to check what is kept of it."""

from dataclasses import replace
from datetime import date

from sekretariat.documents.content import Document
from sekretariat.documents.inquiry_letter import Asking, inquiry_letter, message, subject
from sekretariat.documents.pdf import write_pdf
from sekretariat.documents.reading_order import texts
from sekretariat.documents.words import words_of
from sekretariat.domain.imports.returned import Contents
from tests.documents import samples
from tests.documents.reading import operations, plain, read

MM = 72 / 25.4
ASKING = Asking(
    organization="Musterverein",
    as_of=date(2020, 11, 2),
    written_on=date(2020, 11, 3),
    due_on=date(2020, 12, 4),
)
ADDRESS = ("Musterverein", "Frau Muster", "Musterallee 1", "65000 Musterstadt")


def letter(asking: Asking = ASKING, contents: Contents | None = None) -> Document:
    """Return a letter."""
    kept = samples.contents() if contents is None else contents
    return inquiry_letter(asking, kept, samples.masthead(), ADDRESS)


def words(document: Document) -> str:
    """Return all a letter says."""
    return plain("\n".join(texts(document)))


def test_it_names_address_days_and_what_is_asked() -> None:
    told = words(letter())
    for part in (*ADDRESS, "3. November 2020", "Antwort bis", "4. Dezember 2020"):
        assert part in told
    assert "Bitte antworten Sie bis zum Freitag, 4. Dezember 2020" in told


def test_vacant_seats_are_asked_for_only_where_there_is_one() -> None:
    assert "wen Sie dafür vorschlagen" in words(letter())
    filled = replace(samples.contents(), rows=samples.contents().rows[:1])
    assert "wen Sie dafür vorschlagen" not in words(letter(contents=filled))


def test_the_sheet_shows_the_organisation_persons_and_vacancies() -> None:
    told = words(letter())
    for part in ("Musterverein für Vielfalt e. V.", "Dr. Şükrü Öğüt-1", "N. N.", "Sitz 9"):
        assert part in told
    assert "keine Personen" in words(letter(contents=Contents()))


def test_a_reminder_says_when_the_first_letter_went_out() -> None:
    again = replace(ASKING, is_reminder=True, sent_on=date(2020, 11, 3))
    told = words(letter(again))
    assert "Erinnerung" in told
    assert "am 3. November 2020 haben wir Sie gebeten" in told
    unknown = words(letter(replace(again, sent_on=None)))
    assert "haben wir Sie gebeten" not in unknown.split("wir haben Sie gebeten")[0]


def test_subject_and_message_name_body_and_last_day() -> None:
    german = words_of("de-DE")
    assert subject(ASKING, german, "Musterkonferenz").endswith("Angaben: Musterkonferenz")
    told = message(ASKING, german, samples.contents(), "Geschäftsstelle")
    assert told.startswith("Sehr geehrte Damen und Herren,\n\nim Anhang")
    assert "4. Dezember 2020" in told
    assert told.endswith("Mit freundlichen Grüßen\nGeschäftsstelle\n")
    english = subject(replace(ASKING, is_reminder=True), words_of("en-GB"), "")
    assert english == "Reminder: please check your details"


def test_the_pdf_says_the_same_in_the_same_order() -> None:
    document = letter()
    reading = read(write_pdf(document, made_at=samples.MADE_AT))
    assert plain(" ".join(reading.root.leaves)) == plain(" ".join(texts(document)))


def test_the_address_stands_in_the_window_and_the_text_below_it() -> None:
    """DIN 5008, form B: field 20 to 105 mm from the left, 45 to 90 mm from the top."""
    reading = read(write_pdf(letter(), made_at=samples.MADE_AT))
    places = [
        (float(operands[4]) / MM, 297 - float(operands[5]) / MM)
        for name, operands in operations(reading.pdf.pages[0])
        if name == "Tm"
    ]
    inside = [(x, y) for x, y in places if 20 <= x <= 105 and 62.7 <= y <= 90]
    assert len(inside) == len(ADDRESS)
    assert {round(x) for x, _ in inside} == {25}
    below = [y for x, y in places if 20 <= x < 120 and y > 90]
    assert min(below) > 98


def test_fold_marks_stand_at_105_and_210_mm() -> None:
    reading = read(write_pdf(letter(), made_at=samples.MADE_AT))
    starts = [
        (round(float(operands[0]) / MM, 1), round(297 - float(operands[1]) / MM, 1))
        for name, operands in operations(reading.pdf.pages[0])
        if name == "m"
    ]
    assert {(5.0, 105.0), (5.0, 148.5), (5.0, 210.0)} <= set(starts)

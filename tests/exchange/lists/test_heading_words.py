"""The headings offices write over their columns."""

import pytest

from sekretariat.exchange.lists.heading_words import target_of


@pytest.mark.parametrize(
    ("heading", "field"),
    [
        ("Anrede", "salutation"), ("Herr/Frau", "salutation"), ("m/w/d", "salutation"),
        ("Titel", "titles"), ("akad. Grad", "titles"), ("Akademischer Titel", "titles"),
        ("Name", "name"), ("Name, Vorname", "name"), ("Teilnehmer", "name"),
        ("Nachname", "family_name"), ("Vorname(n)", "given_names"),
        ("Institution / Verband", "organization"),
        ("Name / Institution", ""), ("Vorname", "given_names"),
        ("Institution", "organization"), ("Organisation", "organization"),
        ("Verband", "organization"), ("Einrichtung", "organization"),
        ("Institution / Organisation", "organization"), ("Funktion", "function"),
        ("Position", "function"), ("Mitglied/Stv.", "role"), ("Rolle", "role"),
        ("Rolle Kommission", "role"), ("Status", "role"), ("Gruppe", "group"),
        ("Bereich", "group"), ("Säule", "group"), ("Straße", "street"), ("Str./Nr.", "street"),
        ("Straße, Hausnr.", "street"), ("PLZ", "postcode"), ("Versand-PLZ", "postcode"),
        ("Ort", "city"), ("PLZ Ort", "postcode_city"), ("PLZ/Ort", "postcode_city"),
        ("Land", "country"), ("E-Mail", "emails"), ("eMail", "emails"), ("Mail dienstl.", "emails"),
        ("1. E-Mail", "emails"), ("E-Mail-Adresse", "emails"), ("Tel.", "phones"),
        ("Telefon Geschäft", "phones"), ("Telefon Mobile", "mobile"), ("Handy", "mobile"),
        ("Telefax", "fax"), ("Forum 1", "forum_1"), ("AG 5", "forum_5"), ("Forum", "forums"),
        ("Bemerkung", "remark"), ("seit", "start"), ("Eintritt Kommission", "start"),
        ("bis", "end"), ("berufen am", "appointed_on"), ("Stellvertretung von", "deputy_for"),
        ("Sitz-Nr.", "seat_number"), ("Lieblingsfarbe", ""), ("family_name", "family_name"),
        ("First name", "given_names"), ("Last name", "family_name"),
    ],
)  # fmt: skip
def test_usual_headings_are_recognised(heading: str, field: str) -> None:
    assert target_of(heading) == field

"""Contact cards written by hand after RFC 2426, RFC 6350 and the vCard 2.1 paper, as rows."""

from datetime import date
from pathlib import Path

import pytest

from sekretariat.domain.imports.lists import Entry
from sekretariat.domain.people import Salutation
from sekretariat.domain.problems import Refused
from sekretariat.exchange.lists.headings import choose_sheet, find_header
from sekretariat.exchange.lists.open_list import OpenList
from sekretariat.exchange.reading.files import read_file

# Folding (RFC 6350 3.2), PREF 1 to 100 (5.3), several TYPE values in quotes (5.6), tel: URIs
# with an extension (6.4.1), component lists in N (6.2.2), guarded commas and semicolons (3.4).
NEWEST = """\
BEGIN:VCARD
VERSION:4.0
UID:urn:uuid:4fbe8971-0bc3-424c-9c26-36c3e1eff6b1
FN:Prof. Dr. Ada Maria von Muster
N:von Muster;Ada;Maria;Prof.,Dr.;jun.
KIND:individual
ORG:Landesverband\\; der Beispiele\\, e. V.;Geschäfts
 führung;Referat 1
TITLE:Vorsitzende
EMAIL;TYPE=home:ada@home.example.org
EMAIL;TYPE=work;PREF=50:buero@example.org
EMAIL;TYPE=work;PREF=1:ada@example.org
TEL;VALUE=uri;TYPE="voice,work":tel:+49-611-32190;ext=17
TEL;TYPE="cell,work":+49 151 12345678
item1.TEL;TYPE=fax:0611 32191
ADR;TYPE=work:;;Musterweg 1;Wiesbaden;Hessen;65189;Deutschland
NOTE:erste Zeile\\nzweite\\, mit Komma
END:VCARD
"""
# Kinds as TYPE=…,PREF (RFC 2426 3.3.1), several cards in one file, CRLF, small letters in BEGIN.
OUTLOOK = """\
begin:vcard
version:3.0
n:Probe;Max;;Herr Dr.;
fn:Dr. Max Probe
org:Verband A
email;type=INTERNET:max@example.org
email;type=INTERNET,PREF:m.probe@example.org
adr;type=HOME:;;Zuhause 2;Kassel;;34117;
end:vcard

BEGIN:VCARD
VERSION:3.0
N:;;;;
FN:Erika Beispiel
TEL;TYPE=CELL:0151 1
TEL;TYPE=HOME,VOICE:0561 123456
END:VCARD
"""
# Kinds without names, quoted-printable with a soft line break, a charset (vCard 2.1, 2.1.3, 2.1.5).
OLD = (
    b"BEGIN:VCARD\r\nVERSION:2.1\r\n"
    b"N;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:M=FCller;J=F6rg;;Herr;\r\n"
    b"FN;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:J=F6rg M=FCller\r\n"
    b"ORG:Firma, Sohn und Tochter;Einkauf\r\n"
    b"ADR;WORK;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:;;Gro=C3=9Fe Stra=\r\n"
    b"=C3=9Fe 12;Gie=C3=9Fen;;35390;Germany\r\n"
    b"TEL;WORK;FAX:0641 20\r\nTEL;WORK;VOICE:0641 210\r\nTEL;CELL;VOICE:0151 20012345\r\n"
    b"EMAIL;INTERNET;PREF:joerg@example.org\r\n"
    b"PHOTO;TYPE=JPEG;ENCODING=BASE64:\r\n /9j/4AAQSkZJRgABAQEAYABgAAD\r\n /2wBDAAYEBQ==\r\n\r\n"
    b"END:VCARD\r\n"
)


def entries(content: str | bytes, folder: Path) -> list[Entry]:
    path = folder / "karten.vcf"
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    sheet = choose_sheet(read_file(path))
    read = list(OpenList(sheet, find_header(sheet), date(2020, 11, 2), with_seats=False).entries())
    assert [one.number for one in read] == list(range(1, len(read) + 1))
    return [one.entry for one in read]


def test_a_card_of_today_is_understood_whole(tmp_path: Path) -> None:
    (ada,) = entries(NEWEST, tmp_path)
    assert (ada.titles, ada.given_names) == (("Prof.", "Dr."), "Ada Maria")
    assert (ada.particle, ada.family_name, ada.suffix) == ("von", "Muster", "jun.")
    assert (ada.organization, ada.function) == (
        "Landesverband; der Beispiele, e. V.",
        "Vorsitzende",
    )
    assert ada.emails == ("ada@example.org", "buero@example.org")
    assert ada.phones == ("+49-611-32190 ext. 17",)
    assert (ada.mobiles, ada.faxes) == (("+49 151 12345678",), ("0611 32191",))
    assert (ada.street, ada.postcode, ada.city, ada.country) == (
        "Musterweg 1",
        "65189",
        "Wiesbaden",
        "DE",
    )
    assert ada.remark == "erste Zeile\nzweite, mit Komma"
    assert ada.salutation is None


def test_cards_of_outlook_are_understood(tmp_path: Path) -> None:
    probe, beispiel = entries(OUTLOOK.replace("\n", "\r\n"), tmp_path)
    assert (probe.salutation, probe.titles) == (Salutation.MAN, ("Dr.",))
    assert probe.emails == ("m.probe@example.org", "max@example.org")
    assert (probe.street, probe.private_street, probe.private_city) == ("", "Zuhause 2", "Kassel")
    assert (beispiel.given_names, beispiel.family_name) == ("Erika", "Beispiel")
    assert beispiel.phones == ("0561 123456",)


def test_an_old_card_is_understood_with_its_charsets(tmp_path: Path) -> None:
    (joerg,) = entries(OLD, tmp_path)
    assert (joerg.salutation, joerg.given_names, joerg.family_name) == (
        Salutation.MAN,
        "Jörg",
        "Müller",
    )
    assert joerg.organization == "Firma, Sohn und Tochter"
    assert (joerg.street, joerg.city, joerg.country) == ("Große Straße 12", "Gießen", "DE")
    assert (joerg.phones, joerg.faxes) == (("0641 210",), ("0641 20",))
    assert joerg.mobiles == ("0151 20012345",)
    assert joerg.emails == ("joerg@example.org",)


@pytest.mark.parametrize("charset", ["", ";CHARSET=gibt-es-nicht", ";CHARSET=UTF-8"])
def test_letters_of_a_wrong_or_missing_charset_are_those_of_windows(
    charset: str, tmp_path: Path
) -> None:
    card = (
        f"BEGIN:VCARD\nVERSION:2.1\nN{charset};ENCODING=quoted-printable:M=FCller;J=F6rg\nEND:VCARD"
    )
    (joerg,) = entries(card, tmp_path)
    assert (joerg.given_names, joerg.family_name) == ("Jörg", "Müller")


def test_a_private_address_waits_where_there_is_an_official_one(tmp_path: Path) -> None:
    path = tmp_path / "karten.vcf"
    path.write_text(NEWEST, encoding="utf-8")
    sheet = read_file(path).sheets[0]
    header = find_header(sheet)
    waiting = {one.heading: one.samples for one in header.columns if not one.field}
    assert waiting["Privat: E-Mail"] == ("ada@home.example.org",)
    assert waiting["Abteilung"] == ("Geschäftsführung, Referat 1",)


@pytest.mark.parametrize("kind", ["KIND:org\nFN:Verband B\n", "FN:Verband B\nORG:Verband B\n"])
def test_the_card_of_a_company_is_no_person(kind: str, tmp_path: Path) -> None:
    (company,) = entries(f"BEGIN:VCARD\nVERSION:4.0\n{kind}END:VCARD\n", tmp_path)
    assert company.family_name == ""


@pytest.mark.parametrize(
    ("content", "code"),
    [
        ("BEGIN:VCARD\nVERSION:3.0\nFN:Ada\n", "vcard.cut_off"),
        ("BEGIN:VCARD\nFN:Ada\nBEGIN:VCARD\nFN:Max\nEND:VCARD\n", "vcard.cut_off"),
        ("kein Kontakt\n", "vcard.none"),
        (b"\x00\x01\x02\xff" * 40, "vcard.none"),
        ("BEGIN:VCARD\nNOTE:" + "x" * 70_000 + "\nEND:VCARD\n", "vcard.too_long"),
    ],
)
def test_what_is_no_whole_card_is_refused(content: str | bytes, code: str, tmp_path: Path) -> None:
    with pytest.raises(Refused) as refused:
        entries(content, tmp_path)
    assert [one.code for one in refused.value.problems] == [code]


def test_lines_that_are_no_property_are_passed_over(tmp_path: Path) -> None:
    card = "BEGIN:VCARD\nVERSION:3.0\nUnsinn ohne Doppelpunkt\n:;;\nN:Muster;Ada\nEND:VCARD\n"
    (ada,) = entries(card, tmp_path)
    assert (ada.given_names, ada.family_name) == ("Ada", "Muster")


@pytest.mark.parametrize(
    "line",
    ["NOTE;" + "A=B;" * 9000 + ":x", "NOTE" + ";A=" * 9000, ";" * 30_000, 'X;Y="' + "a" * 30_000],
)
def test_a_hostile_line_costs_no_time(line: str, tmp_path: Path) -> None:
    """A pattern that tries every way through such a line would not come back in this life."""
    (ada,) = entries(f"BEGIN:VCARD\nVERSION:3.0\n{line}\nN:Muster;Ada\nEND:VCARD\n", tmp_path)
    assert ada.family_name == "Muster"

"""What each file kept beside the project should give, found out by looking at the files by eye.

A tuple is (sheet, row of headings, rows of persons, first person, last person, some columns with
their fields, codes of the problems told); a text is the code of the one problem the file ends in.
"""

from collections.abc import Mapping
from pathlib import Path

SHARED = Path(__file__).parents[2].parent / "shared" / "data"
LISTS = SHARED / "memberlists"
TORTURE = SHARED / "peer" / "xlsx-torture"

Outcome = tuple[str, int, int, str, str, Mapping[str, str], frozenset[str]]
NO_NAMES = "import.no_name_column"


def _told(*codes: str) -> frozenset[str]:
    return frozenset(codes)


SAARLAND = {"Name": "name", "Fraktion": "organization", "Kommentar": "remark"}
COMMISSION = {
    "Anrede": "salutation", "Akademischer Titel": "titles", "Vorname": "given_names",
    "Nachname": "family_name", "Versand-Adresse": "street", "Versand-PLZ": "postcode",
    "Versand-Ort": "city", "Privat-PLZ": "private_postcode", "Rolle Kommission": "role",
    "Eintritt Kommission": "start", "Austritt Kommission": "end", "Telefon Mobile": "mobile",
    "Telefon Geschäft": "phones", "1. E-Mail": "emails", "2. E-Mail": "emails",
    "Bemerkungen": "remark",
}  # fmt: skip
DEATHS = {"Name": "name", "Profession": "function"}
PERSONS_OF_CH = {
    "Akademischer Titel": "titles", "Vorname": "given_names", "Nachname": "family_name",
    "Anrede": "salutation", "E-Mail": "emails", "Telefon": "phones", "Fax": "fax",
}  # fmt: skip
BROKEN_DAYS = _told("field.not_a_day", "address.postcode")

EXPECTED: Mapping[str, Outcome | str] = {
    # real lists; the constituencies and the doctors' statistics hold no persons
    "bundeswahlleiter-2017/btw17_wahlkreisnamen.csv": NO_NAMES,
    "messy-real-en/weird_head_padding.csv": NO_NAMES,
    "messy-real-en/blank_line.ods": ("Sheet1", 1, 3, "Bob", "Ian", {"Name": "name"}, _told()),
    "messy-real-en/deaths.xls": (
        "arts", 5, 10, "David Bowie", "", DEATHS,
        _told("function.without_organization", "name.doubtful"),  # George Michael: which is which?
    ),
    "messy-real-en/deaths.xlsx": (
        "arts", 5, 10, "David Bowie", "", DEATHS,
        _told("function.without_organization", "name.doubtful"),  # George Michael: which is which?
    ),
    "onegov/commission_test.csv": (
        "commission_test", 1, 2, "Vivianne Gonzalez", "Lea Girotto", COMMISSION, BROKEN_DAYS,
    ),
    "onegov/commission_test.xlsx": (
        "CompWork Parlamentarier (14)", 1, 2, "Vivianne Gonzalez", "Lea Girotto", COMMISSION,
        BROKEN_DAYS,
    ),
    "onegov/excel.xls": NO_NAMES,
    "onegov/excel.xlsx": NO_NAMES,
    "onegov/export-pdf.xls": (
        "Personen", 1, 2, "Thomas Aeschi", "Joachim Eder", PERSONS_OF_CH, _told(),
    ),
    "reimport-saarland/04-12-2020_saarland.csv": (
        "04-12-2020_saarland", 1, 51, "Christina Baltes", "Zimmer", SAARLAND, _told(),
    ),
    "reimport-saarland/04-12-2020_saarland_with_added_row.csv": (
        "04-12-2020_saarland_with_added_row", 1, 52, "Christina Baltes", "Zimmer", SAARLAND,
        _told(),
    ),
    "reimport-saarland/04-12-2020_saarland_with_ids.csv": (
        "04-12-2020_saarland_with_ids", 1, 51, "Christina Baltes", "Zimmer", SAARLAND, _told(),
    ),
    # one row of goods to be shipped, its phone number the words "Test Contact Number"
    "calamine/issue_174.xlsx": (
        "Sheet1", 1, 1, "Test Contact Name", "Test Contact Name",
        {"Contact Name": "name", "Contact Number": "phones", "City": "city"},
        _told("contact.not_a_phone"),
    ),
    # cells with line breaks and quotes below "Name, Copy, URL"
    "phpspreadsheet-csv/line_break_escaped_32le.csv": (
        "line_break_escaped_32le", 1, 4, "Test", "Test", {"Name": "name"}, _told(),
    ),
    "phpspreadsheet-csv/line_break_in_enclosure.csv": (
        "line_break_in_enclosure", 1, 5, "Test", "Test", {"Name": "name"}, _told(),
    ),
    "phpspreadsheet-csv/line_break_in_enclosure_with_escaped_quotes.csv": (
        "line_break_in_enclosure_with_escaped_quotes", 1, 4, "Test", "Test", {"Name": "name"},
        _told(),
    ),
    "phpspreadsheet-csv/utf16be.line_break_in_enclosure.csv": (
        "utf16be.line_break_in_enclosure", 1, 5, "Test", "Test", {"Name": "name"}, _told(),
    ),
    "calamine/pass_protected.ods": "file.encrypted",
    "calamine/pass_protected.xlsb": "file.encrypted",
    "calamine/pass_protected.xlsx": "file.encrypted",
    "calamine/errors.xlsx": "file.empty",  # nothing but #DIV/0! and the like
    "calamine/too_small.xls": "file.not_a_sheet",  # a line of text
    "phpspreadsheet-csv/empty.csv": "file.empty",
}  # fmt: skip
"""What is not here is a sheet without names: it ends in NO_NAMES."""

FIRST_ROWS: Mapping[str, tuple[str, ...]] = {
    "bundeswahlleiter-2017/btw17_wahlkreisnamen.csv":
        ("# (c) Der Bundeswahlleiter, Wiesbaden 2016", "", "", "", ""),
    "calamine/date_1904.xls": ("01.01.2021", "15"),
    "calamine/date_1904.xlsb": ("01.01.2021", "15"),
    "calamine/date_1904.xlsx": ("01.01.2021", "15"),
    "calamine/date.ods": ("01.01.2021", "15"),
    "calamine/date.xls": ("01.01.2021", "15"),
    "calamine/date.xlsb": ("01.01.2021", "15"),
    "calamine/date.xlsx": ("01.01.2021", "15"),
    "calamine/date_iso.xlsx": ("01.01.2021",),
    "calamine/date_quoted_format.xlsx": ("01.01.2021",),
    **{f"phpspreadsheet-csv/encoding.{one}.csv": ("Å", "1") for one in
       ("iso88591", "utf16be", "utf16le", "utf32be", "utf32le", "utf8", "utf8bom")},
    **{f"phpspreadsheet-csv/premiere.{one}.csv": ("première", "second", "troisième") for one in
       ("utf16be", "utf16bebom", "utf16le", "utf16lebom", "utf32be", "utf32bebom", "utf32le",
        "utf32lebom", "utf8", "utf8bom", "win1252")},
    **{f"phpspreadsheet-csv/linend.{one}.csv": ("A", "1") for one in ("mac", "unix", "win")},
    "phpspreadsheet-csv/sep.csv": ("A", "1"),
    "phpspreadsheet-csv/semicolon_separated.csv": ("This", "Are", "Headers"),
    "phpspreadsheet-csv/csv_without_extension": ("This", "Are", "Headers"),
    "phpspreadsheet-csv/NumberFormatTest.csv": ("-123", "1,234", "12,345.67"),
    "phpspreadsheet-csv/NumberFormatTest.de.csv": ("-123", "1.234", "12.345,67"),
    "phpspreadsheet-csv/contains_html.csv": ("Column A", "<a href=''>Link</a>", "Column C"),
    "phpspreadsheet-csv/no_delimiter.csv": ("SingleLine",),
    "phpspreadsheet-csv/enclosure.csv": ("Date/Time", "task", "username"),
    "phpspreadsheet-csv/issue.2232.csv": ("1", "2", "3"),
}  # fmt: skip


def all_files() -> list[Path]:
    """Return every file, in order."""
    found = [path for folder in (LISTS, TORTURE) for path in folder.rglob("*") if path.is_file()]
    return sorted(found)


def named(path: Path) -> str:
    """Return how a file is called here."""
    return f"{path.parent.name}/{path.name}"

"""Write Mitgliederliste.xlsx: the office's list of the sample conference, as untidy as life.

Run it from anywhere: python resources/sample/make_sample_list.py. What the list says is kept tidily
in members.csv beside it; this script only adds what a list collects over a year in an office: title
rows, headings of groups between the rows, titles in the column of the names, postcodes that lost
their zero, days as text, several mails in a cell, two persons in one, a sum and footnotes.
"""

import csv
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

from openpyxl import Workbook
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.worksheet.worksheet import Worksheet

HERE = Path(__file__).parent
HEADINGS = (
    "Lfd.\nNr.", "Sitz", "Gruppe", "Institution", "Funktion", "Mitglied/Stv.", "Anrede", "Titel",
    "Name, Vorname ", "Straße", "PLZ", "Ort", "E-Mail", "Tel.", "Handy",
    "Forum 1", "Forum 2", "Forum 3", "Forum 4", "Forum 5", "seit", "Bemerkung",
)  # fmt: skip
WIDTHS = (6, 6, 22, 34, 26, 13, 8, 10, 30, 22, 8, 16, 34, 20, 18, 8, 8, 8, 8, 8, 12, 30)
SALUTATIONS = {"frau": "Frau", "herr": "Herr"}
MEMBER_WORDS = ("Mitglied", "Mitglied", "ord. Mitglied", "mitglied ")
DEPUTY_WORDS = ("Stv.", "Stellvertretung", "stv. Mitglied")
TICKS = ("x", "X", "ja", "x ")
ADVISORY = {"Hochschule Beispiel", "Muster-Archiv für Migration"}
REMARKS = {
    "Kaya": "Bitte immer auch an die Geschäftsstelle des Landesverbands",
    "Klose": "kraft Amtes, Vorsitz",
    "Wzorowa": "wohnt in Leipzig",
    "Pausenmuster": "seit der Neuwahl im September",
}
Row = dict[str, str]


def members() -> list[Row]:
    """Return the tidy rows of members.csv, texts by column name."""
    with (HERE / "members.csv").open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream, delimiter=";"))


def name_cell(row: Row, number: int) -> str:
    """Return the name as the list writes it: sometimes with the title, sometimes with blanks."""
    if row["family_name"] == "N. N.":
        return "N. N." if number % 2 else "N.N."
    title = row["titles"] if has_title_in_name(row, number) else ""
    family, particle = row["family_name"], row["particle"]
    if particle.endswith(("-", "'")):
        family, particle = particle + family, ""
    parts = (title, row["given_names"], row["nobility"], particle, row["suffix"])
    rest = " ".join(part for part in parts if part)
    if "/" in family or not rest:
        return family
    blanks = "  " if number % 17 == 0 else " "
    return f"{family},{blanks}{rest}" + (" " if number % 11 == 0 else "")


def has_title_in_name(row: Row, number: int) -> bool:
    """Tell whether the title stands in the column of the name instead of its own."""
    return bool(row["titles"]) and number % 2 == 0


def postcode_cell(row: Row, number: int) -> str | int:
    """Return the postcode: mostly a number, so that the one of Leipzig has lost its zero."""
    postcode = row["postcode"]
    return postcode if not postcode or (number % 9 == 0 and postcode[0] != "0") else int(postcode)


def phone_cell(phone: str, number: int) -> str:
    """Return a phone number in one of the ways people write it."""
    area, _, rest = phone.partition(" ")
    ways = (
        phone,
        f"{area} / {rest[:5]}-{rest[5:]}",
        f"+49 {area[1:]} {rest}",
        f"({area}) {rest[:3]} {rest[3:]}",
        f"0049{area[1:]}{rest}",
    )
    return ways[number % len(ways)] if rest else phone


def mail_cell(row: Row, number: int) -> str:
    """Return the mail, for some with a second one after it."""
    second = f"office{row['seat']}@example.org"
    joined = {3: f"; {second}", 7: f"\n{second}", 11: f", {second}"}.get(number % 13, "")
    return row["emails"] + joined if row["emails"] else ""


def since_cell(row: Row, number: int) -> date | str | int:
    """Return the first day: a date, a text, or the bare number Excel keeps behind a date."""
    if not row["since"]:
        return ""
    day = datetime.fromisoformat(row["since"]).date()
    if number == 40:  # noqa: PLR2004 (one cell has lost its format)
        return (day - date(1899, 12, 30)).days
    return f"{day:%d.%m.%Y}" if number % 6 == 0 else day


def role_cell(row: Row, number: int) -> str:
    """Return the word for the role; two seats of science only advise."""
    if row["role"] != "Mitglied":
        return DEPUTY_WORDS[number % len(DEPUTY_WORDS)]
    is_advisory = row["organization"] in ADVISORY
    return "beratend" if is_advisory else MEMBER_WORDS[number % len(MEMBER_WORDS)]


def cells(row: Row, number: int) -> list[object]:
    """Return one line of the list."""
    forums = row["forums"].split()
    return [
        number,
        int(row["seat"]),
        row["group"],
        row["organization"] + ("  " if number % 10 == 0 else ""),
        row["function"],
        role_cell(row, number),
        SALUTATIONS.get(row["salutation"], ""),
        "" if has_title_in_name(row, number) else row["titles"],
        name_cell(row, number),
        row["street"],
        postcode_cell(row, number),
        row["city"],
        mail_cell(row, number),
        phone_cell(row["phones"], number),
        phone_cell(row["mobile"], number + 1),
        *(TICKS[number % len(TICKS)] if str(one) in forums else "" for one in range(1, 6)),
        since_cell(row, number),
        REMARKS.get(row["family_name"], ""),
    ]


def lines(rows: list[Row]) -> Iterator[tuple[str, list[object]]]:
    """Yield (kind, cells) of everything below the headings, in order."""
    group = ""
    for number, row in enumerate(rows, start=1):
        if row["group"] != group:
            group = row["group"]
            seats = len({one["seat"] for one in rows if one["group"] == group})
            yield "group", [f"{group} ({seats} Sitze)"]
        yield row["role"], cells(row, number)
    seats = len({row["seat"] for row in rows})
    empty = sum(row["family_name"] == "N. N." for row in rows)
    yield "blank", []
    yield "sum", ["Summe", seats, "Sitze", f"davon besetzt: {seats - empty}"]
    yield "note", ["beratend = ohne Stimmrecht"]
    yield "note", ["Bitte Änderungen nur der Geschäftsstelle melden."]


def write(sheet: Worksheet, rows: list[Row]) -> None:
    """Fill the sheet from its title rows to its footnotes."""
    sheet.append(["Hessische Integrationskonferenz"])
    sheet.append(["Mitglieder und Stellvertretungen, 20. Wahlperiode"])
    sheet.append(["Stand: 02.11.2020"])
    sheet.append([])
    sheet.append(list(HEADINGS))
    sheet.merge_cells("A1:H1")
    sheet["A1"].font = Font(size=16, bold=True)
    sheet.row_dimensions[1].height = 24
    for cell in sheet[5]:
        cell.font = Font(bold=True)
        cell.alignment = Alignment(wrap_text=True)
    for place, width in enumerate(WIDTHS):
        sheet.column_dimensions[sheet.cell(5, place + 1).column_letter].width = width
    for kind, values in lines(rows):
        sheet.append(values or [None])
        style(sheet, sheet.max_row if values else 0, kind)


def style(sheet: Worksheet, row: int, kind: str) -> None:
    """Colour a line: groups grey and merged, deputies yellow, days as days."""
    if kind == "group":
        sheet.merge_cells(start_row=row, end_row=row, start_column=1, end_column=len(HEADINGS))
        sheet.cell(row, 1).fill = PatternFill("solid", fgColor="FFD9D9D9")
        sheet.cell(row, 1).font = Font(bold=True)
    for cell in sheet[row] if row else ():
        if kind == "Stellvertretung":
            cell.fill = PatternFill("solid", fgColor="FFFFF2CC")
        if isinstance(cell.value, date):
            cell.number_format = "DD.MM.YYYY"


def make(path: Path) -> None:
    """Write the whole file; the same rows give the same cells."""
    book = Workbook()
    sheet = book.active
    assert sheet is not None  # noqa: S101 (a new book has a sheet)
    sheet.title = "Mitglieder"
    write(sheet, members())
    book.create_sheet("Notizen").append(["Namensschilder bis Freitag bestellen"])
    book.properties.creator = "Geschäftsstelle"
    book.properties.created = book.properties.modified = datetime(2020, 11, 2)  # noqa: DTZ001
    book.save(path)


if __name__ == "__main__":
    make(HERE / "Mitgliederliste.xlsx")

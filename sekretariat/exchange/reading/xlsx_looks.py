"""How the cells of an XLSX look: fills, strikethrough, hidden rows and columns, notes.

Only what a person put on single cells is read; conditional formats and the stripes of table styles
say nothing. The sheets are searched, not parsed: a list of 16,000 rows costs a tenth of a second,
one without any fill less.
"""

import colorsys
import posixpath
import re
import zipfile
from collections.abc import Iterator, Mapping
from typing import Any

from sekretariat.domain.imports.marks import Mark
from sekretariat.exchange.looks import BookLooks, Place, SheetLooks, colour_mark
from sekretariat.exchange.reading.archives import column_number, pieces_of

_MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_DRAWING = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_OWN_FILLS = 2  # every file has these two: none, and a grey pattern
_ADDRESS = re.compile(rb'\br="([A-Z]{1,3})([0-9]{1,7})"')
_HIDDEN_ROW = re.compile(rb'<row [^>]*?\br="([0-9]{1,7})"[^>]*?\bhidden="(?:1|true)"')
_HIDDEN_COLUMN = re.compile(rb'<col [^>]*?\bhidden="(?:1|true)"[^>]*>')
_REFERENCE = re.compile(r"([A-Z]{1,3})([0-9]{1,7})")
_LAST_COLUMN = 16_384
# the colours of the theme "Office", by their number in a file; light and dark change places
_THEME = ("lt1", "dk1", "lt2", "dk2", *(f"accent{n}" for n in range(1, 7)), "hlink", "folHlink")
_OFFICE = (
    "FFFFFF", "000000", "E7E6E6", "44546A", "4472C4", "ED7D31", "A5A5A5", "FFC000", "5B9BD5",
    "70AD47", "0563C1", "954F72",
)  # fmt: skip
# ECMA-376 18.8.27: the palette of Excel 97, from number 8 on; 0 to 7 are the first eight again
_PALETTE = (
    "000000FFFFFFFF000000FF000000FFFFFF00FF00FF00FFFF800000008000000080808000800080"
    "008080C0C0C08080809999FF993366FFFFCCCCFFFF660066FF80800066CCCCCCFF000080FF00FF"
    "FFFF0000FFFF8000808000000080800000FF00CCFFCCFFFFCCFFCCFFFF9999CCFFFF99CCCC99FF"
    "FFCC993366FF33CCCC99CC00FFCC00FF9900FF6600666699969696003366339966003300333300"
    "993300993366333399333333"
)
_PALETTE_START = 8


def xlsx_looks(archive: zipfile.ZipFile) -> BookLooks:
    """Return the looks of every sheet of a workbook, by its name."""
    names = set(archive.namelist())
    if "xl/workbook.xml" not in names:
        return BookLooks()
    book = _tree(archive, "xl/workbook.xml")
    properties = book.find(f"{_MAIN}workbookPr")
    from_1904 = properties is not None and properties.get("date1904") in {"1", "true"}
    styles = _marked_styles(archive, names)
    targets = _relations(archive, "xl/workbook.xml")
    sheets = {}
    for sheet in book.iter(f"{_MAIN}sheet"):
        part = targets.get(sheet.get(_RELATION, ""), ("", ""))[1]
        if part in names:
            sheets[sheet.get("name", "")] = _sheet(archive, part, styles)
    return BookLooks(sheets, from_1904)


def _tree(archive: zipfile.ZipFile, part: str) -> Any:
    from lxml import etree  # noqa: PLC0415  lazy: only reading a workbook needs it

    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
    return etree.fromstring(archive.read(part), parser)


def _relations(archive: zipfile.ZipFile, part: str) -> Mapping[str, tuple[str, str]]:
    """Return the parts a part points to, as kind and path by their id."""
    folder, name = posixpath.split(part)
    place = f"{folder}/_rels/{name}.rels"
    if place not in archive.namelist():
        return {}
    return {
        one.get("Id", ""): (
            one.get("Type", "").rsplit("/", 1)[-1],
            posixpath.normpath(posixpath.join("/", folder, one.get("Target", ""))).lstrip("/"),
        )
        for one in _tree(archive, place)
    }


def _marked_styles(archive: zipfile.ZipFile, names: set[str]) -> Mapping[bytes, tuple[Mark, ...]]:
    """Return the marks of every cell style that has some, by its number in the sheets."""
    part = "xl/styles.xml"
    if part not in names:
        return {}
    raw = archive.read(part)
    if raw.count(b"<fill>") <= _OWN_FILLS and b"strike" not in raw:
        return {}
    styles = _tree(archive, part)
    colours = _theme(archive, names)
    fills = [_fill(one, colours) for one in styles.iterfind(f"{_MAIN}fills/{_MAIN}fill")]
    struck = [_is_struck(one) for one in styles.iterfind(f"{_MAIN}fonts/{_MAIN}font")]
    marked = {}
    for number, style in enumerate(styles.iterfind(f"{_MAIN}cellXfs/{_MAIN}xf")):
        fill = _at(fills, style.get("fillId"))
        marks = [fill] if fill else []
        if _at(struck, style.get("fontId")):
            marks.append(Mark.STRUCK)
        if marks:
            marked[str(number).encode()] = tuple(marks)
    return marked


def _at(values: list[Any], number: str | None) -> Any:
    place = int(number or 0)
    return values[place] if place < len(values) else None


def _is_struck(font: Any) -> bool:
    strike = font.find(f"{_MAIN}strike")
    return strike is not None and strike.get("val", "1") not in {"0", "false"}


def _fill(fill: Any, theme: tuple[str, ...]) -> Mark | None:
    pattern = fill.find(f"{_MAIN}patternFill")
    if pattern is None or pattern.get("patternType") in {None, "none", "gray125"}:
        return None
    colour = pattern.find(f"{_MAIN}fgColor")
    return None if colour is None else colour_mark(_rgb(colour, theme))


def _rgb(colour: Any, theme: tuple[str, ...]) -> str:
    """Return a colour as six figures, whichever way the file names it; "" for none."""
    rgb = str(colour.get("rgb") or "")
    if colour.get("theme") is not None:
        rgb = _at(list(theme), colour.get("theme")) or ""
    elif colour.get("indexed") is not None:
        number = int(colour.get("indexed"))
        place = number - _PALETTE_START if number >= _PALETTE_START else number
        rgb = _PALETTE[place * 6 : place * 6 + 6]
    tint = float(colour.get("tint") or 0)
    return _tinted(rgb, tint) if rgb and tint else rgb or ""


def _tinted(rgb: str, tint: float) -> str:
    """Return a colour made lighter (up to 1) or darker (down to -1), ECMA-376 18.3.1.15."""
    red, green, blue = (int(rgb[-6:][at : at + 2], 16) / 255 for at in (0, 2, 4))
    hue, light, strength = colorsys.rgb_to_hls(red, green, blue)
    light = light * (1 + tint) if tint < 0 else light * (1 - tint) + tint
    parts = colorsys.hls_to_rgb(hue, min(max(light, 0.0), 1.0), strength)
    return "".join(f"{round(part * 255):02X}" for part in parts)


def _theme(archive: zipfile.ZipFile, names: set[str]) -> tuple[str, ...]:
    part = "xl/theme/theme1.xml"
    if part not in names:
        return _OFFICE
    scheme = _tree(archive, part).find(f".//{_DRAWING}clrScheme")
    found = {} if scheme is None else {one.tag.removeprefix(_DRAWING): one for one in scheme}
    colours = list(_OFFICE)
    for place, name in enumerate(_THEME):
        for colour in found.get(name, ()):
            colours[place] = colour.get("lastClr") or colour.get("val") or colours[place]
    return tuple(colours)


def _sheet(
    archive: zipfile.ZipFile, part: str, styles: Mapping[bytes, tuple[Mark, ...]]
) -> SheetLooks:
    looks = SheetLooks()
    wanted = b"|".join(styles)
    styled = re.compile(rb'<c [^>]*?\bs="(' + wanted + rb')"[^>]*>') if styles else None
    is_first = True
    for piece in pieces_of(archive, part):
        if is_first:
            looks.hidden_columns = _hidden_columns(piece)
            is_first = False
        if b"hidden=" in piece:
            looks.hidden_rows.update(int(row) - 1 for row in _HIDDEN_ROW.findall(piece))
        for cell in styled.finditer(piece) if styled else ():
            address = _ADDRESS.search(cell[0])
            if address:
                place = int(address[2]) - 1, column_number(address[1]) - 1
                looks.marks[place] = styles[cell[1]]
    for kind, target in _relations(archive, part).values():
        if kind == "comments" and target in archive.namelist():
            looks.notes.update(_notes(archive, target))
    return looks


def _hidden_columns(head: bytes) -> set[int]:
    hidden: set[int] = set()
    for column in _HIDDEN_COLUMN.findall(head):
        ends = [re.search(rb'\b%s="([0-9]{1,5})"' % name, column) for name in (b"min", b"max")]
        if ends[0] and ends[1]:
            hidden.update(range(int(ends[0][1]) - 1, min(int(ends[1][1]), _LAST_COLUMN)))
    return hidden


def _notes(archive: zipfile.ZipFile, part: str) -> Iterator[tuple[Place, str]]:
    for note in _tree(archive, part).iter(f"{_MAIN}comment"):
        found = _REFERENCE.fullmatch(note.get("ref", ""))
        text = "".join(one.text or "" for one in note.iter(f"{_MAIN}t")).strip()
        if found and text:
            yield (int(found[2]) - 1, column_number(found[1].encode()) - 1), text

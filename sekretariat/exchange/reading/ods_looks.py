"""How the cells of an ODS look: fills, strikethrough, hidden rows and columns, notes.

ODF keeps cells by order, not by address, so the sheets are walked through; that is done only where
a style has a colour or a line, or something is hidden or noted.
"""

import re
import zipfile
from dataclasses import dataclass, field
from xml.parsers import expat

from sekretariat.domain.imports.marks import Mark
from sekretariat.exchange.looks import BookLooks, SheetLooks, colour_mark

_WORTH_IT = re.compile(
    rb"background-color=\"#|text-line-through-(?:style|type)=\"(?!none)"
    rb"|visibility=\"(?:collapse|filter)\"|<office:annotation"
)
_MOST_REPEATED = 1000
Attributes = dict[str, str]


@dataclass
class _Walk:
    """Walks through styles and sheets; knows where it is."""

    styles: dict[str, tuple[Mark, ...]] = field(default_factory=dict)
    sheets: dict[str, SheetLooks] = field(default_factory=dict)
    looks: SheetLooks = field(default_factory=SheetLooks)
    style: str = ""
    defaults: list[str] = field(default_factory=list)
    row: int = 0
    rows: int = 1
    column: int = 0
    note: list[str] | None = None
    is_in_words: bool = False

    def start(self, tag: str, attributes: Attributes) -> None:
        """Take in the beginning of an element."""
        step = _STEPS.get(tag)
        if step is not None:
            step(self, attributes)

    def end(self, tag: str) -> None:
        """Take in the end of an element."""
        if tag == "table:table-row":
            self.row += self.rows
        elif tag == "text:p":
            self.is_in_words = False
        elif tag == "office:annotation" and self.note is not None:
            self.looks.notes[self.row, self.column - 1] = "".join(self.note).strip()
            self.note = None

    def text(self, data: str) -> None:
        """Keep the words of a note, not its date and author."""
        if self.note is not None and self.is_in_words:
            self.note.append(data)

    def start_style(self, attributes: Attributes) -> None:
        """Begin a style, which looks as the one it comes from."""
        self.style = attributes.get("style:name", "")
        self.styles[self.style] = self.styles.get(attributes.get("style:parent-style-name", ""), ())

    def start_properties(self, attributes: Attributes) -> None:
        """Take in what a style says of colour and line."""
        marks = set(self.styles.get(self.style, ()))
        if "fo:background-color" in attributes:
            colour = colour_mark(attributes["fo:background-color"])
            marks = {Mark.STRUCK} & marks | ({colour} if colour else set())
        for name in ("style:text-line-through-style", "style:text-line-through-type"):
            if attributes.get(name, "none") != "none":
                marks.add(Mark.STRUCK)
        self.styles[self.style] = tuple(sorted(marks))

    def start_table(self, attributes: Attributes) -> None:
        """Begin a sheet."""
        self.looks = self.sheets.setdefault(attributes.get("table:name", ""), SheetLooks())
        self.row, self.defaults = 0, []

    def start_column(self, attributes: Attributes) -> None:
        """Take in one column, or several alike."""
        times = _times(attributes, "table:number-columns-repeated")
        if attributes.get("table:visibility") in {"collapse", "filter"}:
            first = len(self.defaults)
            self.looks.hidden_columns.update(range(first, first + times))
        self.defaults += [attributes.get("table:default-cell-style-name", "")] * times

    def start_row(self, attributes: Attributes) -> None:
        """Begin a row, or several alike."""
        self.rows = int(attributes.get("table:number-rows-repeated", "1"))
        self.column = 0
        if attributes.get("table:visibility") in {"collapse", "filter"}:
            hidden = range(self.row, self.row + min(self.rows, _MOST_REPEATED))
            self.looks.hidden_rows.update(hidden)

    def start_cell(self, attributes: Attributes) -> None:
        """Take in a cell, or several alike; empty ones say nothing."""
        if "office:value-type" in attributes:
            default = self.defaults[self.column] if self.column < len(self.defaults) else ""
            marks = self.styles.get(attributes.get("table:style-name", default), ())
            times = _times(attributes, "table:number-columns-repeated") if marks else 0
            for row in range(self.row, self.row + min(self.rows, _MOST_REPEATED)):
                for column in range(self.column, self.column + times):
                    self.looks.marks[row, column] = marks
        self.column += int(attributes.get("table:number-columns-repeated", "1"))

    def start_words(self, _attributes: Attributes) -> None:
        """Begin a paragraph."""
        self.is_in_words = True

    def start_note(self, _attributes: Attributes) -> None:
        """Begin a note."""
        self.note = []


_STEPS = {
    "style:style": _Walk.start_style, "style:table-cell-properties": _Walk.start_properties,
    "style:text-properties": _Walk.start_properties, "table:table": _Walk.start_table,
    "table:table-column": _Walk.start_column, "table:table-row": _Walk.start_row,
    "office:annotation": _Walk.start_note, "text:p": _Walk.start_words,
    "table:table-cell": _Walk.start_cell, "table:covered-table-cell": _Walk.start_cell,
}  # fmt: skip


def _times(attributes: Attributes, name: str) -> int:
    return min(int(attributes.get(name, "1")), _MOST_REPEATED)


def ods_looks(archive: zipfile.ZipFile) -> BookLooks:
    """Return the looks of every sheet, by its name. Raises ValueError where the file is broken."""
    content = archive.read("content.xml")
    named = archive.read("styles.xml") if "styles.xml" in archive.namelist() else b""
    if not _WORTH_IT.search(content) and not _WORTH_IT.search(named):
        return BookLooks()
    walk = _Walk()
    for part in filter(None, (named, content)):
        parser = expat.ParserCreate()
        parser.StartElementHandler = walk.start
        parser.EndElementHandler = walk.end
        parser.CharacterDataHandler = walk.text
        try:
            parser.Parse(part, True)  # noqa: FBT003  expat's own signature
        except expat.ExpatError as error:
            raise ValueError(str(error)) from error
    return BookLooks(walk.sheets)

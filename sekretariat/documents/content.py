"""What a document says, as a small tree of meaning; how it looks is the writers' affair.

A pure function builds the tree from plain data; the PDF writer (and any later one) turns the same
tree into paper, so that two forms of one document cannot differ.
"""

from dataclasses import dataclass, field
from enum import Enum

from sekretariat.documents.looks import AS_SHIPPED, Look


class Orientation(Enum):
    """How the A4 sheet lies."""

    PORTRAIT = "portrait"
    LANDSCAPE = "landscape"


class Align(Enum):
    """Where the text of a table column stands."""

    START = "start"
    CENTER = "center"
    END = "end"


class Tone(Enum):
    """How loudly a paragraph speaks."""

    BODY = "body"
    LEAD = "lead"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text of one kind; language is a BCP 47 tag where it differs from the document's.

    link is the address behind the text; the text itself must say where the link leads.
    """

    text: str
    bold: bool = False
    italic: bool = False
    link: str = ""
    language: str = ""


Inline = str | tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading; level 1 is the document's title, no level may be skipped.

    Links to "#" and its anchor lead to it.
    """

    text: str
    level: int = 1
    anchor: str = ""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Running text; line breaks inside the text are kept."""

    text: Inline
    tone: Tone = Tone.BODY


@dataclass(frozen=True, slots=True)
class ListItem:
    """One item with the label it already has ("4a", "•"), its text and what stands under it."""

    label: str
    blocks: "tuple[Paragraph | NumberedList, ...]"


@dataclass(frozen=True, slots=True)
class NumberedList:
    """Items in order; lists nest by standing among an item's blocks.

    Those of a bulleted one have a bullet as their label.
    """

    items: tuple[ListItem, ...]
    bulleted: bool = False


@dataclass(frozen=True, slots=True)
class Column:
    """A table column: its heading, if the table has any, and its share of the width in parts."""

    heading: str
    share: float = 1.0
    align: Align = Align.START


@dataclass(frozen=True, slots=True)
class Row:
    """One cell for each column; an empty string is an empty cell."""

    cells: tuple[Inline, ...]


@dataclass(frozen=True, slots=True)
class GroupRow:
    """A heading over the rows that follow, as wide as the table."""

    text: str


@dataclass(frozen=True, slots=True)
class Table:
    """A table whose heading is repeated on every page it reaches; without words it has none.

    row_heading is the column whose cell names its row (for readers who hear the table);
    row_height_mm is the least height of a row, ruled draws a box around every cell: both are
    for tables people write in. summary says in one sentence what the table holds.
    """

    columns: tuple[Column, ...]
    rows: tuple[Row | GroupRow, ...]
    summary: str = ""
    row_heading: int | None = None
    row_height_mm: float = 0.0
    ruled: bool = False

    @property
    def has_heading(self) -> bool:
        """Tell whether the columns are named."""
        return any(column.heading for column in self.columns)


@dataclass(frozen=True, slots=True)
class KeyValues:
    """Pairs of a short key and its value, one under the other."""

    pairs: tuple[tuple[str, Inline], ...]


@dataclass(frozen=True, slots=True)
class SignatureLine:
    """Lines to sign on, side by side, each with what stands under it (a name, an office)."""

    captions: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PageBreak:
    """What follows begins on a new page."""


@dataclass(frozen=True, slots=True)
class Figure:
    """A picture (PNG or JPEG bytes) with the words that stand for it, as wide as given."""

    image: bytes = field(repr=False)
    alternative: str
    width_mm: float


Block = Heading | Paragraph | NumberedList | Table | KeyValues | SignatureLine | PageBreak | Figure


@dataclass(frozen=True, slots=True)
class LetterHead:
    """Who sends the document: the lines of the office, the first being its name; a logo if any.

    look is how the office's papers look. One that is not printed leaves its place on a letter to
    the sheet it is printed on.
    """

    lines: tuple[str, ...]
    logo: Figure | None = None
    look: Look = AS_SHIPPED
    is_printed: bool = True


@dataclass(frozen=True, slots=True)
class AddressField:
    """What makes a document a letter: who is written to, by whom, what stands beside it.

    return_line is the sender's address in one line; information are pairs of a word and its value
    (date, answer until), shown in the information block at the right.
    """

    lines: tuple[str, ...]
    return_line: str = ""
    information: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Document:
    """A whole document: what it is about, its blocks, and what stands around them on each page.

    With an address field it is a letter for a window envelope (DIN 5008, form B). language is a BCP
    47 tag; header stands on top of the second and later pages; as_of ("Stand: 3. Dezember 2019")
    and notes stand at the foot of every page. A ceremonial one (a certificate) is set large and in
    the middle, without a foot.
    """

    title: str
    blocks: tuple[Block, ...]
    language: str = "de-DE"
    subject: str = ""
    author: str = ""
    letterhead: LetterHead | None = None
    address: AddressField | None = None
    header: str = ""
    as_of: str = ""
    notes: tuple[str, ...] = ()
    orientation: Orientation = Orientation.PORTRAIT
    is_ceremonial: bool = False

    @property
    def look(self) -> Look:
        """How it looks: as the letterhead says, else the standard way."""
        return self.letterhead.look if self.letterhead else AS_SHIPPED


@dataclass(frozen=True, slots=True)
class Series:
    """Several documents in one file, one after the other: the letters of one occasion.

    For printing on both sides each begins on a front page.
    """

    title: str
    documents: tuple[Document, ...]
    language: str = "de-DE"
    subject: str = ""
    author: str = ""
    is_duplex: bool = True


def runs_of(text: Inline) -> tuple[Run, ...]:
    """Return inline text as runs; a plain string is one run."""
    return (Run(text),) if isinstance(text, str) else text


def plain(text: Inline) -> str:
    """Return inline text without its dress."""
    return text if isinstance(text, str) else "".join(run.text for run in text)

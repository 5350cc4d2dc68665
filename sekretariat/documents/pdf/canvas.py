"""Pages to draw on where everything drawn is either content of an element or an artifact.

There is no way to draw text without saying whose it is, so nothing real can be left untagged.
Coordinates are points from the lower left corner of the sheet.
"""

from dataclasses import dataclass, field
from io import BytesIO
from itertools import groupby
from typing import Any
from urllib.parse import quote

from PIL import Image

from sekretariat.documents.looks import Colour
from sekretariat.documents.measures import BLACK
from sekretariat.documents.pace import Pace
from sekretariat.documents.pdf.embedding import embed
from sekretariat.documents.pdf.fonts import UsedFont
from sekretariat.documents.pdf.objects import Stream, Verbatim, number_of, text_string
from sekretariat.documents.pdf.tags import Element, StructureTree
from sekretariat.documents.pdf.typesetting import Piece, SetText, Typesetter

_URI_SIGNS = "%/:?#[]@!$&'*+,;=~"


@dataclass(frozen=True, slots=True)
class Ink:
    """How text is printed: size in points, colour, whether upside down (to be folded away)."""

    size: float
    colour: Colour = BLACK
    turned: bool = False


@dataclass(slots=True)
class Page:
    """One sheet while it is drawn on: operators, owners of marked content, annotations."""

    entry: Verbatim
    number: int
    key: int
    size: tuple[float, float]
    code: list[str] = field(default_factory=list)
    owners: list[int] = field(default_factory=list)
    annotations: list[int] = field(default_factory=list)
    colour: Colour = BLACK


class TaggedCanvas:
    """Draws text, rules and pictures on the pages of one reportlab document."""

    def __init__(self, document: Any, tree: StructureTree, size: tuple[float, float]) -> None:
        self.document = document
        self.tree = tree
        self.size = size
        self.typesetter = Typesetter()
        self.pace = Pace()
        self.pages: list[Page] = []
        self.page: Page
        self._images: dict[str, int] = {}
        self._landings: dict[str, Verbatim] = {}
        self._taken: dict[bytes, tuple[str, float]] = {}

    def new_page(self) -> None:
        """Begin a new page of the size set; it becomes the one drawn on."""
        entry, owners = Verbatim(), list[int]()
        self.document.addPage(entry)
        number = number_of(self.document, entry)
        self.page = Page(entry, number, self.tree.page_key(owners), self.size, owners=owners)
        self.pages.append(self.page)

    def text(self, at: tuple[float, float], text: SetText, ink: Ink, owner: Element | None) -> None:
        """Draw one line of text beginning at (x, y of the base line); no owner: an artifact."""
        self.line(at, text.pieces, ink, owner)

    def line(
        self, at: tuple[float, float], pieces: tuple[Piece, ...], ink: Ink, owner: Element | None
    ) -> None:
        """Draw pieces one after the other, beginning at (x, y of the base line).

        Only an artifact can be turned upside down.
        """
        if not pieces:
            return
        page = self.page
        if ink.colour != page.colour:
            page.colour = ink.colour
            page.code.append("{:g} {:g} {:g} rg".format(*ink.colour))
        shows = _shown(pieces, ink.size)
        if owner is None:
            turn = "-1 0 0 -1" if ink.turned else "1 0 0 1"
            page.code.append(f"/Artifact BMC BT {turn} {at[0]:.2f} {at[1]:.2f} Tm {shows} ET EMC")
            return
        mark = len(page.owners)
        page.owners.append(owner.number)
        owner.add_mark(page.number, mark)
        page.code.append(
            f"/{owner.tag} <</MCID {mark}>> BDC BT 1 0 0 1 {at[0]:.2f} {at[1]:.2f} Tm {shows}"
            " ET EMC"
        )

    def rules(
        self, lines: list[tuple[float, float, float, float]], width: float, colour: Colour = BLACK
    ) -> None:
        """Draw straight lines (x1, y1, x2, y2) as an artifact."""
        paths = " ".join([f"{a:.2f} {b:.2f} m {c:.2f} {d:.2f} l" for a, b, c, d in lines])
        if paths:
            red, green, blue = colour
            self.page.code.append(
                f"/Artifact BMC {width:g} w {red:g} {green:g} {blue:g} RG {paths} S EMC"
            )

    def shade(self, left: float, bottom: float, width: float, height: float, tint: Colour) -> None:
        """Fill a rectangle as an artifact; draw it before the text on it."""
        red, green, blue = self.page.colour = tint
        self.page.code.append(
            f"/Artifact BMC {red:g} {green:g} {blue:g} rg"
            f" {left:.2f} {bottom:.2f} {width:.2f} {height:.2f} re f EMC"
        )

    def link(self, box: tuple[float, float, float, float], address: str, owner: Element) -> None:
        """Make a place (left, bottom, right, top) clickable as part of a Link element.

        An address that begins with # leads to the place in this file that lands there.
        """
        place = " ".join(f"{edge:.2f}" for edge in box)
        annotation = number_of(
            self.document,
            Verbatim(
                f"<< /Type /Annot /Subtype /Link /Rect [ {place} ] /Border [ 0 0 0 ] /F 4"
                f" /Contents {text_string(address)} /StructParent {self.tree.annotation_key(owner)}"
                f" {self._target(address)} >>".encode()
            ),
        )
        self.page.annotations.append(annotation)
        owner.add_annotation(self.page.number, annotation)

    def _target(self, address: str) -> str:
        if not address.startswith("#"):
            return f"/A << /Type /Action /S /URI /URI {_uri(address)} >>"
        landing = self._landings.setdefault(address, Verbatim())
        return f"/Dest {number_of(self.document, landing)} 0 R"

    def land(self, address: str, top: float | None = None) -> None:
        """Let links to an address (#…) lead to a height of this page, else to its top."""
        page = self.page
        landing = self._landings.setdefault(address, Verbatim())
        number_of(self.document, landing)
        landing.content = f"[ {page.number} 0 R /XYZ null {top or page.size[1]:.2f} null ]".encode()

    def image(self, name: str, box: tuple[float, float, float, float], owner: Element) -> None:
        """Draw a picture made by add_image into (left, bottom, width, height)."""
        mark = len(self.page.owners)
        self.page.owners.append(owner.number)
        owner.add_mark(self.page.number, mark)
        left, bottom, width, height = box
        self.page.code.append(
            f"/{owner.tag} <</MCID {mark}>> BDC q {width:.2f} 0 0 {height:.2f} {left:.2f}"
            f" {bottom:.2f} cm /{name} Do Q EMC"
        )

    def add_image(self, content: bytes) -> tuple[str, float]:
        """Take a PNG or JPEG into the file, once; return its name, its height for a width of 1."""
        if content not in self._taken:
            self._taken[content] = self._take_image(content)
        return self._taken[content]

    def _take_image(self, content: bytes) -> tuple[str, float]:
        with Image.open(BytesIO(content)) as picture:
            seen = picture.convert("RGBA")
        flat = Image.new("RGB", seen.size, "white")
        flat.paste(seen, mask=seen.getchannel("A"))
        number = number_of(
            self.document,
            Stream(
                flat.tobytes(),
                Type="/XObject",
                Subtype="/Image",
                Width=flat.width,
                Height=flat.height,
                ColorSpace="/DeviceRGB",
                BitsPerComponent=8,
            ),
        )
        name = f"I{len(self._images) + 1}"
        self._images[name] = number
        return name, flat.height / flat.width

    def close(self) -> None:
        """Write fonts, pages and the structure tree into the document."""
        fonts = [
            f"/{font.resource} {embed(self.document, font)} 0 R"
            for font in self.typesetter.fonts.values()
            if font.codes
        ]
        images = [f"/{name} {number} 0 R" for name, number in self._images.items()]
        resources = number_of(
            self.document,
            Verbatim(
                f"<< /Font << {' '.join(fonts)} >> /XObject << {' '.join(images)} >> >>".encode()
            ),
        )
        parent = number_of(self.document, self.document.Pages)
        for page in self.pages:
            self._write(page, parent, resources)
        self.tree.close()

    def _write(self, page: Page, parent: int, resources: int) -> None:
        contents = number_of(self.document, Stream("\n".join(page.code).encode("ascii")))
        links = "".join(f" {number} 0 R" for number in page.annotations)
        annotations = f" /Annots [{links} ]" if links else ""
        page.entry.content = (
            f"<< /Type /Page /Parent {parent} 0 R /Resources {resources} 0 R"
            f" /MediaBox [ 0 0 {page.size[0]:.2f} {page.size[1]:.2f} ] /Contents {contents} 0 R"
            f" /StructParents {page.key} /Tabs /S{annotations} >>"
        ).encode()


def _shown(pieces: tuple[Piece, ...], size: float) -> str:
    """Return the operators that show pieces at a size, with the true text where glyphs hide it.

    Words of one font are shown together with the spaces between them: some readers drop a space
    that is shown alone.
    """
    first = pieces[0]
    if len(pieces) == 1 and not first.shows:
        return f"/{first.font.resource} {size:g} Tf <{first.codes}> Tj"
    shown: list[str] = []
    for font, group in groupby(pieces, key=_font_where_plain):
        if font is not None:
            codes = "".join([piece.codes for piece in group])
            shown.append(f"/{font.resource} {size:g} Tf <{codes}> Tj")
            continue
        for piece in group:
            shows = " ".join(f"{rise * size / 1000:g} Ts {show}" for rise, show in piece.shows)
            tongue = f"/Lang ({piece.language}) " if piece.language else ""
            told = f"{tongue}/ActualText {text_string(piece.actual_text)}"
            shown.append(
                f"/{piece.font.resource} {size:g} Tf /Span <<{told}>> BDC {shows} EMC 0 Ts"
            )
    return " ".join(shown)


def _font_where_plain(piece: Piece) -> UsedFont | None:
    return None if piece.shows else piece.font


def _uri(address: str) -> str:
    """Return an address as a PDF string; what is not ASCII or would end the string is encoded."""
    return f"({quote(address, safe=_URI_SIGNS)})"

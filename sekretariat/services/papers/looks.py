"""How the papers under a letterhead look: its typeface, sizes, margins, colour."""

from typing import TYPE_CHECKING

from sekretariat.domain.contrast import rgb_of
from sekretariat.domain.fonts import OfficeFont, faces
from sekretariat.domain.letterheads import Letterhead
from sekretariat.storage import contents
from sekretariat.storage.unit_of_work import Reader

if TYPE_CHECKING:
    from sekretariat.documents.looks import Look, Typeface


def look_of(reader: Reader, head: Letterhead) -> "Look":
    """Return the look of the papers under a head."""
    from sekretariat.documents.looks import Look, Margins  # noqa: PLC0415  lazy

    colour = rgb_of(head.accent)
    red, green, blue = (part / 255 for part in colour or (0, 0, 0))
    return Look(
        typeface=typeface_of(reader, head.typeface),
        size=float(head.type_size),
        margins=Margins(
            float(head.margin_left),
            float(head.margin_right),
            float(head.margin_top),
            float(head.margin_bottom),
        ),
        accent=(red, green, blue) if colour else None,
        is_wide_large=head.large_tables,
    )


def typeface_of(reader: Reader, family: str) -> "Typeface":
    """Return a typeface by its name; the standard one where it is gone or damaged."""
    from sekretariat.documents.looks import (  # noqa: PLC0415  lazy
        SHIPPED,
        STANDARD,
        FontFile,
        Typeface,
    )

    for shipped in SHIPPED:
        if shipped.name == family:
            return shipped
    found = faces(reader.find(OfficeFont, family=family)) if family else []
    files = [_content(reader, one) for one in found]
    read = [
        FontFile(one.sha512, file)
        for one, file in zip(found, files, strict=True)
        if file is not None
    ]
    if not found or len(read) < len(found):
        return STANDARD
    regular, bold, italic, both = read
    return Typeface(family, (regular, bold, italic, both), found[0].has_serifs)


def families(reader: Reader) -> list[str]:
    """Return the names of the typefaces there are, the standard one first."""
    from sekretariat.documents.looks import SHIPPED  # noqa: PLC0415  lazy

    own = sorted({str(row.family) for row in reader.columns(OfficeFont, "family")})
    return [*(one.name for one in SHIPPED), *own]


def _content(reader: Reader, font: OfficeFont) -> bytes | None:
    return contents.content(reader.connection, font.sha512)

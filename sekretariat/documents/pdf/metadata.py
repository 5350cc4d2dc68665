"""What the file says about itself: title, language, conformity, colours, bookmarks.

PDF/UA-1 (ISO 14289-1) and PDF/A-2a (ISO 19005-2) are claimed together; the XMP carries the
extension schema without which PDF/A does not accept the PDF/UA mark.
"""

import struct
from collections.abc import Sequence
from datetime import datetime
from functools import lru_cache
from typing import Any
from xml.sax.saxutils import escape

from PIL import ImageCms

from sekretariat import assets
from sekretariat.documents.bindings import Folder, Written
from sekretariat.documents.cards import CardSheet
from sekretariat.documents.pdf.flow import Bookmark
from sekretariat.documents.pdf.objects import Stream, Verbatim, number_of, text_string
from sekretariat.documents.pdf.tags import StructureTree

PROGRAM = "Sekretariat"
_PROFILE_DATE = struct.pack(">6H", 2000, 1, 1, 0, 0, 0)


def write_catalog(
    document: Any,
    content: Written,
    made_at: datetime,
    tree: StructureTree,
    bookmarks: Sequence[Bookmark],
) -> None:
    """Put the catalogue, the document information and all they name into the file."""
    metadata = number_of(
        document, Stream(_xmp(content, made_at), compressed=False, Type="/Metadata", Subtype="/XML")
    )
    profile = number_of(document, Stream(_colour_profile(), N=3))
    pages = number_of(document, document.Pages)
    document.Catalog = Verbatim(
        (
            f"<< /Type /Catalog /Pages {pages} 0 R /Lang {text_string(content.language)}"
            f" /Metadata {metadata} 0 R /StructTreeRoot {tree.number} 0 R"
            " /MarkInfo << /Marked true >>"
            f" /ViewerPreferences << /DisplayDocTitle true{_scaling(content)} >>"
            " /OutputIntents [ << /Type /OutputIntent /S /GTS_PDFA1"
            " /OutputConditionIdentifier (sRGB) /Info (sRGB IEC61966-2.1)"
            f" /DestOutputProfile {profile} 0 R >> ]{_outline(document, bookmarks)} >>"
        ).encode()
    )
    stamp = made_at.strftime("D:%Y%m%d%H%M%S") + _offset(made_at, "'")
    document.info = Verbatim(
        (
            f"<< /Title {text_string(content.title)} /Author {text_string(content.author)}"
            f" /Subject {text_string(content.subject)} /Creator {text_string(PROGRAM)}"
            f" /Producer {text_string(PROGRAM)} /CreationDate ({stamp}) /ModDate ({stamp}) >>"
        ).encode()
    )
    document.updateSignature(f"{content.title} {stamp}".encode())


def _scaling(content: Written) -> str:
    """Ask viewers to print cards in their own size: scaled, they would miss their places."""
    return " /PrintScaling /None" if isinstance(content, CardSheet) else ""


def _outline(document: Any, bookmarks: Sequence[Bookmark]) -> str:
    """Write the outline tree and return its entry for the catalogue."""
    if not bookmarks:
        return ""
    root = Verbatim()
    entries = [Verbatim() for _ in bookmarks]
    numbers = [number_of(document, entry) for entry in (root, *entries)]
    parents = _parents([bookmark.level for bookmark in bookmarks])
    for place in range(-1, len(bookmarks)):
        children = [index for index, parent in enumerate(parents) if parent == place]
        family = _family(numbers, children)
        if place < 0:
            root.content = f"<< /Type /Outlines{family} >>".encode()
            continue
        mark = bookmarks[place]
        siblings = [index for index, parent in enumerate(parents) if parent == parents[place]]
        entries[place].content = (
            f"<< /Title {text_string(mark.title)} /Parent {numbers[parents[place] + 1]} 0 R"
            f" /Dest [ {mark.page} 0 R /XYZ null {mark.top:.2f} null ]"
            f"{_neighbours(numbers, siblings, place)}{family} >>"
        ).encode()
    return f" /Outlines {numbers[0]} 0 R /PageMode /UseOutlines"


def _parents(levels: Sequence[int]) -> list[int]:
    """Return for each bookmark the place of the one it stands under, -1 for none."""
    parents: list[int] = []
    open_ones: list[int] = []
    for place, level in enumerate(levels):
        while open_ones and levels[open_ones[-1]] >= level:
            open_ones.pop()
        parents.append(open_ones[-1] if open_ones else -1)
        open_ones.append(place)
    return parents


def _family(numbers: list[int], children: list[int]) -> str:
    if not children:
        return ""
    first, last = numbers[children[0] + 1], numbers[children[-1] + 1]
    return f" /First {first} 0 R /Last {last} 0 R /Count {len(children)}"


def _neighbours(numbers: list[int], siblings: list[int], place: int) -> str:
    at = siblings.index(place)
    before = f" /Prev {numbers[siblings[at - 1] + 1]} 0 R" if at else ""
    after = f" /Next {numbers[siblings[at + 1] + 1]} 0 R" if at + 1 < len(siblings) else ""
    return before + after


@lru_cache(maxsize=1)
def _colour_profile() -> bytes:
    """Return the sRGB profile with a fixed date, so that files can be compared byte by byte."""
    content = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    return content[:24] + _PROFILE_DATE + content[36:]


def _offset(moment: datetime, mark: str) -> str:
    """Return the distance from UTC as +01:00, the colon being the mark; Z for none known."""
    offset = moment.utcoffset()
    if offset is None:
        return "Z"
    minutes = round(offset.total_seconds() / 60)
    hours, rest = divmod(abs(minutes), 60)
    end = mark if mark == "'" else ""
    return f"{'-' if minutes < 0 else '+'}{hours:02}{mark}{rest:02}{end}"


def _xmp(content: Written, made_at: datetime) -> bytes:
    """Fill the XMP packet of resources/templates/metadata.xmp.

    A folder with files from outside claims no conformity: nobody has looked into them.
    """
    template = _template("metadata.xmp")
    stamp = made_at.strftime("%Y-%m-%dT%H:%M:%S") + _offset(made_at, ":")
    return template.format(
        title=escape(content.title),
        author=escape(content.author),
        subject=escape(content.subject),
        language=escape(content.language),
        program=PROGRAM,
        stamp=stamp,
        claims="" if isinstance(content, Folder) and content.has_files else _template("claims.xmp"),
    ).encode()


def _template(name: str) -> str:
    return assets.resource("templates", name).read_text(encoding="utf-8")

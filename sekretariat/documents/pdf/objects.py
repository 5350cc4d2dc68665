"""The few kinds of PDF object that reportlab lacks or writes against the rules of PDF/A."""

import zlib
from typing import Any

from reportlab.pdfbase import pdfdoc

from sekretariat.documents.pace import Pace

_LOOK_EVERY = 2000
"""Objects written between two looks whether the file is still wished."""


class Stream(pdfdoc.PDFStream):  # type: ignore[misc]
    """A stream with a line end before "endstream", as PDF/A wants it (ISO 19005-2, 6.1.7.1)."""

    def __init__(self, content: bytes, *, compressed: bool = True, **entries: object) -> None:
        squeezed = zlib.compress(content) if compressed else b"\r"
        # Data ending in CR look to some readers as if CR and our LF were one line end, and the
        # length wrong; such data, one stream in 256, stay uncompressed.
        if not squeezed.endswith(b"\r"):
            content = squeezed
            entries["Filter"] = "/FlateDecode"
        super().__init__(pdfdoc.PDFDictionary(entries), content)

    def format(self, document: Any) -> bytes:
        """Return the stream's bytes."""
        written: bytes = super().format(document)
        return written.removesuffix(b"endstream\n") + b"\nendstream\n"


class Verbatim(pdfdoc.PDFObject):  # type: ignore[misc]
    """An object whose bytes are written as they are; they may be set after it got its number."""

    def __init__(self, content: bytes = b"") -> None:
        self.content = content

    def format(self, _document: Any) -> bytes:
        """Return the object's bytes."""
        return self.content


def text_string(text: str) -> str:
    """Return a text as a PDF string that every reader understands: UTF-16, hexadecimal."""
    return f"<FEFF{text.encode('utf-16-be').hex().upper()}>"


def number_of(document: Any, entry: object) -> int:
    """Register an object with the reportlab document if it is new and return its number."""
    reference = document.Reference(entry)
    number: int = document.idToObjectNumberAndVersion[reference.name][0]
    return number


def add(document: Any, entry: pdfdoc.PDFObject) -> int:
    """Register an object that is new and return its number; `number_of` without its questions."""
    number: int = document.objectcounter + 1
    document.objectcounter = number
    name = entry.__InternalName__ = f"R{number}"
    document.idToObjectNumberAndVersion[name] = (number, 0)
    document.numberToId[number] = name
    document.idToObject[name] = entry
    return number


def written(document: Any, pace: Pace) -> bytes:
    """Return the bytes of the file: all objects, the table of their places, the trailer.

    reportlab's own way asks for encryption and comments at every object, and a long table has
    thirty thousand. Objects may register others while they are written.
    """
    root, info = document.Reference(document.Catalog), document.Reference(document.info)
    pieces = [b"%PDF-1.7\n%\223\214\213\236\n"]
    place, number, places = len(pieces[0]), 0, [b"0000000000 65535 f \n"]
    objects, names = document.idToObject, document.numberToId
    while number < document.objectcounter:
        number += 1
        if number % _LOOK_EVERY == 0:
            pace.look()
        content = objects[names[number]].format(document)
        pieces.append(b"%d 0 obj\n%b\nendobj\n" % (number, content.removesuffix(b"\n")))
        places.append(b"%010d 00000 n \n" % place)
        place += len(pieces[-1])
    trailer = pdfdoc.PDFTrailer(place, number + 1, Root=root, Info=info, ID=document.ID())
    table = b"xref\n0 %d\n%b" % (len(places), b"".join(places))
    return b"".join((*pieces, table, trailer.format(document)))

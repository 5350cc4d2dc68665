"""The file around the text: its parts, what it says about itself, packed the same every time."""

from collections.abc import Sequence
from datetime import UTC, datetime
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from docx.image.image import Image
from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.package import Package

from sekretariat.documents.cards import CardSheet
from sekretariat.documents.content import Document, Series
from sekretariat.documents.docx.markup import Element, w, whole
from sekretariat.documents.docx.runs import clean, tongue
from sekretariat.documents.docx.styles import ARABIC_FONT
from sekretariat.documents.looks import Typeface

_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_LONGEST = 255  # letters Word keeps of a title
_PACKED_AT = (1980, 1, 1, 0, 0, 0)
_MANY = frozenset({"header", "footer"})
_CONTENT = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_WORD_2013 = ("compatibilityMode", "http://schemas.microsoft.com/office/word", "15")


class _Text(Part):
    """The part that holds the text, written out when the file is packed."""

    content: Sequence[Element] = ()

    @property
    def blob(self) -> bytes:
        """Return the text as the file holds it."""
        return _written(whole("document", w("body", *self.content)))


class File:
    """A file of Word being put together around its text."""

    def __init__(self) -> None:
        self._package = Package()
        self._known: dict[tuple[str, str], str] = {}
        self._content: list[Element] = []
        place = PackURI("/word/document.xml")
        self._text = _Text(place, CONTENT_TYPE.WML_DOCUMENT_MAIN, package=self._package)
        self._package.relate_to(self._text, RELATIONSHIP_TYPE.OFFICE_DOCUMENT)

    def put(self, elements: Sequence[Element], end: Element) -> None:
        """Add the elements of a document and the section they stand in.

        The last section stands at the end of the text, an earlier one in its last paragraph.
        """
        if self._content:
            before = self._content.pop()
            self._content[-1] = _with_section(self._content[-1], before)
        self._content += [*elements, end]

    def link(self, address: str) -> str:
        """Return the relationship of an address somebody may click."""
        key = ("hyperlink", address)
        if key not in self._known:
            self._known[key] = f"link{len(self._known) + 1}"
            kind = RELATIONSHIP_TYPE.HYPERLINK
            self._text.load_rel(kind, address, self._known[key], is_external=True)
        return self._known[key]

    def image(self, content: bytes) -> tuple[str, Image]:
        """Keep a picture; return its relationship and its size."""
        part = self._package.get_or_add_image_part(BytesIO(content))
        return self._text.relate_to(part, RELATIONSHIP_TYPE.IMAGE), part.image

    def add(self, kind: str, element: Element) -> str:
        """Add a part; return its relationship. kind is Word's ("styles", "header").

        Parts that say the same are kept once: the heads and feet of many letters.
        """
        key = (kind, element)
        if key not in self._known:
            number = len(self._known) + 1 if kind in _MANY else ""
            place = PackURI(f"/word/{kind}{number}.xml")
            part = Part(place, f"{_CONTENT}.{kind}+xml", _written(element), self._package)
            self._known[key] = self._text.relate_to(part, f"{_RELATION}/{kind}")
        return self._known[key]

    def describe(self, document: Document | Series | CardSheet, made_at: datetime) -> None:
        """Say what the file is about, and when it was made."""
        own = self._package.core_properties
        own.title = clean(document.title)[:_LONGEST]
        own.subject = clean(document.subject)[:_LONGEST]
        own.author = own.last_modified_by = clean(document.author)[:_LONGEST]
        own.language = tongue(document.language)
        own.created = own.modified = made_at.astimezone(UTC)

    def packed(self) -> bytes:
        """Return the file; the same parts give the same bytes."""
        self._text.content = self._content
        loose, target = BytesIO(), BytesIO()
        self._package.save(loose)
        with ZipFile(loose) as source, ZipFile(target, "w") as packed:
            for name in source.namelist():
                entry = ZipInfo(name, _PACKED_AT)
                packed.writestr(entry, source.read(name), ZIP_DEFLATED)
        return target.getvalue()


def _written(element: Element) -> bytes:
    return f"{_DECLARATION}{element}".encode()


def _with_section(paragraph: Element, end: Element) -> Element:
    """Return the last paragraph of a section with what tells so, last among its properties."""
    before, closing, after = paragraph.partition("</w:pPr>")
    if closing:
        return Element(f"{before}{end}{closing}{after}")
    return Element(paragraph.replace("<w:p>", "<w:p>" + w("pPr", end), 1))


def settings(language: str, *, divides: bool = True) -> Element:
    """Return the whole of settings.xml: divides words or not, and does all else as Word 2013."""
    name, uri, value = _WORD_2013
    return whole(
        "settings",
        w("defaultTabStop", val=709),
        w("autoHyphenation", val="true" if divides else "false"),
        w("hyphenationZone", val=425),
        w("characterSpacingControl", val="doNotCompress"),
        w("compat", w("compatSetting", name=name, uri=uri, val=value)),
        w("themeFontLang", val=tongue(language)),
        w("decimalSymbol", val=","),
        w("listSeparator", val=";"),
    )


def fonts(typeface: Typeface) -> Element:
    """Return the whole of fontTable.xml: what to take where ours is not installed."""
    other, family = ("Times New Roman", "roman") if typeface.has_serifs else ("Arial", "swiss")
    return whole(
        "fonts",
        *(
            w(
                "font",
                w("altName", val=other),
                w("charset", val="00"),
                w("family", val=family),
                w("pitch", val="variable"),
                name=name,
            )
            for name in (typeface.name, ARABIC_FONT)
        ),
    )

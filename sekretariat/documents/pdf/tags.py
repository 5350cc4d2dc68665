"""The structure tree: what each piece of drawn text is, in reading order (ISO 32000-1, 14.7).

An element knows its marked content by (page object, number within the page); the parent tree leads
back from there. Elements are written when the file is, so they may grow until then.
"""

from typing import Any

from reportlab.pdfbase import pdfdoc

from sekretariat.documents.pdf.objects import Verbatim, add, number_of, text_string


class Element(pdfdoc.PDFObject):  # type: ignore[misc]
    """One structure element; attributes are ready PDF entries ("/Alt <...>").

    There is one for each cell of a long table, hence the slots.
    """

    __slots__ = ("__InternalName__", "_attributes", "_home", "_kids", "_parent", "number", "tag")

    def __init__(self, tag: str, parent: int, attributes: str = "") -> None:
        self.tag = tag
        self.number = 0
        self._parent = parent
        self._attributes = attributes
        self._home = 0
        self._kids: list[str] = []

    def add_mark(self, page: int, mark: int) -> None:
        """Take marked content: the page's object number and the number within the page."""
        if not self._home:
            self._home = page
        at_home = page == self._home
        self._kids.append(str(mark) if at_home else f"<</Type/MCR/Pg {page} 0 R/MCID {mark}>>")

    def add_annotation(self, page: int, annotation: int) -> None:
        """Take an annotation (a link's clickable place) by its object number."""
        self._kids.append(f"<</Type/OBJR/Pg {page} 0 R/Obj {annotation} 0 R>>")

    def add(self, child: "Element") -> None:
        """Take a child element as the last one."""
        self._kids.append(f"{child.number} 0 R")

    def format(self, _document: Any) -> bytes:
        """Return the element's bytes."""
        page = f"/Pg {self._home} 0 R" if self._home else ""
        kids = f"/K[{' '.join(self._kids)}]" if self._kids else ""
        return f"<</S/{self.tag}/P {self._parent} 0 R{page}{kids}{self._attributes}>>".encode()


class StructureTree:
    """All elements of one file under one Document element, and the way back from the pages."""

    def __init__(self, document: Any) -> None:
        self._document = document
        self._root = Verbatim()
        self.number = number_of(document, self._root)
        self.top = Element("Document", self.number)
        self.top.number = number_of(document, self.top)
        self._whole = self.top
        self._parents: list[list[int] | int] = []

    def element(self, tag: str, parent: Element, attributes: str = "") -> Element:
        """Make an element as the last child of its parent."""
        element = Element(tag, parent.number, attributes)
        element.number = add(self._document, element)
        parent.add(element)
        return element

    def begin_part(self, language: str) -> None:
        """Make what follows a part of its own, in its language (a BCP 47 tag)."""
        self.top = self.element("Part", self._whole, f"/Lang {text_string(language)}")

    def page_key(self, owners: list[int]) -> int:
        """Return the key of a page in the parent tree; owners may be filled later."""
        self._parents.append(owners)
        return len(self._parents) - 1

    def annotation_key(self, owner: Element) -> int:
        """Return the key of an annotation in the parent tree."""
        self._parents.append(owner.number)
        return len(self._parents) - 1

    def close(self) -> None:
        """Write the root and the parent tree."""
        entries = []
        for key, owner in enumerate(self._parents):
            if isinstance(owner, int):
                entries.append(f"{key} {owner} 0 R")
            else:
                entries.append(f"{key} [{' '.join([f'{number} 0 R' for number in owner])}]")
        parents = number_of(
            self._document, Verbatim(f"<< /Nums [ {' '.join(entries)} ] >>".encode())
        )
        self._root.content = (
            f"<< /Type /StructTreeRoot /K [{self._whole.number} 0 R] /ParentTree {parents} 0 R"
            f" /ParentTreeNextKey {len(self._parents)} >>"
        ).encode()


def language(tag: str) -> str:
    """Return the attribute for a language other than the document's."""
    return f" /Lang {text_string(tag)}" if tag else ""


def picture(alternative: str, box: tuple[float, float, float, float]) -> str:
    """Return the attributes of a picture: the words that stand for it, its place on the page.

    box is (left, bottom, width, height) in points.
    """
    left, bottom, width, height = box
    edges = f"{left:.2f} {bottom:.2f} {left + width:.2f} {bottom + height:.2f}"
    return (
        f" /Alt {text_string(alternative)} /A << /O /Layout /Placement /Block /BBox [ {edges} ] >>"
    )


def list_numbering(kind: str) -> str:
    """Return the attribute of a list: Decimal, None, ..."""
    return f" /A << /O /List /ListNumbering /{kind} >>"


def table_header(scope: str, span: int = 1) -> str:
    """Return the attribute of a heading cell: Column or Row, and the columns it spans."""
    wide = f" /ColSpan {span}" if span > 1 else ""
    return f" /A << /O /Table /Scope /{scope}{wide} >>"


def table_summary(text: str) -> str:
    """Return the attribute that says what a table holds."""
    return f" /A << /O /Table /Summary {text_string(text)} >>" if text else ""

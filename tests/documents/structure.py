"""What a listener would miss in a tagged PDF: the own tests of the documents paper, §2.

Reads the file alone and holds it against the tree of meaning it was written from.
"""

from collections import Counter
from collections.abc import Iterator, Sequence

from sekretariat.documents.bindings import Folder, Written
from sekretariat.documents.cards import CardSheet
from sekretariat.documents.content import (
    Block,
    Document,
    Figure,
    Heading,
    KeyValues,
    NumberedList,
    Series,
    Table,
)
from sekretariat.documents.reading_order import texts
from tests.documents.reading import Node, Reading, plain

COUNTED = {"H1", "H2", "H3", "H4", "L", "LI", "Table", "TR", "THead", "Figure"}


def faults(reading: Reading, paper: Written) -> list[str]:
    """Return what is wrong with a file, in words for whoever reads the failing test."""
    found = [*_about(reading, paper), *_headings(reading.root), *_links(reading)]
    for node in reading.root.walk():
        found += _faults_of(node)
    if reading.unclaimed:
        found.append(f"content that no element has: {reading.unclaimed[:3]}")
    found += _order(reading.root)
    if not isinstance(paper, Folder):
        found += _content(reading, paper)
    return found


def _about(reading: Reading, paper: Written) -> Iterator[str]:
    root = reading.pdf.Root
    if str(root.get("/Lang", "")) != paper.language:
        yield "no language"
    if str(reading.pdf.docinfo.Title) != paper.title:
        yield "another title"
    if not bool(root.ViewerPreferences.DisplayDocTitle):
        yield "title not shown"
    if not bool(root.MarkInfo.Marked):
        yield "not marked"
    if any(str(sheet.obj.get("/Tabs", "")) != "/S" for sheet in reading.pdf.pages):
        yield "a page whose links are not in the order of reading"


def _headings(root: Node) -> Iterator[str]:
    """Yield levels that are skipped; each part begins with a title of its own."""
    for part in root.all("Part") or [root]:
        levels = [int(node.tag[1]) for node in part.walk() if node.tag[0] == "H" and node.tag[1:]]
        for before, level in zip([0, *levels], levels, strict=False):
            if level > before + 1:
                yield f"heading {level} after {before}"


def _links(reading: Reading) -> Iterator[str]:
    for sheet in reading.pdf.pages:
        for annotation in sheet.obj.get("/Annots", []):
            if not str(annotation.get("/Contents", "")) or "/StructParent" not in annotation:
                yield "a link that says nothing or belongs to nothing"
    for node in reading.root.all("Link"):
        kids = [kid for kid in node.raw.K if not isinstance(kid, int)]
        if "/OBJR" not in [str(kid.get("/Type")) for kid in kids]:
            yield f"a link without its place: {node.text}"


def _faults_of(node: Node) -> Iterator[str]:
    if node.tag in {"P", "Lbl", "LI", "Link", "Span"} and not plain(node.text):
        yield f"an empty {node.tag}"
    if node.tag == "Figure" and not ("/Alt" in node.raw and "/BBox" in node.raw.A):
        yield "a picture without words or place"
    if node.tag == "TH" and (str(node.raw.A.Scope) not in {"/Column", "/Row"} or not node.text):
        yield "a heading of a table without scope or words"
    if node.tag in {"L", "LI"}:
        yield from _faults_of_list(node)
    if node.tag == "Table":
        yield from _faults_of_table(node)


def _faults_of_list(node: Node) -> Iterator[str]:
    children = [part.tag for part in node.parts if isinstance(part, Node)]
    if node.tag == "LI" and children != ["Lbl", "LBody"]:
        yield f"an item of {children}"
    if node.tag == "L" and set(children) != {"LI"}:
        yield f"a list of {children}"
    if node.tag == "L" and "/ListNumbering" not in node.raw.get("/A", {}):
        yield "a list that does not say how it counts"


def _faults_of_table(table: Node) -> Iterator[str]:
    rows = [(row, _cells(row)) for row in table.all("TR")]
    widths = {
        sum(int(cell.raw.get("/A", {}).get("/ColSpan", 1)) for cell in cells) for _, cells in rows
    }
    if len(widths) != 1:
        yield f"rows of {sorted(widths)} cells"
    for head in table.all("THead"):
        if {cell.tag for row in head.all("TR") for cell in _cells(row)} != {"TH"}:
            yield "a heading row with a cell that is none"
    if not table.all("TH"):
        yield "a table without any heading"


def _cells(row: Node) -> list[Node]:
    return [part for part in row.parts if isinstance(part, Node) and part.tag in {"TH", "TD"}]


def _order(root: Node) -> Iterator[str]:
    """Yield pages whose content is drawn in another order than it is read in."""
    last: dict[int, int] = {}
    for page, mark in root.marks:
        if mark <= last.get(page, -1):
            yield f"page object {page}: mark {mark} is read after {last[page]}"
        last[page] = mark


def _content(reading: Reading, paper: Written) -> Iterator[str]:
    said, meant = plain(reading.root.text), "".join(texts(paper))
    if "".join(said.split()) != "".join(meant.split()):
        yield "the file does not say what the paper says"
    if isinstance(paper, CardSheet):
        return
    documents = paper.documents if isinstance(paper, Series | Folder) else (paper,)
    counted = Counter(tag for one in documents for tag in _elements(one))
    found = Counter(node.tag for node in reading.root.walk() if node.tag in COUNTED)
    if found != counted:
        yield f"elements {found - counted} too many, {counted - found} missing"
    if isinstance(paper, Document):
        titles = [(block.level, block.text) for block in paper.blocks if isinstance(block, Heading)]
        if reading.bookmarks != titles:
            yield f"bookmarks {reading.bookmarks}"


def _elements(document: Document) -> Iterator[str]:
    """Yield what each block must be one of, however many pages it runs over."""
    if document.letterhead and document.letterhead.logo:
        yield "Figure"
    if document.address and document.address.information:
        yield from _list(len(document.address.information))
    for block in document.blocks:
        yield from _elements_of(block)


def _elements_of(block: Block) -> Iterator[str]:
    match block:
        case Heading():
            yield f"H{block.level}"
        case NumberedList():
            yield from _list(len(block.items))
            for item in block.items:
                for inner in item.blocks:
                    yield from _elements_of(inner)
        case KeyValues():
            yield from _list(len(block.pairs))
        case Table():
            yield from _table(block)
        case Figure():
            yield "Figure"


def _list(items: int) -> Sequence[str]:
    return ("L", *["LI"] * items)


def _table(table: Table) -> Iterator[str]:
    yield "Table"
    yield from ["TR"] * (len(table.rows) + int(table.has_heading))
    if table.has_heading and table.rows:
        yield "THead"

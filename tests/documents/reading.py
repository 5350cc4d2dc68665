"""Reads a PDF back through its tags, as a screen reader does; knows nothing of the writer."""

import re
from dataclasses import dataclass, field
from io import BytesIO
from typing import Any

import page
import pikepdf


@dataclass
class Node:
    """A structure element: tag, own text and children in reading order, the raw dictionary."""

    tag: str
    parts: "list[str | Node]"
    raw: Any
    own_marks: list[tuple[int, int]] = field(default_factory=list)

    @property
    def text(self) -> str:
        """All text below, in order."""
        return "".join(part if isinstance(part, str) else part.text for part in self.parts)

    def walk(self) -> "list[Node]":
        """Return this node and all below, in reading order."""
        below = [part.walk() for part in self.parts if isinstance(part, Node)]
        return [self, *(node for nodes in below for node in nodes)]

    @property
    def marks(self) -> list[tuple[int, int]]:
        """The marked content below in reading order: (page object, number on the page)."""
        return [mark for node in self.walk() for mark in node.own_marks]

    def all(self, tag: str) -> "list[Node]":
        """Return all nodes of a tag, in reading order."""
        return [node for node in self.walk() if node.tag == tag]

    @property
    def leaves(self) -> list[str]:
        """The texts of the nodes that hold text or stand empty without children, in order."""
        own = [part for part in self.parts if isinstance(part, str)]
        below = [part for part in self.parts if isinstance(part, Node)]
        if own or not below:
            return [self.text]
        return [text for node in below for text in node.leaves]


@dataclass
class Reading:
    """What a file says; unclaimed are texts marked as content that no element has."""

    pdf: pikepdf.Pdf
    root: Node
    artifacts: list[list[str]]
    unclaimed: list[str]

    @property
    def bookmarks(self) -> list[tuple[int, str]]:
        """(level from 1, title) of the outline."""
        found: list[tuple[int, str]] = []

        def visit(items: Any, level: int) -> None:
            for item in items:
                found.append((level, item.title))
                visit(item.children, level + 1)

        with self.pdf.open_outline() as outline:
            visit(outline.root, 1)
        return found


def plain(text: str) -> str:
    """Return text without soft hyphens, every stretch of white space one blank."""
    return re.sub(r"[ \n]+", " ", text.replace("\u00ad", "")).strip()


def verdicts(content: bytes) -> dict[str, list[str]]:
    """Return what the validator finds wrong, by profile."""
    limits = page.SafetyLimits.unlimited()
    return {
        profile: [
            f"{failure.rule_id}: {failure.message}"
            for failure in page.validate_pdf_bytes(content, profile=profile, limits=limits).failures
        ]
        for profile in ("ua1", "2a")
    }


VALID: dict[str, list[str]] = {"ua1": [], "2a": []}


def read(content: bytes) -> Reading:
    """Read a file."""
    pdf = pikepdf.open(BytesIO(content))
    marked: dict[tuple[Any, int], str] = {}
    artifacts = []
    for sheet in pdf.pages:
        texts, outside = _marked_texts(sheet)
        artifacts.append(outside)
        marked.update({(sheet.obj.objgen, mark): text for mark, text in texts.items()})
    top = pdf.Root.StructTreeRoot.K[0]
    root = _node(top, marked)
    return Reading(pdf, root, artifacts, list(marked.values()))


def _node(raw: Any, marked: dict[tuple[Any, int], str]) -> Node:
    node = Node(str(raw.S).lstrip("/"), [], raw)
    kids = raw.get("/K", pikepdf.Array())
    home = raw.get("/Pg")
    for kid in kids if isinstance(kids, pikepdf.Array) else [kids]:
        if isinstance(kid, int) or kid.get("/Type") == "/MCR":
            sheet, mark = (home, kid) if isinstance(kid, int) else (kid.Pg, kid.MCID)
            node.own_marks.append((sheet.objgen[0], int(mark)))
            node.parts.append(marked.pop((sheet.objgen, int(mark)), ""))
        elif kid.get("/Type") != "/OBJR":
            node.parts.append(_node(kid, marked))
    return node


def operations(sheet: Any) -> list[tuple[str, list[Any]]]:
    """Return what is done on a page: (operator, operands)."""
    return [(str(one.operator), list(one.operands)) for one in pikepdf.parse_content_stream(sheet)]


def shown(sheet: Any) -> str:
    """Return what the glyphs of a page say in the order they stand in, from left to right."""
    fonts = {name: _to_unicode(font) for name, font in sheet.Resources.get("/Font", {}).items()}
    current: dict[int, str] = {}
    found = ""
    for name, operands in operations(sheet):
        if name == "Tf":
            current = fonts[str(operands[0])]
        elif name in {"Tj", "TJ"}:
            found += _decoded(operands[0], current)
    return found


def _marked_texts(sheet: Any) -> tuple[dict[int, str], list[str]]:
    """Return the texts of a page by mark, and the texts of its artifacts."""
    fonts = {name: _to_unicode(font) for name, font in sheet.Resources.get("/Font", {}).items()}
    texts: dict[int, str] = {}
    artifacts: list[str] = []
    stack: list[tuple[str, Any]] = []
    current: dict[int, str] = {}
    for name, operands in operations(sheet):
        if name in {"BDC", "BMC"}:
            stack.append((str(operands[0]), operands[1] if len(operands) > 1 else {}))
            _open(stack, texts, artifacts)
        elif name == "EMC":
            stack.pop()
        elif name == "Tf":
            current = fonts[str(operands[0])]
        elif name in {"Tj", "TJ"}:
            assert stack, "text outside of any marked content"
            if not any("/ActualText" in entries for _, entries in stack):
                _add(stack, _decoded(operands[0], current), texts, artifacts)
    return texts, artifacts


def _open(stack: list[tuple[str, Any]], texts: dict[int, str], artifacts: list[str]) -> None:
    tag, entries = stack[-1]
    if tag == "/Artifact":
        artifacts.append("")
    elif "/MCID" in entries:
        texts[int(entries["/MCID"])] = ""
    elif "/ActualText" in entries:
        _add(stack, str(entries["/ActualText"]), texts, artifacts)


def _add(
    stack: list[tuple[str, Any]], text: str, texts: dict[int, str], artifacts: list[str]
) -> None:
    for tag, entries in reversed(stack):
        if "/MCID" in entries:
            texts[int(entries["/MCID"])] += text
            return
        if tag == "/Artifact":
            artifacts[-1] += text
            return
    raise AssertionError("text that is neither content nor artifact")


def _decoded(shown: Any, codes: dict[int, str]) -> str:
    strings = [shown] if isinstance(shown, pikepdf.String) else shown
    raw = b"".join(bytes(one) for one in strings if isinstance(one, pikepdf.String))
    return "".join(codes[int.from_bytes(raw[at : at + 2], "big")] for at in range(0, len(raw), 2))


def _to_unicode(font: Any) -> dict[int, str]:
    stream = font.ToUnicode.read_bytes().decode("ascii")
    pairs = re.findall(r"^<([0-9A-F]{4})> <([0-9A-F]+)>$", stream, re.MULTILINE)
    return {
        int(code, 16): bytes.fromhex(text).decode("utf-16-be")
        for code, text in pairs
        if (code, text) != ("0000", "FFFF")
    }

"""Reads a Word file back as Word does, counting its lists; knows nothing of the writer."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO
from itertools import pairwise
from typing import Any
from zipfile import ZipFile

from lxml import etree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
WP = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_PACKAGE = "{http://schemas.openxmlformats.org/package/2006/relationships}"
_ALWAYS_FIRST = {  # the order of the schema, for what the writer uses
    "pPr": ("pStyle keepNext keepLines pageBreakBefore framePr numPr pBdr shd tabs spacing ind"
            " jc outlineLvl rPr sectPr"),
    "rPr": "rStyle rFonts b bCs i iCs color sz szCs u rtl lang",
    "tblPr": "tblStyle tblW tblInd tblBorders tblLayout tblCellMar tblLook tblDescription",
    "tcPr": "tcW gridSpan tcBorders shd vAlign",
    "sectPr": "headerReference footerReference type pgSz pgMar pgNumType titlePg",
    "style": "name basedOn next semiHidden qFormat pPr rPr tblPr tblStylePr",
    "lvl": "start numFmt suff lvlText lvlJc pPr",
    "settings": ("defaultTabStop autoHyphenation hyphenationZone characterSpacingControl compat"
                 " themeFontLang decimalSymbol listSeparator"),
    "tbl": "tblPr tblGrid tr", "tr": "trPr tc", "tc": "tcPr p", "numbering": "abstractNum num",
}  # fmt: skip
ORDER = {tag: names.split() for tag, names in _ALWAYS_FIRST.items()}


@dataclass
class Word:
    """What a file says."""

    parts: dict[str, Any]
    names: list[str]

    @property
    def body(self) -> Any:
        """The text."""
        return self.parts["word/document.xml"][0]

    def links(self) -> dict[str, str]:
        """Return the addresses the text links to, by relationship."""
        relations = self.parts["word/_rels/document.xml.rels"]
        outside = relations.iterfind(f"{_PACKAGE}Relationship[@TargetMode='External']")
        return {one.get("Id"): one.get("Target") for one in outside}

    def kind(self, relation: str) -> Any:
        """Return the part a relationship of the text leads to."""
        relations = self.parts["word/_rels/document.xml.rels"]
        found = relations.find(f"{_PACKAGE}Relationship[@Id='{relation}']")
        return self.parts[f"word/{found.get('Target')}"]


def read(content: bytes) -> Word:
    """Read a file."""
    with ZipFile(BytesIO(content)) as packed:
        names = packed.namelist()
        parts = {
            name: etree.fromstring(packed.read(name))
            for name in names
            if name.endswith((".xml", ".rels"))
        }
    return Word(parts, names)


def value(element: Any, path: str, attribute: str = "val") -> str | None:
    """Return an attribute of what stands below an element; None where it does not."""
    found = element.find("/".join(W + step for step in path.split("/")))
    return None if found is None else found.get(W + attribute)


def said(element: Any) -> str:
    """Return the text below an element; tabs and breaks as characters."""
    signs = {f"{W}tab": "\t", f"{W}br": "\n"}
    runs = element.iter(f"{W}t", f"{W}tab", f"{W}br")
    return "".join(
        run.text or "" if run.tag == f"{W}t" else signs[run.tag]
        for run in runs
        if run.getparent().tag == f"{W}r"
    )


def spoken(word: Word) -> str:
    """Return all the text in reading order, with the labels Word writes, a line each."""
    return "\n".join(_lines(word))


def _lines(word: Word) -> Iterator[str]:
    counting = _Counting(word.parts["word/numbering.xml"])
    for paragraph in word.body.iter(f"{W}p"):
        number = paragraph.find(f"{W}pPr/{W}numPr")
        if number is not None:
            yield counting.label(value(number, "numId") or "", int(value(number, "ilvl") or 0))
        yield said(paragraph)


class _Counting:
    """The counters of Word: each definition has its own, a level begins anew below another."""

    def __init__(self, numbering: Any) -> None:
        self._levels = {
            number.get(f"{W}numId"): numbering.findall(
                f"{W}abstractNum[@{W}abstractNumId='{value(number, 'abstractNumId')}']/{W}lvl"
            )
            for number in numbering.iterfind(f"{W}num")
        }
        self._counts: dict[str, list[int]] = {}

    def label(self, number: str, depth: int) -> str:
        """Count an item and return its label."""
        levels = self._levels[number]
        counts = self._counts.setdefault(number, [])
        assert len(counts) >= depth, "an item below none"
        start = int(value(levels[depth], "start") or 0)
        counts[depth:] = [counts[depth] + 1 if len(counts) > depth else start]
        pattern = value(levels[depth], "lvlText") or ""
        return re.sub(
            "%([1-9])",
            lambda place: self._written(levels[int(place[1]) - 1], counts[int(place[1]) - 1]),
            pattern,
        )

    @staticmethod
    def _written(level: Any, count: int) -> str:
        kind = value(level, "numFmt")
        if kind == "decimal":
            return str(count)
        assert kind in {"lowerLetter", "upperLetter"}
        repeats, letter = divmod(count - 1, 26)
        letters = "abcdefghijklmnopqrstuvwxyz"[letter] * (repeats + 1)
        return letters if kind == "lowerLetter" else letters.upper()


def disordered(word: Word) -> list[str]:
    """Return what stands in an order, or at a place, that Word repairs or refuses."""
    found = []
    for name, part in word.parts.items():
        if not name.startswith("word/") or name.endswith(".rels"):
            continue
        for element in part.iter(*(W + tag for tag in ORDER)):
            order = ORDER[element.tag.removeprefix(W)]
            places = [order.index(child.tag.removeprefix(W)) for child in element]
            if places != sorted(places):
                found.append(f"{name}: {element.tag} {[child.tag for child in element]}")
    return found


def barriers(word: Word) -> list[str]:
    """Return what Word's checker would say: pictures, tables, headings, room made by nothing."""
    found = [f"floats: {one.tag}" for one in word.body.iter(f"{WP}anchor")]
    found += [
        "picture without words" for one in word.body.iter(f"{WP}docPr") if not one.get("descr")
    ]
    for table in word.body.iter(f"{W}tbl"):
        found += _barriers_of_table(table)
    styles = [value(one, "pPr/pStyle") or "" for one in word.body.iter(f"{W}p")]
    levels = [int(one.removeprefix("Heading")) for one in styles if one.startswith("Heading")]
    pairs = zip([0, *levels], levels, strict=False)
    found += [f"level {level} after {before}" for before, level in pairs if level > before + 1]
    empty = [one.tag == f"{W}p" and not said(one) and not _shows(one) for one in word.body]
    found += ["nothing twice" for pair in pairwise(empty) if all(pair)]
    return found


def _barriers_of_table(table: Any) -> list[str]:
    head, *rows = table.findall(f"{W}tr")
    found = [] if head.find(f"{W}trPr/{W}tblHeader") is not None else ["table without a heading"]
    found += ["blank heading" for cell in head.iter(f"{W}tc") if not said(cell).strip()]
    columns = len(table.findall(f"{W}tblGrid/{W}gridCol"))
    for row in rows:
        cells = row.findall(f"{W}tc")
        if len(cells) not in {1, columns}:
            found.append(f"row of {len(cells)} cells, not {columns}")
    return found


def _shows(element: Any) -> bool:
    return element.find(f".//{W}drawing") is not None

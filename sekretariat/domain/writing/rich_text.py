"""Text with the little dress that prints: bold, italic, links, points, numbers, tables.

Rich text is a tuple of lines, points and tables in reading order. `normal` brings it into the one
form that is kept and compared.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from unicodedata import category
from urllib.parse import quote

DEEPEST = 4
HIGHEST_NUMBER = 9_999
_LINE_ENDS = re.compile("\r\n?|[\v\f\u2028\u2029\u0085]")
_UNSEEN = {"Cc", "Cs"}
_ADDRESS = re.compile(r"(?:https?://|mailto:)\S+", re.IGNORECASE)
_MAIL = re.compile(r"[^\s@:/]+@[^\s@:/]+\.[^\s@:/]+")
_KEPT_SIGNS = "%/:?#@!$&'*+,;=~"
_COLUMNS, _BULLET = " | ", "– "


@dataclass(frozen=True, slots=True)
class Words:
    """A stretch of text in one dress; `link` is the address behind it, "" for none."""

    text: str
    bold: bool = False
    italic: bool = False
    link: str = ""


Inline = tuple[Words, ...]


@dataclass(frozen=True, slots=True)
class Prose:
    """One line of running text; an empty one parts paragraphs."""

    words: Inline = ()


@dataclass(frozen=True, slots=True)
class Point:
    """One point of a list; level 0 is the outermost. `number` 0 is a bullet.

    The first number of a list counts, the others follow it. A line end in the words stays one.
    """

    words: Inline = ()
    level: int = 0
    number: int = 0


@dataclass(frozen=True, slots=True)
class Grid:
    """A table, all rows of one length; with `has_head` the first row names the columns."""

    rows: tuple[tuple[Inline, ...], ...]
    has_head: bool = False


Block = Prose | Point | Grid
Rich = tuple[Block, ...]


def said(words: Inline) -> str:
    """Return what words say, without their dress."""
    return "".join(one.text for one in words)


def told(rich: Iterable[Block]) -> str:
    """Return rich text as plain text that reads well: points with a dash or their number."""
    return "\n".join(_told(block) for block in rich)


def _told(block: Block) -> str:
    if isinstance(block, Grid):
        rows = [[said(cell).replace("\n", " ") for cell in row] for row in block.rows]
        return "\n".join(_COLUMNS.join(row).strip() for row in rows)
    if isinstance(block, Point):
        return f"{'  ' * block.level}{_label(block)}{said(block.words)}"
    return said(block.words)


def address_of(typed: str) -> str:
    """Return an address a paper may lead to, http(s) or mailto, completed; "" for any other.

    Signs an address has no room for (RFC 3986, 2) are written as their codes.
    """
    typed = typed.strip()
    if typed.lower().startswith("www."):
        typed = f"https://{typed}"
    elif _MAIL.fullmatch(typed):
        typed = f"mailto:{typed}"
    return quote(typed, safe=_KEPT_SIGNS, errors="replace") if _ADDRESS.fullmatch(typed) else ""


def lines_of(text: str) -> Rich:
    """Return plain text as rich text, line by line."""
    return normal([Prose((Words(text),))])


def normal(blocks: Iterable[Block]) -> Rich:
    """Return rich text in its one form.

    Every line end within a line makes two lines, blanks at the edge of a dress lose it, numbers and
    levels follow each other. Tables are even and parted by a line, their heads are not bold: they
    look so anyway.
    """
    found: list[Block] = []
    for block in blocks:
        for one in _normal_block(block):
            if isinstance(one, Grid) and found and isinstance(found[-1], Grid):
                found.append(Prose())
            found.append(one)
    return tuple(_numbered(_trimmed(found) or [Prose()]))


def _trimmed(blocks: Sequence[Block]) -> Sequence[Block]:
    """Return blocks without empty lines before a table at the begin, or after one at the end."""
    first, last = 0, len(blocks)
    while first < last and blocks[first] == Prose():
        first += 1
    while last > first and blocks[last - 1] == Prose():
        last -= 1
    if first == last:
        return blocks
    begin = first if isinstance(blocks[first], Grid) else 0
    return blocks[begin : last if isinstance(blocks[last - 1], Grid) else len(blocks)]


def _normal_block(block: Block) -> Iterator[Block]:
    if isinstance(block, Grid):
        yield from _normal_grid(block)
    elif isinstance(block, Point):
        yield replace(block, words=normal_words(block.words))
    else:
        for line in _lines(block.words):
            yield Prose(normal_words(line))


def _lines(words: Inline) -> list[list[Words]]:
    lines: list[list[Words]] = [[]]
    for one in words:
        first, *more = _LINE_ENDS.sub("\n", one.text).split("\n")
        lines[-1].append(replace(one, text=first))
        lines += [[replace(one, text=text)] for text in more]
    return lines


def _normal_grid(grid: Grid) -> Iterator[Grid]:
    rows = [[_cell(cell) for cell in row] for row in grid.rows]
    if grid.has_head and rows:
        rows[0] = [normal_words(replace(one, bold=False) for one in cell) for cell in rows[0]]
    width = max((at for row in rows for at, cell in enumerate(row, start=1) if cell), default=0)
    empty: Inline = ()
    even = [(*row[:width], *[empty] * (width - len(row))) for row in rows if any(row)]
    if even:
        yield Grid(tuple(even), grid.has_head and any(rows[0]))


def _cell(words: Inline) -> Inline:
    """Return the words of a cell without blanks and line ends around them."""
    words = normal_words(words)
    text = said(words)
    begin, end = len(text) - len(text.lstrip()), len(text.rstrip())
    return _cut(words, begin, end)


def _cut(words: Inline, begin: int, end: int) -> Inline:
    cut, at = [], 0
    for one in words:
        text = one.text[max(0, begin - at) : max(0, end - at)]
        at += len(one.text)
        cut += [replace(one, text=text)] if text else []
    return tuple(cut)


def _numbered(blocks: Sequence[Block]) -> Iterator[Block]:
    """Yield blocks with levels that follow each other and numbers that count on."""
    above: list[int] = []
    for block in blocks:
        if not isinstance(block, Point):
            above = []
            yield block
            continue
        level = min(max(block.level, 0), len(above), DEEPEST)
        number = min(max(block.number, 0), HIGHEST_NUMBER)
        before = above[level] if level < len(above) else 0
        if number and before:
            number = before + 1
        above = [*above[:level], number]
        yield replace(block, level=level, number=number)


def flat(rich: Rich) -> Inline:
    """Return rich text as the words of one cell: line ends for blocks, signs for points."""
    parts: list[Words] = []
    for block in rich:
        if isinstance(block, Grid):
            parts.append(Words(_told(block)))
        else:
            label = "" if isinstance(block, Prose) else _label(block)
            parts += [Words(label), *block.words]
        parts.append(Words("\n"))
    return normal_words(parts[:-1])


def _label(point: Point) -> str:
    return f"{point.number}. " if point.number else _BULLET


def normal_words(words: Iterable[Words]) -> Inline:
    """Return words with neighbours of one dress as one; a blank wears what both its sides wear."""
    found = [replace(one, text=_seen(one.text), link=address_of(one.link)) for one in words]
    plain = Words("")
    if all(replace(one, text="") == plain for one in found):
        text = "".join(one.text for one in found)
        return (Words(text),) if text else ()
    return tuple(_worn([(sign, replace(one, text="")) for one in found for sign in one.text]))


def _worn(dressed: Sequence[tuple[str, Words]]) -> Iterator[Words]:
    plain = Words("")
    before, last = [], plain
    for sign, dress in dressed:
        last = last if sign.isspace() else dress
        before.append(last)
    after, last = [], plain
    for sign, dress in reversed(dressed):
        last = last if sign.isspace() else dress
        after.append(last)
    worn = [_shared(*pair) for pair in zip(before, reversed(after), strict=True)]
    signs = zip((sign for sign, _ in dressed), worn, strict=True)
    for dress, group in groupby(signs, key=lambda pair: pair[1]):
        yield replace(dress, text="".join(sign for sign, _ in group))


def _shared(one: Words, other: Words) -> Words:
    """Return what two dresses have in common."""
    link = one.link if one.link == other.link else ""
    return Words("", one.bold and other.bold, one.italic and other.italic, link)


def _seen(text: str) -> str:
    """Return text with one kind of line end and without control characters; a tab is a blank."""
    text = _LINE_ENDS.sub("\n", text).replace("\t", " ")
    if text.replace("\n", "").isprintable():
        return text
    return "".join(sign for sign in text if sign == "\n" or category(sign) not in _UNSEEN)

r"""How rich text is kept: plain text a person can read, with a few signs of Markdown.

    **bold** *italic* [words](https://example.org)
    - a point          1. a numbered one          two blanks before it: one level deeper
    | Name | Seats |
    |---|---|          under a head
    | Association | 2 |

A line is a line, an empty one parts paragraphs. \ takes a sign its meaning, <br> ends a line within
a point or a cell. Text without such signs means itself.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import takewhile
from typing import NamedTuple

from sekretariat.domain.writing.rich_text import (
    Block,
    Grid,
    Inline,
    Point,
    Prose,
    Rich,
    Words,
    normal,
    told,
)

_TOKEN = re.compile(
    r"\\(?P<escaped>[\\*\[\]|<.\-])|(?P<star>\*\*?)"
    r"|\[(?P<words>(?:\\.|[^\[\]\\\n])+)\]\((?P<link>(?:https?://|mailto:)[^\s()]+)\)"
    r"|(?P<line><br>)|(?P<text>[^\\*\[<]+|.)",
    re.DOTALL | re.IGNORECASE,
)
_POINT = re.compile(r"(?P<indent> *)(?:-|(?P<number>\d{1,4})\.) (?P<text>.*)", re.DOTALL)
_LOOKS_LIKE_POINT = re.compile(r" *(?:\d{1,4}(?=\. )|(?=- ))")
_ROW = re.compile(r"\|(?:(?:\\.|[^|\\])*\|)+ *")
_CELL = re.compile(r"((?:\\.|[^|\\])*)\|")
_RULE = re.compile(r"-{3,}")
_TO_ESCAPE = re.compile(r"\\(?=[\\*\[\]|<.\-\n]|\Z)|\*|\](?=\()|<(?=br>)", re.IGNORECASE)
_TO_ESCAPE_IN_LINK = re.compile(r"[\\*\[\]]|<(?=br>)", re.IGNORECASE)
INDENT = "  "


class _Token(NamedTuple):
    """A piece of a line: text, signs that may begin or end a dress, or the words of a link."""

    text: str
    is_star: bool = False
    may_begin: bool = False
    may_end: bool = False
    words: Inline = ()


def parse(markup: str) -> Rich:
    """Return kept text as rich text."""
    return normal(_blocks(markup.replace("\r\n", "\n").replace("\r", "\n").split("\n")))


def plain(markup: str) -> str:
    """Return what kept text says, without its signs."""
    return told(parse(markup))


def write(rich: Iterable[Block]) -> str:
    """Return rich text as it is kept; parsing it again gives the same in normal form."""
    return "\n".join(_written(block) for block in normal(rich))


def _blocks(lines: Sequence[str]) -> Iterator[Block]:
    place = 0
    while place < len(lines):
        rows = list(takewhile(_ROW.fullmatch, lines[place:]))
        if rows:
            yield _grid(rows)
            place += len(rows)
            continue
        yield _line(lines[place])
        place += 1


def _line(line: str) -> Block:
    point = _POINT.fullmatch(line)
    if point is None:
        return Prose(_inline(line))
    level = len(point["indent"]) // len(INDENT)
    return Point(_inline(point["text"]), level, int(point["number"] or 0))


def _grid(lines: Sequence[str]) -> Grid:
    rows = [[cell.strip() for cell in _CELL.findall(line.rstrip()[1:])] for line in lines]
    has_head = len(rows) > 1 and all(_RULE.fullmatch(cell) for cell in rows[1])
    if has_head:
        del rows[1]
    return Grid(tuple(tuple(_inline(cell) for cell in row) for row in rows), has_head)


def _inline(line: str) -> Inline:
    tokens = list(_tokens(line))
    words: list[Words] = []
    worn = {"**": False, "*": False}
    for place, token in enumerate(tokens):
        sign = token.text
        if token.words:
            words += [
                replace(one, bold=one.bold or worn["**"], italic=one.italic or worn["*"])
                for one in token.words
            ]
        elif token.is_star and _counts(tokens, place, is_worn=worn[sign]):
            worn[sign] = not worn[sign]
        else:
            words.append(Words(sign, worn["**"], worn["*"]))
    return tuple(words)


def _counts(tokens: Sequence[_Token], place: int, *, is_worn: bool) -> bool:
    """Tell whether signs begin a dress that ends somewhere, or end one."""
    token = tokens[place]
    if is_worn:
        return token.may_end
    later = (one for one in tokens[place + 1 :] if one.is_star and one.text == token.text)
    return token.may_begin and any(one.may_end for one in later)


def _tokens(line: str) -> Iterator[_Token]:
    for found in _TOKEN.finditer(line):
        kind = found.lastgroup
        if kind == "escaped":
            yield _Token(found["escaped"])
        elif kind == "link":
            words = _inline(found["words"])
            yield _Token("", words=tuple(replace(one, link=found["link"]) for one in words))
        elif kind == "line":
            yield _Token("\n")
        else:
            before, after = line[: found.start()][-1:], line[found.end() :][:1]
            is_star = kind == "star"
            yield _Token(found[0], is_star, bool(after.strip()), bool(before.strip()))


def _written(block: Block) -> str:
    if isinstance(block, Grid):
        rows = [_row(row) for row in block.rows]
        if block.has_head:
            rows.insert(1, f"|{'---|' * len(block.rows[0])}")
        return "\n".join(rows)
    text = _dressed(block.words)
    if isinstance(block, Point):
        sign = f"{block.number}." if block.number else "-"
        return f"{INDENT * block.level}{sign} {text}"
    begin = _LOOKS_LIKE_POINT.match(text)
    if begin is not None:
        return f"{begin[0]}\\{text[begin.end() :]}"
    return f"\\{text}" if text.startswith("|") else text


def _row(cells: Iterable[Inline]) -> str:
    return f"| {' | '.join(_cell(one) for one in cells)} |"


def _cell(words: Inline) -> str:
    text = _dressed(words, escaped="|")
    return f"\\{text}" if _RULE.fullmatch(text) else text


def _dressed(words: Inline, escaped: str = "") -> str:
    """Write words with the signs that turn their dress on and off, line ends as <br>."""
    text, last = "", Words("")
    for one in (*words, Words("")):
        text += ("**" if one.bold != last.bold else "") + ("*" if one.italic != last.italic else "")
        text += _linked(one, escaped)
        last = one
    return text.replace("\n", "<br>")


def _linked(one: Words, escaped: str) -> str:
    signs = _TO_ESCAPE_IN_LINK if one.link else _TO_ESCAPE
    text = signs.sub(r"\\\g<0>", one.text)
    if escaped:
        text = text.replace(escaped, f"\\{escaped}")
    return f"[{text}]({one.link})" if one.link else text

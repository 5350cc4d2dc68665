"""What other programs put on the clipboard as rich text: only the dress that prints stays.

HTML of Word, Outlook, Excel, LibreOffice, Writer, of pages of the web. Colours, fonts and sizes go,
hidden and deleted text too; pictures are counted. Word writes its lists as paragraphs (mso-list)
that carry their sign in a span of their own.
"""

import csv
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from html.parser import HTMLParser

from sekretariat.domain.writing.building import Builder
from sekretariat.domain.writing.rich_text import (
    Block,
    Grid,
    Point,
    Prose,
    Rich,
    Words,
    normal,
)

_LINES = frozenset(
    {
        *("p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "pre", "dt", "dd"),
        *("address", "article", "section", "header", "footer", "center", "caption", "title"),
    }
)
_VOID = frozenset({"br", "img", "hr", "col", "meta", "link", "input", "wbr", "base"})
_UNSEEN = frozenset({"style", "script", "head", "title", "xml", "del", "template"})
_BOLD = frozenset({"b", "strong", "h1", "h2", "h3", "h4", "h5", "h6"})
_ITALIC = frozenset({"i", "em", "cite", "address"})
_CLOSES: Mapping[str, tuple[frozenset[str], frozenset[str]]] = {
    "p": (frozenset({"p"}), frozenset({"table", "td", "th", "li", "ul", "ol", "div"})),
    "li": (frozenset({"li"}), frozenset({"ul", "ol", "table"})),
    "td": (frozenset({"td", "th"}), frozenset({"table", "tr"})),
    "th": (frozenset({"td", "th"}), frozenset({"table", "tr"})),
    "tr": (frozenset({"tr"}), frozenset({"table"})),
}
"""What a beginning tag ends where nobody ended it, and what it does not look beyond."""
_RULE = re.compile(r"\.([\w-]+)\s*(?:,[^{}]*)?\{([^{}]*)\}")
_WORD_LIST = re.compile(r"l\d+\s+level(\d+)")
_BULLET = re.compile(r"\s*[•·▪◦‣●]\s+(?=\S)")
_SMALL_NUMBER = re.compile("[0-9]{1,4}")
_HEAVY = 600

Style = Mapping[str, str]


@dataclass(frozen=True)
class Pasted:
    """What is put in, and how many pictures were left out."""

    rich: Rich
    pictures: int = 0


@dataclass(frozen=True)
class _Element:
    """An open element with what holds for the text in it."""

    tag: str
    dress: Words
    is_hidden: bool = False
    is_label: bool = False


def from_html(html: str) -> Pasted:
    """Return what HTML says in the dress that prints."""
    reader = _Reader(html)
    return Pasted(reader.builder.finish(), reader.pictures)


def from_text(text: str) -> Rich:
    """Return plain text: lines with tabs are a table, lines with a bullet are points."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").rstrip("\n\x00")
    rows = list(csv.reader(lines.splitlines(keepends=True), delimiter="\t"))
    is_table = all(len(row) > 1 for row in rows) and any(row[0] for row in rows)
    if is_table and rows:
        return normal([Grid(tuple(tuple((Words(cell),) for cell in row) for row in rows))])
    return normal(_line(line) for line in lines.split("\n"))


def _line(line: str) -> Block:
    found = _BULLET.match(line)
    return Point((Words(line[found.end() :]),)) if found else Prose((Words(line),))


class _Reader(HTMLParser):
    """Reads HTML element by element; what was never ended ends with what it stands in."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.builder, self.pictures = Builder(), 0
        self._open = [_Element("", Words(""))]
        self._classes: dict[str, str] = {}
        self.feed(html)
        self.close()
        while len(self._open) > 1:
            self._end_last()

    def handle_starttag(self, tag: str, attrs: Sequence[tuple[str, str | None]]) -> None:
        """Begin an element."""
        given = {name: value or "" for name, value in attrs}
        above = self._open[-1]
        if tag in _VOID:
            if not above.is_hidden:
                self._void(tag)
            return
        self._close_implied(tag)
        style = self._style(given)
        element = _dressed(self._open[-1], tag, given, style)
        self._open.append(element)
        if not element.is_hidden and not element.is_label:
            self._begin(tag, given, style)

    def handle_endtag(self, tag: str) -> None:
        """End an element with all that is still open in it; one never begun is nothing."""
        if tag in (one.tag for one in self._open[1:]):
            while self._open[-1].tag != tag:
                self._end_last()
            self._end_last()

    def handle_data(self, data: str) -> None:
        """Take text."""
        element = self._open[-1]
        if element.tag == "style":
            self._classes.update(_RULE.findall(data))
        elif element.is_label:
            self.builder.label(data)
        elif not element.is_hidden:
            dress = element.dress
            self.builder.text(Words(data, dress.bold, dress.italic, dress.link))

    def _void(self, tag: str) -> None:
        if tag == "br":
            self.builder.line_end()
        elif tag == "img":
            self.pictures += 1

    def _style(self, given: Mapping[str, str]) -> dict[str, str]:
        """Return what an element's classes and its own style say, the latter last."""
        rules = [self._classes.get(name, "") for name in given.get("class", "").split()]
        told = ";".join([*rules, given.get("style", "")])
        pairs = (part.partition(":") for part in told.split(";"))
        return {name.strip().lower(): value.strip().lower() for name, _, value in pairs}

    def _close_implied(self, tag: str) -> None:
        ended, barred = _CLOSES.get(tag, (frozenset[str](), frozenset[str]()))
        for one in reversed(self._open):
            if one.tag in ended:
                self.handle_endtag(one.tag)
                return
            if one.tag in barred:
                return

    def _begin(self, tag: str, given: Mapping[str, str], style: Style) -> None:
        builder = self.builder
        if tag in _LINES:
            builder.begin_line()
            if found := _WORD_LIST.search(style.get("mso-list", "")):
                builder.word_point(int(found[1]) - 1)
        elif tag in {"ul", "ol"}:
            builder.begin_list(_number(given.get("start", ""), 1) if tag == "ol" else 0)
        elif tag == "li":
            told = given.get("data-aria-level") or given.get("aria-level", "")
            builder.begin_point(_number(told, 0), _number(given.get("value", ""), 0))
        else:
            self._begin_in_table(tag, given)

    def _begin_in_table(self, tag: str, given: Mapping[str, str]) -> None:
        builder = self.builder
        if tag == "table":
            builder.begin_table()
        elif tag == "thead":
            builder.note_head()
        elif tag == "tr":
            builder.begin_row()
        elif tag in {"td", "th"}:
            spans = _number(given.get("colspan", ""), 1), _number(given.get("rowspan", ""), 1)
            builder.begin_cell(*spans, is_head=tag == "th")

    def _end_last(self) -> None:
        element = self._open.pop()
        if element.is_hidden or element.is_label:
            return
        tag, builder = element.tag, self.builder
        if tag in _LINES:
            builder.end_line()
        elif tag in {"ul", "ol"}:
            builder.end_list()
        elif tag == "li":
            builder.end_point()
        elif tag == "table":
            builder.end_table()


def _dressed(above: _Element, tag: str, given: Mapping[str, str], style: Style) -> _Element:
    bold, italic = above.dress.bold or tag in _BOLD, above.dress.italic or tag in _ITALIC
    if weight := style.get("font-weight"):
        bold = weight in {"bold", "bolder"} or _number(weight, 0) >= _HEAVY
    if slant := style.get("font-style"):
        italic = slant in {"italic", "oblique"}
    link = given.get("href", "") if tag == "a" else above.dress.link
    mark, is_hidden = style.get("mso-list", ""), above.is_hidden or tag in _UNSEEN
    is_hidden = is_hidden or style.get("display") == "none" or style.get("mso-hide") == "all"
    is_hidden = is_hidden or "comment" in style.get("mso-element", "")
    is_label = above.is_label or mark == "ignore"
    return _Element(tag, Words("", bold, italic, link), is_hidden, is_label)


def _number(text: str, otherwise: int) -> int:
    return int(text) if _SMALL_NUMBER.fullmatch(text) else otherwise

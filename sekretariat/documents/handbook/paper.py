"""The handbook as one paper: cover, contents with pages, each chapter on pages of its own."""

from collections.abc import Callable, Iterator, Sequence

from markdown_it.tree import SyntaxTreeNode

from sekretariat.documents.bindings import Folder, FolderPart
from sekretariat.documents.content import (
    Block,
    Column,
    Document,
    Figure,
    Heading,
    Inline,
    ListItem,
    NumberedList,
    Paragraph,
    Row,
    Run,
    Table,
    Tone,
)
from sekretariat.documents.handbook.chapters import Chapter, plain_text
from sekretariat.documents.pictures import width_of
from sekretariat.documents.words import words_of

LANGUAGE = "de-DE"
WIDEST_MM, PIXELS_OF_MM = 165.0, 8.0
"""Pictures of the window are as wide as the text, those of smaller dialogs narrower."""
SHORTEST_CELL, LONGEST_CELL = 16, 64
"""Letters of a cell that a column is made for."""
ReadPicture = Callable[[str], bytes]
"""Returns the bytes of a picture by its place below the handbook's folder."""


def handbook_paper(chapters: Sequence[Chapter], read_picture: ReadPicture) -> Folder:
    """Return the handbook; the first of the chapters is the cover, its list the contents."""
    first, *others = chapters
    cover = [one for one in first.tree.children if one.type != "bullet_list"]
    words, writer = words_of(LANGUAGE), _Writer(first.name, read_picture)
    contents = (Heading(words.say("folder_contents")),)
    return Folder(
        title=first.title,
        subject=first.title,
        author="Sekretariat",
        page_words="page_of",
        language=LANGUAGE,
        cover=Document(title=first.title, blocks=tuple(writer.blocks(cover)), language=LANGUAGE),
        contents=Document(title=contents[0].text, blocks=contents, language=LANGUAGE),
        parts=tuple(
            FolderPart(one.title, 1, chapter_paper(one, read_picture), shows_headings=True)
            for one in others
        ),
    )


def chapter_paper(chapter: Chapter, read_picture: ReadPicture) -> Document:
    """Return one chapter as a document of its own."""
    blocks = _Writer(chapter.name, read_picture).blocks(chapter.tree.children)
    return Document(
        title=chapter.title, blocks=tuple(blocks), language=LANGUAGE, header=chapter.title
    )


class _Writer:
    """Turns the tree of a chapter's Markdown into the tree of a document."""

    def __init__(self, chapter: str, read_picture: ReadPicture) -> None:
        self._chapter = chapter
        self._read_picture = read_picture

    def blocks(self, nodes: Sequence[SyntaxTreeNode]) -> Iterator[Block]:
        """Yield the blocks of a document."""
        for place, node in enumerate(nodes):
            if node.type == "heading":
                anchor = f"{self._chapter}#{node.attrs['id']}" if place else self._chapter
                yield Heading(plain_text(node), int(node.tag[1:]), anchor)
            elif node.type == "paragraph":
                yield self._paragraph(node)
            elif node.type == "table":
                yield self._table(node)
            elif node.type == "blockquote":
                yield from (Paragraph(_runs(one), Tone.NOTE) for one in node.children)
            else:
                yield self._list(node)

    def _paragraph(self, node: SyntaxTreeNode) -> Block:
        [inline] = node.children
        if [one.type for one in inline.children] != ["image"]:
            return Paragraph(_runs(node))
        [picture] = inline.children
        content = self._read_picture(str(picture.attrs["src"]))
        width_mm = min(WIDEST_MM, width_of(content) / PIXELS_OF_MM)
        return Figure(content, plain_text(picture), width_mm)

    def _list(self, node: SyntaxTreeNode) -> NumberedList:
        is_bulleted = node.type == "bullet_list"
        items = (
            ListItem("•" if is_bulleted else f"{number}.", tuple(self._item(item)))
            for number, item in enumerate(node.children, start=1)
        )
        return NumberedList(tuple(items), is_bulleted)

    def _item(self, item: SyntaxTreeNode) -> Iterator[Paragraph | NumberedList]:
        for node in item.children:
            yield Paragraph(_runs(node)) if node.type == "paragraph" else self._list(node)

    def _table(self, node: SyntaxTreeNode) -> Table:
        head, body = node.children
        columns = tuple(
            Column(plain_text(heading), _share(place, node))
            for place, heading in enumerate(head.children[0].children)
        )
        rows = tuple(Row(tuple(_runs(cell) for cell in row.children)) for row in body.children)
        summary = ", ".join(column.heading for column in columns)
        return Table(columns, rows, summary, row_heading=0)


def _share(place: int, table: SyntaxTreeNode) -> float:
    """Return the share of a column: what its longest cell needs, within reason."""
    rows = (row for part in table.children for row in part.children)
    longest = max(len(plain_text(row.children[place])) for row in rows)
    return float(min(max(longest, SHORTEST_CELL), LONGEST_CELL))


def _runs(node: SyntaxTreeNode) -> Inline:
    """Return the words of a paragraph or cell; what is pressed or chosen is bold."""
    return tuple(run for inline in node.children for run in _dressed(inline, Run("")))


def _dressed(node: SyntaxTreeNode, dress: Run) -> Iterator[Run]:
    if node.type in {"text", "code_inline", "softbreak", "hardbreak"}:
        is_bold = dress.bold or node.type == "code_inline"
        yield Run(plain_text(node), is_bold, dress.italic, dress.link)
        return
    link = f"#{node.attrs['href']}" if node.type == "link" else dress.link
    bold, italic = dress.bold or node.type == "strong", dress.italic or node.type == "em"
    for child in node.children:
        yield from _dressed(child, Run("", bold, italic, link))

"""The table of contents of a folder: parts and sections with their pages, to be followed."""

from collections.abc import Iterator, Sequence

from sekretariat.documents.bindings import Folder, FolderPart
from sekretariat.documents.content import (
    Align,
    Column,
    Document,
    Heading,
    Inline,
    Row,
    Run,
    Table,
)
from sekretariat.documents.words import Words, words_of

LINK = "#part-{}"
"""Where a part of a folder begins, by its place."""
_INDENT = "\u2003"


_SECTION = 2
"""The level of the headings that are sections of a part."""


def contents_table(folder: Folder, begins: Sequence[Sequence[int]]) -> Table:
    """Return parts and sections with their pages; of each part its first, then those of sections.

    0 is a part that lies apart.
    """
    words = words_of(folder.language)
    columns = (
        Column(words.say("folder_part"), 6.0),
        Column(words.say("folder_page"), 1.0, Align.END),
    )
    rows = tuple(
        row
        for place, (part, pages) in enumerate(zip(folder.parts, begins, strict=True))
        for row in (_row(words, place, part, pages[0]), *_sections(part, pages[1:]))
    )
    return Table(columns, rows, summary=words.say("folder_contents_summary"), row_heading=0)


def sections_of(part: FolderPart) -> list[Heading]:
    """Return the headings of a part that the contents name."""
    if not part.shows_headings or not isinstance(part.content, Document):
        return []
    headings = (one for one in part.content.blocks if isinstance(one, Heading))
    return [one for one in headings if one.level == _SECTION]


def _sections(part: FolderPart, pages: Sequence[int]) -> Iterator[Row]:
    for heading, page in zip(sections_of(part), pages, strict=True):
        named = Run(heading.text, link=f"#{heading.anchor}" if heading.anchor else "")
        yield Row(((Run(_INDENT * part.level), named), str(page)))


def _row(words: Words, place: int, part: FolderPart, begin: int) -> Row:
    indent = _INDENT * (part.level - 1)
    if part.content is None and part.stands_in is None:
        return Row((f"{indent}{part.title}", words.say("folder_apart")))
    link = LINK.format(place)
    named: Inline = (Run(indent), Run(part.title, bold=part.level == 1, link=link))
    return Row((named[1:] if not indent else named, str(begin)))

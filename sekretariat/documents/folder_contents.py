"""The table of contents of a folder: each part with the page it begins on, to be followed."""

from collections.abc import Sequence

from sekretariat.documents.bindings import Folder, FolderPart
from sekretariat.documents.content import (
    Align,
    Column,
    Inline,
    Row,
    Run,
    Table,
)
from sekretariat.documents.words import Words, words_of

LINK = "#part-{}"
"""Where a part of a folder begins, by its place."""
_INDENT = "\u2003"


def contents_table(folder: Folder, begins: Sequence[int]) -> Table:
    """Return the parts and the pages they begin on; 0 is a part that lies apart."""
    words = words_of(folder.language)
    columns = (
        Column(words.say("folder_part"), 6.0),
        Column(words.say("folder_page"), 1.0, Align.END),
    )
    rows = tuple(
        _row(words, place, part, begin)
        for place, (part, begin) in enumerate(zip(folder.parts, begins, strict=True))
    )
    return Table(columns, rows, summary=words.say("folder_contents_summary"), row_heading=0)


def _row(words: Words, place: int, part: FolderPart, begin: int) -> Row:
    indent = _INDENT * (part.level - 1)
    if part.content is None and part.stands_in is None:
        return Row((f"{indent}{part.title}", words.say("folder_apart")))
    link = LINK.format(place)
    named: Inline = (Run(indent), Run(part.title, bold=part.level == 1, link=link))
    return Row((named[1:] if not indent else named, str(begin)))

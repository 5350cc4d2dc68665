"""Typefaces of the office: those the program brings along, and the font files a clerk adds."""

from collections.abc import Sequence
from pathlib import Path

from sekretariat.domain.fonts import OfficeFont
from sekretariat.domain.letterheads import Letterhead
from sekretariat.domain.problems import Problem, Refused
from sekretariat.services.context import Context
from sekretariat.services.office_files import content_of
from sekretariat.services.papers.looks import families
from sekretariat.storage import contents
from sekretariat.words import N_


class Fonts:
    """Typefaces."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def families(self) -> list[str]:
        """Return the names of all typefaces, the standard one first."""
        with self._context.reader() as reader:
            return families(reader)

    def all(self) -> list[OfficeFont]:
        """Return the font files the office added, by family and style."""
        with self._context.reader() as reader:
            found = reader.find(OfficeFont)
        return sorted(found, key=lambda one: (one.family, one.is_bold, one.is_italic))

    def add(self, paths: Sequence[Path]) -> list[OfficeFont]:
        """Add font files, each a style of its family; one of the same style gives way.

        Raises Refused, with nothing added, where one is no font, may not be embedded, or lacks
        German letters.
        """
        read = [_read(path) for path in paths]
        with self._context.work("font.add", N_("Add a font")) as work:
            for font, content in read:
                style = {"is_bold": font.is_bold, "is_italic": font.is_italic}
                for before in work.find(OfficeFont, family=font.family, **style):
                    work.delete(before)
                font.sha512 = contents.keep(work.connection, content, "")
                work.add(font)
        return [font for font, _ in read]

    def remove(self, family: str) -> int:
        """Remove a family the office added; return how many files it had.

        Raises Refused while a letterhead is set in it.
        """
        with self._context.work("font.remove", N_("Remove a font")) as work:
            found = work.find(OfficeFont, family=family)
            if not found:
                raise Refused(unknown(family, families(work)))
            using = work.find(Letterhead, typeface=family)
            if using:
                values = {"family": family, "head": using[0].name}
                raise Refused(Problem("font.in_use", values, "typeface"))
            for one in found:
                work.delete(one)
        return len(found)


def unknown(family: str, known: Sequence[str]) -> Problem:
    """Return the problem of a typeface there is none of."""
    return Problem("font.unknown", {"family": family, "known": ", ".join(known)}, "typeface")


def _read(path: Path) -> tuple[OfficeFont, bytes]:
    from sekretariat.documents.font_files import read_font  # noqa: PLC0415  lazy: uharfbuzz
    from sekretariat.documents.looks import SHIPPED  # noqa: PLC0415  lazy

    content = content_of(path, "font")
    facts = read_font(content, path.name)
    if facts.family in {one.name for one in SHIPPED}:
        raise Refused(Problem("font.shipped", {"family": facts.family}, "font"))
    font = OfficeFont(
        family=facts.family,
        is_bold=facts.is_bold,
        is_italic=facts.is_italic,
        has_serifs=facts.has_serifs,
        file_name=path.name,
    )
    return font, content

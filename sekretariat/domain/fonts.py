"""Fonts the office brings itself: a file for each style of a family."""

from collections.abc import Iterable
from dataclasses import dataclass

from sekretariat.domain.fields import flag, text
from sekretariat.domain.records import Record
from sekretariat.words import N_

STYLES = ((False, False), (True, False), (False, True), (True, True))
"""Regular, bold, italic, bold italic, as (bold, italic)."""


@dataclass(kw_only=True, eq=False)
class OfficeFont(Record):
    """One font file; its bytes are kept beside the records, known by `sha512`."""

    family: str = text(N_("Typeface"), required=True, limit=120, internal=True)
    is_bold: bool = flag(N_("bold"))
    is_italic: bool = flag(N_("italic"))
    has_serifs: bool = flag(N_("with serifs"))
    file_name: str = text(N_("File"), internal=True)
    sha512: str = text(N_("Font (SHA-512)"), required=True, internal=True)


def faces(fonts: Iterable[OfficeFont]) -> list[OfficeFont]:
    """Return the file for each of the four styles of one family.

    A style without a file of its own takes the nearest: the weight counts before the slant.
    """
    known = {(one.is_bold, one.is_italic): one for one in fonts}
    found = []
    for bold, italic in STYLES if known else ():
        order = ((bold, italic), (bold, not italic), (not bold, italic), (not bold, not italic))
        found.append(next(known[style] for style in order if style in known))
    return found


def missing_styles(fonts: Iterable[OfficeFont]) -> list[tuple[bool, bool]]:
    """Return the styles of a family that have no file, as (bold, italic)."""
    known = {(one.is_bold, one.is_italic) for one in fonts}
    return [style for style in STYLES if style not in known]

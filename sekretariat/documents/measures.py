"""Measures, sizes and colours of the papers, the same for every writer.

The sheet of a letter follows DIN 5008: 25 mm left for the punch, 20 mm right. Sizes are those of
the standard look; other looks set type larger or smaller by one ratio.
"""

from dataclasses import dataclass

from sekretariat.documents.content import Document, Orientation, Tone
from sekretariat.documents.looks import Colour, Margins

MM = 72 / 25.4
"""A millimetre in points."""
BLACK: Colour = (0.0, 0.0, 0.0)
GREY: Colour = (0.33, 0.33, 0.33)
"""Text beside the content; dark enough to be read on paper."""
RULE: Colour = (0.62, 0.62, 0.62)
HAIR: Colour = (0.78, 0.78, 0.78)
"""Lines between the rows of a table."""
TINT: Colour = (0.92, 0.93, 0.95)
"""Behind the heading of a group of rows."""
LINK: Colour = (0.05, 0.25, 0.55)

BODY_SIZE, TABLE_SIZE, TABLE_HEAD_SIZE, CAPTION_SIZE, SMALL_SIZE = 11.0, 9.5, 9.0, 9.0, 8.0
"""Sizes of type in points."""
TONE_SIZES = {Tone.BODY: BODY_SIZE, Tone.LEAD: 12.0, Tone.NOTE: 9.5}
TONE_GAPS = {Tone.BODY: 5.0, Tone.LEAD: 8.0, Tone.NOTE: 3.0}
"""White space below a paragraph in points."""
HEADING_SIZES = {1: 16.0, 2: 12.5, 3: 11.0}
"""By level; deeper ones look like the third."""
SUBJECT_SIZE = 13.0
"""The first heading of a letter is its subject, hardly larger than its text (DIN 5008)."""
HEADING_GAPS = {1: 0.0, 2: 14.0, 3: 10.0}
"""White space above a heading in points."""
GRAND, GRAND_GAP = 1.5, 3.0
"""How much larger a ceremonial paper is set, and how much wider its paragraphs stand apart."""
GRAND_TOP = 35 * MM
"""White space between the letterhead and the title of such a paper."""
SMALL_LEADING = 10.5
PAD_X, PAD_Y = 3.5, 2.6
SIGNATURE_ROOM = 16 * MM
FOOT = 10 * MM
"""The last base line at the foot, from the lower edge."""
A4 = (210 * MM, 297 * MM)
SIDEWAYS_LESS, SIDEWAYS_LESS_TOP = 5.0, 4.0
"""So many millimetres the margins are narrower where a sheet lies on its side."""


def heading_size(level: int, *, is_letter: bool = False) -> float:
    """Return the type size of a heading in points."""
    return SUBJECT_SIZE if is_letter and level == 1 else HEADING_SIZES[min(level, 3)]


@dataclass(frozen=True, slots=True)
class Sheet:
    """Size and margins in points; bottom is the lowest place for content."""

    width: float
    height: float
    left: float
    right: float
    top: float
    bottom: float

    @property
    def body_width(self) -> float:
        """Return the width between the margins."""
        return self.width - self.left - self.right

    @property
    def body_height(self) -> float:
        """Return the height of a page without letterhead."""
        return self.height - self.top - self.bottom


def sheet_for(document: Document, foot_lines: int) -> Sheet:
    """Return the sheet of a document whose foot has so many lines of notes.

    A sheet that lies on its side has narrower margins than an upright one.
    """
    foot = FOOT + max(1, foot_lines) * SMALL_LEADING + 6 * MM
    margins = Margins() if document.address else document.look.margins
    left, right, top = margins.left * MM, margins.right * MM, margins.top * MM
    bottom = max(margins.bottom * MM, foot)
    if document.orientation is Orientation.LANDSCAPE:
        width, height = (420 * MM, A4[1]) if document.look.is_wide_large else (A4[1], A4[0])
        less = SIDEWAYS_LESS * MM
        return Sheet(width, height, left - less, right - less, top - SIDEWAYS_LESS_TOP * MM, bottom)
    return Sheet(*A4, left, right, top, bottom)

"""What stands around the content: letterhead, head and foot of every page; all in points."""

from collections.abc import Sequence

from sekretariat.documents.content import Document, LetterHead, Run
from sekretariat.documents.letter_measures import LETTERHEAD_TOP
from sekretariat.documents.looks import Colour
from sekretariat.documents.measures import (
    BLACK,
    FOOT,
    GREY,
    MM,
    RULE,
    SMALL_LEADING,
    SMALL_SIZE,
    sheet_for,
)
from sekretariat.documents.pdf.address_field import draw_address_field
from sekretariat.documents.pdf.canvas import Ink, Page, TaggedCanvas
from sekretariat.documents.pdf.lines import Line, Setting, break_lines
from sekretariat.documents.pdf.pen import Pen
from sekretariat.documents.pdf.tags import picture
from sekretariat.documents.words import words_of

_SMALL = Ink(SMALL_SIZE, GREY)
NAME_SIZE, NAME_LEADING = 11.0, 12.5
LOGO_GAP = 6.0
"""Millimetres between the lines of the letterhead and its logo."""


class Frame:
    """Draws what stands around the content of each page; all but the letterhead are artifacts."""

    def __init__(self, canvas: TaggedCanvas, document: Document) -> None:
        self._canvas = canvas
        self._document = document
        canvas.typesetter.use(document.look.typeface)
        self._notes = self._set_notes(sheet_for(document, 1).body_width - 35 * MM)
        self.sheet = sheet_for(document, len(self._notes))
        canvas.size = (self.sheet.width, self.sheet.height)
        self._before = len(canvas.pages)

    def _set_notes(self, width: float) -> list[Line]:
        texts = [text for text in (self._document.as_of, *self._document.notes) if text]
        setting = Setting(_SMALL.size, width, self._document.language)
        return [
            line
            for text in texts
            for line in break_lines(self._canvas.typesetter, [Run(text)], setting)
        ]

    def begin_page(self) -> float:
        """Draw the head of the page just begun; return where content may begin."""
        sheet = self.sheet
        if len(self._canvas.pages) == self._before + 1:
            return self._begin_first_page()
        if self._document.header:
            base = sheet.height - 14 * MM
            self._running_head(self._document.header, base)
            self._rule(base - 4)
        return sheet.height - sheet.top

    def _begin_first_page(self) -> float:
        head, address = self._document.letterhead, self._document.address
        is_drawn = head is not None and (head.is_printed or address is None)
        below = self._letterhead(head) if head and is_drawn else self.sheet.height - self.sheet.top
        if address is None:
            return below
        field = draw_address_field(self._canvas, address, self._document.language)
        return min(below, field)

    def _letterhead(self, head: LetterHead) -> float:
        canvas, sheet = self._canvas, self.sheet
        top = sheet.height - LETTERHEAD_TOP * MM
        lowest = top
        if head.logo:
            name, ratio = canvas.add_image(head.logo.image)
            width = head.logo.width_mm * MM
            left, lowest = sheet.width - sheet.right - width, top - width * ratio
            box = (left, lowest, width, width * ratio)
            figure = canvas.tree.element(
                "Figure", canvas.tree.top, picture(head.logo.alternative, box)
            )
            canvas.image(name, box, figure)
        base = self._head_lines(head, top - 9)
        lowest = min(lowest, base + 6)
        self._rule(lowest - 4, head.look.accent or RULE)
        is_low = sheet.height < sheet.width
        return lowest - 4 - (5 if is_low else 9) * MM

    def _head_lines(self, head: LetterHead, base: float) -> float:
        """Draw the lines beside the logo, broken where they would run into it."""
        canvas, sheet = self._canvas, self.sheet
        name = Ink(NAME_SIZE, head.look.accent or BLACK)
        beside = (head.logo.width_mm + LOGO_GAP) * MM if head.logo else 0.0
        for place, said in enumerate(head.lines):
            runs, ink = [Run(said, bold=not place)], _SMALL if place else name
            setting = Setting(ink.size, sheet.body_width - beside, self._document.language)
            pen = Pen(canvas, canvas.tree.element("P", canvas.tree.top), runs)
            for line in break_lines(canvas.typesetter, runs, setting):
                pen.draw(line, (sheet.left, base), ink)
                base -= SMALL_LEADING if place else NAME_LEADING
        return base

    def finish(self) -> None:
        """Draw the foot of every page, now that their number is known."""
        if self._document.is_ceremonial:
            return
        pages = self._canvas.pages[self._before :]
        self.number(pages, "page_of", 1, len(pages))

    def number(self, pages: Sequence[Page], key: str, first: int, count: int) -> None:
        """Draw the foot of pages with their numbers, worded by the key, of so many in all."""
        words = words_of(self._document.language)
        self._canvas.typesetter.use(self._document.look.typeface)
        for number, page in enumerate(pages, start=first):
            self._canvas.page = page
            self._foot(words.say(key, number=number, count=count))

    def _foot(self, page_of: str) -> None:
        canvas, sheet = self._canvas, self.sheet
        base = FOOT + (max(1, len(self._notes)) - 1) * SMALL_LEADING
        self._rule(base + 11)
        text = canvas.typesetter.set(page_of)
        right = sheet.width - sheet.right - text.width * _SMALL.size / 1000
        canvas.text((right, base), text, _SMALL, None)
        for line in self._notes:
            Pen(canvas, None, [Run("")]).draw(line, (sheet.left, base), _SMALL)
            base -= SMALL_LEADING

    def _running_head(self, text: str, base: float) -> None:
        """Draw a line as wide as the text below it at most; a longer one ends with dots."""
        canvas = self._canvas
        setting = Setting(_SMALL.size, self.sheet.body_width - 4 * MM, self._document.language)
        first, *further = break_lines(canvas.typesetter, [Run(text)], setting)
        Pen(canvas, None, [Run("")]).draw(first, (self.sheet.left, base), _SMALL)
        if further:
            end = self.sheet.left + first.width + MM
            canvas.text((end, base), canvas.typesetter.set("…"), _SMALL, None)

    def _rule(self, height: float, colour: Colour = RULE) -> None:
        sheet = self.sheet
        line = (sheet.left, height, sheet.width - sheet.right, height)
        self._canvas.rules([line], 0.5, colour)

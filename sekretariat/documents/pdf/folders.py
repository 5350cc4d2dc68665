"""Draws a folder: its own documents as they are, files from outside as pages kept free for them.

Twice: where the parts begin is known when all is drawn, and the contents tell it before.
"""

from dataclasses import dataclass, field, replace
from typing import Any

from reportlab.pdfbase.pdfdoc import PDFDocument

from sekretariat.documents.bindings import Enclosed, Folder, FolderPart
from sekretariat.documents.content import (
    Document,
)
from sekretariat.documents.folder_contents import LINK, contents_table, sections_of
from sekretariat.documents.measures import GREY, MM, SMALL_SIZE
from sekretariat.documents.pace import Pace
from sekretariat.documents.pdf.blocks import put
from sekretariat.documents.pdf.canvas import Ink, Page, TaggedCanvas
from sekretariat.documents.pdf.flow import Bookmark, Flow
from sekretariat.documents.pdf.foreign_pages import Place, fill_in
from sekretariat.documents.pdf.sheet import Frame
from sekretariat.documents.pdf.tags import StructureTree, picture
from sekretariat.documents.words import words_of

A4 = (210 * MM, 297 * MM)
FOOT = 10 * MM
"""Kept free at the foot of a page from outside, for the number of the page."""
_SMALL = Ink(SMALL_SIZE, GREY)
_SIDE, _BASE = 20 * MM, 5 * MM


def draw_folder(canvas: TaggedCanvas, folder: Folder) -> list[Bookmark]:
    """Draw all pages with their numbers; return the bookmarks."""
    scratch = PDFDocument(pdfVersion=(1, 7), invariant=1)
    trial = _Binding(TaggedCanvas(scratch, StructureTree(scratch), (0, 0)), folder)
    trial.canvas.pace = canvas.pace
    trial.draw([[0] * (1 + len(sections_of(part))) for part in folder.parts])
    binding = _Binding(canvas, folder)
    binding.draw(trial.begins)
    binding.number()
    return binding.bookmarks


def take_in(content: bytes, folder: Folder, pace: Pace) -> bytes:
    """Return the finished file with the pages of the files from outside in their places."""
    files = [one.content for one in folder.parts if isinstance(one.content, Enclosed)]
    return fill_in(content, [(one.content, _places(one)) for one in files], pace)


def sheet_of(size: tuple[float, float]) -> tuple[float, float]:
    """Return the sheet for a page from outside: its own size, at least A4 as it lies."""
    width, height = size
    least = A4 if width <= height else (A4[1], A4[0])
    return max(width, least[0]), max(height, least[1])


def _places(file: Enclosed) -> list[Place]:
    """Return where the pages of a file are shown: never enlarged, above the foot, in the middle."""
    places = []
    for width, height in file.sizes:
        sheet = sheet_of((width, height))
        scale = min(1.0, (sheet[1] - FOOT) / height)
        wide, high = width * scale, height * scale
        places.append(((sheet[0] - wide) / 2, sheet[1] - high, wide, high))
    return places


@dataclass
class _Binding:
    """A folder while it is drawn: where parts and their sections begin, what is numbered last."""

    canvas: TaggedCanvas
    folder: Folder
    begins: list[list[int]] = field(default_factory=list)
    bookmarks: list[Bookmark] = field(default_factory=list)
    _headings: list[Bookmark] = field(default_factory=list)
    _frames: list[tuple[Frame, int, int]] = field(default_factory=list)
    _free: list[tuple[Page, int, str]] = field(default_factory=list)

    def draw(self, begins: list[list[int]]) -> None:
        """Draw everything; `begins` are the pages of each part: its first, those of sections."""
        words = words_of(self.folder.language)
        self._mark(words.say("folder_cover"), 1, self._document(self.folder.cover))
        told = contents_table(self.folder, begins)
        contents = replace(self.folder.contents, blocks=(*self.folder.contents.blocks, told))
        self._mark(words.say("folder_contents"), 1, self._document(contents))
        for place, part in enumerate(self.folder.parts):
            self._headings = []
            begin = self._part(place, part)
            self.begins.append([begin, *self._sections(part)])

    def number(self) -> None:
        """Draw the feet, now that the number of pages is known."""
        count = len(self.canvas.pages)
        for frame, start, end in self._frames:
            frame.number(self.canvas.pages[start:end], self.folder.page_words, start + 1, count)
        words = words_of(self.folder.language)
        setter = self.canvas.typesetter
        for page, number, title in self._free:
            self.canvas.page = page
            text = setter.set(words.say(self.folder.page_words, number=number, count=count))
            right = page.size[0] - _SIDE - text.width * _SMALL.size / 1000
            self.canvas.text((right, _BASE), text, _SMALL, None)
            self.canvas.text((_SIDE, _BASE), setter.set(_shortened(title)), _SMALL, None)

    def _part(self, place: int, part: FolderPart) -> int:
        """Draw a part; return the number of the page it begins on, 0 where it is not in here."""
        if part.stands_in is not None:
            begin = self.begins[part.stands_in][0]
        elif isinstance(part.content, Document):
            begin = self._document(part.content)
        elif part.content is not None:
            begin = self._file(part.content)
        else:
            return 0
        self.canvas.page = self.canvas.pages[begin - 1]
        self.canvas.land(LINK.format(place))
        self._mark(part.title, part.level, begin)
        if part.shows_headings:
            below = self._headings[1:]
            self.bookmarks += [replace(one, level=one.level + part.level - 1) for one in below]
        return begin

    def _sections(self, part: FolderPart) -> list[int]:
        """Return the pages of the sections of the part just drawn."""
        numbers = {page.number: place for place, page in enumerate(self.canvas.pages, start=1)}
        level = {one.level for one in sections_of(part)}
        return [numbers[one.page] for one in self._headings if one.level in level]

    def _document(self, document: Document) -> int:
        start = len(self.canvas.pages)
        self.canvas.tree.begin_part(document.language)
        frame = Frame(self.canvas, document)
        flow = Flow(self.canvas, frame, document)
        put(flow, document.blocks)
        self._headings = flow.bookmarks
        self._frames.append((frame, start, len(self.canvas.pages)))
        return start + 1

    def _file(self, file: Enclosed) -> int:
        """Keep pages free for a file; each is a picture with the words that stand for it."""
        canvas, start = self.canvas, len(self.canvas.pages)
        words = words_of(self.folder.language)
        for number, (size, box) in enumerate(zip(file.sizes, _places(file), strict=True), start=1):
            canvas.pace.step()
            canvas.size = sheet_of(size)
            canvas.new_page()
            said = words.say(
                "folder_foreign_page", title=file.title, number=number, count=len(file.sizes)
            )
            figure = canvas.tree.element("Figure", canvas.tree.top, picture(said, box))
            canvas.image("Enclosed", (box[0], box[1], 1, 1), figure)
            self._free.append((canvas.page, len(canvas.pages), file.title))
        return start + 1

    def _mark(self, title: str, level: int, begin: int) -> None:
        page: Any = self.canvas.pages[begin - 1]
        self.bookmarks.append(Bookmark(title, level, page.number, page.size[1]))


def _shortened(title: str, limit: int = 80) -> str:
    return title if len(title) <= limit else f"{title[:limit].rstrip()} …"

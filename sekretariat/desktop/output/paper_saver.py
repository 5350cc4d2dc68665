"""Saving papers: the PDF byte for byte, or a file of Word to go on writing in."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from sekretariat.desktop.base.desk import Desk
from sekretariat.desktop.output.paper_printer import FinishedPaper
from sekretariat.desktop.output.papers import Wish, file_name

WORD = ".docx"


class PaperSaver(QObject):
    """Asks for a place and writes a paper there, whole or not at all."""

    def __init__(self, desk: Desk, page: QWidget) -> None:
        super().__init__(page)
        self._desk = desk
        self._page = page

    def save_pdf(self, paper: FinishedPaper) -> None:
        """Save the paper as it is seen, with its tags."""
        title, pattern = self.tr("Save as PDF"), self.tr("PDF (*.pdf)")
        take = partial(self._write_pdf, paper)
        self._desk.dialogs.choose_place(self._page, title, file_name(paper.title), pattern, take)

    def save_word(self, paper: FinishedPaper, wish: Wish) -> None:
        """Save the paper's twin for Word."""
        title, pattern = self.tr("Save as Word file"), self.tr("Word (*.docx)")
        take = partial(self._write_word, wish)
        suggested = file_name(paper.title, WORD)
        self._desk.dialogs.choose_place(self._page, title, suggested, pattern, take)

    def save_letters(self, wish: Wish) -> None:
        """Save each letter as a file of its own, named after whom it goes to."""
        title = self.tr("Folder for the letters")
        self._desk.dialogs.choose_folder(self._page, title, "", partial(self._write_letters, wish))

    def _write_letters(self, wish: Wish, folder: Path) -> None:
        printing = self._desk.secretariat.printing
        job = self._desk.jobs.prepare(
            self.tr("Writing the letters"),
            lambda progress: len(printing.write_each(wish.question(), folder, progress=progress)),
        )
        job.succeeded.connect(partial(self._tell_letters, folder))
        job.start()

    def _tell_letters(self, folder: Path, count: int) -> None:
        told = self.tr("%n letter(s) saved in “{}”.", None, count).format(folder.name)
        self._desk.messages.notice(told)

    def _write_pdf(self, paper: FinishedPaper, path: Path) -> None:
        printing = self._desk.secretariat.printing
        self._desk.act(lambda: printing.save(paper.content, path), then=lambda _: self._tell(path))

    def _write_word(self, wish: Wish, path: Path) -> None:
        printing, place = self._desk.secretariat.printing, path.with_suffix(WORD)
        job = self._desk.jobs.prepare(
            self.tr("Writing the Word file"),
            lambda progress: printing.write(wish.question(), place, progress=progress),
        )
        job.succeeded.connect(lambda _: self._tell(place))
        job.start()

    def _tell(self, path: Path) -> None:
        self._desk.messages.notice(self.tr("Saved: {}").format(path))

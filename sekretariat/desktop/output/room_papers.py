"""The papers of a session's room in one action: printed as one job, or as files in a folder."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QSize, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QWidget,
)

from sekretariat.desktop.base.appearance import make_muted
from sekretariat.desktop.base.desk import Desk
from sekretariat.desktop.base.forms import load_form
from sekretariat.desktop.output.paper_printer import FinishedPaper, PaperPrinter
from sekretariat.desktop.output.papers import Wish, file_name, subjects, usual_subject, variants_of
from sekretariat.desktop.output.raster import pages_of
from sekretariat.domain.problems import Problem
from sekretariat.progress import Progress
from sekretariat.services.bundles import bundle, write_named
from sekretariat.services.papers.kinds import Paper, PrintQuestion
from sekretariat.words import translate

ROOM = (
    Paper.ATTENDANCE_LIST,
    Paper.NAME_SIGNS,
    Paper.BADGES,
    Paper.SEATING_LIST,
    Paper.DOOR_SIGN,
    Paper.GUEST_SHEET,
)
"""What lies ready in the room, in the order it is laid out."""
KEPT_ROOM, KEPT_VARIANTS = "papers.room", "papers.variants"
CHOSEN = Qt.ItemDataRole.UserRole
ROW_PX = 26


class RoomPapersDialog(QDialog):
    """Asks which papers of which session; what is ticked is remembered."""

    meeting: QComboBox
    papers: QListWidget
    room_hint: QLabel
    room_buttons: QDialogButtonBox

    def __init__(self, desk: Desk, meetings: Sequence[tuple[str, str]], parent: QWidget) -> None:
        super().__init__(parent)
        load_form(self, "room_papers")
        make_muted(self.room_hint)
        self._desk = desk
        for meeting_id, name in meetings:
            self.meeting.addItem(name, meeting_id)
        kept = desk.state.get(KEPT_ROOM, [paper.value for paper in ROOM])
        for paper in ROOM:
            item = QListWidgetItem(self._named(paper), self.papers)
            item.setData(CHOSEN, paper.value)
            item.setSizeHint(QSize(0, ROW_PX))
            is_kept = paper.value in kept
            item.setCheckState(Qt.CheckState.Checked if is_kept else Qt.CheckState.Unchecked)
        self.papers.setFixedHeight(ROW_PX * len(ROOM) + 4)
        self.papers.itemChanged.connect(self._allow)
        self.print_papers = self._button(self.tr("&Print…"))
        self.save_papers = self._button(self.tr("Save &files…"))
        self.room_buttons.rejected.connect(self.reject)
        self._allow()

    def wishes(self) -> list[Wish]:
        """Return what is ticked, in the variants last used, and remember the ticks."""
        kept = [paper.value for paper in self._chosen()]
        self._desk.state.put(KEPT_ROOM, kept)
        meeting_id = str(self.meeting.currentData())
        return [self._wish(paper, meeting_id) for paper in self._chosen()]

    def _chosen(self) -> list[Paper]:
        items = [self.papers.item(row) for row in range(self.papers.count())]
        return [
            Paper(item.data(CHOSEN)) for item in items if item.checkState() is Qt.CheckState.Checked
        ]

    def _wish(self, paper: Paper, meeting_id: str) -> Wish:
        variant = dict(self._desk.state.get(KEPT_VARIANTS, {})).get(paper.value, "")
        wish = Wish(paper, meeting_id)
        return replace(wish, variant=variant) if variant in self._variants(wish) else wish

    def _variants(self, wish: Wish) -> dict[str, str]:
        return variants_of(self._desk.secretariat, wish)

    def _named(self, paper: Paper) -> str:
        """Return a paper's title with the variant it would be printed in."""
        wish = self._wish(paper, "")
        variants = self._variants(wish)
        variant = variants.get(wish.variant, next(iter(variants.values()), ""))
        title = translate(paper.label)
        return f"{title} ({variant})" if variant else title

    def _button(self, text: str) -> QPushButton:
        return self.room_buttons.addButton(text, QDialogButtonBox.ButtonRole.ActionRole)

    def _allow(self) -> None:
        for button in (self.print_papers, self.save_papers):
            button.setEnabled(bool(self._chosen()) and self.meeting.count() > 0)


class RoomPapers(QObject):
    """Makes the papers of a room beside the window, then prints or saves them."""

    def __init__(self, desk: Desk, printer: PaperPrinter, page: QWidget) -> None:
        super().__init__(page)
        self._desk = desk
        self._printer = printer
        self._page = page

    def ask(self, meeting_id: str) -> None:
        """Ask which papers of which session; the one last looked at, else the next, is offered."""
        secretariat, today = self._desk.secretariat, self._desk.today()
        wish = Wish(Paper.ATTENDANCE_LIST)
        meetings = subjects(secretariat, wish, today)
        dialog = RoomPapersDialog(self._desk, meetings, self._page)
        usual = meeting_id or usual_subject(secretariat, wish, meetings, today)
        dialog.meeting.setCurrentIndex(max(dialog.meeting.findData(usual), 0))
        dialog.print_papers.clicked.connect(partial(self._print, dialog))
        dialog.save_papers.clicked.connect(partial(self._ask_folder, dialog))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _print(self, dialog: RoomPapersDialog) -> None:
        questions = [wish.question() for wish in dialog.wishes()]
        title = f"{self.tr('Papers for the room')} {dialog.meeting.currentText()}"
        dialog.accept()
        printing, problems = self._desk.secretariat.printing, list[Problem]()

        def work(progress: Progress) -> bytes:
            return bundle(printing, questions, problems.append, progress)

        job = self._desk.jobs.prepare(self.tr("Making the papers for the room"), work)
        job.succeeded.connect(partial(self._hand_over, title, questions, problems))
        job.start()

    def _hand_over(
        self,
        title: str,
        questions: Sequence[PrintQuestion],
        problems: Sequence[Problem],
        content: bytes,
    ) -> None:
        if problems:
            self._desk.messages.problems(problems)
        paper = FinishedPaper(
            title, content, pages_of(content), moved=partial(self._moved, questions)
        )
        self._printer.print_paper(paper, partial(self._save_whole, paper))

    def _moved(self, questions: Sequence[PrintQuestion], right_mm: float, down_mm: float) -> bytes:
        """Make the cards among the papers again for a printer that does not meet its sheet."""
        shifted = [replace(one, feeding=one.feeding.moved(right_mm, down_mm)) for one in questions]
        printing, problems = self._desk.secretariat.printing, list[Problem]()
        return bundle(printing, shifted, problems.append, Progress())

    def _save_whole(self, paper: FinishedPaper) -> None:
        title, pattern = self.tr("Save as PDF"), self.tr("PDF (*.pdf)")
        printing = self._desk.secretariat.printing

        def take(path: Path) -> None:
            self._desk.act(lambda: printing.save(paper.content, path))

        self._desk.dialogs.choose_place(self._page, title, file_name(paper.title), pattern, take)

    def _ask_folder(self, dialog: RoomPapersDialog) -> None:
        named = {}
        for number, wish in enumerate(dialog.wishes(), start=1):
            title = f"{number:02} {translate(wish.paper.label)} {dialog.meeting.currentText()}"
            named[file_name(title)] = wish.question()
        dialog.accept()
        title = self.tr("Folder for the papers of the room")
        take = partial(self._write, named)
        self._desk.dialogs.choose_folder(self._page, title, "", take)

    def _write(self, named: dict[str, PrintQuestion], folder: Path) -> None:
        printing, problems = self._desk.secretariat.printing, list[Problem]()

        def work(progress: Progress) -> int:
            return len(write_named(printing, named, folder, problems.append, progress))

        job = self._desk.jobs.prepare(self.tr("Making the papers for the room"), work)
        job.succeeded.connect(partial(self._tell, problems, folder))
        job.start()

    def _tell(self, problems: Sequence[Problem], folder: Path, count: int) -> None:
        text = self.tr("%n paper(s) saved in “{}”.", None, count).format(folder.name)
        self._desk.messages.notice(text)
        if problems:
            self._desk.messages.problems(problems)

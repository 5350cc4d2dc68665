"""What was issued: the clerk issues the paper that is seen, and looks at what went out before."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from sekretariat.desktop.base.actions import make_action
from sekretariat.desktop.base.desk import Desk
from sekretariat.desktop.output.issue_dialog import IssueDialog
from sekretariat.desktop.output.issued_dialog import IssuedDialog
from sekretariat.desktop.output.paper_printer import PaperPrinter
from sekretariat.desktop.output.papers import Wish
from sekretariat.domain.problems import Problem
from sekretariat.progress import Progress
from sekretariat.services.papers.kinds import About
from sekretariat.words import translate


class IssuedPapers(QObject):
    """Issues the paper a page shows, and opens the list of what was issued."""

    def __init__(
        self, desk: Desk, printer: PaperPrinter, wish: Callable[[], Wish], page: QWidget
    ) -> None:
        super().__init__(page)
        self._desk = desk
        self._printer = printer
        self._wish = wish
        self._page = page

    def actions(self) -> list[QAction]:
        """Return the two actions, to be offered by the page."""
        return [
            make_action("issue_paper", self._page, self.issue),
            make_action("issued_papers", self._page, self.show_issued),
        ]

    def issue(self) -> None:
        """Issue the paper that is seen."""
        self.ask(self._wish())

    def ask(self, wish: Wish) -> None:
        """Ask whom a paper goes to, which may stay open, and keep it so."""
        if not wish.subject:
            return
        offered = self._desk.secretariat.issuing.offered(wish.question())
        dialog = IssueDialog(translate(wish.paper.label), offered, self._page)
        dialog.accepted.connect(lambda: self._issue(wish, dialog.recipients()))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _issue(self, wish: Wish, recipients: tuple[str, ...]) -> None:
        issuing, problems = self._desk.secretariat.issuing, list[Problem]()

        def work(progress: Progress) -> str:
            issued = issuing.issue(wish.question(), recipients, problems.append, progress)
            return str(issued.title)

        job = self._desk.jobs.prepare(self.tr("Issuing the paper"), work)
        job.succeeded.connect(partial(self._tell, problems))
        job.start()

    def show_issued(self) -> None:
        """Show what was issued about the session that is seen; all of it elsewhere."""
        wish = self._wish()
        meeting_id = wish.subject if wish.about is About.MEETING else ""
        rows = self._desk.secretariat.issuing.rows(meeting_id)
        dialog = IssuedDialog(self._desk, rows, self._printer, self._page)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _tell(self, problems: list[Problem], title: str) -> None:
        self._desk.messages.notice(self.tr("Issued and kept as it is: {}").format(title))
        if problems:
            self._desk.messages.problems(problems)

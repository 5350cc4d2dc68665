"""The resolution book: what was decided and what became of it, of every body and term."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QAbstractItemView, QWidget

from sekretariat.desktop.base.desk import Desk
from sekretariat.desktop.base.list_actions import fill_filter
from sekretariat.desktop.base.list_export import ListExport
from sekretariat.desktop.base.list_page import ListPage, ListSpec
from sekretariat.desktop.resolutions.book_listing import BookListing
from sekretariat.desktop.resolutions.resolution_detail import ResolutionDetail
from sekretariat.desktop.resolutions.task_dialog import TaskDialog
from sekretariat.domain.changes import ChangeSet
from sekretariat.domain.resolutions import ResolutionStatus, Task

WATCHED = frozenset(
    {
        *("resolution", "dissent", "task", "agenda_item", "meeting", "body"),
        *("circular", "former_body_name", "legislative_term"),
    }
)


class ResolutionBookPage(ListPage):
    """All resolutions up to a day, the latest on top; Enter opens the session."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        self._listing = BookListing(desk.secretariat.resolution_book)
        title = QCoreApplication.translate("ResolutionBookPage", "Resolutions")
        empty = QCoreApplication.translate(
            "ResolutionBookPage",
            "Here stand the resolutions of all sessions with their exact wording and what became "
            "of them. They come from the sessions: open one and record what it decides.",
        )
        super().__init__(desk, ListSpec("book", title, self._listing, empty, WATCHED), parent)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.splitter.setOrientation(Qt.Orientation.Vertical)
        self.detail = ResolutionDetail(desk, self)
        self.show_detail(self.detail)
        self.export = ListExport(self, title, lambda: BookListing(desk.secretariat.resolution_book))
        self.add_action("meeting", self.open_current_session)
        self.add_action("add_task", self.add_task)
        self.add_action("under_way", lambda: self.set_status(ResolutionStatus.UNDER_WAY))
        self.add_action("carried_out", lambda: self.set_status(ResolutionStatus.DONE))
        self.add_action("print", self.export.ask_for_paper)
        self.add_action("export", self.export.ask)
        self.opened.connect(self.open_session)
        self.selected.connect(self.detail.show_record)
        self.refresh()

    def set_status(self, status: ResolutionStatus) -> None:
        """Note how the chosen resolutions stand."""
        chosen = self.table.selected_ids()
        if chosen:
            book = self.desk.secretariat.resolution_book
            self.desk.act(lambda: book.set_status(chosen, status))

    def add_task(self) -> None:
        """Open a new task that comes from the current resolution."""
        resolution_id = self.table.current_id()
        if resolution_id:
            [row] = self._listing.rows([resolution_id])
            task = Task(resolution_id=resolution_id, meeting_id=str(row["meeting_id"]))
            dialog = TaskDialog(self.desk, task, self)
            dialog.finished.connect(dialog.deleteLater)
            dialog.open()

    def open_current_session(self) -> None:
        """Go to the session of the current resolution."""
        if self.table.current_id():
            self.open_session(self.table.current_id())

    def open_session(self, resolution_id: str) -> None:
        """Go to the session or the circular vote a resolution was decided in."""
        [row] = self._listing.rows([resolution_id])
        if row["meeting_id"]:
            self.desk.open("meeting", str(row["meeting_id"]))
        else:
            self.desk.open("circular", str(row["circular_id"]))

    def refresh(self) -> None:
        """Read the book again."""
        self._listing.forget()
        super().refresh()

    def _hear(self, changes: ChangeSet) -> None:
        if not WATCHED & changes.entities():
            return
        super()._hear(changes)
        self._listing.refilter()
        for described in self._listing.filters:
            fill_filter(self._filters[described.key], described)
        self.detail.refresh()

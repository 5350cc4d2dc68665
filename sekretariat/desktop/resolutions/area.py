"""The area of resolutions: the book, circular votes behind it, the answers behind those."""

from PySide6.QtWidgets import QWidget

from sekretariat.desktop.base.desk import Desk
from sekretariat.desktop.base.page_stack import PageStack
from sekretariat.desktop.resolutions.ballots_page import BallotsPage
from sekretariat.desktop.resolutions.book_page import ResolutionBookPage
from sekretariat.desktop.resolutions.circulars_page import CircularsPage


class ResolutionsArea(PageStack):
    """Shows the book first; Esc comes back to it."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.book = ResolutionBookPage(desk)
        self.circulars: CircularsPage | None = None
        self.ballots: BallotsPage | None = None
        self.addWidget(self.book)
        self.book.add_action("circulars", self.show_circulars)

    def show_record(self, kind: str, record_id: str) -> None:
        """Show a resolution or a circular vote."""
        if kind == "circular":
            self.show_circulars().show_record(record_id)
        else:
            self.show_book()
            self.book.show_record(record_id)

    def show_book(self) -> None:
        """Come back to the book."""
        self.setCurrentWidget(self.book)
        self.book.table.setFocus()

    def show_circulars(self) -> CircularsPage:
        """Show the circular votes."""
        if self.circulars is None:
            self.circulars = CircularsPage(self.desk)
            self.circulars.add_action("back", self.show_book, self.tr("Resolutions"))
            self.circulars.opened.connect(self.show_ballots)
            self.addWidget(self.circulars)
        self.setCurrentWidget(self.circulars)
        self.circulars.table.setFocus()
        return self.circulars

    def show_ballots(self, circular_id: str) -> None:
        """Show the answers to a circular vote."""
        if self.ballots is None:
            self.ballots = BallotsPage(self.desk)
            self.ballots.add_action("back", self.show_circulars, self.tr("Circular votes"))
            self.addWidget(self.ballots)
        self.ballots.show_circular(circular_id)
        self.setCurrentWidget(self.ballots)
        self.ballots.table.setFocus()

    def remember(self) -> None:
        """Keep columns and splitters for the next start."""
        for page in (self.book, self.circulars, self.ballots):
            if page is not None:
                page.remember()

"""The area of records kept twice: the pairs of a kind, and those remembered as different."""

from PySide6.QtWidgets import QWidget

from sekretariat.desktop.base.desk import Desk
from sekretariat.desktop.base.page_stack import PageStack
from sekretariat.desktop.duplicates.decided_page import DecidedPage
from sekretariat.desktop.duplicates.pairs_page import PERSON, PairsPage

KINDS = (PERSON, "organization")


class DuplicatesArea(PageStack):
    """Shows persons first; Esc comes back to the pairs."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self._pages: dict[str, PairsPage] = {}
        self._decided: DecidedPage | None = None
        self.pairs = self._page(PERSON)

    @property
    def decided(self) -> DecidedPage | None:
        """The page of what is different, None while pairs are shown."""
        return self._decided

    def show_record(self, kind: str) -> None:
        """Show the pairs of a kind of record."""
        self.pairs = self._page(kind)
        self.show_pairs()

    def show_decided(self) -> None:
        """Show the pairs remembered as different."""
        page = DecidedPage(self.desk)
        page.add_action("back", self.show_pairs, self.tr("Duplicates"))
        self._decided = page
        self.addWidget(page)
        self.setCurrentWidget(page)
        page.table.setFocus()

    def show_pairs(self) -> None:
        """Come back to the pairs."""
        if self._decided is not None:
            self._decided.remember()
            self.removeWidget(self._decided)
            self._decided.deleteLater()
            self._decided = None
        self.setCurrentWidget(self.pairs)
        self.pairs.table.setFocus()

    def remember(self) -> None:
        """Keep columns for the next start."""
        for page in self._pages.values():
            page.remember()
        if self._decided is not None:
            self._decided.remember()

    def _page(self, kind: str) -> PairsPage:
        """Return the page of a kind, made when it is first shown."""
        if kind not in self._pages:
            page = PairsPage(self.desk, kind)
            page.decided_asked.connect(self.show_decided)
            other = KINDS[1 - KINDS.index(kind)]
            page.other_kind_asked.connect(lambda: self.show_record(other))
            self.addWidget(page)
            self._pages[kind] = page
        return self._pages[kind]

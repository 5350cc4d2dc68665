"""The area of bodies: the tree, each body's members, terms and offices, one at a time."""

from PySide6.QtWidgets import QWidget

from sekretariat.desktop.base.desk import Desk
from sekretariat.desktop.base.list_page import ListPage
from sekretariat.desktop.base.page_stack import PageStack
from sekretariat.desktop.bodies.bodies_page import BodiesPage
from sekretariat.desktop.bodies.members_page import MembersPage
from sekretariat.desktop.bodies.offices_page import OfficesPage
from sekretariat.desktop.bodies.terms_page import TermsPage


class BodiesArea(PageStack):
    """Shows the tree first; Enter goes into a body, Esc comes back."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.bodies = BodiesPage(desk)
        self._side: ListPage | None = None
        self.addWidget(self.bodies)
        self.bodies.opened.connect(self.show_members)
        self.bodies.terms_asked.connect(self.show_terms)
        self.bodies.offices_asked.connect(self.show_offices)

    @property
    def members(self) -> MembersPage | None:
        """The members on screen, None while something else is shown."""
        return self._side if isinstance(self._side, MembersPage) else None

    def show_record(self, body_id: str) -> None:
        """Show a body's members."""
        self.show_bodies()
        self.bodies.show_record(body_id)
        self.show_members(body_id)

    def show_members(self, body_id: str) -> None:
        """Go into a body, on the day the tree shows."""
        page = MembersPage(self.desk, body_id)
        page.left.connect(self.show_bodies)
        page.as_of.set_day(self.bodies.as_of.day)
        self._show(page)

    def show_terms(self) -> None:
        """Show the legislative terms."""
        self._show_with_way_back(TermsPage(self.desk))

    def show_offices(self) -> None:
        """Show the offices."""
        self._show_with_way_back(OfficesPage(self.desk))

    def show_bodies(self) -> None:
        """Come back to the tree, on the day last shown."""
        if self._side is not None:
            self._side.remember()
            self.removeWidget(self._side)
            self._side.deleteLater()
            self._side = None
        self.setCurrentWidget(self.bodies)
        self.bodies.table.setFocus()

    def remember(self) -> None:
        """Keep columns and splitters for the next start."""
        self.bodies.remember()
        if self._side is not None:
            self._side.remember()

    def _show_with_way_back(self, page: ListPage) -> None:
        page.add_action("back", self.show_bodies, self.tr("Bodies"))
        self._show(page)

    def _show(self, page: ListPage) -> None:
        self.show_bodies()
        self._side = page
        self.addWidget(page)
        self.setCurrentWidget(page)
        page.table.setFocus()

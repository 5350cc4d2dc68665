"""The area of organisations: their list, and who has answered when they were asked."""

from PySide6.QtWidgets import QWidget

from sekretariat.desktop.base.desk import Desk
from sekretariat.desktop.base.page_stack import PageStack
from sekretariat.desktop.organizations.inquiries_page import InquiriesPage
from sekretariat.desktop.organizations.organizations_page import OrganizationsPage


class OrganizationsArea(PageStack):
    """Shows the list first; Esc comes back to it."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.organizations = OrganizationsPage(desk)
        self.inquiries: InquiriesPage | None = None
        self.addWidget(self.organizations)
        self.organizations.add_action("inquiries", self.show_inquiries)

    def show_record(self, organization_id: str) -> None:
        """Show an organisation."""
        self.show_organizations()
        self.organizations.show_record(organization_id)

    def show_inquiries(self) -> None:
        """Show who was asked and who has answered."""
        if self.inquiries is None:
            self.inquiries = InquiriesPage(self.desk)
            back = self.tr("Organisations")
            self.inquiries.add_action("back", self.show_organizations, back)
            self.addWidget(self.inquiries)
        self.setCurrentWidget(self.inquiries)
        self.inquiries.table.setFocus()

    def show_organizations(self) -> None:
        """Come back to the list."""
        self.setCurrentWidget(self.organizations)
        self.organizations.table.setFocus()

    def remember(self) -> None:
        """Keep columns and splitters for the next start."""
        self.organizations.remember()
        if self.inquiries is not None:
            self.inquiries.remember()

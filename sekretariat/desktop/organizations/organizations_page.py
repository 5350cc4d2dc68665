"""The page of organisations: list, detail, and what a clerk does with them."""

from PySide6.QtCore import QCoreApplication

from sekretariat.desktop.base.desk import Desk
from sekretariat.desktop.base.doubles import Doubles
from sekretariat.desktop.base.list_page import ListSpec
from sekretariat.desktop.base.record_page import RecordPage, RecordSpec
from sekretariat.desktop.organizations.organization_detail import OrganizationDetail
from sekretariat.desktop.organizations.organization_dialog import OrganizationDialog
from sekretariat.desktop.organizations.organization_listing import organizations_listing
from sekretariat.domain.organizations import Organization
from sekretariat.services.organizations import OrganizationCard, Organizations

WATCHED = frozenset(
    {
        "organization",
        "former_organization_name",
        "nomination_right",
        "address",
        "contact_point",
        "affiliation",
        "seat",
        "person",
    }
)


def _spec(desk: Desk) -> RecordSpec:
    empty = QCoreApplication.translate(
        "OrganizationsPage",
        "Here stand the organisations that send members or employ persons. "
        "Add the first one, or import a list.",
    )
    title = QCoreApplication.translate("OrganizationsPage", "Organisations")
    listed = ListSpec("organizations", title, organizations_listing(desk), empty, WATCHED)
    return RecordSpec(
        listed,
        lambda: organizations_listing(desk),
        OrganizationDetail,
        QCoreApplication.translate("OrganizationsPage", "Add organisation"),
    )


class OrganizationsPage(RecordPage):
    """All organisations, as of a day."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, _spec(desk))
        self.doubles = Doubles(self, "organization")
        self.refresh()

    def add(self) -> None:
        """Open the dialog of a new organisation."""
        self._open(OrganizationCard(Organization()))

    def edit(self, record_id: str) -> None:
        """Open the dialog of an organisation."""
        organizations: Organizations = self.desk.secretariat.organizations
        self.desk.act(lambda: organizations.card(record_id), then=self._open)

    def delete(self, record_id: str) -> object:
        """Delete an organisation entered by mistake."""
        return self.desk.secretariat.organizations.delete(record_id)

    def _open(self, card: OrganizationCard) -> None:
        dialog = OrganizationDialog(self.desk, self)
        dialog.saved.connect(self._show_saved)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open_card(card, self.as_of.day)

    def _show_saved(self, card: OrganizationCard) -> None:
        self.show_record(card.organization.id)

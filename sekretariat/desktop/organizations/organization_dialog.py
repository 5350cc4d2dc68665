"""The dialog of an organisation: all fields and lists, and the persons there to read."""

from collections.abc import Mapping
from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QTabWidget, QWidget

from sekretariat.desktop.base.card_dialog import CardDialog, CardForm
from sekretariat.desktop.base.desk import Desk
from sekretariat.desktop.base.parts_table import PartForm
from sekretariat.desktop.base.record_dialog import RecordForm
from sekretariat.desktop.organizations.persons_there import PersonsThere
from sekretariat.domain.organizations import (
    CategoryInBody,
    FormerOrganizationName,
    NominationRight,
    Organization,
)
from sekretariat.domain.people import Address, ContactPoint
from sekretariat.services.organizations import OrganizationCard, Organizations
from sekretariat.services.parts import check_part

CHECK = partial(check_part, owner="organization_id")
PERIOD = ("valid_from", "valid_to")


class OrganizationDialog(CardDialog[Organization]):
    """Adds or edits an organisation."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        form = RecordForm(Organization, "organization_form", "", self.tr("Save organisation"))
        card = CardForm(organization_parts(), ("name", "short_name"))
        super().__init__(desk, form, card, parent)
        self.setObjectName("organization_dialog")
        self._organizations: Organizations = desk.secretariat.organizations
        self.persons = PersonsThere(desk)
        tabs = self.form.findChild(QTabWidget, "tabs")
        if tabs is not None:
            tabs.addTab(self.persons, self.tr("Persons there"))

    def open_card(self, card: OrganizationCard, since: date) -> None:
        """Show a card, new or kept; `since` is the day suggested for a change of name."""
        organization = card.organization
        is_new = organization.row_version == 0
        self.setWindowTitle(self.tr("Add organisation") if is_new else organization.name)
        self.load_card(organization, vars(card), since)
        self.persons.show_persons(organization.id)
        self.open()

    def save(self, record: Organization) -> OrganizationCard:
        """Save the whole card; a changed name holds from the day asked for."""
        card = OrganizationCard(record, **self.parts(), began_with=self.began_with)
        return self._organizations.save(card, since=self.changed_from())


def organization_parts() -> Mapping[str, PartForm]:
    """Return the lists by their name in the card."""
    return {
        "former_names": PartForm(
            FormerOrganizationName,
            "former_organization_name_form",
            QCoreApplication.translate("OrganizationParts", "Former name"),
            ("name", "short_name", *PERIOD, "reason"),
            CHECK,
        ),
        "addresses": PartForm(
            Address,
            "address_form",
            QCoreApplication.translate("OrganizationParts", "Address"),
            ("kind", "street", "po_box", "postcode", "city", *PERIOD),
            CHECK,
        ),
        "contacts": PartForm(
            ContactPoint,
            "contact_point_form",
            QCoreApplication.translate("OrganizationParts", "Contact"),
            ("kind", "value", "purpose", "visibility"),
            CHECK,
            ordered=True,
        ),
        "nomination_rights": PartForm(
            NominationRight,
            "nomination_right_form",
            QCoreApplication.translate("OrganizationParts", "Nomination right"),
            ("body_id", "seats", "deputy_mode", "legal_basis", *PERIOD),
            CHECK,
        ),
        "categories": PartForm(
            CategoryInBody,
            "category_in_body_form",
            QCoreApplication.translate("OrganizationParts", "Category in a body"),
            ("category_id",),
            CHECK,
        ),
    }

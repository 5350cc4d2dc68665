"""The lists of a person's dialog: titles, offices, affiliations, addresses, contacts, names."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QCoreApplication

from sekretariat.desktop.base.parts_table import PartForm
from sekretariat.domain.people import (
    AcademicTitle,
    Address,
    Affiliation,
    ContactPoint,
    FormerName,
    OfficeTitle,
)
from sekretariat.services.parts import check_part

CHECK = partial(check_part, owner="person_id")
PERIOD = ("valid_from", "valid_to")


def person_parts() -> Mapping[str, PartForm]:
    """Return the lists by their name in the card."""
    return {**_name_parts(), **_reach_parts()}


def _name_parts() -> Mapping[str, PartForm]:
    """Return the lists that belong to the name: titles, offices, former names."""
    return {
        "titles": PartForm(
            AcademicTitle,
            "academic_title_form",
            QCoreApplication.translate("PersonParts", "Academic title"),
            ("title", "awarded_on", "withdrawn_on"),
            CHECK,
            ordered=True,
        ),
        "office_titles": PartForm(
            OfficeTitle,
            "office_title_form",
            QCoreApplication.translate("PersonParts", "Office or mandate"),
            ("title", "salutation_phrase", *PERIOD),
            CHECK,
        ),
        "former_names": PartForm(
            FormerName,
            "former_name_form",
            QCoreApplication.translate("PersonParts", "Former name"),
            ("titles", "given_names", "family_name", *PERIOD, "reason", "hidden"),
            CHECK,
        ),
    }


def _reach_parts() -> Mapping[str, PartForm]:
    """Return the lists that say where a person works and how to reach them."""
    return {
        "affiliations": PartForm(
            Affiliation,
            "affiliation_form",
            QCoreApplication.translate("PersonParts", "Affiliation"),
            ("organization_id", "function", "department", "is_primary", *PERIOD),
            CHECK,
        ),
        "addresses": PartForm(
            Address,
            "address_form",
            QCoreApplication.translate("PersonParts", "Address"),
            ("kind", "street", "po_box", "postcode", "city", "block", *PERIOD),
            CHECK,
        ),
        "contacts": PartForm(
            ContactPoint,
            "contact_point_form",
            QCoreApplication.translate("PersonParts", "Contact"),
            ("kind", "value", "purpose", "visibility", "bounced_at"),
            CHECK,
            ordered=True,
        ),
    }

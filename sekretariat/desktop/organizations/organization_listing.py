"""The list of organisations as the table asks for it: keys and pages of rows from the services."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication

from sekretariat.desktop.base.desk import Desk
from sekretariat.desktop.base.listings import KeysListing, Row
from sekretariat.desktop.base.table_model import Column, Filter, Query
from sekretariat.domain.fields import Choice, Kind, field_of
from sekretariat.domain.organizations import Category, Organization, OrganizationStatus
from sekretariat.domain.people import Address
from sekretariat.services.organizations import OrganizationQuestion, Organizations
from sekretariat.words import translate


def columns() -> tuple[Column, ...]:
    """Return the columns in their first order; the last ones are hidden at first."""
    seats = QCoreApplication.translate("OrganizationsList", "Seats")
    persons = QCoreApplication.translate("OrganizationsList", "Persons")
    emails = QCoreApplication.translate("OrganizationsList", "E-mail")
    record_id = QCoreApplication.translate("OrganizationsList", "Record id")
    return (
        Column("name", _label(Organization, "name"), width=360),
        Column("short_name", _label(Organization, "short_name"), width=100),
        Column("category", _label(Organization, "category"), width=190, choices=Category),
        Column("city", _label(Address, "city"), width=120),
        Column("emails", emails, width=190),
        Column("seats", seats, Kind.NUMBER, width=70),
        Column("persons", persons, Kind.NUMBER, width=80),
        Column(
            "status",
            _label(Organization, "status"),
            width=90,
            hidden=True,
            choices=OrganizationStatus,
        ),
        *(_hidden(Address, name) for name in ("street", "postcode")),
        _hidden(Organization, "nomination_contact"),
        Column("id", record_id, width=260, hidden=True, sortable=False),
    )


def filters() -> tuple[Filter, ...]:
    """Return the filters."""
    return (
        Filter("category", _label(Organization, "category"), _options(Category)),
        Filter("status", _label(Organization, "status"), _options(OrganizationStatus)),
    )


def organizations_listing(desk: Desk) -> KeysListing:
    """Return the list of all organisations, as of the day of the query."""
    organizations: Organizations = desk.secretariat.organizations

    def find(query: Query) -> Sequence[Any]:
        question = OrganizationQuestion(
            as_of=query.as_of or desk.today(),
            search=query.search,
            sort=query.sort or "name",
            descending=query.descending,
            **query.filters,
        )
        return organizations.keys(question)

    def read(keys: Sequence[Any], query: Query) -> Sequence[Row]:
        return organizations.rows(keys, query.as_of or desk.today())

    return KeysListing(columns(), find, read, filters=filters(), key_of=organizations.key)


def _options(choices: type[Choice]) -> list[tuple[str, str]]:
    return [(str(one.value), translate(one.label)) for one in choices]


def _label(record_class: type, name: str) -> str:
    return translate(field_of(record_class, name).label)


def _hidden(record_class: type, name: str) -> Column:
    return Column(name, _label(record_class, name), hidden=True)

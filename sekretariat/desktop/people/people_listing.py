"""The list of persons as the table asks for it: keys and pages of rows from the services."""

from collections.abc import Sequence
from dataclasses import replace
from types import SimpleNamespace
from typing import Any

from PySide6.QtCore import QCoreApplication

from sekretariat.desktop.base.desk import Desk
from sekretariat.desktop.base.listings import KeysListing, Row
from sekretariat.desktop.base.table_model import Column, Filter, Query
from sekretariat.domain.fields import field_of
from sekretariat.domain.names import sorted_name
from sekretariat.domain.people import Address, Affiliation, FormerName, Person, Salutation
from sekretariat.services.people import People, PersonQuestion
from sekretariat.words import translate


def columns() -> tuple[Column, ...]:
    """Return the columns in their first order; the last ones are hidden at first."""
    return (
        Column("name", QCoreApplication.translate("PeopleList", "Name"), width=200),
        Column("organization", _label(Affiliation, "organization_id"), width=205),
        Column("function", _label(Affiliation, "function"), width=130),
        Column("bodies", QCoreApplication.translate("PeopleList", "Bodies"), width=115),
        Column("emails", QCoreApplication.translate("PeopleList", "E-mail"), width=190),
        Column("phones", QCoreApplication.translate("PeopleList", "Phone"), width=115),
        Column("city", _label(Address, "city"), width=95),
        Column("salutation", _label(Person, "salutation"), width=70, choices=Salutation),
        *(
            _hidden(FormerName, name, sortable=False)
            for name in ("titles", "particle", "nobility", "suffix")
        ),
        *(_hidden(Person, name) for name in ("given_names", "family_name")),
        _hidden(Affiliation, "department"),
        *(_hidden(Address, name) for name in ("street", "postcode", "country")),
        Column("mobile", QCoreApplication.translate("PeopleList", "Mobile"), hidden=True),
        Column("fax", QCoreApplication.translate("PeopleList", "Fax"), hidden=True),
        Column(
            "id",
            QCoreApplication.translate("PeopleList", "Record id"),
            width=260,
            hidden=True,
            sortable=False,
        ),
    )


def empty_filters() -> tuple[Filter, ...]:
    """Return the filters before what can be chosen has been asked for."""
    return (
        Filter("body_id", QCoreApplication.translate("PeopleList", "Body"), ()),
        Filter("organization_id", _label(Affiliation, "organization_id"), ()),
        Filter("salutation", _label(Person, "salutation"), ()),
    )


def filters(desk: Desk) -> tuple[Filter, ...]:
    """Return the filters with what can be chosen now."""
    office = desk.secretariat
    salutations = [(str(one.value), translate(one.label)) for one in Salutation]
    offered = (office.bodies.choices(), office.organizations.choices(), salutations)
    return tuple(
        replace(described, options=options)
        for described, options in zip(empty_filters(), offered, strict=True)
    )


def people_listing(desk: Desk) -> KeysListing:
    """Return the list of all persons, as of the day of the query."""
    people: People = desk.secretariat.people

    def find(query: Query) -> Sequence[Any]:
        question = PersonQuestion(
            as_of=query.as_of or desk.today(),
            search=query.search,
            sort=query.sort or "name",
            descending=query.descending,
            **query.filters,
        )
        return people.keys(question)

    def read(keys: Sequence[Any], query: Query) -> Sequence[Row]:
        as_of = query.as_of or desk.today()
        rows = people.rows(keys, as_of)
        bodies = people.bodies([str(row["id"]) for row in rows], as_of)
        return [
            {**row, "name": listed_name(row), "bodies": bodies.get(row["id"], "")} for row in rows
        ]

    return KeysListing(columns(), find, read, filters=empty_filters(), key_of=people.key)


def listed_name(row: dict[str, Any]) -> str:
    """Return a row's name as lists sort it: "Müller, Dr. Hans von"."""
    titles = [row["titles"]] if row["titles"] else []
    return sorted_name(SimpleNamespace(**row), titles)


def _label(record_class: type, name: str) -> str:
    return translate(field_of(record_class, name).label)


def _hidden(record_class: type, name: str, *, sortable: bool = True) -> Column:
    return Column(name, _label(record_class, name), hidden=True, sortable=sortable)

"""A need to keep, and all that stands in the tables that could tell of it."""

import dataclasses
import json

from sqlalchemy import select

from sekretariat.domain.needs import NeedKind, NeedScope, SpecialNeed
from sekretariat.domain.people import Person
from sekretariat.services.people import PersonCard
from sekretariat.services.secretariat import Secretariat
from sekretariat.storage.tables import TABLES, change, change_set, setting

PASSPHRASE = "vier Wörter für Müller"  # noqa: S105 (of this test alone)
CONSENT = "Einwilligung vom 01.10.2020"
SECRET = "Geheimnuss-Allergie"  # noqa: S105 (what nobody may read)


def set_up(office: Secretariat) -> str:
    """Set the passphrase of an office and return a person in it."""
    office.needs.set_up(PASSPHRASE)
    return office.people.save(PersonCard(Person(family_name="Muster"))).person.id


def diet(**values: object) -> SpecialNeed:
    need = SpecialNeed(
        kind=NeedKind.DIET, detail=SECRET, scope=NeedScope.LASTING, consent_reference=CONSENT
    )
    return dataclasses.replace(need, **values)  # type: ignore[arg-type]


def details(office: Secretariat, person_id: str) -> list[str]:
    return [need.detail for need in office.needs.of_person(person_id)]


def everything(office: Secretariat) -> str:
    """Return all that stands in the tables that could tell of a need."""
    tables = (TABLES["special_need"], change, change_set, setting)
    with office.context.reader() as reader:
        found = [list(reader.connection.execute(select(table)).mappings()) for table in tables]
    return json.dumps([[dict(row) for row in rows] for rows in found], default=str)

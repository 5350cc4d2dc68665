"""A large office to measure: 100,000 plainly fictitious persons, written past the services."""

import random
import uuid
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sqlalchemy import insert

from sekretariat.domain.organizations import Organization
from sekretariat.domain.people import Affiliation, ContactPoint, Person
from sekretariat.storage.database import Database
from sekretariat.storage.kinds import ENTITY_OF
from sekretariat.storage.rows import to_row
from sekretariat.storage.tables import TABLES

if TYPE_CHECKING:
    from sekretariat.domain.records import Record

FAMILY = ("Muster", "Beispiel", "Probst", "Öztürk-Muster", "Łukaszewicz", "Nguyễn", "Groß", "Bauer")
ENDINGS = ("mann", "lein", "er", "ner", "bach", "feld", "hauer", "stein", "dorf", "au")
GIVEN = ("Ada", "Berk", "Çiğdem", "Dörte", "Emil", "Fatma", "Günther", "Hằng", "İpek", "Jörg")


def make_office(path: Path, persons: int = 100_000) -> None:
    """Write an office with so many persons, each with an organisation and an e-mail address."""
    chance = random.Random(7)  # noqa: S311  the same office every time
    database = Database.open(str(path))
    senders = [Organization(name=f"Musterverband {number}") for number in range(2000)]
    people = [_person(chance, number) for number in range(persons)]
    work = [
        Affiliation(
            person_id=one.id, organization_id=chance.choice(senders).id, function="Vorstand"
        )
        for one in people
    ]
    mails = [
        ContactPoint(person_id=one.id, position=1, value=f"person{number}@example.org")
        for number, one in enumerate(people)
    ]
    with database.engine.begin() as connection:
        for records in (senders, people, work, mails):
            connection.execute(insert(TABLES[ENTITY_OF[type(records[0])]]), _rows(records))
    database.close()


def _person(chance: random.Random, number: int) -> Person:
    family = f"{chance.choice(FAMILY)}{chance.choice(ENDINGS)}{number % 977}"
    return Person(
        id=str(uuid.UUID(int=chance.getrandbits(128), version=4)),
        family_name=family,
        given_names=f"{chance.choice(GIVEN)} {chance.choice(GIVEN)}",
    )


def _rows(records: list[Any]) -> list[dict[str, Any]]:
    rows = []
    for record in records:
        kept: Record = record
        rows.append({"id": kept.id, "row_version": 1, **to_row(kept)})
    return rows

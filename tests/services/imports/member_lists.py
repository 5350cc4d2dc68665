"""A small list of members, and how tests take it in."""

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook

from sekretariat.domain.bodies import Body, BodyKind
from sekretariat.domain.imports.plans import ImportPlan
from sekretariat.domain.people import Person
from sekretariat.services.bodies import BodyCard
from sekretariat.services.imports.reports import report
from sekretariat.services.people import PersonCard
from sekretariat.services.secretariat import Secretariat

HEADINGS = ("Anrede", "Titel", "Name, Vorname", "Institution", "Funktion", "Straße", "PLZ", "Ort",
            "E-Mail", "Tel.", "Mitglied/Stv.", "Forum 1", "Forum 2", "seit")  # fmt: skip
ADA = ("Frau", "Prof. Dr.", "Muster, Ada", "Verband A", "Leitung", "Weg 1", 65189, "Wiesbaden",
       "ada@example.org; buero@example.org", "0611 32190", "Mitglied", "x", "",
       date(2019, 12, 3))  # fmt: skip
MAX = ("Herr", "", "von Probe, Max", "Verband A", "", "", "", "", "max@example.org", "",
       "Stv.", "", "x", "03.12.2019")  # fmt: skip
VACANT = ("", "", "N. N.", "Verband B", "", "", "", "", "", "", "Mitglied", "", "", "")
Write = Callable[..., Path]
AS_OF = date(2020, 11, 3)


@pytest.fixture
def written(tmp_path: Path) -> Write:
    def write(*rows: Sequence[Any], name: str = "Liste.xlsx") -> Path:
        book = Workbook()
        for row in (HEADINGS, *rows):
            book.active.append(row)
        book.save(tmp_path / name)
        return tmp_path / name

    return write


@pytest.fixture
def conference(office: Secretariat) -> str:
    """A body constituted on 3 December 2019 with two forums."""
    body = Body(name="Musterkonferenz", constituted_on=date(2019, 12, 3))
    office.bodies.save(BodyCard(body))
    for number in ("1", "2"):
        forum = Body(name=f"Forum {number}", number=number, kind=BodyKind.FORUM, parent_id=body.id)
        office.bodies.save(BodyCard(forum))
    return body.id


def take_in(office: Secretariat, path: Path, body: str = "", **options: Any) -> ImportPlan:
    plan = office.importing.plan(path, body=body)
    return office.importing.apply(plan, **options)


def persons(office: Secretariat) -> dict[str, PersonCard]:
    with office.context.reader() as reader:
        found = reader.find(Person)
    return {one.family_name: office.people.card(one.id) for one in found}


def counts(plan: ImportPlan) -> dict[str, int]:
    return {status.value: count for status, count in plan.counts().items() if count}


LONG_HEADINGS = ("Sitz", "Gruppe", "Institution", "Funktion", "Name", "E-Mail", "Rolle",
            "Stellvertretung von", "seit", "bis", "berufen am", "Foren")  # fmt: skip


@pytest.fixture
def listed(tmp_path: Path) -> Any:
    """Write a list of rows given as {heading: text}."""

    def write(*rows: dict[str, str]) -> Path:
        lines = [";".join(LONG_HEADINGS)]
        lines += [";".join(row.get(heading, "") for heading in LONG_HEADINGS) for row in rows]
        path = tmp_path / "Liste.csv"
        path.write_text("\n".join(lines), encoding="utf-8")
        return path

    return write


def member(name: str, organization: str, **more: str) -> dict[str, str]:
    return {"Name": name, "Institution": organization, "Rolle": "Mitglied", **more}


def told(plan: ImportPlan) -> list[tuple[str, str, str]]:
    return [(one["field"], one["old"], one["new"]) for one in report(plan)["changes"]]


def codes(plan: ImportPlan) -> Sequence[str]:
    return [one.problem.code for one in plan.all_problems()]

"""The big list of naughty strings, kept beside the project, as names of members.

Each is stored, listed, printed, exported and imported back as it is; a name is one line of
composed Unicode (NFC) without control characters, so that is what is compared.
"""

import json
import shutil
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any
from unicodedata import category

import pytest

from sekretariat.domain.bodies import Body, Membership, Seat
from sekretariat.domain.fields import tidy
from sekretariat.domain.imports.lists import OnDoubt, RowStatus
from sekretariat.domain.people import Person
from sekretariat.services.bodies import BodyCard
from sekretariat.services.lists import ListQuestion
from sekretariat.services.papers.kinds import Paper, PrintQuestion
from sekretariat.services.secretariat import Secretariat
from tests.conftest import open_office
from tests.documents.reading import plain, read

NAUGHTY = Path(__file__).parents[2].parent / "shared" / "data" / "peer" / "blns" / "blns.json"
AS_OF = date(2020, 11, 3)
COLUMNS = ("organization", "given_names", "family_name", "role")
LONGEST = 120
SAY_NOTHING = frozenset({"", "-", "--"})  # in a sheet they stand for an empty cell
NO_LETTERS = frozenset("\ufffe\uffff")  # no sheet holds them
pytestmark = pytest.mark.skipif(not NAUGHTY.is_file(), reason="../shared/data is not there")


def naughty() -> list[str]:
    """Return the strings as names: one line, what a field of a name holds, none twice."""
    strings = json.loads(NAUGHTY.read_text(encoding="utf-8"))
    lines = (" ".join(tidy(text).split()) for text in strings)
    names = (line for line in lines if line not in SAY_NOTHING and len(line) <= LONGEST)
    return list(dict.fromkeys(name for name in names if not NO_LETTERS & set(name)))


def visible(text: str) -> str:
    """Return what of a text can be seen: no marks of direction, no blanks without width."""
    return plain("".join(character for character in text if category(character) != "Cf"))


def called(number: int) -> str:
    """Return the given name of a member, everybody's own: nobody is asked about."""
    return f"Ada{number}"


@pytest.fixture(scope="module")
def kept(
    tmp_path_factory: pytest.TempPathFactory, empty_file: Path
) -> Iterator[tuple[Secretariat, str]]:
    """An office whose body has a member of each name."""
    path = tmp_path_factory.mktemp("naughty") / "office.sqlite"
    office = open_office(Path(shutil.copy(empty_file, path)))
    body = office.bodies.save(BodyCard(Body(name="Beirat"))).body
    with office.context.work("test", "Test") as work:
        for number, name in enumerate(naughty(), start=1):
            person, seat = (
                Person(given_names=called(number), family_name=name),
                Seat(body_id=body.id),
            )
            seat.number = number
            work.add(person)
            work.add(seat)
            work.add(Membership(seat_id=seat.id, person_id=person.id, valid_from=AS_OF))
    yield office, body.id
    office.close()


def listed(office: Secretariat, body_id: str) -> list[str]:
    rows = office.lists.members(ListQuestion(as_of=AS_OF, body=body_id))
    return sorted(str(row["name"]) for row in rows)


def test_they_are_stored_and_listed(kept: tuple[Secretariat, str]) -> None:
    assert listed(*kept) == sorted(
        f"{called(number)} {name}" for number, name in enumerate(naughty(), start=1)
    )


@pytest.mark.parametrize("name", naughty()[::30] if NAUGHTY.is_file() else [])
def test_they_are_found_by_their_own_words(kept: tuple[Secretariat, str], name: str) -> None:
    office, body_id = kept
    question = ListQuestion(as_of=AS_OF, body=body_id, search=name)
    found = [str(row["name"]) for row in office.lists.members(question)]
    assert any(one.endswith(f" {name}") for one in found)


def test_they_are_printed(kept: tuple[Secretariat, str]) -> None:
    office, body_id = kept
    told: list[Any] = []
    paper = PrintQuestion(paper=Paper.MEMBER_LIST, body=body_id, as_of=AS_OF)
    text = plain(read(office.printing.pdf(paper, told.append)).root.text)
    unprinted = set("".join(str(one.values["characters"]) for one in told)) - {" "}
    whole = [name for name in naughty() if not set(name) & unprinted]
    assert len(whole) > len(naughty()) // 2
    assert [name for name in whole if visible(name) not in visible(text)] == []


@pytest.mark.parametrize("ending", ["xlsx", "csv"])
def test_exported_they_come_back_unchanged(
    kept: tuple[Secretariat, str], tmp_path: Path, ending: str
) -> None:
    office, body_id = kept
    path = tmp_path / f"Liste.{ending}"
    office.exporting.members(path, ListQuestion(as_of=AS_OF, body=body_id), COLUMNS)
    history = len(office.history.recent())
    plan = office.importing.apply(office.importing.plan(path, body=body_id))
    assert {row.status for row in plan.rows} == {RowStatus.UNCHANGED}
    assert len(office.history.recent()) == history


def test_another_office_takes_them_in(
    kept: tuple[Secretariat, str], sqlite_office: Secretariat, tmp_path: Path
) -> None:
    office, body_id = kept
    path = tmp_path / "Liste.xlsx"
    office.exporting.members(path, ListQuestion(as_of=AS_OF, body=body_id), COLUMNS)
    other_id = sqlite_office.bodies.save(BodyCard(Body(name="Rat"))).body.id
    plan = sqlite_office.importing.plan(path, body=other_id)
    sqlite_office.importing.apply(plan, OnDoubt.NEW)
    assert plan.counts()[RowStatus.NEW] == len(naughty())
    as_read = [name.replace("Dr. ", "", 1) for name in listed(sqlite_office, other_id)]
    assert sorted(as_read) == sorted(one.replace("Dr. ", "") for one in listed(office, body_id))

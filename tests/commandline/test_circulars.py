"""Circular votes from a script."""

import json
from collections.abc import Callable

import pytest

from sekretariat.services.secretariat import Secretariat
from tests.services.test_attendances import Council

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def council(sqlite_office: Secretariat) -> Council:
    return Council(sqlite_office)


@pytest.fixture
def asked(council: Council) -> tuple[str, ...]:
    """The options that choose the council's office."""
    return ("--database", council.office.target)


def put(run: Run, place: tuple[str, ...], *words: str) -> dict[str, str]:
    wording = ("--body", "Musterbeirat", "--question", "Termin", "--wording", "Der Beirat tagt.")
    code, out, err = run(*place, "circular", "open", *wording, *words, "--json")
    assert (code, err) == (0, "")
    opened: dict[str, str] = json.loads(out)
    return opened


def test_the_deadline_follows_from_the_rules(run: Run, asked: tuple[str, ...]) -> None:
    opened = put(run, asked, "--date", "2026-05-20")
    assert (opened["deadline"], opened["number"]) == ("2026-06-03", "U-01/2026")
    assert put(run, asked, "--date", "2026-05-20", "--days", "7")["deadline"] == "2026-05-27"


def test_a_question_is_answered_and_counted(
    run: Run, asked: tuple[str, ...], council: Council
) -> None:
    place = ("--circular", put(run, asked)["id"])
    persons = [part for one in council.members[:3] for part in ("--person", one)]
    run(*asked, "circular", "answer", *place, *persons, "--vote", "ja")
    rows = json.loads(run(*asked, "circular", "ballots", *place, "--json")[1])
    assert [row["vote"] for row in rows] == ["ja", "", "ja", "ja"]
    closed = json.loads(run(*asked, "circular", "close", *place, "--early", "--json")[1])
    assert closed["status"] == "abgeschlossen"
    [listed] = json.loads(run(*asked, "circular", "list", "--json")[1])
    assert listed["answers"] == "3 / 3"


def test_an_objection_stops_it(run: Run, asked: tuple[str, ...], council: Council) -> None:
    words = ("--circular", put(run, asked)["id"], "--person", council.members[1], "--objects")
    code, out, _ = run(*asked, "circular", "answer", *words)
    assert code == 0
    assert "abgebrochen" in out

"""Persons kept twice, by command."""

import json
from pathlib import Path

import pytest

from tests.commandline.conftest import Run
from tests.conftest import open_office
from tests.services.twins import twins


@pytest.fixture
def pair(tmp_path: Path) -> tuple[str, str]:
    """Two records of one person in the office of the commands."""
    office = open_office(tmp_path / "office.db")
    found = twins(office)
    office.close()
    return found


def test_duplicates_are_told_with_score_and_reasons(run: Run, pair: tuple[str, str]) -> None:
    code, out, err = run("duplicates", "--json")
    assert (code, err) == (0, "")
    (row,) = json.loads(out)
    assert {row["one_id"], row["other_id"]} == set(pair)
    assert row["score"] > 90
    assert row["reason_codes"] == ["rufform", "gleiche_email", "gleiche_organisation"]
    assert json.loads(run("duplicates", "--score", "100", "--json")[1]) == []
    assert "Mueller, Prof. Dr. Katrin" in run("duplicates")[1]


def test_the_old_id_still_tells_the_history_after_a_merge(run: Run, pair: tuple[str, str]) -> None:
    kathrin, katrin = pair
    code, out, err = run("merge", kathrin, katrin, "--json")
    assert (code, json.loads(out), err) == (0, {"id": kathrin, "merged": katrin}, "")
    persons = json.loads(run("list", "persons", "--json")[1])
    assert [row["id"] for row in persons] == [kathrin]
    assert run("history", katrin)[1] == run("history", kathrin)[1]
    code, _, err = run("merge", kathrin, katrin)
    assert code == 1
    assert "Kathrin Müller" in err
    assert run("undo")[0] == 0
    assert len(json.loads(run("list", "persons", "--json")[1])) == 2


def test_the_other_name_may_be_dropped(run: Run, pair: tuple[str, str]) -> None:
    assert run("merge", *pair, "--drop-name")[0] == 0
    assert json.loads(run("list", "persons", "--search", "Katrin", "--json")[1]) == []


def test_not_the_same_is_remembered(run: Run, pair: tuple[str, str]) -> None:
    code, out, _ = run("not-the-same", *pair)
    assert code == 0
    assert "Kathrin Müller" in out
    assert json.loads(run("duplicates", "--json")[1]) == []
    (row,) = json.loads(run("duplicates", "--decided", "--json")[1])
    assert {row["one"], row["other"]} == {"Kathrin Müller", "Katrin Mueller"}
    (again,) = [json.loads(run("not-the-same", *pair, "--json")[1])]
    assert again["id"] == row["id"]

"""A decision from a script: rule, number, quorum, tasks."""

import json
from collections.abc import Callable

import pytest

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def meeting(run: Run) -> str:
    run("add", "body", "Musterkonferenz")
    words = ("--body", "Musterkonferenz", "--date", "2020-11-03", "--number", "2", "--json")
    meeting: str = json.loads(run("add", "meeting", *words)[1])["id"]
    run("add", "agenda-item", "--meeting", meeting, "--title", "Gesundheit")
    return meeting


def test_a_motion_is_adopted_by_votes_or_consensus(run: Run, meeting: str) -> None:
    words = ("--meeting", meeting, "--item", "1", "--wording", "Gesundheit wird Querschnitt.")
    code, out, err = run("resolve", *words, "--consensus", "--json")
    found = json.loads(out)
    assert (code, err) == (0, "")
    assert (found["adopted"], found["number"]) == (True, "02/2020-1")
    assert "Konsens" in found["explanation"]
    voted = run("resolve", *words, "--yes", "20", "--no", "18", "--abstain", "5", "--json")
    assert voted[0] == 1  # the body has no seats, so 43 votes cannot be
    assert "43" in voted[2]
    rows = json.loads(run("resolutions", "--meeting", meeting, "--search", "quersch", "--json")[1])
    assert [row["number"] for row in rows] == ["02/2020-1"]


def test_an_unknown_item_is_told_with_those_there_are(run: Run, meeting: str) -> None:
    code, out, err = run("resolve", "--meeting", meeting, "--item", "9", "--wording", "x")
    assert (code, out) == (1, "")
    assert "„9“" in err


def test_presence_and_quorum(run: Run, meeting: str) -> None:
    code, _, err = run("check-in", "--meeting", meeting, "--guest", "Gast Muster", "--at", "10:00")
    assert (code, err) == (0, "")
    found = json.loads(run("quorum", "--meeting", meeting, "--at", "10:05", "--json")[1])
    assert (found["seats_represented"], found["base"], found["quorate"]) == (0, 0, True)
    assert run("check-in", "--meeting", meeting)[0] == 1


def test_tasks(run: Run) -> None:
    words = ("Bericht schreiben", "--due", "2020-12-01", "--owner", "Referat", "--json")
    task = json.loads(run("task", "add", *words)[1])["id"]
    [row] = json.loads(run("task", "list", "--json")[1])
    assert (row["title"], row["owner"], row["due_on"]) == (
        "Bericht schreiben",
        "Referat",
        "2020-12-01",
    )
    [done] = json.loads(run("task", "done", task, "--json")[1])
    assert done["status"] == "erledigt"

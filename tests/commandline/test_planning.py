"""A session planned from a script: its day and the steps counted from it."""

import json
from collections.abc import Callable
from pathlib import Path

Run = Callable[..., tuple[int, str, str]]


def test_a_session_is_planned_moved_and_ticked_off(run: Run, tmp_path: Path) -> None:
    run("add", "body", "Musterkonferenz")
    words = ("--body", "Musterkonferenz", "--date", "2027-03-16", "--json")
    code, out, err = run("plan-meeting", *words)
    planned = json.loads(out)
    assert (code, err) == (0, "")
    days = {step["title"]: step["due_on"] for step in planned["milestones"]}
    assert days["Einladung, Tagesordnung und Rückmeldebogen versenden"] == "2027-02-16"
    assert (min(days.values()), max(days.values())) == ("2026-12-22", "2027-05-11")
    step = planned["milestones"][7]["id"]
    code, out, err = run("milestone", step, "--due", "2027-02-17")
    assert (code, out) == (1, "")
    assert "16.02.2027" in err
    moved = run("milestone", step, "--due", "2027-02-17", "--reason", "Haus", "--done", "--json")
    [row] = json.loads(moved[1])
    assert (row["due_on"], row["planned_on"], row["state"]) == (
        "2027-02-17",
        "2027-02-16",
        "erledigt",
    )
    calendar = tmp_path / "schritte.ics"
    asked = ("--meeting", planned["id"], "--calendar", str(calendar), "--json")
    assert len(json.loads(run("milestones", *asked)[1])) == 21
    assert calendar.read_bytes().count(b"BEGIN:VEVENT") == 21
    paper = tmp_path / "checkliste.pdf"
    code, _, err = run("print", "checklist", "--meeting", planned["id"], "-o", str(paper))
    assert (code, err) == (0, "")
    assert paper.read_bytes().startswith(b"%PDF")

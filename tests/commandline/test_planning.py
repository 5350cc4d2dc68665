"""A session planned from a script: its day and the steps counted from it."""

import json
from collections.abc import Callable
from pathlib import Path

from tests.exchange.reading.test_calendar_files import event, file_of

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


def test_calendars_are_told_when_a_session_is_planned(run: Run, tmp_path: Path) -> None:
    """Scenario 26: hints for 16.03.2027, then postponed and called off."""
    for name in ("Musterkonferenz", "Musterbeirat"):
        run("add", "body", name)
    week = event("DTSTART;VALUE=DATE:20270315", "DTEND;VALUE=DATE:20270320", title="Plenum")
    path = str(file_of(tmp_path, week))
    code, out, err = run("calendar", "import", path, "--kind", "landtagswoche", "--json")
    assert (code, err) == (0, "")
    taken = {"kind": "landtagswoche", "added": 1, "removed": 0, "kept": 0, "unread": 0}
    assert json.loads(out) == taken
    code, out, _ = run("calendar", "import", path)
    assert (code, out) == (0, "landtagswoche: 0 neu, 0 entfallen, 1 unverändert, 0 nicht lesbar\n")
    [row] = json.loads(run("calendar", "list", "--year", "2027", "--json")[1])
    assert (row["first_day"], row["last_day"]) == ("2027-03-15", "2027-03-19")
    words = ("--body", "Musterkonferenz", "--with", "Musterbeirat", "--date", "2027-03-16")
    planned = json.loads(run("plan-meeting", *words, "--day", "2027-03-17", "--json")[1])
    assert planned["hints"] == [
        f"{day}.03.2027: Plenarwoche des Landtags, „Plenum“ vom 15.03.2027 bis 19.03.2027."
        for day in (16, 17)
    ]
    asked = ("--meeting", planned["id"], "--reason", "Haushaltswoche")
    moved = json.loads(run("postpone-meeting", *asked, "--date", "2027-04-13", "--json")[1])
    assert (moved["held_on"], moved["ordinal_in_term"]) == ("2027-04-13", 1)
    assert "abgesagt" in run("call-off-meeting", *asked)[1]
    again = run("plan-meeting", "--body", "Musterkonferenz", "--date", "2027-03-16")[1]
    assert "Plenarwoche des Landtags" in again


def test_a_year_is_listed_printed_and_written_as_a_calendar(run: Run, tmp_path: Path) -> None:
    for name in ("Musterkonferenz", "Musterbeirat"):
        run("add", "body", name)
    words = ("--body", "Musterkonferenz", "--with", "Musterbeirat", "--date", "2027-05-06")
    assert run("plan-meeting", *words, "--day", "2027-05-07")[0] == 0
    [first, second] = json.loads(run("year-plan", "--year", "2027", "--json")[1])
    assert (first["held_on"], second["held_on"]) == ("2027-05-06", "2027-05-07")
    assert "Christi Himmelfahrt" in first["hints"]
    assert "Brückentag" in second["hints"]
    calendar = tmp_path / "jahr.ics"
    council = ("--body", "Musterbeirat", "--year", "2027", "--calendar", str(calendar))
    assert "1. Sitzung · Musterkonferenz" in run("year-plan", *council)[1]
    assert calendar.read_bytes().count(b"BEGIN:VEVENT") == 2
    paper = tmp_path / "jahr.pdf"
    assert run("print", "year-plan", "--year", "2027", "-o", str(paper))[0] == 0
    assert paper.read_bytes().startswith(b"%PDF")


def test_sessions_are_planned_in_a_row(run: Run) -> None:
    run("add", "body", "Musterkonferenz")
    words = (
        "--body",
        "Musterkonferenz",
        "--first",
        "2027-04-22",
        "--every",
        "2",
        "--unit",
        "wochen",
    )
    asked = ("plan-series", *words, "--count", "3", "--json")
    proposed = json.loads(run(*asked, "--dry-run")[1])
    assert [(row["held_on"], row["is_skipped"], row["id"]) for row in proposed] == [
        ("2027-04-22", False, ""), ("2027-05-06", True, ""), ("2027-05-20", False, ""),
    ]  # fmt: skip
    added = json.loads(run(*asked)[1])
    assert [bool(row["id"]) for row in added] == [True, False, True]
    assert "Christi Himmelfahrt" in added[1]["hints"]
    assert len(json.loads(run("list", "meetings", "--json")[1])) == 2

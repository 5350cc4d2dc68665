"""Statistics from a script."""

import json
from collections.abc import Callable
from pathlib import Path

Run = Callable[..., tuple[int, str, str]]


def test_attendance_and_sessions_of_a_period(run: Run, tmp_path: Path) -> None:
    run("add", "body", "Musterkonferenz")
    words = ("--body", "Musterkonferenz", "--date", "2020-11-03", "--number", "2", "--json")
    meeting = json.loads(run("add", "meeting", *words)[1])["id"]
    run("add", "agenda-item", "--meeting", meeting, "--title", "Gesundheit")
    asked = ("--body", "Musterkonferenz", "--from", "2019-01-01", "--until", "2023-12-31")
    into = tmp_path / "Sitzungen.pdf"
    code, out, err = run("statistics", "sessions", *asked, "--into", str(into), "--json")
    assert (code, err) == (0, "")
    [row] = json.loads(out)
    assert (row["held_on"], row["topics"]) == ("2020-11-03", "Gesundheit")
    assert into.read_bytes().startswith(b"%PDF")
    sheet = tmp_path / "Anwesenheit.csv"
    code, out, _ = run(
        "statistics", "attendance", "--by", "mitglied", *asked, "--into", str(sheet), "--json"
    )
    assert (code, json.loads(out)) == (0, [])
    assert sheet.is_file()
    assert run("statistics", "sessions", "--term", "20", "--json")[0] == 1
    run("add", "body", "Jugendkonferenz", "--term", "20")
    assert json.loads(run("statistics", "sessions", "--term", "20", "--json")[1]) == []

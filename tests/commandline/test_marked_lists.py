"""Colours and struck rows on the command line: told, and taken as a profile says."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook
from openpyxl.styles import Font, PatternFill

Run = Callable[..., tuple[int, str, str]]
ROWS = (
    ("Nachname", "Vorname", "Institution"), ("Mitglieder der Gruppe A",),
    ("Muster", "Ada", "Verband A"), ("Probe", "Max", "Verband A"), ("Vorlage", "Ben", "Verband B"),
)  # fmt: skip


@pytest.fixture
def marked(tmp_path: Path) -> str:
    book = Workbook()
    for row in ROWS:
        book.active.append(row)
    for cell in book.active[4]:
        cell.fill = PatternFill("solid", fgColor="FFFF00")
    for cell in book.active[5]:
        cell.font = Font(strike=True)
    book.save(tmp_path / "Liste.xlsx")
    return str(tmp_path / "Liste.xlsx")


def told(run: Run, *words: str) -> Any:
    code, out, err = run("import", *words, "--json")
    assert (code, err) == (0, "")
    return json.loads(out)


def test_marks_are_told_and_mean_nothing_by_themselves(run: Run, marked: str) -> None:
    found = told(run, marked, "--dry-run")
    assert (found["rows"], found["new"]) == (3, 3)
    assert found["group_headings"] == [
        {"row": 2, "text": "Mitglieder der Gruppe A", "field": "group"}
    ]
    hints = [one for one in found["problems"] if one["code"] == "marks.unexplained"]
    assert len(hints) == 2
    assert {"Probe, Max", "Vorlage, Ben"} == {
        one["message"].rsplit(": ", 1)[1].split(". ")[0] for one in hints
    }


def test_a_profile_says_what_they_mean(
    run: Run, listing: Callable[..., Any], marked: str, tmp_path: Path
) -> None:
    run("add", "body", "Musterbeirat")
    profile = tmp_path / "profil.json"
    marks = {"yellow": "deputy", "struck": "left_out"}
    profile.write_text(json.dumps({"columns": {}, "marks": marks}), encoding="utf-8")
    found = told(run, marked, "--body", "Musterbeirat", "--profile", str(profile))
    assert (found["rows"], found["new"]) == (2, 2)
    assert [one["row"] for one in found["problems"] if one["code"] == "rows.left_out"] == [5]
    roles = {one["person"]: one["role"] for one in listing("memberships")}
    assert {name.split()[-1]: role for name, role in roles.items()} == {
        "Muster": "mitglied", "Probe": "stellvertretung",
    }  # fmt: skip


def test_a_profile_with_an_unknown_mark_is_refused(run: Run, marked: str, tmp_path: Path) -> None:
    profile = tmp_path / "profil.json"
    profile.write_text(json.dumps({"columns": {}, "marks": {"gelb": "deputy"}}), encoding="utf-8")
    code, out, err = run("import", marked, "--profile", str(profile))
    assert (code, out) == (1, "")
    assert "gelb" in err

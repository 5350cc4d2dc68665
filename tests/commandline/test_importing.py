"""Import by command: profiles by name or file, reports listed and printed, corrected lists."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Run = Callable[..., tuple[int, str, str]]
LIST = "Wer;E-Mail;Ort\nAda Muster;ada@example.org;Neustadt\nMax Probe;max@example.org;Altdorf\n"
PROFILE = {"name": "Unsere Liste", "columns": {"Wer": "name", "Ort": ""}, "on_doubt": "new"}


@pytest.fixture
def members(tmp_path: Path) -> Path:
    path = tmp_path / "liste.csv"
    path.write_text(LIST, encoding="utf-8")
    return path


@pytest.fixture
def profile(tmp_path: Path) -> Path:
    path = tmp_path / "profil.json"
    path.write_text(json.dumps(PROFILE), encoding="utf-8")
    return path


def test_a_profile_file_reads_a_list_of_its_own_headings(
    run: Run, listing: Callable[..., Any], members: Path, profile: Path
) -> None:
    assert run("import", str(members), "--json")[0] == 1  # nobody knows what "Wer" is
    code, out, _ = run("import", str(members), "--profile", str(profile), "--json")
    told = json.loads(out)
    assert code == 0
    assert (told["profile"], told["new"]) == ("Unsere Liste", 2)
    assert told["columns"] == {"Wer": "name", "E-Mail": "emails"}
    assert {one["city"] for one in listing("persons")} == {""}


def test_a_profile_nobody_knows_is_told(run: Run, members: Path) -> None:
    code, out, err = run("import", str(members), "--profile", "Gibt es nicht", "--json")
    assert (code, out) == (1, "")
    assert "Gibt es nicht" in err


def test_imports_are_listed_and_their_report_printed(
    run: Run, listing: Callable[..., Any], members: Path, profile: Path, tmp_path: Path
) -> None:
    run("import", str(members), "--profile", str(profile))
    run("import", str(members), "--profile", str(profile))
    run("undo")
    rows = listing("imports")
    assert [(row["state"], row["new"], row["unchanged"]) for row in rows] == [
        ("nothing", 0, 2), ("taken_back", 2, 0),
    ]  # fmt: skip
    assert rows[0]["file"] == "liste.csv"
    assert len(rows[0]["sha256"]) == 64
    paper = tmp_path / "bericht.pdf"
    words = ("print", "import-report", "--import", rows[1]["id"], "--output", str(paper))
    assert run(*words)[0] == 0
    assert paper.read_bytes().startswith(b"%PDF")
    code, _, err = run("print", "import-report", "--import", "keiner", "--output", str(paper))
    assert code == 1
    assert "keiner" in err


def test_a_corrected_list_reports_what_was_changed_on_both_sides(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "liste.csv"
    path.write_text("Name;E-Mail;Ort\nAda Muster;ada@example.org;Neustadt\n", encoding="utf-8")
    run("import", str(path))
    other = tmp_path / "andere.csv"
    other.write_text("Nachname;Vorname;E-Mail;Telefon;Ort;Funktion;Institution;PLZ\n"
                     "Muster;Ada;ada@example.org;;Altdorf;;;\n", encoding="utf-8")  # fmt: skip
    run("import", str(other))
    path.write_text("Name;E-Mail;Ort\nAda Muster;ada@example.org;Waldheim\n", encoding="utf-8")
    told = json.loads(run("import", str(path), "--json")[1])
    assert [one["code"] for one in told["problems"]] == ["import.changed_on_both_sides"]
    assert told["changes"] == []

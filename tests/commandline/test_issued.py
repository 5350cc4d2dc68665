"""What is issued by a command is listed, checked and saved again as it went out."""

import hashlib
import json
from pathlib import Path

import pytest

from tests.commandline.conftest import Run


@pytest.fixture
def session(run: Run) -> None:
    assert run("add", "body", "Musterkonferenz")[0] == 0
    day = ("--date", "2027-03-09", "--venue", "Saal 1")
    assert run("add", "meeting", "--body", "Musterkonferenz", *day)[0] == 0


@pytest.mark.usefixtures("session")
def test_a_paper_is_issued_listed_checked_and_saved_again(run: Run, tmp_path: Path) -> None:
    target, again = tmp_path / "Tagesordnung.pdf", tmp_path / "noch einmal.pdf"
    asked = ("print", "agenda", "--output", str(target), "--issue", "--to", "Presse", "--json")
    code, out, _ = run(*asked)
    assert (code, json.loads(out)) == (0, {"file": str(target)})
    [row] = json.loads(run("issued", "list", "--json")[1])
    assert (row["document"], row["recipients"]) == ("agenda", ["Presse"])
    assert row["sha256"] == hashlib.sha256(target.read_bytes()).hexdigest()
    [checked] = json.loads(run("issued", "check", "--json")[1])
    assert checked["is_whole"] is True
    code, out, _ = run("issued", "export", row["id"], "--into", str(again), "--json")
    assert (code, json.loads(out)) == (0, {"path": str(again)})
    assert again.read_bytes() == target.read_bytes()
    assert str(again) in run("issued", "export", row["id"], "--into", str(again))[1]
    assert "agenda" in run("issued", "list")[1]


@pytest.mark.usefixtures("session")
def test_only_pdf_is_issued(run: Run, tmp_path: Path) -> None:
    code, _, err = run("print", "agenda", "--output", str(tmp_path / "a.docx"), "--issue")
    assert code == 1
    assert err == (
        "Ausgegebenes wird als PDF aufbewahrt. Bitte wählen Sie eine Datei, die auf .pdf endet, "
        "ohne --each.\n"
    )
    assert json.loads(run("issued", "list", "--json")[1]) == []

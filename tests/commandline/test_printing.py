"""Papers written by a command: what could not be printed is told beside the output."""

import json
from pathlib import Path
from zipfile import ZipFile

from tests.commandline.conftest import Run


def test_characters_no_typeface_has_are_told_on_stderr(run: Run, tmp_path: Path) -> None:
    target = tmp_path / "Verzeichnis.pdf"
    asked = ("print", "member-list", "--output", str(target), "--json")
    assert run("add", "body", "Musterkonferenz")[0] == 0
    assert run(*asked)[2] == ""
    assert run("add", "body", "Musterforum 王", "--parent", "Musterkonferenz")[0] == 0
    code, out, err = run(*asked, "--body", "Musterforum 王")
    assert (code, json.loads(out)) == (0, {"file": str(target)})
    assert err == (
        "Diese Zeichen kann hier keine Schrift drucken: 王. Auf dem Papier steht an ihrer Stelle "
        "�. Bitte prüfen Sie, was eingegeben wurde.\n"
    )
    assert target.read_bytes().startswith(b"%PDF")


def test_a_paper_is_written_for_word_where_its_name_says_so(run: Run, tmp_path: Path) -> None:
    target = tmp_path / "Verzeichnis.DOCX"
    assert run("add", "body", "Musterkonferenz")[0] == 0
    assert run("print", "member-list", "--output", str(target))[0] == 0
    with ZipFile(target) as packed:
        assert "Mitgliederverzeichnis" in packed.read("word/document.xml").decode()


def test_cards_are_written_for_word_as_well(run: Run, tmp_path: Path) -> None:
    target = tmp_path / "Schild.docx"
    assert run("add", "body", "Musterkonferenz")[0] == 0
    day = ("--date", "2027-03-09", "--venue", "Saal 1")
    assert run("add", "meeting", "--body", "Musterkonferenz", *day)[0] == 0
    assert run("print", "door-sign", "--output", str(target))[0] == 0
    with ZipFile(target) as packed:
        assert "Saal 1" in packed.read("word/document.xml").decode()


def test_what_a_paper_lacks_is_told_before_it_goes_out(run: Run) -> None:
    assert run("add", "body", "Musterkonferenz")[0] == 0
    day = ("--date", "2027-03-09", "--venue", "Saal {nummer}")
    assert run("add", "meeting", "--body", "Musterkonferenz", *day)[0] == 0
    assert run("check-paper", "member-list")[1] == "Nichts zu beanstanden.\n"
    code, out, err = run("check-paper", "agenda", "--json")
    [found] = json.loads(out)
    assert (code, err, found["code"], found["kind"]) == (0, "", "paper.open_place", "meeting")
    assert found["text"] == (
        "„Saal {nummer}“: „{nummer}“ ist noch auszufüllen. Bitte setzen Sie ein, was gemeint ist."
    )
    assert run("check-paper", "agenda")[1] == f"{found['text']}\n"

"""Papers written by a command: what could not be printed is told beside the output."""

import json
from pathlib import Path
from zipfile import ZipFile

from tests.commandline.conftest import Run
from tests.documents.reading import VALID, read, verdicts


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


def test_participants_are_listed_by_order_of_precedence_where_asked(
    run: Run, tmp_path: Path
) -> None:
    target = tmp_path / "Liste.pdf"
    assert run("add", "body", "Musterkonferenz")[0] == 0
    assert run("add", "meeting", "--body", "Musterkonferenz", "--date", "2027-03-09")[0] == 0
    asked = ("print", "participant-list", "--output", str(target), "--variant")
    assert run(*asked, "members-protocol")[0] == 0
    assert verdicts(target.read_bytes()) == VALID
    code, _, err = run(*asked, "protocol")
    assert code == 1
    assert "members-protocol" in err


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


def test_a_title_is_refused_beyond_its_length_and_printed_whole_below(
    run: Run, tmp_path: Path
) -> None:
    """10,000 characters are one sentence; 500 of two scripts with controls are a good paper."""
    assert run("add", "body", "Musterkonferenz")[0] == 0
    day = ("--date", "2027-03-09", "--venue", "Saal 1")
    made = run("add", "meeting", "--body", "Musterkonferenz", *day, "--json")[1]
    add = ("add", "agenda-item", "--meeting", json.loads(made)["id"], "--title")
    code, out, err = run(*add, "Wort " * 2000)
    assert (code, out) == (1, "")
    assert err == "„Titel“ ist länger als 500 Zeichen. Bitte kürzen Sie den Text.\n"
    title = ("Bericht\x07 שלום\x1b des\x7f Amts an ada@example.org " * 12)[:499]
    assert run(*add, title)[0] == 0
    target = tmp_path / "Tagesordnung.pdf"
    assert run("print", "agenda", "--output", str(target))[0] == 0
    assert verdicts(target.read_bytes()) == VALID
    said = "".join(read(target.read_bytes()).root.text.replace("\u00ad", "").split())
    assert "".join(one for one in title if one.isprintable() and one != " ") in said

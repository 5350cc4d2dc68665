"""`card-format` and `precedence` from a script."""

import json
from pathlib import Path

from tests.commandline.conftest import Run

SIZE = ("--columns", "3", "--rows", "7", "--size", "63,5", "38,1", "--margins", "7,2", "15,15")


def test_an_own_sheet_is_added_printed_on_and_removed(run: Run, tmp_path: Path) -> None:
    assert run("card-format", "add", "Etiketten", *SIZE)[1] == "Bogen angelegt: Etiketten\n"
    made = json.loads(run("card-format", "add", "Schilder", *SIZE, "--kind", "badges", "--json")[1])
    assert (made["kind"], made["width"]) == ("badges", "63,5")
    names = [one["name"] for one in json.loads(run("card-format", "list", "--json")[1])]
    assert names == ["Etiketten", "Schilder"]
    target = tmp_path / "Probe.pdf"
    asked = ("print", "address-labels", "--variant", "Etiketten", "--test-print")
    assert run(*asked, "--output", str(target))[0] == 0
    assert target.read_bytes().startswith(b"%PDF")
    assert run("card-format", "remove", "Etiketten")[1] == "Bogen entfernt: Etiketten\n"
    removed = json.loads(run("card-format", "remove", "Schilder", "--json")[1])
    assert removed == {"removed": made["id"]}
    assert run("card-format", "remove", "Etiketten")[0] == 1


def test_a_sheet_that_is_too_wide_is_one_sentence(run: Run) -> None:
    code, _, err = run("card-format", "add", "Breit", *SIZE, "--gaps", "10", "0")
    assert code == 1
    assert err == (
        "Die Karten enden 217,7 mm vom linken Rand, der Bogen ist aber 210 mm breit. Bitte prüfen "
        "Sie Spalten, Breite, Rand und Abstand.\n"
    )


def test_the_order_of_precedence_is_changed_and_given_back(run: Run) -> None:
    usual = json.loads(run("precedence", "list", "--json")[1])["order"]
    assert usual[0] == "Landtagspräsident"
    assert run("precedence", "set", "Landrat", "MdL")[1] == "  1  Landrat\n  2  MdL\n"
    assert json.loads(run("precedence", "restore", "--json")[1])["order"] == usual
    code, _, err = run("precedence", "set", "MdL", "mdl")
    assert (code, err) == (
        1,
        "„mdl“ steht schon in der Reihenfolge. Bitte nennen Sie es einmal.\n",
    )

"""`template` and `letterhead` from a script."""

import json
from collections.abc import Callable
from pathlib import Path

from PIL import Image

from tests.documents.font_making import small

Run = Callable[..., tuple[int, str, str]]


def test_texts_are_worded_anew_and_given_back(run: Run) -> None:
    rows = json.loads(run("template", "list", "--json")[1])
    assert {"agenda", "invitation_lead"} <= {one["key"] for one in rows}
    assert run("template", "set", "agenda", "Ablauf") == (0, "Geändert: agenda\n", "")
    assert run("template", "show", "agenda")[1] == "Ablauf\nMitgeliefert: Tagesordnung\n"
    assert run("template", "show", "publicness")[1] == "Öffentlichkeit\n"
    words = ("template", "set", "invitation_answer_alone", "Antwort bis {tag}.", "--json")
    assert json.loads(run(*words)[1])["placeholders"] == ["{Tag}"]
    told = run("template", "show", "invitation_answer_alone")[1]
    assert told.endswith("Platzhalter: {Tag}\n")
    assert json.loads(run("template", "show", "agenda", "--json")[1])["changed"] is True
    changed = json.loads(run("template", "list", "--changed", "--json")[1])
    assert len(changed) == 2
    assert run("template", "restore", "agenda")[1] == "Wieder wie mitgeliefert: 1\n"
    assert json.loads(run("template", "restore", "--all", "--json")[1]) == {"restored": 1}
    assert run("template", "list", "--changed")[1].endswith("(0)\n")


def test_a_broken_text_is_one_sentence(run: Run) -> None:
    code, _, err = run("template", "set", "invitation_answer_alone", "Bis {datum} und {Tag}")
    assert code == 1
    assert err == (
        "Zeile 1: Für {datum} ist nichts bekannt, was einzusetzen wäre. Dieser Text kennt: {Tag}\n"
    )
    assert run("template", "set", "invitation_answer_alone", "Bis {day")[2] == (
        "Zeile 1: Eine geschweifte Klammer steht allein. Platzhalter schreibt man so: {Tag}.\n"
    )
    assert "--all" in run("template", "restore")[2]
    assert "„keiner“" in run("template", "show", "keiner")[2]


def test_letterheads_with_a_logo_and_their_history(run: Run, tmp_path: Path) -> None:
    logo = tmp_path / "wappen.png"
    Image.new("RGB", (90, 120), "navy").save(logo)
    words = ("--name", "Ministerium für Altes", "--line", "Geschäftsstelle", "--phone", "0611 0")
    assert run("letterhead", "set", *words)[1] == "Briefkopf: Ministerium für Altes\n"
    more = ("--from", "2024-01-18", "--name", "Ministerium für Neues", "--logo", str(logo))
    refused = run("letterhead", "set", *more)
    assert refused[0] == 1
    assert "was das Logo zeigt" in refused[2]
    made = json.loads(run("letterhead", "set", *more, "--logo-text", "Wappen", "--json")[1])
    assert (made["lines"], made["valid_from"]) == ("Geschäftsstelle", "2024-01-18")
    new, old = json.loads(run("letterhead", "list", "--json")[1])
    assert (old["name"], old["valid_to"]) == ("Ministerium für Altes", "2024-01-17")
    assert run("letterhead", "remove", new["id"])[1] == "Briefkopf entfernt.\n"
    assert json.loads(run("letterhead", "remove", old["id"], "--json")[1]) == {"removed": old["id"]}
    run("add", "body", "Musterkonferenz")
    run("letterhead", "set", "--body", "Musterkonferenz", "--name", "Konferenz")
    assert run("letterhead", "list")[1].endswith("(1)\n")


def test_what_is_no_logo_is_one_sentence(run: Run, tmp_path: Path) -> None:
    text = tmp_path / "logo.png"
    text.write_text("Kein Bild")
    code, out, err = run("letterhead", "set", "--name", "M", "--logo", str(text))
    assert (code, out) == (1, "")
    assert err == (
        "„logo.png“ ist kein lesbares Bild. Bitte wählen Sie eine PNG- oder JPEG-Datei.\n"
    )


def test_fonts_and_the_look_of_papers(run: Run, tmp_path: Path) -> None:
    font = tmp_path / "Muster.ttf"
    font.write_bytes(small())
    assert run("font", "add", str(font))[1] == "Schrift aufgenommen: Muster Antiqua\n"
    [added] = json.loads(run("font", "add", str(font), "--json")[1])
    assert added == {"family": "Muster Antiqua", "file": "Muster.ttf"}
    known = json.loads(run("font", "list", "--json")[1])
    assert [one["family"] for one in known] == ["Noto Sans", "Noto Serif", "Muster Antiqua"]
    run("letterhead", "set", "--name", "Ministerium")
    look = ("--font", "Muster Antiqua", "--size", "12", "--left", "30", "--colour", "#BBBBBB")
    code, _, err = run("letterhead", "look", *look, "--a3", "--first", "printed")
    assert code == 0
    assert err.startswith("Diese Farbe ist auf Weiß blass: Kontrast 1,9 : 1.")
    [head] = json.loads(run("letterhead", "list", "--json")[1])
    assert (head["typeface"], head["type_size"], head["margin_left"]) == ("Muster Antiqua", 12, 30)
    assert (head["large_tables"], head["first_sheet"]) == (True, "printed")
    assert "„Ministerium“" in run("font", "remove", "Muster Antiqua")[2]
    plain = ("--font", "", "--colour", "", "--a4", "--json")
    assert json.loads(run("letterhead", "look", *plain)[1])["accent"] == ""
    assert run("font", "remove", "Muster Antiqua")[1] == "Schrift entfernt: Muster Antiqua\n"
    run("font", "add", str(font))
    assert json.loads(run("font", "remove", "Muster Antiqua", "--json")[1]) == {"removed": 1}
    assert "Es gibt: Noto Sans, Noto Serif" in run("letterhead", "look", "--font", "Comic")[2]
    assert "9" in run("letterhead", "look", "--size", "8")[2]


def test_the_letterheads_of_a_day(run: Run) -> None:
    run("letterhead", "set", "--name", "Altes")
    run("letterhead", "set", "--from", "2024-01-18", "--name", "Neues")
    [old] = json.loads(run("letterhead", "list", "--as-of", "2024-01-17", "--json")[1])
    [new] = json.loads(run("letterhead", "list", "--as-of", "2024-01-18", "--json")[1])
    assert (old["name"], new["name"]) == ("Altes", "Neues")


def test_a_font_that_may_not_be_embedded_is_one_sentence(run: Run, tmp_path: Path) -> None:
    font = tmp_path / "Gesperrt.ttf"
    font.write_bytes(small(rights=2))
    code, out, err = run("font", "add", str(font))
    assert (code, out, err.count("\n")) == (1, "", 1)
    assert err.startswith("„Gesperrt.ttf“ darf nicht in Dokumente eingebettet werden")

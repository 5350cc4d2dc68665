"""`spell` and `word` from a script."""

import json
from collections.abc import Callable
from pathlib import Path

Run = Callable[..., tuple[int, str, str]]


def test_doubtful_words_of_a_file_and_words_of_the_office(run: Run, tmp_path: Path) -> None:
    note = tmp_path / "Notiz.txt"
    note.write_text("Die Querbeetrunde\nvertagt die Sitzunng.", encoding="utf-8")
    first, second = json.loads(run("spell", str(note), "--json")[1])
    assert (first["word"], first["paragraph"]) == ("Querbeetrunde", 1)
    assert (second["word"], second["paragraph"], second["suggestions"][0]) == (
        "Sitzunng",
        2,
        "Sitzung",
    )
    assert run("word", "add", "Querbeetrunde") == (0, "Aufgenommen: Querbeetrunde\n", "")
    told = run("spell", str(note))[1].splitlines()
    assert told[0].startswith("Sitzunng  (Absatz 2)  Sitzung, ")
    assert told[1] == "(1)"
    assert json.loads(run("word", "list", "--json")[1]) == ["Querbeetrunde"]
    assert run("word", "list")[1] == "Querbeetrunde\n(1)\n"
    assert run("word", "remove", "Querbeetrunde")[1] == "Entfernt: Querbeetrunde\n"
    assert json.loads(run("word", "add", "Zyxrunde", "--json")[1])["word"] == "Zyxrunde"
    assert json.loads(run("word", "remove", "Zyxrunde", "--json")[1]) == {"word": "Zyxrunde"}
    assert "„Zyxrunde“" in run("word", "remove", "Zyxrunde")[2]


def test_doubtful_words_of_minutes(run: Run) -> None:
    run("add", "body", "Musterkonferenz")
    words = ("--body", "Musterkonferenz", "--date", "2020-11-03", "--number", "2", "--json")
    meeting = json.loads(run("add", "meeting", *words)[1])["id"]
    run("add", "agenda-item", "--meeting", meeting, "--title", "Gesundheit")
    run("minutes", "write", "--meeting", meeting, "--item", "1", "--text", "Der Bechluss gilt.")
    [found] = json.loads(run("spell", "--meeting", meeting, "--json")[1])
    assert found["suggestions"][0] == "Beschluss"
    assert "Gesundheit" in found["title"]
    assert f"({found['title']}, Absatz 1)" in run("spell", "--meeting", meeting)[1]


def test_either_a_file_or_a_session(run: Run, tmp_path: Path) -> None:
    for words in ((), (str(tmp_path / "a.txt"), "--meeting", "1")):
        code, _, err = run("spell", *words)
        assert code == 1
        assert "--meeting" in err

"""`search` and `check --mend` from a script."""

import json
from collections.abc import Callable
from pathlib import Path

Run = Callable[..., tuple[int, str, str]]


def test_texts_are_found_by_a_part_of_a_word(run: Run) -> None:
    run("task", "add", "Hebammenmangel prüfen")
    [hit] = json.loads(run("search", "mangel", "pruef", "--json")[1])
    assert (hit["kind"], hit["text"]) == ("task", "Hebammenmangel prüfen")
    code, out, err = run("search", "hebamm")
    assert (code, err) == (0, "")
    assert "Hebammenmangel prüfen" in out
    assert run("search", "xyz")[1] == "(0)\n"


def test_the_index_of_the_search_is_made_anew(run: Run) -> None:
    run("task", "add", "Hebammenmangel prüfen")
    assert json.loads(run("check", "--mend", "--json")[1]) == {"sound": True, "problems": []}
    assert len(json.loads(run("search", "mangel", "--json")[1])) == 1


def test_files_are_attached_listed_saved_found_and_taken_off(run: Run, tmp_path: Path) -> None:
    run("add", "body", "Musterkonferenz")
    words = ("--body", "Musterkonferenz", "--date", "2020-11-03", "--number", "2", "--json")
    meeting = json.loads(run("add", "meeting", *words)[1])["id"]
    run("add", "agenda-item", "--meeting", meeting, "--title", "Gesundheit")
    note, picture = tmp_path / "Notiz.txt", tmp_path / "Bild.png"
    note.write_text("Hebammenmangel auf dem Land", encoding="utf-8")
    picture.write_bytes(b"\x89PNG")
    named = ("--meeting", meeting, "--json")
    [one] = json.loads(run("attach", str(note), "--item", "1", *named)[1])
    assert (one["title"], one["item"], one["position"]) == ("Notiz", "1 Gesundheit", 1)
    [hit] = json.loads(run("search", "mangel", "--json")[1])
    assert (hit["kind"], hit["record_id"], hit["meeting_id"]) == ("attachment", one["id"], meeting)
    assert "Bild.png" in run("attach", str(picture), *named)[2]
    assert len(json.loads(run("attachments", *named)[1])) == 2
    saved = run("save-attachment", one["id"], "--into", str(tmp_path / "b.txt"))
    assert saved == (0, f"{tmp_path / 'b.txt'}\n", "")
    found = json.loads(run("save-attachment", one["id"], "--into", str(tmp_path), "--json")[1])
    assert found == {"path": str(note)}
    assert run("detach", one["id"])[0] == 0
    assert run("search", "mangel")[1] == "(0)\n"
    assert run("undo")[0] == 0
    assert json.loads(run("detach", one["id"], "--json")[1]) == {"detached": [one["id"]]}
    assert "„9“" in run("attach", str(note), "--item", "9", "--meeting", meeting)[2]


def test_an_attachment_is_named_anew_and_put_elsewhere(run: Run, tmp_path: Path) -> None:
    run("add", "body", "Musterkonferenz")
    words = ("--body", "Musterkonferenz", "--date", "2020-11-03", "--number", "2", "--json")
    meeting = json.loads(run("add", "meeting", *words)[1])["id"]
    run("add", "agenda-item", "--meeting", meeting, "--title", "Gesundheit")
    for name in ("a", "b"):
        (tmp_path / f"{name}.txt").write_text(name, encoding="utf-8")
    both = [str(tmp_path / f"{name}.txt") for name in ("a", "b")]
    _, second = json.loads(run("attach", *both, "--meeting", meeting, "--json")[1])
    edit = ("edit-attachment", second["id"], "--json")
    [one] = json.loads(run(*edit, "--item", "1", "--title", "Bericht", "--closed")[1])
    assert (one["item"], one["title"], one["is_public"]) == ("1 Gesundheit", "Bericht", False)
    [one] = json.loads(run(*edit, "--item", "", "--move", "-1", "--public")[1])
    assert (one["item"], one["position"], one["is_public"]) == ("", 1, True)

"""What cannot be done ends in one sentence a clerk understands, and leaves nothing behind."""

import json
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from sekretariat.__main__ import main

Run = Callable[..., tuple[int, str, str]]


def test_a_folder_that_cannot_be_made_is_named(run: Run, tmp_path: Path) -> None:
    (tmp_path / "datei").touch()
    folder = tmp_path / "datei" / "papiere"
    code, out, err = run("demo", "--into", str(folder), "--no-window")
    assert (code, out) == (1, "")
    assert str(folder) in err
    assert "Not a directory" not in err


def test_the_sample_conference_of_the_user_needs_its_folder_too(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "datei").touch()
    assert main(["demo", "--into", str(tmp_path / "datei"), "--no-window"]) == 1
    assert str(tmp_path / "datei") in capsys.readouterr().err


@pytest.mark.parametrize("name", ["", "ordner", "datei/liste"])
def test_a_paper_that_cannot_be_written_leaves_nothing_behind(
    run: Run, tmp_path: Path, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    run("add", "body", "Beispielbeirat")
    (tmp_path / "ordner").mkdir()
    (tmp_path / "datei").touch()
    monkeypatch.chdir(tmp_path)
    before = sorted(tmp_path.rglob("*"))
    for words in (("print", "member-list", "--output", name), ("export", "members", name)):
        code, out, err = run(*words)
        assert (code, out, len(err.splitlines())) == (1, "", 1)
    assert sorted(tmp_path.rglob("*")) == before


@pytest.mark.parametrize("name", ["x" * 300, "datei/liste.csv"])
def test_a_list_no_system_can_open_is_named(run: Run, tmp_path: Path, name: str) -> None:
    (tmp_path / "datei").touch()
    code, out, err = run("import", str(tmp_path / name), "--json")
    assert (code, out, len(err.splitlines())) == (1, "", 1)
    assert Path(name).name in err


@pytest.mark.usefixtures("demo")
def test_a_damaged_database_is_told_once(run: Run, tmp_path: Path) -> None:
    with sqlite3.connect(tmp_path / "office.db") as connection:
        connection.execute("DELETE FROM person WHERE serial < 4")
    code, out, err = run("check")
    assert code == 1
    assert len(out.splitlines()) > 1
    assert len(err.splitlines()) == 1
    code, out, err = run("check", "--json")
    assert (code, len(err.splitlines())) == (1, 1)
    assert not json.loads(out)["sound"]


@pytest.mark.parametrize("address", ["mysql://secret@server/x", "postgresql://server:port/x"])
def test_an_address_that_is_none_makes_no_file(
    address: str,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(["--database", address, "list", "persons"]) == 1
    out, err = capsys.readouterr()
    assert (out, len(err.splitlines())) == ("", 1)
    assert "secret" not in err
    assert list(tmp_path.iterdir()) == []


def test_the_first_body_is_asked_for(run: Run) -> None:
    for words in (("list", "seats", "--body", "Beirat"), ("print", "member-list", "-o", "x.pdf")):
        code, out, err = run(*words)
        assert (code, out) == (1, "")
        assert "Vorhanden sind" not in err


@pytest.mark.parametrize("option", ["--parent", "--after"])
def test_an_item_finds_its_place_on_the_agenda_or_is_refused(run: Run, option: str) -> None:
    run("add", "body", "Beirat")
    added = [run("add", "meeting", "--body", "Beirat", "--date", "03.11.2020", "--json")]
    added.append(run("add", "meeting", "--body", "Beirat", "--date", "10.11.2020", "--json"))
    here, there = (json.loads(out)["id"] for _, out, _ in added)
    item = ("add", "agenda-item", "--title", "Begrüßung", "--json", "--meeting")
    elsewhere = json.loads(run(*item, there)[1])["id"]
    for wanted in ("nirgends", elsewhere):
        code, out, err = run(*item, here, option, wanted)
        assert (code, out) == (1, "")
        assert wanted in err
    assert run("list", "agenda", "--meeting", here, "--json")[1] == "[]\n"


def test_of_two_bodies_of_one_name_the_id_is_taken(run: Run) -> None:
    for term in ("20", "21"):
        run("add", "body", "Konferenz", "--term", term)
    found = json.loads(run("list", "bodies", "--json")[1])
    code, _, err = run("list", "seats", "--body", "Konferenz")
    assert code == 1
    assert all(body["id"] in err for body in found)
    assert run("list", "seats", "--body", found[1]["id"])[0] == 0


def test_an_office_without_sessions_has_no_agenda(run: Run) -> None:
    assert run("list", "agenda", "--json") == (0, "[]\n", "")


def test_without_a_display_the_window_is_not_tried(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    assert main([]) == 1
    assert "--help" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("words", "named"),
    [
        (("list", "seats", "--body", "Nirgendwo"), "Nirgendwo"),
        (("list", "persons", "--as-of", "31.02.2020"), "31.02.2020"),
        (("import", "gibt-es-nicht.xlsx"), "gibt-es-nicht.xlsx"),
        (("add", "body", "Beirat", "--kind", "kegelklub"), "kegelklub"),
        (("history", "unbekannt"), "unbekannt"),
        (("export", "members", "aus.xlsx", "--columns", "schuhgröße"), "schuhgröße"),
    ],
)
def test_a_refusal_is_one_sentence_that_names_the_value(
    run: Run, words: tuple[str, ...], named: str
) -> None:
    run("add", "body", "Beispielbeirat")
    code, out, err = run(*words)
    assert (code, out) == (1, "")
    assert named in err
    assert len(err.strip().splitlines()) == 1


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("tanzen",), "Möglich sind: demo, import, list"),
        (("add", "meeting"), "„--body“ fehlt. Hilfe: sekretariat add meeting --help"),
        (
            ("list", "planeten"),
            "„ART“ passt nicht. Möglich sind: persons, organizations, bodies, seats",
        ),
        (("list", "persons", "--as-of"), "Die Option --as-of braucht eine Angabe."),
        (("list", "persons", "--asof", "heute"), "Die Option --asof gibt es nicht."),
        (("export", "sterne", "x.xlsx"), "Möglich sind: members, vcard"),
        (("undo", "zweimal"), "zu viele Wörter"),
    ],
)
def test_wrong_usage_ends_with_two_and_a_german_sentence(
    run: Run, words: tuple[str, ...], told: str
) -> None:
    code, out, err = run(*words)
    assert (code, out, len(err.splitlines())) == (2, "", 1)
    assert told in err

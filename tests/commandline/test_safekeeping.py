"""`backup` and `restore`: copies, what was done since, and the way back."""

import json
from pathlib import Path

from tests.commandline.conftest import Run
from tests.storage.older_files import as_of_a_newer_program


def add(run: Run, name: str) -> None:
    assert run("new", "person", f"family_name={name}")[0] == 0


def test_an_office_is_backed_up_shown_and_brought_back(run: Run, tmp_path: Path) -> None:
    add(run, "Alt")
    code, out, _ = run("backup", "--json")
    copy = json.loads(out)["copy"]
    assert code == 0
    assert Path(copy).parent == tmp_path / "Sicherungen"
    add(run, "Neu")
    code, out, _ = run("restore", "--json")
    assert [(one["copy"], one["lost"]) for one in json.loads(out)] == [(copy, 1)]
    code, out, _ = run("restore", copy)
    assert code == 0
    assert copy in out
    assert "Neu" not in run("list", "people")[1]
    code, out, _ = run("restore")
    assert out.splitlines()[-1] == "(2)"
    code, out, _ = run("backup", "--folder", str(tmp_path / "Stick"))
    assert (code, str(tmp_path / "Stick") in out) == (0, True)
    code, out, _ = run("restore", copy, "--json")
    assert json.loads(out)["restored"] == copy


def test_a_copy_that_is_none_is_refused_in_a_sentence(run: Run, tmp_path: Path) -> None:
    code, out, err = run("restore", str(tmp_path / "weg.sekretariat"))
    assert (code, out) == (1, "")
    assert "weg.sekretariat" in err


def test_a_damaged_file_is_brought_back_and_kept(run: Run, tmp_path: Path) -> None:
    add(run, "Alt")
    copy = json.loads(run("backup", "--json")[1])["copy"]
    [office] = [one for one in tmp_path.iterdir() if one.is_file() and "office" in one.name]
    office.write_bytes(b"")
    code, _, err = run("list", "persons")
    assert (code, "beschädigt" in err) == (1, True)
    code, out, err = run("restore")
    assert (code, copy in out, "beschädigt" in err) == (0, True, True)
    code, out, _ = run("restore", "--json", "--folder", str(tmp_path / "Stick"))
    assert [one["copy"] for one in json.loads(out)] == [copy]
    code, out, _ = run("restore", copy, "--json")
    kept = Path(json.loads(out)["copy"])
    assert (code, kept.read_bytes(), kept.parent) == (0, b"", tmp_path)
    assert "Alt" in run("list", "persons")[1]


def test_an_office_that_is_refused_for_another_reason_is_not_brought_back(
    run: Run, tmp_path: Path
) -> None:
    add(run, "Alt")
    [office] = [one for one in tmp_path.iterdir() if one.is_file() and "office" in one.name]
    as_of_a_newer_program(office, "2.5.0")
    code, _, err = run("restore")
    assert (code, "2.5.0" in err) == (1, True)

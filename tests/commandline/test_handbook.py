"""`handbook` writes the handbook of the program, without any office."""

import json
from collections.abc import Callable
from pathlib import Path

Run = Callable[..., tuple[int, str, str]]


def test_the_handbook_is_written_as_a_file(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "Handbuch.pdf"
    assert run("handbook", "--output", str(path)) == (0, f"Geschrieben: {path}\n", "")
    assert path.read_bytes().startswith(b"%PDF")
    assert not (tmp_path / "office.db").exists()
    told = json.loads(run("handbook", "--output", str(path), "--json")[1])
    assert told == {"file": str(path)}


def test_a_folder_that_cannot_be_written_is_told(run: Run, tmp_path: Path) -> None:
    (tmp_path / "Datei").write_text("kein Ordner", encoding="utf-8")
    code, _, told = run("handbook", "--output", str(tmp_path / "Datei" / "Handbuch.pdf"))
    assert (code, "Datei" in told) == (1, True)

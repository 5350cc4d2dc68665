"""Commands on an office that can only be read: what reads works, what writes is one sentence."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from sekretariat.__main__ import main
from tests.shelves import Shelf

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def office_db(run: Run, tmp_path: Path) -> Path:
    """The file of an office with a body and a session."""
    assert run("add", "body", "Beispielbeirat")[0] == 0
    assert run("add", "meeting", "--body", "Beispielbeirat", "--date", "03.11.2020")[0] == 0
    return tmp_path / "office.db"


@pytest.fixture
def body_id(run: Run, office_db: Path) -> str:
    assert office_db.is_file()
    return str(json.loads(run("list", "bodies", "--json")[1])[0]["id"])


def test_what_reads_works_and_nothing_is_written(
    office_db: Path,
    body_id: str,
    shelf: Shelf,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    shelf.put(office_db)
    before = shelf.files
    sheet, paper = tmp_path / "liste.xlsx", tmp_path / "tagesordnung.pdf"
    commands = [
        ("list", "bodies"),
        ("list", "meetings", "--json"),
        ("export", "members", str(sheet)),
        ("print", "agenda", "--output", str(paper)),
        ("history", body_id),
        ("check",),
    ]
    with shelf.locked() as path:
        for words in commands:
            code = main(["--database", str(path), *words])
            assert (code, capsys.readouterr().err) == (0, ""), words
        assert shelf.files == before
    assert sheet.stat().st_size
    assert paper.read_bytes().startswith(b"%PDF")


def test_what_writes_is_refused_in_one_sentence(
    office_db: Path, shelf: Shelf, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    shelf.put(office_db)
    before = shelf.files
    (tmp_path / "liste.csv").write_text("Vorname;Nachname\nÖzlem;Muster\n", encoding="utf-8")
    commands = [
        ("add", "body", "Zweiter Beirat"),
        ("undo",),
        ("import", str(tmp_path / "liste.csv"), "--on-doubt", "new"),
    ]
    with shelf.locked() as path:
        for words in commands:
            code = main(["--database", str(path), *words])
            out, err = capsys.readouterr()
            assert (code, len(err.splitlines())) == (1, 1), words
            assert not out or "nichts geschrieben" in out  # an import tells its plan
            assert str(path) in err
        assert shelf.files == before

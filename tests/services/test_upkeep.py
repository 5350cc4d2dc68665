"""Backups: a whole copy while others write, a few generations, nothing half."""

import sqlite3
import sys
from contextlib import closing
from pathlib import Path

import pytest

from sekretariat.domain.people import Person
from sekretariat.domain.problems import Refused
from sekretariat.services.people import PersonCard
from sekretariat.services.secretariat import Secretariat, open_secretariat
from sekretariat.storage import backup
from sekretariat.words.sentences import sentence
from tests.obstacles import full_disk


def add(office: Secretariat, family_name: str) -> None:
    office.people.save(PersonCard(Person(family_name=family_name)))


def names(path: Path) -> list[str]:
    copy = open_secretariat(str(path), create=False)
    found = [name for _, name in copy.people.choices()]
    copy.close()
    return found


def test_a_backup_opens_as_the_same_office(sqlite_office: Secretariat, tmp_path: Path) -> None:
    add(sqlite_office, "Muster")
    with sqlite_office.context.work("a", "a") as work:
        work.add(Person(family_name="Unfertig"))
        copy = sqlite_office.upkeep.backup(tmp_path / "Sicherung")
    assert names(copy) == ["Muster"]
    assert copy.name.startswith("office-2020-11-02-")


def test_only_the_newest_copies_stay(sqlite_office: Secretariat, tmp_path: Path) -> None:
    folder = tmp_path / "Sicherung"
    copies = [sqlite_office.upkeep.backup(folder) for _ in range(backup.GENERATIONS + 2)]
    (folder / "office-alt.sqlite").touch()
    sqlite_office.upkeep.backup(folder)
    kept = sorted(one.name for one in folder.iterdir())
    assert len(kept) == backup.GENERATIONS + 1  # and the clerk's own copy
    assert "office-alt.sqlite" in kept
    assert copies[0].name not in kept
    assert copies[-1].name in kept


@pytest.mark.parametrize("name", ["a[1]*.sqlite", "Geschäftsstelle 20. WP.db"])
def test_file_names_with_signs_keep_their_own_generations(name: str, tmp_path: Path) -> None:
    office = open_secretariat(str(tmp_path / name))
    copies = [office.upkeep.backup(tmp_path / "copies") for _ in range(2)]
    office.close()
    assert all(copy.exists() for copy in copies)


def test_a_copy_that_cannot_be_written_is_refused_and_leaves_nothing(
    sqlite_office: Secretariat, tmp_path: Path
) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(Refused) as refused:
        sqlite_office.upkeep.backup(tmp_path / "file")
    (problem,) = refused.value.problems
    assert problem.code == "backup.failed"
    assert "{" not in sentence(problem.code, problem.values)


def test_a_copy_that_is_not_sound_replaces_no_older_one(tmp_path: Path) -> None:
    source, target = tmp_path / "damaged.sqlite", tmp_path / "copy.sqlite"
    target.write_text("older copy", encoding="utf-8")
    source.write_bytes(b"no database at all" * 100)
    with pytest.raises(Refused, match=r"database\.malformed"):
        backup.write_copy(source, target)
    assert target.read_text(encoding="utf-8") == "older copy"
    assert sorted(one.name for one in tmp_path.iterdir()) == ["copy.sqlite", "damaged.sqlite"]


def test_what_an_interrupted_backup_left_does_not_stop_the_next(
    sqlite_office: Secretariat, tmp_path: Path
) -> None:
    target = tmp_path / "copy.sqlite"
    target.with_name("copy.sqlite.unfertig").write_text("half", encoding="utf-8")
    backup.write_copy(Path(sqlite_office.target), target)
    with closing(sqlite3.connect(target)) as copy:
        assert copy.execute("PRAGMA integrity_check").fetchall() == [("ok",)]


@pytest.mark.postgres
def test_an_office_on_a_server_is_backed_up_there(
    postgres_office: Secretariat, tmp_path: Path
) -> None:
    with pytest.raises(Refused) as refused:
        postgres_office.upkeep.backup(tmp_path)
    (problem,) = refused.value.problems
    assert "pg_dump" in sentence(problem.code, problem.values)


def test_a_copy_that_breaks_its_own_rules_is_refused(tmp_path: Path) -> None:
    source, target = tmp_path / "source.sqlite", tmp_path / "copy.sqlite"
    with closing(sqlite3.connect(source)) as connection:
        connection.execute("CREATE TABLE seat (number CHECK (number > 0))")
        connection.execute("PRAGMA ignore_check_constraints=ON")
        connection.execute("INSERT INTO seat VALUES (-1)")
        connection.commit()
    with pytest.raises(Refused) as refused:
        backup.write_copy(source, target)
    assert "CHECK constraint failed in seat" in str(refused.value.problems[0].values["reason"])
    assert not target.exists()


def told(place: Path, folder: Path) -> str:
    """Return the sentence that says why no copy was written."""
    with pytest.raises(Refused) as refused:
        backup.write_copy(place, folder / "copy.sqlite")
    (problem,) = refused.value.problems
    assert not list(folder.glob("*.unfertig"))
    return sentence(problem.code, problem.values)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows limits the size of no file")
def test_a_disk_without_room_is_told_in_german(office_file: Path, tmp_path: Path) -> None:
    (tmp_path / "copies").mkdir()
    with full_disk():
        said = told(office_file, tmp_path / "copies")
    assert "nicht geschrieben: der Ort ist nicht erreichbar." in said


def test_an_office_somebody_holds_on_to_is_told_in_german(
    office_file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backup, "WAIT_MS", 50)
    with closing(sqlite3.connect(office_file, isolation_level=None)) as writer:
        writer.execute("PRAGMA journal_mode=DELETE")
        writer.execute("BEGIN EXCLUSIVE")
        assert "ein anderes Programm verwendet sie" in told(office_file, tmp_path)

"""An office that cannot be written: read wherever it lies, left as it is, refused in a sentence."""

import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from sekretariat.domain.obstacles import Obstacle
from sekretariat.domain.problems import Refused
from sekretariat.services.secretariat import open_secretariat
from sekretariat.storage.headers import APPLICATION_ID
from sekretariat.words.sentences import sentence
from tests.shelves import Shelf, add, codes, family_names

JOURNALS = ["WAL", "TRUNCATE"]
ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize("journal", JOURNALS)
@pytest.mark.parametrize("folder_too", [True, False])
def test_an_office_nobody_may_write_is_read_and_nothing_is_left_beside_it(
    one_person: Path, shelf: Shelf, journal: str, *, folder_too: bool
) -> None:
    shelf.put(one_person, journal)
    before = shelf.files
    with shelf.locked(folder_too=folder_too) as path:
        office = open_secretariat(str(path))
        assert [name for _, name in office.people.choices()] == ["Muster"]
        assert office.check() == []
        assert office.read_only is not None
        assert office.read_only.obstacle is Obstacle.FORBIDDEN
        with pytest.raises(Refused) as refused:
            add(office, "Zuviel")
        assert office.history.undo_label() != ""
        with pytest.raises(Refused) as undo_refused:
            office.history.undo()
        office.close()
        assert shelf.files == before
    assert codes(refused) == codes(undo_refused) == ["database.read_only"]
    assert family_names(path) == ["Muster"]


def test_a_file_that_may_be_written_in_a_folder_that_may_not(
    one_person: Path, shelf: Shelf
) -> None:
    shelf.put(one_person)
    with shelf.locked() as path:
        path.chmod(0o644)
        office = open_secretariat(str(path))
        assert [name for _, name in office.people.choices()] == ["Muster"]
        assert office.read_only is not None
        office.close()


def test_the_sentence_says_what_why_and_what_to_do(one_person: Path, shelf: Shelf) -> None:
    shelf.put(one_person)
    with shelf.locked() as path:
        office = open_secretariat(str(path))
        state = office.read_only
        office.close()
    assert state is not None
    told = sentence(state.refusal.code, state.refusal.values, "en")
    assert str(path) in told
    assert "the right to do so is missing" in told
    assert "copy" in told


def as_a_crash_leaves_it(source: Path, folder: Path, journal: str) -> None:
    """Copy an office in the middle of a large action, without the shared memory."""
    with closing(sqlite3.connect(source, isolation_level=None)) as writer:
        writer.execute(f"PRAGMA journal_mode={journal}")
        writer.execute("PRAGMA cache_size=1")
        writer.execute("BEGIN IMMEDIATE")
        writer.execute("CREATE TABLE large AS SELECT randomblob(400000) AS content")
        if journal == "WAL":
            writer.execute("COMMIT")
        for ending in ("", "-wal", "-journal"):
            one = source.with_name(f"{source.name}{ending}")
            if one.exists():
                shutil.copy(one, folder / one.name)


@pytest.mark.parametrize("journal", JOURNALS)
def test_what_a_crash_leaves_wants_to_be_copied_first(
    one_person: Path, shelf: Shelf, journal: str, tmp_path: Path
) -> None:
    as_a_crash_leaves_it(one_person, shelf.folder, journal)
    left = shelf.folder / one_person.name
    with shelf.locked(), pytest.raises(Refused) as refused:
        open_secretariat(str(left))
    assert codes(refused) == ["database.interrupted"]
    (tmp_path / "copy").mkdir()
    for one in shelf.folder.iterdir():
        shutil.copy(one, tmp_path / "copy" / one.name)
    assert family_names(tmp_path / "copy" / one_person.name) == ["Muster"]


@pytest.mark.parametrize(
    ("version", "code"), [("0001", "database.upgrade_barred"), ("9999", "database.newer")]
)
def test_another_schema_is_not_touched(
    one_person: Path, shelf: Shelf, version: str, code: str
) -> None:
    with closing(sqlite3.connect(one_person)) as connection:
        connection.execute("UPDATE alembic_version SET version_num = ?", (version,))
        connection.commit()
    shelf.put(one_person)
    before = shelf.files
    with shelf.locked() as path, pytest.raises(Refused) as refused:
        open_secretariat(str(path))
    assert codes(refused) == [code]
    assert shelf.files == before


@pytest.mark.parametrize(
    ("table", "code"),
    [("", "database.unreachable"), ("CREATE TABLE theirs (name)", "database.not_ours")],
)
def test_what_is_no_office_yet_cannot_be_made_one(
    tmp_path: Path, shelf: Shelf, table: str, code: str
) -> None:
    """A file marked as an office's: its making was cut short, or others' tables are in it."""
    source = tmp_path / "begun"
    with closing(sqlite3.connect(source)) as connection:
        connection.execute(f"PRAGMA application_id={APPLICATION_ID}")
        connection.execute(table or "PRAGMA user_version=1")
    shelf.put(source)
    before = shelf.files
    with shelf.locked() as path, pytest.raises(Refused) as refused:
        open_secretariat(str(path))
    assert codes(refused) == [code]
    assert shelf.files == before


def test_a_damaged_file_that_can_only_be_read_is_named(one_person: Path, shelf: Shelf) -> None:
    path = shelf.put(one_person, "TRUNCATE")
    with path.open("r+b") as file:
        file.seek(100)
        file.write(b"\xff" * 4000)
    with shelf.locked(), pytest.raises(Refused) as refused:
        open_secretariat(str(path))
    assert codes(refused) == ["database.damaged_file"]


def test_there_is_no_new_office_in_a_folder_nobody_may_write(shelf: Shelf) -> None:
    shelf.path.touch()
    with shelf.locked() as path:
        for place in (path, path.with_name("neu.sekretariat")):
            with pytest.raises(Refused) as refused:
                open_secretariat(str(place))
            assert codes(refused) == ["database.unreachable"]
    assert list(shelf.files) == [path.name]


@pytest.mark.parametrize("journal", JOURNALS)
def test_a_backup_of_what_can_only_be_read_is_whole(
    one_person: Path, shelf: Shelf, journal: str, tmp_path: Path
) -> None:
    shelf.put(one_person, journal)
    with shelf.locked() as path:
        office = open_secretariat(str(path))
        assert family_names(office.upkeep.backup(tmp_path)) == ["Muster"]
        office.close()


def test_a_read_only_medium_is_read(one_person: Path, shelf: Shelf) -> None:
    """The command line on a real read-only file system, in a name space of its own."""
    path = shelf.put(one_person)
    command = 'mount --bind "$1" "$1" && mount -o remount,ro,bind "$1" || exit 77; shift; exec "$@"'
    office = (sys.executable, "-m", "sekretariat", "--database", str(path))

    def run(*words: str) -> subprocess.CompletedProcess[str]:
        unshare = shutil.which("unshare")
        if unshare is None:
            pytest.skip("no name spaces of mounts here to make a medium read-only")
        return subprocess.run(
            [unshare, "-m", "sh", "-c", command, "sh", str(shelf.folder), *office, *words],
            cwd=ROOT,
            capture_output=True,
            text=True,
            check=False,
            timeout=60,
        )

    listed = run("list", "persons")
    if listed.returncode == 77 or listed.stderr.startswith("unshare"):
        pytest.skip("a read-only mount needs rights this user does not have")
    assert (listed.returncode, listed.stderr) == (0, "")
    assert "Muster" in listed.stdout
    refused = run("add", "body", "Beirat")
    assert (refused.returncode, refused.stdout) == (1, "")
    assert len(refused.stderr.splitlines()) == 1
    assert str(path) in refused.stderr

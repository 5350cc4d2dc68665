"""An office that cannot be written: read wherever it lies, left as it is, refused in a sentence."""

import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import psycopg
import pytest
from psycopg import sql
from sqlalchemy.engine import make_url

from sekretariat.domain.obstacles import Obstacle
from sekretariat.domain.people import Person
from sekretariat.domain.problems import Refused
from sekretariat.services.people import PersonCard
from sekretariat.services.secretariat import Secretariat, open_secretariat
from sekretariat.storage import engine as engines
from sekretariat.storage import reading
from sekretariat.words.sentences import sentence
from tests.conftest import open_office
from tests.shelves import Shelf, family_names

JOURNALS = ["WAL", "TRUNCATE"]
ROOT = Path(__file__).parents[2]


def add(office: Secretariat, name: str) -> None:
    office.people.save(PersonCard(Person(family_name=name)))


def codes(refused: pytest.ExceptionInfo[Refused]) -> list[str]:
    return [problem.code for problem in refused.value.problems]


@pytest.fixture
def one_person(office_file: Path) -> Path:
    """The file of an office with one person, closed."""
    office = open_office(office_file)
    add(office, "Muster")
    office.close()
    return office_file


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


@pytest.mark.parametrize("journal", JOURNALS)
def test_readers_see_what_a_clerk_with_more_rights_writes_meanwhile(
    one_person: Path, shelf: Shelf, journal: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = shelf.put(one_person, journal)
    monkeypatch.setattr(engines, "is_on_network", lambda _: journal == "TRUNCATE")
    with shelf.locked():
        reader = open_secretariat(str(path))
        assert len(reader.people.choices()) == 1
    writer = open_office(path)
    add(writer, "Beispiel")
    with shelf.locked():
        assert len(reader.people.choices()) == 2
    writer.close()
    late = open_office(path)
    add(late, "Später")
    late.close()
    with shelf.locked():
        assert len(reader.people.choices()) == 3
        reader.close()


def test_an_office_open_elsewhere_names_who_has_it_open(one_person: Path, shelf: Shelf) -> None:
    path = shelf.put(one_person)
    writer = open_office(path)
    add(writer, "Beispiel")
    with shelf.locked():
        reader = open_secretariat(str(path))
        assert len(reader.people.choices()) == 2  # not yet in the file itself, but in its log
        assert reader.read_only is not None
        assert [one.clerk for one in reader.read_only.holders] == ["Test"]
        told = sentence(reader.read_only.notice.code, reader.read_only.notice.values, "en")
        reader.close()
    assert "Test at " in told
    assert "since 02.11.2020" in told
    writer.close()


def test_what_changes_while_it_is_read_is_not_shown(one_person: Path, shelf: Shelf) -> None:
    shelf.put(one_person)
    with shelf.locked() as path:
        office = open_secretariat(str(path))

        def read_while_others_write() -> None:
            with office.context.reader() as reader:
                reader.find(Person)
                os.utime(path, ns=(1, 1))

        with pytest.raises(Refused) as refused:
            read_while_others_write()
        assert codes(refused) == ["database.busy"]
        assert len(office.people.choices()) == 1
        office.close()


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


def test_what_others_have_open_and_hide_is_theirs_for_now(one_person: Path, shelf: Shelf) -> None:
    path = shelf.put(one_person)
    writer = open_office(path)
    add(writer, "Beispiel")
    with shelf.locked():
        for ending in ("-wal", "-shm"):
            path.with_name(f"{path.name}{ending}").chmod(0)
        with pytest.raises(Refused) as refused:
            open_secretariat(str(path))
    assert codes(refused) == ["database.busy_held"]
    writer.close()


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


@pytest.mark.parametrize("journal", JOURNALS)
def test_an_office_somebody_is_writing_to_opens_for_reading_and_names_them(
    one_person: Path, journal: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(engines, "is_on_network", lambda _: journal == "TRUNCATE")
    monkeypatch.setattr(engines, "WAIT_MS", 50)
    monkeypatch.setattr(reading, "WAIT_MS", 50)
    first = open_office(one_person)
    with first.context.work("a", "a") as work:
        work.add(Person(family_name="Beispiel"))
        second = open_secretariat(str(one_person))
        assert len(second.people.choices()) == 1
    state = second.read_only
    assert state is not None
    assert (state.obstacle, [one.clerk for one in state.holders]) == (Obstacle.IN_USE, ["Test"])
    with pytest.raises(Refused) as refused:
        add(second, "Zuviel")
    assert codes(refused) == ["database.held"]
    second.close()
    again = open_secretariat(str(one_person))
    assert again.read_only is None
    add(again, "Später")
    again.close()
    first.close()


def test_another_program_in_the_way_is_not_given_a_name(
    one_person: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(engines, "WAIT_MS", 50)
    with closing(sqlite3.connect(one_person, isolation_level=None)) as theirs:
        theirs.execute("BEGIN IMMEDIATE")
        office = open_secretariat(str(one_person))
        assert office.read_only is not None
        assert office.read_only.notice.code == "reading.in_use"
        assert office.read_only.refusal.code == "database.in_use"
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


@pytest.fixture
def reading_role(postgres_office: Secretariat, postgres_database: str) -> Iterator[str]:
    """The URL of the same office for a role that may only read."""
    add(postgres_office, "Muster")
    name = f"{make_url(postgres_database).database}_reader"
    with psycopg.connect(postgres_database, autocommit=True) as server:
        role = sql.Identifier(name)
        server.execute(sql.SQL("CREATE ROLE {} LOGIN").format(role))
        server.execute(sql.SQL("GRANT SELECT ON ALL TABLES IN SCHEMA public TO {}").format(role))
        yield make_url(postgres_database).set(username=name).render_as_string(hide_password=False)
        server.execute(sql.SQL("DROP OWNED BY {}").format(role))
        server.execute(sql.SQL("DROP ROLE {}").format(role))


@pytest.mark.postgres
def test_a_role_that_may_only_read_reads(reading_role: str) -> None:
    office = open_secretariat(reading_role)
    assert [name for _, name in office.people.choices()] == ["Muster"]
    assert office.read_only is not None
    assert office.read_only.obstacle is Obstacle.FORBIDDEN
    with pytest.raises(Refused) as refused:
        add(office, "Zuviel")
    assert codes(refused) == ["database.read_only"]
    office.close()


@pytest.mark.postgres
def test_a_server_that_stands_still_is_read(reading_role: str, postgres_database: str) -> None:
    name = make_url(reading_role).username or ""
    with psycopg.connect(postgres_database, autocommit=True) as server:
        role = sql.Identifier(name)
        server.execute(sql.SQL("GRANT INSERT ON ALL TABLES IN SCHEMA public TO {}").format(role))
        server.execute(sql.SQL("ALTER ROLE {} SET default_transaction_read_only=on").format(role))
    office = open_secretariat(reading_role)
    assert len(office.people.choices()) == 1
    assert office.read_only is not None
    assert office.read_only.obstacle is Obstacle.READ_ONLY
    office.close()

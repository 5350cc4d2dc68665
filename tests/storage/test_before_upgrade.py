"""Before and after an upgrade: a copy, room, nobody else, nothing half; newer files untouched."""

import re
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import date
from pathlib import Path

import psycopg
import pytest
from psycopg import sql
from sqlalchemy import Connection, text
from sqlalchemy.engine import make_url

import sekretariat
from sekretariat.domain.people import Person
from sekretariat.domain.problems import Problem, Refused
from sekretariat.services.people import PersonCard
from sekretariat.services.secretariat import Secretariat, open_secretariat
from sekretariat.storage import before_upgrade, upgrade
from sekretariat.storage.engine import make_engine
from sekretariat.storage.schema import schema_state
from sekretariat.storage.upgrade import scripts
from sekretariat.words.sentences import sentence
from tests.storage.older_files import OLD, as_of_a_newer_program, make_old, old_file

NUMBERS = [script.revision for script in reversed(list(scripts().walk_revisions()))]


def refused(act: Callable[[], object]) -> Problem:
    with pytest.raises(Refused) as caught:
        act()
    (problem,) = caught.value.problems
    assert "{" not in sentence(problem.code, problem.values)
    return problem


def state_of(target: Path | str) -> str | None:
    engine = make_engine(str(target))
    state = schema_state(engine)
    engine.dispose()
    return state


def files_of(folder: Path) -> dict[str, bytes]:
    return {one.name: one.read_bytes() for one in folder.iterdir()}


def names_in(office: Secretariat) -> list[str]:
    return [name for _, name in office.organizations.choices()]


@pytest.mark.parametrize("revision", NUMBERS[2:-1])
def test_every_earlier_schema_is_brought_up_with_its_data(tmp_path: Path, revision: str) -> None:
    path = old_file(tmp_path / "office.sekretariat", revision)
    office = open_secretariat(str(path))
    assert names_in(office) == ["Verein Muster"]
    assert office.check() == []
    office.people.save(PersonCard(Person(family_name="Neu")))
    office.close()


def test_the_copy_is_named_by_version_and_day_and_is_told(tmp_path: Path) -> None:
    path = old_file(tmp_path / "office.sekretariat")
    office = open_secretariat(str(path))
    told = office.upgraded
    office.close()
    assert told is not None
    copy = Path(str(told.values["copy"]))
    assert copy.parent == tmp_path
    version = re.escape(sekretariat.__version__)
    assert re.fullmatch(rf"office-vor-Version-{version}-\d{{4}}-\d\d-\d\d\.sekretariat", copy.name)
    assert date.fromisoformat(copy.stem[-10:]).year >= 2026
    with closing(sqlite3.connect(copy)) as kept:
        assert kept.execute("SELECT version_num FROM alembic_version").fetchall() == [(OLD,)]
        assert kept.execute("SELECT name FROM organization").fetchall() == [("Verein Muster",)]
    again = open_secretariat(str(path))
    assert again.upgraded is None
    again.close()


def test_an_earlier_copy_of_the_same_day_is_never_written_over(tmp_path: Path) -> None:
    path = old_file(tmp_path / "office.sekretariat")
    shutil.copy(path, tmp_path / "kept.db")
    open_secretariat(str(path)).close()
    shutil.copy(tmp_path / "kept.db", path)
    open_secretariat(str(path)).close()
    assert len(list(tmp_path.glob("office-vor-Version-*"))) == 2


def test_without_room_nothing_is_begun(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = old_file(tmp_path / "office.sekretariat")
    monkeypatch.setattr(before_upgrade, "ROOM_LEFT", 10**18)
    before = files_of(tmp_path)
    problem = refused(lambda: open_secretariat(str(path)))
    assert problem.code == "upgrade.no_room"
    assert files_of(tmp_path) == before


def break_upgrade(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the last step of an upgrade fail, as a script with a mistake does."""

    def fail(connection: Connection) -> None:
        connection.execute(text("INSERT INTO setting (key) VALUES (NULL)"))

    monkeypatch.setattr(upgrade, "note_program", fail)


def test_an_upgrade_that_fails_leaves_the_file_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = old_file(tmp_path / "office.sekretariat")
    before = path.read_bytes()
    break_upgrade(monkeypatch)
    problem = refused(lambda: open_secretariat(str(path)))
    assert problem.code == "upgrade.failed"
    assert Path(str(problem.values["copy"])).is_file()
    assert path.read_bytes() == before
    assert state_of(path) == OLD


def test_a_file_of_a_newer_program_is_refused_by_its_version_and_not_touched(
    office_file: Path,
) -> None:
    as_of_a_newer_program(office_file, "2.5.0")
    before = files_of(office_file.parent)
    problem = refused(lambda: open_secretariat(str(office_file)))
    assert (problem.code, problem.values["version"]) == ("database.newer", "2.5.0")
    assert files_of(office_file.parent) == before


def test_a_newer_file_that_does_not_say_its_version_is_refused_too(office_file: Path) -> None:
    as_of_a_newer_program(office_file, "2.5.0")
    with closing(sqlite3.connect(office_file)) as connection:
        connection.execute("DROP TABLE setting")
    assert refused(lambda: open_secretariat(str(office_file))).code == "database.newer_unknown"


def test_a_header_alone_bars_nobody(office_file: Path) -> None:
    with closing(sqlite3.connect(office_file)) as connection:
        connection.execute("PRAGMA user_version=9999")
    open_secretariat(str(office_file)).close()


@pytest.fixture
def old_server(postgres_server: str, postgres_database: str) -> Iterator[str]:
    """A database on the server as an earlier program made it."""
    url = make_url(postgres_database)
    name = f"{url.database}_old"
    with psycopg.connect(postgres_server, autocommit=True) as server:
        server.execute(sql.SQL("CREATE DATABASE {}").format(sql.Identifier(name)))
        old = url.set(database=name).render_as_string(hide_password=False)
        make_old(make_engine(old))
        yield old
        server.execute(sql.SQL("DROP DATABASE {} WITH (FORCE)").format(sql.Identifier(name)))


@pytest.mark.postgres
def test_on_a_server_the_copy_is_a_schema_of_its_own(old_server: str) -> None:
    office = open_secretariat(old_server)
    told = office.upgraded
    assert names_in(office) == ["Verein Muster"]
    office.close()
    assert told is not None
    assert told.code == "upgrade.done_on_server"
    with psycopg.connect(old_server) as connection:
        query = sql.SQL("SELECT name FROM {}.organization")
        kept = connection.execute(query.format(sql.Identifier(str(told.values["copy"]))))
        assert kept.fetchall() == [("Verein Muster",)]


@pytest.mark.postgres
def test_on_a_server_nothing_is_done_while_others_are_connected(old_server: str) -> None:
    with psycopg.connect(old_server):
        problem = refused(lambda: open_secretariat(old_server))
    assert (problem.code, problem.values["count"]) == ("upgrade.others", 1)
    assert state_of(old_server) == OLD


@pytest.mark.postgres
def test_on_a_server_an_upgrade_that_fails_leaves_no_trace(
    old_server: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    break_upgrade(monkeypatch)
    assert refused(lambda: open_secretariat(old_server)).code == "upgrade.failed_on_server"
    with psycopg.connect(old_server) as connection:
        found = connection.execute("SELECT 1 FROM pg_namespace WHERE nspname LIKE 'vor_%'")
        assert found.fetchall() == []
    assert state_of(old_server) == OLD


@pytest.mark.postgres
def test_a_role_that_may_make_no_schema_is_told_so(old_server: str) -> None:
    role = "sekretariat_no_schema"
    with psycopg.connect(old_server, autocommit=True) as server:
        server.execute(f"DROP ROLE IF EXISTS {role}")
        server.execute(f"CREATE ROLE {role} LOGIN")
        for grant in ("ALL ON ALL TABLES IN SCHEMA public", "USAGE ON SCHEMA public"):
            server.execute(f"GRANT {grant} TO {role}")
    target = make_url(old_server).set(username=role).render_as_string(hide_password=False)
    problem = refused(lambda: open_secretariat(target))
    assert problem.code == "upgrade.no_schema"
    with psycopg.connect(old_server, autocommit=True) as server:
        server.execute(f"DROP OWNED BY {role}")
        server.execute(f"DROP ROLE {role}")

"""Upgrades: scripts and tables agree; old files are brought up, new and foreign ones left alone."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import psycopg
import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from psycopg import sql
from sqlalchemy import Engine, text
from sqlalchemy.engine import make_url

from sekretariat.domain.problems import Refused
from sekretariat.services.secretariat import Secretariat, open_secretariat
from sekretariat.storage.engine import make_engine
from sekretariat.storage.schema import HEAD, create_schema, note_program, schema_state
from sekretariat.storage.tables import schema_version, whole_schema
from sekretariat.storage.text_index import INDEX
from sekretariat.storage.upgrade import run_scripts, scripts


@pytest.fixture
def empty_database(postgres_server: str, postgres_database: str) -> Iterator[str]:
    """A second database on the server, without any table."""
    url = make_url(postgres_database)
    name = f"{url.database}_upgraded"
    with psycopg.connect(postgres_server, autocommit=True) as server:
        server.execute(sql.SQL("CREATE DATABASE {}").format(sql.Identifier(name)))
        yield url.set(database=name).render_as_string(hide_password=False)
        server.execute(sql.SQL("DROP DATABASE {} WITH (FORCE)").format(sql.Identifier(name)))


@pytest.fixture(params=["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
def engine(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Engine]:
    """An engine on an empty database of each kind."""
    on_server = request.param == "postgres"
    target = request.getfixturevalue("empty_database") if on_server else tmp_path / "a.sqlite"
    made = make_engine(str(target))
    yield made
    made.dispose()


def run_up_to(engine: Engine, revision: str) -> None:
    with engine.begin() as connection:
        run_scripts(connection, scripts(), to=revision)


def is_compared(_object: Any, name: str, *_: Any) -> bool:
    # Alembic looks after its own table; the search's index is another thing on each database
    return name != schema_version.name and INDEX not in str(name)


def test_scripts_and_fresh_databases_make_the_same_tables(engine: Engine) -> None:
    run_up_to(engine, HEAD)
    with engine.connect() as connection:
        context = MigrationContext.configure(
            connection, opts={"include_object": is_compared, "compare_server_default": True}
        )
        assert compare_metadata(context, whole_schema()) == []
    assert schema_state(engine) == HEAD


def test_scripts_give_sqlite_the_same_schema_to_the_letter(tmp_path: Path) -> None:
    def schema_of(path: Path) -> dict[str, list[str]]:
        with closing(sqlite3.connect(path)) as connection:
            rows = connection.execute(
                "SELECT name, sql FROM sqlite_master WHERE tbl_name <> 'alembic_version'"
            ).fetchall()
        return {name: sorted((made or "").replace(",", "").split("\n")) for name, made in rows}

    scripted, fresh = make_engine(str(tmp_path / "a.db")), make_engine(str(tmp_path / "b.db"))
    run_up_to(scripted, HEAD)
    create_schema(fresh)
    scripted.dispose()
    fresh.dispose()
    assert schema_of(tmp_path / "a.db") == schema_of(tmp_path / "b.db")


def test_of_two_who_create_the_same_office_the_second_finds_it(engine: Engine) -> None:
    create_schema(engine)
    create_schema(engine)
    assert schema_state(engine) == HEAD
    with engine.connect() as connection:
        assert connection.execute(text("SELECT count(*) FROM alembic_version")).scalar() == 1


def test_the_newest_script_is_the_one_fresh_databases_are_marked_with() -> None:
    assert scripts().get_heads() == [HEAD]


def test_an_older_database_is_brought_up_when_it_is_opened(engine: Engine) -> None:
    run_up_to(engine, "0003")
    engine.dispose()  # on a server nobody else may be connected
    target = engine.url.render_as_string(hide_password=False)
    office = open_secretariat(target if "postgres" in target else str(engine.url.database))
    assert office.history.recent() == []  # the audit came with 0004
    assert schema_state(engine) == HEAD
    office.close()


def older_file(path: Path) -> Path:
    """Make a file of an earlier revision with one organisation in it."""
    engine = make_engine(str(path))
    run_up_to(engine, "0003")
    with engine.begin() as connection:
        connection.execute(
            text(
                "INSERT INTO organization (id, row_version, name, short_name, category,"
                " nomination_contact, website, status, remark, sort_key, search_key)"
                " VALUES ('1', 1, 'Verein Muster', '', 'sonstige', '', '', 'aktiv', '',"
                " 'verein muster', 'verein muster')"
            )
        )
    engine.dispose()
    return path


def test_what_stood_in_an_older_file_stays_and_a_copy_from_before_is_kept(tmp_path: Path) -> None:
    path = older_file(tmp_path / "office.sqlite")
    writer = sqlite3.connect(path)  # keeps the last changes in the log beside the file
    writer.execute("UPDATE organization SET name = 'Verein Neu'")
    writer.commit()
    office = open_secretariat(str(path))
    assert office.organizations.card("1").organization.name == "Verein Neu"
    office.close()
    writer.close()
    (kept,) = tmp_path.glob("office-vor-Version-*.sqlite")
    with closing(sqlite3.connect(kept)) as copy:
        assert copy.execute("SELECT name FROM organization").fetchall() == [("Verein Neu",)]
        assert copy.execute("SELECT version_num FROM alembic_version").fetchall() == [("0003",)]


def test_a_database_with_loose_ends_is_not_upgraded(tmp_path: Path) -> None:
    path = older_file(tmp_path / "office.sqlite")
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("UPDATE organization SET parent_id = 'nobody'")
        connection.commit()
    with pytest.raises(Refused, match=r"database\.damaged"):
        open_secretariat(str(path))
    assert schema_state(make_engine(str(path))) == "0003"


def test_a_newer_database_is_refused_politely(office: Secretariat) -> None:
    with office.context.database.engine.begin() as connection:
        note_program(connection)
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    try:
        with pytest.raises(Refused) as refused:
            open_secretariat(office.target)
    finally:
        with office.context.database.engine.begin() as connection:
            connection.execute(text("UPDATE alembic_version SET version_num = :a"), {"a": HEAD})
    assert [problem.code for problem in refused.value.problems] == ["database.newer"]

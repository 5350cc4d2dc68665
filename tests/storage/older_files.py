"""Offices as an earlier program left them, and as a later one would."""

import sqlite3
from contextlib import closing
from pathlib import Path

from sqlalchemy import Engine, text

from sekretariat.storage.engine import make_engine
from sekretariat.storage.upgrade import run_scripts, scripts

OLD = "0004"


def make_old(engine: Engine, revision: str = OLD) -> None:
    """Make a database as an earlier program did, with one person in it."""
    with engine.begin() as connection:
        if engine.dialect.name == "sqlite":
            connection.execute(text("PRAGMA application_id=1397050194"))
        run_scripts(connection, scripts(), to=revision)
        connection.execute(
            text(
                "INSERT INTO organization (id, row_version, name, short_name, category,"
                " nomination_contact, website, status, remark, sort_key, search_key)"
                " VALUES ('1', 1, 'Verein Muster', '', 'sonstige', '', '', 'aktiv', '',"
                " 'verein muster', 'verein muster')"
            )
        )
    engine.dispose()


def old_file(path: Path, revision: str = OLD) -> Path:
    make_old(make_engine(str(path)), revision)
    return path


def as_of_a_newer_program(path: Path, version: str) -> None:
    """Make a file look like one of a newer program."""
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
        connection.execute("UPDATE setting SET value = ? WHERE key = 'program'", [f'"{version}"'])
        connection.execute("PRAGMA user_version=9999")
        connection.commit()
        connection.execute("PRAGMA journal_mode=DELETE")

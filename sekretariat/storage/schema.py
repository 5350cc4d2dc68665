"""Which schema a database has, and the schema of a fresh one."""

from sqlalchemy import Connection, Engine, insert, inspect, text
from sqlalchemy.exc import DBAPIError

import sekretariat
from sekretariat.storage import settings
from sekretariat.storage.engine import read_only
from sekretariat.storage.tables import schema_version, whole_schema
from sekretariat.storage.text_index import drop_index, make_index

HEAD = "0027"
FOREIGN = "foreign"
PROGRAM = "program"
"""The setting that names the version of the program a schema needs."""


def schema_state(engine: Engine) -> str | None:
    """Return the revision of the database, None for an empty one, "foreign" for others' tables."""
    with read_only(engine).connect() as connection:
        names = set(inspect(connection).get_table_names())
        if not names:
            return None
        if schema_version.name not in names:
            return FOREIGN
        found = connection.execute(text("SELECT version_num FROM alembic_version")).scalar()
        return str(found) if found else FOREIGN


def needed_program(engine: Engine) -> str:
    """Return the version of the program that made the newest schema, "" where none is noted."""
    try:
        with read_only(engine).connect() as connection:
            return str(settings.read(connection, PROGRAM) or "")
    except DBAPIError:  # a schema without settings, much older or much newer than this
        return ""


def note_program(connection: Connection) -> None:
    """Note this version of the program as the one that the schema needs.

    In a file the number of the schema stands in its header too, to be read without opening it.
    """
    settings.write(connection, PROGRAM, sekretariat.__version__)
    if connection.dialect.name == "sqlite":
        connection.execute(text(f"PRAGMA user_version={int(HEAD)}"))


def create_schema(engine: Engine) -> None:
    """Create all tables of a fresh database at once, marked with the newest revision."""
    with engine.begin() as connection:
        if inspect(connection).has_table(schema_version.name):
            return  # somebody else was first
        whole_schema().create_all(connection)
        make_index(connection)
        connection.execute(insert(schema_version).values(version_num=HEAD))
        note_program(connection)


def drop_schema(connection: Connection) -> None:
    """Drop all tables, in the order their references allow."""
    drop_index(connection)
    whole_schema().drop_all(connection)

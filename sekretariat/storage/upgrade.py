"""Upgrading an older database with Alembic, from inside the package, after a backup."""

from pathlib import Path
from typing import Any

from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.runtime.environment import EnvironmentContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine, text

from sekretariat.domain.problems import Problem, Refused
from sekretariat.storage.before_upgrade import copy_file, copy_on_server
from sekretariat.storage.engine import is_url, told
from sekretariat.storage.schema import HEAD, needed_program, note_program
from sekretariat.storage.tables import whole_schema
from sekretariat.storage.text_index import rebuild

SCRIPTS = Path(__file__).parent / "upgrades"


def scripts() -> ScriptDirectory:
    """Return the directory of upgrade scripts."""
    config = Config()
    config.set_main_option("script_location", str(SCRIPTS))
    return ScriptDirectory.from_config(config)


def refuse_newer(engine: Engine, name: str, version: str) -> None:
    """Raise Refused for a schema this version of the program does not know."""
    if version in {script.revision for script in scripts().walk_revisions()}:
        return
    needed = needed_program(engine)
    code = "database.newer" if needed else "database.newer_unknown"
    raise Refused(Problem(code, {"path": name, "version": needed}))


def upgrade(engine: Engine, target: str, version: str) -> str:
    """Bring a database to the newest schema in one transaction; return where its copy is.

    A newer one is refused. Whatever fails leaves the database as it was.
    """
    name = told(target)
    refuse_newer(engine, name, version)
    is_file = not is_url(target)
    copy = str(copy_file(Path(target))) if is_file else ""
    try:
        with engine.connect() as connection:
            if is_file:
                # A rebuild with foreign keys on would delete child rows by ON DELETE CASCADE.
                connection.connection.driver_connection.execute("PRAGMA foreign_keys=OFF")  # type: ignore[union-attr]
            with connection.begin():
                copy = copy or copy_on_server(connection, name)
                _run(connection, is_file=is_file)
    except Refused:
        raise
    except Exception as error:
        code = "upgrade.failed" if is_file else "upgrade.failed_on_server"
        raise Refused(Problem(code, {"path": name, "copy": copy})) from error
    finally:
        engine.dispose()
    return copy


def _run(connection: Connection, *, is_file: bool) -> None:
    """Run all scripts a database lacks, and see to it that it is sound."""
    run_scripts(connection, scripts())
    rebuild(connection)
    note_program(connection)
    if is_file and connection.execute(text("PRAGMA foreign_key_check")).all():
        raise Refused(Problem("database.malformed", {"reason": "foreign_key_check"}))


def run_scripts(connection: Connection, directory: ScriptDirectory, to: str = HEAD) -> None:
    """Run the scripts from the database's revision up to one, in the connection's transaction."""

    def steps(revision: Any, _context: MigrationContext) -> object:
        return directory._upgrade_revs(to, revision)  # noqa: SLF001  Alembic's own env.py does this

    environment = EnvironmentContext(Config(), directory)
    environment.configure(
        connection=connection,
        fn=steps,
        target_metadata=whole_schema(),  # scripts name keys and indexes by its convention
        transactional_ddl=True,
        render_as_batch=True,
    )
    with environment:
        environment.run_migrations()

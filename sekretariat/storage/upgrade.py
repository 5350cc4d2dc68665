"""Upgrading an older database with Alembic, from inside the package, after a backup."""

from pathlib import Path
from typing import Any

from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.runtime.environment import EnvironmentContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine, text

from sekretariat.domain.problems import Problem, Refused
from sekretariat.storage.backup import write_copy
from sekretariat.storage.engine import is_url, told
from sekretariat.storage.schema import HEAD
from sekretariat.storage.tables import whole_schema
from sekretariat.storage.text_index import rebuild

SCRIPTS = Path(__file__).parent / "upgrades"


def scripts() -> ScriptDirectory:
    """Return the directory of upgrade scripts."""
    config = Config()
    config.set_main_option("script_location", str(SCRIPTS))
    return ScriptDirectory.from_config(config)


def refuse_newer(name: str, version: str) -> None:
    """Raise Refused for a schema this version of the program does not know."""
    if version not in {script.revision for script in scripts().walk_revisions()}:
        raise Refused(Problem("database.newer", {"path": name}))


def upgrade(engine: Engine, target: str, version: str) -> None:
    """Bring a database to the newest schema in one transaction; a newer one is refused."""
    refuse_newer(told(target), version)
    directory = scripts()
    if not is_url(target):
        write_copy(Path(target), Path(f"{target}.vor-{HEAD}"))
    sqlite = engine.dialect.name == "sqlite"
    with engine.connect() as connection:
        if sqlite:
            # A rebuild with foreign keys on would delete child rows through ON DELETE CASCADE.
            connection.connection.driver_connection.execute("PRAGMA foreign_keys=OFF")  # type: ignore[union-attr]
        with connection.begin():
            run_scripts(connection, directory)
            rebuild(connection)
            if sqlite and connection.execute(text("PRAGMA foreign_key_check")).all():
                raise Refused(Problem("database.damaged", {"reason": "foreign_key_check"}))
    engine.dispose()


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

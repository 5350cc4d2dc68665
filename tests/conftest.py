"""An open office for every test: a fresh SQLite file, and a PostgreSQL database where one is named.

SEKRETARIAT_TEST_POSTGRES holds the URL of a server that may create and drop databases.
"""

import gc
import os
import shutil
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import psycopg
import pytest
from psycopg import sql
from sqlalchemy import event
from sqlalchemy.engine import make_url

from sekretariat.services.demonstration import SAMPLE_NAME, Demonstration, demonstrate
from sekretariat.services.sample import SampleReport, build_sample
from sekretariat.services.secretariat import Secretariat, open_secretariat
from sekretariat.words import DEFAULT_LANGUAGE, speak, speak_apart
from tests.shelves import Shelf, add, skip_without_rights

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

PATIENCE_MS = 60_000
DATABASES = ["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)]


@dataclass
class Clock:
    """A clock that stands at 02.11.2020 09:00 UTC and moves a second each time it is asked."""

    now: datetime = datetime(2020, 11, 2, 9, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        self.now += timedelta(seconds=1)
        return self.now


@dataclass(frozen=True)
class Sample:
    """A closed file with the sample conference, and what building it reported."""

    path: Path
    report: SampleReport

    def copy(self, place: Path) -> Path:
        """Put a copy somewhere, to be written to."""
        return Path(shutil.copy(self.path, place))


def open_office(target: Path | str) -> Secretariat:
    """Open an office for a test: fixed clock, clerk "Test", and no waiting for the disk."""
    opened = open_secretariat(str(target), clock=Clock(), clerk="Test")
    if isinstance(target, Path):
        event.listen(opened.context.database.engine, "checkout", _do_not_wait_for_the_disk)
    return opened


def _do_not_wait_for_the_disk(connection: Any, *_: Any) -> None:
    connection.execute("PRAGMA synchronous=OFF")


def office_of_yesterday(empty_file: Path, path: Path) -> Path:
    """Put an office with a backup of yesterday, when one person was in it; today there are two."""
    shutil.copy(empty_file, path)
    opened = open_office(path)
    add(opened, "Gestern")
    opened.upkeep.backup(path.parent / "Sicherungen")
    add(opened, "Heute")
    opened.close()
    return path


def pytest_collection_finish() -> None:
    """Look for garbage seldom, and not among all modules: that took a sixth of the time."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(50_000, 20, 100)


@pytest.fixture
def qtbot(qtbot: "QtBot") -> "QtBot":
    """The bot of pytest-qt, waiting as long as a busy machine needs: no test fails by the clock."""
    for wait in ("waitExposed", "waitSignal", "waitSignals", "waitUntil"):
        setattr(qtbot, wait, partial(getattr(qtbot, wait), timeout=PATIENCE_MS))
    return qtbot


@pytest.fixture(autouse=True)
def _as_before() -> Iterator[None]:
    """Leave no language and no colours behind: the next test in this process begins plainly."""
    yield
    speak(DEFAULT_LANGUAGE)
    speak_apart("")
    if "PySide6.QtWidgets" in sys.modules:  # a test without a window does not load one
        _undress()


def _undress() -> None:
    from PySide6.QtCore import QLocale, QTranslator  # noqa: PLC0415  only where Qt is loaded
    from PySide6.QtGui import QPalette  # noqa: PLC0415  as above
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415  as above

    application = QApplication.instance()
    QLocale.setDefault(QLocale.system())
    if isinstance(application, QApplication):
        for translator in application.findChildren(QTranslator):
            application.removeTranslator(translator)
            translator.deleteLater()
        application.setPalette(QPalette())


@pytest.fixture(scope="session")
def empty_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The file of an empty office, made once; never to be written to."""
    path = tmp_path_factory.mktemp("empty") / "office.sqlite"
    open_office(path).close()
    return path


@pytest.fixture
def office_file(empty_file: Path, tmp_path: Path) -> Path:
    """The file of an empty office."""
    return Path(shutil.copy(empty_file, tmp_path / "office.sqlite"))


@pytest.fixture
def sqlite_office(office_file: Path) -> Iterator[Secretariat]:
    """An open, empty office in a SQLite file."""
    opened = open_office(office_file)
    yield opened
    opened.close()


@pytest.fixture
def one_person(office_file: Path) -> Path:
    """The file of an office with one person, closed."""
    office = open_office(office_file)
    add(office, "Muster")
    office.close()
    return office_file


@pytest.fixture(scope="session")
def sample_file(tmp_path_factory: pytest.TempPathFactory) -> Sample:
    """The sample conference as the window makes it, once; never to be written to."""
    path = tmp_path_factory.mktemp("sample") / SAMPLE_NAME
    office = open_secretariat(str(path))
    office.settings.mark_as_sample()
    report = build_sample(office)
    office.close()
    return Sample(path, report)


@pytest.fixture
def sample_office(sample_file: Sample, tmp_path: Path) -> Iterator[Secretariat]:
    """The sample conference, open, in a file of the test's own."""
    opened = open_office(sample_file.copy(tmp_path / SAMPLE_NAME))
    yield opened
    opened.close()


@pytest.fixture(scope="session")
def demonstrated(tmp_path_factory: pytest.TempPathFactory) -> Demonstration:
    """The sample conference after its second session, with its papers; never to be written to."""
    folder = tmp_path_factory.mktemp("papiere")
    return demonstrate(str(folder / SAMPLE_NAME), folder)


@pytest.fixture
def shelf(tmp_path: Path) -> Shelf:
    """A folder that can be locked, so that nothing can be written there."""
    skip_without_rights()
    folder = tmp_path / "shelf"
    folder.mkdir()
    return Shelf(folder)


@pytest.fixture(scope="session")
def postgres_server() -> str:
    """The URL of a server to make databases on."""
    server = os.environ.get("SEKRETARIAT_TEST_POSTGRES")
    if not server:
        pytest.skip("no PostgreSQL server named in SEKRETARIAT_TEST_POSTGRES")
    return server


@pytest.fixture(scope="session")
def postgres_database(postgres_server: str) -> Iterator[str]:
    """The URL of a database of this process alone; it is dropped at the end."""
    name = f"sekretariat_test_{os.getpid()}"
    with psycopg.connect(postgres_server, autocommit=True) as server:
        server.execute(sql.SQL("CREATE DATABASE {}").format(sql.Identifier(name)))
        url = make_url(postgres_server).set(database=name)
        yield url.render_as_string(hide_password=False)
        server.execute(sql.SQL("DROP DATABASE {} WITH (FORCE)").format(sql.Identifier(name)))


@pytest.fixture
def postgres_office(postgres_database: str) -> Iterator[Secretariat]:
    """An open, empty office on the PostgreSQL server."""
    opened = open_office(postgres_database)
    yield opened
    opened.close()
    _empty(postgres_database)


def _empty(database: str) -> None:
    """Delete all rows; a fiftieth of the time of TRUNCATE on small tables."""
    with psycopg.connect(database) as connection:
        names = connection.execute(
            "SELECT tablename FROM pg_tables"
            " WHERE schemaname = 'public' AND tablename <> 'alembic_version'"
        ).fetchall()
        connection.execute("SET session_replication_role = replica")  # foreign keys do not matter
        for (name,) in names:
            connection.execute(sql.SQL("DELETE FROM {}").format(sql.Identifier(name)))


@pytest.fixture(params=DATABASES)
def office(request: pytest.FixtureRequest) -> Secretariat:
    """An open, empty office, on each kind of database."""
    opened: Secretariat = request.getfixturevalue(f"{request.param}_office")
    return opened


@pytest.fixture
def reopen(office: Secretariat) -> Iterator[Callable[[], Secretariat]]:
    """Give a function that opens the same office once more, as a second clerk or a restart does."""
    opened: list[Secretariat] = []

    def open_again() -> Secretariat:
        target = office.target
        opened.append(open_office(target if target.startswith("postgres") else Path(target)))
        return opened[-1]

    yield open_again
    for one in opened:
        one.close()

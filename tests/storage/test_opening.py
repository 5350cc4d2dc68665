"""Opening an office: whose file it is, where it lies, and what a refusal leaves behind."""

import ctypes
import sqlite3
from contextlib import closing
from pathlib import Path
from types import SimpleNamespace

import pytest
from sqlalchemy import text

from sekretariat.domain.problems import Refused
from sekretariat.services.secretariat import Secretariat, open_secretariat
from sekretariat.storage import places
from sekretariat.storage.engine import make_engine, told
from sekretariat.storage.headers import APPLICATION_ID

MOUNTS = """\
/dev/sda1 / ext4 rw,relatime 0 0
//server/home /home/clerk cifs rw 0 0
server:/daten /mnt/Unsere\\040Daten nfs4 rw 0 0
tmpfs /home/clerk/local tmpfs rw 0 0
"""


def codes(refused: pytest.ExceptionInfo[Refused]) -> list[str]:
    return [problem.code for problem in refused.value.problems]


def test_a_file_of_another_program_is_refused_and_not_touched(tmp_path: Path) -> None:
    path = tmp_path / "theirs.sqlite"
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE person (name)")
    before = path.read_bytes()
    with pytest.raises(Refused) as refused:
        open_secretariat(str(path))
    assert codes(refused) == ["database.not_ours"]
    assert path.read_bytes() == before
    assert [one.name for one in tmp_path.iterdir()] == ["theirs.sqlite"]


@pytest.mark.parametrize("content", [b"PK\x03\x04", b"SQLite format 3\x00", b"x" * 5000])
def test_a_file_that_is_no_database_is_refused_and_not_touched(
    content: bytes, tmp_path: Path
) -> None:
    path = tmp_path / "letter.docx"
    path.write_bytes(content)
    with pytest.raises(Refused) as refused:
        open_secretariat(str(path))
    assert codes(refused) == ["database.not_ours"]
    assert path.read_bytes() == content


def test_a_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Refused) as refused:
        open_secretariat(str(tmp_path))
    assert codes(refused) == ["database.not_ours"]


def test_an_empty_file_becomes_an_office(tmp_path: Path) -> None:
    path = tmp_path / "new.sqlite"
    path.touch()
    office = open_secretariat(str(path))
    assert office.check() == []
    office.close()


def test_a_missing_file_is_only_made_when_that_is_wanted(tmp_path: Path) -> None:
    path = tmp_path / "folder" / "office.sqlite"
    with pytest.raises(Refused) as refused:
        open_secretariat(str(path), create=False)
    assert codes(refused) == ["database.missing"]
    assert list(tmp_path.iterdir()) == []
    open_secretariat(str(path)).close()
    open_secretariat(str(path), create=False).close()


def test_a_place_that_cannot_be_used_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(Refused) as refused:
        open_secretariat(str(tmp_path / "file" / "office.sqlite"))
    assert codes(refused) == ["database.unreachable"]


def test_a_damaged_file_is_named(office_file: Path) -> None:
    with office_file.open("r+b") as file:
        file.seek(100)
        file.write(b"\xff" * 4000)
    with pytest.raises(Refused) as refused:
        open_secretariat(str(office_file))
    assert codes(refused) == ["database.damaged_file"]


def test_a_server_that_does_not_answer_is_named() -> None:
    with pytest.raises(Refused) as refused:
        open_secretariat("postgresql://nobody@127.0.0.1:1/nothing")
    assert codes(refused) == ["database.unreachable"]


@pytest.mark.postgres
def test_a_server_database_of_another_program_is_refused(postgres_office: Secretariat) -> None:
    engine = postgres_office.context.database.engine
    with engine.begin() as connection:
        connection.execute(text("ALTER TABLE alembic_version RENAME TO theirs"))
    try:
        with pytest.raises(Refused) as refused:
            open_secretariat(postgres_office.target)
    finally:
        with engine.begin() as connection:
            connection.execute(text("ALTER TABLE theirs RENAME TO alembic_version"))
    assert codes(refused) == ["database.not_ours"]


def test_a_sound_office_has_nothing_to_report(office: Secretariat) -> None:
    assert office.check() == []


def test_a_loose_reference_in_a_file_is_reported(sqlite_office: Secretariat) -> None:
    with closing(sqlite3.connect(sqlite_office.target)) as connection:
        connection.execute(
            "INSERT INTO change (change_set_id, entity, record_id, version)"
            " VALUES ('nothing', 'person', '1', 1)"
        )
        connection.commit()
    problems = sqlite_office.check()
    assert [problem.code for problem in problems] == ["database.damaged"]
    assert problems[0].values["reason"] == "change 1 → change_set"


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("/var/lib/office.sqlite", "ext4"),
        ("/home/clerk/office.sqlite", "cifs"),
        ("/home/clerk/local/office.sqlite", "tmpfs"),
        ("/mnt/Unsere Daten/office.sqlite", "nfs4"),
        ("relative", ""),
    ],
)
def test_the_kind_of_disk_is_that_of_the_nearest_mount(path: str, kind: str) -> None:
    assert places.file_system(Path(path), MOUNTS) == kind


@pytest.mark.parametrize(
    ("kind", "journal"),
    [
        *((kind, "truncate") for kind in ("cifs", "nfs4", "smb3", "fuse.sshfs", "9p")),
        *((kind, "wal") for kind in ("ext4", "btrfs", "xfs", "tmpfs")),
    ],
)
def test_a_network_share_gets_a_journal_that_needs_no_shared_memory(
    kind: str, journal: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    mounts = tmp_path / "mounts"
    mounts.write_text(f"server / {kind} rw 0 0\n", encoding="utf-8")
    monkeypatch.setattr(places, "MOUNTS", mounts)
    engine = make_engine(str(tmp_path / "office.sqlite"))
    with engine.connect() as connection:
        assert connection.exec_driver_sql("PRAGMA journal_mode").scalar() == journal
    engine.dispose()


def test_without_a_list_of_mounts_the_disk_counts_as_local(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(places, "MOUNTS", tmp_path / "none")
    assert not places.is_on_network(tmp_path)


@pytest.mark.parametrize(("kind", "is_share"), [(4, True), (3, False), (2, False)])
def test_windows_is_asked_what_kind_of_drive_it_is(
    kind: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, is_share: bool
) -> None:
    """Windows itself cannot be had here; its answer is made up (4 a share, 3 a disk, 2 a stick)."""
    kernel = SimpleNamespace(GetDriveTypeW=lambda _anchor: kind)
    monkeypatch.setattr(ctypes, "windll", SimpleNamespace(kernel32=kernel), raising=False)
    monkeypatch.setattr("sys.platform", "win32")
    assert places.is_on_network(tmp_path) is is_share


def test_tables_of_others_in_a_marked_file_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "theirs.sqlite"
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(f"PRAGMA application_id={APPLICATION_ID}")
        connection.execute("CREATE TABLE theirs (name)")
    with pytest.raises(Refused) as refused:
        open_secretariat(str(path))
    assert codes(refused) == ["database.not_ours"]


def test_a_password_is_never_told() -> None:
    assert told("postgresql://clerk:geheim@server/office") == "postgresql://clerk:***@server/office"
    assert told("/home/clerk/office.db") == "/home/clerk/office.db"

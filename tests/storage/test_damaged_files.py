"""A damaged office is named as what it is, and left alone."""

import random
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from sekretariat.domain.problems import Refused
from sekretariat.services.secretariat import open_secretariat
from sekretariat.words.sentences import sentence
from tests.shelves import codes
from tests.storage.damages import DAMAGES, NAME, Damage
from tests.storage.older_files import old_file


def refused_codes(path: Path, *, create: bool = False) -> list[str]:
    with pytest.raises(Refused) as refused:
        open_secretariat(str(path), create=create)
    for problem in refused.value.problems:
        assert "{" not in sentence(problem.code, problem.values)
    return codes(refused)


@pytest.mark.parametrize("damage", DAMAGES)
@pytest.mark.parametrize("create", [False, True])
def test_a_damaged_file_is_named_and_left_alone(
    damage: Damage, kept_office: Path, *, create: bool
) -> None:
    damage(kept_office)
    before = kept_office.read_bytes()
    assert refused_codes(kept_office, create=create) == ["database.damaged_file"]
    assert kept_office.read_bytes() == before


def test_whatever_bytes_are_lost_opening_ends_in_an_office_or_a_sentence(kept_office: Path) -> None:
    sound, chance = kept_office.read_bytes(), random.Random(1)  # noqa: S311  the same each time
    for _ in range(60):
        content = bytearray(sound)
        at = chance.choice([chance.randrange(100), chance.randrange(len(sound))])
        for place in range(at, min(at + chance.choice([1, 4, 4096]), len(sound))):
            content[place] = chance.randrange(256)
        kept_office.write_bytes(content)
        try:
            open_secretariat(str(kept_office), create=False).close()
        except Refused as refused:
            for problem in refused.problems:
                assert sentence(problem.code, problem.values)


def test_a_file_somebody_is_writing_to_is_not_taken_for_a_short_one(kept_office: Path) -> None:
    with closing(sqlite3.connect(kept_office, isolation_level=None)) as writer:
        writer.execute("PRAGMA journal_mode=WAL")
        writer.execute("CREATE TABLE filler (content)")
        writer.execute("INSERT INTO filler VALUES (zeroblob(500000))")
        assert kept_office.with_name(f"{NAME}-wal").stat().st_size > 500_000
        opened = open_secretariat(str(kept_office))
        assert opened.check() == []
        opened.close()


def test_an_empty_file_without_backups_becomes_an_office_only_where_that_is_wanted(
    tmp_path: Path,
) -> None:
    path = tmp_path / NAME
    path.touch()
    assert refused_codes(path) == ["database.damaged_file"]
    open_secretariat(str(path), create=True).close()


def test_a_damaged_file_of_an_earlier_program_is_not_brought_up(tmp_path: Path) -> None:
    path = old_file(tmp_path / NAME)
    with closing(sqlite3.connect(path)) as connection:
        asked = "SELECT rootpage FROM sqlite_master WHERE name = 'organization'"
        page = connection.execute(asked).fetchone()[0]
        size = connection.execute("PRAGMA page_size").fetchone()[0]
    content = path.read_bytes()
    path.write_bytes(content[: (page - 1) * size] + b"\xff" * size + content[page * size :])
    before = path.read_bytes()
    assert refused_codes(path) == ["database.damaged_file"]
    assert path.read_bytes() == before
    assert [one.name for one in tmp_path.iterdir()] == [NAME]

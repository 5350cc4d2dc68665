"""A damaged office is named as what it is, its sound copies are found, and one takes its place."""

import random
import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import datetime
from pathlib import Path

import pytest

from sekretariat.domain.holders import Holder
from sekretariat.domain.people import Person
from sekretariat.domain.problems import Refused
from sekretariat.services import rescue
from sekretariat.services.people import PersonCard
from sekretariat.services.secretariat import open_secretariat
from sekretariat.storage.holders import leave_note
from sekretariat.words.sentences import sentence
from tests.conftest import open_office
from tests.shelves import Shelf, add, codes, family_names
from tests.storage.older_files import as_of_a_newer_program, old_file

NAME = "Büro.sekretariat"


def zero(path: Path) -> None:
    path.write_bytes(b"")


def truncate(path: Path) -> None:
    content = path.read_bytes()
    path.write_bytes(content[: len(content) // 2])


def break_header(path: Path) -> None:
    path.write_bytes(b"\0" * 100 + path.read_bytes()[100:])


def leave_a_bit(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:60])


def no_database(path: Path) -> None:
    path.write_text("Sehr geehrte Damen und Herren", encoding="utf-8")


def break_first_page(path: Path) -> None:
    content = path.read_bytes()
    path.write_bytes(content[:100] + b"\xff" * 3000 + content[3100:])


DAMAGES = [zero, truncate, break_header, leave_a_bit, no_database, break_first_page]
Damage = Callable[[Path], None]


@pytest.fixture
def office(empty_file: Path, tmp_path: Path) -> Path:
    """An office with one person; a backup of that is kept, then somebody else is added."""
    path = tmp_path / NAME
    path.write_bytes(empty_file.read_bytes())
    opened = open_office(path)
    add(opened, "Gestern")
    opened.upkeep.backup(tmp_path / "Sicherungen")
    add(opened, "Heute")
    opened.close()
    return path


def refused_codes(path: Path, *, create: bool = False) -> list[str]:
    with pytest.raises(Refused) as refused:
        open_secretariat(str(path), create=create)
    for problem in refused.value.problems:
        assert "{" not in sentence(problem.code, problem.values)
    return codes(refused)


@pytest.mark.parametrize("damage", DAMAGES)
@pytest.mark.parametrize("create", [False, True])
def test_a_damaged_file_is_named_and_left_alone(
    damage: Damage, office: Path, *, create: bool
) -> None:
    damage(office)
    before = office.read_bytes()
    assert refused_codes(office, create=create) == ["database.damaged_file"]
    assert office.read_bytes() == before


@pytest.mark.parametrize("damage", DAMAGES)
def test_a_sound_copy_takes_its_place_and_the_damaged_file_stays(
    damage: Damage, office: Path
) -> None:
    damage(office)
    before = office.read_bytes()
    [copy] = rescue.copies_of(office)
    kept = rescue.bring_back(copy.path, office)
    assert kept is not None
    assert kept.name.startswith("Büro-beschädigt-20")
    assert kept.suffix == ".sekretariat"
    assert kept.read_bytes() == before
    assert family_names(office) == ["Gestern"]
    assert copy.path.exists()
    assert {one.name for one in office.parent.iterdir()} == {NAME, kept.name, "Sicherungen"}


def test_whatever_bytes_are_lost_opening_ends_in_an_office_or_a_sentence(office: Path) -> None:
    sound, chance = office.read_bytes(), random.Random(1)  # noqa: S311  the same each time
    for _ in range(60):
        content = bytearray(sound)
        at = chance.choice([chance.randrange(100), chance.randrange(len(sound))])
        for place in range(at, min(at + chance.choice([1, 4, 4096]), len(sound))):
            content[place] = chance.randrange(256)
        office.write_bytes(content)
        try:
            open_secretariat(str(office), create=False).close()
        except Refused as refused:
            for problem in refused.problems:
                assert sentence(problem.code, problem.values)


def test_a_file_somebody_is_writing_to_is_not_taken_for_a_short_one(office: Path) -> None:
    with closing(sqlite3.connect(office, isolation_level=None)) as writer:
        writer.execute("PRAGMA journal_mode=WAL")
        writer.execute("CREATE TABLE filler (content)")
        writer.execute("INSERT INTO filler VALUES (zeroblob(500000))")
        assert office.with_name(f"{NAME}-wal").stat().st_size > 500_000
        opened = open_secretariat(str(office))
        assert opened.check() == []
        opened.close()


def test_an_empty_file_without_backups_becomes_an_office_only_where_that_is_wanted(
    tmp_path: Path,
) -> None:
    path = tmp_path / NAME
    path.touch()
    assert refused_codes(path) == ["database.damaged_file"]
    open_secretariat(str(path), create=True).close()


def test_the_log_of_a_damaged_file_goes_with_it(office: Path) -> None:
    break_header(office)
    log = office.with_name(f"{NAME}-wal")
    log.write_bytes(b"half a log")
    office.with_name(f"{NAME}-shm").write_bytes(b"memory")
    kept = rescue.bring_back(rescue.copies_of(office)[0].path, office)
    assert kept is not None
    assert not log.exists()
    assert kept.with_name(f"{kept.name}-wal").read_bytes() == b"half a log"
    assert family_names(office) == ["Gestern"]


def test_what_was_damaged_twice_a_day_is_kept_twice(office: Path) -> None:
    kept = set[Path | None]()
    for _ in range(3):
        no_database(office)
        kept.add(rescue.bring_back(rescue.copies_of(office)[0].path, office))
    assert len(kept) == 3
    assert None not in kept


def test_a_file_that_is_gone_comes_back(office: Path) -> None:
    office.unlink()
    [copy] = rescue.copies_of(office)
    assert rescue.bring_back(copy.path, office) is None
    assert family_names(office) == ["Gestern"]


def test_copies_that_are_damaged_newer_or_of_another_office_are_not_offered(
    office: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "Sicherungen"
    opened = open_office(office)
    newer, cut, empty, sound = (opened.upkeep.backup(folder) for _ in range(4))
    opened.close()
    as_of_a_newer_program(newer, "2.5.0")
    truncate(cut)
    zero(empty)
    (folder / "Anderes-2026-01-01-120000.sekretariat").write_bytes(sound.read_bytes())
    names = [one.path.name for one in rescue.copies_of(office)]
    assert names[0] == sound.name
    assert len(names) == 2  # and yesterday's


def test_copies_are_found_in_chosen_folders_and_beside_the_file_the_newest_first(
    office: Path, tmp_path: Path
) -> None:
    stick = tmp_path / "Stick"
    stick.mkdir()
    [usual] = rescue.copies_of(office)
    content = usual.path.read_bytes()
    chosen = stick / "Büro-2031-03-02-081500.sekretariat"
    earlier = tmp_path / "Büro-vor-Version-0.2.0-2019-05-06.sekretariat"
    strange = tmp_path / "Büro-vor-Version-morgen.sekretariat"
    for path in (chosen, earlier, strange):
        path.write_bytes(content)
    found = rescue.copies_of(office, [stick])
    assert [one.path for one in found] == [chosen, usual.path, earlier]
    assert [one.is_before_upgrade for one in found] == [False, False, True]
    assert found[0].made_at == datetime(2031, 3, 2, 8, 15).astimezone()
    assert f"{found[2].made_at:%d.%m.%Y}" == "06.05.2019"
    assert found[0].size == len(content)


def test_five_copies_are_enough(office: Path, tmp_path: Path) -> None:
    opened = open_office(office)
    newest = [opened.upkeep.backup(tmp_path / "Sicherungen") for _ in range(7)][-1]
    opened.close()
    found = rescue.copies_of(office)
    assert (len(found), found[0].path) == (5, newest)


def test_a_copy_of_an_earlier_program_comes_back_and_is_brought_up(
    office: Path, tmp_path: Path
) -> None:
    old = old_file(tmp_path / "old.sekretariat")
    zero(office)
    rescue.bring_back(old, office)
    opened = open_secretariat(str(office), create=False)
    assert [name for _, name in opened.organizations.choices()] == ["Verein Muster"]
    opened.people.save(PersonCard(Person(family_name="Neu")))
    opened.close()


def test_nothing_happens_while_somebody_else_has_the_file_open(
    office: Path, tmp_path: Path
) -> None:
    [copy] = rescue.copies_of(office)
    zero(office)
    note = leave_note(office, Holder("schmidt", "anderswo", datetime.now().astimezone()))
    with pytest.raises(Refused) as refused:
        rescue.bring_back(copy.path, office)
    assert codes(refused) == ["database.busy_held"]
    assert office.read_bytes() == b""
    note.withdraw()
    assert {one.name for one in tmp_path.iterdir()} == {NAME, "Sicherungen"}


def test_a_damaged_copy_takes_nobodys_place(office: Path) -> None:
    [copy] = rescue.copies_of(office)
    truncate(copy.path)
    zero(office)
    with pytest.raises(Refused) as refused:
        rescue.bring_back(copy.path, office)
    assert codes(refused) == ["restore.damaged"]
    assert office.read_bytes() == b""


def test_where_nothing_can_be_written_all_stays(
    shelf: Shelf, one_person: Path, tmp_path: Path
) -> None:
    path = shelf.put(one_person)
    truncate(path)
    before = path.read_bytes()
    with shelf.locked(), pytest.raises(Refused) as refused:
        rescue.bring_back(one_person, path)
    assert codes(refused) == ["restore.failed"]
    assert path.read_bytes() == before
    assert [one.name for one in shelf.folder.iterdir()] == [path.name]
    with shelf.locked(), pytest.raises(Refused, match=r"restore\.failed"):
        rescue.set_aside(path)
    assert tmp_path.exists()


@pytest.mark.parametrize("hindered", ["replace", "rename"])
def test_a_file_another_program_holds_on_to_stays_where_it_was(
    hindered: str, office: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Windows lets nobody rename what is open elsewhere; here the system is made to refuse it."""
    break_header(office)
    before, log = office.read_bytes(), office.with_name(f"{NAME}-wal")
    log.write_bytes(b"log")
    [copy] = rescue.copies_of(office)
    really = getattr(Path, hindered)

    def refuse(path: Path, target: Path) -> Path:
        if path.name in {f"{NAME}.neu", f"{NAME}-wal"}:
            raise PermissionError(13, "in use")
        moved: Path = really(path, target)
        return moved

    monkeypatch.setattr(Path, hindered, refuse)
    with pytest.raises(Refused) as refused:
        rescue.bring_back(copy.path, office)
    assert codes(refused) == ["restore.failed"]
    assert office.read_bytes() == before
    assert log.read_bytes() == b"log"
    assert {one.name for one in office.parent.iterdir()} == {NAME, log.name, "Sicherungen"}

"""The sound copies of a damaged office are found, and one takes its place."""

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
from tests.conftest import open_office
from tests.shelves import Shelf, codes, family_names
from tests.storage.damages import DAMAGES, NAME, Damage, break_header, no_database, truncate, zero
from tests.storage.older_files import as_of_a_newer_program, old_file


@pytest.mark.parametrize("damage", DAMAGES)
def test_a_sound_copy_takes_its_place_and_the_damaged_file_stays(
    damage: Damage, kept_office: Path
) -> None:
    damage(kept_office)
    before = kept_office.read_bytes()
    [copy] = rescue.copies_of(kept_office)
    kept = rescue.bring_back(copy.path, kept_office)
    assert kept is not None
    assert kept.name.startswith("Büro-beschädigt-20")
    assert kept.suffix == ".sekretariat"
    assert kept.read_bytes() == before
    assert family_names(kept_office) == ["Gestern"]
    assert copy.path.exists()
    assert {one.name for one in kept_office.parent.iterdir()} == {NAME, kept.name, "Sicherungen"}


def test_the_log_of_a_damaged_file_goes_with_it(kept_office: Path) -> None:
    break_header(kept_office)
    log = kept_office.with_name(f"{NAME}-wal")
    log.write_bytes(b"half a log")
    kept_office.with_name(f"{NAME}-shm").write_bytes(b"memory")
    kept = rescue.bring_back(rescue.copies_of(kept_office)[0].path, kept_office)
    assert kept is not None
    assert not log.exists()
    assert kept.with_name(f"{kept.name}-wal").read_bytes() == b"half a log"
    assert family_names(kept_office) == ["Gestern"]


def test_what_was_damaged_twice_a_day_is_kept_twice(kept_office: Path) -> None:
    kept = set[Path | None]()
    for _ in range(3):
        no_database(kept_office)
        kept.add(rescue.bring_back(rescue.copies_of(kept_office)[0].path, kept_office))
    assert len(kept) == 3
    assert None not in kept


def test_a_file_that_is_gone_comes_back(kept_office: Path) -> None:
    kept_office.unlink()
    [copy] = rescue.copies_of(kept_office)
    assert rescue.bring_back(copy.path, kept_office) is None
    assert family_names(kept_office) == ["Gestern"]


def test_copies_that_are_damaged_newer_or_of_another_office_are_not_offered(
    kept_office: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "Sicherungen"
    opened = open_office(kept_office)
    newer, cut, empty, sound = (opened.upkeep.backup(folder) for _ in range(4))
    opened.close()
    as_of_a_newer_program(newer, "2.5.0")
    truncate(cut)
    zero(empty)
    (folder / "Anderes-2026-01-01-120000.sekretariat").write_bytes(sound.read_bytes())
    names = [one.path.name for one in rescue.copies_of(kept_office)]
    assert names[0] == sound.name
    assert len(names) == 2  # and yesterday's


def test_copies_are_found_in_chosen_folders_and_beside_the_file_the_newest_first(
    kept_office: Path, tmp_path: Path
) -> None:
    stick = tmp_path / "Stick"
    stick.mkdir()
    [usual] = rescue.copies_of(kept_office)
    content = usual.path.read_bytes()
    chosen = stick / "Büro-2031-03-02-081500.sekretariat"
    earlier = tmp_path / "Büro-vor-Version-0.2.0-2019-05-06.sekretariat"
    strange = tmp_path / "Büro-vor-Version-morgen.sekretariat"
    for path in (chosen, earlier, strange):
        path.write_bytes(content)
    found = rescue.copies_of(kept_office, [stick])
    assert [one.path for one in found] == [chosen, usual.path, earlier]
    assert [one.is_before_upgrade for one in found] == [False, False, True]
    assert found[0].made_at == datetime(2031, 3, 2, 8, 15).astimezone()
    assert f"{found[2].made_at:%d.%m.%Y}" == "06.05.2019"
    assert found[0].size == len(content)


def test_five_copies_are_enough(kept_office: Path, tmp_path: Path) -> None:
    opened = open_office(kept_office)
    newest = [opened.upkeep.backup(tmp_path / "Sicherungen") for _ in range(7)][-1]
    opened.close()
    found = rescue.copies_of(kept_office)
    assert (len(found), found[0].path) == (5, newest)


def test_a_copy_of_an_earlier_program_comes_back_and_is_brought_up(
    kept_office: Path, tmp_path: Path
) -> None:
    old = old_file(tmp_path / "old.sekretariat")
    zero(kept_office)
    rescue.bring_back(old, kept_office)
    opened = open_secretariat(str(kept_office), create=False)
    assert [name for _, name in opened.organizations.choices()] == ["Verein Muster"]
    opened.people.save(PersonCard(Person(family_name="Neu")))
    opened.close()


def test_nothing_happens_while_somebody_else_has_the_file_open(
    kept_office: Path, tmp_path: Path
) -> None:
    [copy] = rescue.copies_of(kept_office)
    zero(kept_office)
    note = leave_note(kept_office, Holder("schmidt", "anderswo", datetime.now().astimezone()))
    with pytest.raises(Refused) as refused:
        rescue.bring_back(copy.path, kept_office)
    assert codes(refused) == ["database.busy_held"]
    assert kept_office.read_bytes() == b""
    note.withdraw()
    assert {one.name for one in tmp_path.iterdir()} == {NAME, "Sicherungen"}


def test_a_damaged_copy_takes_nobodys_place(kept_office: Path) -> None:
    [copy] = rescue.copies_of(kept_office)
    truncate(copy.path)
    zero(kept_office)
    with pytest.raises(Refused) as refused:
        rescue.bring_back(copy.path, kept_office)
    assert codes(refused) == ["restore.damaged"]
    assert kept_office.read_bytes() == b""


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
    hindered: str, kept_office: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Windows lets nobody rename what is open elsewhere; here the system is made to refuse it."""
    break_header(kept_office)
    before, log = kept_office.read_bytes(), kept_office.with_name(f"{NAME}-wal")
    log.write_bytes(b"log")
    [copy] = rescue.copies_of(kept_office)
    really = getattr(Path, hindered)

    def refuse(path: Path, target: Path) -> Path:
        if path.name in {f"{NAME}.neu", f"{NAME}-wal"}:
            raise PermissionError(13, "in use")
        moved: Path = really(path, target)
        return moved

    monkeypatch.setattr(Path, hindered, refuse)
    with pytest.raises(Refused) as refused:
        rescue.bring_back(copy.path, kept_office)
    assert codes(refused) == ["restore.failed"]
    assert kept_office.read_bytes() == before
    assert log.read_bytes() == b"log"
    assert {one.name for one in kept_office.parent.iterdir()} == {NAME, log.name, "Sicherungen"}

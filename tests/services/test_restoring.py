"""The copy of the day, which copies stay, and the way back to an earlier state."""

import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sekretariat.domain.people import Person
from sekretariat.domain.problems import Refused
from sekretariat.services.people import PersonCard
from sekretariat.services.secretariat import Secretariat, open_secretariat
from sekretariat.storage import restoring
from sekretariat.storage.backup import DAYS, GENERATIONS, MONTHS, needed
from sekretariat.words.sentences import sentence
from tests.conftest import open_office
from tests.shelves import Shelf, add, damage_people, family_names
from tests.storage.older_files import old_file

START = datetime(2020, 1, 1, 12, tzinfo=UTC)


def names(office: Secretariat) -> list[str]:
    return [name for _, name in office.people.choices()]


def refusal(office: Secretariat, copy: Path) -> str:
    with pytest.raises(Refused) as refused:
        office.upkeep.restore(copy, copy.parent / "Sicherungen")
    (problem,) = refused.value.problems
    assert "{" not in sentence(problem.code, problem.values)
    return problem.code


def test_a_year_of_daily_copies_leaves_ten_days_and_twelve_months() -> None:
    copies = {Path(f"{day}.db"): START + timedelta(days=day) for day in range(400)}
    kept = sorted(copies[one] for one in needed(copies))
    assert kept[-10:] == [START + timedelta(days=day) for day in range(390, 400)]
    assert [f"{one:%Y-%m}" for one in kept[:-10]] == [f"2020-{month:02}" for month in range(3, 13)]
    assert all((one + timedelta(days=1)).day == 1 for one in kept[:-10])


def test_many_copies_of_one_day_do_not_push_earlier_days_out() -> None:
    copies = {Path(f"d{day}"): START + timedelta(days=day) for day in range(5)}
    copies |= {
        Path(f"m{minute}"): START + timedelta(days=4, minutes=minute) for minute in range(20)
    }
    kept = needed(copies)
    assert {Path(f"d{day}") for day in range(4)} <= kept
    assert len(kept) == GENERATIONS + 4


@given(st.lists(st.integers(0, 60 * 24 * 900), unique=True, max_size=80))
def test_the_newest_copy_always_stays_and_few_enough_do(minutes: list[int]) -> None:
    copies = {Path(str(one)): START + timedelta(minutes=one) for one in minutes}
    kept = needed(copies)
    assert len(kept) <= GENERATIONS + DAYS + MONTHS
    assert kept <= set(copies)
    if minutes:
        assert Path(str(max(minutes))) in kept


def test_the_first_opening_of_a_day_makes_a_copy(
    sqlite_office: Secretariat, tmp_path: Path
) -> None:
    folder = tmp_path / "Sicherungen"
    first = sqlite_office.upkeep.back_up_daily(folder)
    assert first is not None
    assert sqlite_office.upkeep.back_up_daily(folder) is None
    clock = sqlite_office.context.clock
    moved = clock() + timedelta(days=1)
    sqlite_office.context.clock = lambda: moved
    second = sqlite_office.upkeep.back_up_daily(folder)
    assert [one.path for one in sqlite_office.upkeep.copies(folder)] == [second, first]


def test_sample_and_office_to_read_are_not_copied(
    sqlite_office: Secretariat, one_person: Path, shelf: Shelf, tmp_path: Path
) -> None:
    sqlite_office.settings.mark_as_sample()
    assert sqlite_office.upkeep.back_up_daily(tmp_path / "a") is None
    place = shelf.put(one_person)
    with shelf.locked():
        reader = open_office(place)
        assert reader.upkeep.back_up_daily(tmp_path / "b") is None
        with pytest.raises(Refused, match=r"database\.read_only"):
            reader.upkeep.restore(one_person, tmp_path / "b")
        reader.close()


@pytest.mark.postgres
def test_an_office_on_a_server_is_left_to_those_who_run_it(
    postgres_office: Secretariat, tmp_path: Path
) -> None:
    assert postgres_office.upkeep.back_up_daily(tmp_path) is None
    with pytest.raises(Refused, match=r"backup\.server"):
        postgres_office.upkeep.copies(tmp_path)


def test_an_earlier_state_comes_back_and_so_does_the_later_one(
    office_file: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "Sicherungen"
    office = open_office(office_file)
    add(office, "Alt")
    copy = office.upkeep.backup(folder)
    nothing = office.upkeep.lost_with(copy)
    add(office, "Neu")
    add(office, "Neuer")
    lost = office.upkeep.lost_with(copy)
    present = office.upkeep.restore(copy, folder).before
    office.close()
    assert (nothing and nothing.actions, nothing and nothing.since) == (0, None)
    assert lost is not None
    assert lost.actions == 2
    assert lost.since is not None
    office = open_office(office_file)
    assert names(office) == ["Alt"]
    assert office.check() == []
    assert present is not None
    office.upkeep.restore(present, folder)
    office.close()
    office = open_office(office_file)
    assert names(office) == ["Alt", "Neu", "Neuer"]
    office.close()


def test_copies_of_the_same_second_stand_side_by_side(
    sqlite_office: Secretariat, tmp_path: Path
) -> None:
    moment = sqlite_office.context.clock()
    sqlite_office.context.clock = lambda: moment
    copies = [sqlite_office.upkeep.backup(tmp_path / "copies") for _ in range(3)]
    assert len(set(copies)) == 3
    assert all(one.exists() for one in copies)


def test_a_reader_elsewhere_sees_one_state_or_the_other(office_file: Path, tmp_path: Path) -> None:
    office, other = open_office(office_file), open_office(office_file)
    copy = office.upkeep.backup(tmp_path)
    add(office, "Neu")
    assert names(other) == ["Neu"]
    office.upkeep.restore(copy, tmp_path)
    assert names(other) == []
    office.close()
    other.close()


def test_what_is_no_copy_of_an_office_is_refused(
    sqlite_office: Secretariat, one_person: Path, tmp_path: Path
) -> None:
    foreign = tmp_path / "foreign.sekretariat"
    foreign.write_text("no office")
    assert refusal(sqlite_office, foreign) == "database.not_ours"
    assert refusal(sqlite_office, tmp_path / "gone.sekretariat") == "database.missing"
    newer = sqlite_office.upkeep.backup(tmp_path / "copies")
    with closing(sqlite3.connect(newer)) as connection:
        connection.execute("PRAGMA user_version=9999")
    assert refusal(sqlite_office, newer) == "database.newer_unknown"
    assert names(sqlite_office) == ["Muster"]
    assert one_person.exists()


def test_a_damaged_copy_is_found_before_anything_is_written(
    sqlite_office: Secretariat, tmp_path: Path
) -> None:
    add(sqlite_office, "Muster")
    copy = sqlite_office.upkeep.backup(tmp_path / "copies")
    content = bytearray(copy.read_bytes())
    content[4096 * 3 : 4096 * 40] = bytes(4096 * 37)
    copy.write_bytes(content)
    assert refusal(sqlite_office, copy) == "restore.damaged"
    assert sqlite_office.check() == []
    assert names(sqlite_office) == ["Muster"]


def test_a_copy_whose_pages_do_not_add_up_is_refused(
    sqlite_office: Secretariat, tmp_path: Path
) -> None:
    copy = sqlite_office.upkeep.backup(tmp_path / "copies")
    content = bytearray(copy.read_bytes())
    content[36:40] = (5).to_bytes(4, "big")  # free pages, of which there are none
    copy.write_bytes(content)
    assert refusal(sqlite_office, copy) == "restore.damaged"


def test_an_office_somebody_else_writes_to_stays(
    sqlite_office: Secretariat, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(restoring, "WAIT_MS", 50)
    copy = sqlite_office.upkeep.backup(tmp_path / "copies")
    with closing(sqlite3.connect(sqlite_office.target, isolation_level=None)) as writer:
        writer.execute("BEGIN IMMEDIATE")
        assert refusal(sqlite_office, copy) == "restore.busy"


def test_what_was_done_since_a_strange_file_cannot_be_told(
    sqlite_office: Secretariat, tmp_path: Path
) -> None:
    strange = tmp_path / "strange.db"
    with closing(sqlite3.connect(strange)) as connection:
        connection.execute("CREATE TABLE other (id)")
    assert sqlite_office.upkeep.lost_with(strange) is None
    assert sqlite_office.upkeep.lost_with(tmp_path / "gone.db") is None


def test_a_copy_of_an_earlier_program_is_brought_up_when_it_is_opened(
    office_file: Path, tmp_path: Path
) -> None:

    old = old_file(tmp_path / "old.sekretariat")
    office = open_office(office_file)
    office.upkeep.restore(old, tmp_path)
    office.close()
    office = open_secretariat(str(office_file))
    assert [name for _, name in office.organizations.choices()] == ["Verein Muster"]
    office.people.save(PersonCard(Person(family_name="Neu")))
    office.close()


def test_a_damaged_office_is_not_copied_and_says_so(office_file: Path, tmp_path: Path) -> None:
    folder = tmp_path / "Sicherungen"
    office = open_office(office_file)
    add(office, "Gestern")
    copy = office.upkeep.back_up_daily(folder)
    office.close()
    damage_people(office_file)
    office = open_office(office_file)
    moved = office.context.clock() + timedelta(days=1)
    office.context.clock = lambda: moved
    with pytest.raises(Refused, match=r"database\.malformed"):
        office.upkeep.back_up_daily(folder)
    assert [one.path for one in office.upkeep.copies(folder)] == [copy]
    assert copy is not None

    restored = office.upkeep.restore(copy, folder)
    office.close()
    assert not restored.is_sound
    assert restored.before is not None
    assert restored.before.name.startswith("office-beschädigt-")
    assert family_names(office_file) == ["Gestern"]


def test_a_backup_that_fails_for_another_reason_keeps_the_office_open(
    sqlite_office: Secretariat, tmp_path: Path
) -> None:
    copy = sqlite_office.upkeep.backup(tmp_path / "copies")
    (tmp_path / "file").touch()
    with pytest.raises(Refused, match=r"backup\.failed"):
        sqlite_office.upkeep.restore(copy, tmp_path / "file")
    add(sqlite_office, "Weiter")
    assert names(sqlite_office) == ["Weiter"]

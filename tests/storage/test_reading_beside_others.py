"""Reading what others have open: their changes are seen, they are named, nothing torn is shown."""

import os
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from sekretariat.domain.obstacles import Obstacle
from sekretariat.domain.people import Person
from sekretariat.domain.problems import Refused
from sekretariat.services.secretariat import open_secretariat
from sekretariat.storage import engine as engines
from sekretariat.storage import reading
from sekretariat.words.sentences import sentence
from tests.conftest import open_office
from tests.shelves import Shelf, add, codes

JOURNALS = ["WAL", "TRUNCATE"]


@pytest.mark.parametrize("journal", JOURNALS)
def test_readers_see_what_a_clerk_with_more_rights_writes_meanwhile(
    one_person: Path, shelf: Shelf, journal: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = shelf.put(one_person, journal)
    monkeypatch.setattr(engines, "is_on_network", lambda _: journal == "TRUNCATE")
    with shelf.locked():
        reader = open_secretariat(str(path))
        assert len(reader.people.choices()) == 1
    writer = open_office(path)
    add(writer, "Beispiel")
    with shelf.locked():
        assert len(reader.people.choices()) == 2
    writer.close()
    late = open_office(path)
    add(late, "Später")
    late.close()
    with shelf.locked():
        assert len(reader.people.choices()) == 3
        reader.close()


def test_an_office_open_elsewhere_names_who_has_it_open(one_person: Path, shelf: Shelf) -> None:
    path = shelf.put(one_person)
    writer = open_office(path)
    add(writer, "Beispiel")
    with shelf.locked():
        reader = open_secretariat(str(path))
        assert len(reader.people.choices()) == 2  # not yet in the file itself, but in its log
        assert reader.read_only is not None
        assert [one.clerk for one in reader.read_only.holders] == ["Test"]
        told = sentence(reader.read_only.notice.code, reader.read_only.notice.values, "en")
        reader.close()
    assert "Test at " in told
    assert "since 02.11.2020" in told
    writer.close()


def test_what_changes_while_it_is_read_is_not_shown(one_person: Path, shelf: Shelf) -> None:
    shelf.put(one_person)
    with shelf.locked() as path:
        office = open_secretariat(str(path))

        def read_while_others_write() -> None:
            with office.context.reader() as reader:
                reader.find(Person)
                os.utime(path, ns=(1, 1))

        with pytest.raises(Refused) as refused:
            read_while_others_write()
        assert codes(refused) == ["database.busy"]
        assert len(office.people.choices()) == 1
        office.close()


def test_what_others_have_open_and_hide_is_theirs_for_now(one_person: Path, shelf: Shelf) -> None:
    path = shelf.put(one_person)
    writer = open_office(path)
    add(writer, "Beispiel")
    with shelf.locked():
        for ending in ("-wal", "-shm"):
            path.with_name(f"{path.name}{ending}").chmod(0)
        with pytest.raises(Refused) as refused:
            open_secretariat(str(path))
    assert codes(refused) == ["database.busy_held"]
    writer.close()


@pytest.mark.parametrize("journal", JOURNALS)
def test_an_office_somebody_is_writing_to_opens_for_reading_and_names_them(
    one_person: Path, journal: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(engines, "is_on_network", lambda _: journal == "TRUNCATE")
    monkeypatch.setattr(engines, "WAIT_MS", 50)
    monkeypatch.setattr(reading, "WAIT_MS", 50)
    first = open_office(one_person)
    with first.context.work("a", "a") as work:
        work.add(Person(family_name="Beispiel"))
        second = open_secretariat(str(one_person))
        assert len(second.people.choices()) == 1
    state = second.read_only
    assert state is not None
    assert (state.obstacle, [one.clerk for one in state.holders]) == (Obstacle.IN_USE, ["Test"])
    with pytest.raises(Refused) as refused:
        add(second, "Zuviel")
    assert codes(refused) == ["database.held"]
    second.close()
    again = open_secretariat(str(one_person))
    assert again.read_only is None
    add(again, "Später")
    again.close()
    first.close()


def test_another_program_in_the_way_is_not_given_a_name(
    one_person: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(engines, "WAIT_MS", 50)
    with closing(sqlite3.connect(one_person, isolation_level=None)) as theirs:
        theirs.execute("BEGIN IMMEDIATE")
        office = open_secretariat(str(one_person))
        assert office.read_only is not None
        assert office.read_only.notice.code == "reading.in_use"
        assert office.read_only.refusal.code == "database.in_use"
        office.close()


def test_an_office_whose_name_leaves_no_room_for_a_note_opens_all_the_same(
    one_person: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """255 letters are a file's longest name; the note beside it would take 16 more."""
    monkeypatch.setattr(engines, "WAIT_MS", 50)
    path = one_person.rename(one_person.with_name("x" * 240))
    office = open_secretariat(str(path))
    assert office.read_only is None
    with closing(sqlite3.connect(path, isolation_level=None)) as theirs:
        theirs.execute("BEGIN IMMEDIATE")
        second = open_secretariat(str(path))
        assert second.read_only is not None
        assert (second.read_only.obstacle, second.read_only.holders) == (Obstacle.IN_USE, ())
        second.close()
    office.close()

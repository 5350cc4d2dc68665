"""Notes of who has an office open: each sees the others, a crash leaves nothing that matters."""

import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sekretariat.domain.holders import Holder
from sekretariat.domain.people import Person
from sekretariat.domain.problems import Refused
from sekretariat.services.people import PersonCard
from sekretariat.services.secretariat import open_secretariat
from sekretariat.storage import engine as engines
from sekretariat.storage.holders import FRESH, holders_of, leave_note, runs, this_computer
from sekretariat.words.sentences import sentence
from tests.conftest import open_office
from tests.shelves import Shelf, skip_without_rights, without_overriding

NINE = datetime(2020, 11, 2, 9, 0, tzinfo=UTC)
HERE = Holder("Muster", this_computer(), NINE)
THERE = Holder("Beispiel", "PC-2", NINE + timedelta(hours=1))


def notes(folder: Path) -> list[str]:
    return [one.name for one in folder.iterdir() if "offen" in one.name]


def ended_process() -> int:
    with subprocess.Popen([sys.executable, "-c", ""]) as done:
        done.wait()
    return done.pid


def test_a_note_stands_while_the_office_is_open(office_file: Path) -> None:
    office = open_office(office_file)
    assert len(notes(office_file.parent)) == 1
    assert [one.clerk for one in holders_of(office_file)] == ["Test"]
    office.close()
    assert notes(office_file.parent) == []


def test_everybody_else_is_named_the_first_one_first(tmp_path: Path) -> None:
    office = tmp_path / "office.db"
    leave_note(office, THERE)
    own = leave_note(office, HERE)
    leave_note(tmp_path / "another.db", HERE)
    assert holders_of(office) == (HERE, THERE)
    assert holders_of(office, own) == (THERE,)
    own.withdraw()
    own.withdraw()
    own.renew()
    assert holders_of(office) == (THERE,)


def test_a_note_of_a_process_that_ended_is_thrown_away(tmp_path: Path) -> None:
    office = tmp_path / "office.db"
    note = leave_note(office, HERE)
    written = json.loads(note.path.read_text(encoding="utf-8"))
    note.path.write_text(json.dumps(written | {"process": ended_process()}), encoding="utf-8")
    assert holders_of(office) == ()
    assert notes(tmp_path) == []


def test_a_note_of_another_computer_is_believed_for_a_day(tmp_path: Path) -> None:
    office = tmp_path / "office.db"
    note = leave_note(office, THERE)
    long_ago = time.time() - FRESH.total_seconds() - 60
    os.utime(note.path, (long_ago, long_ago))
    note.renew()
    assert holders_of(office) == (THERE,)
    os.utime(note.path, (long_ago, long_ago))
    assert holders_of(office) == ()
    assert notes(tmp_path) == []


@given(content=st.one_of(st.binary(max_size=60), st.sampled_from([b"{}", b"[]", b'{"clerk": 1}'])))
def test_what_is_no_note_harms_nobody(
    content: bytes, tmp_path_factory: pytest.TempPathFactory
) -> None:
    office = tmp_path_factory.mktemp("office") / "office.db"
    leave_note(office, HERE).path.write_bytes(content)
    assert holders_of(office) == ()


def test_nobody_holds_an_office_in_a_folder_that_is_gone(tmp_path: Path) -> None:
    assert holders_of(tmp_path / "gone" / "office.db") == ()


def test_this_process_runs_and_an_ended_one_does_not() -> None:
    assert runs(os.getpid())
    assert runs(1)
    assert not runs(ended_process())


@pytest.fixture
def process_of_another() -> Iterator[int]:
    """A process this one may not signal: the first of the system; for root, one of "nobody"."""
    skip_without_rights()
    if os.geteuid() != 0:
        yield 1
        return
    with subprocess.Popen(["/bin/sleep", "60"], user="nobody") as other:
        yield other.pid
        other.kill()


def test_a_process_of_another_user_of_this_computer_runs(process_of_another: int) -> None:
    with without_overriding():
        assert runs(process_of_another)


def test_a_note_nobody_else_may_read_names_nobody_and_stays(one_person: Path, shelf: Shelf) -> None:
    path = shelf.put(one_person)
    note = leave_note(path, THERE)
    with shelf.locked():
        note.path.chmod(0)
        assert holders_of(path) == ()
    assert holders_of(path) == (THERE,)


def test_a_crash_blocks_nobody(office_file: Path) -> None:
    code = (
        "import os, sys; from sekretariat.services.secretariat import open_secretariat\n"
        "office = open_secretariat(sys.argv[1], clerk='Absturz'); print(os.getpid(), flush=True)\n"
        "os._exit(1)"
    )
    command = [sys.executable, "-c", code, str(office_file)]
    root = Path(__file__).parents[2]
    subprocess.run(command, cwd=root, check=False, timeout=60, capture_output=True)
    assert len(notes(office_file.parent)) == 1
    office = open_secretariat(str(office_file))
    assert office.read_only is None
    office.close()


def test_who_writes_just_now_is_named_to_the_one_who_waits(
    office_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(engines, "WAIT_MS", 50)
    first, second = open_office(office_file), open_secretariat(str(office_file), clerk="Zweite")
    with first.context.work("a", "a"), pytest.raises(Refused) as refused:
        second.people.save(PersonCard(Person(family_name="Muster")))
    [problem] = refused.value.problems
    assert problem.code == "database.busy_held"
    told = sentence(problem.code, problem.values, "en")
    assert f"Test at {this_computer()} since 02.11.2020" in told
    assert "Zweite" not in told
    second.close()
    first.close()

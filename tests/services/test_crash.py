"""A computer that goes off in the middle: what was acknowledged is there, the file is sound."""

import signal
import subprocess
import sys
from pathlib import Path

import pytest

from sekretariat.services.secretariat import open_secretariat

KILLS = 20
ROOT = Path(__file__).parents[2]
WRITER = """
import sys
from datetime import UTC, datetime
from sekretariat.domain.people import Person
from sekretariat.storage.database import Database

office = Database.open(sys.argv[1])
while True:
    with office.work("a", "a", at=datetime(2020, 11, 2, tzinfo=UTC), clerk="Test") as work:
        person = work.add(Person(family_name="Muster"))
    print(person.id, flush=True)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL")
def test_no_acknowledged_change_is_lost_when_the_program_is_killed(tmp_path: Path) -> None:
    path = tmp_path / "office.sqlite"
    acknowledged: list[str] = []
    for kill in range(KILLS):
        command = [sys.executable, "-c", WRITER, str(path)]
        with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as writer:
            assert writer.stdout is not None
            acknowledged += [writer.stdout.readline().strip() for _ in range(kill % 7 + 1)]
            writer.send_signal(signal.SIGKILL)
            acknowledged += [line.strip() for line in writer.stdout if line.endswith("\n")]
    office = open_secretariat(str(path))
    kept = {person_id for person_id, _ in office.people.choices()}
    actions = {one.changes[0].record_id for one in office.history.recent(limit=10_000)}
    assert len(acknowledged) >= KILLS
    assert set(acknowledged) <= kept
    assert kept == actions
    assert office.check() == []
    office.close()

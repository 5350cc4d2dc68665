"""A computer that goes off in the middle: what was acknowledged is there, the file is sound."""

import signal
import subprocess
import sys
from pathlib import Path

import pytest

from sekretariat.domain.bodies import LegislativeTerm
from sekretariat.services.secretariat import open_secretariat

KILLS = 20
ROOT = Path(__file__).parents[2]
WRITER = """
import sys
from sekretariat.domain.bodies import LegislativeTerm
from sekretariat.services.secretariat import open_secretariat

office = open_secretariat(sys.argv[1])
number = max((term.number for term in office.bodies.terms()), default=0)
while True:
    number = number % 999 + 1
    term = office.bodies.save_term(LegislativeTerm(jurisdiction="HE", number=number))
    print(term.id, flush=True)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL")
def test_no_acknowledged_change_is_lost_when_the_program_is_killed(tmp_path: Path) -> None:
    path = tmp_path / "office.sqlite"
    acknowledged: list[str] = []
    for kill in range(KILLS):
        command = [sys.executable, "-c", WRITER, str(path)]
        with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as writer:
            assert writer.stdout is not None
            for _ in range(kill % 7 + 1):
                acknowledged.append(writer.stdout.readline().strip())
            writer.send_signal(signal.SIGKILL)
            acknowledged += [line.strip() for line in writer.stdout if line.endswith("\n")]
    office = open_secretariat(str(path))
    kept = {term.id for term in office.bodies.terms()}
    actions = {one.changes[0].record_id for one in office.history.recent(limit=10_000)}
    with office.context.reader() as reader:
        stored = len(reader.find(LegislativeTerm))
    assert len(acknowledged) >= KILLS
    assert set(acknowledged) <= kept
    assert kept == actions
    assert stored == len(kept)
    assert office.check() == []
    office.close()

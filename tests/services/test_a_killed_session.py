"""The safety of writing live: 200 sessions killed at random moments lose nothing shown as saved."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from sekretariat.domain.minutes import PassageKind
from sekretariat.services.secretariat import open_secretariat
from tests.desktop.offices import fill

KILLS = 200
ROOT = Path(__file__).parents[2]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has neither fork nor SIGKILL")
def test_nothing_shown_as_saved_is_missing(tmp_path: Path) -> None:
    place = str(tmp_path / "office.sqlite")
    office = open_secretariat(place)
    meeting = fill(office).id
    item = office.agendas.items(meeting)[0].id
    office.close()
    module = "tests.services.killed_sessions"
    command = [sys.executable, "-m", module, place, meeting, item, str(KILLS)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    runs = [json.loads(line) for line in done.stdout.splitlines()]
    assert len(runs) == KILLS
    last, guests = "", set[str]()
    for told in runs:
        for kind, value in told:
            if kind == "problems":
                assert value == "0"
            elif kind == "found":
                assert value.startswith(last)
                last = value
            elif kind == "text":
                last = value
            else:
                guests.add(value)
    office = open_secretariat(place)
    at = office.attendances.now()
    kept = {one["name"] for one in office.attendances.rows(meeting, at)}
    assert office.live.texts(meeting, item)[PassageKind.RESULT].startswith(last)
    assert len(last) > KILLS
    assert guests
    assert guests <= kept
    assert office.check() == []
    office.close()

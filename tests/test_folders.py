"""Where the program keeps what is its own: on this computer, or on the stick it runs from."""

import os
import subprocess
import sys
import sysconfig
from pathlib import Path

import pytest

from sekretariat import folders

ROOT = Path(__file__).parents[1]
SHOW = "from sekretariat import folders as f; print(f.data(), f.settings(), f.diagnosis(), sep='|')"


def places_of(python: str | Path, home: Path) -> list[Path]:
    """Ask a Python started from somewhere where the program would keep its things."""
    paths = os.pathsep.join([str(ROOT), sysconfig.get_path("purelib")])
    kept = {name: text for name, text in os.environ.items() if not name.startswith("XDG_")}
    done = subprocess.run(
        [python, "-c", SHOW],
        env={**kept, "HOME": str(home), "PYTHONPATH": paths},
        capture_output=True,
        text=True,
        check=True,
    )
    return [Path(one) for one in done.stdout.strip().split("|")]


def test_without_a_mark_everything_lies_with_the_user(tmp_path: Path) -> None:
    for place in places_of(sys.executable, tmp_path):
        assert place.is_relative_to(tmp_path)
        assert "Sekretariat" in place.parts
        assert "Roaming" not in place.parts


@pytest.mark.skipif(sys.platform == "win32", reason="a link to Python does not run on Windows")
@pytest.mark.parametrize("mark", folders.MARKS)
def test_a_mark_beside_the_program_keeps_everything_beside_it(tmp_path: Path, mark: str) -> None:
    stick, home = tmp_path / "Stick", tmp_path / "home"
    stick.mkdir()
    program = stick / "sekretariat"
    program.symlink_to(sys.executable)
    (stick / mark).touch()
    carried = stick / folders.CARRIED
    assert places_of(program, home) == [
        carried / "Daten",
        carried / "Einstellungen",
        carried / "Diagnose",
    ]
    assert not home.exists()


def test_a_folder_of_that_name_is_no_mark(tmp_path: Path) -> None:
    (tmp_path / "portable").mkdir()
    assert folders.carried([tmp_path]) is None


def test_papers_of_a_stick_stay_on_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / folders.MARKS[0]).touch()
    monkeypatch.setattr(sys, "executable", str(tmp_path / "Sekretariat.exe"))
    assert folders.documents() == tmp_path / folders.CARRIED

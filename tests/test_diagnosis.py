"""What is kept for those who look after the program, and what never is."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from sekretariat import diagnosis
from sekretariat.diagnosis import Diagnosis
from sekretariat.holding import hold, is_held

ROOT = Path(__file__).parents[1]
CRASHING = """
import faulthandler, sys
from pathlib import Path
from sekretariat.diagnosis import Diagnosis
Diagnosis(Path(sys.argv[1])).begin()
if sys.argv[2] == "hard":
    faulthandler._sigsegv()
os = __import__("os")
os._exit(1)
"""


def fail(error: Exception) -> Exception:
    try:
        raise error
    except type(error) as caught:
        return caught


def run_and_crash(folder: Path, how: str) -> None:
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-c", CRASHING, str(folder), how]
    done = subprocess.run(command, env=environment, capture_output=True, check=False)
    assert done.returncode != 0


def test_actions_are_noted_by_name_with_their_time(tmp_path: Path) -> None:
    kept = Diagnosis(tmp_path / "new")
    kept.begin()
    kept.note("did person.change")
    kept.end()
    assert kept.file is not None
    lines = kept.file.read_text(encoding="utf-8").splitlines()
    assert [line.split(" ", 2)[2] for line in lines[1:]] == ["did person.change", "end"]
    assert "Python 3." in lines[0]
    assert [one.name for one in (tmp_path / "new").iterdir()] == [diagnosis.FILE_NAME]


def test_a_full_file_is_turned_over_and_the_oldest_goes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(diagnosis, "LARGEST_BYTES", 60)
    kept = Diagnosis(tmp_path)
    for number in range(30):
        kept.note(f"page {number:03}")
    names = sorted(one.name for one in tmp_path.iterdir())
    assert names == ["Diagnose.1.txt", "Diagnose.2.txt", "Diagnose.3.txt"]
    assert "page 029" in (tmp_path / "Diagnose.1.txt").read_text(encoding="utf-8")
    assert sum(one.stat().st_size for one in tmp_path.iterdir()) < 300


def test_a_report_tells_place_and_last_actions_but_quotes_nothing(tmp_path: Path) -> None:
    kept = Diagnosis(tmp_path)
    kept.note("page people")
    error = fail(ValueError("no day: 'Özlem \\'Muster\\''\nKey (name)=(Beispiel)"))
    report = kept.report(error)
    assert report.path is not None
    assert report.path.read_text(encoding="utf-8") == report.text
    assert "ValueError: no day: …" in report.text
    assert "test_diagnosis.py" in report.text
    assert "page people" in report.text
    for word in ("Özlem", "Muster", "Beispiel"):
        assert word not in report.text


def test_what_is_behind_an_error_is_told_first(tmp_path: Path) -> None:
    outer = RuntimeError("outer")
    outer.__cause__ = fail(KeyError("Muster"))
    text = Diagnosis(tmp_path).report(outer).text
    assert text.index("KeyError: …") < text.index("RuntimeError: outer")


def test_an_error_again_and_again_has_one_report_and_old_reports_go(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(diagnosis, "REPORTS_KEPT", 3)
    kept = Diagnosis(tmp_path)
    for _ in range(3):
        kept.report(fail(ValueError("same")))
    assert len(list(tmp_path.glob("Fehlerbericht-*.txt"))) == 1
    for number in range(5):
        kept.report(fail(ValueError(f"other {number}")))
    assert len(list(tmp_path.glob("Fehlerbericht-*.txt"))) == 3


def test_where_nothing_can_be_written_the_report_is_there_all_the_same(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    kept = Diagnosis(tmp_path / "file")
    assert kept.begin() is None
    report = kept.report(fail(ValueError("oh")))
    kept.end()
    assert (report.path, "ValueError: oh" in report.text) == (None, True)


def test_without_a_folder_nothing_is_written() -> None:
    kept = Diagnosis()
    assert (kept.begin(), kept.file, kept.report(fail(ValueError("oh"))).path) == (None, None, None)
    kept.end()


def test_a_crash_is_told_by_the_next_start_with_its_traceback(tmp_path: Path) -> None:
    run_and_crash(tmp_path, "hard")
    kept = Diagnosis(tmp_path)
    earlier = kept.begin()
    kept.end()
    assert earlier is not None
    assert "Segmentation fault" in earlier.text or "access violation" in earlier.text
    assert earlier.path is not None
    assert earlier.path.exists()
    assert [one.name for one in tmp_path.glob("laeuft*")] == []


def test_a_run_that_was_ended_from_outside_is_told_without_report(tmp_path: Path) -> None:
    run_and_crash(tmp_path, "quietly")
    kept = Diagnosis(tmp_path)
    earlier = kept.begin()
    kept.end()
    assert (earlier and earlier.text, list(tmp_path.glob("Fehlerbericht*"))) == ("", [])


def test_a_run_that_goes_on_is_no_bad_end(tmp_path: Path) -> None:
    first, second = Diagnosis(tmp_path), Diagnosis(tmp_path)
    first.begin()
    assert second.begin() is None
    second.end()
    first.end()


def test_a_held_file_is_free_when_it_is_closed(tmp_path: Path) -> None:
    place = tmp_path / "new" / "note.txt"
    assert not is_held(place)
    file = hold(place)
    assert is_held(place)
    with pytest.raises(BlockingIOError):
        hold(place)
    file.close()
    assert not is_held(place)

"""How a build runs: its steps in their order, one sentence where something lacks."""

import sys
from pathlib import Path

import pytest

import build_installer
from installer.steps import Build, BuildFailed, Step, build_for, call, epoch_of, require, run

ROOT = Path(__file__).parents[2]


def test_a_build_knows_the_version_of_the_program() -> None:
    build = build_for(ROOT, "linux")
    assert build.version == "0.1.0"
    assert build.work == ROOT / "build" / "linux"


def test_the_time_of_a_build_can_be_told() -> None:
    assert epoch_of(ROOT, {"SOURCE_DATE_EPOCH": "1700000000"}) == 1_700_000_000


def test_a_folder_without_history_asks_for_the_time(tmp_path: Path) -> None:
    with pytest.raises(BuildFailed, match="SOURCE_DATE_EPOCH"):
        epoch_of(tmp_path, {})


def test_steps_run_in_their_order(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    done: list[str] = []
    first = Step("a", "Schritt a", lambda _: done.append("a"))
    second = Step("b", "Schritt b", lambda _: done.append("b"))
    run(Build(tmp_path, "linux", "1.2", 0), [first, second])
    assert done == ["a", "b"]
    said = capsys.readouterr().out
    assert "Sekretariat 1.2 für Linux" in said
    assert "[2/2] Schritt b" in said


def test_a_missing_program_is_named_by_its_package() -> None:
    with pytest.raises(BuildFailed, match=r"apt-get install .* no-such-package$"):
        require({"no-such-program": "no-such-package", sys.executable: "python3"})


def test_a_failing_command_tells_its_last_words(tmp_path: Path) -> None:
    build = Build(tmp_path, "linux", "1.2", 0)
    with pytest.raises(BuildFailed, match=r"Das ging nicht\.[^§]*no room"):
        call(build, [sys.executable, "-c", "raise SystemExit('no room')"], "Das ging nicht.")


def test_commands_know_nothing_of_the_hour(tmp_path: Path) -> None:
    build = Build(tmp_path, "linux", "1.2", 1_700_000_000)
    code = "import os; print(os.environ['SOURCE_DATE_EPOCH'], os.environ['PYTHONHASHSEED'])"
    assert call(build, [sys.executable, "-c", code], "") == "1700000000 0\n"


@pytest.mark.parametrize("target", ["linux", "windows"])
def test_every_step_is_listed(target: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert build_installer.main(["--target", target, "--list"]) == 0
    assert all(step.title in capsys.readouterr().out for step in build_installer.STEPS[target][:1])


def test_an_unknown_step_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    assert build_installer.main(["--target", "linux", "--step", "nothing"]) == 1
    assert "Den Schritt „nothing“ gibt es nicht" in capsys.readouterr().err

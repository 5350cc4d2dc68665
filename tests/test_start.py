"""start.py: when it sets up, from where, and what it runs then; without network."""

import os
import re
import shutil
import sys
from pathlib import Path

import pytest

import start


@pytest.fixture
def checkout(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give start.py a checkout of its own, with two small locks and an empty environment."""
    (tmp_path / "requirements").mkdir()
    (tmp_path / ".venv").mkdir()
    for name, attribute in (("run", "RUN_LOCK"), ("test", "TEST_LOCK")):
        lock = tmp_path / "requirements" / f"{name}.txt"
        lock.write_text(f"{name}==1\n", encoding="utf-8")
        monkeypatch.setattr(start, attribute, lock)
    monkeypatch.setattr(start, "VENV", tmp_path / ".venv")
    monkeypatch.setattr(start, "WHEELS", tmp_path / "wheels")
    return tmp_path


def mark_ready(lock: Path) -> None:
    mark = start.VENV / f"{lock.stem}.stamp"
    mark.write_text(start.stamp(lock), encoding="ascii")


def test_nothing_is_ready_before_the_first_start(checkout: Path) -> None:
    assert not start.is_ready(checkout / "requirements" / "run.txt")


def test_a_finished_environment_is_left_alone(checkout: Path) -> None:
    mark_ready(start.RUN_LOCK)
    start.set_up(start.RUN_LOCK)
    assert [path.name for path in (checkout / ".venv").iterdir()] == ["run.stamp"]


@pytest.mark.usefixtures("checkout")
def test_a_renewed_lock_asks_for_a_new_set_up() -> None:
    mark_ready(start.RUN_LOCK)
    start.RUN_LOCK.write_text("run==2\n", encoding="utf-8")
    assert not start.is_ready(start.RUN_LOCK)


@pytest.mark.usefixtures("checkout")
def test_another_python_asks_for_a_new_set_up(monkeypatch: pytest.MonkeyPatch) -> None:
    mark_ready(start.RUN_LOCK)
    monkeypatch.setattr(start, "PYTHON_VERSION", "3.99.0")
    assert not start.is_ready(start.RUN_LOCK)


@pytest.mark.usefixtures("checkout")
def test_what_runs_the_program_does_not_yet_run_the_tests() -> None:
    mark_ready(start.RUN_LOCK)
    assert not start.is_ready(start.TEST_LOCK)


def test_packages_come_from_the_registry_with_their_hashes_checked(checkout: Path) -> None:
    command = start.pip_command(start.RUN_LOCK)
    assert "--require-hashes" in command
    assert "--no-index" not in command
    assert command[-1] == str(checkout / "requirements" / "run.txt")


def test_a_wheel_folder_makes_the_set_up_work_offline(checkout: Path) -> None:
    (checkout / "wheels").mkdir()
    command = start.pip_command(start.RUN_LOCK)
    assert command[command.index("--find-links") + 1] == str(checkout / "wheels")
    assert "--no-index" in command
    assert "--require-hashes" in command


def test_an_empty_wheel_folder_ends_in_one_sentence(
    checkout: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    (checkout / "wheels").mkdir()
    monkeypatch.setattr(start, "MODULE", [sys.executable, "-m"])
    monkeypatch.setattr(start, "is_whole", lambda: True)
    monkeypatch.setattr(start, "missing_packages", lambda **_: [])
    assert start.main(["list", "persons"]) == 1
    spoken = capfd.readouterr().err
    assert spoken.count("\n") == 1
    assert "wheels" in spoken
    assert not start.is_ready(start.RUN_LOCK)


@pytest.mark.parametrize(
    ("typed", "screen", "run"),
    [
        ([], True, ["demo"]),
        ([], False, ["demo", "--no-window", "--into", str(start.ROOT / "papiere")]),
        (["list", "persons", "--json"], False, ["list", "persons", "--json"]),
        (["demo"], True, ["demo"]),
    ],
)
def test_arguments_reach_the_program(typed: list[str], screen: bool, run: list[str]) -> None:
    assert start.program_arguments(typed, screen=screen) == run


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="asks Linux's display variables")
def test_a_screen_is_one_of_x_or_wayland() -> None:
    assert start.has_screen({"DISPLAY": ":0"})
    assert start.has_screen({"WAYLAND_DISPLAY": "wayland-0"})
    assert not start.has_screen({"DISPLAY": ""})


def test_every_gate_stands_before_the_tests() -> None:
    names = list(start.checks([]))
    assert names[:4] == ["ruff check", "ruff format", "mypy", "lint-imports"]
    assert names.index("pytest") > 3


def test_the_lower_floors_are_measured_whole_where_a_server_is_named() -> None:
    assert start.lower_floor({"SEKRETARIAT_TEST_POSTGRES": "postgresql://…"}) == "--fail-under=100"
    assert start.lower_floor({}) == "--fail-under=99"


def test_arguments_narrow_the_tests_and_keep_the_gates() -> None:
    steps = start.checks(["tests/domain", "-x"])
    assert list(steps) == ["ruff check", "ruff format", "mypy", "lint-imports", "pytest"]
    assert steps["pytest"][-2:] == ["tests/domain", "-x"]


def test_one_failed_check_fails_all_but_lets_the_others_speak(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    def two_checks(_: list[str]) -> dict[str, list[str]]:
        return {
            "first": [sys.executable, "-c", "raise SystemExit(3)"],
            "second": [sys.executable, "-c", "import os; print(os.environ['QT_QPA_PLATFORM'])"],
        }

    monkeypatch.chdir(start.ROOT)
    monkeypatch.setattr(start, "checks", two_checks)
    assert start.run_checks([]) == 1
    spoken = capfd.readouterr().out
    assert "first: NICHT bestanden" in spoken
    assert "second: bestanden" in spoken
    assert "offscreen" in spoken


def test_a_clerk_without_root_is_told_the_one_line(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "which", lambda _: "/usr/bin/apt-get")
    monkeypatch.setattr(os, "geteuid", lambda: 1000, raising=False)
    line = "sudo apt-get install -y --no-install-recommends libgl1 libegl1"
    with pytest.raises(start.SetupFailed, match=line):
        start.install_system_packages(["libgl1", "libegl1"])


def test_other_systems_are_told_the_names(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "which", lambda _: None)
    with pytest.raises(start.SetupFailed, match="libgl1, libegl1"):
        start.install_system_packages(["libgl1", "libegl1"])


def test_a_library_that_is_missing_is_noticed() -> None:
    assert not start.can_load("libnothing-of-this-name.so.9")


@pytest.mark.parametrize("lock", [start.RUN_LOCK, start.TEST_LOCK], ids=lambda lock: lock.name)
def test_locks_name_no_index_and_hash_every_package(lock: Path) -> None:
    text = lock.read_text(encoding="utf-8")
    assert "://" not in text
    for entry in re.split(r"\n(?=\S)", text.strip()):
        assert "--hash=sha256:" in entry, entry.splitlines()[0]


def test_the_test_lock_holds_the_versions_of_the_run_lock() -> None:
    def pins(lock: Path) -> set[str]:
        return set(re.findall(r"^\S+==\S+", lock.read_text(encoding="utf-8"), re.MULTILINE))

    assert pins(start.RUN_LOCK) <= pins(start.TEST_LOCK)

"""Sets everything up once and starts the program; needs Python 3.11 and nothing else.

python3 start.py                  the sample conference, in a window where there is a screen
python3 start.py ARGUMENTS        the program with these arguments
python3 start.py test [ARGUMENTS] every check of this project; arguments go to pytest

On Windows: py start.py. Beside a folder wheels/ everything is installed from there, offline.
"""

import ctypes
import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
WHEELS = ROOT / "wheels"
PAPERS = ROOT / "papiere"
LOG = VENV / "setup.log"
PYTHON_VERSION = sys.version.split()[0]  # without the build date, which a system update changes
RUN_LOCK = ROOT / "requirements" / "run.txt"
TEST_LOCK = ROOT / "requirements" / "test.txt"

# Debian's package for each library Qt links to, measured on a bare Debian 12
LIBRARIES = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libfontconfig.so.1": "libfontconfig1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libdbus-1.so.3": "libdbus-1-3",
}
SCREEN_LIBRARIES = {
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
}
TEST_PROGRAMS = {"pdftotext": "poppler-utils", "qpdf": "qpdf"}

# on all cores, each file of tests on one; what is covered is reported on its own, see below
WHOLE_RUN = ["-nauto", "--dist=loadfile", "--cov", "--cov-report=", "--cov-fail-under=0"]
LOWER_FLOORS = "--include=sekretariat/domain/*,sekretariat/storage/*,sekretariat/services/*"


def in_environment(name: str) -> str:
    """Return the path of a program inside the environment."""
    folder, ending = ("Scripts", ".exe") if os.name == "nt" else ("bin", "")
    return str(VENV / folder / f"{name}{ending}")


MODULE = [in_environment("python"), "-m"]


class SetupFailed(Exception):
    """The set-up cannot go on; carries the one German sentence to show."""


def main(arguments: list[str]) -> int:
    """Set up what is missing, then run the program or the checks; returns the exit code."""
    testing = arguments[:1] == ["test"]
    try:
        set_up(TEST_LOCK if testing else RUN_LOCK)
    except SetupFailed as failure:
        print(failure, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("Die Einrichtung wurde abgebrochen; der nächste Start setzt neu an.", file=sys.stderr)
        return 1
    return run_checks(arguments[1:]) if testing else run_program(arguments)


def set_up(lock: Path) -> None:
    """Make the environment hold exactly what the lock names; does nothing when it already does."""
    if sys.version_info < (3, 11):  # noqa: UP036  an older Python can read this far
        raise SetupFailed("Sekretariat braucht Python 3.11 oder neuer.")
    if is_ready(lock):
        return
    print("Sekretariat wird eingerichtet; beim ersten Mal dauert das einige Minuten.", flush=True)
    install_system_packages(missing_packages(testing=lock == TEST_LOCK))
    make_environment()
    install(lock)
    for done in {RUN_LOCK, lock}:  # the test lock holds the run lock's packages as well
        (VENV / f"{done.stem}.stamp").write_text(stamp(done), encoding="ascii")
    print("Die Einrichtung ist fertig.", flush=True)


def stamp(lock: Path) -> str:
    """Return what an environment made from this lock by this Python is known by."""
    maker = f"{PYTHON_VERSION} {sys.base_prefix}".encode()
    return hashlib.sha256(lock.read_bytes() + maker).hexdigest()


def is_ready(lock: Path) -> bool:
    """Tell whether the environment was finished from this very lock and Python."""
    mark = VENV / f"{lock.stem}.stamp"
    return mark.is_file() and mark.read_text(encoding="ascii") == stamp(lock)


def make_environment() -> None:
    """Make .venv with this Python, unless it is there and whole."""
    if is_whole():
        return
    print("Eine eigene Python-Umgebung wird angelegt …", flush=True)
    if not succeeds([sys.executable, "-m", "venv", "--clear", str(VENV)]):
        raise SetupFailed(
            f"Die Python-Umgebung {VENV} konnte nicht angelegt werden. "
            "Bitte prüfen, ob der Ordner beschreibbar und Platz auf der Platte ist."
        )


def is_whole() -> bool:
    """Tell whether .venv was made to its end by this version of Python."""
    description = VENV / "pyvenv.cfg"
    if not description.is_file() or not Path(in_environment("python")).exists():
        return False
    same = PYTHON_VERSION in description.read_text(encoding="utf-8")
    return same and succeeds([*MODULE, "pip", "--version"])


def succeeds(command: list[str]) -> bool:
    """Run a command without showing what it says; tell whether it succeeded."""
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    return subprocess.run(command, env=quiet, capture_output=True, check=False).returncode == 0


def install(lock: Path) -> None:
    """Install the locked packages, from wheels/ alone when that folder is there."""
    print("Die Bausteine des Programms werden installiert …", flush=True)
    if not succeeds(pip_command(lock)):
        where = "dem Ordner „wheels“" if WHEELS.is_dir() else "dem Internet"
        raise SetupFailed(
            f"Die Bausteine konnten nicht aus {where} installiert werden. Bitte die Verbindung "
            f"oder den Ordner prüfen und neu starten; Einzelheiten stehen in {LOG}."
        )


def pip_command(lock: Path) -> list[str]:
    """Return the command that installs a lock: hashes checked, nothing compiled."""
    source = ["--no-index", "--find-links", str(WHEELS)] if WHEELS.is_dir() else []
    quietly = ["--disable-pip-version-check", "--no-input", "--log", str(LOG)]
    checked = ["--require-hashes", "--only-binary", ":all:", "--requirement", str(lock)]
    return [*MODULE, "pip", "install", *quietly, *source, *checked]


def missing_packages(*, testing: bool) -> list[str]:
    """Return Debian's names of what the system lacks; always empty on Windows and macOS."""
    if not sys.platform.startswith("linux"):
        return []
    wanted = LIBRARIES | (SCREEN_LIBRARIES if has_screen(os.environ) and not testing else {})
    packages = [package for library, package in wanted.items() if not can_load(library)]
    if importlib.util.find_spec("ensurepip") is None:
        packages.insert(0, "python3-venv")
    if testing:
        packages += [name for program, name in TEST_PROGRAMS.items() if not shutil.which(program)]
    return packages


def can_load(library: str) -> bool:
    """Tell whether the system finds a shared library."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def apt_line(packages: Iterable[str]) -> str:
    """Return the one line that installs these packages on Debian."""
    return f"apt-get install -y --no-install-recommends {' '.join(packages)}"


def install_system_packages(packages: list[str]) -> None:
    """Install system packages as root on Debian; otherwise say which line does it."""
    if not packages:
        return
    if not shutil.which("apt-get"):
        raise SetupFailed(f"Dem System fehlen Pakete; bei Debian heißen sie {', '.join(packages)}")
    if os.geteuid() != 0:
        raise SetupFailed(f"Dem System fehlen Pakete. Bitte einmal: sudo {apt_line(packages)}")
    print(f"Systempakete werden installiert: {' '.join(packages)}", flush=True)
    succeeds(["apt-get", "update"])
    if not succeeds(apt_line(packages).split()):
        raise SetupFailed(f"Die Systempakete fehlen noch. Bitte einmal: {apt_line(packages)}")


def has_screen(environment: Mapping[str, str]) -> bool:
    """Tell whether a window can be shown here."""
    if not sys.platform.startswith("linux"):
        return True
    return bool(environment.get("DISPLAY") or environment.get("WAYLAND_DISPLAY"))


def program_arguments(arguments: list[str], *, screen: bool) -> list[str]:
    """Return what the program is started with; bare, the sample conference."""
    bare = ["demo"] if screen else ["demo", "--no-window", "--into", str(PAPERS)]
    return arguments or bare


def run_program(arguments: list[str]) -> int:
    """Run the program and return its exit code; bare and without a screen, name the papers."""
    screen = has_screen(os.environ)
    code = call([*MODULE, "sekretariat", *program_arguments(arguments, screen=screen)])
    if not arguments and not screen and code == 0:
        print(f"Ohne Bildschirm ausgeführt. Die Papiere liegen in {PAPERS}")
    return code


def call(command: list[str], **variables: str) -> int:
    """Run a command with the checkout on its path; Ctrl+C is left to the command."""
    environment = {**os.environ, "PYTHONUTF8": "1", "PYTHONPATH": str(ROOT), **variables}
    with subprocess.Popen(command, env=environment) as process:
        while True:
            try:
                return process.wait()
            except KeyboardInterrupt:
                continue


def checks(arguments: list[str]) -> dict[str, list[str]]:
    """Return name and command of every check, in their order; arguments narrow pytest's tests."""
    pytest, report = [*MODULE, "pytest"], [*MODULE, "coverage", "report"]
    steps = {
        "ruff check": [*MODULE, "ruff", "check", "."],
        "ruff format": [*MODULE, "ruff", "format", "--check", "."],
        "mypy": [*MODULE, "mypy"],
        "lint-imports": [in_environment("lint-imports")],
    }
    steps["pytest"] = [*pytest, *(arguments or WHOLE_RUN)]
    if not arguments:
        steps["coverage"] = report
        steps["coverage of the lower floors"] = [*report, LOWER_FLOORS, lower_floor(os.environ)]
    return steps


def lower_floor(environment: Mapping[str, str]) -> str:
    """Return what the lower floors must reach: all; without PostgreSQL, its few lines are left."""
    return f"--fail-under={100 if environment.get('SEKRETARIAT_TEST_POSTGRES') else 99}"


def run_checks(arguments: list[str]) -> int:
    """Run every check and print one line each; fails when one of them failed."""
    os.chdir(ROOT)
    results: dict[str, bool] = {}
    for name, command in checks(arguments).items():
        print(f"== {name}", flush=True)
        results[name] = call(command, QT_QPA_PLATFORM="offscreen") == 0
    for name, passed in results.items():
        print(f"{name}: {'bestanden' if passed else 'NICHT bestanden'}")
    return 0 if all(results.values()) else 1


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))

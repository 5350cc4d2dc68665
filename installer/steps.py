"""What is built, its steps one after the other, and what is said of them."""

import os
import shutil
import subprocess
import time
import tomllib
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

LAST_LINES = 15


class BuildFailed(Exception):
    """The build cannot go on; carries the one German sentence to show."""


@dataclass(frozen=True)
class Build:
    """One build: the checkout, the system it is for, its version and its point in time.

    `epoch` (seconds since 1970) is the only time that gets into what is built. What is only to be
    tried out is packed quickly (`is_quick`): larger files in a fifth of the time.
    """

    root: Path
    target: str
    version: str
    epoch: int
    is_quick: bool = False

    @property
    def work(self) -> Path:
        """The folder for everything on the way; it may be deleted at any time."""
        return self.root / "build" / self.target

    @property
    def output(self) -> Path:
        """The folder for what is handed on."""
        return self.root / "dist"

    def environment(self) -> dict[str, str]:
        """Return the variables of every command: nothing of the hour or of chance."""
        fixed = {
            "SOURCE_DATE_EPOCH": str(self.epoch),
            "PYTHONHASHSEED": "0",
            "PYTHONUTF8": "1",
            "LC_ALL": "C.UTF-8",
            "TZ": "UTC",
        }
        return {**os.environ, **fixed}


@dataclass(frozen=True)
class Step:
    """One step: its name for `--step`, what it does in German, the function that does it."""

    name: str
    title: str
    run: Callable[[Build], None]


def build_for(root: Path, target: str, *, is_quick: bool = False) -> Build:
    """Return the build of a checkout; raises BuildFailed where its point in time is unknown."""
    project = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    return Build(root, target, project["version"], epoch_of(root, os.environ), is_quick)


def epoch_of(root: Path, environment: Mapping[str, str]) -> int:
    """Return SOURCE_DATE_EPOCH, or else the time of the last commit."""
    told = environment.get("SOURCE_DATE_EPOCH", "")
    if not told and shutil.which("git"):
        command = ["git", "-C", str(root), "log", "-1", "--format=%ct"]
        told = subprocess.run(command, capture_output=True, text=True, check=False).stdout.strip()
    if not told.isdigit():
        raise BuildFailed(
            "Der Zeitpunkt des Baus ist unbekannt: Hier liegt kein Git-Verzeichnis. Bitte "
            "SOURCE_DATE_EPOCH setzen, zum Beispiel SOURCE_DATE_EPOCH=1700000000."
        )
    return int(told)


def run(build: Build, steps: Sequence[Step]) -> None:
    """Run the steps in their order and tell each with the time it took."""
    print(f"Sekretariat {build.version} für {build.target.capitalize()}", flush=True)
    for number, step in enumerate(steps, 1):
        print(f"[{number}/{len(steps)}] {step.title} …", flush=True)
        start = time.monotonic()
        step.run(build)
        print(f"      fertig nach {time.monotonic() - start:.0f} s", flush=True)


def require(programs: Mapping[str, str]) -> None:
    """See to it that programs are installed; the mapping gives Debian's package for each."""
    lacking = sorted({package for name, package in programs.items() if not shutil.which(name)})
    if lacking:
        raise BuildFailed(
            f"Zum Bauen fehlen Programme. Bitte einmal: apt-get install -y "
            f"--no-install-recommends {' '.join(lacking)}"
        )


def call(
    build: Build,
    command: Iterable[str | Path],
    problem: str,
    *,
    folder: Path | None = None,
    variables: Mapping[str, str] | None = None,
) -> str:
    """Run a command and return what it printed.

    Raises BuildFailed with the German sentence `problem` and the last lines it said.
    """
    words = [str(word) for word in command]
    done = subprocess.run(
        words,
        cwd=folder or build.root,
        env={**build.environment(), **(variables or {})},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        errors="replace",
        check=False,
    )
    if done.returncode:
        said = "\n".join((done.stdout + done.stderr).strip().splitlines()[-LAST_LINES:])
        raise BuildFailed(f"{problem}\n{' '.join(words)}\n{said}")
    return done.stdout

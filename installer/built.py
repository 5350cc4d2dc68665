"""What a program was built from, in one line: "Über" and reports on errors show it."""

import shutil
import subprocess
from datetime import UTC, datetime
from pathlib import Path

from installer.steps import Build

FILE = "build.txt"
KINDS = {"linux": "Programm für Linux", "windows": "Setup für Windows"}
COMMIT_DIGITS = "12"


def write(build: Build, resources: Path) -> None:
    """Write the line among the resources of the program that is being put together."""
    (resources / FILE).write_text(f"{told(build)}\n", encoding="utf-8", newline="\n")


def told(build: Build) -> str:
    """Return for which system, of which day and, where git knows it, of which commit."""
    day = f"Stand {datetime.fromtimestamp(build.epoch, UTC):%d.%m.%Y}"
    commit = commit_of(build.root)
    parts = (KINDS[build.target], day, f"Commit {commit}" if commit else "")
    return ", ".join(part for part in parts if part)


def commit_of(root: Path) -> str:
    """Return the commit of a checkout; "" where it is the top of none."""
    if not (root / ".git").exists() or not shutil.which("git"):
        return ""
    command = ["git", "-C", str(root), "rev-parse", f"--short={COMMIT_DIGITS}", "HEAD"]
    return subprocess.run(command, capture_output=True, text=True, check=False).stdout.strip()

"""Commands on an office of their own, as typed."""

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from sekretariat.__main__ import main
from sekretariat.services.demonstration import Demonstration

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def run(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    """Run a command on an office of its own; return exit code, stdout and stderr."""

    def command(*words: str) -> tuple[int, str, str]:
        code = main(["--database", str(tmp_path / "office.db"), *words])
        out, err = capsys.readouterr()
        return code, out, err

    return command


@pytest.fixture
def demo(demonstrated: Demonstration, tmp_path: Path) -> None:
    """Let the commands work on the sample conference after its second session."""
    shutil.copy(demonstrated.place, tmp_path / "office.db")


@pytest.fixture
def listing(run: Run) -> Callable[..., Any]:
    def rows(*words: str) -> Any:
        code, out, err = run("list", *words, "--json")
        assert (code, err) == (0, "")
        return json.loads(out)

    return rows

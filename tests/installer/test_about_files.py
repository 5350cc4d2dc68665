"""What "Über" reads beside the program: both installers put it there under the same names."""

import importlib
import re
import shutil
import subprocess
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from installer import built, linux, windows
from installer import licences as installer_licences
from installer.components import Component
from installer.linux import contents as linux_contents
from installer.linux import program as linux_program
from installer.steps import Build, Step
from installer.windows import contents as windows_contents
from installer.windows import program as windows_program
from sekretariat import licences, versions

ROOT = Path(__file__).parents[2]
SOME = [Component("baustein", "1.0", "MIT"), Component("sekretariat", "1.2", "MIT")]


def build_in(root: Path, target: str) -> Build:
    return Build(root, target, "1.2", 1_700_000_000)


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A checkout in small: code, forms and resources, an empty file each."""
    for name in ("sekretariat/code.py", "ui/form.ui", "resources/sekretariat.svg"):
        (tmp_path / name).parent.mkdir()
        (tmp_path / name).touch()
    return tmp_path


def test_program_and_installers_mean_the_same_files() -> None:
    assert installer_licences.LIST == licences.LIST
    assert built.FILE == versions.BUILD


def test_the_program_for_windows_says_what_it_was_built_from(checkout: Path) -> None:
    build = build_in(checkout, "windows")
    windows_program.lay_code(build)
    package = windows_program.folder(build) / "program" / "sekretariat"
    line = (package / "_resources" / versions.BUILD).read_text(encoding="utf-8")
    assert line == "Setup für Windows, Stand 14.11.2023\n"


def test_the_program_for_linux_says_what_it_was_built_from(
    checkout: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """PyInstaller itself takes a minute: here the folder it leaves is simply there."""
    build = build_in(checkout, "linux")
    resources = linux_program.folder(build) / "_internal" / "sekretariat" / "_resources"

    def put_together(*_words: object, **_more: object) -> str:
        resources.mkdir(parents=True)
        return ""

    monkeypatch.setattr(linux_program, "call", put_together)
    monkeypatch.setattr(linux_program, "require", lambda _programs: None)
    monkeypatch.setattr(linux_program, "missing", lambda _top: [])
    linux_program.put_together(build)
    line = (resources / versions.BUILD).read_text(encoding="utf-8")
    assert line == "Programm für Linux, Stand 14.11.2023\n"
    spec = Path(linux_program.SPEC).read_text(encoding="utf-8")
    assert 'files_below("resources", "sekretariat/_resources")' in spec


@pytest.mark.skipif(not shutil.which("git"), reason="a computer without git")
def test_the_commit_is_named_where_it_is_known(checkout: Path) -> None:
    git = ["git", "-C", str(checkout), "-c", "user.name=Muster", "-c", "user.email=m@example.org"]
    subprocess.run([*git, "init", "--quiet"], check=True)
    assert built.told(build_in(checkout, "linux")) == "Programm für Linux, Stand 14.11.2023"
    subprocess.run([*git, "commit", "--quiet", "--allow-empty", "-m", "Beginn"], check=True)
    line = built.told(build_in(checkout, "linux"))
    assert re.fullmatch(r"Programm für Linux, Stand 14\.11\.2023, Commit [0-9a-f]{12}", line)


@pytest.mark.parametrize(
    ("installer", "where", "told"),
    [
        ("linux", linux_program.folder, lambda monkeypatch: monkeypatch.setattr(
            linux_contents, "Contents", lambda _build: _Inside())),
        ("windows", windows_program.folder, lambda monkeypatch: monkeypatch.setattr(
            windows_contents, "inside", lambda _build: SOME)),
    ],
)  # fmt: skip
def test_the_list_of_licences_lies_beside_the_program(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    installer: str,
    where: Callable[[Build], Path],
    told: Callable[[pytest.MonkeyPatch], None],
) -> None:
    """Beside what is started: that is where the program looks (sys.executable)."""
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    build = build_in(tmp_path, installer)
    where(build).mkdir(parents=True)
    told(monkeypatch)
    importlib.import_module(f"installer.{installer}.contents").list_licences(build)
    listed = (where(build) / licences.LIST).read_text(encoding="utf-8")
    assert "baustein     1.0  MIT" in listed


class _Inside:
    """A program with one thing inside."""

    def components(self) -> list[Component]:
        return SOME


@pytest.mark.parametrize("steps", [linux.STEPS, windows.STEPS])
def test_the_list_is_written_before_anything_is_packed(steps: Sequence[Step]) -> None:
    names = [step.name for step in steps]
    packed = min(names.index(name) for name in names if name in {"archive", "package", "setup"})
    assert names.index("program") < names.index("licences") < packed

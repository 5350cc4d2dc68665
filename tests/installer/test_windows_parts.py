"""Python and the libraries for Windows: what the lock says, and what is refused."""

import hashlib
import re
from pathlib import Path

import platformdirs
import platformdirs.windows
import pytest

from installer.steps import Build, BuildFailed
from installer.windows import interpreter, libraries
from installer.windows.locked import for_windows
from sekretariat import folders

ROOT = Path(__file__).parents[2]
LOCK = (ROOT / "requirements" / "run.txt").read_text(encoding="utf-8")


@pytest.fixture
def build(tmp_path: Path) -> Build:
    return Build(tmp_path, "windows", "1.2", 1_700_000_000)


def test_the_lock_for_windows_keeps_versions_and_hashes() -> None:
    lock = (
        "one==1.0 \\\n    --hash=sha256:aa \\\n    --hash=sha256:bb\n"
        "two==2.0 ; sys_platform == 'win32' \\\n    --hash=sha256:cc\n"
        "three==3.0 ; sys_platform == 'linux' \\\n    --hash=sha256:dd\n"
        "four==4.0 ; python_full_version < '3.12' \\\n    --hash=sha256:ee\n"
        "# a word\n"
    )
    assert for_windows(lock, "3.12.9") == (
        "one==1.0 --hash=sha256:aa --hash=sha256:bb\ntwo==2.0 --hash=sha256:cc\n"
    )
    assert "four" in for_windows(lock, "3.11.9")


def test_every_locked_library_has_its_hash_on_windows() -> None:
    lines = for_windows(LOCK, "3.12.9").splitlines()
    assert all(re.fullmatch(r"[\w.-]+==[\w.]+( --hash=sha256:[0-9a-f]{64})+", one) for one in lines)
    names = {line.partition("==")[0] for line in lines}
    assert {"pyside6-essentials", "chunspell", "pikepdf", "psycopg-binary", "tzdata"} <= names
    assert "colorama" in names  # asked for on Windows alone


def test_what_the_window_imports_of_qt_is_kept() -> None:
    sources = (ROOT / "sekretariat").rglob("*.py")
    texts = "\n".join(source.read_text(encoding="utf-8") for source in sources)
    imported = set(re.findall(r"from PySide6\.(\w+) import", texts))
    assert imported <= set(libraries.QT_MODULES)


def test_what_a_library_needs_is_kept_with_it() -> None:
    core, gui, quick = Path("Qt6Core.dll"), Path("Qt6Gui.dll"), Path("Qt6Quick.dll")
    imported = {core: {"kernel32.dll"}, gui: {"qt6core.dll"}, quick: {"qt6gui.dll"}}
    assert libraries.reached([gui], imported) == {core, gui}


def test_what_nobody_asks_for_is_dropped(tmp_path: Path) -> None:
    for name in ("pycountry/locales/de/a.mo", "pycountry/locales/fr/a.mo", "a/b.pyi", "a/b.py"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).touch()
    libraries.drop(tmp_path, libraries.DROPPED)
    left = {path.relative_to(tmp_path).as_posix() for path in tmp_path.rglob("*") if path.is_file()}
    assert left == {"pycountry/locales/de/a.mo", "a/b.py"}


def test_another_python_needs_its_hash(tmp_path: Path, build: Build) -> None:
    archive = tmp_path / "python.zip"
    archive.write_bytes(b"a python")
    asked = {interpreter.ORIGIN: str(archive)}
    with pytest.raises(BuildFailed, match=interpreter.HASH):
        interpreter.origin(build, asked)
    with pytest.raises(BuildFailed, match="nicht die Prüfsumme"):
        interpreter.origin(build, {**asked, interpreter.HASH: "0" * 64})
    right = hashlib.sha256(b"a python").hexdigest()
    assert interpreter.origin(build, {**asked, interpreter.HASH: right}) == b"a python"


def test_a_python_that_cannot_be_read_is_told(tmp_path: Path) -> None:
    with pytest.raises(BuildFailed, match="ließ sich nicht lesen"):
        interpreter.fetched(str(tmp_path / "none.zip"))


def test_python_tells_its_version(build: Build) -> None:
    interpreter.folder(build).mkdir(parents=True)
    (interpreter.folder(build) / "python3.dll").touch()
    with pytest.raises(BuildFailed, match="kein einbettbares Python"):
        interpreter.version(build)
    described = "ProductVersion\0" + "3.12.9\0"
    library = interpreter.folder(build) / "python312.dll"
    library.write_bytes(b"MZ" + described.encode("utf-16-le"))
    assert interpreter.version(build) == "3.12.9"


def test_a_signature_names_its_signer() -> None:
    said = (
        "Signer's certificate:\n\t---\n\tSigner #0:\n"
        "\t\tSubject: /C=US/O=Python Software Foundation/CN=Python Software Foundation\n"
        "\t\tIssuer : /CN=Microsoft ID Verified CS AOC CA 02\n"
    )
    assert interpreter.signer(said).endswith(interpreter.SIGNER)
    assert interpreter.signer("no signature") == ""


def test_data_of_a_user_never_roam(monkeypatch: pytest.MonkeyPatch) -> None:
    places = {"CSIDL_LOCAL_APPDATA": r"C:\local", "CSIDL_APPDATA": r"C:\roaming"}
    monkeypatch.setattr(platformdirs.windows, "get_win_folder", places.__getitem__)
    on_windows = platformdirs.windows.Windows(folders.PROGRAM, appauthor=False)
    for told in (on_windows.user_data_dir, on_windows.user_config_dir, on_windows.user_log_dir):
        assert told.startswith(r"C:\local")
    text = Path(folders.__file__).read_text(encoding="utf-8")
    assert "roaming" not in text

"""The libraries for Windows: wheels of the locked versions, hashes checked, then made slim."""

import re
import shutil
from collections.abc import Iterable, Mapping
from pathlib import Path

from installer import environment
from installer.steps import Build, call
from installer.windows import interpreter
from installer.windows.workshop import inside, within

# What the window imports of PySide6, and the plugins Qt loads by name
QT_MODULES = (
    "QtCore", "QtGui", "QtWidgets", "QtPdf", "QtPdfWidgets", "QtPrintSupport", "QtSvg", "QtUiTools",
)  # fmt: skip
QT_PLUGINS = (
    "platforms/qwindows.dll", "platforms/qoffscreen.dll", "styles/qmodernwindowsstyle.dll",
    "iconengines/qsvgicon.dll", "imageformats/qsvg.dll", "imageformats/qjpeg.dll",
    "imageformats/qgif.dll", "imageformats/qico.dll",
)  # fmt: skip
QT_WORDS = ("qt_de.qm", "qtbase_de.qm")
RUNTIME = "vcruntime140*.dll"
# What no one asks at run time: commands, sources, types, tests, other languages, other countries
DROPPED = (
    "bin", "**/*.pyi", "**/*.c", "**/*.cpp", "**/*.h", "**/*.pxd", "**/*.pyx", "**/testing",
    "PIL/_avif.*", "hunspell/dictionaries", "lxml/includes",
    "phonenumbers/geodata", "phonenumbers/carrierdata",
    "pycountry/locales/[!d]*", "pycountry/locales/d[!e]*",
    "shiboken6/include", "shiboken6/lib", "shiboken6/*.lib", "shiboken6/vc[!r]*.dll",
    "shiboken6/concrt140.dll",
)  # fmt: skip
_IMPORTS = (
    'for file; do echo "=$file"; x86_64-w64-mingw32-objdump -p "$file" | grep "DLL Name"; done'
)


def folder(build: Build) -> Path:
    """Return the folder of the libraries, slim."""
    return build.work / "libraries"


def install(build: Build) -> None:
    """Install the locked libraries for Windows and take away what is not in use."""
    shutil.rmtree(folder(build), ignore_errors=True)
    version = interpreter.version(build)
    lock = build.work / "windows.txt"
    lock.write_text(locked(build, version), encoding="ascii")
    call(
        build,
        [environment.python(build), "-m", "pip", "install", "--quiet", "--no-deps", "--no-compile",
         "--target", folder(build), "--platform", "win_amd64", "--implementation", "cp",
         "--python-version", version, "--only-binary", ":all:",
         "--require-hashes", "--requirement", lock],
        "Die Bausteine für Windows konnten nicht geholt werden, oder eine Prüfsumme stimmt nicht.",
    )  # fmt: skip
    slim_qt(build)
    drop(folder(build), DROPPED)


def locked(build: Build, version: str) -> str:
    """Return the locked versions for Windows and this Python, each with its hashes."""
    return call(
        build,
        [environment.python(build), "-m", "installer.windows.locked",
         build.root / "requirements" / "run.txt", version],
        "Die Sperrliste ist nicht zu lesen.",
    )  # fmt: skip


def slim_qt(build: Build) -> None:
    """Keep of Qt what the program loads and what that needs in turn."""
    qt = folder(build) / "PySide6"
    programs = [*qt.glob("*.dll"), *qt.glob("*.pyd"), *qt.glob("plugins/*/*.dll")]
    wanted = {qt / f"{name}.pyd" for name in QT_MODULES}
    wanted |= {qt / "plugins" / name for name in QT_PLUGINS}
    needed = reached(wanted, imports(build, programs))
    needed |= set(qt.glob("vcruntime*.dll")) | set(qt.glob("msvcp*.dll"))
    needed |= {qt / "translations" / name for name in QT_WORDS} | set(qt.glob("*.py"))
    for file in sorted(qt.rglob("*"), reverse=True):
        if file.is_dir():
            if not any(file.iterdir()):
                file.rmdir()
        elif file not in needed and not file.is_relative_to(qt / "support"):
            file.unlink()


def imports(build: Build, programs: Iterable[Path]) -> dict[Path, set[str]]:
    """Return which libraries each program file names, in small letters."""
    files = {within(build, file): file for file in programs}
    said = inside(
        build, ["sh", "-c", _IMPORTS, "imports", *files], "Qt für Windows ist nicht zu lesen."
    )
    found: dict[Path, set[str]] = {}
    for part in said.split("=/")[1:]:
        name, _, rest = part.partition("\n")
        found[files[f"/{name}"]] = {one.lower() for one in re.findall(r"DLL Name: (\S+)", rest)}
    return found


def reached(wanted: Iterable[Path], imported: Mapping[Path, set[str]]) -> set[Path]:
    """Return the files that are wanted and all they need, as far as they lie beside them."""
    by_name = {file.name.lower(): file for file in imported}
    found: set[Path] = set()
    waiting = list(wanted)
    while waiting:
        file = waiting.pop()
        if file not in found:
            found.add(file)
            waiting += [by_name[name] for name in imported[file] if name in by_name]
    return found


def drop(folder: Path, patterns: Iterable[str]) -> None:
    """Delete what the patterns name."""
    for pattern in patterns:
        for path in sorted(folder.glob(pattern)):
            if path.is_dir():
                shutil.rmtree(path)
            elif path.exists():
                path.unlink()

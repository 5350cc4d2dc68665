"""What is handed on: the setup, and the folder for a stick."""

import zipfile
from datetime import UTC, datetime
from pathlib import Path

from installer.steps import Build
from installer.windows import interpreter, program, starters
from installer.windows.workshop import HERE, inside, stored, within

SETUP, PORTABLE = "Sekretariat-Setup.exe", "Sekretariat-portabel.zip"
MARK = "Sekretariat-portabel.txt"
MARK_TEXT = """Solange diese Datei hier liegt, bleibt alles in diesem Ordner.

Sekretariat legt Daten, Einstellungen und Papiere im Ordner "Sekretariat-Daten" neben
dem Programm an und nichts auf dem Computer, an dem der Stick gerade steckt.
"""


def build_setup(build: Build) -> None:
    """Pack the setup into the output folder."""
    made = pack(build, build.version, build.work / SETUP)
    build.output.mkdir(parents=True, exist_ok=True)
    (build.output / made.name).write_bytes(made.read_bytes())


def pack(build: Build, version: str, target: Path, *fast: str) -> Path:
    """Pack a setup that says it is of this version; with "FAST" nothing is made smaller."""
    program.settle_times(build)
    told = [f"-D{name}={text}" for name, text in words(build, version, target).items()]
    inside(
        build,
        ["makensis", "-V2", "-WX", *told, *(f"-D{word}" for word in fast),
         stored(build, HERE / "setup.nsi")],
        "Das Setup konnte nicht gepackt werden.",
    )  # fmt: skip
    return target


def words(build: Build, version: str, target: Path) -> dict[str, str]:
    """Return what the script of the setup has to be told."""
    whole = program.folder(build)
    size = sum(file.stat().st_size for file in whole.rglob("*") if file.is_file())
    return {
        "VERSION": version,
        "NUMBERS": ".".join(starters.numbers(version)),
        "PROGRAM": within(build, whole),
        "ICON": within(build, build.work / "tools" / "sekretariat.ico"),
        "LIBRARY": interpreter.library(build).name,
        "OUTPUT": within(build, target),
        "SIZE": str(size // 1024),
    }


def build_portable(build: Build) -> None:
    """Pack the folder for a stick, with the mark by which the program keeps its data there."""
    whole = program.folder(build)
    build.output.mkdir(parents=True, exist_ok=True)
    files = {file.relative_to(whole).as_posix(): file for file in whole.rglob("*")}
    target = build.output / PORTABLE
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as packed:
        for name in sorted(files):
            if files[name].is_file():
                packed.writestr(entry(build, name), files[name].read_bytes())
        packed.writestr(entry(build, MARK), MARK_TEXT.replace("\n", "\r\n"))


def entry(build: Build, name: str) -> zipfile.ZipInfo:
    """Return what a zip keeps of a file: its name, the time of the build, nothing of the disk."""
    moment = datetime.fromtimestamp(build.epoch, UTC).timetuple()[:6]
    info = zipfile.ZipInfo(f"{program.NAME}/{name}", moment)
    info.compress_type = zipfile.ZIP_DEFLATED
    info.create_system = 0  # Windows
    return info

"""The program as a folder that runs without Python, put together by PyInstaller."""

import shutil
from pathlib import Path

from installer import built
from installer.environment import python
from installer.linux.packing import linked
from installer.steps import Build, BuildFailed, call, require

SPEC = Path(__file__).with_name("program.spec")
RESOURCES = Path("_internal", "sekretariat", "_resources")
# The C library and what belongs to it.
OF_THE_SYSTEM = {
    *("libc.so.6", "libm.so.6", "libdl.so.2", "libpthread.so.0", "librt.so.1", "libutil.so.1"),
    *("libresolv.so.2", "ld-linux-x86-64.so.2", "ld-linux-aarch64.so.1"),
}
# Every desktop has these and has its own drivers for them; where there is none, the archive lends
# those of the build computer.
LENT = ("libxcb.so.1", "libGLdispatch.so.0", "libGLX.so.0", "libGL.so.1", "libEGL.so.1")
# Whoever prints has it; without it, Qt goes on without printers.
ONLY_FOR_PRINTING = {"libcups.so.2"}


def folder(build: Build) -> Path:
    """Return the folder the program is put together in."""
    return build.work / "program" / "sekretariat"


def put_together(build: Build) -> None:
    """Build the folder anew."""
    work = build.work / "pyinstaller"
    require({"objdump": "binutils", "ldd": "libc-bin"})
    places = ["--distpath", str(folder(build).parent), "--workpath", str(work)]
    call(
        build,
        [python(build), "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN", *places, SPEC],
        "Das Programm ließ sich nicht zusammenstellen.",
        variables={"PYINSTALLER_CONFIG_DIR": str(work)},
    )
    built.write(build, folder(build) / RESOURCES)
    if lacking := missing(folder(build)):
        raise BuildFailed(
            f"Dem Rechner, auf dem gebaut wird, fehlen Bibliotheken: {', '.join(lacking)}. "
            "CONTRIBUTING.md nennt die Pakete."
        )


def missing(top: Path) -> list[str]:
    """Return the libraries that are neither in the folder nor on every system."""
    there = {path.name for path in top.rglob("*.so*")}
    return sorted(linked(top) - there - OF_THE_SYSTEM - set(LENT) - ONLY_FOR_PRINTING)


def copy(build: Build, into: Path) -> None:
    """Copy the folder to where it is packed."""
    if not (folder(build) / "sekretariat").is_file():
        raise BuildFailed("Es ist noch kein Programm zusammengestellt (--step program).")
    shutil.copytree(folder(build), into, symlinks=True)

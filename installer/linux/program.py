"""The program as a folder that runs without Python, put together by PyInstaller."""

from pathlib import Path

from installer.environment import python
from installer.steps import Build, call, require

SPEC = Path(__file__).with_name("program.spec")


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

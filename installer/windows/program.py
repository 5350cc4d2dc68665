"""The folder a clerk gets: Python, the libraries and our own code, compiled; starters come after.

Python reads its paths from a file beside its library, so nothing of the computer gets in.
"""

import os
import shutil
from pathlib import Path

from installer import built
from installer.steps import Build
from installer.windows import interpreter, libraries
from installer.windows.workshop import PREFIX, WINE, inside, windows, within

NAME = "Sekretariat"
PATHS = "{stem}.zip\n.\n..\\lib\n..\\program\n"
METADATA = "Metadata-Version: 2.1\nName: sekretariat\nVersion: {version}\n"
# Interpreters of their own would be a way past the starters; the catalogue is of no use alone.
# Without _wmi Python asks the registry which Windows this is: at every start, far quicker, and it
# never waits for a service that does not answer.
UNUSED = {"python.exe", "pythonw.exe", "python.cat", "_wmi.pyd"}
# compiled files are taken as they are, whatever time their source bears on this computer
_COMPILE = """
import compileall, py_compile, sys
top, kind = sys.argv[1:]
how = {"legacy": kind == "alone", "quiet": 1, "force": True, "stripdir": top}
how["invalidation_mode"] = py_compile.PycInvalidationMode.UNCHECKED_HASH
sys.exit(not compileall.compile_dir(top, **how))
"""


def folder(build: Build) -> Path:
    """Return the folder of the whole program."""
    return build.work / NAME


def put_together(build: Build) -> None:
    """Lay Python, libraries and code into one folder and compile them."""
    whole = folder(build)
    shutil.rmtree(whole, ignore_errors=True)
    lay_python(build)
    of_pip = shutil.ignore_patterns("RECORD", "REQUESTED", "INSTALLER")
    shutil.copytree(libraries.folder(build), whole / "lib", ignore=of_pip)
    lay_code(build)
    compile_code(build)


def lay_python(build: Build) -> None:
    """Copy the interpreter, with Microsoft's runtime from the libraries and a file of paths."""
    for file in sorted((libraries.folder(build) / "shiboken6").glob(libraries.RUNTIME)):
        shutil.copy(file, interpreter.folder(build))
    target = folder(build) / "python"
    target.mkdir(parents=True)
    for file in sorted(interpreter.folder(build).iterdir()):
        if file.name not in UNUSED and file.is_file():
            shutil.copy(file, target)
    stem = interpreter.library(build).stem
    (target / f"{stem}._pth").write_text(PATHS.format(stem=stem), encoding="ascii", newline="\r\n")


def lay_code(build: Build) -> None:
    """Copy our code with forms and resources as the wheel has them, and the version."""
    target = folder(build) / "program"
    skipped = shutil.ignore_patterns("__pycache__", "*.pyc")
    package = target / "sekretariat"
    shutil.copytree(build.root / "sekretariat", package, ignore=skipped)
    shutil.copytree(build.root / "ui", package / "_ui", ignore=skipped)
    shutil.copytree(build.root / "resources", package / "_resources", ignore=skipped)
    built.write(build, package / "_resources")
    described = target / f"sekretariat-{build.version}.dist-info"
    described.mkdir()
    text = METADATA.format(version=build.version)
    (described / "METADATA").write_text(text, encoding="utf-8")


def compile_code(build: Build) -> None:
    """Compile every module with the very Python that will run it; two runs write the same bytes.

    Of the libraries only what is compiled stays, half the files for a virus scanner to look at; our
    own sources stay, so that a report on an error shows the lines it names.
    """
    python = windows(within(build, interpreter.folder(build)))
    for part, kind in (("lib", "alone"), ("program", "beside")):
        inside(
            build,
            ["wine", f"{python}\\python.exe", "-c", _COMPILE,
             windows(within(build, folder(build) / part)), kind],
            f"Der Ordner {part} konnte nicht übersetzt werden.",
            {**WINE, "WINEPREFIX": PREFIX, "HOME": "/srv", "PYTHONHASHSEED": "0",
             "PYTHONHOME": python},
        )  # fmt: skip
    for source in (folder(build) / "lib").rglob("*.py"):
        source.unlink()


def settle_times(build: Build) -> None:
    """Give every file the time of the build, the only one that gets into what is packed."""
    for path in [folder(build), *folder(build).rglob("*")]:
        os.utime(path, (build.epoch, build.epoch))

"""The two starters, one for the window and one with a console, with icon and version."""

from dataclasses import dataclass
from pathlib import Path

from installer import environment
from installer.steps import Build, call
from installer.windows import interpreter, program
from installer.windows.workshop import HERE, inside, stored, within

ICON_SIZES = (16, 20, 24, 32, 40, 48, 64, 256)
COMPILER = (
    "x86_64-w64-mingw32-gcc", "-O2", "-Wall", "-Wextra", "-Werror", "-s", "-municode",
    "-Wl,--no-insert-timestamp",
)  # fmt: skip


@dataclass(frozen=True)
class Starter:
    """A program file: its name, its kind for the compiler, what Windows says of it."""

    file: str
    kind: str
    about: str


WINDOW = Starter("Sekretariat.exe", "-mwindows", "Sekretariat")
CONSOLE = Starter("sekretariat-befehl.exe", "-mconsole", "Sekretariat, Befehle")

_VERSION = """#include <winuser.h>
IDI_ICON1 ICON "{icon}"
CREATEPROCESS_MANIFEST_RESOURCE_ID RT_MANIFEST "{manifest}"
1 VERSIONINFO
FILEVERSION {numbers}
PRODUCTVERSION {numbers}
FILEOS 0x40004
FILETYPE 1
{{
  BLOCK "StringFileInfo"
  {{
    BLOCK "040704B0"
    {{
      VALUE "CompanyName", "Sekretariat"
      VALUE "FileDescription", "{about}"
      VALUE "FileVersion", "{version}"
      VALUE "InternalName", "{file}"
      VALUE "LegalCopyright", "MIT"
      VALUE "OriginalFilename", "{file}"
      VALUE "ProductName", "Sekretariat"
      VALUE "ProductVersion", "{version}"
    }}
  }}
  BLOCK "VarFileInfo"
  {{
    VALUE "Translation", 0x407, 1200
  }}
}}
"""


def build_starters(build: Build) -> None:
    """Draw the icon and compile both starters into the folder of the program."""
    tools = build.work / "tools"
    manifest = stored(build, HERE / "sekretariat.manifest")
    source = stored(build, HERE / "launcher.c")
    icon = icon_file(build)
    dll = interpreter.library(build).name
    for starter in (WINDOW, CONSOLE):
        described = tools / f"{starter.file}.rc"
        text = version_text(starter, build.version, within(build, icon), manifest)
        described.write_text(text, encoding="utf-8")
        target = within(build, program.folder(build) / starter.file)
        resources = within(build, tools / f"{starter.file}.o")
        problem = f"{starter.file} konnte nicht gebaut werden."
        rc = within(build, described)
        inside(build, ["x86_64-w64-mingw32-windres", "-c", "65001", rc, resources], problem)
        inside(
            build,
            [*COMPILER, starter.kind, f'-DPYTHON_DLL="{dll}"', "-o", target, source, resources],
            problem,
        )


def version_text(starter: Starter, version: str, icon: str, manifest: str) -> str:
    """Return the resources of a starter as windres reads them."""
    return _VERSION.format(
        icon=icon,
        manifest=manifest,
        numbers=",".join(numbers(version)),
        about=starter.about,
        file=starter.file,
        version=version,
    )


def numbers(version: str) -> list[str]:
    """Return the four numbers Windows wants of a version: 0.1.0 is 0, 1, 0, 0."""
    return [*version.split("."), "0", "0", "0"][:4]


def icon_file(build: Build) -> Path:
    """Return the icon in all its sizes, drawn from the program's own picture."""
    target, sizes = build.work / "tools" / "sekretariat.ico", ",".join(map(str, ICON_SIZES))
    call(
        build,
        [environment.python(build), "-m", "installer.icons",
         build.root / "resources" / "sekretariat.svg", f"{sizes}:{target}"],
        "Das Bild des Programms konnte nicht gezeichnet werden.",
        variables={"QT_QPA_PLATFORM": "offscreen"},
    )  # fmt: skip
    return target

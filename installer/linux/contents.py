"""What got into the program's folder, and where it came from, read from PyInstaller's lists."""

import ast
import json
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from importlib.metadata import distributions
from pathlib import Path

from installer import components, licences, sbom, sizes
from installer.components import Component
from installer.environment import python, site_packages
from installer.linux.program import folder
from installer.steps import Build, BuildFailed, call

SYSTEM = "Systembibliotheken"
# what modules packed into the program take up, asked of PyInstaller
PACKED = """
import json, sys
from PyInstaller.archive.readers import ZlibArchiveReader
toc = ZlibArchiveReader(sys.argv[1]).toc
print(json.dumps({name: entry[2] for name, entry in toc.items()}))
"""


@dataclass(frozen=True)
class Contents:
    """The contents of the program built last: places in its folder and where they came from."""

    build: Build

    @cached_property
    def files(self) -> list[tuple[str, Path]]:
        """Every file beside the program: its place, its origin."""
        entries = self._listed("COLLECT-00.toc")[0]
        return [(name, Path(source)) for name, source, kind, *_ in entries if kind != "SYMLINK"]

    @cached_property
    def modules(self) -> dict[str, Path]:
        """Every module packed into the program, and its source."""
        return {name: Path(source) for name, source, *_ in self._listed("PYZ-00.toc")[1]}

    @cached_property
    def packages(self) -> Path:
        """The folder the distributions were installed in."""
        return site_packages(self.build)

    @cached_property
    def owners(self) -> dict[Path, str]:
        """The distribution each installed file belongs to."""
        return {
            Path(str(one.locate_file(file))): one.metadata["Name"]
            for one in distributions(path=[str(self.packages)])
            for file in one.files or []
        }

    def components(self) -> list[Component]:
        """Return everything inside, each once, by name."""
        sources = [source for _, source in self.files] + list(self.modules.values())
        names = {self.owners[source] for source in sources if source in self.owners}
        names |= {"pyinstaller"}  # the few lines before Python starts
        found = components.installed(self.packages, names)
        found += [*components.own(self.build), interpreter(), *self._of_the_system()]
        return sorted(found, key=lambda one: one.name)

    def sizes(self) -> Counter[str]:
        """Return the bytes of each part, with what is packed into the program."""
        origins = dict(self.files)
        packed = {name: size for name, size in self._packed().items() if name in self.modules}
        inside = [(self._part(name, self.modules[name]), size) for name, size in packed.items()]
        beside = []
        for name, size in sizes.files_in(folder(self.build)):
            inner = name.removeprefix("_internal/")
            rest = size - sum(packed.values()) if inner == "sekretariat" else size
            beside.append((self._part(inner, origins.get(inner, Path())), rest))
        return sizes.sums([*inside, *beside])

    def _listed(self, name: str) -> tuple[list[tuple[str, str, str]], list[tuple[str, str, str]]]:
        file = self.build.work / "pyinstaller" / "program" / name
        if not file.is_file():
            raise BuildFailed("Es ist noch kein Programm zusammengestellt (--step program).")
        listed = ast.literal_eval(file.read_text(encoding="utf-8"))
        return listed[0], listed[-1] if isinstance(listed[-1], list) else listed[1]

    def _packed(self) -> dict[str, int]:
        archive = self.build.work / "pyinstaller" / "program" / "PYZ-00.pyz"
        told = call(self.build, [python(self.build), "-c", PACKED, archive], "Es fehlt ein Archiv.")
        found: dict[str, int] = json.loads(told)
        return found

    def _part(self, name: str, source: Path) -> str:
        """Return the part a file or module belongs to, by where it came from."""
        place = name.replace(".", "/") if "/" not in name and source.suffix == ".py" else name
        part = sizes.part_of(place)
        if part != sizes.LIBRARIES:
            return part
        if source.is_relative_to(self.packages):
            return sizes.LIBRARIES
        own = (Path(sys.base_prefix) / "lib" / f"python3.{sys.version_info.minor}", "libpython")
        is_python = source.is_relative_to(own[0]) or Path(name).name.startswith(own[1])
        return sizes.PYTHON if is_python or not str(source).startswith("/") else SYSTEM

    def _of_the_system(self) -> Iterator[Component]:
        """Yield Debian's packages of which libraries were taken."""
        outside = [source for name, source in self.files if self._part(name, source) == SYSTEM]
        for name, version in sorted(packages_of(outside).items()):
            notice = Path("/usr/share/doc") / name / "copyright"
            texts = (("copyright", notice.read_text(encoding="utf-8")),) if notice.is_file() else ()
            purl = components.package_url("deb/debian", name, version)
            yield Component(name, version, f"siehe lizenzen/{name}/copyright", texts, purl)


def interpreter() -> Component:
    """Return Python itself."""
    version = ".".join(map(str, sys.version_info[:3]))
    library = Path(sys.base_prefix) / "lib" / f"python3.{sys.version_info.minor}"
    notice = Path(f"/usr/share/doc/python3.{sys.version_info.minor}/copyright")
    texts = next((one for one in (library / "LICENSE.txt", notice) if one.is_file()), None)
    purl = components.package_url("generic", "python", version)
    return Component("python", version, "PSF-2.0", components.read(texts) if texts else (), purl)


def packages_of(files: list[Path]) -> dict[str, str]:
    """Return names and versions of Debian's packages the files belong to."""
    places = {str(path.resolve()) for path in files}
    places |= {place.removeprefix("/usr") for place in places}  # where it stood before the merge
    if not places or not shutil.which("dpkg-query"):
        return {}
    owners = {line.split(":", 1)[0] for line in asked("--search", *sorted(places))}
    shown = asked("--show", "--showformat=${Package} ${Version}\\n", *sorted(owners))
    return dict(line.split(" ", 1) for line in shown)


def asked(*words: str) -> list[str]:
    """Return what dpkg answers, line by line; of some files it knows nothing."""
    command = ["dpkg-query", *words]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    return done.stdout.splitlines()


def list_licences(build: Build) -> None:
    """Write the licence list, the texts and the bill of materials beside the program."""
    found = Contents(build).components()
    place = folder(build)
    licences.write(found, place, build.version)
    sbom.write(build, found, place)
    print(f"      {len(found)} Bestandteile, ohne Lizenztext: {licences.without_text(found)}")


def tell_sizes(build: Build) -> None:
    """Print the size of each part."""
    sizes.tell("Größe des Programms, entpackt", Contents(build).sizes())

"""The archive that is unpacked and started, on any Linux with the same C library or a newer one."""

import lzma
import platform
import shutil
import tarfile
from collections.abc import Iterable
from pathlib import Path

from installer import sizes
from installer.linux import packing, program
from installer.linux.packing import FILES, make_even
from installer.steps import Build, BuildFailed

PLACES = ("/usr/lib/x86_64-linux-gnu", "/usr/lib/aarch64-linux-gnu", "/usr/lib64", "/usr/lib")


def path_of(build: Build) -> Path:
    """Return the file of the archive."""
    return build.output / f"sekretariat-{build.version}-linux-{platform.machine()}.tar.xz"


def pack(build: Build) -> None:
    """Write the archive: one folder, with the libraries a bare system lacks."""
    top = build.work / "archive" / f"sekretariat-{build.version}"
    shutil.rmtree(top.parent, ignore_errors=True)
    program.copy(build, top)
    lent = top / "_internal" / "lent"
    lent.mkdir()
    for number, name in enumerate(in_order(program.LENT, top)):
        shutil.copy(library(name), lent / f"{number:02}-{name}")
    shutil.copy(FILES / "fonts.conf", top / "_internal" / "fonts.conf")
    text = (FILES / "LIESMICH.txt").read_text(encoding="utf-8").format(version=build.version)
    (top / "LIESMICH.txt").write_text(text, encoding="utf-8")
    make_even(top, build.epoch)
    write(top, path_of(build), build.epoch, preset=0 if build.is_quick else 6)
    print(f"      {path_of(build).name}: {sizes.megabytes(path_of(build).stat().st_size)}")


def in_order(names: Iterable[str], top: Path) -> list[str]:
    """Return libraries with all they link to and the program does not bring, these first."""
    there = {path.name for path in top.rglob("*.so*")} | program.OF_THE_SYSTEM
    ordered: list[str] = []

    def take(name: str) -> None:
        if name not in there:
            there.add(name)
            for other in packing.linked_by(library(name)):
                take(other)
            ordered.append(name)

    for one in names:
        take(one)
    return ordered


def is_there(name: str) -> bool:
    """Tell whether the system has a library."""
    return any((Path(place) / name).exists() for place in PLACES)


def library(name: str) -> Path:
    """Return where the system has a library; raises BuildFailed where it has none."""
    if not is_there(name):
        raise BuildFailed(
            f"Die Bibliothek {name} fehlt. Bitte einmal: apt-get install -y "
            "--no-install-recommends libgl1 libegl1 libxcb1"
        )
    places = (Path(place) / name for place in PLACES)
    return next(place.resolve() for place in places if place.exists())


def write(top: Path, file: Path, epoch: int, preset: int = 6) -> None:
    """Write a folder as .tar.xz: names in order, nobody's rights, one time, one thread."""
    file.parent.mkdir(parents=True, exist_ok=True)

    def plain(entry: tarfile.TarInfo) -> tarfile.TarInfo:
        entry.uid = entry.gid = 0
        entry.uname = entry.gname = "root"
        entry.mtime = epoch
        return entry

    with (
        lzma.open(file, "wb", preset=preset) as packed,
        tarfile.open(fileobj=packed, mode="w", format=tarfile.GNU_FORMAT) as archive,
    ):
        archive.add(top, top.name, filter=plain)  # sorts each folder by name

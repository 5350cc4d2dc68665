"""The package for Debian and its relatives, made with dpkg-deb alone."""

import gzip
import hashlib
import shutil
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path

from installer import sizes
from installer.environment import python
from installer.linux import program
from installer.linux.packing import FILES, make_even, oldest_glibc
from installer.steps import Build, call, require

ICON_SIZES = (16, 22, 24, 32, 48, 64, 128, 256)
# what the libraries inside link to and leave to the system, measured on a bare Debian 12;
# libfontconfig1 brings the description of the system's fonts, and one
DEPENDS = ("libgl1", "libegl1", "libxcb1", "libfontconfig1")
COPYRIGHT = """Sekretariat. Copyright: Sekretariat contributors. Licence: MIT (Expat), see below.

What others made and is brought along, and its licences:
/usr/lib/sekretariat/LIZENZEN.txt and /usr/lib/sekretariat/lizenzen

"""


def path_of(build: Build, version: str = "") -> Path:
    """Return the file of the package, in this version or another."""
    return build.output / f"sekretariat_{version or build.version}_{architecture(build)}.deb"


def architecture(build: Build) -> str:
    """Return Debian's name of this kind of computer."""
    require({"dpkg": "dpkg"})
    told = call(build, ["dpkg", "--print-architecture"], "Das System nennt seine Art nicht.")
    return told.strip()


def pack(build: Build) -> None:
    """Write the package."""
    root = build.work / "package"
    fill(build, root)
    write(build, root, path_of(build))
    print(f"      {path_of(build).name}: {sizes.megabytes(path_of(build).stat().st_size)}")


def fill(build: Build, root: Path) -> None:
    """Lay everything out as it will lie on the computer."""
    shutil.rmtree(root, ignore_errors=True)
    home, share = root / "usr/lib/sekretariat", root / "usr/share"
    program.copy(build, home)
    start = root / "usr/bin/sekretariat"
    start.parent.mkdir(parents=True)
    start.symlink_to("../lib/sekretariat/sekretariat")
    for name, place in (("desktop", "applications"), ("xml", "mime/packages")):
        (share / place).mkdir(parents=True)
        shutil.copy(FILES / f"sekretariat.{name}", share / place)
    draw_icons(build, share / "icons" / "hicolor")
    write_papers(build, share)


def draw_icons(build: Build, into: Path) -> None:
    """Draw the program's icon and that of its files in every size desktops ask for."""
    drawing = build.root / "resources" / "sekretariat.svg"
    for kind, name in (("apps", "sekretariat"), ("mimetypes", "application-x-sekretariat")):
        folder = into / "scalable" / kind
        folder.mkdir(parents=True)
        shutil.copy(drawing, folder / f"{name}.svg")
        for size in ICON_SIZES:
            (into / f"{size}x{size}" / kind).mkdir(parents=True)
    wanted = [
        f"{size}:{into / f'{size}x{size}' / place}"
        for size in ICON_SIZES
        for place in ("apps/sekretariat.png", "mimetypes/application-x-sekretariat.png")
    ]
    call(
        build,
        [python(build), "-m", "installer.icons", drawing, *wanted],
        "Die Symbole ließen sich nicht zeichnen.",
        variables={"QT_QPA_PLATFORM": "offscreen"},
    )


def write_papers(build: Build, share: Path) -> None:
    """Write manual page, list of changes and copyright."""
    page = call(
        build,
        [python(build), FILES.with_name("manual.py"), str(build.epoch)],
        "Die Handbuchseite ließ sich nicht schreiben.",
        variables={"PYTHONPATH": str(build.root)},
    )
    write_packed(page, share / "man/de/man1/sekretariat.1.gz")
    everywhere = share / "man/man1/sekretariat.1.gz"
    everywhere.parent.mkdir(parents=True)
    everywhere.symlink_to("../de/man1/sekretariat.1.gz")
    papers = share / "doc/sekretariat"
    day = format_datetime(datetime.fromtimestamp(build.epoch, UTC))
    changes = (
        f"sekretariat ({build.version}) stable; urgency=medium\n\n  * See CHANGELOG.md.gz.\n\n"
        f" -- Sekretariat contributors <sekretariat@example.org>  {day}\n"
    )
    write_packed(changes, papers / "changelog.gz")
    write_packed((build.root / "CHANGELOG.md").read_text("utf-8"), papers / "CHANGELOG.md.gz")
    licence = (build.root / "LICENSE").read_text(encoding="utf-8")
    (papers / "copyright").write_text(COPYRIGHT + licence, encoding="utf-8")


def write_packed(text: str, path: Path) -> None:
    """Write text packed by gzip, without name and time."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(gzip.compress(text.encode("utf-8"), mtime=0))


def write(build: Build, root: Path, file: Path, version: str = "") -> None:
    """Write the package of what is laid out, in this version or another, to try upgrades."""
    require({"dpkg-deb": "dpkg"})
    shutil.rmtree(root / "DEBIAN", ignore_errors=True)
    files = [path for path in sorted(root.rglob("*")) if path.is_file() and not path.is_symlink()]
    kilobytes = sum(path.stat().st_size for path in files) // 1024
    libc = f"libc6 (>= {oldest_glibc(root)})"
    (root / "DEBIAN").mkdir()
    control = (
        (FILES / "control")
        .read_text(encoding="utf-8")
        .format(
            version=version or build.version,
            architecture=architecture(build),
            kilobytes=kilobytes,
            depends=", ".join([libc, *DEPENDS]),
        )
    )
    (root / "DEBIAN" / "control").write_text(control, encoding="utf-8")
    hashes = (hashlib.md5(path.read_bytes(), usedforsecurity=False).hexdigest() for path in files)
    lines = [
        f"{told}  {path.relative_to(root)}\n" for told, path in zip(hashes, files, strict=True)
    ]
    (root / "DEBIAN" / "md5sums").write_text("".join(lines), encoding="utf-8")
    make_even(root, build.epoch)
    file.parent.mkdir(parents=True, exist_ok=True)
    closely = ["-Zzstd", "-z1"] if build.is_quick or version else ["-Zxz", "-z6"]
    call(
        build,
        ["dpkg-deb", "--root-owner-group", *closely, "--threads-max=1", "--build", root, file],
        "Das Paket ließ sich nicht schreiben.",
    )

"""How large what is handed on is, and what makes it so."""

from collections import Counter
from collections.abc import Iterable
from pathlib import Path, PurePosixPath

QT, PYTHON, LIBRARIES = "Qt", "Python", "Bibliotheken"
FONTS, DICTIONARY, PROGRAM = "Schriften", "Wörterbuch", "Programm"
PARTS = (QT, PYTHON, LIBRARIES, FONTS, DICTIONARY, PROGRAM)
OWN = {"sekretariat", "ui", "resources", "lizenzen", "LIZENZEN.txt", "sbom.cdx.json"}


def part_of(name: str) -> str:
    """Return which part a file belongs to, by its place inside the program's folder.

    What is Python's own lies elsewhere in each layout; who measures tells it.
    """
    parts = PurePosixPath(name).parts
    if {"fonts", "spelling"} & set(parts) and {"_resources", "resources"} & set(parts):
        return FONTS if "fonts" in parts else DICTIONARY
    if OWN & set(parts):
        return PROGRAM
    lowered = [part.lower() for part in parts]
    if any(
        part.startswith(("pyside6", "shiboken6", "libqt6", "qt6", "libicu")) for part in lowered
    ):
        return QT
    return LIBRARIES


def files_in(folder: Path) -> Iterable[tuple[str, int]]:
    """Yield every file of a folder: its place in it, its bytes."""
    for path in sorted(folder.rglob("*")):
        if path.is_file() and not path.is_symlink():
            yield path.relative_to(folder).as_posix(), path.stat().st_size


def sums(files: Iterable[tuple[str, int]]) -> Counter[str]:
    """Return the bytes of each part, given parts and bytes."""
    total: Counter[str] = Counter()
    for part, size in files:
        total[part] += size
    return total


def tell(title: str, total: Counter[str]) -> None:
    """Print a table of parts with their megabytes (10⁶ bytes)."""
    print(f"      {title}")
    for part in [*PARTS, *sorted(set(total) - set(PARTS))]:
        if total[part]:
            print(f"        {part:20} {megabytes(total[part]):>9}")
    print(f"        {'zusammen':20} {megabytes(total.total()):>9}")


def megabytes(size: int) -> str:
    """Return bytes as German megabytes."""
    return f"{size / 1_000_000:.1f} MB".replace(".", ",")

"""Places where nothing can be written, as the system itself refuses them."""

import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from pathlib import Path

from tests.shelves import skip_without_rights, without_overriding

Standing = tuple[Path, AbstractContextManager[object]]
Obstacle = Callable[[Path, str], Standing]
FEW_BYTES = 60_000
"""Enough to open an office for reading, not enough for a paper with a picture."""


@contextmanager
def full_disk(limit: int = FEW_BYTES) -> Iterator[None]:
    """Let no file grow beyond so many bytes."""
    import resource  # noqa: PLC0415  only Unix has it

    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    ignored = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (limit, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
        signal.signal(signal.SIGXFSZ, ignored)


@contextmanager
def protected(folder: Path) -> Iterator[None]:
    """Take away the right to write into a folder."""
    folder.chmod(0o555)
    try:
        with without_overriding():
            yield
    finally:
        folder.chmod(0o755)


@contextmanager
def held_open(path: Path) -> Iterator[None]:
    """Hold a file as a reader of PDF files does; on Windows nobody else may then replace it."""
    with path.open("rb"):
        yield


def folder_of_that_name(folder: Path, name: str) -> Standing:
    target = folder / name
    (target / "darin").mkdir(parents=True)
    return target, nullcontext()


def no_room(folder: Path, name: str) -> Standing:
    return folder / name, full_disk()


def no_right(folder: Path, name: str) -> Standing:
    skip_without_rights()
    return folder / name, protected(folder)


def open_elsewhere(folder: Path, name: str) -> Standing:
    target = folder / name
    target.write_bytes(b"the old one")
    if sys.platform == "win32":
        return target, held_open(target)
    skip_without_rights()
    return target, protected(folder)  # what a file in use is on Windows, a protected folder is here


def name_too_long(folder: Path, name: str) -> Standing:
    return folder / f"{'lang' * 100}{name}", nullcontext()


def path_too_long(folder: Path, name: str) -> Standing:
    return folder.joinpath(*["lang" * 50] * 30, name), nullcontext()


def file_for_a_folder(folder: Path, name: str) -> Standing:
    (folder / "Papiere").write_bytes(b"a file")
    return folder / "Papiere" / name, nullcontext()


OBSTACLES: dict[Obstacle, str] = {
    folder_of_that_name: "ein Ordner",
    no_room: "kein Platz",
    no_right: "geschützt",
    open_elsewhere: "in einem anderen Programm",
    name_too_long: "zu lang",
    path_too_long: "zu lang",
    file_for_a_folder: "eine Datei, kein Ordner",
}
"""Each with the words of its sentence that tell a clerk what it is."""


def here() -> dict[Obstacle, str]:
    """Return the obstacles this system has; Windows words some of them another way."""
    if sys.platform == "win32":
        return dict.fromkeys((folder_of_that_name, open_elsewhere), "Papier")
    return OBSTACLES


def kept(folder: Path) -> dict[str, int]:
    """Return the files below a folder with their sizes."""
    return {
        str(one.relative_to(folder)): one.stat().st_size
        for one in folder.rglob("*")
        if one.is_file()
    }

"""Writing files so that each is either the whole new one or still the old one."""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from sekretariat.domain.obstacles import Obstacle, obstacle_of
from sekretariat.domain.problems import Problem, Refused
from sekretariat.domain.records import new_id


def make_folder(folder: Path) -> None:
    """Make a folder for files to come; raises Refused where there can be none."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        values = {"path": folder, "reason": obstacle_of(error)}
        raise Refused(Problem("file.not_writable", values, "path")) from error


@contextmanager
def replacing(path: Path) -> Iterator[BinaryIO]:
    """Open a neighbour of `path` for writing; on success it takes the place of `path`.

    A missing folder is made. Raises Refused with `export.file_in_use` where another program holds
    the file (Excel on Windows does) or the folder may not be written to, `export.not_written` for
    any other reason.
    """
    _refuse_what_is_no_file(path)
    neighbour = path.with_name(f".{new_id()}.part")
    try:
        with _told(path):
            path.parent.mkdir(parents=True, exist_ok=True)
            with neighbour.open("xb") as stream:
                yield stream
                stream.flush()
                os.fsync(stream.fileno())
            neighbour.replace(path)
    finally:
        _remove(neighbour)


def _refuse_what_is_no_file(path: Path) -> None:
    """Refuse a folder, and a device, which a file in its place would do away with."""
    with _told(path):
        is_folder = not path.name or path.is_dir()
        if is_folder or (path.exists() and not path.is_file()):
            values = {"path": path, "reason": Obstacle.FOLDER if is_folder else Obstacle.NAME}
            raise Refused(Problem("export.not_written", values, "path"))


@contextmanager
def together(folder: Path) -> Iterator[Path]:
    """Give a folder to write files to; on success all of them stand in `folder`, else none does.

    Files of the same names are replaced, others stay. Raises Refused where there can be no folder,
    or a file in it is held by another program.
    """
    made = [one for one in (folder, *folder.parents) if not one.exists()]
    make_folder(folder)
    aside = folder / f".{new_id()}.part"
    try:
        make_folder(aside)
        yield aside
        _move_all(aside, folder)
    except BaseException:
        shutil.rmtree(aside, ignore_errors=True)
        for one in made:
            with suppress(OSError):  # something else stands in it by now
                one.rmdir()
        raise
    shutil.rmtree(aside, ignore_errors=True)


def _move_all(aside: Path, folder: Path) -> None:
    """Move every file to its place; where one cannot, put back what stood there before."""
    before = aside / "before"
    moved: list[tuple[Path, Path]] = []
    try:
        for path in sorted(one for one in aside.rglob("*") if one.is_file()):
            target, old = folder / path.relative_to(aside), before / path.relative_to(aside)
            if target.exists():
                _move(target, old)
            moved.append((target, old))
            _move(path, target)
    except Refused:
        for target, old in reversed(moved):
            _remove(target)
            if old.exists():
                _move(old, target)
        raise


def _move(path: Path, target: Path) -> None:
    with _told(target):
        target.parent.mkdir(parents=True, exist_ok=True)
        path.replace(target)


@contextmanager
def _told(path: Path) -> Iterator[None]:
    """Refuse with the reason what the system refuses of a file."""
    try:
        yield
    except PermissionError as error:
        raise Refused(Problem("export.file_in_use", {"path": path}, "path")) from error
    except OSError as error:
        values = {"path": path, "reason": obstacle_of(error)}
        raise Refused(Problem("export.not_written", values, "path")) from error


def _remove(path: Path) -> None:
    try:
        path.unlink(missing_ok=True)
    except OSError:
        return

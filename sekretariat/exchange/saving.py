"""Writing a file so that it is either the whole new one or still the old one."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
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
    if not path.name:
        values = {"path": path, "reason": Obstacle.FOLDER}
        raise Refused(Problem("export.not_written", values, "path"))
    # its own name alone: with the other's before it, a long one would not be allowed
    neighbour = path.with_name(f".{new_id()}.part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with neighbour.open("xb") as stream:
            yield stream
            stream.flush()
            os.fsync(stream.fileno())
        neighbour.replace(path)
    except PermissionError as error:
        raise Refused(Problem("export.file_in_use", {"path": path}, "path")) from error
    except OSError as error:
        values = {"path": path, "reason": obstacle_of(error)}
        raise Refused(Problem("export.not_written", values, "path")) from error
    finally:
        _remove(neighbour)


def _remove(path: Path) -> None:
    try:
        path.unlink(missing_ok=True)
    except OSError:
        return

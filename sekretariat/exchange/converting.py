"""Files of office programs as PDF: LibreOffice does it, where there is one.

It works in a process of its own without a window, with a profile of its own that is thrown away, so
that neither a file nor an open LibreOffice can hold it up; what takes too long is ended.
"""

import os
import shutil
import signal
import subprocess
import tempfile
import time
from pathlib import Path, PurePath

from sekretariat.domain.problems import Problem, Refused
from sekretariat.progress import Cancelled, Progress

LIMIT_S = 90.0
_LOOK_S = 0.1
_ENDINGS = frozenset(
    {
        *(".doc", ".docx", ".odt", ".rtf", ".txt"),
        *(".xls", ".xlsx", ".ods", ".csv"),
        *(".ppt", ".pptx", ".odp"),
    }
)
_PLACES = (
    "C:/Program Files/LibreOffice/program/soffice.exe",
    "/Applications/LibreOffice.app/Contents/MacOS/soffice",
)


def find_office() -> str:
    """Return the path of LibreOffice, "" where there is none."""
    named = shutil.which("soffice") or shutil.which("libreoffice")
    return named or next((place for place in _PLACES if Path(place).exists()), "")


def is_office_file(name: str) -> bool:
    """Tell by its name whether a file is one that LibreOffice can make pages of."""
    return PurePath(name).suffix.lower() in _ENDINGS


def office_to_pdf(
    content: bytes,
    name: str,
    office: str,
    progress: Progress | None = None,
    limit_s: float = LIMIT_S,
) -> bytes:
    """Return a file as PDF; raises Refused where LibreOffice cannot, or not in time.

    `progress` can cancel it.
    """
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        place = Path(folder)
        source = place / f"source{PurePath(name).suffix.lower()}"
        source.write_bytes(content)
        profile = (place / "profile").as_uri()
        words = [office, f"-env:UserInstallation={profile}", "--headless", "--norestore"]
        _run([*words, "--convert-to", "pdf", "--outdir", folder, str(source)], progress, limit_s)
        made = place / "source.pdf"
        if not made.exists():
            raise Refused(Problem("folder.not_converted"))
        return made.read_bytes()


def _run(command: list[str], progress: Progress | None, limit_s: float) -> None:
    """Run to the end, or end it with all it started."""
    watched, ends = progress or Progress(), time.monotonic() + limit_s
    try:
        process = subprocess.Popen(  # noqa: S603  the path was looked up, not typed
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
    except OSError as error:
        raise Refused(Problem("folder.not_converted")) from error
    try:
        while process.poll() is None:
            if watched.cancelled:
                raise Cancelled
            if time.monotonic() > ends:
                raise Refused(Problem("folder.too_slow"))
            time.sleep(_LOOK_S)
    finally:
        _end(process)


def _end(process: "subprocess.Popen[bytes]") -> None:
    if process.poll() is not None:
        return
    if os.name == "posix":
        os.killpg(process.pid, signal.SIGKILL)
    process.kill()
    process.wait()

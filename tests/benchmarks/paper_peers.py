"""Papers as tagged PDF by our writer against typst, WeasyPrint and LibreOffice, in one run.

Run: python -m tests.benchmarks.paper_peers [PYTHON [PAPER]]
PYTHON is one that has typst and weasyprint (default: this one); what it lacks is left out, and so
is LibreOffice where it is not installed. PAPER is how the name of one paper begins (default: all).
Each program writes the same content, LibreOffice from our own file for Word: an agenda of two
pages, 60 pages of minutes, a directory of 5,000 rows, 300 letters. Printed are the seconds in a
program that runs already and those of a first file with the start of its process, both also as
ratios to ours (aim: above 1), the memory at its highest (0: not known), the pages, and how many
rules of PDF/UA-1 and PDF/A-2a page-validation finds broken. LibreOffice is given up after five
minutes.
"""

import json
import os
import pickle
import shutil
import signal
import subprocess
import sys
import tempfile
from dataclasses import dataclass, fields
from datetime import UTC, datetime
from pathlib import Path
from statistics import median
from time import perf_counter

import page
import pypdfium2

from sekretariat import assets
from sekretariat.documents.content import Document, Heading, Series
from sekretariat.documents.docx import write_docx
from tests.benchmarks import peer_pages
from tests.benchmarks.docx_speed import minutes
from tests.benchmarks.member_list_pdf import directory
from tests.benchmarks.paper_speed import agenda, letters

MADE_AT = datetime(2020, 11, 3, 12, tzinfo=UTC)
ROUNDS, LONG_S, GIVEN_UP_S = 3, 10.0, 300  # a program that takes so long has one round
OWN = "sekretariat"
PROFILE = Path(tempfile.gettempdir(), "sekretariat-paper-peers")
_EXPORT = (
    'pdf:writer_pdf_Export:{"PDFUACompliance":{"type":"boolean","value":"true"},'
    '"SelectPdfVersion":{"type":"long","value":"2"}}'
)


@dataclass(frozen=True)
class Figures:
    """Seconds of a file in a running program and of a first one with its start; memory in MB."""

    warm: float
    cold: float
    memory_mb: float = 0.0


NAMES = [field.name for field in fields(Figures)]


def lay_out(written: Document | Series, folder: Path) -> None:
    """Write the content in the form each program reads."""
    (folder / "content.pickle").write_bytes(pickle.dumps(written))
    (folder / "content.json").write_text(peer_pages.data(written), encoding="utf-8")
    (folder / "content.typ").write_text(peer_pages.TYPST, encoding="utf-8")
    (folder / "content.html").write_text(peer_pages.html(written), encoding="utf-8")
    (folder / "libreoffice.docx").write_bytes(write_docx(written, made_at=MADE_AT))
    for style in ("Regular", "Bold"):
        shutil.copy(assets.resource("fonts", f"NotoSans-{style}.ttf"), folder)


def work(python: str, program: str, folder: Path) -> Figures:
    """Let a program of Python write the file, after the first time as one that runs already."""
    start = perf_counter()
    ran = subprocess.run(
        [python, "-m", "tests.benchmarks.peer_work", program, str(folder)],
        cwd=Path(__file__).parents[2],
        capture_output=True,
        text=True,
        check=True,
    )
    whole = perf_counter() - start
    told = json.loads(ran.stdout)
    seconds = told["seconds"]
    return Figures(median(seconds[1:] or seconds), whole - sum(seconds[1:]), told["memory_mb"])


def convert(folder: Path) -> Figures:
    """Let LibreOffice convert our file for Word; one of a line tells what its start takes."""
    line = folder / "line.docx"
    line.write_bytes(write_docx(Document("Eins", (Heading("Eins"),)), made_at=MADE_AT))
    if not PROFILE.exists():
        _convert(line)
    start = _convert(line)
    whole = _convert(folder / "libreoffice.docx")
    return Figures(max(whole - start, 0.0), whole)


def _convert(file: Path) -> float:
    start = perf_counter()
    profile = f"-env:UserInstallation=file://{PROFILE}"
    command = ["soffice", profile, "--headless", "--convert-to", _EXPORT, "--outdir"]
    with subprocess.Popen(
        [*command, str(file.parent), str(file)],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    ) as office:
        try:
            office.wait(GIVEN_UP_S)
        except subprocess.TimeoutExpired:
            os.killpg(office.pid, signal.SIGKILL)
    return perf_counter() - start


def programs(python: str) -> list[str]:
    """Return which programs are there; name those left out."""
    found = [OWN]
    for name in ("typst", "weasyprint"):
        command = [python, "-c", f"import {name}"]
        if subprocess.run(command, check=False, capture_output=True).returncode:
            print(f"{name} is left out: {python} has no such package")
        else:
            found.append(name)
    if shutil.which("soffice"):
        found.append("libreoffice")
    else:
        print("LibreOffice is left out: there is no soffice")
    return found


def judged(file: Path) -> str:
    """Return the pages of a file and how many rules it breaks, as printed."""
    if not file.exists():
        return "given up"
    pages = len(pypdfium2.PdfDocument(file))
    return f"{pages:6} {broken(file, 'ua1'):6} {broken(file, '2a'):5}"


def broken(file: Path, profile: str) -> int:
    """Return how many rules of a profile a file breaks."""
    limits = page.SafetyLimits.unlimited()
    found = page.validate_pdf_bytes(file.read_bytes(), profile=profile, limits=limits).failures
    return len({failure.rule_id for failure in found})


def measure(found: list[str], python: str, folder: Path) -> dict[str, Figures]:
    """Let the programs write in turns; return the medians."""
    figures: dict[str, list[Figures]] = {program: [] for program in found}
    for _ in range(ROUNDS):
        for program, past in figures.items():
            if past and past[0].cold > LONG_S:
                continue
            uses = sys.executable if program == OWN else python
            is_office = program == "libreoffice"
            past.append(convert(folder) if is_office else work(uses, program, folder))
    return {
        program: Figures(*(median(getattr(one, name) for one in past) for name in NAMES))
        for program, past in figures.items()
    }


def compare(name: str, written: Document | Series, found: list[str], python: str) -> None:
    """Print a line for each program."""
    print(name)
    with tempfile.TemporaryDirectory() as top:
        folder = Path(top, "paper")
        folder.mkdir()
        lay_out(written, folder)
        measured = measure(found, python, folder)
        own = measured[OWN]
        for program, one in measured.items():
            print(
                f"  {program:12} {one.warm:8.3f} {one.cold:8.2f}"
                f" {one.warm / own.warm:8.1f} {one.cold / own.cold:8.1f} {one.memory_mb:6.0f}"
                f" {judged(folder / f'{program}.pdf')}"
            )


def main() -> None:
    """Print a table for each paper."""
    python = sys.argv[1] if len(sys.argv) > 1 else sys.executable
    found = programs(python)
    print("                seconds: running, with start; times ours; MB; pages; broken UA-1, A-2a")
    papers: dict[str, Document | Series] = {
        "agenda of two pages": agenda(),
        "60 pages of minutes": minutes(),
        "directory of 5,000 rows": directory(),
        "300 letters": letters(),
    }
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    asked = sys.argv[2] if len(sys.argv) > 2 else ""
    for name in [one for one in papers if one.startswith(asked)]:
        compare(name, papers[name], found, python)
    shutil.rmtree(PROFILE, ignore_errors=True)


if __name__ == "__main__":
    main()

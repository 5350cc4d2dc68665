"""One program writing one PDF some times over, in a process of its own; imports no more than it.

Run by paper_peers: python -m tests.benchmarks.peer_work PROGRAM FOLDER
FOLDER holds the content (content.json, content.typ, content.html, content.pickle) and gets
PROGRAM.pdf. Prints as JSON the seconds of each file, many where it is quick, and the memory in MB
at its highest. typst remembers what it has set, so each of its files says something else in every
paragraph; the fonts it keeps, as ours does.
"""

import importlib
import json
import pickle
import resource
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from itertools import count
from pathlib import Path
from time import perf_counter
from typing import Any

ROUNDS, LONG_S = 15, 4.0  # who takes so long gains nothing by another round


def sekretariat(folder: Path) -> Callable[[], bytes]:
    """Return how our writer makes the file."""
    pdf: Any = importlib.import_module("sekretariat.documents.pdf")
    document = pickle.loads((folder / "content.pickle").read_bytes())  # noqa: S301 (ours)
    return lambda: pdf.write_pdf(document, made_at=datetime(2020, 11, 3, tzinfo=UTC))


def typst(folder: Path) -> Callable[[], bytes]:
    """Return how typst makes the file, accessible and archivable at once."""
    library: Any = importlib.import_module("typst")
    fonts = library.Fonts(include_system_fonts=False, font_paths=[str(folder)])
    content = json.loads((folder / "content.json").read_bytes())
    made = count()

    def compiled() -> bytes:
        said = json.dumps(_altered(content, str(next(made))))
        written: bytes = library.compile(
            str(folder / "content.typ"),
            font_paths=fonts,
            pdf_standards=["ua-1", "a-2a"],
            sys_inputs={"content": said},
        )
        return written

    return compiled


def _altered(content: Any, ending: str) -> Any:
    """Return the content with another letter at the end of each text."""
    if isinstance(content, dict):
        kept = {"kind"}
        return {key: one if key in kept else _altered(one, ending) for key, one in content.items()}
    if isinstance(content, list):
        return [_altered(one, ending) for one in content]
    return content + ending if isinstance(content, str) else content


def weasyprint(folder: Path) -> Callable[[], bytes]:
    """Return how WeasyPrint makes the file; it reaches one standard at a time."""
    library: Any = importlib.import_module("weasyprint")
    page = str(folder / "content.html")
    return lambda: library.HTML(page).write_pdf(pdf_variant="pdf/ua-1")


PROGRAMS = {"sekretariat": sekretariat, "typst": typst, "weasyprint": weasyprint}


def main() -> None:
    """Write the file some times and print the figures."""
    program, folder = sys.argv[1], Path(sys.argv[2])
    work = PROGRAMS[program](folder)
    seconds: list[float] = []
    while len(seconds) < ROUNDS and sum(seconds) < LONG_S:
        start = perf_counter()
        content = work()
        seconds.append(perf_counter() - start)
    (folder / f"{program}.pdf").write_bytes(content)
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    json.dump({"seconds": seconds, "memory_mb": memory}, sys.stdout)


if __name__ == "__main__":
    main()

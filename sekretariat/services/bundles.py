"""Several papers at once: as one file for the printer, or as files in a folder."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from sekretariat.domain.problems import Problem, Refused
from sekretariat.progress import Progress
from sekretariat.services.papers.kinds import PrintQuestion

if TYPE_CHECKING:
    from sekretariat.services.printing import Printing, Warn


def bundle(
    printing: "Printing", questions: Sequence[PrintQuestion], warn: "Warn", progress: Progress
) -> bytes:
    """Return several papers as one PDF for the printer, in order; it carries no tags.

    A paper that cannot be made is left out and `warn` told why; raises Refused without any.
    """
    from sekretariat.documents.bundles import joined  # noqa: PLC0415  lazy: pypdfium2

    return joined([content for _, content in _made(printing, questions, warn, progress)])


def write_named(
    printing: "Printing",
    named: Mapping[str, PrintQuestion],
    place: Path,
    warn: "Warn",
    progress: Progress,
) -> list[Path]:
    """Write several papers into the folder `place` by their file names; return what was written.

    A paper that cannot be made is left out and `warn` told why; raises Refused without any, and
    where the folder cannot be written to.
    """
    names = {question: name for name, question in named.items()}
    written = []
    for question, content in _made(printing, list(names), warn, progress):
        path = place / names[question]
        printing.save(content, path)
        written.append(path)
    return written


def _made(
    printing: "Printing", questions: Sequence[PrintQuestion], warn: "Warn", progress: Progress
) -> list[tuple[PrintQuestion, bytes]]:
    """Make papers one after the other; nothing is handed on before all are made."""
    made, problems = [], list[Problem]()
    for done, question in enumerate(questions):
        progress.step(done, len(questions))
        try:
            made.append((question, printing.pdf(question, warn)))
        except Refused as refused:
            problems += [one for one in refused.problems if one not in problems]
    if problems and not made:
        raise Refused(*problems)
    for problem in problems:
        warn(problem)
    return made

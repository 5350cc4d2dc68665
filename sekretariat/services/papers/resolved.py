"""No paper leaves with a placeholder nothing was put into."""

from typing import TYPE_CHECKING

from sekretariat.domain.placeholders import unresolved
from sekretariat.domain.problems import Problem, Refused

if TYPE_CHECKING:
    from sekretariat.documents.bindings import Written

LONGEST = 80
"""As much of a text as a sentence quotes."""


def resolved(paper: "Written") -> "Written":
    """Return the paper; raises Refused where one of its texts still has a placeholder."""
    from sekretariat.documents.reading_order import texts  # noqa: PLC0415  lazy

    for text in texts(paper):
        resolved_text(text)
    return paper


def resolved_text(text: str) -> str:
    """Return a text that leaves; raises Refused where it still has a placeholder."""
    name = unresolved(text)
    if name:
        line = next(one for one in text.splitlines() if name in one)
        said = line if len(line) <= LONGEST else f"{line[:LONGEST].rstrip()} …"
        raise Refused(Problem("print.placeholder", {"text": said, "name": name}, "wording"))
    return text

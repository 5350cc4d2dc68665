"""The handbook of the program: its chapters to read, a search in them, all of it as one PDF.

It is the same for every office, so it needs none.
"""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from pathlib import Path

from sekretariat.assets import resource
from sekretariat.documents.handbook.chapters import Chapter, Section, read_chapters
from sekretariat.exchange.saving import replacing
from sekretariat.services.context import Clock, system_clock

__all__ = ["Chapter", "Section", "chapters", "found_in", "picture", "write"]


@lru_cache(maxsize=1)
def chapters() -> tuple[Chapter, ...]:
    """Return the chapters in their order; the first one names all others."""
    return read_chapters(resource("handbook"))


def picture(place: str) -> Path:
    """Return the file of a picture a chapter shows, "pictures/overview.png"."""
    return resource("handbook", *place.split("/"))


def found_in(pages: Sequence[Chapter], words: str) -> Iterator[tuple[Chapter, Section]]:
    """Yield the sections in which every one of the words stands, beginnings and parts too."""
    wanted = words.casefold().split()
    for chapter in pages:
        for section in chapter.sections:
            said = f"{section.title} {section.said}".casefold()
            if wanted and all(word in said for word in wanted):
                yield chapter, section


def write(path: Path, clock: Clock = system_clock) -> None:
    """Write the handbook as a PDF, PDF/UA-1 and PDF/A-2a; raises Refused where it cannot."""
    from sekretariat.documents.handbook.paper import handbook_paper  # noqa: PLC0415  lazy
    from sekretariat.documents.pdf import write_pdf  # noqa: PLC0415  lazy: reportlab

    paper = handbook_paper(chapters(), lambda place: picture(place).read_bytes())
    content = write_pdf(paper, made_at=clock())
    with replacing(path) as stream:
        stream.write(content)

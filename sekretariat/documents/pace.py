"""How far the writing of a paper is: told step by step, so that it can be called off within it."""

from sekretariat.documents.bindings import Enclosed, Folder, Written
from sekretariat.documents.cards import CardSheet
from sekretariat.documents.content import Document, Series, Table
from sekretariat.progress import Progress


class Pace:
    """Counts what is written: each block, row, card or page from outside is one step."""

    def __init__(self, progress: Progress | None = None, total: int = 0) -> None:
        self._progress = progress or Progress()
        self._total = total
        self._done = 0

    def step(self) -> None:
        """Tell one step more; raises Cancelled where the paper is no longer wished."""
        self._done += 1
        self._progress.step(min(self._done, self._total), self._total)

    def look(self) -> None:
        """Raise Cancelled where the paper is no longer wished, between steps."""
        self._progress.step(min(self._done, self._total), self._total)


def pace_of(content: Written, progress: Progress | None) -> Pace:
    """Return the pace of a paper, with as many steps as it has parts; a folder is drawn twice."""
    return Pace(progress, _steps(content))


def _steps(content: Written) -> int:
    if isinstance(content, CardSheet):
        return len(content.cards)
    if isinstance(content, Folder):
        files = (one.content for one in content.parts)
        pages = sum(len(one.sizes) for one in files if isinstance(one, Enclosed))
        return 2 * (pages + sum(map(_size, content.documents)))
    return sum(map(_size, content.documents if isinstance(content, Series) else (content,)))


def _size(document: Document) -> int:
    tables = (one for one in document.blocks if isinstance(one, Table))
    return len(document.blocks) + sum(len(one.rows) for one in tables)

"""Letters for the printer: on paper that bears the letterhead already it is left out."""

from typing import TYPE_CHECKING

from sekretariat.domain.letterheads import Letterhead
from sekretariat.progress import Progress
from sekretariat.services.context import Context
from sekretariat.services.papers.kinds import PrintQuestion
from sekretariat.services.papers.letter_sheets import (
    PrinterCopy,
    are_letters,
    for_sheets,
    has_own_sheets,
    stretches,
)
from sekretariat.services.printing import Printing, ignore

if TYPE_CHECKING:
    from sekretariat.documents.bindings import Written


class LetterPrinting:
    """Makes letters for the paper of the office."""

    def __init__(self, context: Context, printing: Printing) -> None:
        self._context = context
        self._printing = printing

    def for_printer(
        self, question: PrintQuestion, *, is_duplex: bool, progress: Progress | None = None
    ) -> PrinterCopy | None:
        """Return letters as they go onto letterhead paper; None for what needs none.

        The letterhead is left out where the first sheet bears it; printed on one side, no page
        stays empty so that the next letter begins on a front.
        """
        with self._context.reader() as reader:
            heads = {one.id: one for one in reader.find(Letterhead) if has_own_sheets(one)}
        if not heads:
            return None
        source, paper = self._printing.drawn_up(question, ignore, None, progress)
        head = heads.get(source.found.get("letterhead", ""))
        if head is None or not are_letters(paper):
            return None
        return self._copy(head, for_sheets(head, paper, is_duplex=is_duplex), is_duplex=is_duplex)

    def _copy(self, head: Letterhead, paper: "Written", *, is_duplex: bool) -> PrinterCopy:
        from sekretariat.documents.bundles import begins, page_count  # noqa: PLC0415  lazy
        from sekretariat.documents.content import Series  # noqa: PLC0415  lazy
        from sekretariat.documents.pdf import write_pdf  # noqa: PLC0415  lazy

        content = write_pdf(paper, made_at=self._context.clock())
        starts = begins(content) if isinstance(paper, Series) else (1,)
        found = stretches(head, starts, page_count(content), is_duplex=is_duplex)
        return PrinterCopy(content, found)

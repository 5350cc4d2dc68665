"""Forms that somebody appointed fills in: acceptance with consents, and the pledge."""

from typing import TYPE_CHECKING

from sekretariat.services.papers.addressed import series
from sekretariat.services.papers.appointing import Appointing
from sekretariat.services.papers.kinds import AcceptanceVariant
from sekretariat.services.papers.sources import Source

if TYPE_CHECKING:
    from sekretariat.documents.bindings import Written


def acceptance(source: Source) -> "Written":
    """Return the forms to accept an appointment, or to bring details and consents up to date."""
    from sekretariat.documents.acceptance import acceptance as paper  # noqa: PLC0415  lazy

    board = Appointing(source)
    is_update = source.variant(AcceptanceVariant) is AcceptanceVariant.UPDATE
    papers = [
        (line.sort_key, paper(line.name, board.told(line), board.masthead, is_update=is_update))
        for line in board.everybody().values()
    ]
    return series(board.masthead.words.say("acceptance_forms"), board.masthead, papers)


def pledge(source: Source) -> "Written":
    """Return the pledges to be signed when somebody takes up the honorary work."""
    from sekretariat.documents.acceptance import pledge as paper  # noqa: PLC0415  lazy

    board = Appointing(source)
    papers = [
        (line.sort_key, paper(line.name, board.told(line), board.masthead))
        for line in board.everybody().values()
    ]
    return series(board.masthead.words.say("pledges"), board.masthead, papers)

"""Papers of a body's members."""

from typing import TYPE_CHECKING

from sekretariat.domain.rosters import roster
from sekretariat.services.papers.sources import Source
from sekretariat.storage.bodies import roster_sources

if TYPE_CHECKING:
    from sekretariat.documents.content import Document


def directory(source: Source) -> "Document":
    """Return the directory of a body's seats and members on a day."""
    from sekretariat.documents.member_list import member_list  # noqa: PLC0415  lazy

    body = source.body()
    seated = roster_sources(source.reader, [body.id], source.as_of)
    return member_list(roster(seated, source.as_of), source.masthead(body, source.as_of))

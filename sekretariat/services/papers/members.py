"""Papers of a body's members."""

from typing import TYPE_CHECKING

from sekretariat.domain.rosters import roster
from sekretariat.services.papers.kinds import PrivacyVariant
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


def privacy_notice(source: Source) -> "Document":
    """Return what members, guests or the press are told of their data."""
    from sekretariat.documents.privacy_notice import privacy_notice as paper  # noqa: PLC0415  lazy

    masthead = source.masthead(source.body(), source.as_of)
    return paper(source.variant(PrivacyVariant).value, masthead)

"""Papers of a body's members."""

from typing import TYPE_CHECKING

from sekretariat.domain.audiences import Audience, seen_by
from sekretariat.domain.people import ContactKind
from sekretariat.domain.rosters import roster
from sekretariat.services.inviting.recipients import reaches_of
from sekretariat.services.papers.kinds import PrivacyVariant
from sekretariat.services.papers.sources import Source
from sekretariat.storage.bodies import roster_sources

if TYPE_CHECKING:
    from sekretariat.documents.content import Document

_SHOWN = (ContactKind.PHONE, ContactKind.EMAIL)


def directory(source: Source) -> "Document":
    """Return the directory of a body's seats and members on a day, with the contacts to be seen."""
    from sekretariat.documents.member_list import member_list  # noqa: PLC0415  lazy

    body = source.body()
    seated = roster(roster_sources(source.reader, [body.id], source.as_of), source.as_of)
    audience = source.variant(Audience)
    ids = [one.person_id for one in seated.lines if one.person_id]
    contacts = {
        person_id: seen_by(reach.contacts, audience, *_SHOWN)
        for person_id, reach in reaches_of(source.reader, ids, source.as_of).items()
    }
    return member_list(seated, source.masthead(body, source.as_of), contacts, audience)


def privacy_notice(source: Source) -> "Document":
    """Return what members, guests or the press are told of their data."""
    from sekretariat.documents.privacy_notice import privacy_notice as paper  # noqa: PLC0415  lazy

    masthead = source.masthead(source.body(), source.as_of)
    return paper(source.variant(PrivacyVariant).value, masthead)

"""Labels and envelopes for those a session or a body writes to."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from sekretariat.domain.invitations import InvitedAs, invited_as
from sekretariat.domain.problems import Problem, Refused, Severity
from sekretariat.domain.rosters import RosterPerson, roster
from sekretariat.services.boards import read_board
from sekretariat.services.inviting.recipients import reaches_of, recipients_of
from sekretariat.services.papers.addressed import addressed, named_together
from sekretariat.services.papers.hall_kinds import EnvelopeSheet, LabelSheet, Whom
from sekretariat.services.papers.halls import card_feed
from sekretariat.services.papers.sources import Source
from sekretariat.storage.bodies import roster_persons, roster_sources

if TYPE_CHECKING:
    from sekretariat.documents.cards import CardSheet

_KINDS = {
    Whom.MEMBERS: frozenset({InvitedAs.MEMBER}),
    Whom.DEPUTIES: frozenset({InvitedAs.DEPUTY}),
    Whom.GUESTS: frozenset(InvitedAs) - {InvitedAs.MEMBER, InvitedAs.DEPUTY},
    Whom.ALL: frozenset(InvitedAs),
}


def address_labels(source: Source) -> "CardSheet":
    """Return address labels by name, or a sheet that shows where they lie."""
    from sekretariat.documents import addresses, hall_cards  # noqa: PLC0415  lazy

    sheet, feed = card_feed(source, source.variant(LabelSheet).value)
    masthead = source.masthead(source.body(), source.as_of)
    if feed.is_test:
        return hall_cards.test_sheet(sheet, masthead, feed)
    return addresses.labels(_addresses(source), sheet, masthead, feed)


def envelopes(source: Source) -> "CardSheet":
    """Return envelopes by name."""
    from sekretariat.documents import addresses  # noqa: PLC0415  lazy

    sheet, feed = card_feed(source, source.variant(EnvelopeSheet).value)
    masthead = source.masthead(source.body(), source.as_of)
    return addresses.envelopes(_addresses(source), sheet, masthead, feed)


def _addresses(source: Source) -> list[tuple[str, ...]]:
    """Return the lines of each address, by name; those that cannot be printed are told.

    A blocked address stands in the letter alone. Raises Refused where no address is left.
    """
    ids = _whom(source)
    reaches = reaches_of(source.reader, ids, source.as_of)
    blocked = sorted(one for one, reach in reaches.items() if reach.is_blocked)
    if blocked:
        persons = roster_persons(source.reader, blocked, source.as_of)
        source.told.append(_blocked(persons.values()))
    found = addressed(source, (one for one in ids if one not in blocked))
    if not found:
        raise Refused(*source.told, Problem("print.no_addresses", {}, "body"))
    return [one.lines for one in sorted(found.values(), key=lambda one: one.sort_key)]


def _blocked(persons: Iterable[RosterPerson]) -> Problem:
    names = [one.name for one in sorted(persons, key=lambda one: one.sort_key)]
    values = {"names": named_together(names)}
    return Problem("print.address_blocked", values, severity=Severity.WARNING)


def _whom(source: Source) -> list[str]:
    """Return the ids of those meant: invited to the session asked for, else of the body."""
    kinds, reader = _KINDS[source.question.whom], source.reader
    if source.question.person_id:
        return [source.question.person_id]
    if source.question.meeting_id:
        found = recipients_of(reader, read_board(reader, source.question.meeting_id))
        return [one.person_id for one in found if one.invited_as in kinds]
    lines = roster(roster_sources(reader, [source.body().id], source.as_of), source.as_of).lines
    ids = (one.person_id for one in lines if one.person_id and invited_as(one) in kinds)
    return list(dict.fromkeys(ids))

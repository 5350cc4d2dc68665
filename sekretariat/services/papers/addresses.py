"""Labels and envelopes for those a session or a body writes to."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from sekretariat.domain.card_formats import CardKind
from sekretariat.domain.problems import Problem, Refused, Severity
from sekretariat.domain.rosters import RosterPerson
from sekretariat.services.inviting.recipients import reaches_of
from sekretariat.services.papers.addressed import addressed, named_together
from sekretariat.services.papers.card_sheets import card_feed, test_sheet
from sekretariat.services.papers.chosen import written_to
from sekretariat.services.papers.hall_kinds import EnvelopeSheet, LabelSheet
from sekretariat.services.papers.sources import Source
from sekretariat.storage.bodies import roster_persons

if TYPE_CHECKING:
    from sekretariat.documents.cards import CardSheet


def address_labels(source: Source) -> "CardSheet":
    """Return address labels by name, or a sheet that shows where they lie."""
    from sekretariat.documents import addresses  # noqa: PLC0415  lazy

    sheet, feed = card_feed(source, LabelSheet, CardKind.LABELS)
    if feed.is_test:
        return test_sheet(source, sheet, feed)
    masthead = source.masthead(source.body(), source.as_of)
    return addresses.labels(_addresses(source), sheet, masthead, feed)


def envelopes(source: Source) -> "CardSheet":
    """Return envelopes by name."""
    from sekretariat.documents import addresses  # noqa: PLC0415  lazy

    sheet, feed = card_feed(source, EnvelopeSheet)
    masthead = source.masthead(source.body(), source.as_of)
    return addresses.envelopes(_addresses(source), sheet, masthead, feed)


def _addresses(source: Source) -> list[tuple[str, ...]]:
    """Return the lines of each address, by name; those that cannot be printed are told.

    A blocked address stands in the letter alone. Raises Refused where no address is left.
    """
    ids = written_to(source)
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

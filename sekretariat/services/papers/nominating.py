"""Requests to organisations to name persons for their seats."""

from datetime import timedelta
from typing import TYPE_CHECKING

from sekretariat.domain.bodies import Seat, SeatBasis
from sekretariat.domain.organizations import NominationRight
from sekretariat.domain.problems import Problem, Refused
from sekretariat.domain.records import holds_on
from sekretariat.domain.rosters import roster
from sekretariat.services.inquiries.addresses import recipients
from sekretariat.services.papers.addressed import series, without_place
from sekretariat.services.papers.kinds import NominationVariant
from sekretariat.services.papers.sources import Source
from sekretariat.storage.bodies import roster_sources

if TYPE_CHECKING:
    from sekretariat.documents.bindings import Written
    from sekretariat.documents.nomination_letter import Nomination

ANSWER_WITHIN = timedelta(weeks=6)


def nomination(source: Source) -> "Written":
    """Return the letters to all organisations with seats in a body; a further one where vacant."""
    from sekretariat.documents.nomination_letter import nomination_letter  # noqa: PLC0415  lazy
    from sekretariat.documents.personal_letter import To  # noqa: PLC0415  lazy

    masthead = source.masthead(source.body(), source.as_of)
    opening = masthead.words.say("inquiry_opening")
    asked = _asked(source)
    if not asked:
        raise Refused(Problem("letter.nobody_to_ask", {}, "body"))
    letters = []
    homeless = {}
    for organization_id, one in recipients(source.reader, list(asked), source.as_of).items():
        if not one.has_place:
            homeless[one.organization] = ("organization", organization_id)
        to = To(name=one.organization, lines=one.lines, opening=opening)
        told = asked[organization_id]
        letters.append((one.organization.casefold(), nomination_letter(to, told, masthead)))
    source.told.extend(without_place(source, homeless, "letter.no_place_printed"))
    return series(masthead.words.say("nomination_letters"), masthead, letters)


def _asked(source: Source) -> "dict[str, Nomination]":
    """Return what each organisation is asked for, by id."""
    from sekretariat.documents.nomination_letter import Nomination  # noqa: PLC0415  lazy

    body, as_of, variant = source.body(), source.as_of, source.variant(NominationVariant)
    found = roster_sources(source.reader, [body.id], as_of)
    lines = roster(found, as_of).lines
    vacant = {one.seat_id for one in lines if one.is_vacant}
    deputies = _deputies(source, body.id)
    seats: dict[str, list[Seat]] = {}
    for seat in sorted(found.seats, key=lambda one: one.number or 0):
        if seat.basis is SeatBasis.ORGANIZATION and seat.organization_id and holds_on(seat, as_of):
            seats.setdefault(seat.organization_id, []).append(seat)
    if variant is NominationVariant.FURTHER:
        seats = {key: own for key, own in seats.items() if any(one.id in vacant for one in own)}
    return {
        key: Nomination(
            kind=variant.value,
            organization=found.organizations[key],
            seats=[one.number or 0 for one in own],
            vacant=[one.number or 0 for one in own if one.id in vacant],
            deputies=deputies.get(key, 1),
            answer_until=as_of + ANSWER_WITHIN,
        )
        for key, own in seats.items()
    }


def _deputies(source: Source, body_id: str) -> dict[str, int]:
    """Return how many deputies for each seat the organisations may name, where it is kept."""
    rights = source.reader.find(NominationRight, body_id=body_id)
    valid = (one for one in rights if holds_on(one, source.as_of))
    return {one.organization_id: one.deputies_per_seat for one in valid}

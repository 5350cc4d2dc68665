"""Papers of a session's hall: signs, badges, seating, gate, door, guests."""

from typing import TYPE_CHECKING

from sekretariat.domain.card_formats import CardKind
from sekretariat.domain.halls import HallOrder, HallPerson, in_the_room, ordered
from sekretariat.domain.meetings import Meeting, Mode, Publicness
from sekretariat.domain.problems import Problem, Refused
from sekretariat.services.papers.card_sheets import card_feed, test_sheet
from sekretariat.services.papers.chosen import chosen, is_meant, with_tasks
from sekretariat.services.papers.hall_kinds import BadgeSheet, SignSheet, Whom
from sekretariat.services.papers.hall_people import hall_people
from sekretariat.services.papers.sources import Source
from sekretariat.storage.sessions import session_seats

if TYPE_CHECKING:
    from sekretariat.documents.cards import CardSheet
    from sekretariat.documents.content import Document
    from sekretariat.documents.masthead import Masthead, Occasion


def name_signs(source: Source) -> "CardSheet":
    """Return the signs on the tables, in the order of the seats."""
    from sekretariat.documents import hall_cards  # noqa: PLC0415  lazy

    sheet, feed = card_feed(source, SignSheet, CardKind.SIGNS)
    if feed.is_test:
        return test_sheet(source, sheet, feed)
    meeting = _in_a_hall(source)
    _, masthead = heads_of(source, meeting)
    persons = ordered(in_hall(source, meeting), HallOrder.SEAT)
    return hall_cards.name_signs(persons, sheet, masthead, feed)


def badges(source: Source) -> "CardSheet":
    """Return the badges, by name, as they lie at the entrance."""
    from sekretariat.documents import hall_cards  # noqa: PLC0415  lazy

    sheet, feed = card_feed(source, BadgeSheet, CardKind.BADGES)
    if feed.is_test:
        return test_sheet(source, sheet, feed)
    meeting = _in_a_hall(source)
    _, masthead = heads_of(source, meeting)
    persons = ordered(in_hall(source, meeting), HallOrder.NAME)
    return hall_cards.badges(persons, sheet, masthead, feed)


def door_sign(source: Source) -> "CardSheet":
    """Return the sign at the door."""
    from sekretariat.documents import hall_cards  # noqa: PLC0415  lazy
    from sekretariat.documents.cards import sheet_format  # noqa: PLC0415  lazy

    meeting = _in_a_hall(source)
    occasion, masthead = heads_of(source, meeting)
    is_closed = meeting.publicness is Publicness.CLOSED
    return hall_cards.door_sign(occasion, masthead, sheet_format("door"), is_closed=is_closed)


def seating_list(source: Source) -> "Document":
    """Return who sits where."""
    from sekretariat.documents import hall_lists  # noqa: PLC0415  lazy

    meeting, order = _in_a_hall(source), source.variant(HallOrder)
    occasion, masthead = heads_of(source, meeting)
    seated, _ = session_seats(source.reader, meeting, masthead.as_of)
    vacant = [line for line in seated.lines if line.is_vacant]
    people = in_the_room(hall_people(source, meeting, masthead.as_of))
    return hall_lists.seating_list(people, vacant, order, occasion, masthead)


def gate_list(source: Source) -> "Document":
    """Return whom the gate lets in."""
    from sekretariat.documents import hall_lists  # noqa: PLC0415  lazy

    meeting = _in_a_hall(source)
    occasion, masthead = heads_of(source, meeting)
    people = in_the_room(hall_people(source, meeting, masthead.as_of))
    return hall_lists.gate_list(people, occasion, masthead)


def guest_sheet(source: Source) -> "Document":
    """Return the sheet guests enter themselves on."""
    from sekretariat.documents import hall_lists  # noqa: PLC0415  lazy

    return hall_lists.guest_sheet(*heads_of(source, _in_a_hall(source)))


def in_hall(source: Source, meeting: Meeting) -> list[HallPerson]:
    """Return those meant of who is expected in the hall; raises Refused where that is nobody."""
    day = source.question.as_of or meeting.held_on or source.today
    people = in_the_room(hall_people(source, meeting, day))
    if not people:
        raise Refused(Problem("print.nobody_expected", {}, "meeting"))
    ids = chosen(source)
    if source.question.whom is Whom.TASKS:
        ids = with_tasks(source, meeting.body_id, day)
    if ids or source.question.whom is Whom.TASKS:
        meant = [one for one in people if one.person_id in ids]
    else:
        meant = [one for one in people if is_meant(source, one.invited_as)]
    if not meant:
        raise Refused(Problem("print.nobody_meant", {}, "meeting"))
    return meant


def heads_of(source: Source, meeting: Meeting) -> "tuple[Occasion, Masthead]":
    """Return what papers of a session's own day say first."""
    return source.heads(meeting, source.question.as_of or meeting.held_on or source.today)


def _in_a_hall(source: Source) -> Meeting:
    return source.meeting(lambda one: one.mode is not Mode.DIGITAL)

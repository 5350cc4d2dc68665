"""Papers of a session's hall: signs, badges, seating, gate, door, guests."""

from typing import TYPE_CHECKING

from sekretariat.domain.halls import HallOrder, HallPerson, in_the_room, ordered
from sekretariat.domain.meetings import Meeting, Mode, Publicness
from sekretariat.domain.problems import Problem, Refused
from sekretariat.services.papers.hall_kinds import BadgeSheet, SignSheet
from sekretariat.services.papers.hall_people import hall_people
from sekretariat.services.papers.sources import Source
from sekretariat.storage.sessions import session_seats

if TYPE_CHECKING:
    from sekretariat.documents.cards import CardSheet, Feed, SheetFormat
    from sekretariat.documents.content import Document
    from sekretariat.documents.masthead import Masthead, Occasion


def name_signs(source: Source) -> "CardSheet":
    """Return the signs on the tables, in the order of the seats."""
    from sekretariat.documents import hall_cards  # noqa: PLC0415  lazy

    meeting = _in_a_hall(source)
    sheet, feed = card_feed(source, source.variant(SignSheet).value)
    _, masthead = heads_of(source, meeting)
    if feed.is_test:
        return hall_cards.test_sheet(sheet, masthead, feed)
    persons = ordered(in_hall(source, meeting), HallOrder.SEAT)
    return hall_cards.name_signs(persons, sheet, masthead, feed)


def badges(source: Source) -> "CardSheet":
    """Return the badges, by name, as they lie at the entrance."""
    from sekretariat.documents import hall_cards  # noqa: PLC0415  lazy

    meeting = _in_a_hall(source)
    sheet, feed = card_feed(source, source.variant(BadgeSheet).value)
    _, masthead = heads_of(source, meeting)
    if feed.is_test:
        return hall_cards.test_sheet(sheet, masthead, feed)
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
    """Return who is expected in the hall; raises Refused where that is nobody."""
    day = source.question.as_of or meeting.held_on or source.today
    people = in_the_room(hall_people(source, meeting, day))
    if not people:
        raise Refused(Problem("print.nobody_expected", {}, "meeting"))
    return people


def heads_of(source: Source, meeting: Meeting) -> "tuple[Occasion, Masthead]":
    """Return what papers of a session's own day say first."""
    return source.heads(meeting, source.question.as_of or meeting.held_on or source.today)


def card_feed(source: Source, name: str) -> "tuple[SheetFormat, Feed]":
    """Return a sheet and how it lies in the printer; raises Refused for a place it has not."""
    from sekretariat.documents.cards import Feed, sheet_format  # noqa: PLC0415  lazy

    asked, sheet = source.question.feeding, sheet_format(name)
    if not 1 <= asked.start <= sheet.places:
        values = {"start": asked.start, "places": sheet.places}
        raise Refused(Problem("print.no_such_place", values, "start"))
    return sheet, Feed(asked.start, (asked.shift_right, asked.shift_down), is_test=asked.is_test)


def _in_a_hall(source: Source) -> Meeting:
    return source.meeting(lambda one: one.mode is not Mode.DIGITAL)

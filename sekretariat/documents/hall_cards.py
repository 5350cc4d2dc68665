"""Cards of a session's hall: signs on the tables, badges, the sign at the door, test sheets."""

from collections.abc import Iterable, Sequence

from sekretariat.documents.cards import Card, CardSheet, Feed, SheetFormat, card
from sekretariat.documents.masthead import Masthead, Occasion, session_name, when
from sekretariat.domain.halls import HallPerson
from sekretariat.domain.invitations import SEATED, InvitedAs


def name_signs(
    persons: Iterable[HallPerson], sheet: SheetFormat, masthead: Masthead, feed: Feed
) -> CardSheet:
    """Return the signs on the tables: the name with its titles, office and organisation below."""
    cards = [card(sheet, one.name, *one.titles) for one in persons]
    return card_sheet("name_signs", cards, sheet, masthead, feed)


def badges(
    persons: Iterable[HallPerson], sheet: SheetFormat, masthead: Masthead, feed: Feed
) -> CardSheet:
    """Return badges: name, office or organisation; guests and press are told from members."""
    words = masthead.words
    cards = []
    for one in persons:
        capacity = words.say(_CAPACITIES[one.invited_as]) if one.invited_as not in SEATED else ""
        cards.append(card(sheet, one.name, *one.titles, capacity))
    return card_sheet("badges", cards, sheet, masthead, feed)


_CAPACITIES = {
    InvitedAs.GUEST: "capacity_guest",
    InvitedAs.SPEAKER: "capacity_speaker",
    InvitedAs.PRESS: "capacity_press",
    InvitedAs.STAFF: "capacity_staff",
}


def door_sign(
    occasion: Occasion, masthead: Masthead, sheet: SheetFormat, *, is_closed: bool
) -> CardSheet:
    """Return the sign at the door: which body meets, when, where, and whether others may enter."""
    words = masthead.words
    told = (
        masthead.body,
        session_name(masthead, occasion),
        when(words, occasion),
        occasion.place,
        words.say("door_closed") if is_closed else "",
    )
    return card_sheet("door_sign", [card(sheet, *told)], sheet, masthead, Feed())


def test_sheet(sheet: SheetFormat, masthead: Masthead, feed: Feed) -> CardSheet:
    """Return one sheet that shows where the cards lie: their edges, numbers and measures."""
    words = masthead.words
    width, height = (words.decimal(edge) for edge in sheet.size_mm)
    measure = words.say("card_measure", width=width, height=height)
    cards = [card(sheet, str(number), measure) for number in range(1, sheet.places + 1)]
    feed = Feed(shift_mm=feed.shift_mm, is_test=True)
    return card_sheet("test_sheet", cards, sheet, masthead, feed)


def card_sheet(
    title: str, cards: Sequence[Card], sheet: SheetFormat, masthead: Masthead, feed: Feed
) -> CardSheet:
    """Return cards on a sheet with what the file says of itself; title is a key of the words."""
    told = masthead.words.say(title)
    return CardSheet(
        title=f"{told} · {masthead.body}" if masthead.body else told,
        subject=told,
        author=masthead.office,
        language=masthead.language,
        cards=tuple(cards),
        sheet=sheet,
        feed=feed,
        typeface=masthead.look.typeface,
    )

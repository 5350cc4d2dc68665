"""Addresses on labels and on envelopes without a window."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from sekretariat.documents.cards import Card, CardLine, CardSheet, Feed, SheetFormat
from sekretariat.documents.hall_cards import card_sheet
from sekretariat.documents.masthead import Masthead


def labels(
    addresses: Iterable[Sequence[str]], sheet: SheetFormat, masthead: Masthead, feed: Feed
) -> CardSheet:
    """Return labels, one for each address; its lines are all of one size."""
    cards = [_address(sheet, lines) for lines in addresses]
    return replace(card_sheet("address_labels", cards, sheet, masthead, feed), is_centred=False)


def envelopes(
    addresses: Iterable[Sequence[str]], sheet: SheetFormat, masthead: Masthead, feed: Feed
) -> CardSheet:
    """Return envelopes with the office's address in the upper left corner."""
    cards = [_address(sheet, lines) for lines in addresses]
    own = masthead.letterhead.lines[:3] if masthead.letterhead else ()
    made = card_sheet("envelopes", cards, sheet, masthead, feed)
    return replace(made, is_centred=False, sender=" · ".join(own))


def _address(sheet: SheetFormat, lines: Sequence[str]) -> Card:
    size, least = sheet.type_pt[0], sheet.least_pt[0]
    return Card(tuple(CardLine(line, size, least) for line in lines if line))

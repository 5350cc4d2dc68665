"""Sheets of cards: labels, badges, signs, envelopes; many small papers with places of their own.

Beside `Document` the other form of content: text in boxes at fixed places, to the millimetre. The
measures of the sheets stand in resources/templates/card_sheets.json.
"""

import json
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from sekretariat import assets
from sekretariat.documents.looks import STANDARD, Typeface

A4_MM = (210.0, 297.0)


@dataclass(frozen=True, slots=True)
class CardLine:
    """One line of a card: size in points it is wished in, and the least before it is broken."""

    text: str
    size: float
    least: float
    bold: bool = False


@dataclass(frozen=True, slots=True)
class Card:
    """What stands on one card, from top to bottom."""

    lines: tuple[CardLine, ...]


@dataclass(frozen=True, kw_only=True)
class SheetFormat:
    """A sheet of cards; measures in mm from the upper left corner, type sizes in points.

    type_pt and least_pt are the sizes of the first line and of those below it. A card folded at
    fold_mm below its top shows the same on both halves, the upper one upside down. folds_mm are
    further folds of the sheet; cut says that plain paper is cut along marks.
    """

    name: str
    size_mm: tuple[float, float]
    cols: int
    rows: int
    left_mm: float
    top_mm: float
    pitch_mm: tuple[float, float]
    type_pt: tuple[float, float]
    least_pt: tuple[float, float]
    page_mm: tuple[float, float]
    fold_mm: float = 0.0
    folds_mm: tuple[float, ...] = ()
    cut: bool = False

    @property
    def places(self) -> int:
        """How many cards a sheet has."""
        return self.cols * self.rows

    def corner_mm(self, place: int) -> tuple[float, float]:
        """Return the upper left corner of a place, counted from 0 in the direction of reading."""
        row, column = divmod(place, self.cols)
        return (
            self.left_mm + column * self.pitch_mm[0],
            self.top_mm + row * self.pitch_mm[1],
        )


@dataclass(frozen=True, slots=True)
class Feed:
    """How the sheets lie in the printer.

    start is the first free place of a sheet begun before (1 and up), shift_mm moves everything to
    the right and down, is_test draws the edges of every card.
    """

    start: int = 1
    shift_mm: tuple[float, float] = (0.0, 0.0)
    is_test: bool = False


@dataclass(frozen=True, slots=True)
class CardSheet:
    """Cards on as many sheets as they need; sender stands in the upper left of each sheet.

    Centred cards are read from afar, the others begin at the left.
    """

    title: str
    cards: tuple[Card, ...]
    sheet: SheetFormat
    language: str = "de-DE"
    subject: str = ""
    author: str = ""
    is_centred: bool = True
    sender: str = ""
    feed: Feed = Feed()
    typeface: Typeface = STANDARD


@lru_cache(maxsize=1)
def _formats() -> dict[str, dict[str, Any]]:
    path = assets.resource("templates", "card_sheets.json")
    found: dict[str, dict[str, Any]] = json.loads(path.read_text(encoding="utf-8"))
    return found


def sheet_names() -> tuple[str, ...]:
    """Return the names of all sheets the office may print on."""
    return tuple(_formats())


def sheet_format(name: str) -> SheetFormat:
    """Return a sheet by its name; raises KeyError for an unknown one."""
    said = dict(_formats()[name])
    width, height = A4_MM
    page = (height, width) if said.pop("landscape", False) else (width, height)
    lists = {key: tuple(value) for key, value in said.items() if isinstance(value, list)}
    return SheetFormat(**{"name": name, "page_mm": page, **said, **lists})


def card(sheet: SheetFormat, *texts: str) -> Card:
    """Return a card whose first text is the loudest; empty ones are left out."""
    filled = [text for text in texts if text]
    lines = []
    for place, text in enumerate(filled):
        kind = min(place, 1)
        lines.append(CardLine(text, sheet.type_pt[kind], sheet.least_pt[kind], bold=place == 0))
    return Card(tuple(lines))

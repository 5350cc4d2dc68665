"""Which sheet of letters comes from which tray: one decision, for lp and for painted pages."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from sekretariat.desktop.output.printer_setups import PrinterSetup
from sekretariat.services.papers.letter_sheets import Stretch


@dataclass(frozen=True)
class Sheet:
    """A sheet of paper: its one or two pages (from 1) and its tray, "" as the dialog was told."""

    pages: tuple[int, ...]
    tray: str = ""


@dataclass(frozen=True)
class Side:
    """A side as a printer takes it: a page (from 1), or an empty back, of a sheet of a tray."""

    page: int | None
    tray: str = ""


@dataclass(frozen=True)
class Run:
    """Sheets of one tray one after the other, as far as they can be printed in one go."""

    pages: tuple[int, ...]
    tray: str


@dataclass(frozen=True)
class Handling:
    """How sheets are printed: on both sides, how often, copy after copy, the last one first."""

    is_duplex: bool = False
    copies: int = 1
    is_collated: bool = True
    is_reversed: bool = False


def tray_of(page: int, stretches: Sequence[Stretch], setup: PrinterSetup) -> str:
    """Return the tray a page of letters (from 1) comes from."""
    is_printed = any(one.is_printed for one in stretches if one.first <= page <= one.last)
    return setup.letterhead_tray if is_printed else setup.blank_tray


def sheets_of(
    pages: Sequence[int], stretches: Sequence[Stretch], setup: PrinterSetup, *, is_duplex: bool
) -> list[Sheet]:
    """Return the sheets the chosen pages (from 1, ascending) of letters lie on.

    Every letter begins on a front, so an even page is the back of the one before it.
    """
    found: list[Sheet] = []
    for page in pages:
        if is_duplex and page % 2 == 0 and found and found[-1].pages == (page - 1,):
            found[-1] = replace(found[-1], pages=(page - 1, page))
        else:
            found.append(Sheet((page,), tray_of(page, stretches, setup)))
    return found


def runs(sheets: Sequence[Sheet], *, is_duplex: bool) -> list[Run]:
    """Return what can be printed in one go each: a sheet with an empty back ends one."""
    found: list[Run] = []
    is_open = False
    for sheet in sheets:
        if is_open and found[-1].tray == sheet.tray:
            found[-1] = replace(found[-1], pages=found[-1].pages + sheet.pages)
        else:
            found.append(Run(sheet.pages, sheet.tray))
        is_open = not is_duplex or len(sheet.pages) > 1
    return found


def sides(sheets: Sequence[Sheet], handling: Handling) -> list[Side]:
    """Return side after side as they are painted; no back belongs to the sheet that follows."""
    ordered = list(reversed(sheets)) if handling.is_reversed else list(sheets)
    if handling.is_collated:
        ordered *= handling.copies
    else:
        ordered = [sheet for sheet in ordered for _ in range(handling.copies)]
    found: list[Side] = []
    for sheet in ordered:
        found += [Side(page, sheet.tray) for page in sheet.pages]
        if handling.is_duplex and len(sheet.pages) == 1:
            found.append(Side(None, sheet.tray))
    while found and found[-1].page is None:
        found.pop()
    return found

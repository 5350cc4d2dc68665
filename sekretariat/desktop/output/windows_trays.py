"""The trays of a printer as its driver for Windows names them, under the numbers Qt knows them by.

Qt tells numbers alone (QPrinter.supportedPaperSources); the names stand in the driver
(learn.microsoft.com, "DeviceCapabilities").
"""

import ctypes
import sys
from collections.abc import Callable
from typing import Any

DC_BINS, DC_BINNAMES = 6, 12
LETTERS_OF_NAME = 24
OWN_FROM = 256
"""From here on (DMBIN_USER) a driver numbers its own trays, and Qt takes its numbers."""
USUAL = {**{one: one - 1 for one in range(1, 12)}, 14: 11, 15: 12}
"""What Windows calls DMBIN_UPPER … DMBIN_FORMSOURCE, as numbers of QPrinter.PaperSource."""
Ask = Callable[[str, None, int, Any, None], int]


def windows_trays(printer: str) -> dict[str, str]:
    """Return the trays of a printer of this computer: what is kept of each, and its name."""
    if sys.platform == "win32":
        return trays_told(printer, ctypes.WinDLL("winspool.drv").DeviceCapabilitiesW)
    return {}


def trays_told(printer: str, ask: Ask) -> dict[str, str]:
    """Return the trays a driver tells; {} where it tells none, or not the same twice."""
    count = ask(printer, None, DC_BINS, None, None)
    if count <= 0 or ask(printer, None, DC_BINNAMES, None, None) != count:
        return {}
    numbers, letters = (ctypes.c_uint16 * count)(), (ctypes.c_uint16 * (count * LETTERS_OF_NAME))()
    answers = {ask(printer, None, DC_BINS, numbers, None)}
    answers.add(ask(printer, None, DC_BINNAMES, letters, None))
    if answers != {count}:
        return {}
    text = bytes(letters).decode("utf-16-le", errors="replace")
    starts = range(0, len(text), LETTERS_OF_NAME)
    names = [text[at : at + LETTERS_OF_NAME].partition("\0")[0].strip() for at in starts]
    known = zip(map(source_of, numbers), names, strict=False)
    return {str(source): name or str(source) for source, name in known if source is not None}


def source_of(number: int) -> int | None:
    """Return the number Qt takes for a tray of Windows, None where it takes none."""
    return number if number >= OWN_FROM else USUAL.get(number)

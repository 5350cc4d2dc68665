"""What a clerk has told about each printer of this computer: where its sheets lie, which tray."""

from dataclasses import asdict, dataclass
from typing import Any

from sekretariat.desktop.base.window_state import WindowState

KEPT = "printers"
TRAYS = ("tray", "letterhead_tray", "blank_tray")


@dataclass(frozen=True)
class PrinterSetup:
    """How far labels and badges are moved, in mm (one decimal), and the tray they come from.

    `letterhead_tray` and `blank_tray` hold the paper of letters; "" leaves it to the dialog.
    """

    right_mm: float = 0.0
    down_mm: float = 0.0
    tray: str = ""
    letterhead_tray: str = ""
    blank_tray: str = ""

    @property
    def moves(self) -> bool:
        """Whether anything is moved at all."""
        return bool(self.right_mm or self.down_mm)


def setup_of(state: WindowState, printer: str) -> PrinterSetup:
    """Return what was told of a printer, nothing for one never set up."""
    kept: Any = dict(state.get(KEPT, {})).get(printer, {})
    if not isinstance(kept, dict):
        return PrinterSetup()
    right, down = kept.get("right_mm", 0.0), kept.get("down_mm", 0.0)
    tray, letterhead, blank = (str(kept.get(name, "")) for name in TRAYS)
    return PrinterSetup(float(right), float(down), tray, letterhead, blank)


def keep_setup(state: WindowState, printer: str, setup: PrinterSetup) -> None:
    """Keep what was told of a printer."""
    state.put(KEPT, {**dict(state.get(KEPT, {})), printer: asdict(setup)})

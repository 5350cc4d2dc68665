"""Starts the window: the frame at once, its content when the frame is painted, then the office.

run(Launch(open_office, OfficeRequest(OfficeKind.SAMPLE), state_path=path))
"""

import sys
from collections.abc import Sequence

from PySide6.QtWidgets import QApplication

from sekretariat.desktop.base.frame import Frame
from sekretariat.desktop.base.offices import Launch

__all__ = ["Launch", "furnish", "run"]


def run(launch: Launch, arguments: Sequence[str] = ()) -> int:
    """Show the window until it is closed; returns the exit code."""
    qt = QApplication([sys.argv[0], "-style", "Fusion", *arguments])
    qt.setApplicationName("Sekretariat")
    qt.setDesktopFileName("sekretariat")
    frame = Frame(qt, launch.state_path)
    frame.first_painted.connect(lambda: furnish(qt, frame, launch))
    frame.show()
    return qt.exec()


def furnish(qt: QApplication, frame: Frame, launch: Launch) -> None:
    """Load what the window consists of and put it into the painted frame."""
    # lazy: the frame is painted before half of the program is loaded
    from sekretariat.desktop.composition import Composition  # noqa: PLC0415

    Composition(qt, launch).show_in(frame)

"""Starts the window: the frame at once, its content when the frame is painted, then the office.

run(Launch(open_office, OfficeRequest(OfficeKind.SAMPLE), state_path=path))
"""

import gc
import sys
import traceback
from collections.abc import Sequence

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from sekretariat import assets
from sekretariat.desktop.base.after_paint import after_paint
from sekretariat.desktop.base.frame import Frame
from sekretariat.desktop.base.offices import Launch
from sekretariat.desktop.base.window_state import WindowState
from sekretariat.words import DEFAULT_LANGUAGE

__all__ = ["Launch", "furnish", "run"]

ICON = "sekretariat.svg"
DESKTOP_FILE = "sekretariat"
"""The entry of the program among those of the desktop, by which a panel finds name and icon."""


def run(launch: Launch, arguments: Sequence[str] = ()) -> int:
    """Show the window until it is closed; returns the exit code."""
    gc.disable()  # searching what is loaded costs a tenth of the start; the jobs switch it on
    qt = QApplication([sys.argv[0], "-style", "Fusion", *arguments])
    qt.setApplicationName("Sekretariat")
    qt.setDesktopFileName(DESKTOP_FILE)
    frame = Frame(qt, launch.state_path)
    frame.first_painted.connect(lambda: furnish(qt, frame, launch))
    frame.show()
    return qt.exec()


def furnish(qt: QApplication, frame: Frame, launch: Launch) -> None:
    """Load what the window consists of and put it into the painted frame; tell where that fails."""
    try:
        # lazy: the frame is painted before half of the program is loaded
        from sekretariat.desktop.composition import Composition  # noqa: PLC0415

        Composition(qt, launch).show_in(frame)
        dress(qt, frame)
    except Exception as error:  # noqa: BLE001 (the last door: an empty frame would say nothing)
        _tell_failure(qt, frame, launch, error)


def dress(qt: QApplication, frame: Frame) -> None:
    """Give every window the program's icon when the frame has been painted: it has to be drawn."""
    after_paint(frame, lambda: qt.setWindowIcon(QIcon(str(assets.resource(ICON)))))


def _tell_failure(qt: QApplication, frame: Frame, launch: Launch, error: Exception) -> None:
    # lazy: words and dialogs would keep the frame from being painted soon
    from sekretariat.desktop.base.errors import tell_failed_start  # noqa: PLC0415
    from sekretariat.desktop.base.translation import install_language  # noqa: PLC0415

    install_language(qt, str(WindowState(launch.state_path).get("language", DEFAULT_LANGUAGE)))
    traceback.print_exception(error)
    tell_failed_start(launch.diagnosis.report(error), frame)

"""Renders every page and dialog of the sample conference to PNG files, for eyes.

python -m tests.desktop.office_pictures FOLDER [--size 1366x768] [--translation FILE.ts]
150 % is one run of its own: QT_SCALE_FACTOR=1.5 python -m tests.desktop.office_pictures FOLDER
"""

import argparse
import os
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtWidgets import QApplication

from sekretariat.__main__ import open_office
from sekretariat.desktop.base.appearance import Scheme
from sekretariat.desktop.base.offices import Launch, OfficeKind, OfficeRequest
from sekretariat.desktop.base.translation import install_language
from sekretariat.desktop.base.window_state import WindowState
from sekretariat.desktop.composition import Composition
from tests.desktop.conftest import AnsweringDialogs
from tests.desktop.photographer import Photographer

SCHEMES: tuple[Scheme, ...] = ("light", "dark")


def main() -> None:
    """Render everything in light and dark."""
    parser = argparse.ArgumentParser(description="Render the sample conference.")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--size", default="1366x768")
    parser.add_argument("--translation", type=Path)
    options = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    qt = QApplication(["pictures", "-style", "Fusion"])
    options.folder.mkdir(parents=True, exist_ok=True)
    width, height = (int(part) for part in options.size.split("x"))
    with TemporaryDirectory() as place:
        request = OfficeRequest(
            OfficeKind.SAMPLE, str(Path(place) / "Beispielkonferenz.sekretariat")
        )
        for scheme in SCHEMES:
            state = WindowState(Path(place) / f"{scheme}.json")
            state.put("scheme", scheme)
            state.save()
            launch = Launch(open_office, request, Path(place) / f"{scheme}.json")
            dialogs = AnsweringDialogs()
            dialogs.path = Path(place)
            composition = Composition(qt, launch, dialogs)
            if options.translation:
                install_language(qt, own=options.translation)
            composition.window.resize(width, height)
            composition.show()
            photographer = Photographer(composition)
            photographer.enter()
            for name, widget in photographer.all():
                photographer.settle()
                widget.grab().save(str(options.folder / f"{name}-{scheme}.png"))
            composition.window.close()


if __name__ == "__main__":
    main()

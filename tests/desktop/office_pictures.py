"""Renders every page and dialog of the sample conference to PNG files, for eyes.

python -m tests.desktop.office_pictures FOLDER [--size 1366x768] [--translation FILE.ts]
150 % is one run of its own: QT_SCALE_FACTOR=1.5 python -m tests.desktop.office_pictures FOLDER
"""

import argparse
import os
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QDialog, QTabWidget, QWidget

from sekretariat.__main__ import open_office
from sekretariat.assets import resource
from sekretariat.desktop.base.appearance import Scheme
from sekretariat.desktop.base.list_page import ListPage
from sekretariat.desktop.base.offices import Launch, OfficeKind, OfficeRequest
from sekretariat.desktop.base.translation import install_language
from sekretariat.desktop.base.window_state import WindowState
from sekretariat.desktop.composition import Composition
from sekretariat.desktop.imports.imports_page import ImportsPage

PLACES = (
    "overview",
    "people",
    "organizations",
    "bodies",
    "meetings",
    "documents",
    "duplicates",
    "history",
)
SCHEMES: tuple[Scheme, ...] = ("light", "dark")
DIALOGS = {
    "people": ("open", "new", "columns"),
    "organizations": ("open", "new"),
    "bodies": ("body", "new"),
    "members": ("open", "new", "appoint", "succeed", "leave", "assign", "end", "seat"),
    "meetings": ("edit", "new"),
    "duplicates": ("merge",),
}
SECOND_SESSION = date(2020, 11, 3)
LOOK_MS = 20
Picture = tuple[str, QWidget]


class Photographer:
    """Goes through the window as a clerk does and yields what is to be seen."""

    def __init__(self, composition: Composition) -> None:
        self.composition = composition
        self.window = composition.window

    def wait(self, until: Callable[[], bool]) -> None:
        """Let the program work until something is true."""
        loop = QEventLoop()
        look = QTimer(interval=LOOK_MS)
        look.timeout.connect(lambda: loop.quit() if until() else None)
        look.start()
        loop.exec()

    def enter(self) -> None:
        """Wait until the office is open."""
        self.wait(lambda: self.composition.desk.secretariat is not None)

    def settle(self) -> None:
        """Let all work beside the window end and everything be laid out."""
        self.wait(lambda: not self.composition.desk.jobs.are_running)

    def all(self) -> Iterator[Picture]:
        """Yield every page, then its dialogs, tab by tab."""
        for place in PLACES:
            self.window.go_to(place)
            self.settle()
            yield place, self.window
            yield from self.dialogs(place)
        yield from self.members()
        yield from self.session()
        yield from self.wizard()
        for place in ("settings", "search"):
            self.window.go_to(place)
            self.settle()
            yield place, self.window

    def dialogs(self, place: str) -> Iterator[Picture]:
        """Yield the dialogs of the page shown."""
        for name in DIALOGS.get(place, ()):
            self.first_row()
            self.trigger(name)
            dialog = self.dialog()
            if dialog is None:
                continue
            yield from self.tabs(f"{place}-{name}", dialog)
            dialog.done(0)
            self.settle()

    def members(self) -> Iterator[Picture]:
        """Yield the members of the conference, today and on another day, and their dialogs."""
        self.window.go_to("bodies")
        self.first_row()
        self.trigger("members")
        yield "members", self.window
        yield from self.dialogs("members")
        page = self.list_page()
        page.as_of.set_day(SECOND_SESSION)
        self.settle()
        yield "members-another-day", self.window
        page.search_text.setText("kein solcher Name")
        self.wait(page.state_text.isVisible)
        yield "members-filtered-to-nothing", self.window

    def session(self) -> Iterator[Picture]:
        """Yield the page of a session."""
        self.window.go_to("meetings")
        self.first_row()
        self.trigger("open")
        yield "session", self.window

    def wizard(self) -> Iterator[Picture]:
        """Yield the steps of an import of the sample list into the body it made."""
        self.window.go_to("imports")
        yield "imports", self.window
        [page] = self.window.findChildren(ImportsPage)
        page.take_file(resource("sample", "Mitgliederliste.xlsx"))
        for step in ("file", "columns", "plan"):
            self.settle()
            yield f"imports-{step}", self.window
            if step != "plan":
                page.next()
        page.plan_step.show_state("failed")
        yield "imports-failed", self.window
        page.plan_step.row_detail.correction.split_button.click()
        yield from self._dialog("imports-split")
        page.plan_step.leave_button.click()
        page.next()
        self.settle()
        yield "imports-done", self.window
        page.done_step.report_button.click()
        yield "imports-earlier", self.window

    def _dialog(self, name: str) -> Iterator[Picture]:
        """Yield the open dialog and close it."""
        dialog = self.dialog()
        if dialog is not None:
            yield name, dialog
            dialog.done(0)
            self.settle()

    def tabs(self, name: str, dialog: QDialog) -> Iterator[Picture]:
        """Yield a dialog, each of its tabs."""
        box = dialog.findChild(QTabWidget)
        if box is None:
            yield name, dialog
            return
        for number in range(box.count()):
            box.setCurrentIndex(number)
            self.settle()
            yield f"{name}-{number + 1}", dialog

    def list_page(self) -> ListPage:
        """Return the list on screen."""
        return next(one for one in self.window.findChildren(ListPage) if one.isVisible())

    def first_row(self) -> None:
        """Put the keyboard into the first row of the list."""
        page = self.list_page()
        page.table.setFocus()
        page.table.go_to(page.model.id_at(0))

    def trigger(self, name: str) -> None:
        """Do an action of the page shown."""
        found = self.list_page().findChildren(QAction, f"action_{name}")
        if found:
            found[-1].trigger()
        self.settle()

    def dialog(self) -> QDialog | None:
        """Return the open dialog."""
        found = QApplication.activeModalWidget()
        return found if isinstance(found, QDialog) else None


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
            composition = Composition(qt, launch)
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

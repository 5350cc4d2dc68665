"""Goes through the window as a clerk does and yields what is to be seen."""

from collections.abc import Callable, Iterator
from datetime import date

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QDialog, QTabWidget, QToolButton, QWidget

from sekretariat.assets import resource
from sekretariat.desktop.base.list_page import ListPage
from sekretariat.desktop.composition import Composition
from sekretariat.desktop.imports.imports_page import ImportsPage
from sekretariat.desktop.meetings.session_page import SessionPage

PLACES = (
    "overview",
    "people",
    "organizations",
    "bodies",
    "meetings",
    "calendar",
    "resolutions",
    "tasks",
    "statistics",
    "claims",
    "documents",
    "duplicates",
    "history",
)
DIALOGS = {
    "people": ("open", "new", "columns"),
    "organizations": ("open", "new"),
    "inquiries": ("open",),
    "bodies": ("body", "new"),
    "members": ("open", "new", "appoint", "succeed", "leave", "assign", "end", "seat"),
    "meetings": ("edit", "new"),
    "session-2": ("new", "open"),
    "session-5": ("new", "open"),
    "tasks": ("new",),
    "claims": ("new",),
    "duplicates": ("merge",),
}
SECOND_SESSION = date(2020, 11, 3)
LOOK_MS = 20
Picture = tuple[str, QWidget]


class Photographer:
    """Walks from page to page; what opens is closed again."""

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
            yield from self.menu(place)
        yield from self.inquiries()
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
        [page] = self.window.findChildren(SessionPage)
        for number in range(page.views.count()):
            page.views.setCurrentIndex(number)
            self.settle()
            name = f"session-{number + 1}"
            yield name, self.window
            if name in DIALOGS:
                yield from self.session_part(name)
            if page.views.currentWidget() is page.attendance:
                self.trigger("check_in")
                yield f"{name}-checked-in", self.window

    def session_part(self, name: str) -> Iterator[Picture]:
        """Yield a list of the session with rows, and its dialogs."""
        self.trigger("plan_steps")
        yield f"{name}-rows", self.window
        yield from self.dialogs(name)

    def menu(self, place: str) -> Iterator[Picture]:
        """Yield the menus of further actions of the page shown."""
        buttons = (one for one in self.window.findChildren(QToolButton) if one.isVisible())
        for number, button in enumerate(one for one in buttons if one.menu() is not None):
            menu = button.menu()
            menu.popup(button.mapToGlobal(button.rect().bottomLeft()))
            yield f"{place}-menu-{number + 1}", menu
            menu.close()

    def inquiries(self) -> Iterator[Picture]:
        """Yield the rounds of asking: none, a new one, its answers and menu."""
        self.window.go_to("organizations")
        self.trigger("inquiries")
        yield "inquiries-empty", self.window
        self.trigger("new")
        dialog = self.dialog()
        if dialog is not None:
            yield "inquiries-new", dialog
            dialog.accept()
            self.settle()
        yield "inquiries", self.window
        yield from self.dialogs("inquiries")
        yield from self.menu("inquiries")
        page = self.list_page()
        page.search_text.setText("kein solcher Name")
        self.wait(page.state_text.isVisible)
        yield "inquiries-filtered-to-nothing", self.window
        page.clear_filters()
        self.trigger("back")

    def wizard(self) -> Iterator[Picture]:
        """Yield the steps of an import of the sample list into the body it made."""
        self.window.go_to("imports")
        yield "imports", self.window
        [page] = self.window.findChildren(ImportsPage)
        page.take_file(resource("sample", "Mitgliederliste.xlsx"))
        for step in ("file", "columns", "plan"):
            self.settle()
            yield f"imports-{step}", self.window
            if step == "columns":
                page.columns_step.load_button.click()
                yield from self._dialog("imports-profiles")
                page.columns_step.save_button.click()
                yield from self._dialog("imports-save-profile")
            if step != "plan":
                page.next()
        page.plan_step.show_state("failed")
        yield "imports-failed", self.window
        page.plan_step.row_detail.correction.split_button.click()
        yield from self._dialog("imports-split")
        page.file_step.earlier_button.click()
        yield "imports-earlier", self.window

    def _dialog(self, name: str) -> Iterator[Picture]:
        """Yield the open dialog and close it."""
        dialog = self.dialog()
        if dialog is not None:
            yield name, dialog
            dialog.done(0)
            self.settle()
        self.composition.desk.messages.withdraw()

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
        if page.model.rowCount():
            page.table.go_to(page.model.id_at(0))

    def trigger(self, name: str) -> None:
        """Do an action of the page shown."""
        lists = (one for one in self.window.findChildren(ListPage) if one.isVisible())
        page: QWidget = next(lists, self.window)
        found = page.findChildren(QAction, f"action_{name}")
        if found:
            found[-1].trigger()
        self.settle()

    def dialog(self) -> QDialog | None:
        """Return the open dialog."""
        found = QApplication.activeModalWidget()
        return found if isinstance(found, QDialog) else None

"""Renders the window's states to PNG files, for eyes: python -m tests.desktop.pictures FOLDER.

Options: --translation FILE.ts instead of the delivered one. 150 % is one run of its own:
QT_SCALE_FACTOR=1.5 python -m tests.desktop.pictures FOLDER
"""

import argparse
import os
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QFormLayout, QLabel, QLineEdit, QWidget

from sekretariat.desktop.base.appearance import Appearance, Scheme
from sekretariat.desktop.base.desk import Desk, Surroundings
from sekretariat.desktop.base.dialogs import Dialogs
from sekretariat.desktop.base.list_page import ListPage, ListSpec
from sekretariat.desktop.base.loading import SentencePage
from sekretariat.desktop.base.pages import PageEntry
from sekretariat.desktop.base.start_page import StartPage
from sekretariat.desktop.base.translation import install_language
from sekretariat.desktop.base.window_state import WindowState
from sekretariat.desktop.main_window import MainWindow
from sekretariat.domain.holders import Holder, ReadOnly
from sekretariat.domain.obstacles import Obstacle
from sekretariat.domain.problems import Problem
from tests.desktop.listings import FakeListing
from tests.desktop.records import SheetDialog, full_sheet

TODAY = date(2020, 11, 3)
SCREEN = (1366, 768)
HOLDERS = (Holder("muster", "PC-12", datetime(2020, 11, 3, 8, 14, tzinfo=UTC)),)
SCHEMES: tuple[Scheme, ...] = ("light", "dark")
TITLES = {
    "search": ("Suchen", "search"),
    "overview": ("Übersicht", "home"),
    "people": ("Personen", "person"),
    "organizations": ("Organisationen", "organization"),
    "bodies": ("Gremien", "body"),
    "meetings": ("Sitzungen", "meeting"),
    "imports": ("Importieren", "import"),
    "history": ("Verlauf", "history"),
    "settings": ("Einstellungen", "settings"),
}
Picture = tuple[str, QWidget]


class NoHistory:
    """Nothing to undo."""

    def undo_label(self) -> str:
        return "Person Muster hinzugefügt"

    redo_label = undo_label

    def undo(self) -> None:
        """Never asked for."""

    redo = undo


def people_page(desk: Desk, count: int = 100_000) -> ListPage:
    """Return a page with rows, actions and a detail."""
    empty = "Hier stehen die Personen, mit denen Ihre Geschäftsstelle arbeitet."
    page = ListPage(desk, ListSpec("people", "Personen", FakeListing(count), empty))
    for name, text in (("new", "Person hinzufügen"), ("export", ""), ("print", "")):
        page.add_action(name, page.refresh, text)
    detail = QWidget()
    form = QFormLayout(detail)
    form.setContentsMargins(16, 4, 16, 16)
    form.addRow(QLabel("<b>Muster 000003</b>"))
    form.addRow("Gruppe", QLineEdit("Verbände"))
    page.show_detail(detail)
    page.refresh()
    page.table.go_to("id-3")
    return page


def window(desk: Desk, make: Callable[[Desk], QWidget]) -> MainWindow:
    """Return the main window with a page in it."""
    shown = MainWindow(desk)
    shown.show_places([PageEntry(k, t, i, make) for k, (t, i) in TITLES.items()])
    desk.state.put("window.page", "people")
    shown.open_office(NoHistory(), "Beispielkonferenz")  # type: ignore[arg-type]  # never undone
    shown.resize(*SCREEN)
    return shown


def pictures(desk: Desk) -> Iterator[Picture]:
    """Yield name and widget of every picture."""
    page = people_page(desk)
    shown = window(desk, lambda _: page)
    yield "list", shown
    desk.messages.done("2 Mandate beendet.", lambda: None)
    yield "list-message", shown
    page.as_of.set_day(date(2019, 12, 3))
    desk.messages.problems([Problem("undo.nothing")], lambda: None)
    yield "list-another-day", shown
    read = window(desk, people_page)
    read.read_only_line.tell(ReadOnly("/srv/Konferenz.sekretariat", Obstacle.IN_USE, HOLDERS))
    yield "list-read-only", read
    shown.sidebar.set_wide(is_wide=False)
    desk.messages.withdraw()
    yield "list-narrow-sidebar", shown
    empty = people_page(desk, 0)
    yield "list-empty", window(desk, lambda _: empty)
    dialog = SheetDialog(desk)
    dialog.load(full_sheet(), asks_change_from=TODAY)
    yield "dialog", dialog
    title = {"label": "Title"}
    dialog.show_problems(
        [Problem("field.missing", title, "title"), Problem("field.not_a_day", {"value": "31.2."})]
    )
    yield "dialog-problems", dialog
    start = MainWindow(desk)
    start.show_places([PageEntry(k, t, i, lambda _: QWidget()) for k, (t, i) in TITLES.items()])
    start.cover(StartPage(desk.dialogs, ["/home/muster/Konferenz.sekretariat"]))
    start.resize(*SCREEN)
    yield "start", start
    start.cover(SentencePage("Einen Moment", "Die Geschäftsstelle wird geöffnet."))
    yield "loading", start


def settle(widget: QWidget) -> None:
    """Show a widget and let Qt lay it out."""
    widget.show()
    widget.activateWindow()
    for _ in range(3):
        QCoreApplication.sendPostedEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)


def main() -> None:
    """Render all pictures in light and dark."""
    parser = argparse.ArgumentParser(description="Render the window's states.")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--translation", type=Path)
    options = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QApplication([])
    install_language(application, own=options.translation)
    appearance = Appearance(application)
    options.folder.mkdir(parents=True, exist_ok=True)
    for scheme in SCHEMES:
        appearance.follow(scheme)
        desk = Desk(Surroundings(WindowState(), Dialogs(), lambda: TODAY))
        for name, widget in pictures(desk):
            settle(widget)
            widget.grab().save(str(options.folder / f"{name}-{scheme}.png"))


if __name__ == "__main__":
    main()

"""The one table of pictures: scene, the name the sources give it, the way to what is shown."""

from collections.abc import Callable, Mapping
from datetime import date

from PySide6.QtWidgets import QWidget

from handbook.stage import AFTER, BEFORE, DURING, EMPTY, UNOPENED, Scene
from handbook.walk import SECOND_SESSION, Walk
from sekretariat.assets import resource
from sekretariat.desktop.base.list_page import ListPage
from sekretariat.desktop.calendar.year_page import YearPage
from sekretariat.desktop.imports.imports_page import ImportsPage
from sekretariat.desktop.meetings.session_page import SessionPage
from sekretariat.desktop.output.card_choice import CardChoice
from sekretariat.desktop.output.documents_page import DocumentsPage
from sekretariat.desktop.output.sheet_dialog import SheetDialog
from sekretariat.desktop.search.search_page import SearchPage
from sekretariat.desktop.templates.letterhead_dialog import LetterheadDialog
from sekretariat.desktop.templates.text_list import TextList
from sekretariat.services.papers.kinds import Paper

Shot = Callable[[Walk], QWidget]
PAINTED_AFTER = 10
FIRST_FREE, WORDED = 6, 5
HEAD, COLOUR = "Geschäftsstelle der Beispielkonferenz", "#0060C0"
ISSUED_PX = (940, 540)
TALL_PX, LIVE_PX = 760, (1280, 700)


def _place(name: str) -> Shot:
    """Show a place of the sidebar."""
    return lambda walk: walk.go(name)


def _paper(name: str) -> Shot:
    """Show a place with a paper, drawn sharply: that begins when it is first painted."""

    def shot(walk: Walk) -> QWidget:
        return _painted(walk, walk.go(name))

    return shot


def _painted(walk: Walk, widget: QWidget) -> QWidget:
    """Return something with a paper in it once that is drawn."""
    widget.grab()
    for _ in range(PAINTED_AFTER):
        walk.rest()
    return widget


def _texts(walk: Walk) -> QWidget:
    """Show the texts of a paper, one of them being worded."""
    page = walk.go("templates")
    walk.see(TextList).list.setCurrentRow(WORDED)
    return _painted(walk, page)


def _look(walk: Walk) -> QWidget:
    """Show the look of a letterhead, with a paper beside it."""
    walk.go("templates")
    walk.do("letterheads")
    walk.do("new")
    dialog = walk.dialog()
    assert isinstance(dialog, LetterheadDialog)
    dialog.binding.suggest("name", HEAD)
    dialog.binding.suggest("accent", COLOUR)
    walk.tab(dialog, 1)
    return _painted(walk, dialog)


def _sheet(walk: Walk) -> QWidget:
    """Show where a sheet of labels goes on that was begun."""
    walk.go("documents")
    walk.see(DocumentsPage).show_record(f"{Paper.ADDRESS_LABELS.value}:")
    walk.settle()
    walk.see(CardChoice).ask_sheet()
    dialog = walk.dialog()
    assert isinstance(dialog, SheetDialog)
    dialog.start.setValue(FIRST_FREE)
    return dialog


def _issued(walk: Walk) -> QWidget:
    """Show what was issued, and the file chosen."""
    walk.go("documents")
    walk.do("issued_papers")
    dialog = walk.dialog()
    dialog.resize(*ISSUED_PX)
    return _painted(walk, dialog)


def _list(name: str, number: int = 0) -> Shot:
    """Show a place with a row chosen."""

    def shot(walk: Walk) -> QWidget:
        walk.go(name)
        walk.row(number)
        return walk.page()

    return shot


def _behind(name: str, action: str, dialog: str = "") -> Shot:
    """Show the page an action of a place leads to, or a dialog on it."""

    def shot(walk: Walk) -> QWidget:
        walk.go(name)
        walk.row()
        walk.do(action)
        if not dialog:
            return walk.page()
        walk.row()
        walk.do(dialog)
        return walk.dialog()

    return shot


def _dialog(name: str, action: str, number: int = 0) -> Shot:
    """Show the dialog an action opens on a row of a place."""

    def shot(walk: Walk) -> QWidget:
        walk.go(name)
        walk.row(number)
        walk.do(action)
        return walk.dialog()

    return shot


def _session(tab: int) -> Shot:
    """Show a tab of the second session."""
    return lambda walk: walk.session(tab)


def _session_dialog(tab: int, action: str) -> Shot:
    def shot(walk: Walk) -> QWidget:
        walk.session(tab)
        walk.do(action)
        return walk.dialog()

    return shot


def _overview(walk: Walk) -> QWidget:
    walk.window.resize(walk.window.width(), TALL_PX)
    walk.go("overview")
    walk.settle()
    return walk.window


def _import(steps: int) -> Shot:
    def shot(walk: Walk) -> QWidget:
        page = walk.go("imports")
        assert isinstance(page, ImportsPage)
        page.take_file(resource("sample", "Mitgliederliste.xlsx"))
        for _ in range(steps):
            walk.settle()
            page.next()
        return walk.page()

    return shot


def _members_on(day: date) -> Shot:
    def shot(walk: Walk) -> QWidget:
        walk.go("bodies")
        walk.row()
        walk.do("members")
        walk.see(ListPage).as_of.set_day(day)
        walk.row()
        return walk.page()

    return shot


def _year(walk: Walk) -> QWidget:
    page = walk.go("calendar")
    walk.see(YearPage).show_day(SECOND_SESSION)
    walk.settle()
    return page


def _live(walk: Walk) -> QWidget:
    walk.session(0)
    walk.see(SessionPage).live_asked.emit()
    walk.settle()
    walk.window.resize(*LIVE_PX)
    return walk.page()


def _search(walk: Walk) -> QWidget:
    page = walk.go("search")
    walk.see(SearchPage).search_text.setText("gesundheit")
    walk.settle()
    return page


SCENES: Mapping[Scene, Mapping[str, Shot]] = {
    UNOPENED: {"start": lambda walk: walk.page()},
    EMPTY: {
        "overview-empty": _place("overview"),
        "import-columns": _import(1),
        "import-plan": _import(2),
    },
    BEFORE: {
        "year": _year,
        "session-new": _dialog("meetings", "new"),
        "agenda": _session(0),
        "steps": _session(1),
        "invitations": _session(2),
    },
    DURING: {
        "attendance": _session(3),
        "resolution-new": _session_dialog(4, "new"),
        "minutes": _session(5),
        "live": _live,
    },
    AFTER: {
        "overview": _overview,
        "people": _list("people", 4),
        "person-dialog": _dialog("people", "open", 4),
        "organization": _list("organizations", 3),
        "bodies": _list("bodies"),
        "members": _members_on(date(2020, 11, 3)),
        "succession": _behind("bodies", "members", "succeed"),
        "resolutions": _list("resolutions"),
        "task-new": _dialog("resolutions", "add_task"),
        "attendance-figures": _list("statistics"),
        "documents": _paper("documents"),
        "texts": _texts,
        "letterhead-look": _look,
        "sheet": _sheet,
        "issued": _issued,
        "search": _search,
        "history": _place("history"),
    },
}
"""By scene, so that each office is built once."""

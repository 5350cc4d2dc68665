"""One field over everything the office keeps and the window can do; Enter opens the best."""

from collections.abc import Callable, Sequence
from itertools import groupby

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from sekretariat.desktop.base.appearance import make_muted, make_title
from sekretariat.desktop.base.desk import Desk
from sekretariat.desktop.base.findings import Finding
from sekretariat.desktop.base.forms import load_form
from sekretariat.desktop.base.latest import Latest
from sekretariat.desktop.base.line_list import Line, LineList
from sekretariat.desktop.search.commands import Command, menu_commands, session_commands
from sekretariat.domain.searching import rank
from sekretariat.services.search import Hit

COMMANDS_SHOWN = 6
IN_SESSIONS = frozenset({"agenda_item", "minutes", "resolution", "attachment"})
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
_ICONS = {
    "person": "person",
    "organization": "organization",
    "body": "body",
    "meeting": "meeting",
    "agenda_item": "document",
    "resolution": "resolution",
    "task": "check",
    "minutes": "document",
    "attachment": "document",
}


class SearchPage(QWidget):
    """Searches while it is typed; the field keeps the keyboard, arrows move in the results."""

    page_title: QLabel
    search_text: QLineEdit
    result_list: LineList
    hint_text: QLabel
    answered = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_form(self, "search_page", LineList)
        make_title(self.page_title)
        make_muted(self.hint_text)
        self.desk = desk
        self._commands: Sequence[Command] = ()
        self._latest = Latest(desk.jobs, self)
        self._latest.answered.connect(self._show_found)
        self._opens_best = False
        self.setFocusProxy(self.search_text)
        self.result_list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.search_text.installEventFilter(self)
        self.search_text.textChanged.connect(self._search)
        self.search_text.returnPressed.connect(self._open)
        desk.changed.connect(lambda _changes: self._refresh())
        self._search()

    @property
    def is_searching(self) -> bool:
        """Tell whether what was typed is still being looked for."""
        return self._latest.is_asking

    def showEvent(self, event: QShowEvent) -> None:
        """Begin in the field with everything chosen, so that typing begins a new search."""
        super().showEvent(event)
        self._refresh()
        self.search_text.setFocus()
        self.search_text.selectAll()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrow keys move in the results while the field keeps the keyboard."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            key = Qt.Key(event.key())
            if key in _STEPS:
                self.result_list.step(_STEPS[key])
                return True
            if key is Qt.Key.Key_Escape and self.search_text.text():
                self.search_text.clear()
                return True
        return super().eventFilter(watched, event)

    def _refresh(self) -> None:
        if self.isVisible():
            self._commands = [*menu_commands(self.window()), *session_commands(self.desk)]
            self._search()

    def _search(self) -> None:
        """Ask beside the window; what was found before stays until the answer is there."""
        self._opens_best = False
        typed = self.search_text.text().strip()
        if typed:
            self._latest.ask(typed, self.desk.secretariat.search.find)
        else:
            self._latest.drop()
            self._show_found("", ())

    def _open(self) -> None:
        """Open the line chosen, or the best of what is still being looked for."""
        if self.is_searching:
            self._opens_best = True
        else:
            self.result_list.open_current()

    def _show_found(self, typed: str, hits: Sequence[Hit]) -> None:
        lines = self._commands_found(typed)
        for kind, found in groupby(hits, key=lambda hit: hit.kind):
            lines += [Line(self._group(kind)), *(self._line(hit) for hit in found)]
        self.result_list.show_lines(lines, typed)
        self.result_list.step(1)
        self.hint_text.setText(self._hint(typed, len(lines)))
        self.answered.emit()
        if self._opens_best:
            self._opens_best = False
            self.result_list.open_current()

    def _line(self, hit: Hit) -> Line:
        return Line(hit.text, hit.detail, _ICONS[hit.kind], self._way_to(hit))

    def _way_to(self, hit: Hit) -> Callable[[], object]:
        if hit.meeting_id and hit.kind in IN_SESSIONS:
            typed = self.search_text.text().strip()
            found = Finding(hit.meeting_id, hit.kind, hit.record_id, hit.part, typed)
            return lambda: self.desk.open("meeting", found.as_id())
        return lambda: self.desk.open(hit.kind, hit.record_id)

    def _commands_found(self, typed: str) -> list[Line]:
        ranked = [
            (place, command)
            for command in self._commands
            if (place := rank(command.text, typed)) is not None
        ]
        ranked.sort(key=lambda pair: pair[0])
        found = [command for _, command in ranked[:COMMANDS_SHOWN]]
        heading = [Line(self.tr("Actions"))] if found else []
        return [*heading, *(Line(one.text, one.detail, "right", one.do) for one in found)]

    def _group(self, kind: str) -> str:
        groups = {
            "person": QCoreApplication.translate("SearchPage", "People"),
            "organization": QCoreApplication.translate("SearchPage", "Organisations"),
            "body": QCoreApplication.translate("SearchPage", "Bodies"),
            "meeting": QCoreApplication.translate("SearchPage", "Sessions"),
            "agenda_item": QCoreApplication.translate("SearchPage", "Agenda items"),
            "resolution": QCoreApplication.translate("SearchPage", "Resolutions"),
            "task": QCoreApplication.translate("SearchPage", "Tasks"),
            "minutes": QCoreApplication.translate("SearchPage", "Minutes"),
            "attachment": QCoreApplication.translate("SearchPage", "Attachments"),
        }
        return groups[kind]

    def _hint(self, typed: str, found: int) -> str:
        if not typed:
            return self.tr("↑ and ↓ choose, Enter opens. Accents make no difference: “sukru”.")
        return "" if found else self.tr("Nothing fits “{}”.").format(typed)

"""The year on one page: arrows go from day to day, Enter opens a session or adds one."""

from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from sekretariat.desktop.base.actions import make_action
from sekretariat.desktop.base.appearance import make_muted, make_title
from sekretariat.desktop.base.desk import Desk
from sekretariat.desktop.base.list_actions import action_button, more_button
from sekretariat.desktop.base.widgets.wrapping_row import WrappingRow
from sekretariat.desktop.calendar.day_panel import DayPanel
from sekretariat.desktop.calendar.series_dialog import SeriesDialog
from sekretariat.desktop.calendar.year_model import DUE, YearModel, marks
from sekretariat.domain.changes import ChangeSet
from sekretariat.domain.planning.recurrence import Series
from sekretariat.domain.planning.years import PlannedDay
from sekretariat.words import translate

WATCHED = frozenset(
    {
        *("meeting", "joint_body", "meeting_day", "milestone", "calendar_entry"),
        *("body", "seat", "membership"),
    }
)
LOWEST_ROW_PX = 17


class YearPage(QWidget):
    """The plan of a year. `calendars_asked` leads to the list of calendars."""

    calendars_asked = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._is_stale = False
        self.title, self.legend = QLabel(), QLabel()
        self.body = QComboBox()
        self.table = QTableView()
        self.model = YearModel(self.table)
        self.day_panel = DayPanel(desk)
        self._lay_out()
        self._dress_table()
        self._add_actions()
        self.table.setModel(self.model)
        self.setFocusProxy(self.table)
        self._offer_bodies()
        self.table.selectionModel().currentChanged.connect(lambda *_: self._show_day())
        self.body.activated.connect(lambda _row: self.refresh())
        self.day_panel.opened.connect(lambda one: desk.open("meeting", one))
        desk.changed.connect(self._hear)
        self.show_day(desk.today())

    @property
    def day(self) -> date:
        """The day the keyboard is in."""
        planned = self.model.day_at(self.table.currentIndex())
        return planned.day if planned else date(self.model.year, 1, 1)

    @property
    def body_id(self) -> str:
        """The body whose sessions are shown, "" for all."""
        return str(self.body.currentData() or "")

    def show_day(self, day: date) -> None:
        """Show the year of a day and go to it."""
        plans = self._desk.secretariat.year_plans
        self._is_stale = False
        self.model.show_year(day.year, plans.plan(day.year, self.body_id))
        self.title.setText(self.tr("Year {}").format(day.year))
        self.table.setAccessibleName(self.title.text())
        self.table.setCurrentIndex(self.model.place_of(day))
        self._show_day()

    def refresh(self) -> None:
        """Read the year again."""
        self.show_day(self.day)

    def turn(self, years: int) -> None:
        """Go to the same day of another year."""
        year = self.model.year + years
        if date.min.year <= year <= date.max.year:
            is_leap_day = (self.day.month, self.day.day) == (2, 29)
            self.show_day(self.day.replace(year=year, day=28 if is_leap_day else self.day.day))

    def open_day(self) -> None:
        """Open the day's session; add one where there is none."""
        planned = self._planned()
        if planned is not None and planned.sessions:
            self._desk.open("meeting", planned.sessions[0].meeting_id)
        else:
            self.add()

    def add(self) -> None:
        """Open the dialog of a new session on the day."""
        make = self._desk.makers["meeting"]
        make(self._desk, self, f"{self.body_id}:{self.day:%Y-%m-%d}", self._come_back)

    def series(self) -> None:
        """Open the dialog of sessions in a row, beginning on the day."""
        bodies = [one for one, _ in self._desk.secretariat.bodies.choices()]
        body_id = self.body_id or (bodies[0] if len(bodies) == 1 else "")
        series = Series(body_id=body_id, first_day=self.day, number=1, count=4)
        dialog = SeriesDialog(self._desk, series, self)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def print_plan(self) -> None:
        """Go to the preview of the year on paper, for the body chosen."""
        body = f"/{self.body_id}" if self.body_id else ""
        self._desk.open("print", f"year-plan:{self.model.year}{body}")

    def export(self) -> None:
        """Save the sessions of the year as a calendar file."""
        title, pattern = self.tr("Save calendar file"), self.tr("Calendar files (*.ics)")
        suggested = str(Path.home() / f"Jahresplan {self.model.year}.ics")
        self._desk.dialogs.choose_place(self, title, suggested, pattern, self._write)

    def _write(self, path: Path) -> None:
        plans, year, body_id = self._desk.secretariat.year_plans, self.model.year, self.body_id
        self._desk.act(
            lambda: plans.calendar(year, path, body_id),
            then=lambda count: self._desk.messages.notice(
                self.tr("%n day(s) of sessions written to {}.", None, count).format(path.name)
            ),
        )

    def _planned(self) -> PlannedDay | None:
        return self.model.day_at(self.table.currentIndex())

    def _show_day(self) -> None:
        planned = self._planned()
        if planned is not None:
            self.day_panel.show_day(planned)

    def _come_back(self, _meeting_id: str) -> None:
        self.table.setFocus()

    def _hear(self, changes: ChangeSet) -> None:
        if "body" in changes.entities():
            self._offer_bodies()
        if WATCHED & changes.entities():
            self._is_stale = True
            self._renew()

    def showEvent(self, event: QShowEvent) -> None:
        """Show what was changed elsewhere meanwhile."""
        super().showEvent(event)
        self._renew()

    def _renew(self) -> None:
        if self._is_stale and self.isVisible():
            self.refresh()

    def _offer_bodies(self) -> None:
        chosen = self.body_id
        self.body.clear()
        self.body.addItem(self.tr("All bodies"), "")
        for body_id, name in self._desk.secretariat.bodies.choices():
            self.body.addItem(name, body_id)
        self.body.setCurrentIndex(max(0, self.body.findData(chosen)))

    def _lay_out(self) -> None:
        column, header, middle = QVBoxLayout(self), QHBoxLayout(), QHBoxLayout()
        self._buttons = WrappingRow()
        column.setContentsMargins(0, 4, 0, 4)
        column.setSpacing(4)
        header.setContentsMargins(24, 0, 8, 0)
        middle.setContentsMargins(20, 0, 0, 0)
        make_title(self.title)
        make_muted(self.legend)
        self.legend.setContentsMargins(24, 0, 24, 0)
        self.legend.setWordWrap(True)
        self.legend.setText(self._legend())
        self.body.setAccessibleName(self.tr("Body"))
        self.body.setMaximumWidth(240)
        header.addWidget(self.title)
        header.addStretch(1)
        header.addWidget(self.body)
        header.addLayout(self._buttons)
        middle.addWidget(self.table, 1)
        middle.addWidget(self.day_panel)
        self.day_panel.setFixedWidth(self.day_panel.sizeHint().width())
        column.addLayout(header)
        column.addLayout(middle, 1)
        column.addWidget(self.legend)

    def _legend(self) -> str:
        letters = [f"{letter} {translate(kind.label)}" for kind, letter in marks().items()]
        due = self.tr("{} a step is due").format(DUE)
        return " · ".join((*letters, due, self.tr("grey: offices are closed")))

    def _dress_table(self) -> None:
        table = self.table
        table.setFrameShape(QFrame.Shape.NoFrame)
        table.setTabKeyNavigation(False)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setWordWrap(False)
        table.setTextElideMode(Qt.TextElideMode.ElideRight)
        rows, columns = table.verticalHeader(), table.horizontalHeader()
        rows.hide()
        rows.setMinimumSectionSize(LOWEST_ROW_PX)
        columns.setHighlightSections(False)
        columns.setSectionsClickable(False)
        for header in (rows, columns):
            header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        table.doubleClicked.connect(lambda _place: self.open_day())

    def _add_actions(self) -> None:
        shown = [
            make_action("previous_year", self, lambda: self.turn(-1)),
            make_action("today", self, lambda: self.show_day(self._desk.today())),
            make_action("next_year", self, lambda: self.turn(1)),
            make_action("new", self, self.add, text=self.tr("Add session")),
            make_action("calendars", self, self.calendars_asked.emit),
            make_action("print", self, self.print_plan),
        ]
        for action in shown:
            self._buttons.addWidget(action_button(action))
        more = [
            make_action("series", self, self.series),
            make_action("calendar", self, self.export),
        ]
        self._buttons.addWidget(more_button(self.tr("More"), more))
        open_day = self.tr("Open or add session")
        make_action("open", self.table, self.open_day, text=open_day)

"""The start page of an open office: what is due, what is missing, what was done last."""

from itertools import pairwise
from pathlib import Path

from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QGridLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from sekretariat.desktop.base.actions import make_action
from sekretariat.desktop.base.appearance import make_heading, make_muted, make_title
from sekretariat.desktop.base.backups import backup_folder, newest_backup
from sekretariat.desktop.base.desk import Desk
from sekretariat.desktop.base.forms import load_form
from sekretariat.desktop.base.freshness import Freshness
from sekretariat.desktop.base.line_list import Line
from sekretariat.desktop.overview.overview_lines import (
    change_line,
    due_line,
    ending_line,
    long_day,
    minutes_line,
    overdue_line,
    session_lines,
    vacancy_line,
)
from sekretariat.desktop.overview.section import Section
from sekretariat.services.overview import Overview

LATE_DAYS = 7


class OverviewPage(QWidget):
    """Reads itself again when it is shown or anything changes."""

    page_title: QLabel
    today_text: QLabel
    sections_grid: QGridLayout
    backup_place: QVBoxLayout
    backup_title: QLabel
    backup_text: QLabel
    backup_button: QPushButton

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_form(self, "overview_page")
        make_title(self.page_title)
        make_muted(self.today_text)
        make_heading(self.backup_title)
        self.desk = desk
        self.first = Section(self.tr("What to do first"), "")
        self.sessions = Section(self.tr("Next sessions"), self.tr("No session is planned."))
        self.overdue = Section(self.tr("Not yet marked as held"), "")
        self.due = Section(self.tr("Due this week"), "")
        self.minutes = Section(self.tr("Minutes not yet approved"), "")
        self.vacancies = Section(self.tr("Vacant seats"), self.tr("Every seat is filled."))
        self.endings = Section(
            self.tr("Memberships ending in the next 90 days"), self.tr("No membership ends soon.")
        )
        self.changes = Section(self.tr("Done last"), self.tr("Nothing was changed yet."))
        self._lay_out()
        self.backup_button.clicked.connect(self.back_up)
        desk.changed.connect(Freshness(self, self.refresh).hear)
        make_action("refresh", self, self.refresh)

    def refresh(self) -> None:
        """Read everything again."""
        self.desk.act(self.desk.secretariat.overviews.load, then=self._show)
        self._show_backup()

    def back_up(self) -> None:
        """Back the office up now, beside the window."""
        folder, upkeep = backup_folder(self.desk), self.desk.secretariat.upkeep
        job = self.desk.jobs.prepare(
            self.tr("Backing up the office"), lambda _progress: upkeep.backup(folder)
        )
        job.succeeded.connect(self._tell_backup)
        job.start()

    def _show(self, found: Overview) -> None:
        self.today_text.setText(long_day(self.desk.today()))
        go = self.desk.open
        self.first.show_lines(self._first_steps(found))
        self.first.setVisible(not (found.has_persons and found.has_bodies))
        sessions = [line for one in found.sessions for line in session_lines(one, go)]
        self.sessions.show_lines(sessions, self._more("meetings"))
        for section in (self.vacancies, self.endings):
            section.setVisible(found.has_bodies)
        self.overdue.show_lines([overdue_line(one, go) for one in found.overdue])
        self.overdue.setVisible(bool(found.overdue))
        self.due.show_lines([due_line(one, go) for one in found.due], self._more("meetings"))
        self.due.setVisible(bool(found.due))
        self.minutes.show_lines([minutes_line(one, go) for one in found.minutes])
        self.minutes.setVisible(bool(found.minutes))
        vacancies = [vacancy_line(line, body, go) for line, body in found.vacancies]
        self.vacancies.show_lines(vacancies, self._more("bodies", len(vacancies)))
        endings = [ending_line(line, body, go) for line, body in found.endings]
        self.endings.show_lines(endings, self._more("bodies", len(endings)))
        self.changes.show_lines([change_line(one, go) for one in found.changes])

    def _first_steps(self, found: Overview) -> list[Line]:
        go = self.desk.open
        steps = []
        if not found.has_bodies:
            words, why = self.tr("Add a body"), self.tr("with seats, for members and sessions")
            steps.append(Line(words, why, "body", lambda: go("bodies", "")))
        if not found.has_persons:
            words, why = self.tr("Import a list"), self.tr("of your members, from Excel or CSV")
            steps.append(Line(words, why, "import", lambda: go("imports", "")))
            words, why = self.tr("Add people by hand"), self.tr("one after the other")
            steps.append(Line(words, why, "person", lambda: go("people", "")))
            words = self.tr("Look at the sample conference")
            why = self.tr("Office, Open office; your own office stays as it is")
            steps.append(Line(words, why, "meeting", self._ask_for_office))
        return steps

    def _ask_for_office(self) -> None:
        action = self.window().findChild(QAction, "action_open_office")
        if isinstance(action, QAction):
            action.trigger()

    def _more(self, place: str, count: int = 0) -> Line:
        text = self.tr("Show all {}").format(count) if count else self.tr("Show all")
        return Line(text, "", "right", lambda: self.desk.open(place, ""))

    def _show_backup(self) -> None:
        is_file = self.desk.secretariat.upkeep.is_file
        self.backup_button.setVisible(is_file)
        if not is_file:
            self.backup_text.setText(self.tr("The server's own backups keep this office safe."))
            return
        newest = newest_backup(self.desk)
        if newest is None:
            self.backup_text.setText(self.tr("This office was never backed up."))
            return
        days = (self.desk.today() - newest.date()).days
        told = self.tr("Last backup: {}, in {}").format(
            f"{newest:%d.%m.%Y %H:%M}", backup_folder(self.desk)
        )
        late = self.tr("That is {} days ago; please back up now.").format(days)
        self.backup_text.setText(f"{told}\n{late}" if days > LATE_DAYS else told)

    def _tell_backup(self, path: Path) -> None:
        self._show_backup()
        self.desk.messages.notice(self.tr("Backed up as {}.").format(path.name))

    def _lay_out(self) -> None:
        grid = self.sections_grid
        grid.addWidget(self.first, 0, 0, 1, 2)
        grid.addWidget(self.sessions, 1, 0, 1, 2)
        grid.addWidget(self.overdue, 2, 0, 1, 2)
        grid.addWidget(self.due, 3, 0, 1, 2)
        grid.addWidget(self.minutes, 4, 0, 1, 2)
        grid.addWidget(self.vacancies, 5, 0)
        grid.addWidget(self.endings, 5, 1)
        grid.addWidget(self.changes, 6, 0, 1, 2)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        sections = (self.first, self.sessions, self.overdue, self.due, self.minutes)
        below = (self.vacancies, self.endings, self.changes)
        stops = [*(section.list for section in (*sections, *below)), self.backup_button]
        for before, after in pairwise(stops):
            self.setTabOrder(before, after)

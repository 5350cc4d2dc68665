"""The page that takes in a list, step by step: file, columns, plan, done."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QPushButton, QStackedWidget, QWidget

from sekretariat.desktop.base.appearance import colour, make_title
from sekretariat.desktop.base.arrivals import Arrival
from sekretariat.desktop.base.desk import Desk
from sekretariat.desktop.base.forms import load_form
from sekretariat.desktop.base.jobs import Work
from sekretariat.desktop.base.read_only import reason_above
from sekretariat.desktop.imports.assignments import Assignments
from sekretariat.desktop.imports.columns_step import ColumnsStep
from sekretariat.desktop.imports.done_step import DoneStep
from sekretariat.desktop.imports.earlier_imports import EarlierImports
from sekretariat.desktop.imports.file_step import FileStep, LookedAt, looked_at
from sekretariat.desktop.imports.incoming import Incoming
from sekretariat.desktop.imports.plan_model import Planned, planned
from sekretariat.desktop.imports.plan_step import PlanStep
from sekretariat.desktop.imports.step_jobs import StepJobs
from sekretariat.desktop.imports.step_words import (
    COLUMNS,
    DONE,
    EARLIER,
    FILE,
    PLAN,
    next_words,
    steps_html,
    title_words,
)
from sekretariat.domain.changes import ChangeSet
from sekretariat.domain.imports.lists import Profile
from sekretariat.domain.imports.plans import ImportPlan

__all__ = ["COLUMNS", "DONE", "EARLIER", "FILE", "PLAN", "ImportsPage"]


class ImportsPage(QWidget):
    """Leads through the steps. Reading, planning and writing are jobs beside the window."""

    page_title: QLabel
    steps_text: QLabel
    steps: QStackedWidget
    back_button: QPushButton
    cancel_button: QPushButton
    problem_text: QLabel
    next_button: QPushButton

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_form(self, "imports_page")
        make_title(self.page_title)
        self.desk = desk
        self._importing = desk.secretariat.importing
        self._path: Path | None = None
        self._plan: ImportPlan | None = None
        self._import_id = ""
        self._incoming = Incoming(self)
        self._jobs = StepJobs(desk, self)
        self.file_step, self.columns_step = FileStep(desk), ColumnsStep()
        self.plan_step, self.done_step = PlanStep(desk), DoneStep(desk)
        self.earlier = EarlierImports(desk)
        steps = (self.file_step, self.columns_step, self.plan_step, self.done_step)
        for one in (*steps, self.earlier):
            self.steps.addWidget(one)
        self._assignments = Assignments(desk, self)
        self._connect()
        self.setFocusProxy(self.file_step.choose_button)
        self._go_to(FILE)

    def take(self, arrival: Arrival) -> None:
        """Read what was dropped or pasted."""
        self._incoming.take(arrival)

    def take_file(self, path: Path) -> None:
        """Read a file from the beginning."""
        self._incoming.goes_on = False
        self.read_anew(path)

    def read_anew(self, path: Path) -> None:
        """Read a file; what was chosen for another one counts no more."""
        self._path = path
        self._go_to(FILE)
        self.file_step.hide_file()
        self._read()

    def next(self) -> None:
        """Do what the button says and go on."""
        steps: dict[int, Callable[[], object]] = {
            FILE: lambda: self._go_to(COLUMNS),
            COLUMNS: self.make_plan,
            PLAN: self._apply,
            DONE: self._begin_again,
        }
        steps[self.steps.currentIndex()]()

    def back(self) -> None:
        """Go back one step; what was chosen there is still chosen."""
        self._go_to(max(FILE, self.steps.currentIndex() - 1))

    def _read(self, profile: Profile | None = None, sheet: str = "") -> None:
        """Read the file, by the profile whose headings it has where none is given."""
        if (path := self._path) is not None:
            self.work_beside(
                self.tr("Reading the list"),
                lambda progress: looked_at(self._importing, path, sheet, profile, progress),
                self._show_preview,
            )

    def _show_preview(self, found: LookedAt) -> None:
        preview = found.preview
        if self._path is not None:
            self.file_step.show_file(found)
            self.columns_step.show_preview(preview)
            self._incoming.remember(self._path)
        self._word_steps()
        if self._incoming.goes_on:
            self._incoming.goes_on = False
            go_on = self.make_plan if self.columns_step.is_ready else self.next
            go_on()
        elif self.steps.currentIndex() == FILE:
            self.next_button.setFocus()

    def make_plan(self) -> None:
        """Compare the list with the office and show what it would do."""
        path, profile, body = self._path, self.columns_step.profile(), self.file_step.body_id
        if path is None:
            return
        self.work_beside(
            self.tr("Comparing with the office"),
            lambda progress: planned(
                self._importing.plan(
                    path, body=body, sheet=profile.sheet, profile=profile, progress=progress
                ),
                profile,
            ),
            self._show_plan,
        )

    def _show_plan(self, made: Planned) -> None:
        self._plan = made.plan
        self.plan_step.show_plan(made)
        self._go_to(PLAN)
        self.plan_step.rows_table.setFocus()

    def _apply(self) -> None:
        plan = self._plan
        if plan is None:
            return
        self.work_beside(
            self.tr("Taking over the list"),
            lambda progress: self._importing.apply(plan, progress=progress),
            self._show_outcome,
        )

    def _show_outcome(self, plan: ImportPlan) -> None:
        self.file_step.remember_body(plan.body_id)
        told = self.done_step.show_outcome(plan)
        self._go_to(DONE)
        self.next_button.setFocus()
        self.desk.messages.done(told, self.desk.undo)

    def _begin_again(self) -> None:
        """Forget the list; nothing of it was written, or all of it."""
        self._path = self._plan = None
        self.file_step.hide_file()
        self._go_to(FILE)
        self.file_step.choose_button.setFocus()

    def work_beside(self, label: str, work: Work, then: Callable[..., object]) -> None:
        """Do long work beside the window; the steps wait, a refusal is told on the page."""
        self._jobs.begin(label, work, then)

    def _wait(self, is_waiting: bool) -> None:  # noqa: FBT001 (Qt's signal)
        self.steps.setEnabled(not is_waiting)
        self._word_steps()
        if is_waiting:
            self.next_button.setEnabled(False)

    def _tell(self, text: str) -> None:
        palette = QPalette()
        palette.setColor(QPalette.ColorRole.WindowText, colour(self, "error"))
        self.problem_text.setPalette(palette)
        self.problem_text.setText(text)
        self.problem_text.setAccessibleName(text)

    def _go_to(self, step: int) -> None:
        self._tell("")
        self.steps.setCurrentIndex(step)
        self._word_steps()

    def _word_steps(self) -> None:
        """Say where the clerk is and what the button will do."""
        step = self.steps.currentIndex()
        self.page_title.setText(title_words(step))
        self.steps_text.setText(steps_html(self, step))
        for button in (self.back_button, self.cancel_button):
            button.setVisible(step in {COLUMNS, PLAN})
            button.setEnabled(self.steps.isEnabled())
        self.next_button.setVisible(step != EARLIER)
        self.next_button.setText(next_words(step, self.plan_step.take_over_words()))
        self.next_button.setEnabled(self.steps.isEnabled() and self._may_go_on(step))
        self.next_button.setToolTip(reason_above(self) if step == PLAN else "")

    def _may_go_on(self, step: int) -> bool:
        if step == FILE:
            return self._path is not None and self.file_step.file_facts.isVisibleTo(self.file_step)
        if step == COLUMNS:
            return self.columns_step.is_ready
        if step == PLAN:
            has_work = self.plan_step.count_to_write() or self.plan_step.ticks_off()
            is_decided = has_work and not self.plan_step.count_undecided()
            return bool(is_decided) and not reason_above(self)
        return True

    def _choose_row(self, row: int) -> None:
        self._read(replace(self.columns_step.profile(), columns={}, header_row=row))

    def _save_profile(self) -> None:
        """Keep the assignment as it stands, with the body chosen."""
        profile = replace(self.columns_step.profile(), body=self.file_step.body_id)
        body = self.file_step.body_box.currentText() if profile.body else ""
        self._assignments.save(profile, self.columns_step.columns, body)

    def _leave_earlier(self) -> None:
        self._go_to(FILE)
        self.file_step.earlier_button.setFocus()

    def _hear(self, changes: ChangeSet) -> None:
        if "body" in changes.entities():
            self.file_step.offer_bodies()
        if changes.action == "import" and not changes.undoes:
            self._import_id = changes.id
        elif self._import_id and changes.undoes == self._import_id:
            self.done_step.show_undone()

    def _connect(self) -> None:
        self._jobs.waiting.connect(self._wait)
        self._jobs.refused.connect(self._tell)
        self.file_step.file_chosen.connect(self.take_file)
        self.file_step.sheet_chosen.connect(lambda sheet: self._read(sheet=sheet))
        self.file_step.profile_button.clicked.connect(self._assignments.choose)
        self.file_step.without_button.clicked.connect(lambda: self._read(Profile()))
        self.file_step.earlier_button.clicked.connect(lambda: self._go_to(EARLIER))
        self.done_step.report_button.clicked.connect(lambda: self._go_to(EARLIER))
        self.earlier.left.connect(self._leave_earlier)
        self.columns_step.row_chosen.connect(self._choose_row)
        self.columns_step.load_button.clicked.connect(self._assignments.choose)
        self.columns_step.save_button.clicked.connect(self._save_profile)
        self._assignments.chosen.connect(self._read)
        self.columns_step.assigned.connect(self._word_steps)
        self.plan_step.changed.connect(self._word_steps)
        self.back_button.clicked.connect(self.back)
        self.cancel_button.clicked.connect(self._begin_again)
        self.next_button.clicked.connect(self.next)
        self.desk.changed.connect(self._hear)

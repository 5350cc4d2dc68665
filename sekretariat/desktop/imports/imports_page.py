"""The page that takes in a list, step by step: file, columns, plan, done."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import NamedTuple

import shiboken6
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QPalette
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QStackedWidget, QWidget

from sekretariat.desktop.base.appearance import colour, make_title
from sekretariat.desktop.base.desk import Desk
from sekretariat.desktop.base.forms import load_form
from sekretariat.desktop.base.jobs import Work
from sekretariat.desktop.base.marks import worded
from sekretariat.desktop.imports.assignments import Assignments
from sekretariat.desktop.imports.columns_step import ColumnsStep
from sekretariat.desktop.imports.done_step import DoneStep
from sekretariat.desktop.imports.file_step import FileStep
from sekretariat.desktop.imports.plan_model import find_key
from sekretariat.desktop.imports.plan_step import PlanStep
from sekretariat.domain.changes import ChangeSet
from sekretariat.domain.import_plans import ImportPlan, PlanRow
from sekretariat.domain.imports import Profile, SheetPreview
from sekretariat.domain.problems import Refused

FILE, COLUMNS, PLAN, DONE = range(4)


class Planned(NamedTuple):
    """A plan, and what its rows are found by; both made beside the window."""

    plan: ImportPlan
    keys: Mapping[PlanRow, str]


def _planned(plan: ImportPlan) -> Planned:
    return Planned(plan, {row: find_key(row) for row in plan.rows})


class ImportsPage(QWidget):
    """Leads through the steps. Reading, planning and writing are jobs beside the window."""

    page_title: QLabel
    steps_text: QLabel
    steps: QStackedWidget
    back_button: QPushButton
    problem_text: QLabel
    next_button: QPushButton

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_form(self, "imports_page")
        make_title(self.page_title)
        self.desk = desk
        self._importing = desk.secretariat.importing
        self._path: Path | None = None
        self._profile_name = ""
        self._plan: ImportPlan | None = None
        self._import_id = ""
        self.file_step, self.columns_step = FileStep(desk), ColumnsStep()
        self.plan_step, self.done_step = PlanStep(desk), DoneStep(desk)
        for step in (self.file_step, self.columns_step, self.plan_step, self.done_step):
            self.steps.addWidget(step)
        self._assignments = Assignments(desk, self)
        self.setAcceptDrops(True)
        self._connect()
        self.setFocusProxy(self.file_step.choose_button)
        self._go_to(FILE)

    def take_file(self, path: Path) -> None:
        """Read a file from the beginning."""
        self._path, self._profile_name = path, ""
        self._go_to(FILE)
        self.file_step.hide_file()
        self._read(Profile())

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Let files be dropped here."""
        if event.mimeData().hasUrls() and self.steps.isEnabled():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Read the first file dropped."""
        paths = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            event.acceptProposedAction()
            self.take_file(Path(paths[0]))

    def next(self) -> None:
        """Do what the button says and go on."""
        steps: dict[int, Callable[[], object]] = {
            FILE: lambda: self._go_to(COLUMNS),
            COLUMNS: self._make_plan,
            PLAN: self._apply,
            DONE: self._begin_again,
        }
        steps[self.steps.currentIndex()]()

    def back(self) -> None:
        """Go back one step; what was chosen there is still chosen."""
        self._go_to(max(FILE, self.steps.currentIndex() - 1))

    def _read(self, profile: Profile) -> None:
        path = self._path
        if path is not None:
            self._work(
                self.tr("Reading the list"),
                lambda progress: self._importing.read(path, profile=profile, progress=progress),
                self._show_preview,
            )

    def _show_preview(self, preview: SheetPreview) -> None:
        if self._path is not None:
            self.file_step.show_file(self._path, preview, self._profile_name)
            self.columns_step.show_preview(preview)
        self._word_steps()
        if self.steps.currentIndex() == FILE:
            self.next_button.setFocus()

    def _make_plan(self) -> None:
        path, profile, body = self._path, self.columns_step.profile(), self.file_step.body_id
        if path is None:
            return
        self._work(
            self.tr("Comparing with the office"),
            lambda progress: _planned(
                self._importing.plan(
                    path, body=body, sheet=profile.sheet, profile=profile, progress=progress
                )
            ),
            self._show_plan,
        )

    def _show_plan(self, planned: Planned) -> None:
        self._plan = planned.plan
        self.plan_step.show_plan(planned.plan, planned.keys)
        self._go_to(PLAN)
        self.plan_step.rows_table.setFocus()

    def _apply(self) -> None:
        plan = self._plan
        if plan is None:
            return
        self._work(
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
        self._path = None
        self.file_step.hide_file()
        self._go_to(FILE)
        self.file_step.choose_button.setFocus()

    def _work(self, label: str, work: Work, then: Callable[..., object]) -> None:
        """Do long work beside the window; the steps wait, a refusal is told on the page."""
        self._tell("")
        focused = QApplication.focusWidget()
        self._wait(is_waiting=True)
        job = self.desk.jobs.prepare(label, work)
        for ended in (job.succeeded, job.failed, job.cancelled):
            ended.connect(lambda *_: self._go_on_at(focused))
        job.succeeded.connect(then)
        job.failed.connect(self._refuse)
        job.start()

    def _go_on_at(self, widget: QWidget | None) -> None:
        self._wait(is_waiting=False)
        if widget is not None and shiboken6.isValid(widget) and widget.isVisible():
            widget.setFocus()

    def _refuse(self, error: object) -> None:
        if isinstance(error, Refused):
            self.desk.messages.withdraw()
            self._tell("\n".join(dict.fromkeys(worded(one) for one in error.problems)))

    def _wait(self, *, is_waiting: bool) -> None:
        self.steps.setEnabled(not is_waiting)
        self._word_steps()
        if is_waiting:
            self.next_button.setEnabled(False)
            self.back_button.setEnabled(False)

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
        names = (self.tr("File"), self.tr("Columns"), self.tr("Plan"), self.tr("Done"))
        muted = colour(self, "muted").name()
        shown = (
            f"<b>{number} {name}</b>"
            if number == step + 1
            else f"<span style='color:{muted}'>{number} {name}</span>"
            for number, name in enumerate(names, start=1)
        )
        self.steps_text.setText(" &nbsp;→&nbsp; ".join(shown))
        self.back_button.setVisible(step in {COLUMNS, PLAN})
        self.back_button.setEnabled(self.steps.isEnabled())
        self.next_button.setText(self._next_words(step))
        self.next_button.setEnabled(self.steps.isEnabled() and self._may_go_on(step))

    def _next_words(self, step: int) -> str:
        if step == PLAN:
            rows = self.plan_step.count_to_write()
            return self.tr("&Take over %n row(s)", None, rows)
        texts = {FILE: self.tr("&Assign columns"), COLUMNS: self.tr("Show &plan")}
        return texts.get(step, self.tr("Read &another list"))

    def _may_go_on(self, step: int) -> bool:
        if step == FILE:
            return self._path is not None and self.file_step.file_facts.isVisibleTo(self.file_step)
        if step == COLUMNS:
            return self.columns_step.is_ready
        if step == PLAN:
            return self.plan_step.count_to_write() > 0 and not self.plan_step.count_undecided()
        return True

    def _choose_sheet(self, sheet: str) -> None:
        self._read(Profile(sheet=sheet))

    def _choose_row(self, row: int) -> None:
        self._read(Profile(sheet=self.columns_step.profile().sheet, header_row=row))

    def _use_profile(self, profile: Profile, name: str) -> None:
        self._profile_name = name
        self._read(profile)

    def _hear(self, changes: ChangeSet) -> None:
        if "body" in changes.entities():
            self.file_step.offer_bodies()
        if changes.action == "import" and not changes.undoes:
            self._import_id = changes.id
        elif self._import_id and changes.undoes == self._import_id:
            self.done_step.show_undone()

    def _connect(self) -> None:
        self.file_step.file_chosen.connect(self.take_file)
        self.file_step.sheet_chosen.connect(self._choose_sheet)
        self.file_step.profile_button.clicked.connect(self._assignments.load)
        self.columns_step.row_chosen.connect(self._choose_row)
        self.columns_step.load_button.clicked.connect(self._assignments.load)
        self.columns_step.save_button.clicked.connect(
            lambda: self._assignments.save(self.columns_step.profile())
        )
        self._assignments.loaded.connect(self._use_profile)
        self.columns_step.assigned.connect(self._word_steps)
        self.plan_step.changed.connect(self._word_steps)
        self.back_button.clicked.connect(self.back)
        self.next_button.clicked.connect(self.next)
        self.desk.changed.connect(self._hear)

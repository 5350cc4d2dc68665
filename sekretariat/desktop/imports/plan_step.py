"""The third step: the plan, row by row, filtered by state, decided with the keyboard."""

from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import pairwise

from PySide6.QtCore import QItemSelectionModel, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QSplitter,
    QTableView,
    QToolButton,
    QWidget,
)

from sekretariat.desktop.base.actions import make_action
from sekretariat.desktop.base.desk import Desk
from sekretariat.desktop.base.forms import load_form
from sekretariat.desktop.base.list_actions import action_button
from sekretariat.desktop.base.marks import worded
from sekretariat.desktop.imports.plan_model import (
    LEFT_OUT,
    PlanModel,
    Planned,
    count_states,
    state_text,
)
from sekretariat.desktop.imports.row_detail import RowDetail
from sekretariat.domain.imports.lists import RowStatus
from sekretariat.domain.imports.plans import ImportPlan, PlanRow

ROW_PX = 26
NOTES_SHOWN = 3
LIST_PX, DETAIL_PX = 660, 440
STATES = (*(status.value for status in RowStatus), LEFT_OUT)
WIDTHS = (56, 220, 110)


class PlanStep(QWidget):
    """Shows a plan; `changed` tells that the clerk decided something."""

    changed = Signal()

    chips_row: QHBoxLayout
    search_text: QLineEdit
    notes_text: QLabel
    splitter: QSplitter
    rows_table: QTableView
    row_detail: RowDetail
    doubt_text: QLabel
    leave_button: QPushButton
    doubt_actions: QHBoxLayout

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_form(self, "import_plan", RowDetail)
        self.row_detail.correction.set_up(desk)
        self.row_detail.stand_after(self.rows_table)
        self.notes_text.setContentsMargins(20, 0, 20, 0)
        self._plan: ImportPlan | None = None
        self._counts: Counter[str] = Counter()
        self._state = ""
        self._chips: dict[str, QToolButton] = {}
        self.model = PlanModel(self)
        self._set_up_table()
        self._add_chips()
        self.splitter.setStretchFactor(0, 3)
        self.splitter.setStretchFactor(1, 2)
        self.splitter.setSizes([LIST_PX, DETAIL_PX])
        self.row_detail.decided.connect(self._take_decision)
        self.row_detail.everywhere.connect(self._decide_everywhere)
        self.row_detail.correction.corrected.connect(self._take_corrected)
        self.search_text.textChanged.connect(lambda _text: self.show_state(self._state))
        self.search_text.returnPressed.connect(self.rows_table.setFocus)
        self.leave_button.clicked.connect(self._leave_out_undecided)
        self._actions = [
            make_action("previous_doubt", self, lambda: self.go_to_undecided(-1)),
            make_action("next_doubt", self, lambda: self.go_to_undecided(1)),
        ]
        make_action("filter", self, self.search_text.setFocus)
        for action in self._actions:
            self.doubt_actions.addWidget(action_button(action))

    @property
    def chips(self) -> Mapping[str, QToolButton]:
        """The filters by state, "" for all rows."""
        return self._chips

    def show_plan(self, made: Planned) -> None:
        """Show a plan, its doubtful rows first where there are any."""
        self._plan = plan = made.plan
        self.model.know(made.keys)
        self.search_text.clear()
        notes = dict.fromkeys(worded(one.problem) for one in plan.problems)
        self.notes_text.setText("\n".join(list(notes)[:NOTES_SHOWN]))
        self.notes_text.setVisible(bool(notes))
        self._show_counts(made.counts)
        self.show_state(RowStatus.DOUBTFUL.value if self.count_undecided() else "")

    def show_state(self, state: str) -> None:
        """Show the rows in a state, "" for all."""
        if self._plan is not None:
            self._state = state
            self._chips[state].setChecked(True)
            self.model.show_rows(self._plan.rows, state, self.search_text.text())
            self._go_to(0)

    def count_to_write(self) -> int:
        """Return how many rows would be written."""
        return sum(self._counts[status.value] for status in (RowStatus.NEW, RowStatus.CHANGED))

    def ticks_off(self) -> bool:
        """Tell whether taking the list over notes who answered, changes or none."""
        return self._plan is not None and self._plan.ticks_off

    def take_over_words(self) -> str:
        """Say what taking over does; an answer can be ticked off where it changes nothing."""
        rows = self.count_to_write()
        if not rows and self.ticks_off():
            return self.tr("&Tick off answer")
        return self.tr("&Take over %n row(s)", None, rows)

    def count_undecided(self) -> int:
        """Return how many rows wait for a decision."""
        return self._counts[RowStatus.DOUBTFUL.value]

    def go_to_undecided(self, step: int) -> None:
        """Go to the next row to be decided, or the one before; over all rows if need be."""
        found = self.model.next_undecided(self.rows_table.currentIndex().row(), step)
        if found < 0 and self.count_undecided():
            self.search_text.clear()
            self.show_state("")
            found = self.model.next_undecided(-1, 1)
        if found >= 0:
            self._go_to(found)
            self.row_detail.answers[0].setFocus()

    def _take_decision(self, _rows: Sequence[PlanRow]) -> None:
        self.model.refresh()
        self._count_again()
        self.changed.emit()

    def _decide_everywhere(self, name: str, accepted: bool) -> None:  # noqa: FBT001 (Qt's signal)
        if self._plan is not None:
            self._plan.accept_field(name, accepted=accepted)
            self._take_decision(())

    def _take_corrected(self, row: PlanRow, rows: Sequence[PlanRow]) -> None:
        """Show the rows that took a corrected one's place, the keyboard at the first."""
        place = self.model.replace_row(row, rows)
        self._take_decision(rows)
        if place >= 0:
            self._go_to(place)
        self.rows_table.setFocus()

    def _leave_out_undecided(self) -> None:
        for row in self._plan.undecided() if self._plan else ():
            row.leave_out()
        self._count_again()
        self.show_state(self._state)
        self.changed.emit()

    def _count_again(self) -> None:
        self._show_counts(count_states(self._plan.rows if self._plan else ()))

    def _show_counts(self, counts: Counter[str]) -> None:
        self._counts = counts
        self._chips[""].setText(self.tr("all {}").format(counts.total()))
        for state in STATES:
            self._chips[state].setText(f"{state_text(state)} {counts[state]}")
            self._chips[state].setEnabled(counts[state] > 0)
        self._chips[LEFT_OUT].setVisible(counts[LEFT_OUT] > 0)
        open_rows = self.count_undecided()
        self.leave_button.setVisible(open_rows > 0)
        for action in self._actions:
            action.setEnabled(open_rows > 0)
        self.doubt_text.setText(self._hint(open_rows))

    def _hint(self, open_rows: int) -> str:
        if open_rows:
            return self.tr(
                "%n doubtful row(s) to be decided: the same person, a new one, or left out?",
                None,
                open_rows,
            )
        if not self.count_to_write() and self.ticks_off():
            return self.tr("Nothing changes; the answer of the organisation can be ticked off.")
        if not self.count_to_write():
            return self.tr("The office holds everything already; there is nothing to take over.")
        return self.tr("All or nothing is written, as one step that can be undone.")

    def _go_to(self, place: int) -> None:
        if place >= self.model.rowCount():
            self.row_detail.show_rows((), self._plan)
            return
        index = self.model.index(place, 0)
        self.rows_table.selectionModel().setCurrentIndex(
            index,
            QItemSelectionModel.SelectionFlag.ClearAndSelect
            | QItemSelectionModel.SelectionFlag.Rows,
        )
        self.rows_table.scrollTo(index)

    def _show_chosen(self) -> None:
        """Show the row chosen, or what can be done about several."""
        rows: list[PlanRow] = []
        selection = self.rows_table.selectionModel().selection()
        for chosen in map(selection.at, range(selection.count())):
            rows += self.model.rows[chosen.top() : chosen.bottom() + 1]
        self.row_detail.show_rows(rows, self._plan)

    def _set_up_table(self) -> None:
        table = self.rows_table
        table.setModel(self.model)
        table.setFrameShape(QFrame.Shape.NoFrame)
        table.setShowGrid(False)
        table.setAlternatingRowColors(True)
        table.setWordWrap(False)
        table.setTabKeyNavigation(False)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        table.verticalHeader().hide()
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        table.verticalHeader().setDefaultSectionSize(ROW_PX)
        table.horizontalHeader().setHighlightSections(False)
        table.horizontalHeader().setStretchLastSection(True)
        for column, width in enumerate(WIDTHS):
            table.setColumnWidth(column, width)
        for header in (table.horizontalHeader(), table.verticalHeader()):
            # a header looks at every row of a selection, to show what none of ours shows
            header.setSelectionModel(QItemSelectionModel(self.model, header))
        table.selectionModel().selectionChanged.connect(lambda *_: self._show_chosen())

    def _add_chips(self) -> None:
        group = QButtonGroup(self)
        for state in ("", *STATES):
            chip = QToolButton()
            chip.setCheckable(True)
            chip.clicked.connect(lambda _checked=False, state=state: self.show_state(state))
            group.addButton(chip)
            self._chips[state] = chip
            self.chips_row.addWidget(chip)
        self.chips_row.addStretch(1)
        for before, after in pairwise((self.search_text, *self._chips.values())):
            self.setTabOrder(before, after)

"""Above the minutes: their kind, how far they are, and the next step as a button."""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QToolButton, QWidget

from sekretariat.desktop.base.actions import make_action
from sekretariat.desktop.base.appearance import make_muted
from sekretariat.desktop.base.desk import Desk
from sekretariat.desktop.base.list_actions import action_button
from sekretariat.desktop.base.read_only import hold_back
from sekretariat.desktop.base.widgets.wrapping_row import WrappingRow
from sekretariat.domain.minutes import Minutes, MinutesKind, MinutesStatus
from sekretariat.words import shown, translate

STEPS: Mapping[str, MinutesStatus] = {
    "back_to_draft": MinutesStatus.DRAFT,
    "check_minutes": MinutesStatus.CHECKED,
    "release_minutes": MinutesStatus.RELEASED,
    "publish_minutes": MinutesStatus.PUBLISHED,
}
OFFERED: Mapping[MinutesStatus, frozenset[str]] = {
    MinutesStatus.DRAFT: frozenset({"check_minutes", "send_minutes"}),
    MinutesStatus.CHECKED: frozenset({"back_to_draft", "release_minutes", "send_minutes"}),
    MinutesStatus.RELEASED: frozenset({"back_to_draft", "send_minutes"}),
    MinutesStatus.DISPATCHED: frozenset({"place_approval", "approve"}),
    MinutesStatus.SENT: frozenset({"approve"}),
    MinutesStatus.APPROVED: frozenset({"publish_minutes"}),
    MinutesStatus.CHANGED: frozenset({"publish_minutes"}),
    MinutesStatus.PUBLISHED: frozenset(),
}
ALWAYS = frozenset({"print_minutes", "print_extract"})


class MinutesBar(QWidget):
    """Kind, state and steps of the minutes of one session. `leaving` keeps what is typed first."""

    leaving = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.meeting_id = ""
        self.kind = QComboBox()
        self.kind.setAccessibleName(self.tr("Kind of minutes"))
        hold_back(self.kind)
        for one in MinutesKind:
            self.kind.addItem(translate(one.label), one)
        self.kind.activated.connect(lambda _place: self._choose_kind())
        self.state = QLabel()
        self.state.setWordWrap(True)
        make_muted(self.state)
        self._buttons: dict[str, QToolButton] = {}
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(self.kind)
        self._row.addWidget(self.state, 1)
        self._steps = WrappingRow()
        self._row.addLayout(self._steps)
        self._add_actions()

    def show_minutes(self, minutes: Minutes) -> None:
        """Show how far the minutes are, and what can be done next."""
        self.meeting_id = minutes.meeting_id
        self.kind.setCurrentIndex(self.kind.findData(minutes.kind))
        self.kind.setEnabled(minutes.sent_on is None)
        self.state.setText(" · ".join(part for part in self._parts(minutes) if part))
        self.state.setToolTip(minutes.explanation)
        offered = set(OFFERED[minutes.status])
        if minutes.approval_item_id:
            offered.discard("place_approval")
        for name, button in self._buttons.items():
            is_offered = name in offered or name in ALWAYS
            button.setVisible(is_offered)

    def show_problem(self, text: str) -> None:
        """Say why there are no minutes."""
        self.state.setText(text)
        for button in self._buttons.values():
            button.hide()

    def _parts(self, minutes: Minutes) -> list[str]:
        parts = [shown(minutes.status)]
        if minutes.approved_on is not None:
            return [*parts, minutes.approval_note]
        if minutes.objection_until:
            until = shown(minutes.objection_until)
            parts.append(self.tr("objections until {}").format(until))
        due = self._desk.secretariat.minutes.approval_due(minutes.meeting_id)
        if due is not None:
            parts.append(self.tr("approval from {}").format(shown(due)))
        return parts

    def _choose_kind(self) -> None:
        minutes, kind = self._desk.secretariat.minutes, MinutesKind(self.kind.currentData())
        self._desk.act(lambda: minutes.choose_kind(self.meeting_id, kind))

    def _step(self, to: MinutesStatus) -> None:
        self.leaving.emit()
        self._desk.act(lambda: self._desk.secretariat.minutes.step(self.meeting_id, to))

    def _send(self) -> None:
        self.leaving.emit()
        self._desk.act(lambda: self._desk.secretariat.minutes.send(self.meeting_id))

    def _approve(self) -> None:
        self._desk.act(lambda: self._desk.secretariat.minutes.approve(self.meeting_id))

    def _place(self) -> None:
        self._desk.act(lambda: self._desk.secretariat.minutes.place_approval(self.meeting_id))

    def _print(self, paper: str) -> None:
        self.leaving.emit()
        self._desk.open("print", f"{paper}:{self.meeting_id}")

    def _add_actions(self) -> None:
        does: dict[str, Callable[[], object]] = {
            "print_minutes": partial(self._print, "minutes"),
            "print_extract": partial(self._print, "minutes-extract"),
            **{name: partial(self._step, to) for name, to in STEPS.items()},
            "send_minutes": self._send,
            "place_approval": self._place,
            "approve": self._approve,
        }
        for name, do in does.items():
            self._buttons[name] = action_button(make_action(name, self, do))
            self._buttons[name].hide()
            self._steps.addWidget(self._buttons[name])

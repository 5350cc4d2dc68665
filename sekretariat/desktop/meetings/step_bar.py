"""The bar of a session's five steps: what is done, whose turn it is, what is missing."""

from collections.abc import Sequence

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from sekretariat.desktop.base.appearance import make_muted, tint
from sekretariat.domain.session_steps import Step, StepState
from sekretariat.words import translate

MARKS = {StepState.DONE: "✓ ", StepState.NOW: "▶ ", StepState.LATER: "", StepState.OFF: ""}
MARGIN_PX = 8


class StepBar(QWidget):
    """Shows steps side by side; their state stands in words, not in colour alone."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(4)
        self._steps: Sequence[Step] = ()

    def show_steps(self, steps: Sequence[Step]) -> None:
        """Show how far a session has come."""
        if steps == self._steps:
            return
        self._steps = steps
        while (item := self._row.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.setParent(None)
                widget.deleteLater()
        for place, step in enumerate(steps):
            if place:
                self._row.addWidget(QLabel("→"))
            self._row.addWidget(self._frame(step), 1)

    def texts(self) -> list[str]:
        """Return what each step says, for tests and screen readers."""
        return [frame.accessibleName() for frame in self.findChildren(QFrame, "step")]

    def _frame(self, step: Step) -> QFrame:
        frame = QFrame()
        frame.setObjectName("step")
        frame.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        column = QVBoxLayout(frame)
        column.setContentsMargins(MARGIN_PX, 4, MARGIN_PX, 4)
        column.setSpacing(0)
        name, told = translate(step.kind.label), self._told(step)
        frame.setAccessibleName(f"{name}: {told}")
        heading, state = QLabel(f"{MARKS[step.state]}{name}"), QLabel(told)
        state.setToolTip(told)
        state.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        font = heading.font()
        is_now = step.state is StepState.NOW
        font.setWeight(QFont.Weight.DemiBold if is_now else QFont.Weight.Normal)
        heading.setFont(font)
        column.addWidget(heading)
        column.addWidget(state)
        if is_now:
            tint(frame, "notice", "notice_text")
        else:
            make_muted(state)
        return frame

    def _told(self, step: Step) -> str:
        if step.state is StepState.DONE:
            return self.tr("done")
        if step.state is StepState.OFF:
            return self.tr("does not take place")
        if step.missing:
            names = ", ".join(translate(label) for label in step.missing)
            return self.tr("missing: {}").format(names)
        return self.tr("next") if step.state is StepState.NOW else self.tr("later")

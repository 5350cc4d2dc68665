"""How a session stands at a minute: seats represented, quorum, who chairs, and the calculation."""

from datetime import time

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from sekretariat.desktop.base.appearance import make_heading, make_muted, tint, untint
from sekretariat.domain.board import Board
from sekretariat.domain.proceedings import told_chair
from sekretariat.domain.rules.quorum import Finding
from sekretariat.words.sentences import sentence

MARGIN_PX = 24
NARROW_PX = 700


class StandingLine(QWidget):
    """One line and, when asked, the sentence behind it; without a quorum it stands out."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column, row = QVBoxLayout(self), QHBoxLayout()
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        column.setContentsMargins(MARGIN_PX, 0, 8, 0)
        column.setSpacing(2)
        row.setSpacing(12)
        self._line.setSpacing(2)
        self.told, self.chair, self.calculation = QLabel(), QLabel(), QLabel()
        self.told.setAccessibleName(self.tr("Quorum now"))
        make_heading(self.told)
        make_muted(self.chair)
        make_muted(self.calculation)
        self.why = QToolButton()
        self.why.setText(self.tr("Show calculation"))
        self.why.setCheckable(True)
        self.why.setAutoRaise(True)
        self.why.toggled.connect(self.calculation.setVisible)
        self.calculation.setWordWrap(True)
        self.calculation.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        self.calculation.hide()
        for one in (self.told, self.why):
            row.addWidget(one)
        row.addStretch()
        self._line.addLayout(row)
        self._line.addWidget(self.chair, 1)
        column.addLayout(self._line)
        column.addWidget(self.calculation)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the chair below where there is no room for one line, as in the live view."""
        super().resizeEvent(event)
        is_narrow = event.size().width() < NARROW_PX
        directions = QBoxLayout.Direction
        self._line.setDirection(directions.TopToBottom if is_narrow else directions.LeftToRight)

    def show_board(self, board: Board, found: Finding, at: time) -> None:
        """Show how a session stands at a minute."""
        self.told.setText(self._worded(board, found, at))
        (untint if found.quorate else _warn)(self.told)
        chair = board.presiding(at)
        name = told_chair(board.name_of(chair.person_id), chair.capacity, chair.on_behalf_of)
        self.chair.setText(self.tr("Chair: {}").format(name) if name else "")
        self.calculation.setText(sentence(found.explanation.code, found.explanation.values))

    def _worded(self, board: Board, found: Finding, at: time) -> str:
        values = found.explanation.values
        if not values["base"]:
            there = len({one.person_id or one.id for one in board.there(at)})
            return self.tr("%n person(s) present", None, there)
        counted = self.tr("{} of {} seats represented")
        can = self.tr("quorum reached") if found.quorate else self.tr("not enough to decide")
        return f"{counted.format(values['present'], values['base'])} · {can}"


def _warn(label: QLabel) -> None:
    tint(label, "notice", "error")

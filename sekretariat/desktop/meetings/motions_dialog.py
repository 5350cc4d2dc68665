"""The motions of a session: noted, changed, and put to the vote in the order suggested."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from sekretariat.desktop.base.appearance import make_muted
from sekretariat.desktop.base.desk import Desk
from sekretariat.desktop.base.mnemonics import with_mnemonics
from sekretariat.desktop.base.parts_table import PartForm, PartsTable
from sekretariat.desktop.base.reading_order import read_like_the_page
from sekretariat.domain.votes import Motion
from sekretariat.services.parts import check_part

WIDTH_PX, HEIGHT_PX, EDGE_PX = 940, 440, 24


class MotionsDialog(QDialog):
    """Points of order first, then amendments (who goes furthest first), then the matter itself.

    `chosen` carries the motion put to the vote; what was edited is saved before.
    """

    chosen = Signal(object)

    def __init__(self, desk: Desk, meeting_id: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Motions"))
        self.resize(WIDTH_PX, HEIGHT_PX)
        self._desk, self._meeting_id = desk, meeting_id
        self.motions = PartsTable(self)
        described = PartForm(
            Motion,
            "motion_form",
            self.tr("Motion"),
            ("kind", "reach", "item_id", "wording", "mover_id", "mover", "fate"),
            partial(check_part, owner="meeting_id"),
            make=lambda: Motion(meeting_id=meeting_id),
        )
        self.motions.set_up(desk, described)
        self.motions.load(desk.secretariat.motions.of_meeting(meeting_id))
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        cancel = self.buttons.button(QDialogButtonBox.StandardButton.Cancel)
        texts = (self.tr("Put to the vote"), self.tr("Save motions"), self.tr("Cancel"))
        vote, save, leave = with_mnemonics(texts)
        self.save_button, self.vote_button = QPushButton(save), QPushButton(vote)
        cancel.setText(leave)
        self.order = QLabel(
            self.tr(
                "Add what is moved. Points of order come first, then amendments, the one that goes "
                "furthest first, then the matter itself."
            )
        )
        self.order.setWordWrap(True)
        make_muted(self.order)
        for button in (self.vote_button, self.save_button):
            self.buttons.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE_PX, EDGE_PX, EDGE_PX, EDGE_PX)
        column.addWidget(self.order)
        column.addWidget(self.motions)
        column.addWidget(self.buttons)
        self._connect()
        read_like_the_page(self)

    def _connect(self) -> None:
        self.buttons.rejected.connect(self.reject)
        self.save_button.clicked.connect(self._save)
        self.vote_button.clicked.connect(self._vote)

    def _save(self) -> None:
        motions = self._desk.secretariat.motions
        parts = self.motions.parts()
        self._desk.act(lambda: motions.save(self._meeting_id, parts), then=lambda _: self.accept())

    def _vote(self) -> None:
        row = self.motions.table.currentRow()
        if row >= 0:
            chosen = self.motions.parts()[row]
            self._save()
            if self.result():
                self.chosen.emit(chosen)

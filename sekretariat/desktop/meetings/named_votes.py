"""A vote by name: one letter for each person, the keyboard goes on to the next."""

from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QTableWidget, QTableWidgetItem, QWidget

from sekretariat.domain.votes import NamedVote, Voice
from sekretariat.words import shown

Voter = tuple[str, str, str]
NAME, VOTE = 0, 1
NAME_PX = 320


class NamedVotes(QTableWidget):
    """Those who may vote, with how they voted."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(0, 2, parent)
        self._voters: Sequence[Voter] = ()
        self._votes: dict[str, NamedVote] = {}
        self._letters: Mapping[str, Voice] = self._known_letters()
        self.setHorizontalHeaderLabels([self.tr("Name"), self.tr("Vote")])
        self.setAccessibleName(self.tr("Votes by name"))
        self.setColumnWidth(NAME, NAME_PX)
        self.horizontalHeader().setStretchLastSection(True)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        self.verticalHeader().hide()
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)

    def load(self, voters: Iterable[Voter], votes: Iterable[NamedVote]) -> None:
        """Show who may vote (person id, seat id, name) and the votes recorded."""
        self._voters = list(voters)
        self._votes = {one.person_id: one for one in votes}
        self.setRowCount(len(self._voters))
        for row, (_, _, name) in enumerate(self._voters):
            self.setItem(row, NAME, QTableWidgetItem(name))
            self._show_vote(row)
        if self._voters:
            self.selectRow(0)

    def votes(self) -> list[NamedVote]:
        """Return the votes recorded."""
        return list(self._votes.values())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take a letter as the vote of the person the keyboard is at; Del takes it back."""
        voice = self._letters.get(event.text().casefold())
        if voice is not None:
            self._vote(voice)
        elif event.key() == Qt.Key.Key_Delete:
            self._vote(None)
        else:
            super().keyPressEvent(event)

    def _vote(self, voice: Voice | None) -> None:
        row = self.currentRow()
        if row < 0:
            return
        person, seat, _ = self._voters[row]
        self._votes.pop(person, None)
        if voice is not None:
            self._votes[person] = NamedVote(person_id=person, seat_id=seat, vote=voice)
        self._show_vote(row)
        if voice is not None and row + 1 < self.rowCount():
            self.selectRow(row + 1)
        self.changed.emit()

    def _show_vote(self, row: int) -> None:
        found = self._votes.get(self._voters[row][0])
        self.setItem(row, VOTE, QTableWidgetItem(shown(found.vote) if found else ""))

    def _known_letters(self) -> dict[str, Voice]:
        """Return the letter of each vote, as the words of the language begin."""
        return {shown(voice)[0].casefold(): voice for voice in Voice}

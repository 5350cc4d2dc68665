"""The answers to one circular vote: noted by single keys, counted when time is over."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QAbstractItemView, QWidget

from sekretariat.desktop.base.desk import Desk
from sekretariat.desktop.base.list_page import ListPage, ListSpec
from sekretariat.desktop.base.listings import RowsListing
from sekretariat.desktop.base.table_model import Column, Query
from sekretariat.domain.bodies import Role
from sekretariat.domain.circulars import Ballot, BallotState, BallotVote, Circular, Procedure
from sekretariat.domain.fields import Kind, field_of
from sekretariat.domain.names import matches, search_key, search_words
from sekretariat.domain.problems import Problem
from sekretariat.words import shown, translate

if TYPE_CHECKING:
    from sekretariat.services.circulars import Circulars

WATCHED = frozenset({"circular", "ballot", "seat", "membership", "person"})
TONES = {BallotState.LATE.value: "warning", BallotState.VOID.value: "muted"}
TOO_EARLY = "circular.too_early"


def _label(name: str) -> str:
    return translate(field_of(Ballot, name).label)


def columns() -> tuple[Column, ...]:
    """Return the columns of the list, in the order of the seats."""
    counts = QCoreApplication.translate("BallotsPage", "Counts")
    organization = QCoreApplication.translate("BallotsPage", "Organisation")
    return (
        Column("seat", _label("seat_id"), Kind.NUMBER, 60),
        Column("name", QCoreApplication.translate("BallotsPage", "Name"), width=210),
        Column("role", _label("capacity"), width=120, choices=Role),
        Column("organization", organization, width=190),
        Column("procedure", _label("procedure"), width=170, choices=Procedure),
        Column("vote", _label("vote"), width=100, choices=BallotVote),
        Column("state", counts, width=150, choices=BallotState, tones=TONES),
        Column("received_at", _label("received_at"), Kind.MOMENT, 130),
    )


class BallotsPage(ListPage):
    """Everybody who is asked, in seat order."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        self._circulars: Circulars = desk.secretariat.circulars
        self.circular_id = ""
        title = QCoreApplication.translate("BallotsPage", "Answers")
        empty = QCoreApplication.translate(
            "BallotsPage", "Nobody is asked. The body has no seats with a vote on this day."
        )
        listing = RowsListing(columns(), self._find)
        super().__init__(desk, ListSpec("ballots", title, listing, empty, WATCHED, dated=False))
        self.setParent(parent)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.add_action("vote_yes", lambda: self.answer(BallotVote.YES))
        self.add_action("vote_no", lambda: self.answer(BallotVote.NO))
        self.add_action("vote_abstain", lambda: self.answer(BallotVote.ABSTAIN))
        self.add_action("vote_object", lambda: self.answer(BallotVote.NONE, objects=True))
        self.add_action("delete", self.withdraw, self.tr("Take back answer"))
        self.add_action("close_circular", self.close_vote)

    def show_circular(self, circular_id: str) -> None:
        """Show the answers to a circular vote."""
        self.circular_id = circular_id
        self.refresh()

    def refresh(self) -> None:
        """Read the answers again; the title says how the vote stands."""
        super().refresh()
        if self.circular_id:
            one = self._circulars.get(self.circular_id)
            self.page_title.setText(f"{one.number} · {shown(one.status)} · {one.question}")

    def answer(self, vote: BallotVote, *, objects: bool = False) -> None:
        """Note what the chosen persons answered."""
        chosen = set(self.table.selected_ids())
        rows = self._circulars.ballots(self.circular_id)
        persons = [row["person_id"] for row in rows if row["id"] in chosen]
        if persons:
            self.desk.act(
                lambda: self._circulars.answer(self.circular_id, persons, vote, objects=objects),
                then=self._tell,
            )

    def withdraw(self) -> None:
        """Take back the answers of the chosen persons."""
        chosen = set(self.table.selected_ids())
        rows = self._circulars.ballots(self.circular_id)
        ballots = [row["ballot_id"] for row in rows if row["id"] in chosen and row["ballot_id"]]
        if ballots:
            self.desk.act(lambda: self._circulars.withdraw(ballots))

    def close_vote(self) -> None:
        """Count and decide; before the last day ask once more."""
        self.desk.act(
            lambda: self._circulars.close(self.circular_id),
            problems=self._ask_early,
            then=self._tell,
        )

    def _ask_early(self, problems: Sequence[Problem]) -> None:
        if [one.code for one in problems] != [TOO_EARLY]:
            self.desk.messages.problems(problems)
            return
        values = problems[0].values
        question = self.tr("Answers are possible until {}. Seats without an answer: {}.")
        self.desk.dialogs.confirm(
            self,
            question.format(shown(values["day"]), values["count"]),
            self.tr("Close now all the same"),
            self._close_early,
        )

    def _close_early(self) -> None:
        self.desk.act(lambda: self._circulars.close(self.circular_id, early=True), then=self._tell)

    def _tell(self, circular: Circular) -> None:
        if circular.explanation:
            self.desk.messages.done(circular.explanation, self.desk.undo)

    def _find(self, query: Query) -> list[dict[str, Any]]:
        if not self.circular_id:
            return []
        words = search_words(query.search)
        rows = self._circulars.ballots(self.circular_id)
        return [row for row in rows if matches(search_key(row["name"], row["organization"]), words)]

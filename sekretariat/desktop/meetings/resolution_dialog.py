"""Decides a motion: the exact wording, how it is voted, and at once what the rule makes of it."""

from datetime import time
from functools import partial
from typing import TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QSpinBox, QWidget

from sekretariat.desktop.base.actions import make_action
from sekretariat.desktop.base.card_dialog import CardDialog, CardForm
from sekretariat.desktop.base.desk import Desk
from sekretariat.desktop.base.marks import worded
from sekretariat.desktop.base.parts_table import PartForm
from sekretariat.desktop.base.record_dialog import RecordForm
from sekretariat.desktop.base.reference import ChoiceSource, ReferenceEdit
from sekretariat.desktop.base.spelling.proofing import Proofing
from sekretariat.desktop.meetings.named_votes import NamedVotes
from sekretariat.domain.calculations import told as told_calculation
from sekretariat.domain.problems import Problem, Refused
from sekretariat.domain.resolutions import Dissent, Resolution, VoteForm, check_resolution
from sekretariat.domain.votes import Candidate, counted
from sekretariat.services.judging import Ballot
from sekretariat.services.parts import check_part
from sekretariat.services.resolutions import Decided
from sekretariat.words.sentences import sentence

GIVEN = ("number", "present", "base", "explanation")
W = TypeVar("W", bound=QWidget)


class ResolutionDialog(CardDialog[Resolution]):
    """Decides or corrects; number and calculation are given, not typed.

    `told` carries the motion as it is typed, for the beamer; `projecting` asks for that.
    """

    told = Signal(object)
    projecting = Signal(object)

    def __init__(self, desk: Desk, ballot: Ballot, parent: QWidget) -> None:
        found = ballot.resolution
        title = found.number or self.tr("Resolution")
        own = (NamedVotes,)
        form = RecordForm(
            Resolution, "resolution_form", title, self.tr("Record resolution"), own_widgets=own
        )
        parts = {"dissents": self._dissents(), "candidates": self._candidates()}
        super().__init__(desk, form, CardForm(parts, shown_only=GIVEN), parent)
        self._found = found
        self._vote_told: QLabel = _child(self.form, QLabel, "vote_told")
        self._named: NamedVotes = _child(self.form, NamedVotes, "named_votes")
        offered = partial(desk.secretariat.resolutions.open_elections, found.meeting_id)
        _child(self.form, ReferenceEdit, "run_off_of_id").set_source(ChoiceSource(offered))
        lists = {"dissents": ballot.dissents, "candidates": ballot.candidates}
        self.load_card(found, lists, desk.today())
        self._offer_days()
        for name in ("explanation", "explanation_label") if not found.row_version else ():
            _child(self.form, QWidget, name).hide()  # told as it is typed, kept once decided
        self._asked = _place(found)
        self._named.load(desk.secretariat.resolutions.voters(found), ballot.named)
        wording = _child(self.form, QPlainTextEdit, "wording")
        self.proofing = Proofing(desk, [wording], lambda: found.meeting_id, self)
        make_action("project", self, lambda: self.projecting.emit(self._now()))
        self.binding.signals.edited.connect(self._tell)
        self._named.changed.connect(self._count)
        self.tables["candidates"].changed.connect(self._tell)
        self._tell()

    def _offer_days(self) -> None:
        """Let the day be chosen where the session has several."""
        days = self.desk.secretariat.attendances.days(self._found.meeting_id)
        box = _child(self.form, QSpinBox, "day_number")
        box.setRange(1, len(days))
        for one in (box, _child(self.form, QLabel, "day_number_label")):
            one.setVisible(len(days) > 1)

    def problems(self, record: Resolution) -> list[Problem]:
        """Return what is wrong with the form; nothing is decided without its wording."""
        return [*super().problems(record), *check_resolution(record)]

    def save(self, record: Resolution) -> Decided:
        """Decide or correct."""
        ballot = self._ballot(record)
        decided: Decided = self.desk.secretariat.resolutions.save(
            record, ballot.dissents, named=ballot.named, candidates=ballot.candidates
        )
        return decided

    @property
    def vote_told(self) -> str:
        """What the vote would come to, or the calculation of what was decided."""
        return self._vote_told.text()

    def _ballot(self, record: Resolution) -> Ballot:
        parts = self.parts()
        is_named = record.form is VoteForm.BY_NAME
        named = self._named.votes() if is_named else []
        return Ballot(record, parts["dissents"], named, parts["candidates"])

    def _now(self) -> Resolution:
        """Return the motion as typed; what cannot be read stays as it was."""
        try:
            return self.binding.record()
        except Refused:
            return self._found

    def _tell(self) -> None:
        motion = self._now()
        if self._asked != _place(motion):  # others may vote there
            self._asked = _place(motion)
            voters = self.desk.secretariat.resolutions.voters(motion)
            self._named.load(voters, self._named.votes())
        self._vote_told.setText(self._worded(motion))
        self.told.emit(motion)

    def _worded(self, motion: Resolution) -> str:
        """Return the warning before a vote and what the figures come to; kept ones as kept."""
        if motion.row_version:
            kept = told_calculation(motion.calculation)
            return " · ".join(f"{name}: {value}" for name, value in kept)
        resolutions = self.desk.secretariat.resolutions
        standing = resolutions.standing(motion)
        why = standing.explanation
        lines = [] if standing.quorate else ["⚠ " + sentence(why.code, why.values)]
        try:
            found = resolutions.preview(self._ballot(motion))
        except Refused as refused:
            return "\n".join([*lines, *(worded(one) for one in refused.problems)])
        return "\n".join([*lines, found.told])

    def _count(self) -> None:
        """Take over the figures of the votes by name, and their form."""
        self.binding.suggest("form", VoteForm.BY_NAME)
        for name, number in counted(self._named.votes()).items():
            self.binding.suggest(name, number)
        self._tell()

    def _dissents(self) -> PartForm:
        return PartForm(
            Dissent,
            "dissent_form",
            self.tr("Dissent"),
            ("person_id", "wording", "may_be_published"),
            partial(check_part, owner="resolution_id"),
        )

    def _candidates(self) -> PartForm:
        return PartForm(
            Candidate,
            "candidate_form",
            self.tr("Candidate"),
            ("name", "person_id", "votes", "is_elected"),
            partial(check_part, owner="resolution_id"),
            ordered=True,
        )


def _place(motion: Resolution) -> tuple[int, time | None, str]:
    return motion.day_number, motion.decided_at, motion.item_id


def _child(form: QWidget, kind: type[W], name: str) -> W:
    found = form.findChild(kind, name)
    if found is None:
        raise TypeError(f"resolution_form.ui: {name} is missing")
    return found

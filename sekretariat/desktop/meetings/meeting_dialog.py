"""The dialog of one session: session, place and technology, chair and course."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from PySide6.QtWidgets import QComboBox, QLabel, QTabWidget, QWidget

from sekretariat.desktop.base.appearance import make_muted
from sekretariat.desktop.base.card_dialog import CardDialog, CardForm
from sekretariat.desktop.base.desk import Desk
from sekretariat.desktop.base.forms import load_form
from sekretariat.desktop.base.marks import worded
from sekretariat.desktop.base.parts_table import PartForm, PartsTable
from sekretariat.desktop.base.record_dialog import RecordForm
from sekretariat.domain.meetings import Meeting
from sekretariat.domain.planning.gatherings import JointBody, MeetingDay, check_day, check_joint
from sekretariat.services.session_cards import SessionCard

CONCERNED = ("body_id", "held_on", "begins_at", "ends_at", "venue")
DRAFTED = ("term_id", "ordinal_in_term", "ordinal_in_year", "file_reference")


class MeetingForm(QWidget):
    """The form of a session."""

    meeting_tabs: QTabWidget
    day_hint: QLabel
    term_id: QComboBox

    def __init__(self) -> None:
        super().__init__()
        load_form(self, "meeting_form", PartsTable)
        make_muted(self.day_hint)
        self.meeting_tabs.setCurrentIndex(0)

    def offer_terms(self, terms: Sequence[tuple[str, str]]) -> None:
        """Offer legislative terms by id and name, and none."""
        for term_id, name in (("", "–"), *terms):
            self.term_id.addItem(name, term_id)


class MeetingDialog(CardDialog[Meeting]):
    """Edits a session; for a new one, body and day bring term and numbers that come next."""

    def __init__(self, desk: Desk, card: SessionCard, parent: QWidget | None = None) -> None:
        meeting = card.meeting
        is_new = meeting.row_version == 0
        form = MeetingForm()
        form.offer_terms(desk.secretariat.bodies.term_choices())
        self._fills_in = False
        self._shown = meeting
        self._concerned: tuple[object, str] = None, ""
        self._asked: tuple[str, date | None] = (meeting.body_id, meeting.held_on)
        self._drafted = {name: getattr(meeting, name) for name in DRAFTED}
        title = self.tr("Add session") if is_new else self.tr("Edit session")
        save = self.tr("Add session") if is_new else self.tr("Save session")
        described = RecordForm(Meeting, lambda: form, title, save)
        super().__init__(desk, described, CardForm(self._parts()), parent)
        self._hint = form.day_hint
        self.load_card(meeting, vars(card), desk.today())
        self._fills_in = is_new
        self.binding.signals.edited.connect(self._follow)
        for table in self.tables.values():
            table.changed.connect(self._follow)
        self._follow()
        if meeting.body_id:
            self.binding.go_to("held_on")

    def save(self, record: Meeting) -> Meeting:
        """Save the session; a new one takes the body's standard items."""
        card = SessionCard(record, **self.parts(), began_with=self.began_with)
        saved: SessionCard = self.desk.secretariat.meetings.save_card(card)
        return saved.meeting

    def _parts(self) -> dict[str, PartForm]:
        return {
            "joint_bodies": PartForm(
                JointBody, "joint_body_form", self.tr("Further body"), ("body_id",), check_joint
            ),
            "days": PartForm(
                MeetingDay,
                "meeting_day_form",
                self.tr("Further day"),
                ("held_on", "begins_at", "ends_at", "note"),
                check_day,
            ),
        }

    def _follow(self) -> None:
        """Hint at the day; suggest term and numbers for a new session's body and day."""
        body_id, held_on = str(self.binding.value("body_id") or ""), self.binding.value("held_on")
        day = held_on if isinstance(held_on, date) else None
        self._show_hints()
        asked = (body_id, day)
        if self._fills_in and body_id and asked != self._asked:
            self._asked = asked
            meetings = self.desk.secretariat.meetings
            self.desk.act(lambda: meetings.draft(*asked), then=self._suggest)

    def _show_hints(self) -> None:
        """Say what speaks against the days, once they, the bodies or the place are others."""
        asked: dict[str, Any] = {name: self.binding.value(name) for name in CONCERNED}
        further = self.parts()
        if (asked, repr(further)) == self._concerned:
            return
        self._concerned = asked, repr(further)
        meeting = replace(self._shown, **asked)
        card = SessionCard(meeting, further["joint_bodies"], further["days"])
        hints = self.desk.secretariat.planning.hints(card)
        self._hint.setText("\n".join(worded(one) for one in hints))
        self._hint.setVisible(bool(hints))

    def _suggest(self, draft: Meeting) -> None:
        """Put in what comes next, but never over what the clerk has written."""
        self._fills_in = False
        for name in DRAFTED:
            if self.binding.value(name) == self._drafted[name]:
                self.binding.suggest(name, getattr(draft, name))
                self._drafted[name] = getattr(draft, name)
        self._fills_in = True


def new_card(desk: Desk, body_id: str = "", held_on: date | None = None) -> SessionCard:
    """Return the card of a new session of a body, without one of the only body on top."""
    bodies = desk.secretariat.bodies.all()
    tops = [one.id for one in bodies if not one.parent_id and not one.ended_on]
    chosen = body_id or (tops[0] if len(tops) == 1 else "")
    if not chosen:
        return SessionCard(Meeting(held_on=held_on))
    return SessionCard(desk.secretariat.meetings.draft(chosen, held_on))


def add_meeting(desk: Desk, parent: QWidget, typed: str, take: Callable[[str], object]) -> None:
    """Open the dialog of a new session; `typed` is "body id:day", `take` gets its id when saved."""
    body_id, _, day = typed.partition(":")
    dialog = MeetingDialog(desk, new_card(desk, body_id, date.fromisoformat(day)), parent)
    dialog.saved.connect(lambda saved: take(saved.id))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()

"""What a dispatch about a session says to one person, paragraph by paragraph (domain paper 3.1)."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date

from sekretariat.documents.masthead import Masthead, Occasion, session_name, when
from sekretariat.documents.words import Words
from sekretariat.domain.addenda import ChangeKind, ItemChange
from sekretariat.domain.attachments import Attachment
from sekretariat.domain.dispatches import DispatchKind
from sekretariat.domain.invitations import InvitedAs
from sekretariat.domain.meetings import Mode
from sekretariat.domain.planning.gatherings import SessionDay


@dataclass(frozen=True, kw_only=True)
class Telling:
    """One person's piece: salutation and lines of the day, as what, answer until when.

    `video` is the access to a video conference, for messages alone; `before` is the session as it
    was told, `changes` what its agenda says otherwise, `is_public` that closed items stay out,
    `papers` what is enclosed beside the agenda.
    """

    kind: DispatchKind
    opening: str
    lines: tuple[str, ...]
    invited_as: InvitedAs
    written_on: date
    answer_until: date | None = None
    video: str = ""
    shortened: str = ""
    shortened_to: int | None = None
    is_second: bool = False
    note: str = ""
    before: Occasion | None = None
    changes: tuple[ItemChange, ...] = ()
    is_public: bool = False
    answers_anew: bool = False
    papers: tuple[Attachment, ...] = ()


_SUBJECTS: Mapping[DispatchKind, str] = {
    DispatchKind.INVITATION: "invitation_subject",
    DispatchKind.ADDENDUM: "addendum_subject",
    DispatchKind.UPDATE: "update_subject",
    DispatchKind.POSTPONEMENT: "postponement_subject",
    DispatchKind.CANCELLATION: "cancellation_subject",
    DispatchKind.REMINDER: "reminder_invitation_subject",
}
_LEADS: Mapping[InvitedAs, str] = {
    InvitedAs.MEMBER: "invitation_lead",
    InvitedAs.DEPUTY: "invitation_lead_deputy",
    InvitedAs.GUEST: "invitation_lead_guest",
    InvitedAs.SPEAKER: "invitation_lead_speaker",
    InvitedAs.PRESS: "invitation_lead_press",
    InvitedAs.STAFF: "invitation_lead_staff",
}


def subject(kind: DispatchKind, occasion: Occasion, masthead: Masthead) -> str:
    """Return what a piece is about: the session, its body and day."""
    words = masthead.words
    day = f", {words.full_date(occasion.held_on)}" if occasion.held_on else ""
    session = session_name(masthead, occasion)
    return words.say(_SUBJECTS[kind], session=session, body=masthead.body) + day


def texts(telling: Telling, occasion: Occasion, masthead: Masthead, access: str = "") -> list[str]:
    """Return the paragraphs of a piece; `access` is the sentence on how to join by video."""
    bodies: Mapping[DispatchKind, Callable[[_Piece], list[str]]] = {
        DispatchKind.INVITATION: _Piece.invitation,
        DispatchKind.ADDENDUM: _Piece.addendum,
        DispatchKind.UPDATE: _Piece.update,
        DispatchKind.POSTPONEMENT: _Piece.calling_off,
        DispatchKind.CANCELLATION: _Piece.calling_off,
        DispatchKind.REMINDER: _Piece.reminder,
    }
    piece = _Piece(telling, occasion, masthead, access)
    return [one for one in (telling.opening, *bodies[telling.kind](piece)) if one]


@dataclass(frozen=True)
class _Piece:
    telling: Telling
    occasion: Occasion
    masthead: Masthead
    access: str

    @property
    def words(self) -> Words:
        return self.masthead.words

    def invitation(self) -> list[str]:
        return [
            f"{self._named(_LEADS[self.telling.invited_as])} {self._takes_place()}",
            self._chair(),
            self.access,
            self._shortened(),
            self._second(),
            self._enclosed(),
            self.telling.note,
            self._answer(),
            *self._care(),
        ]

    def addendum(self) -> list[str]:
        is_deputy = self.telling.invited_as is InvitedAs.DEPUTY
        return [
            self._named("addendum_lead_deputy" if is_deputy else "addendum_lead"),
            "\n".join(self._change(one) for one in self.telling.changes),
            self.words.say("addendum_rest"),
            self.telling.note,
        ]

    def update(self) -> list[str]:
        until = self.telling.answer_until
        anew = ""
        if self.telling.answers_anew and until is not None:
            anew = self.words.say("update_answer_anew", day=self.words.full_date(until))
        return [
            self._named("update_lead"),
            self._held("update_before", self.telling.before or self.occasion),
            self._held("update_now", self.occasion),
            self.access,
            self._shortened(),
            self._second(),
            self.telling.note,
            anew,
        ]

    def calling_off(self) -> list[str]:
        is_moved = self.telling.kind is DispatchKind.POSTPONEMENT
        return [
            self._named("postponement_lead" if is_moved else "cancellation_lead"),
            self._held("planned_when", self.telling.before or self.occasion),
            self.telling.note,
        ]

    def reminder(self) -> list[str]:
        until = self.telling.answer_until
        asked = self.words.say("reminder_invitation_soon")
        if until is not None:
            asked = self.words.say("reminder_invitation_answer", day=self.words.full_date(until))
        return [
            self._named("reminder_invitation_lead"),
            self._held("invitation_when", self.occasion),
            asked,
            self.telling.note,
        ]

    def _named(self, key: str) -> str:
        session = session_name(self.masthead, self.occasion)
        return self.words.say(key, session=session, body=self.masthead.body)

    def _held(self, key: str, occasion: Occasion) -> str:
        form = self.words.say(f"mode_{occasion.mode.name.lower()}")
        where = ", ".join(part for part in (form, occasion.place) if part)
        return self.words.say(key, when=when(self.words, occasion), where=where)

    def _takes_place(self) -> str:
        """Return when, how and where the session is held, as a sentence."""
        occasion, words = self.occasion, self.words
        held = words.say(f"invitation_{occasion.mode.name.lower()}", when=self._days())
        place = "" if occasion.mode is Mode.DIGITAL else occasion.place
        told = (held, words.say("invitation_place", place=place) if place else "")
        return " ".join(" ".join(told).split())

    def _days(self) -> str:
        """Return the days of the session with their times, as a part of a sentence."""
        occasion, words = self.occasion, self.words
        if occasion.held_on is None:
            return ""
        first = SessionDay(occasion.held_on, occasion.begins_at, occasion.ends_at)
        days = [self._day(one) for one in (first, *occasion.further_days)]
        return words.say("invitation_and").join(days)

    def _day(self, one: SessionDay) -> str:
        words, day = self.words, self.words.full_date(one.held_on)
        if one.begins_at is None:
            return words.say("invitation_on", day=day)
        start = words.digits(one.begins_at)
        if one.ends_at is None:
            return words.say("invitation_on_from", day=day, start=start)
        return words.say("invitation_on_span", day=day, start=start, end=words.digits(one.ends_at))

    def _chair(self) -> str:
        """Return who chairs, who may listen, and that the body constitutes itself where it does."""
        occasion, words = self.occasion, self.words
        told = (
            words.say("invitation_chair", chair=occasion.chair) if occasion.chair else "",
            words.say("invitation_constituting") if occasion.is_constituting else "",
            words.say(f"invitation_{occasion.publicness.name.lower()}")
            if occasion.publicness
            else "",
        )
        return " ".join(one for one in told if one)

    def _care(self) -> list[str]:
        """Return what those who come are told besides: support, travel, pictures and data."""
        if self.telling.invited_as is InvitedAs.DEPUTY:
            return []
        keys = ["invitation_needs"]
        is_honorary = self.telling.invited_as is InvitedAs.MEMBER
        if is_honorary and self.occasion.mode is not Mode.DIGITAL:
            keys.append("invitation_costs")
        return [self.words.say(key) for key in (*keys, "invitation_data")]

    def _shortened(self) -> str:
        reason, days = self.telling.shortened, self.telling.shortened_to
        if not reason:
            return ""
        if not days:  # none at all, or no full day: the rules name no length that could be told
            return self.words.say("invitation_shortened", reason=reason)
        return self.words.say("invitation_shortened_days", reason=reason, days=days)

    def _second(self) -> str:
        return self.words.say("invitation_second") if self.telling.is_second else ""

    def _enclosed(self) -> str:
        is_public = self.telling.is_public
        return self.words.say("invitation_enclosed_public" if is_public else "invitation_enclosed")

    def _answer(self) -> str:
        if self.telling.answer_until is None:
            return ""
        keys = {
            InvitedAs.MEMBER: "invitation_answer",
            InvitedAs.DEPUTY: "invitation_answer_deputy",
        }
        key = keys.get(self.telling.invited_as, "invitation_answer_alone")
        return self.words.say(key, day=self.words.full_date(self.telling.answer_until))

    def _change(self, change: ItemChange) -> str:
        key = f"addendum_{change.kind.name.lower()}"
        if change.kind is ChangeKind.CHANGED and change.before:
            key = "addendum_renamed"
        return self.words.say(key, number=change.number, title=change.title, before=change.before)

"""What the office knows of a session, in sentences for its file and for the head of the house."""

from datetime import date
from typing import TYPE_CHECKING

from sekretariat.domain.agenda import UNCLOCKED, lines
from sekretariat.domain.board import Board
from sekretariat.domain.dispatches import Delivery, Dispatch, DispatchKind
from sekretariat.domain.inquiries import Way
from sekretariat.domain.invitations import InvitedAs
from sekretariat.domain.meetings import AgendaItem, Meeting, MeetingStatus
from sekretariat.domain.minutes import Decision, Objection
from sekretariat.domain.minutes_approval import OPEN_STATES, OUT
from sekretariat.domain.resolutions import TaskStatus
from sekretariat.domain.rules.notice import latest_notice
from sekretariat.services.boards import read_board
from sekretariat.services.inviting.recipients import recipients_of
from sekretariat.services.minutes_attendance import summaries
from sekretariat.services.minutes_records import Recorded, minutes_of, recorded
from sekretariat.services.press import to_print
from sekretariat.services.session_hints import hints_of
from sekretariat.storage.sessions import bodies_of, session_days
from sekretariat.storage.unit_of_work import Reader
from sekretariat.words import shown
from sekretariat.words.sentences import sentence

if TYPE_CHECKING:
    from sekretariat.documents.masthead import Occasion
    from sekretariat.documents.words import Words


class SessionFacts:
    """One session as its papers tell it."""

    def __init__(
        self, reader: Reader, meeting: Meeting, occasion: "Occasion", words: "Words"
    ) -> None:
        self._reader = reader
        self._meeting = meeting
        self._occasion = occasion
        self._words = words

    def when(self) -> list[str]:
        """Return when, where and how it is or was held, and who chairs it."""
        from sekretariat.documents.masthead import when  # noqa: PLC0415  lazy

        say, occasion = self._words.say, self._occasion
        is_over = self._meeting.status is MeetingStatus.HELD
        form = say(f"mode_{occasion.mode.name.lower()}")
        told = say(
            "file_held" if is_over else "file_planned", when=when(self._words, occasion), form=form
        )
        place = say("file_place", place=occasion.place) if occasion.place else ""
        chair = say("file_chair", chair=occasion.chair) if occasion.chair else ""
        return [one for one in (told, place, chair) if one]

    def hints(self) -> list[str]:
        """Return what speaks against its days, or that nothing does."""
        reader, meeting, words = self._reader, self._meeting, self._words
        days = session_days(reader, meeting)
        found = hints_of(reader, meeting, days, bodies_of(reader, meeting))
        told = [sentence(one.code, one.values, words.language) for one in found]
        return [words.say("file_hint", hint=one) for one in told] or [words.say("file_no_hint")]

    def latest(self) -> list[str]:
        """Return the last day its invitation can go out by the rules of the body."""
        board = self._board
        day = latest_notice(board.day.held_on, board.rules.notice()).latest_dispatch
        return [self._words.say("file_latest", day=self._words.long_date(day))]

    def invitation(self) -> list[str]:
        """Return who approved the invitation, when it went out and what came back."""
        found = self._reader.find(
            Dispatch, meeting_id=self._meeting.id, kind=DispatchKind.INVITATION
        )
        told = [line for one in found for line in self._dispatch(one)]
        return told or [self._words.say("file_unsent")]

    def _dispatch(self, one: Dispatch) -> list[str]:
        words, told = self._words, list[str]()
        if one.approved_on is not None:
            day, name = words.long_date(one.approved_on), one.approved_by or one.clerk
            told.append(words.say("file_approved", day=day, name=name))
        if one.sent_at is not None:
            told += self._sent(one)
        if one.answer_until is not None:
            told.append(words.say("file_answer_until", day=words.long_date(one.answer_until)))
        if one.shortened_reason:
            told.append(words.say("file_shortened", reason=one.shortened_reason))
        return told

    def _sent(self, one: Dispatch) -> list[str]:
        words, pieces = self._words, self._reader.find(Delivery, dispatch_id=one.id)
        emails = sum(piece.way is Way.EMAIL for piece in pieces)
        bounced = sum(piece.bounced_on is not None for piece in pieces)
        at = one.sent_at.astimezone() if one.sent_at else None
        told = words.say(
            "file_sent",
            day=words.long_date(at.date()) if at else "",
            time=words.digits(at.time()) if at else "",
            clerk=one.clerk,
            emails=emails,
            letters=len(pieces) - emails,
        )
        return [told, *([words.say("file_bounced", count=bounced)] if bounced else [])]

    def recipients(self) -> list[str]:
        """Return how many are invited, as what."""
        found = [one.invited_as for one in recipients_of(self._reader, self._board)]
        members, deputies = found.count(InvitedAs.MEMBER), found.count(InvitedAs.DEPUTY)
        guests = len(found) - members - deputies
        say = self._words.say
        return [say("file_recipients", members=members, deputies=deputies, guests=guests)]

    def items(self) -> list[str]:
        """Return the agenda, item by item, without what is only proposed or was taken off."""
        say = self._words.say
        found = self._reader.find(AgendaItem, meeting_id=self._meeting.id)
        told = [one for one in lines(found) if one.number and one.status not in UNCLOCKED]
        if not told:
            return [say("file_no_items")]
        named = [
            say(
                "file_item" if one.is_public else "file_item_closed",
                number=one.number,
                title=one.title,
            )
            for one in told
        ]
        return ["\n".join([say("file_items", count=len(named)), *named])]

    def course(self) -> list[str]:
        """Return who was there, what was decided and which tasks were handed out."""
        found, say = recorded(self._reader, self._meeting.id), self._words.say
        presence = [
            say("file_presence", label=label, told=told) for label, told in summaries(found) if told
        ]
        numbers = [one.number for one in found.resolutions if one.number]
        decided = say("file_no_resolutions")
        if numbers:
            decided = say("file_resolutions", count=len(numbers), numbers=", ".join(numbers))
        return [*(presence or [say("file_no_presence")]), decided, *self._tasks(found)]

    def _tasks(self, found: Recorded) -> list[str]:
        still = sum(one.status is TaskStatus.OPEN for one in found.tasks)
        told = self._words.say("file_tasks", count=len(found.tasks), open=still)
        return [told] if found.tasks else []

    def minutes(self) -> list[str]:
        """Return how the minutes stand: sent when, objected to by how many, approved when."""
        words, minutes = self._words, minutes_of(self._reader, self._meeting.id)
        told = [words.say("file_minutes", state=shown(minutes.status, words.language))]
        if minutes.sent_on is not None:
            told.append(words.say("file_minutes_sent", day=words.long_date(minutes.sent_on)))
        if minutes.objection_until is not None:
            day = words.long_date(minutes.objection_until)
            told.append(words.say("file_objections_until", day=day))
        if minutes.status not in OPEN_STATES:
            told.append(self._objections(minutes.id))
        if minutes.status in OUT and minutes.approved_on is not None:
            day, note = words.long_date(minutes.approved_on), minutes.approval_note
            told.append(words.say("file_minutes_approved", day=day, note=note).strip())
        return told

    def _objections(self, minutes_id: str) -> str:
        found = self._reader.find(Objection, minutes_id=minutes_id)
        still = sum(one.decision is Decision.OPEN for one in found)
        if not found:
            return self._words.say("file_no_objections")
        return self._words.say("file_objections", count=len(found), open=still)

    def press(self, today: date) -> list[str]:
        """Return the headline of the press text, when it goes out, whose words it quotes.

        Where none is kept yet it is the draft of today.
        """
        say, release = self._words.say, to_print(self._reader, self._meeting.id, today)
        told = [say("file_press", headline=release.wording.strip().partition("\n")[0])]
        if release.row_version and release.released_on:
            told.append(say("file_press_day", day=self._words.long_date(release.released_on)))
        else:
            told.append(say("file_press_draft"))
        if release.embargo:
            told.append(say("file_press_embargo", until=release.embargo))
        if release.quote:
            told.append(say("file_press_quote", who=release.quoted, quote=release.quote))
        return told

    @property
    def _board(self) -> Board:
        return read_board(self._reader, self._meeting.id)

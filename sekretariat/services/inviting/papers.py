"""The files of a dispatch: a draft or letter for each person, the agenda, the calendar file."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from sekretariat.documents.invitation_letter import invitation_letter, letter_texts, message
from sekretariat.documents.invitation_texts import Telling, subject
from sekretariat.documents.masthead import Masthead, Occasion, session_name, when
from sekretariat.documents.pdf import write_pdf
from sekretariat.domain.dispatches import (
    CALLS_OFF,
    WITHOUT_AGENDA,
    Delivery,
    Dispatch,
    DispatchKind,
)
from sekretariat.domain.file_names import file_name
from sekretariat.domain.inquiries import Way
from sekretariat.domain.meetings import Meeting, Mode
from sekretariat.domain.people import Channel
from sekretariat.domain.planning.gatherings import SessionDay
from sekretariat.exchange.calendars import Appointment, Guest, appointment, session_span
from sekretariat.exchange.drafts import CALENDAR_NAME, Draft, write_draft
from sekretariat.exchange.kept_drafts import Apart
from sekretariat.progress import Progress
from sekretariat.services.inviting.enclosures import Enclosures
from sekretariat.services.inviting.pieces import Piece
from sekretariat.services.papers.kinds import AgendaVariant, Paper, PrintQuestion
from sekretariat.services.papers.made import template_of_head
from sekretariat.services.papers.made import told as said
from sekretariat.services.papers.resolved import resolved, resolved_text
from sekretariat.services.printing import Printing
from sekretariat.words import N_, translate

if TYPE_CHECKING:
    from sekretariat.services.papers.made import Made


@dataclass(frozen=True, kw_only=True)
class Posted:
    """A piece that was written, with what is kept of its file and what a letter says."""

    delivery: Delivery
    content: bytes = field(repr=False)
    text: str = ""


@dataclass(frozen=True, kw_only=True)
class Letterbox:
    """What all pieces of a dispatch share: session, its heads, sender, the dispatch itself."""

    meeting: Meeting
    occasion: Occasion
    masthead: Masthead
    organizer: Guest
    dispatch: Dispatch
    before: Dispatch | None
    made_at: datetime
    shortened_to: int | None = None


class Papers:
    """Writes the files of one dispatch; `issues` are its agendas, whole or public (True)."""

    def __init__(
        self, printing: Printing, box: Letterbox, folder: Path, enclosures: Enclosures
    ) -> None:
        self._printing = printing
        self._enclosures = enclosures
        self._box = box
        self._folder = folder
        self._before = _occasion_before(box)
        self._agendas: dict[bool, Path] = {}
        self._apart = Apart()
        self.issues: dict[bool, Made] = {}

    def write(self, ready: Sequence[Piece], progress: Progress) -> list[Posted]:
        """Write everything; a person who wants both ways gets a draft and a letter."""
        kind = self._box.dispatch.kind
        progress.step(0, len(ready))
        if kind not in WITHOUT_AGENDA:
            self._write_agendas({one.is_public for one in ready})
        if kind is not DispatchKind.REMINDER:
            own = appointment(self._session(kind), self._box.organizer, made_at=self._box.made_at)
            self._printing.save(own, self._folder / CALENDAR_NAME)
        progress.step(0, len(ready))
        posted: list[Posted] = []
        for done, piece in enumerate(ready, start=1):
            stem = f"{done:03} {file_name(piece.name)}"
            if piece.kind is not DispatchKind.INVITATION:
                stem = f"{translate(piece.kind.label).capitalize()} {stem}"
            if piece.invitation.email:
                posted.append(self._write_message(piece, stem))
            if piece.invitation.channel is not Channel.EMAIL:
                posted.append(self._write_letter(piece, stem))
            progress.step(done, len(ready))
        return posted

    def _write_agendas(self, kinds: set[bool]) -> None:
        for is_public in sorted(kinds):
            name = N_("Agenda, public part") if is_public else N_("Agenda")
            path = self._folder / f"{translate(name)}.pdf"
            is_amended = self._box.dispatch.kind is DispatchKind.ADDENDUM
            question = PrintQuestion(
                paper=Paper.AGENDA,
                meeting_id=self._box.meeting.id,
                variant=(AgendaVariant.PUBLIC if is_public else AgendaVariant.WHOLE).value,
                addendum_on=self._today if is_amended else None,
            )
            made = self._printing.made(question)
            self._printing.save(made.content, path)
            self.issues[is_public] = made
            self._agendas[is_public] = path

    def _write_message(self, piece: Piece, stem: str) -> Posted:
        box, invitation = self._box, piece.invitation
        path = self._folder / translate(N_("Messages")) / f"{stem}.eml"
        wording = resolved_text(message(self._telling(piece), box.occasion, box.masthead))
        session, calendar = self._session(piece.kind), b""
        if piece.kind is not DispatchKind.REMINDER:
            guest = Guest(name=piece.name, email=invitation.email)
            calendar = appointment(session, box.organizer, guest, made_at=box.made_at)
        draft = Draft(
            email=invitation.email,
            name=piece.name,
            subject=subject(piece.kind, box.occasion, box.masthead),
            text=wording,
            attachments=self._enclosed(piece),
            calendar=calendar,
            method=session.method,
        )
        write_draft(path, draft, box.made_at)
        delivery = self._delivery(piece, Way.EMAIL, wording, path)
        delivery.enclosed = "\n".join(one.name for one in draft.attachments)
        return Posted(delivery=delivery, content=self._apart.kept(path.read_bytes()))

    def _write_letter(self, piece: Piece, stem: str) -> Posted:
        box, has_message = self._box, bool(piece.invitation.email)
        path = self._folder / translate(N_("Letters")) / f"{stem}.pdf"
        told = (self._telling(piece), box.occasion, box.masthead)
        letter = resolved(invitation_letter(*told, has_message=has_message))
        content = write_pdf(letter, made_at=box.made_at)
        self._printing.save(content, path)
        wording = "\n\n".join(letter_texts(*told, has_message=has_message))
        delivery = self._delivery(piece, Way.POST, wording, path)
        return Posted(delivery=delivery, content=content, text=said(letter))

    def _enclosed(self, piece: Piece) -> tuple[Path, ...]:
        if self._box.dispatch.kind in WITHOUT_AGENDA:
            return ()
        papers = self._enclosures.files(self._folder, only_public=piece.is_public)
        files = (self._agendas[piece.is_public], *papers)
        self._apart.know(files)
        return files

    @property
    def template(self) -> str:
        """What tells the words and the letterhead of the pieces from others."""
        return template_of_head(self._box.masthead)

    @property
    def _today(self) -> date:
        return self._box.made_at.astimezone().date()

    def _telling(self, piece: Piece) -> Telling:
        meeting, dispatch = self._box.meeting, self._box.dispatch
        is_remote = meeting.mode is not Mode.IN_PERSON
        before = self._box.before
        return Telling(
            kind=piece.kind,
            opening=piece.invitation.opening,
            lines=tuple(piece.invitation.address.splitlines()),
            invited_as=piece.invitation.invited_as,
            written_on=self._today,
            answer_until=None if piece.kind in CALLS_OFF else dispatch.answer_until,
            video=meeting.video_link if is_remote else "",
            shortened=dispatch.shortened_reason,
            shortened_to=self._box.shortened_to,
            is_second=dispatch.second_invitation,
            note=dispatch.note,
            before=self._before,
            changes=piece.changes,
            is_public=piece.is_public,
            answers_anew=before is not None and before.held_on != meeting.held_on,
            papers=()
            if dispatch.kind in WITHOUT_AGENDA
            else self._enclosures.papers(only_public=piece.is_public),
        )

    def _session(self, kind: DispatchKind) -> Appointment:
        meeting, masthead = self._box.meeting, self._box.masthead
        held_on = meeting.held_on or date.max  # a session without a day is not invited to
        first = SessionDay(held_on, meeting.begins_at, meeting.ends_at)
        begins, ends = session_span([first, *self._box.occasion.further_days])
        occasion = self._box.occasion
        days = when(masthead.words, occasion) if occasion.further_days else ""
        return Appointment(
            uid=meeting.id,
            title=", ".join((session_name(masthead, occasion), masthead.body)),
            note=days.replace("; ", "\n"),
            begins=begins,
            ends=ends,
            place="" if meeting.mode is Mode.DIGITAL else meeting.venue,
            sequence=self._box.dispatch.sequence or 0,
            is_cancelled=kind in CALLS_OFF,
        )

    def _delivery(self, piece: Piece, way: Way, wording: str, path: Path) -> Delivery:
        invitation = piece.invitation
        return Delivery(
            dispatch_id=self._box.dispatch.id,
            meeting_id=self._box.meeting.id,
            person_id=invitation.person_id,
            name=piece.name,
            invited_as=invitation.invited_as,
            way=way,
            address=invitation.email if way is Way.EMAIL else invitation.address,
            is_blocked=piece.is_blocked and way is Way.POST,
            wording=wording,
            file=str(path.relative_to(self._folder)),
            file_hash=hashlib.sha256(path.read_bytes()).hexdigest(),
        )


def _occasion_before(box: Letterbox) -> Occasion | None:
    """Return the session as it was told before."""
    told = box.before
    if told is None:
        return None
    return replace(
        box.occasion,
        held_on=told.held_on,
        begins_at=told.begins_at,
        ends_at=told.ends_at,
        place=told.venue,
        mode=told.mode,
    )

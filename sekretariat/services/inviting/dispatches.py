"""Sending: approve what is due, write its pieces, keep each as it went; reminders and returns."""

from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sekretariat.domain.changes import ChangeSet
from sekretariat.domain.dispatches import (
    Delivery,
    Dispatch,
    DispatchKind,
    Standing,
    deemed_received,
    is_stale,
    next_sequence,
)
from sekretariat.domain.inquiries import Way
from sekretariat.domain.issued import IssuedPaper, IssueOccasion
from sekretariat.domain.meetings import Meeting
from sekretariat.domain.problems import Problem, Refused, Severity, refuse_errors
from sekretariat.exchange.saving import together
from sekretariat.progress import Cancelled, Progress
from sekretariat.services.context import Context
from sekretariat.services.inviting import approvals
from sekretariat.services.inviting.logs import LOG, log_rows, write_log
from sekretariat.services.inviting.pieces import Piece, Round, pieces, round_of
from sekretariat.services.inviting.traces import note_bounce, note_sent
from sekretariat.services.issuing import keep_issue
from sekretariat.services.papers.kinds import Paper, PrintQuestion
from sekretariat.services.printing import Printing
from sekretariat.services.settings import Settings
from sekretariat.storage import contents
from sekretariat.words import N_, fill

if TYPE_CHECKING:
    from sekretariat.services.inviting.papers import Papers

_LABELS = {
    DispatchKind.INVITATION: N_("Send invitations"),
    DispatchKind.ADDENDUM: N_("Send an addendum"),
    DispatchKind.UPDATE: N_("Send what has changed"),
    DispatchKind.POSTPONEMENT: N_("Tell that the session is postponed"),
    DispatchKind.CANCELLATION: N_("Tell that the session is called off"),
    DispatchKind.REMINDER: N_("Send reminders"),
}
Problems = tuple[Problem, ...]
BOUNCE = N_("Note what came back from {name}")


@dataclass(frozen=True)
class Sent:
    """What was written where; `problems` tell who was left out, and why."""

    kind: DispatchKind
    folder: Path
    drafts: int
    letters: int
    problems: tuple[Problem, ...] = ()

    @property
    def left_out(self) -> frozenset[object]:
        """The names of those who got nothing."""
        kept_out = (one for one in self.problems if one.severity is Severity.ERROR)
        return frozenset(one.values["name"] for one in kept_out)


class Dispatches:
    """What is sent about sessions."""

    def __init__(self, context: Context, printing: Printing, settings: Settings) -> None:
        self._context = context
        self._printing = printing
        self._settings = settings

    def standing(self, meeting_id: str) -> Standing:
        """Return what has been told of a session and what has to be told next."""
        return self._round(meeting_id).standing

    def rows(self, meeting_id: str) -> list[dict[str, Any]]:
        """Return every piece that went out, for the proof of dispatch."""
        with self._context.reader() as reader:
            return log_rows(reader, meeting_id)

    def draft(self, meeting_id: str) -> Dispatch:
        """Return what is to be approved next, not yet saved; raises Refused where nothing is."""
        found = self._round(meeting_id)
        return self._draft(found, approvals.due_of(found))

    def lateness(self, meeting_id: str) -> list[Problem]:
        """Return a problem where the notice of a session to come can no longer be kept."""
        return approvals.too_late(self._round(meeting_id), self._context.today())

    def approve(self, dispatch: Dispatch) -> Dispatch:
        """Approve what is due next: its agenda is kept, the numbers of the items are fixed.

        Raises Refused where the notice is missed and no reason is given.
        """
        today = self._context.today()
        with self._context.work("dispatch.approve", N_("Approve what is sent")) as work:
            found = round_of(work, dispatch.meeting_id)
            dispatch.kind = approvals.due_of(found)
            if not dispatch.shortened_reason:
                refuse_errors(approvals.too_late(found, today))
            return approvals.approve(work, found, dispatch, today)

    def send(
        self,
        meeting_id: str,
        folder: Path,
        progress: Progress | None = None,
        *,
        reason: str = "",
    ) -> Sent:
        """Write what is due, and keep what was sent to whom; approves it where nobody has.

        Those the proof speaks against stay out and are told, as is a notice that was missed and
        has no reason. Raises Refused where what was approved has been changed since.
        """
        progress = progress or Progress()
        progress.step(0, 0)
        found, today = self._round(meeting_id), self._context.today()
        due, dispatch = approvals.due_of(found), found.standing.approved
        self._ready(meeting_id, due)
        refuse_errors(is_stale(found.standing, found.session.meeting))
        approval: ChangeSet | None = None
        if dispatch is None:
            dispatch = self._draft(found, due)
            dispatch.shortened_reason = reason if approvals.too_late(found, today) else ""
            with self._context.work("dispatch.approve", N_("Approve what is sent")) as work:
                approvals.approve(work, found, dispatch, today)
            approval = work.change_set
        try:
            progress.step(0, 0)
            sent = self._send(dispatch, folder, progress, approval)
        except (Cancelled, Refused):
            self._take_back(approval)
            raise
        late = approvals.still_late(found, dispatch, today)
        return replace(sent, problems=(*approvals.as_warnings(late), *sent.problems))

    def remind(self, meeting_id: str, folder: Path, progress: Progress | None = None) -> Sent:
        """Write to everybody asked who has not answered; not to deputies, nor to the excused."""
        found = self._round(meeting_id)
        if found.standing.told is None:
            raise Refused(Problem("dispatch.not_sent"))
        dispatch = self._draft(found, DispatchKind.REMINDER)
        return self._send(dispatch, folder, progress or Progress())

    def bounce(self, meeting_id: str, person_id: str, remark: str = "") -> Delivery:
        """Note that what was sent last came back: the next dispatch takes another way."""
        with self._context.work("dispatch.bounce", BOUNCE, name="") as work:
            delivery = note_bounce(work, meeting_id, person_id, self._context.clock())
            delivery.remark = remark
            work.save(delivery)
            work.relabel(fill(BOUNCE, {"name": delivery.name}))
        return delivery

    def _round(self, meeting_id: str) -> Round:
        with self._context.reader() as reader:
            return round_of(reader, meeting_id)

    def _draft(self, found: Round, kind: DispatchKind) -> Dispatch:
        clerk = self._settings.load().clerk or self._context.clerk
        return approvals.drafted(found, kind, clerk, self._context.today())

    def _send(
        self,
        dispatch: Dispatch,
        folder: Path,
        progress: Progress,
        approval: ChangeSet | None = None,
    ) -> Sent:
        """Write the files outside any transaction, then keep what was written in one."""
        today, meeting_id = self._context.today(), dispatch.meeting_id
        found, ready, problems = self._ready(meeting_id, dispatch.kind)
        dispatch.sequence = next_sequence(dispatch.kind, found.dispatches)
        with together(folder) as aside:
            papers = self._papers(dispatch, found, aside)
            posted = papers.write(ready, progress)
        deliveries = [one.delivery for one in posted]
        for one in deliveries:
            one.received_on = deemed_received(one.way, today, found.session.rules)
        dispatch.template = papers.template
        dispatch.sent_at, dispatch.clerk = self._context.clock(), self._context.clerk
        dispatch.folder = str(folder)
        label = _LABELS[dispatch.kind]
        continues = approval.id if approval is not None else ""
        with self._context.work("dispatch.send", label, continues=continues) as work:
            for piece in posted:
                piece.delivery.sha512 = contents.keep(work.connection, piece.content, piece.text)
            note_sent(work, dispatch, deliveries, found, ready, today)
            for is_public, made in papers.issues.items():
                names = "\n".join(one.name for one in ready if one.is_public is is_public)
                issued = IssuedPaper(
                    occasion=IssueOccasion.DISPATCH, recipients=names, dispatch_id=dispatch.id
                )
                keep_issue(work, made, issued)
        self._write_log(meeting_id, dispatch, folder)
        drafts = sum(one.way is Way.EMAIL for one in deliveries)
        letters = len(deliveries) - drafts
        return Sent(dispatch.kind, folder, drafts, letters, problems)

    def _take_back(self, approval: ChangeSet | None) -> None:
        """Take back an approval whose pieces were not written after all."""
        if approval is not None:
            context = self._context
            done = context.database.take_back(
                approval, at=context.clock(), clerk=context.clerk, redo=False
            )
            context.tell(done)

    def _ready(self, meeting_id: str, kind: DispatchKind) -> tuple[Round, list[Piece], Problems]:
        """Return who gets what; raises Refused where nobody can be written to."""
        with self._context.reader() as reader:
            found = round_of(reader, meeting_id)
            ready, problems = pieces(reader, found, kind, self._context.today())
        if not ready:
            is_reminder = kind is DispatchKind.REMINDER
            code = "dispatch.nobody_silent" if is_reminder else "invitation.nobody"
            if problems and found.standing.told is not None and not is_reminder:
                problems.append(Problem("dispatch.others_know"))
            raise Refused(*(problems or [Problem(code)]))
        return found, ready, tuple(problems)

    def _papers(self, dispatch: Dispatch, found: Round, folder: Path) -> "Papers":
        # lazy: only who sends needs the writers
        from sekretariat.exchange.calendars import Guest  # noqa: PLC0415
        from sekretariat.services.attachments import Attachments  # noqa: PLC0415
        from sekretariat.services.inviting.enclosures import Enclosures  # noqa: PLC0415
        from sekretariat.services.inviting.papers import Letterbox, Papers  # noqa: PLC0415

        with self._context.reader() as reader:
            meeting = reader.get(Meeting, dispatch.meeting_id)
            occasion, masthead = self._printing.heads(reader, meeting)
            enclosures = Enclosures(Attachments(self._context), reader, meeting.id)
        box = Letterbox(
            meeting=meeting,
            occasion=occasion,
            masthead=masthead,
            organizer=Guest(name=masthead.office, email=self._settings.load().email),
            dispatch=dispatch,
            before=found.standing.told,
            shortened_to=approvals.shortened_to(found, dispatch, self._context.today()),
            made_at=self._context.clock(),
        )
        return Papers(self._printing, box, folder, enclosures)

    def _write_log(self, meeting_id: str, dispatch: Dispatch, folder: Path) -> None:
        rows = [one for one in self.rows(meeting_id) if one["dispatch_id"] == dispatch.id]
        write_log(folder, rows)
        question = PrintQuestion(paper=Paper.DISPATCH_LOG, meeting_id=meeting_id)
        self._printing.write(question, folder / f"{LOG}.pdf")

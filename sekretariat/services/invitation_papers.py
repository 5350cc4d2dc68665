"""The files of a dispatch: a draft or letter for each person, the agenda, the calendar file."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from sekretariat.documents.invitation_letter import (
    Inviting,
    invitation_letter,
    message,
    subject,
)
from sekretariat.documents.pdf import write_pdf
from sekretariat.domain.file_names import file_name
from sekretariat.domain.inquiries import Way
from sekretariat.domain.invitations import Invitation
from sekretariat.domain.meetings import MeetingStatus, Mode
from sekretariat.domain.people import Channel
from sekretariat.domain.problems import Problem
from sekretariat.exchange.calendars import Appointment, write_appointment
from sekretariat.exchange.columns import Column
from sekretariat.exchange.delimited_list import write_delimited
from sekretariat.exchange.drafts import Draft, write_draft
from sekretariat.progress import Progress
from sekretariat.services.printing import Paper, Printing, PrintQuestion
from sekretariat.storage.unit_of_work import Reader
from sekretariat.words import N_, translate

LOCAL = ZoneInfo("Europe/Berlin")
USUAL_LENGTH = timedelta(hours=2)


@dataclass(frozen=True)
class Sent:
    """What was written where; `problems` tell who was left out, and why."""

    folder: Path
    drafts: int
    letters: int
    problems: tuple[Problem, ...] = ()


class Papers:
    """Writes the files of one dispatch."""

    def __init__(
        self, reader: Reader, printing: Printing, meeting_id: str, made_at: datetime
    ) -> None:
        self._printing = printing
        self._made_at = made_at
        self._meeting, self._occasion, self._masthead = printing.heads(reader, meeting_id)

    def write(
        self,
        folder: Path,
        ready: Sequence[tuple[str, Invitation]],
        until: date | None,
        progress: Progress,
    ) -> Sent:
        """Write everything; a person who wants both ways gets a draft and a letter."""
        agenda, calendar = folder / "Tagesordnung.pdf", folder / "Sitzung.ics"
        question = PrintQuestion(paper=Paper.AGENDA, meeting_id=self._meeting.id)
        self._printing.write(question, agenda)
        sequence = max(one.sequence or 0 for _, one in ready)
        write_appointment(self._appointment(sequence), calendar, made_at=self._made_at)
        lines: list[dict[str, object]] = []
        for done, (name, invitation) in enumerate(ready, start=1):
            stem = f"{done:03} {file_name(name)}"
            told = self._told(invitation, until)
            if invitation.email:
                path = folder / translate(N_("Messages")) / f"{stem}.eml"
                self._write_message(path, name, invitation.email, told, (agenda, calendar))
                lines.append(_line(name, Way.EMAIL, invitation.email, path))
            if invitation.channel is not Channel.EMAIL:
                path = folder / translate(N_("Letters")) / f"{stem}.pdf"
                self._write_letter(path, told)
                place = ", ".join(invitation.address.splitlines())
                lines.append(_line(name, Way.POST, place, path))
            progress.step(done, len(ready))
        self._write_log(folder, lines)
        ways = Counter(line["way"] for line in lines)
        return Sent(folder, ways[Way.EMAIL], ways[Way.POST])

    def _told(self, invitation: Invitation, until: date | None) -> Inviting:
        is_remote = self._meeting.mode is not Mode.IN_PERSON
        return Inviting(
            opening=invitation.opening,
            lines=tuple(invitation.address.splitlines()),
            invited_as=invitation.invited_as,
            written_on=self._made_at.astimezone().date(),
            answer_until=until,
            video=self._meeting.video_link if is_remote else "",
        )

    def _write_message(
        self, path: Path, name: str, email: str, told: Inviting, attachments: tuple[Path, ...]
    ) -> None:
        draft = Draft(
            email=email,
            name=name,
            subject=subject(self._occasion, self._masthead),
            text=message(told, self._occasion, self._masthead),
            attachments=attachments,
        )
        write_draft(path, draft, self._made_at)

    def _write_letter(self, path: Path, told: Inviting) -> None:
        letter = invitation_letter(told, self._occasion, self._masthead)
        self._printing.save(write_pdf(letter, made_at=self._made_at), path)

    def _appointment(self, sequence: int) -> Appointment:
        meeting = self._meeting
        held_on = meeting.held_on or date.max  # a session without a day is not invited to
        begins: datetime | date = held_on
        ends: datetime | date = held_on + timedelta(days=1)
        if meeting.begins_at is not None:
            begins = datetime.combine(held_on, meeting.begins_at, LOCAL)
            ends = begins + USUAL_LENGTH
            if meeting.ends_at is not None:
                ends = datetime.combine(held_on, meeting.ends_at, LOCAL)
        return Appointment(
            uid=meeting.id,
            title=subject(self._occasion, self._masthead),
            begins=begins,
            ends=ends,
            place="" if meeting.mode is Mode.DIGITAL else meeting.venue,
            sequence=sequence,
            is_cancelled=meeting.status is MeetingStatus.CANCELLED,
        )

    def _write_log(self, folder: Path, lines: Sequence[Mapping[str, object]]) -> None:
        """Write who was sent what by which way, as a list Excel opens."""
        columns = (
            Column("name", N_("Name")),
            Column("way", N_("Way")),
            Column("address", N_("Address")),
            Column("file", N_("File")),
        )
        write_delimited(folder / "Versandnachweis.csv", columns, lines)


def _line(name: str, way: Way, address: str, path: Path) -> dict[str, object]:
    return {"name": name, "way": way, "address": address, "file": path.name}

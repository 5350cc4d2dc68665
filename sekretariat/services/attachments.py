"""Papers of sessions and items: attached, saved as a file again, taken off; bytes kept once."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sekretariat.domain import agenda
from sekretariat.domain.agenda import in_order
from sekretariat.domain.attachments import LIMIT_BYTES, LIMIT_MB, Attachment, going_out, title_of
from sekretariat.domain.dispatches import Dispatch
from sekretariat.domain.fields import check
from sekretariat.domain.meetings import AgendaItem, Meeting
from sekretariat.domain.obstacles import obstacle_of
from sekretariat.domain.problems import Problem, Refused, refuse_errors
from sekretariat.exchange import TEXT_WORD
from sekretariat.exchange.reading.worker import read_apart
from sekretariat.exchange.saving import replacing
from sekretariat.progress import Progress
from sekretariat.services.context import Context
from sekretariat.storage import contents
from sekretariat.storage.unit_of_work import Reader, UnitOfWork
from sekretariat.words import N_


@dataclass(frozen=True)
class Attached:
    """What was attached; `warnings` tell which files the search cannot look into."""

    attachments: Sequence[Attachment]
    warnings: Sequence[Problem] = ()


class Attachments:
    """The papers of sessions."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def rows(self, meeting_id: str) -> list[dict[str, Any]]:
        """Return the papers of a session by their numbers, without their bytes."""
        with self._context.reader() as reader:
            found = reader.find(Attachment, meeting_id=meeting_id)
            items = reader.find(AgendaItem, meeting_id=meeting_id)
        named = {"": "", **{item.id: _named(item) for item in items}}
        seen = {one.id for one in going_out(found, agenda.lines(items), only_public=True)}
        ordered = sorted(found, key=lambda one: one.position)
        return [
            {**_row(one), "item": named[one.item_id], "is_public": one.id in seen}
            for one in ordered
        ]

    def attach(
        self,
        paths: Sequence[Path],
        meeting_id: str,
        item_id: str = "",
        progress: Progress | None = None,
    ) -> Attached:
        """Attach files to a session, or an item of its agenda; all of them, or none.

        Raises Refused for a file that cannot be read, is empty or too big. What is in a file is
        read in a process of its own; where nothing can be read, it is kept all the same and told
        as a warning.
        """
        read = [(path, _content_of(path), _text_of(path, progress)) for path in paths]
        names = ", ".join(path.name for path in paths)
        with self._context.work("attachment.add", N_("Attach {name}"), name=names) as work:
            work.get(Meeting, meeting_id)
            added = []
            for path, content, text in read:
                one = Attachment(meeting_id=meeting_id, item_id=item_id)
                _check_item(work, one)
                one.title, one.file_name, one.size = title_of(path.name), path.name, len(content)
                one.sha512 = contents.keep(work.connection, content, text)
                one.position = _next_position(work, meeting_id)
                added.append(work.add(one))
        dumb = [path.name for path, _, text in read if not text]
        return Attached(added, [Problem("attachment.no_text", {"file": name}) for name in dumb])

    def get(self, attachment_id: str) -> Attachment:
        """Return a paper."""
        with self._context.reader() as reader:
            return reader.get(Attachment, attachment_id)

    def text(self, attachment_id: str) -> str:
        """Return what the file of a paper says, "" where nothing can be read from it."""
        with self._context.reader() as reader:
            one = reader.get(Attachment, attachment_id)
            return contents.text(reader.connection, one.sha512)

    def items(self, meeting_id: str) -> list[tuple[str, str]]:
        """Return (id, number and title) of the items a paper can belong to, in their order."""
        with self._context.reader() as reader:
            items = reader.find(AgendaItem, meeting_id=meeting_id)
        return [(item.id, _named(item)) for _, item in in_order(items)]

    def save(self, attachment: Attachment) -> Attachment:
        """Save title, item and who may see it; raises Refused for an item of another session."""
        refuse_errors(check(attachment))
        label, title = N_("Change attachment {name}"), attachment.title
        with self._context.work("attachment.change", label, name=title) as work:
            _check_item(work, attachment)
            work.save(attachment)
        return attachment

    def shift(self, attachment_id: str, by: int) -> None:
        """Move a paper up (-1) or down (1) by so many places; the others change their numbers."""
        with self._context.work("attachment.order", N_("Order attachments")) as work:
            moved = work.get(Attachment, attachment_id)
            ordered = _ordered(work, moved.meeting_id)
            numbers = [one.position for one in ordered]
            place = [one.id for one in ordered].index(moved.id)
            ordered.insert(max(0, place + by), ordered.pop(place))
            for one, number in zip(ordered, numbers, strict=True):
                one.position = number
                work.save(one)

    def detach(self, attachment_ids: Sequence[str]) -> None:
        """Take papers off their session; undo brings them back, bytes and all.

        The others close the gap, unless their numbers were told already.
        """
        with self._context.work("attachment.remove", N_("Remove attachment")) as work:
            meetings = set()
            for attachment_id in attachment_ids:
                found = work.get(Attachment, attachment_id)
                meetings.add(found.meeting_id)
                work.delete(found)
                work.relabel(f"{work.change_set.label} {found.title}")
            for meeting_id in sorted(meetings):
                _close_gaps(work, meeting_id)

    def export(self, attachment_id: str, path: Path) -> Path:
        """Write a file as it was attached; into a folder under its own name.

        Raises Refused (attachment.damaged) where its bytes are no longer those.
        """
        with self._context.reader() as reader:
            one = reader.get(Attachment, attachment_id)
            content = contents.content(reader.connection, one.sha512)
        if content is None:
            raise Refused(Problem("attachment.damaged", {"file": one.file_name}))
        target = path / one.file_name if path.is_dir() else path
        with replacing(target) as stream:
            stream.write(content)
        return target


def _content_of(path: Path) -> bytes:
    named = {"file": path.name}
    try:
        size = path.stat().st_size
        content = path.read_bytes() if size <= LIMIT_BYTES else b""
    except FileNotFoundError as error:
        raise Refused(Problem("file.missing", {"file": str(path)})) from error
    except OSError as error:
        values = {**named, "reason": obstacle_of(error)}
        raise Refused(Problem("file.unreadable", values)) from error
    if size > LIMIT_BYTES:
        raise Refused(Problem("attachment.too_big", {**named, "limit": LIMIT_MB}))
    if not content:
        raise Refused(Problem("file.empty", named))
    return content


def _text_of(path: Path, progress: Progress | None) -> str:
    """Return what a file says, "" where nothing can be read from it."""
    try:
        found = read_apart(path, progress, TEXT_WORD)
    except Refused:
        return ""
    return "\n".join(str(row.cells[0]) for sheet in found.sheets for row in sheet.rows)


def _check_item(work: UnitOfWork, one: Attachment) -> None:
    """Refuse an item of another session."""
    if one.item_id and work.get(AgendaItem, one.item_id).meeting_id != one.meeting_id:
        raise Refused(Problem("record.unknown", {"value": one.item_id}, "item_id"))


def _ordered(reader: Reader, meeting_id: str) -> list[Attachment]:
    found = reader.find(Attachment, meeting_id=meeting_id)
    return sorted(found, key=lambda one: (one.position, one.id))


def _close_gaps(work: UnitOfWork, meeting_id: str) -> None:
    """Number the papers anew, unless an agenda that names them went out."""
    if any(one.sent_at is not None for one in work.find(Dispatch, meeting_id=meeting_id)):
        return
    for position, one in enumerate(_ordered(work, meeting_id), start=1):
        one.position = position
        work.save(one)


def _named(item: AgendaItem) -> str:
    return f"{item.number} {item.title}".strip()


def _next_position(reader: Reader, meeting_id: str) -> int:
    known = reader.find(Attachment, meeting_id=meeting_id)
    return max((one.position for one in known), default=0) + 1


def _row(one: Attachment) -> dict[str, Any]:
    return {
        "id": one.id,
        "position": one.position,
        "item_id": one.item_id,
        "title": one.title,
        "file_name": one.file_name,
        "size": one.size,
        "sha512": one.sha512,
    }

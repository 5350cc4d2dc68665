"""The pieces of dispatches as they went out: letters and messages, each kept with its file."""

from pathlib import PureWindowsPath
from typing import Any

from sekretariat.domain.dispatches import Delivery, Dispatch, DispatchKind
from sekretariat.domain.inquiries import Way
from sekretariat.domain.issued import IssueOccasion
from sekretariat.domain.problems import Problem, Refused
from sekretariat.exchange.kept_drafts import whole
from sekretariat.services.papers.kinds import Paper, PrintQuestion
from sekretariat.storage import contents
from sekretariat.storage.unit_of_work import Reader
from sekretariat.words import N_, fill, shown

TITLE = N_("{kind} to {name} ({way})")


def piece_rows(reader: Reader, meeting_id: str = "") -> list[dict[str, Any]]:
    """Return the pieces sent (about a session) as rows like those of issued papers."""
    criteria = {"meeting_id": meeting_id} if meeting_id else {}
    sent = {one.id: one for one in reader.find(Dispatch, **criteria) if one.sent_at is not None}
    pieces = reader.find(Delivery, **criteria)
    return [_row(one, sent[one.dispatch_id]) for one in pieces]


def piece_title(piece: Delivery, kind: DispatchKind) -> str:
    """Return what a piece is called: what it is, to whom, by which way."""
    named = shown(kind)
    values = {"kind": named[:1].upper() + named[1:], "name": piece.name, "way": shown(piece.way)}
    return fill(TITLE, values)


def file_of(file: str) -> str:
    """Return the name of a piece's file, on whatever system it was written."""
    return PureWindowsPath(file).name


def piece_content(reader: Reader, piece: Delivery) -> bytes | None:
    """Return the file of a piece as it went out, None where what was kept is gone."""
    kept = contents.content(reader.connection, piece.sha512)
    if kept is None or piece.way is not Way.EMAIL:
        return kept
    return whole(kept, lambda sha512: contents.content(reader.connection, sha512))


def piece_question(reader: Reader, piece: Delivery) -> PrintQuestion:
    """Return what would print the same letter now; raises Refused for all but invitations."""
    kind = reader.get(Dispatch, piece.dispatch_id).kind
    if piece.way is Way.EMAIL or kind is not DispatchKind.INVITATION:
        raise Refused(Problem("issued.piece", {"name": piece.name}))
    return PrintQuestion(
        paper=Paper.INVITATION, meeting_id=piece.meeting_id, person_id=piece.person_id
    )


def _row(piece: Delivery, dispatch: Dispatch) -> dict[str, Any]:
    return {
        "id": piece.id,
        "document": Paper.INVITATION.value,
        "variant": dispatch.kind.value,
        "title": piece_title(piece, dispatch.kind),
        "occasion": IssueOccasion.DISPATCH.value,
        "issued_at": dispatch.sent_at,
        "as_of": dispatch.sent_at.astimezone().date() if dispatch.sent_at else None,
        "clerk": dispatch.clerk,
        "recipients": [piece.name],
        "meeting_id": piece.meeting_id,
        "body_id": "",
        "person_id": piece.person_id,
        "dispatch_id": dispatch.id,
        "template": dispatch.template,
        "file": file_of(piece.file),
        "wording": piece.wording if piece.way is Way.EMAIL else "",
        "enclosed": piece.enclosed.splitlines(),
        "size": None,
        "sha256": piece.file_hash,
    }

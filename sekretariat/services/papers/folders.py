"""The folder of a session: what it is made of, and its files as pages."""

from dataclasses import replace
from pathlib import PurePath
from typing import TYPE_CHECKING

from sekretariat.domain import agenda as agendas
from sekretariat.domain.addenda import public_lines
from sekretariat.domain.attachments import Attachment, going_out
from sekretariat.domain.dispatches import Dispatch, DispatchKind
from sekretariat.domain.invitations import InvitedAs
from sekretariat.domain.meetings import AgendaItem, Meeting, Mode
from sekretariat.domain.problems import Problem, Refused, Severity
from sekretariat.exchange.converting import find_office, is_office_file, office_to_pdf
from sekretariat.services.papers.agendas import agenda
from sekretariat.services.papers.kinds import AgendaVariant, FolderVariant
from sekretariat.services.papers.sources import Source
from sekretariat.services.papers.subjects import with_any
from sekretariat.storage import contents

if TYPE_CHECKING:
    from sekretariat.documents.bindings import Enclosed, Folder
    from sekretariat.documents.content import (
        Document,
    )
    from sekretariat.documents.masthead import Masthead, Occasion

PICTURES = frozenset({".png", ".jpg", ".jpeg", ".gif", ".tif", ".tiff", ".bmp", ".webp"})


def session_folder(source: Source) -> "Folder":
    """Return invitation, agenda and all papers of a session as one; guests get no closed ones.

    What cannot be taken in lies apart: `told` takes the reason.
    """
    from sekretariat.documents import folder  # noqa: PLC0415  lazy

    meeting = source.meeting(with_any(source.reader, Attachment, Dispatch))
    is_public = source.variant(FolderVariant) is FolderVariant.PUBLIC
    items = source.reader.find(AgendaItem, meeting_id=meeting.id)
    lines = agendas.lines(items, meeting.begins_at)
    attached = source.reader.find(Attachment, meeting_id=meeting.id)
    papers = going_out(attached, lines, only_public=is_public)
    occasion, masthead = source.heads(meeting)
    variant = AgendaVariant.PUBLIC if is_public else AgendaVariant.WHOLE
    asked = replace(source.question, meeting_id=meeting.id, variant=variant.value)
    told = folder.FolderTold(
        lines=public_lines(lines) if is_public else lines,
        papers=papers,
        agenda=agenda(replace(source, question=asked)),
        invitation=_invitation(source, meeting, occasion, masthead, tuple(papers)),
        files=_files(source, papers, masthead),
        is_public=is_public,
    )
    return folder.session_folder(told, occasion, masthead)


def _invitation(
    source: Source,
    meeting: Meeting,
    occasion: "Occasion",
    masthead: "Masthead",
    papers: tuple[Attachment, ...],
) -> "Document | None":
    """Return the invitation to nobody in particular, as it was approved; None before that."""
    from sekretariat.documents.invitation_letter import invitation_letter  # noqa: PLC0415  lazy
    from sekretariat.documents.invitation_texts import Telling  # noqa: PLC0415  lazy

    sent = [
        one
        for one in source.reader.find(Dispatch, meeting_id=meeting.id)
        if one.kind is DispatchKind.INVITATION
    ]
    if not sent:
        return None
    dispatch = max(sent, key=lambda one: str(one.sent_at))
    is_public = source.variant(FolderVariant) is FolderVariant.PUBLIC
    telling = Telling(
        kind=DispatchKind.INVITATION,
        opening=masthead.words.say("folder_opening"),
        lines=(),
        invited_as=InvitedAs.GUEST if is_public else InvitedAs.MEMBER,
        written_on=dispatch.sent_at.astimezone().date() if dispatch.sent_at else source.today,
        answer_until=dispatch.answer_until,
        video=meeting.video_link if meeting.mode is not Mode.IN_PERSON else "",
        note=dispatch.note,
        is_second=dispatch.second_invitation,
        is_public=is_public,
        papers=papers,
    )
    return replace(invitation_letter(telling, occasion, masthead), address=None)


def _files(source: Source, papers: list[Attachment], masthead: "Masthead") -> "dict[str, Enclosed]":
    """Return the papers that can be taken in; the others are told with the reason."""
    from sekretariat.documents.bindings import Enclosed  # noqa: PLC0415  lazy
    from sekretariat.documents.enclosures import enclosure  # noqa: PLC0415  lazy
    from sekretariat.documents.pdf.foreign_pages import page_sizes  # noqa: PLC0415  lazy: pikepdf

    found: dict[str, Enclosed] = {}
    for done, one in enumerate(papers):
        source.progress.step(done, len(papers))
        try:
            pages = _as_pdf(source, one)
            found[one.id] = Enclosed(enclosure(masthead.words, one), pages, page_sizes(pages))
        except Refused as refused:
            for problem in refused.problems:
                said = {**problem.values, "paper": f"{one.position} {one.title}"}
                source.told.append(Problem(problem.code, said, severity=Severity.WARNING))
    return found


def _as_pdf(source: Source, one: Attachment) -> bytes:
    """Return a paper as PDF; raises Refused where it cannot be one."""
    from sekretariat.documents.pdf.picture_pages import as_pages  # noqa: PLC0415  lazy

    content = contents.content(source.reader.connection, one.sha512)
    if content is None:
        raise Refused(Problem("folder.damaged"))
    ending = PurePath(one.file_name).suffix.lower()
    if ending == ".pdf":
        return content
    if ending in PICTURES:
        return as_pages(content)
    office = find_office() if is_office_file(one.file_name) else ""
    if not office:
        raise Refused(Problem("folder.other_kind"))
    return office_to_pdf(content, one.file_name, office, source.progress)

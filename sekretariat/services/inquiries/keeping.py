"""The letters and messages of a round of asking, kept as they went out."""

import hashlib
from dataclasses import replace
from datetime import datetime

from sekretariat.domain.inquiries import Inquiry, Way
from sekretariat.domain.issued import INQUIRY_PAPER, IssuedPaper, IssueOccasion
from sekretariat.domain.records import new_id
from sekretariat.services.inquiries.sent import Sent, SentLetter
from sekretariat.services.issued_pieces import TITLE
from sekretariat.storage import contents
from sekretariat.storage.unit_of_work import UnitOfWork
from sekretariat.words import N_, fill, shown

REMINDER = "reminder"
REMINDED = N_("{name}, reminder")


def issued_in(inquiry: Inquiry, made_at: datetime, clerk: str, *, is_reminder: bool) -> IssuedPaper:
    """Return what all pieces of a round have in common; `title` is still that of the round."""
    return IssuedPaper(
        paper=INQUIRY_PAPER,
        variant=REMINDER if is_reminder else "",
        inquiry_id=inquiry.id,
        body_id=inquiry.body_id,
        title=fill(REMINDED, {"name": inquiry.name}) if is_reminder else inquiry.name,
        occasion=IssueOccasion.INQUIRY,
        as_of=inquiry.as_of,
        made_at=made_at,
        clerk=clerk,
    )


def keep_pieces(work: UnitOfWork, sent: Sent, shared: IssuedPaper) -> None:
    """Keep every letter and message inside an action, each with its bytes."""
    work.add_all(
        [_kept(work, one, replace(shared, template=sent.template)) for one in sent.letters]
    )


def _kept(work: UnitOfWork, letter: SentLetter, shared: IssuedPaper) -> IssuedPaper:
    is_message = letter.way is Way.EMAIL
    named = {"kind": shared.title, "name": letter.organization, "way": shown(letter.way)}
    return replace(
        shared,
        id=new_id(),
        title=fill(TITLE, named),
        recipients=letter.recipient,
        file=letter.paper.name,
        wording=letter.text if is_message else "",
        enclosed=letter.sheet.name if is_message else "",
        size=len(letter.content),
        sha256=hashlib.sha256(letter.content).hexdigest(),
        sha512=contents.keep(work.connection, letter.content, letter.text),
    )

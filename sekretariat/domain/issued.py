"""What was issued, kept as it went out: the record of a finished paper; its bytes never change."""

from dataclasses import dataclass
from datetime import date, datetime

from sekretariat.domain.fields import (
    Choice,
    choice,
    day,
    long_text,
    moment,
    reference,
    text,
    whole_number,
)
from sekretariat.domain.records import Record
from sekretariat.words import N_

INQUIRY_PAPER = "inquiry"
"""What letters and messages of a round of asking are kept as; they are none of the catalogue."""


class IssueOccasion(Choice):
    """How a paper came to be issued."""

    BY_HAND = "hand", N_("issued by hand")
    DISPATCH = "dispatch", N_("sent with an invitation")
    MINUTES = "minutes", N_("minutes sent")
    INQUIRY = "inquiry", N_("sent with an inquiry")


@dataclass(kw_only=True, eq=False)
class IssuedPaper(Record):
    """A paper as it went out: what it is, about what, to whom, and what its bytes are known by.

    `paper`, `variant`, `year`, `import_id`, `circular_id`, `as_of` and `addendum_on` are what was
    asked for, so that the same can be asked again; `dispatch_id` is what it went out with.
    `recipients` are names as they were told, one in each line. `template` tells the words, the
    letterhead and the sender used, `sha256` the file, both as hexadecimal digits; the bytes stand
    with those of attachments, known by `sha512`. `agenda` holds the items of an agenda issued by
    hand, as a dispatch does.

    What a round of asking wrote has its `inquiry_id`, the name of its `file` ("" that of the title)
    and, where it is a message, its `wording` and the names of files `enclosed`, one in each line.
    """

    paper: str = text(N_("Document"), internal=True)
    variant: str = text(N_("Variant"), internal=True)
    meeting_id: str = reference(N_("Session"), "meeting")
    body_id: str = reference(N_("Body"), "body")
    person_id: str = reference(N_("Person"), "person")
    dispatch_id: str = reference(N_("Dispatch"), "dispatch")
    year: int | None = whole_number(N_("Year"))
    import_id: str = text(N_("Import"), internal=True)
    circular_id: str = text(N_("Circular vote"), internal=True)
    inquiry_id: str = text(N_("Inquiry"), internal=True)
    title: str = text(N_("Title"), limit=1000)
    occasion: IssueOccasion = choice(N_("Occasion"), IssueOccasion.BY_HAND)
    as_of: date | None = day(N_("As of"))
    addendum_on: date | None = day(N_("Amended on"))
    made_at: datetime | None = moment(N_("Issued at"))
    clerk: str = text(N_("Clerk"))
    agenda: str = text(N_("Agenda as told"), limit=0, internal=True)
    recipients: str = long_text(N_("Recipients"), limit=0)
    file: str = text(N_("File"), limit=500)
    wording: str = long_text(N_("Text"), limit=0)
    enclosed: str = long_text(N_("Enclosed"), limit=0)
    template: str = text(N_("Version of the template"), limit=64, internal=True)
    size: int | None = whole_number(N_("Size in bytes"), minimum=0)
    sha256: str = text(N_("Fingerprint of the file"), limit=64, internal=True)
    sha512: str = text(N_("Checksum (SHA-512)"), internal=True)


def recipients_typed(line: str) -> tuple[str, ...]:
    """Return the names typed in one line, parted by semicolons, each once."""
    names = (" ".join(one.split()) for one in line.split(";"))
    return tuple(dict.fromkeys(one for one in names if one))

"""E-mail drafts: one visible recipient, a file attached, opened by the mail program to be sent.

`X-Unsent: 1` lets Outlook open the file as a draft; others open it as a message to edit.
"""

import mimetypes
from dataclasses import dataclass
from datetime import datetime
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime
from hashlib import sha512
from pathlib import Path

from sekretariat.domain.contacts import is_email
from sekretariat.domain.problems import Problem, Refused
from sekretariat.exchange.saving import replacing

_ANY_FILE = "application/octet-stream"
CALENDAR_NAME = "Sitzung.ics"
_XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


@dataclass(frozen=True, kw_only=True)
class Draft:
    """One message: to whom, about what, its text, the files that go with it.

    `calendar` is a calendar file for this person, `method` what it asks of their calendar.
    """

    email: str
    name: str
    subject: str
    text: str
    attachments: tuple[Path, ...] = ()
    calendar: bytes = b""
    method: str = "REQUEST"


def write_draft(path: Path, draft: Draft, made_at: datetime) -> None:
    """Write a draft as an .eml file; raises Refused for an address that is none."""
    message = EmailMessage(policy=SMTP)
    message["X-Unsent"] = "1"
    message["To"] = _address(draft)
    message["Subject"] = " ".join(draft.subject.split())
    message["Date"] = format_datetime(made_at.astimezone())
    message.set_content(draft.text, cte="quoted-printable")
    for attachment in draft.attachments:
        _attach(message, attachment)
    if draft.calendar:
        _attach_calendar(message, draft)
    if message.is_multipart():
        message.set_boundary(_boundary(message))
    with replacing(path) as stream:
        stream.write(message.as_bytes())


def _boundary(message: EmailMessage) -> str:
    """Return what parts the message, drawn from what is in it: the same message, the same file."""
    content = b"".join(part.as_bytes() for part in message.iter_parts())
    return f"=_{sha512(content).hexdigest()[:40]}"


def _address(draft: Draft) -> Address:
    if not is_email(draft.email):
        raise Refused(Problem("contact.not_an_email", {"value": draft.email}, "emails"))
    return Address(display_name=" ".join(draft.name.split()), addr_spec=draft.email)


def _attach(message: EmailMessage, path: Path) -> None:
    guessed = _XLSX if path.suffix == ".xlsx" else mimetypes.guess_type(path.name)[0]
    kind, _, detail = (guessed or _ANY_FILE).partition("/")
    message.add_attachment(path.read_bytes(), maintype=kind, subtype=detail, filename=path.name)


def _attach_calendar(message: EmailMessage, draft: Draft) -> None:
    """Attach the calendar file so that mail programs offer to answer it."""
    message.add_attachment(
        draft.calendar,
        maintype="text",
        subtype="calendar",
        filename=CALENDAR_NAME,
        params={"method": draft.method, "charset": "UTF-8"},
    )

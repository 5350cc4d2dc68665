"""The invitation to a session: the message's text, and the letter for those who get post."""

from dataclasses import dataclass
from datetime import date

from sekretariat.documents.content import Document, Heading, Paragraph
from sekretariat.documents.letters import address_field, closing
from sekretariat.documents.masthead import Masthead, Occasion, running_head, session_name, when
from sekretariat.documents.words import Words
from sekretariat.domain.invitations import InvitedAs


@dataclass(frozen=True, kw_only=True)
class Inviting:
    """One person's invitation: salutation and lines of the day, as what, answer until when.

    `video` is the access to a video conference; it stands in messages, never on paper lists.
    """

    opening: str
    lines: tuple[str, ...]
    invited_as: InvitedAs
    written_on: date
    answer_until: date | None = None
    video: str = ""
    shortened: str = ""


def subject(occasion: Occasion, masthead: Masthead) -> str:
    """Return what the invitation is about: the session, its body and day."""
    words = masthead.words
    day = f", {words.full_date(occasion.held_on)}" if occasion.held_on else ""
    session = session_name(masthead, occasion)
    return words.say("invitation_subject", session=session, body=masthead.body) + day


def texts(inviting: Inviting, occasion: Occasion, masthead: Masthead) -> list[str]:
    """Return the paragraphs of an invitation, from the salutation to what is enclosed."""
    words = masthead.words
    is_deputy = inviting.invited_as is InvitedAs.DEPUTY
    lead = "invitation_lead_deputy" if is_deputy else "invitation_lead"
    paragraphs = [
        inviting.opening,
        words.say(lead, session=session_name(masthead, occasion), body=masthead.body),
        words.say("invitation_when", when=when(words, occasion), where=_where(words, occasion)),
    ]
    if inviting.video:
        paragraphs.append(words.say("invitation_video", link=inviting.video))
    if inviting.shortened:
        paragraphs.append(words.say("invitation_shortened", reason=inviting.shortened))
    paragraphs.append(words.say("invitation_enclosed"))
    if inviting.answer_until is not None:
        key = "invitation_answer_deputy" if is_deputy else "invitation_answer"
        paragraphs.append(words.say(key, day=words.full_date(inviting.answer_until)))
    return paragraphs


def message(inviting: Inviting, occasion: Occasion, masthead: Masthead) -> str:
    """Return the text of the message."""
    return "\n\n".join([*texts(inviting, occasion, masthead), closing(masthead)]) + "\n"


def invitation_letter(inviting: Inviting, occasion: Occasion, masthead: Masthead) -> Document:
    """Return the letter for the window envelope."""
    words = masthead.words
    about = subject(occasion, masthead)
    paragraphs, end = texts(inviting, occasion, masthead), closing(masthead, is_signed=True)
    return Document(
        title=f"{about} · {inviting.lines[0] if inviting.lines else ''}".strip(" ·"),
        subject=about,
        author=masthead.office,
        language=masthead.language,
        letterhead=masthead.letterhead,
        address=address_field(inviting.lines, masthead, inviting.written_on, inviting.answer_until),
        header=running_head(masthead, words.say("invitation")),
        as_of=masthead.stand,
        blocks=(Heading(about), *(Paragraph(one) for one in (*paragraphs, end))),
    )


def _where(words: Words, occasion: Occasion) -> str:
    form = words.say(f"mode_{occasion.mode.name.lower()}")
    return ", ".join(part for part in (form, occasion.place) if part)

"""A piece about a session: the message with the access, the letter for the window envelope."""

from sekretariat.documents.content import Document, Heading, Paragraph
from sekretariat.documents.enclosures import enclosures
from sekretariat.documents.invitation_texts import Telling, subject, texts
from sekretariat.documents.letters import address_field, closing
from sekretariat.documents.masthead import Masthead, Occasion, running_head


def message(telling: Telling, occasion: Occasion, masthead: Masthead) -> str:
    """Return the text of the message; the access to a video conference stands here alone."""
    access = masthead.words.say("invitation_video", link=telling.video) if telling.video else ""
    paragraphs = texts(telling, occasion, masthead, access)
    below = [one for one in (closing(masthead), enclosures(masthead.words, telling.papers)) if one]
    return "\n\n".join([*paragraphs, *below]) + "\n"


def letter_texts(
    telling: Telling, occasion: Occasion, masthead: Masthead, *, has_message: bool = False
) -> list[str]:
    """Return the paragraphs of the letter: it tells where the access is found, never the access."""
    key = "invitation_video_by_mail" if has_message else "invitation_video_on_request"
    return texts(telling, occasion, masthead, masthead.words.say(key) if telling.video else "")


def invitation_letter(
    telling: Telling, occasion: Occasion, masthead: Masthead, *, has_message: bool = False
) -> Document:
    """Return the letter; `has_message` tells that the person gets the message as well."""
    words = masthead.words
    about = subject(telling.kind, occasion, masthead)
    paragraphs = letter_texts(telling, occasion, masthead, has_message=has_message)
    end = (closing(masthead, is_signed=True), enclosures(words, telling.papers))
    return Document(
        title=f"{about} · {telling.lines[0] if telling.lines else ''}".strip(" ·"),
        subject=about,
        author=masthead.office,
        language=masthead.language,
        letterhead=masthead.letterhead,
        address=address_field(telling.lines, masthead, telling.written_on, telling.answer_until),
        header=running_head(masthead, words.say("invitation")),
        as_of=masthead.stand,
        blocks=(Heading(about), *(Paragraph(one) for one in (*paragraphs, *end) if one)),
    )

"""Before a session: the invitation to the press, and the notice that pictures are taken."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sekretariat.documents.content import (
    Block,
    Document,
    Heading,
    ListItem,
    NumberedList,
    Paragraph,
    Tone,
)
from sekretariat.documents.letters import closing
from sekretariat.documents.masthead import (
    Masthead,
    Occasion,
    particulars,
    session_name,
    session_paper,
    when,
)
from sekretariat.documents.words import Words
from sekretariat.domain.meetings import Mode, Publicness


@dataclass(frozen=True, kw_only=True)
class PressTold:
    """What the press is told: public topics, the last day to register, who answers questions."""

    topics: Sequence[str] = ()
    register_until: date | None = None
    contact: str = ""


def press_invitation(told: PressTold, occasion: Occasion, masthead: Masthead) -> Document:
    """Return the invitation; it names no recipient and no access to a video conference."""
    words = masthead.words
    title = words.say("press_invitation")
    session = session_name(masthead, occasion)
    slot = (words.say("press_pictures"), _pictures(occasion, words))
    photo = "press_photo_digital" if occasion.mode is Mode.DIGITAL else "press_photo_press"
    blocks: list[Block] = [
        Heading(title),
        Paragraph(words.long_date(masthead.as_of), Tone.NOTE),
        Heading(words.say("press_invited", session=session, body=masthead.body), 2),
        Paragraph(words.say("press_invitation_lead")),
        Paragraph(words.say(f"press_invited_{_invited(occasion)}")),
        particulars(masthead, occasion, slot, (words.say("press_chair"), occasion.chair)),
        *_topics(told.topics, words),
        Heading(words.say("press_accreditation"), 2),
        Paragraph(_accreditation(told, occasion, words)),
        Heading(words.say("press_photo_notice"), 2),
        Paragraph(words.say(photo)),
        Paragraph(words.say("press_photo_data")),
        Heading(words.say("press_contact"), 2),
        Paragraph(told.contact.strip() or words.say("press_contact_none")),
        Paragraph(closing(masthead)),
    ]
    return session_paper(title, masthead, occasion, blocks)


def photo_notice(occasion: Occasion, masthead: Masthead) -> Document:
    """Return the notice that hangs at the entrance: who takes pictures, and how to say no."""
    words = masthead.words
    title = words.say("photo_notice")
    form = "_digital" if occasion.mode is Mode.DIGITAL else ""
    session = session_name(masthead, occasion)
    told = ("who", f"not{form}", "later", f"data{form}")
    blocks: list[Block] = [
        Heading(title),
        Paragraph(words.say("press_invited", session=session, body=masthead.body), Tone.LEAD),
        Paragraph(when(words, occasion), Tone.LEAD),
        Heading(words.say(f"photo_notice_here{form}"), 2),
        *(Paragraph(words.say(f"photo_notice_{one}"), Tone.LEAD) for one in told),
    ]
    return session_paper(title, masthead, occasion, blocks)


def _is_closed(occasion: Occasion) -> bool:
    return occasion.publicness not in {Publicness.PUBLIC, Publicness.PARTLY}


def _invited(occasion: Occasion) -> str:
    """Return to what the press is invited: all or part of a session, pictures, nothing."""
    if not _is_closed(occasion):
        return "partly" if occasion.publicness is Publicness.PARTLY else "whole"
    return "digital" if occasion.mode is Mode.DIGITAL else "pictures"


def _pictures(occasion: Occasion, words: Words) -> str:
    if occasion.mode is Mode.DIGITAL:
        return words.say("press_pictures_sent")
    if occasion.begins_at is None:
        return words.say("press_pictures_begin")
    return words.say("press_pictures_at", start=words.digits(occasion.begins_at))


def _topics(topics: Sequence[str], words: Words) -> list[Block]:
    if not topics:
        return []
    items = tuple(ListItem("•", (Paragraph(one),)) for one in topics)
    return [Heading(words.say("press_topics"), 2), NumberedList(items, bulleted=True)]


def _accreditation(told: PressTold, occasion: Occasion, words: Words) -> str:
    is_digital = occasion.mode is Mode.DIGITAL
    if is_digital and _is_closed(occasion):
        return words.say("press_accreditation_closed")
    key = "press_accreditation_digital" if is_digital else "press_accreditation"
    if told.register_until is None:
        return words.say(f"{key}_open")
    return words.say(f"{key}_until", day=words.full_date(told.register_until))

"""What persons are told of their data (Art. 13 and 14 DSGVO), for members, guests and press.

The back of the sheet says the same in plain language.
"""

from sekretariat.documents.content import Block, Document, Heading, Paragraph, Tone
from sekretariat.documents.masthead import Masthead, running_head

_PARTS = (
    "controller",
    "officer",
    "purposes",
    "basis",
    "sources",
    "recipients",
    "storage",
    "rights",
    "complaint",
)


def privacy_notice(audience: str, masthead: Masthead) -> Document:
    """Return the notice; audience is "members", "guests" or "press".

    What does not fit on the front goes on above the plain words: no page is nearly empty.
    """
    words = masthead.words
    title = words.say("privacy_title")
    office = [masthead.office, *(masthead.letterhead.lines[1:] if masthead.letterhead else ())]
    blocks: list[Block] = [
        Heading(title),
        Paragraph(words.say(f"privacy_lead_{audience}", body=masthead.body), Tone.LEAD),
    ]
    for part in _PARTS:
        own = f"privacy_{part}_{audience}"
        key = own if own in words.table else f"privacy_{part}_text"
        blocks += [
            Heading(words.say(f"privacy_{part}"), 2),
            Paragraph(words.say(key, office=", ".join(office))),
        ]
    plainly = (f"privacy_simple_{audience}", "privacy_simple_rights", "privacy_simple_help")
    blocks += [
        Heading(words.say("privacy_simple"), 2),
        *(Paragraph(words.say(key)) for key in plainly),
    ]
    return Document(
        title=f"{title} · {masthead.body}",
        subject=title,
        author=masthead.office,
        language=masthead.language,
        letterhead=masthead.letterhead,
        header=running_head(masthead, title),
        as_of=masthead.stand,
        blocks=tuple(blocks),
    )

"""The confirmation of presence for an employer: who, when, how long; nothing of what was said."""

from collections.abc import Sequence

from sekretariat.documents.content import Document, KeyValues
from sekretariat.documents.masthead import Masthead, Occasion, session_name, when
from sekretariat.documents.personal_letter import Letter, To, personal_letter


def presence_letter(
    to: To, stretches: Sequence[tuple[str, str]], occasion: Occasion, masthead: Masthead
) -> Document:
    """Return the confirmation; `stretches` are ("14:30", "16:30"), several apart."""
    words = masthead.words
    spans = "; ".join(words.say("presence_span", start=start, end=end) for start, end in stretches)
    pairs = (
        (words.say("presence_person"), to.name),
        (
            words.say("presence_took_part"),
            f"{session_name(masthead, occasion)}, {masthead.body}",
        ),
        (words.say("when"), when(words, occasion)),
        (words.say("presence_from_to"), spans),
        (words.say("presence_purpose"), words.say("presence_purpose_text")),
    )
    letter = Letter(
        subject=words.say("presence_subject"),
        paragraphs=[
            words.say("presence_lead"),
            KeyValues(tuple(pair for pair in pairs if pair[1])),
            words.say("presence_end"),
        ],
    )
    return personal_letter(to, letter, masthead)

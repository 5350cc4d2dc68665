"""What somebody appointed sends back: acceptance with contact data and consents, and the pledge."""

from sekretariat.documents.appointments import Appointed
from sekretariat.documents.content import (
    Align,
    Block,
    Column,
    Document,
    Heading,
    KeyValues,
    Paragraph,
    Row,
    SignatureLine,
    Table,
    Tone,
)
from sekretariat.documents.masthead import Masthead, running_head
from sekretariat.documents.words import Words

CONSENTS = ("members", "web", "press", "pictures")
CONTACTS = ("function", "address", "phone", "email", "channel")
WRITING_MM = 9.0


def acceptance(name: str, told: Appointed, masthead: Masthead, *, is_update: bool) -> Document:
    """Return the form to accept an appointment; an update asks for data and consents alone.

    Each consent is asked by itself and is voluntary (Art. 7 DSGVO).
    """
    words = masthead.words
    title = words.say("acceptance_update" if is_update else "acceptance")
    blocks: list[Block] = [_who(name, told, words)]
    if not is_update:
        blocks += [
            Heading(words.say("acceptance_answer"), 2),
            Paragraph(words.say("acceptance_yes")),
            Paragraph(words.say("acceptance_no")),
        ]
    blocks += [
        Heading(words.say("acceptance_contacts"), 2),
        _contacts(words),
        Heading(words.say("acceptance_consents"), 2),
        Paragraph(words.say("acceptance_consents_lead")),
        _consents(words),
        Paragraph(words.say("acceptance_withdraw")),
        SignatureLine((words.say("acceptance_place"), words.say("acceptance_signature"))),
    ]
    return _form(title, name, told, masthead, blocks)


def pledge(name: str, told: Appointed, masthead: Masthead) -> Document:
    """Return the pledge of somebody honorary; it is kept on file (§§ 83, 84 HVwVfG)."""
    words = masthead.words
    blocks: list[Block] = [
        _who(name, told, words),
        Paragraph(words.say("pledge_conscientious")),
        Paragraph(words.say("pledge_silence")),
        Paragraph(words.say("pledge_received")),
        SignatureLine((words.say("acceptance_place"), words.say("pledge_person"))),
        Paragraph(words.say("pledge_taken")),
        SignatureLine((words.say("acceptance_place"), words.say("pledge_office"))),
    ]
    return _form(words.say("pledge"), name, told, masthead, blocks)


def _form(
    title: str, name: str, told: Appointed, masthead: Masthead, blocks: list[Block]
) -> Document:
    words = masthead.words
    term = words.say("appointment_term", number=masthead.term) if masthead.term else ""
    lead = words.say(f"acceptance_as_{told.kind}", body=masthead.body, term=term)
    return Document(
        title=f"{title} · {name}",
        subject=title,
        author=masthead.office,
        language=masthead.language,
        letterhead=masthead.letterhead,
        header=running_head(masthead, title, name),
        as_of=masthead.stand,
        notes=(words.say("acceptance_back"),),
        blocks=(Heading(title), Paragraph(lead, Tone.LEAD), *blocks),
    )


def _who(name: str, told: Appointed, words: Words) -> KeyValues:
    period = ""
    if told.start and told.end:
        period = f"{words.short_date(told.start)} – {words.short_date(told.end)}"
    elif told.start:
        period = words.say("acceptance_since", day=words.short_date(told.start))
    pairs = (
        (words.say("name"), name),
        (words.say("organization"), told.organization),
        (words.say("acceptance_period"), period),
    )
    return KeyValues(tuple(pair for pair in pairs if pair[1]))


def _contacts(words: Words) -> Table:
    columns = (
        Column(words.say("acceptance_detail"), 5),
        Column(words.say("acceptance_fill_in"), 11),
    )
    rows = tuple(Row((words.say(f"acceptance_{one}"), "")) for one in CONTACTS)
    summary = words.say("acceptance_contacts_summary")
    return Table(columns, rows, summary, row_heading=0, row_height_mm=WRITING_MM, ruled=True)


def _consents(words: Words) -> Table:
    columns = (
        Column(words.say("acceptance_consent"), 13),
        Column(words.say("yes"), 1.5, Align.CENTER),
        Column(words.say("no"), 1.5, Align.CENTER),
    )
    rows = tuple(Row((words.say(f"acceptance_consent_{one}"), "☐", "☐")) for one in CONSENTS)
    return Table(columns, rows, words.say("acceptance_consents_summary"), row_heading=0, ruled=True)

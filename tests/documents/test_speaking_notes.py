"""The notes of the chair: whom to greet in which order, each item, how votes are taken."""

from datetime import date, time

from sekretariat.documents.content import Heading, Paragraph, Table, Tone, plain
from sekretariat.documents.pdf import write_pdf
from sekretariat.documents.speaking_notes import Speaking, speaking_notes
from sekretariat.domain.halls import HallPerson
from sekretariat.domain.meetings import ItemKind, ItemStatus
from tests.documents import samples
from tests.documents.reading import VALID, verdicts

HONOURED = (
    HallPerson(
        name="Dr. Ada Muster",
        greeting="Frau Staatsministerin Dr. Ada Muster",
        office="Staatsministerin",
        function="Staatsministerin",
        organization="Musterministerium",
    ),
    HallPerson(
        name="Łukasz Wójcik",
        greeting="Herrn Łukasz Wójcik",
        function="Vorsitzender",
        organization="Zirkel",
        pronunciation="Wukasch Wujtschik",
    ),
)
OTHERS = (HallPerson(name="Thị Hằng Nguyễn", pronunciation="Ti Hang Nguien"),)
ITEMS = (
    samples.item("1", "Eröffnung", kind=ItemKind.OPENING, begins_at=time(14, 30)),
    samples.item("2", "Formalia", kind=ItemKind.FORMALITY),
    samples.item("2.1", "Niederschrift", kind=ItemKind.MINUTES),
    samples.item("", "Berichte", kind=ItemKind.SECTION),
    samples.item("3", "Forum 1", kind=ItemKind.REPORT, rapporteurs="Eva Beispiel", papers="V 1"),
    samples.item("4", "Plan", kind=ItemKind.DECISION, is_public=False),
    samples.item("5", "Vertagtes", status=ItemStatus.POSTPONED),
    samples.item("6", "Verschiedenes", kind=ItemKind.ANY_OTHER),
)
TOLD = Speaking(
    chair="Staatssekretärin Eva Probe",
    for_whom="Herrn Staatsminister Max Beispiel",
    honoured=HONOURED,
    others=OTHERS,
    counts={"members": 60, "deputies": 6, "guests": 2},
    items=ITEMS,
    wordings={"4": ["Der Plan wird begrüßt."]},
    seats=66,
    needed=34,
    invited_on=date(2020, 10, 6),
    next_on=date(2021, 3, 16),
)


COURSE = """\
# Sprechzettel
# TOP 1 Eröffnung
> Meine Damen und Herren, hiermit eröffne ich stellvertretend für Herrn Staatsminister Max \
Beispiel die 2. Sitzung in der 20. Wahlperiode (Musterkonferenz) und heiße Sie herzlich willkommen.
> Besonders begrüße ich:
Frau Staatsministerin Dr. Ada Muster | Musterministerium | \n\
Herrn Łukasz Wójcik | Vorsitzender
Zirkel | Wukasch Wujtschik
Erwartet werden: Mitglieder 60, Stellvertretungen 6, Gäste und weitere Personen 2.
Zur Aussprache weiterer Namen:
Thị Hằng Nguyễn |  | Ti Hang Nguien
# Ladung und Beschlussfähigkeit
> Zu dieser Sitzung ist am 6. Oktober 2020 eingeladen worden. Ich stelle fest, dass ordnungsgemäß \
eingeladen wurde.
> Es sind ____ von 66 stimmberechtigten Sitzen vertreten; nötig sind 34. Damit ist das Gremium \
beschlussfähig.
# TOP 2 Formalia
> Ich rufe TOP 2 auf: Formalia.
# TOP 2.1 Niederschrift
> Ich rufe TOP 2.1 auf: Niederschrift.
> Wir stimmen ab. Wer ist dafür? Wer ist dagegen? Wer enthält sich? Damit ist der Vorschlag \
angenommen / abgelehnt.
Ja ____ · Nein ____ · Enthaltungen ____
# Berichte
# TOP 3 Forum 1
Vorlage: V 1
> Ich rufe TOP 3 auf: Forum 1.
> Das Wort hat: Eva Beispiel.
> Gibt es dazu Wortmeldungen?
# TOP 4 Plan
nicht öffentlich
> Ich rufe TOP 4 auf: Plan.
> Beschlussvorschlag: „Der Plan wird begrüßt.“
> Wir stimmen ab. Wer ist dafür? Wer ist dagegen? Wer enthält sich? Damit ist der Vorschlag \
angenommen / abgelehnt.
Ja ____ · Nein ____ · Enthaltungen ____
# TOP 6 Verschiedenes
> Ich rufe TOP 6 auf: Verschiedenes.
Unter diesem Punkt wird nichts beschlossen.
# Schluss
> Ich danke Ihnen für Ihre Beiträge und Ihre Mitarbeit.
> Die nächste Sitzung findet am Dienstag, 16. März 2021 statt.
> Ich schließe die Sitzung um ____ Uhr."""


def _told(told: Speaking) -> str:
    document = speaking_notes(told, samples.occasion(), samples.masthead())
    assert verdicts(write_pdf(document, made_at=samples.MADE_AT)) == VALID
    lines = []
    for block in document.blocks:
        if isinstance(block, Heading):
            lines.append(f"# {block.text}")
        elif isinstance(block, Paragraph):
            mark = "> " if block.tone is Tone.LEAD else ""
            lines.append(f"{mark}{plain(block.text)}")
        elif isinstance(block, Table):
            lines += [" | ".join(map(plain, row.cells)) for row in block.rows]  # type: ignore[union-attr]
    return "\n".join(lines)


def test_the_whole_course_of_a_session_with_a_vote() -> None:
    assert _told(TOLD) == COURSE


def test_who_stands_in_for_whom_is_said_at_the_head() -> None:
    document = speaking_notes(TOLD, samples.occasion(), samples.masthead())
    pair = (
        "Leitung",
        "Staatssekretärin Eva Probe, stellvertretend für Herrn Staatsminister Max Beispiel",
    )
    assert str(pair) in str(document)
    alone = speaking_notes(Speaking(chair="Ada Muster"), samples.occasion(), samples.masthead())
    assert str(("Leitung", "Ada Muster")) in str(alone)


def test_where_agreement_is_sought_nobody_is_counted() -> None:
    told = _told(Speaking(items=ITEMS[5:6], is_consensus=True, seats=3))
    assert "Gibt es Widerspruch?" in told
    assert "Wir stimmen ab" not in told
    assert "eine Mindestzahl ist nicht vorgeschrieben" in told
    assert told.startswith(
        "# Sprechzettel\n# Begrüßung\n> Meine Damen und Herren, hiermit eröffne ich die"
    )


def test_without_items_seats_or_guests_the_rest_still_stands() -> None:
    told = _told(Speaking())
    assert "Es sind noch keine Tagesordnungspunkte festgelegt." in told
    assert "Beschlussfähigkeit" not in told
    assert "Besonders" not in told
    assert "Erwartet" not in told

"""Plainly fictitious members, items and documents for the tests of papers."""

from datetime import UTC, date, datetime, time
from io import BytesIO

from PIL import Image

from sekretariat.documents.content import (
    Block,
    Column,
    Document,
    Figure,
    GroupRow,
    Heading,
    KeyValues,
    LetterHead,
    ListItem,
    NumberedList,
    PageBreak,
    Paragraph,
    Row,
    Run,
    SignatureLine,
    Table,
    Tone,
)
from sekretariat.documents.masthead import Masthead, Occasion
from sekretariat.domain.agenda import AgendaLine
from sekretariat.domain.bodies import Role
from sekretariat.domain.imports.reports import ImportHead, ImportReport
from sekretariat.domain.imports.returned import Contents, Fact
from sekretariat.domain.meetings import ItemKind, ItemStatus, Mode
from sekretariat.domain.rosters import Roster, RosterLine

MADE_AT = datetime(2020, 11, 3, 12, tzinfo=UTC)

SCENARIO_NAMES = (
    "Şükrü Yıldız-Öğüt",
    "Nguyễn Thị Hằng",
    "Łukasz Wójcik",
    "D'Angelo",
    "Maria de los Ángeles",
    "Sari",
)
OTHER_SCRIPTS = (
    "Αθηνά Παπαδοπούλου",
    "Юлия Щёткина",
    "Đặng Thuỳ Trâm Ưỡng",
    "محمد الأحمد",
    "שרה לוי",
)
# letters and sequences of DIN 91379 that have no sign of their own and need their marks placed
DIN_91379 = (
    "A̋ a̋ C̀ c̀ C̄ c̄ C̆ c̆ C̈ c̈ C̕ c̕ C̣ c̣ C̦ c̦ Ç̆ ç̆ D̂ d̂ F̀ f̀ F̄ f̄ G̀ g̀ H̄ h̄ J́ j́ K̀ k̀ K̂ k̂",
    "K̄ k̄ K̇ k̇ K̕ k̕ K̛ k̛ K̦ k̦ K͟H K͟h k͟h L̂ l̂ L̥ l̥ M̀ m̀ M̂ m̂ M̆ m̆ M̐ m̐ N̂ n̂ N̄ n̄ N̆ n̆ N̦ n̦",
    "P̀ p̀ P̄ p̄ P̕ p̕ P̣ p̣ R̆ r̆ R̥ r̥ S̀ s̀ S̄ s̄ S̛̄ s̛̄ S̱ s̱ T̀ t̀ T̄ t̄ T̈ ẗ T̕ t̕ T̛ t̛ U̇ u̇ Z̀ z̀ Z̄ z̄",
    "Ə ə Ƶ ƶ Ʒ ʒ Ǧ ǧ Ǩ ǩ Ț ț Ḍ ḍ Ḥ ḥ Ṃ ṃ Ṛ ṛ Ṣ ṣ Ṭ ṭ Ẓ ẓ Ạ ạ Ỹ ỹ ʻ ʼ ˈ · ’ ‡ € №",  # noqa: RUF001
)


def picture() -> bytes:
    """Return a small PNG with a transparent part."""
    target = BytesIO()
    image = Image.new("RGBA", (40, 20), (20, 60, 120, 255))
    image.paste((0, 0, 0, 0), (0, 0, 10, 20))
    image.save(target, "PNG")
    return target.getvalue()


def masthead(*, logo: bool = False) -> Masthead:
    """Return the masthead of a body."""
    figure = Figure(picture(), "Logo der Musterkonferenz", 20) if logo else None
    return Masthead(
        body="Musterkonferenz",
        as_of=date(2019, 12, 3),
        author="Geschäftsstelle der Musterkonferenz",
        letterhead=LetterHead(("Musterkonferenz", "Musterallee 1 · 65000 Musterstadt"), figure),
        term=20,
        file_reference="MK 1 – 58a",
    )


def line(number: int, name: str = "", **more: object) -> RosterLine:
    """Return a roster line; without a name the seat is vacant."""
    values: dict[str, object] = {
        "body_id": "body",
        "seat_id": f"seat{number}",
        "seat_number": number,
        "group": "Verbände",
        "organization": f"Musterverein {number}",
        "name": name,
        "sorted_name": name,
        "sort_key": name.lower(),
        "person_id": f"person-{name}" if name else "",
        "since": date(2019, 12, 3) if name else None,
    }
    return RosterLine(**{**values, **more})  # type: ignore[arg-type]


def deputy(number: int, name: str, member: str, rank: int = 1) -> RosterLine:
    """Return the line of a deputy."""
    return line(number, name, role=Role.DEPUTY, rank=rank, deputy_for=member)


def roster(*lines: RosterLine) -> Roster:
    """Return a roster of 3 December 2019."""
    return Roster(date(2019, 12, 3), lines)


def occasion() -> Occasion:
    """Return a digital session."""
    return Occasion(
        number=2,
        held_on=date(2020, 11, 3),
        begins_at=time(14, 30),
        ends_at=time(16, 30),
        mode=Mode.DIGITAL,
    )


def item(number: str, title: str, **more: object) -> AgendaLine:
    """Return an agenda line; its id is its number, its parent what stands before the last dot."""
    values: dict[str, object] = {
        "item_id": number or title,
        "parent_id": number.rpartition(".")[0],
        "depth": number.count("."),
        "number": number,
        "title": title,
        "kind": ItemKind.DISCUSSION,
        "status": ItemStatus.INCLUDED,
    }
    return AgendaLine(**{**values, **more})  # type: ignore[arg-type]


def contents(persons: int = 3) -> Contents:
    """Return what is kept of an organisation: its own details, persons, a vacant seat."""
    facts = tuple(
        Fact(organization_id="o", organization="Musterverein", field=code, label=label, value=value)
        for code, label, value in (
            ("name", "Name", "Musterverein für Vielfalt e. V."),
            ("city", "City", "Musterstadt"),
            ("website", "Website", ""),
        )
    )
    rows = [
        {
            "id": f"m{number}",
            "body": "Musterkonferenz",
            "seat_number": number,
            "role": Role.MEMBER,
            "titles": "Dr.",
            "given_names": "Şükrü",
            "family_name": f"Öğüt-{number}",
            "function": "Vorstand",
            "emails": f"oeguet{number}@example.org",
            "phones": "+49 611 32190",
            "street": "Musterallee 1",
            "postcode": "65000",
            "city": "Musterstadt",
        }
        for number in range(1, persons + 1)
    ]
    vacant = {"id": "s9", "body": "Musterkonferenz", "seat_number": 9, "role": Role.MEMBER}
    return Contents(rows=(*rows, {**vacant, "family_name": "N. N."}), facts=facts)


def _dressed(link: Run) -> tuple[Run, ...]:
    return (
        Run("Ein "),
        Run("fettes", bold=True),
        Run(" und ein "),
        Run("schräges", italic=True),
        Run(" Wort, dann die "),
        link,
        Run(" und auf Englisch: "),
        Run("minutes of the meeting", language="en"),
        Run(". "),
        Run("Eine Donaudampfschifffahrtsgesellschaft hält Mitgliederversammlungen. " * 5),
    )


def everything() -> Document:
    """Return a document with every kind of block."""
    link = Run("Geschäftsordnung der Musterkonferenz", link="https://example.org/go(2)")
    blocks: tuple[Block, ...] = (
        Heading("Alles auf einmal"),
        KeyValues((("Tag", "Dienstag, 3. November 2020"), ("Ort", (link,)))),
        Heading("Fließtext", 2),
        Paragraph(_dressed(link)),
        Paragraph("Zwei\nZeilen", Tone.NOTE),
        Heading("Liste", 2),
        NumberedList(
            (
                ListItem(
                    "1",
                    (
                        Paragraph("Erstens"),
                        NumberedList((ListItem("1.1", (Paragraph("darunter"),)),)),
                    ),
                ),
                ListItem("1a", (Paragraph("Zweitens"),)),
            )
        ),
        Figure(picture(), "Ein blaues Feld", 60),
        PageBreak(),
        Heading("Tabelle", 3),
        table(3),
        SignatureLine(("Vorsitz", "Schriftführung")),
    )
    return document(*blocks)


def table(count: int, text: str = "Eintrag") -> Table:
    """Return a table of so many rows under one group."""
    rows = tuple(Row((str(number), f"{text} {number}", "")) for number in range(1, count + 1))
    columns = (Column("Nr."), Column("Name", 5), Column("Notiz", 3))
    return Table(columns, (GroupRow("Gruppe"), *rows), "Einträge mit Nummer", row_heading=1)


def document(*blocks: Block, title: str = "Probe") -> Document:
    """Return a document with head and foot."""
    return Document(
        title=title,
        blocks=blocks,
        subject="Probe",
        author="Geschäftsstelle",
        letterhead=LetterHead(("Musterkonferenz", "Musterallee 1")),
        header="Probe · Musterkonferenz",
        as_of="Stand: 3. Dezember 2019",
        notes=("Bitte vertraulich behandeln.",),
    )


def import_report(*, is_empty: bool = False) -> ImportReport:
    """Return the report of a small import."""
    head = ImportHead(
        id="1",
        at=MADE_AT,
        clerk="Eva Beispiel",
        file="Mitgliederliste.xlsx",
        sheet="Mitglieder",
        sha256="ab" * 32,
        profile="Verbandsliste",
        body="Musterkonferenz",
        counts={"new": 1, "changed": 1, "unchanged": 3, "left_out": 1, "failed": 1},
        change_set_id="2",
    )
    changed = {"row": 3, "person": "Max Probe", "label": "Straße", "old": "", "new": "Weg 2"}
    told = {"row": 5, "column": "seit", "value": "bald", "message": "„bald“ ist kein Tag."}
    content = {
        "problems": [told],
        "changes": [changed],
        "refused": [{**changed, "old": "Weg 1"}],
        "new_persons": [{"row": 2, "person": "Ada Muster"}],
        "answers": [{"row": 4, "person": "Ada Muster", "answer": "left_out", "meant": ""}],
        "corrections": [{"row": 5, "column": "seit", "old": "bald", "new": "3.12.2019"}],
        "attachment": {"headings": ["Lieblingsfarbe"], "rows": {"2": ["blau"]}},
    }
    return ImportReport(head=head, content={} if is_empty else content)

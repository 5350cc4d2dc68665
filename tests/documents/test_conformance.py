"""Every document is PDF/UA-1 and PDF/A-2a at once, however long, wide or strange."""

import shutil
import subprocess
from dataclasses import replace
from datetime import date, time
from pathlib import Path

import pytest

from sekretariat.documents.agenda import agenda
from sekretariat.documents.attendance_sheet import attendance_sheet
from sekretariat.documents.checklist import checklist
from sekretariat.documents.content import Document, Heading, Orientation, Paragraph, Row, Table
from sekretariat.documents.dispatch_log import dispatch_log
from sekretariat.documents.import_report import import_report
from sekretariat.documents.inquiry_letter import Asking, inquiry_letter
from sekretariat.documents.invitation_letter import invitation_letter
from sekretariat.documents.invitation_texts import Telling
from sekretariat.documents.member_list import member_list
from sekretariat.documents.minutes import MinutesTold, minutes_paper
from sekretariat.documents.pdf import write_pdf
from sekretariat.documents.press_release import press_paper
from sekretariat.documents.replies import Answered, replies_paper
from sekretariat.documents.year_plan import year_plan_paper
from sekretariat.domain.dispatches import Delivery, Dispatch, DispatchKind
from sekretariat.domain.imports.returned import Contents
from sekretariat.domain.inquiries import Way
from sekretariat.domain.invitations import InvitedAs
from sekretariat.domain.meetings import Meeting, MeetingStatus
from sekretariat.domain.milestones import plan
from sekretariat.domain.minutes_blocks import Block as Told
from sekretariat.domain.minutes_blocks import BlockKind
from sekretariat.domain.planning.calendars import CalendarEntry
from sekretariat.domain.planning.years import PlannedSession, year_plan
from sekretariat.domain.press import PressRelease
from sekretariat.domain.problems import Problem
from sekretariat.domain.replies import Counts
from sekretariat.domain.sheets import SheetOptions
from tests.documents import samples
from tests.documents.reading import VALID, read, verdicts

NAMES = (*samples.SCENARIO_NAMES, *samples.OTHER_SCRIPTS)
MEMBERS = samples.roster(*(samples.line(at, name) for at, name in enumerate(NAMES, start=1)))
LONG = "Arbeitsgemeinschaft der Vereine zur Förderung des Zusammenlebens in Musterstadt " * 3
AGENDA = [
    samples.item("1", "Begrüßung"),
    samples.item("1.1", "Unterpunkt"),
    samples.item("2", LONG, is_public=False),
]

DAY = date(2027, 3, 16)
PLANNED = [
    PlannedSession(
        meeting_id="1",
        held_on=DAY,
        name=f"Sitzung · {LONG}",
        short="MK 1",
        status=MeetingStatus.SCHEDULED,
        begins_at=time(14),
        venue="Saal 1",
        hints=(Problem("meeting.on_calendar_day", {"day": DAY, "label": "R", "title": LONG}),),
    )
]
CALENDARS = [
    CalendarEntry(title="Osterferien", first_day=date(2027, 3, 22), last_day=date(2027, 4, 2)),
    CalendarEntry(title="Fest", first_day=date(2027, 3, 23)),
]


def _names() -> Document:
    rows = tuple(Row((name,)) for name in (*NAMES, *samples.DIN_91379))
    columns = samples.table(0).columns[1:2]
    return samples.document(Heading("Namen"), Table(columns, rows))


def _landscape() -> Document:
    return Document("Quer", (Heading("Quer"),), orientation=Orientation.LANDSCAPE)


ASKING = Asking(
    organization=f"Musterverein {LONG}",
    as_of=date(2020, 11, 3),
    written_on=date(2020, 11, 4),
    due_on=date(2020, 12, 4),
)
ASKED = ("Musterverein für Vielfalt e. V.", "Frau Muster", "Musterallee 1", "65000 Musterstadt")

TELLING = {
    BlockKind.HEAD: f"Vorsitz: {NAMES[0]}\nSchriftführung: {LONG}",
    BlockKind.ATTENDANCE: "\n".join(
        [*(f"{one} | {LONG} | Mitglied | 10:00" for one in NAMES), "Weitere Gäste im Saal"]
    ),
    BlockKind.ITEM: f"Vorlage: {LONG}",
    BlockKind.RESULT: f"{LONG}\n\n{LONG}",
    BlockKind.COURSE: (
        f"**{LONG}**\n\n- [{LONG.strip()}](https://example.org/ä)\n  1. {LONG}\n"
        f"| *{LONG}* | 2 |\n|---|---|\n| {LONG}<br>{LONG} | 3 |\n\n| ohne | Kopf |"
    ),
    BlockKind.TASKS: "Vermerk | Referat | 01.12.2020",
    BlockKind.SIGNATURES: f"{NAMES[0]}, Vorsitz\n{NAMES[1]}, Schriftführung",
}
MINUTES = MinutesTold(
    kind="Ergebnisprotokoll",
    state="Entwurf",
    blocks=[
        Told(key=kind.value, kind=kind, title=f"TOP 1 {LONG}", wording=TELLING.get(kind, LONG))
        for kind in BlockKind
    ],
    objections_until=date(2021, 1, 4),
)
STEPS = plan(Meeting(), date(2027, 3, 16))

DELIVERY = Delivery(
    name=NAMES[0], address=LONG, way=Way.POST, bounced_on=date(2020, 11, 3), remark=LONG
)
DISPATCH = Dispatch(
    approved_on=date(2020, 11, 2),
    approved_by=NAMES[0],
    sent_at=samples.MADE_AT,
    clerk=NAMES[1],
    shortened_reason=LONG,
)
TELLING_OFF = Telling(
    kind=DispatchKind.CANCELLATION,
    opening="Guten Tag,",
    lines=(NAMES[0], "Musterweg 1", "65185 Wiesbaden"),
    invited_as=InvitedAs.MEMBER,
    written_on=date(2020, 11, 2),
    note=LONG,
)

DOCUMENTS = {
    "proof of dispatch": dispatch_log(
        [(DISPATCH, [DELIVERY] * 30)], samples.occasion(), samples.masthead()
    ),
    "proof of nothing": dispatch_log([], samples.occasion(), samples.masthead()),
    "letter that calls off": invitation_letter(TELLING_OFF, samples.occasion(), samples.masthead()),
    "answers": replies_paper(
        [("Verbände", Counts(invited=2, room=1, open=1))],
        [Answered(group="Verbände", name=name, answer="Zusage", remark=LONG) for name in NAMES],
        LONG,
        samples.occasion(),
        samples.masthead(),
    ),
    "no answers": replies_paper([], [], LONG, samples.occasion(), samples.masthead()),
    "minutes": minutes_paper(MINUTES, samples.occasion(), samples.masthead()),
    "plan of a year": year_plan_paper(
        2027, year_plan(2027, PLANNED, CALENDARS, ()), samples.masthead()
    ),
    "plan of an empty year": year_plan_paper(2027, year_plan(2027, (), (), ()), samples.masthead()),
    "press text": press_paper(
        PressRelease(number="7/2020", released_on=date(2020, 11, 4), wording=f"Titel\n\n{LONG}"),
        samples.occasion(),
        samples.masthead(),
    ),
    "press text not yet written": press_paper(
        PressRelease(), samples.occasion(), samples.masthead()
    ),
    "minutes of which nothing is known": minutes_paper(
        MinutesTold(
            kind="Ergebnisprotokoll",
            state="Entwurf",
            blocks=[Told(key=kind.value, kind=kind, title="Titel") for kind in BlockKind],
        ),
        samples.occasion(),
        samples.masthead(),
    ),
    "checklist": checklist(STEPS, samples.occasion(), samples.masthead()),
    "checklist without steps": checklist([], samples.occasion(), samples.masthead()),
    "every kind of block": samples.everything(),
    "names": _names(),
    "nothing but a title": samples.document(Heading("Leer")),
    "no letterhead, author or notes": _landscape(),
    "table without rows": samples.document(Heading("Leer"), Table(samples.table(0).columns, ())),
    "table of one row": samples.document(Heading("Eine"), samples.table(1)),
    "long cells": samples.document(Heading("Lang"), samples.table(40, LONG)),
    "cells longer than a page": samples.document(Heading("Lang"), samples.table(2, LONG * 40)),
    "60 pages": samples.document(
        Heading("Viel"),
        *(block for _ in range(300) for block in (Heading("Teil", 2), Paragraph(LONG * 4))),
    ),
    "directory": member_list(MEMBERS, samples.masthead(logo=True)),
    "empty directory": member_list(samples.roster(), samples.masthead()),
    "agenda": agenda(AGENDA, samples.occasion(), samples.masthead(logo=True)),
    "empty agenda": agenda([], samples.occasion(), samples.masthead()),
    "sign-in sheet": attendance_sheet([MEMBERS], samples.occasion(), samples.masthead(logo=True)),
    "letter": inquiry_letter(ASKING, samples.contents(), samples.masthead(), ASKED),
    "letter without letterhead, address and persons": inquiry_letter(
        replace(ASKING, is_reminder=True, due_on=None),
        Contents(),
        replace(samples.masthead(), letterhead=None),
        (),
    ),
    "letter with a long address": inquiry_letter(
        replace(ASKING, organization=LONG), samples.contents(40), samples.masthead(), [LONG] * 3
    ),
    "import report": import_report(samples.import_report(), samples.masthead(logo=True)),
    "empty import report": import_report(samples.import_report(is_empty=True), samples.masthead()),
    "empty sign-in sheet": attendance_sheet(
        [samples.roster()],
        samples.occasion(),
        samples.masthead(),
        SheetOptions(guest_rows=0, late_rows=0),
    ),
}


@pytest.fixture(params=DOCUMENTS, scope="module")
def written(request: pytest.FixtureRequest) -> bytes:
    return write_pdf(DOCUMENTS[request.param], made_at=samples.MADE_AT)


def test_the_validator_accepts_it_as_accessible_and_archivable(written: bytes) -> None:
    assert verdicts(written) == VALID


def test_its_fonts_are_embedded_with_a_way_back_to_the_text(written: bytes) -> None:
    reading = read(written)
    fonts = reading.pdf.pages[0].Resources.Font
    assert len(fonts)
    for font in fonts.values():
        assert "/FontFile2" in font.DescendantFonts[0].FontDescriptor
        assert "/ToUnicode" in font


@pytest.mark.skipif(not shutil.which("qpdf"), reason="qpdf is not installed")
def test_qpdf_finds_no_fault_in_its_syntax(written: bytes, tmp_path: Path) -> None:
    path = tmp_path / "paper.pdf"
    path.write_bytes(written)
    checked = subprocess.run(
        ["qpdf", "--check", str(path)],  # noqa: S607 (found on the path above)
        capture_output=True,
        text=True,
        check=False,
    )
    assert checked.returncode == 0, checked.stdout + checked.stderr


def test_a_table_of_5000_rows_is_one_table_and_valid() -> None:
    written = write_pdf(
        samples.document(Heading("Alle"), samples.table(5000)), made_at=samples.MADE_AT
    )
    assert verdicts(written) == VALID
    tables = read(written).root.all("Table")
    assert len(tables) == 1
    assert len(tables[0].all("TR")) == 5002

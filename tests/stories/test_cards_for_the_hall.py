"""Cards for a session: a sheet of our own, labels from a used sheet, badges for two, all papers."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from sekretariat.desktop.base.offices import OfficeKind
from sekretariat.desktop.output.documents_page import DocumentsPage
from sekretariat.desktop.output.paper_printer import Spooling
from sekretariat.desktop.output.persons_dialog import PersonsDialog
from sekretariat.desktop.output.room_papers import RoomPapersDialog
from sekretariat.desktop.output.sheet_dialog import SheetDialog
from sekretariat.desktop.templates.area import TemplatesArea
from sekretariat.desktop.templates.card_format_dialog import CardFormatDialog
from sekretariat.domain.people import Address, OfficeTitle
from sekretariat.services.secretariat import open_secretariat
from tests.desktop.bodies.hands import ALT, CTRL, dialog, enter, press, save
from tests.desktop.output.papers import PrintingDialogs, fake_program, pdf_of
from tests.documents.measuring import writing
from tests.documents.reading import read
from tests.services.papers.test_halls import Hall
from tests.stories.clerk import SHIFT, Clerk, place_in
from tests.stories.conftest import Begin

# the pack of Avery L7651 says: 5 x 13, 38.1 x 21.2 mm, margins 4.75 and 10.7, gap 2.5
L7651 = {
    "columns": "5",
    "rows": "13",
    "width": "38,1",
    "height": "21,2",
    "left": "4,75",
    "top": "10,7",
    "gap_right": "2,5",
}


@pytest.fixture
def clerk(begin: Begin, tmp_path: Path) -> Iterator[Clerk]:
    """A session of one member; a mayor and a state secretary are invited as guests."""
    office = open_secretariat(place_in(tmp_path), create=True)
    hall = Hall(office)
    for given, title in (("Berta", "Bürgermeisterin"), ("Stella", "Staatssekretärin")):
        home = Address(street="Musterweg 1", postcode="65000", city="Musterstadt")
        titles = [OfficeTitle(title=title)]
        hall.invite(hall.person(given, "Ehrengast", office_titles=titles, addresses=[home]))
    office.close()
    clerk = begin(OfficeKind.FILE)
    yield clerk
    clerk.leave()


def _look_at(clerk: Clerk, title: str) -> DocumentsPage:
    page = clerk.go("documents", DocumentsPage)
    clerk.press(Qt.Key.Key_F, CTRL | SHIFT)
    clerk.write(title)
    clerk.press(Qt.Key.Key_Down)
    clerk.qtbot.waitUntil(lambda: not clerk.composition.desk.jobs.are_running)
    return page


def _shown(clerk: Clerk) -> str:
    clerk.qtbot.waitUntil(lambda: not clerk.composition.desk.jobs.are_running)
    pdf = clerk.see(DocumentsPage).preview.pdf
    return "\n".join(pdf.getAllText(number).text() for number in range(pdf.pageCount()))


def _describe(clerk: Clerk) -> None:
    """Describe the sheet among the templates; at first with a column too many."""
    area = clerk.go("templates", TemplatesArea)
    area.texts.setFocus()
    clerk.press(Qt.Key.Key_B, CTRL | SHIFT)
    formats = area.card_formats
    assert formats is not None
    press(formats.table, Qt.Key.Key_N, CTRL)
    card = dialog(formats, CardFormatDialog)
    enter(card, name="Kleine Etiketten", number="L7651", **{**L7651, "columns": "6"})
    assert "210 mm breit" in card.told.text()
    save(card)
    assert card.isVisible()
    enter(card, columns="5")
    assert card.told.text() == "65 Karten auf einem Bogen"
    save(card)
    assert [one.name for one in clerk.office.card_formats.all()] == ["Kleine Etiketten"]


def _begin_at_seven(clerk: Clerk, page: DocumentsPage) -> None:
    """Choose the second place of the second row on the drawing."""
    page.choice.cards.sheet.setFocus()
    clerk.press(Qt.Key.Key_Space)
    sheet = dialog(page, SheetDialog)
    QTest.keyClick(sheet.picture, Qt.Key.Key_Down)
    QTest.keyClick(sheet.picture, Qt.Key.Key_Right)
    assert sheet.start.value() == 7
    QTest.keyClick(sheet, Qt.Key.Key_Return)
    assert page.choice.cards.start.value() == 7


def test_a_sheet_of_our_own_that_was_begun(clerk: Clerk, tmp_path: Path) -> None:
    """The labels of the shop round the corner are not among those known: they are described."""
    _describe(clerk)
    page = _look_at(clerk, "Adressetiketten")
    variants = page.choice.variant
    variants.setFocus()
    clerk.press(Qt.Key.Key_End)
    assert variants.currentText() == "Kleine Etiketten"
    whom = page.choice.cards.whom
    whom.setFocus()
    for _ in range(whom.findText("zur letzten Sitzung eingeladen")):
        clerk.press(Qt.Key.Key_Down)
    assert "Berta" in _shown(clerk)
    _begin_at_seven(clerk, page)
    assert "Stella" in _shown(clerk)
    clerk.dialogs.path = tmp_path / "Etiketten.pdf"
    page.setFocus()
    clerk.press(Qt.Key.Key_S, CTRL)
    reading = read(clerk.dialogs.path.read_bytes())
    first = writing(reading.pdf.pages[0])[0]
    assert 4.75 + 40.6 < first.left < 4.75 + 40.6 + 38.1  # the second column, the second row
    assert 10.7 + 21.2 < first.base < 10.7 + 2 * 21.2

    clerk.go("templates", TemplatesArea)
    clerk.undo()
    assert clerk.office.card_formats.all() == []


def test_badges_for_two_who_came_late(clerk: Clerk) -> None:
    """Two of three badges are printed again."""
    page = _look_at(clerk, "Namensschilder")
    assert "Ada" in _shown(clerk)
    page.choice.cards.ask_persons()
    persons = dialog(page, PersonsDialog)
    assert not persons.take.isEnabled()
    QTest.keyClicks(persons.search, "gast")
    rows = [
        row for row in range(persons.persons.count()) if not persons.persons.item(row).isHidden()
    ]
    persons.persons.setFocus()
    for row in rows:
        persons.persons.setCurrentRow(row)
        QTest.keyClick(persons.persons, Qt.Key.Key_Space)
    QTest.keyClick(persons.persons, Qt.Key.Key_Return)
    told = _shown(clerk)
    assert ("Berta" in told, "Stella" in told, "Ada" in told) == (True, True, False)
    assert page.choice.cards.whom.currentText() == "2 ausgewählte Personen…"
    whom = page.choice.cards.whom
    whom.setFocus()
    clerk.press(Qt.Key.Key_Home)
    assert "Ada" in _shown(clerk)


def test_the_mayor_is_greeted_first_here(clerk: Clerk) -> None:
    """Scenario 36 of the domain paper, in an office that has an order of its own."""
    _look_at(clerk, "Sprechzettel")
    told = _shown(clerk)
    assert told.index("Stella") < told.index("Berta")

    area = clerk.go("templates", TemplatesArea)
    area.texts.setFocus()
    clerk.press(Qt.Key.Key_R, CTRL | SHIFT)
    page = area.precedence
    assert page is not None
    offices = page.offices
    order = [offices.item(row).text() for row in range(offices.count())]
    mayor, secretary = order.index("Bürgermeister"), order.index("Staatssekretär")
    offices.setCurrentRow(mayor)
    for _ in range(mayor - secretary):
        press(offices, Qt.Key.Key_Up, ALT)
    assert offices.currentRow() == secretary
    assert clerk.office.precedence.order()[secretary] == "Bürgermeister"

    _look_at(clerk, "Sprechzettel")
    told = _shown(clerk)
    assert told.index("Berta") < told.index("Stella")
    clerk.undo()
    told = _shown(clerk)
    assert told.index("Stella") < told.index("Berta")


@pytest.mark.skipif(sys.platform == "win32", reason="lp is a program of Unix systems")
def test_all_papers_of_the_room_are_printed_at_once(clerk: Clerk, tmp_path: Path) -> None:
    """Sign-in sheet, signs, badges, seating list, door sign, guest sheet: seen, then printed."""
    lp = fake_program(tmp_path / "lp", 'echo "$@" > "$0.told"\ncat > "$0.pdf"\n')
    at_the_printer = PrintingDialogs()
    clerk.composition.desk.dialogs = at_the_printer
    page = _look_at(clerk, "Tischschilder")
    assert "Ada Muster" in _shown(clerk)
    page.printer.spooling = Spooling(lambda: ["Büro"], str(lp))
    page.setFocus()
    clerk.press(Qt.Key.Key_X, CTRL | SHIFT)
    asked = dialog(page, RoomPapersDialog)
    with clerk.qtbot.waitSignal(clerk.composition.desk.messages.posted):
        QTest.keyClick(asked.print_papers, Qt.Key.Key_Space)
    pdf = pdf_of(Path(f"{lp}.pdf"))
    told = [pdf.getAllText(number).text() for number in range(pdf.pageCount())]
    assert at_the_printer.asked == [f"{len(told)} page(s)"]
    begun = [
        "Anwesenheitsliste",  # one sheet
        *("Ada Muster", "Ehrengast", "Ehrengast"),  # three signs
        "Ada Muster",  # the badges on one sheet
        "Sitzplan",
        "Musterkonferenz",  # the door
        "Gästeblatt",
    ]
    assert len(told) == len(begun)
    assert all(word in text for word, text in zip(begun, told, strict=True))


def test_making_the_papers_of_the_room_is_called_off(clerk: Clerk) -> None:
    """The clerk took the wrong session: nothing is printed, nothing asked."""
    at_the_printer = PrintingDialogs()
    clerk.composition.desk.dialogs = at_the_printer
    page = _look_at(clerk, "Tischschilder")
    page.setFocus()
    clerk.press(Qt.Key.Key_X, CTRL | SHIFT)
    asked = dialog(page, RoomPapersDialog)
    jobs = clerk.composition.desk.jobs
    with clerk.qtbot.waitSignal(jobs.started) as started:
        asked.print_papers.click()
    started.args[0].cancel()
    clerk.qtbot.waitUntil(lambda: not jobs.are_running)
    assert at_the_printer.asked == []

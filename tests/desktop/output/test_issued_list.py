"""The clerk issues a paper and looks later at what went out, and what changed since."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from sekretariat.desktop.base.desk import Desk
from sekretariat.desktop.output.documents_page import DocumentsPage
from sekretariat.desktop.output.issue_dialog import IssueDialog
from sekretariat.desktop.output.issued_dialog import IssuedDialog
from sekretariat.desktop.output.paper_printer import PaperPrinter
from sekretariat.domain.bodies import Membership, Role, Seat
from sekretariat.domain.issued import IssuedPaper
from sekretariat.domain.meetings import Meeting
from sekretariat.domain.people import Person
from sekretariat.services.papers.kinds import Paper, PrintQuestion
from sekretariat.services.people import PersonCard
from sekretariat.services.secretariat import Secretariat
from tests.desktop.bodies.hands import CTRL, activate, press
from tests.desktop.offices import on_desk
from tests.desktop.output.papers import PrintingDialogs
from tests.services.inviting.council import reachable

Dispatched = tuple[list[dict[str, Any]], IssuedDialog]
SHIFT = Qt.KeyboardModifier.ShiftModifier


def opened(page: DocumentsPage) -> IssuedDialog:
    press(page.preview, Qt.Key.Key_U, CTRL)
    [dialog] = [one for one in page.findChildren(IssuedDialog) if one.isVisible()]
    return dialog


def names(dialog: IssuedDialog) -> list[str]:
    return [dialog.issued.item(row).text() for row in range(dialog.issued.count())]


def issue(page: DocumentsPage, *typed: str) -> None:
    """Issue the paper that is seen, to those whose names are begun and then chosen."""
    dialog = asked(page)
    for one in typed:
        begin_name(dialog, one)
    press(dialog.names, Qt.Key.Key_Return)


def asked(page: DocumentsPage) -> IssueDialog:
    """Have the question opened whom the paper goes to."""
    press(page.preview, Qt.Key.Key_U, CTRL | SHIFT)
    [dialog] = [one for one in page.findChildren(IssueDialog) if one.isVisible()]
    activate(dialog)
    return dialog


def begin_name(dialog: IssueDialog, typed: str) -> None:
    """Begin a name and take the first that is offered."""
    before = f"{dialog.names.text()}; " if dialog.names.text() else ""
    dialog.names.setText(before)
    QTest.keyClicks(dialog.names, typed)
    popup = dialog.names.completer().popup()
    assert popup is not None
    assert popup.isVisible()
    QTest.keyClick(popup, Qt.Key.Key_Down)
    QTest.keyClick(popup, Qt.Key.Key_Return)


@pytest.fixture
def members(sqlite_office: Secretariat, meeting: Meeting) -> Meeting:
    """Two members of the conference whose agenda is seen."""
    for number, (given, family) in enumerate((("Ada", "Muster"), ("Bo", "Beispiel")), start=1):
        person = Person(given_names=given, family_name=family)
        sqlite_office.people.save(PersonCard(person))
        seat = Seat(body_id=meeting.body_id, number=number)
        sqlite_office.seats.save_seat(seat)
        member = Membership(seat_id=seat.id, person_id=person.id, role=Role.MEMBER)
        sqlite_office.seats.save_membership(member)
    return meeting


def test_recipients_are_chosen_among_the_members_or_typed(
    members: Meeting, page: DocumentsPage, sqlite_office: Secretariat, qtbot: QtBot
) -> None:
    dialog = asked(page)
    begin_name(dialog, "beisp")
    assert dialog.names.text() == "Bo Beispiel"
    begin_name(dialog, "must")
    assert dialog.names.text() == "Bo Beispiel; Ada Muster"
    QTest.keyClicks(dialog.names, ";  Presse  e. V. ;Ada Muster;")
    press(dialog.names, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(sqlite_office.issuing.rows(members.id)) == 1)
    [row] = sqlite_office.issuing.rows(members.id)
    assert row["recipients"] == ["Bo Beispiel", "Ada Muster", "Presse e. V."]


def test_esc_issues_nothing(
    page: DocumentsPage, meeting: Meeting, sqlite_office: Secretariat, desk: Desk
) -> None:
    dialog = asked(page)
    QTest.keyClicks(dialog.names, "Ada")
    press(dialog.names, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert not desk.jobs.are_running
    assert sqlite_office.issuing.rows(meeting.id) == []


def test_a_paper_of_nothing_asks_for_nobody(page: DocumentsPage) -> None:
    page.show_record(f"{Paper.IMPORT_REPORT.value}:")
    press(page.list.tree, Qt.Key.Key_U, CTRL | SHIFT)
    assert page.findChildren(IssueDialog) == []


def test_nothing_issued_says_what_to_do(page: DocumentsPage) -> None:
    dialog = opened(page)
    assert names(dialog) == []
    assert "Nothing has been issued here yet" in dialog.shown.view.sentence.text()
    assert not dialog.save_as.isEnabled()
    dialog.reject()


def test_what_is_issued_is_kept_and_saved_as_it_was(
    page: DocumentsPage,
    meeting: Meeting,
    sqlite_office: Secretariat,
    dialogs: PrintingDialogs,
    tmp_path: Path,
    qtbot: QtBot,
) -> None:
    issue(page)
    qtbot.waitUntil(lambda: len(sqlite_office.issuing.rows(meeting.id)) == 1)
    [row] = sqlite_office.issuing.rows(meeting.id)
    item = sqlite_office.agendas.items(meeting.id)[0]
    item.title = "Begrüßung durch den Vorsitz"
    sqlite_office.agendas.save(item)
    dialog = opened(page)
    assert names(dialog)[0].startswith("Tagesordnung · 1. Sitzung")
    assert "von Hand ausgegeben" in names(dialog)[0]
    assert "Begrüßung durch den Vorsitz" not in dialog.shown.view.preview.pdf.getAllText(0).text()
    assert row["sha256"][:12] in dialog.shown.facts.text()

    dialog.shown.tabs.setCurrentWidget(dialog.shown.changes)
    qtbot.waitUntil(lambda: "Vorsitz" in dialog.shown.changes.toPlainText())
    assert "line-through" in dialog.shown.changes.toHtml()

    target = tmp_path / "wie ausgegeben.pdf"
    dialogs.path = target
    dialog.save_as.click()
    assert target.read_bytes() == sqlite_office.issuing.content(row["id"])
    dialog.reject()


def test_the_recipients_are_named_and_a_damaged_file_is_told(
    page: DocumentsPage, meeting: Meeting, sqlite_office: Secretariat, qtbot: QtBot
) -> None:
    question = PrintQuestion(paper=Paper.AGENDA, meeting_id=meeting.id)
    first = sqlite_office.issuing.issue(question, [f"Person {n}" for n in range(1, 7)])
    dialog = opened(page)
    assert "To: Person 1, Person 2, Person 3, Person 4 and 2 more" in dialog.shown.facts.text()
    dialog.shown.tabs.setCurrentWidget(dialog.shown.changes)
    qtbot.waitUntil(lambda: "word for word" in dialog.shown.changes.toPlainText())
    dialog.reject()
    with sqlite_office.context.work("test", "test") as work:
        one = work.get(IssuedPaper, first.id)
        one.sha512, one.paper, one.variant = "0" * 128, "agenda", "unbekannt"
        work.save(one)
    dialog = opened(page)
    assert "nicht mehr die ausgegebene" in dialog.shown.facts.text()
    assert not dialog.print_again.isEnabled()
    dialog.shown.tabs.setCurrentWidget(dialog.shown.changes)
    qtbot.waitUntil(lambda: "unbekannt" in dialog.shown.changes.toPlainText())
    dialog.reject()


@pytest.fixture
def dispatched(desk: Desk, sqlite_office: Secretariat, tmp_path: Path) -> Iterator[Dispatched]:
    """What was sent to a council, and the list of it."""
    council = reachable(sqlite_office)
    sqlite_office.dispatches.send(council.meeting, tmp_path / "Versand")
    with on_desk(desk, sqlite_office):
        rows, page = sqlite_office.issuing.rows(council.meeting), QWidget()
        dialog = IssuedDialog(desk, rows, PaperPrinter(desk, page), page)
        dialog.show()
        yield rows, dialog
        dialog.close()
        page.deleteLater()


def test_a_letter_of_a_dispatch_is_found_by_typing(dispatched: Dispatched) -> None:
    rows, dialog = dispatched
    [letter] = [row["title"] for row in rows if "(Brief)" in row["title"]]
    QTest.keyClicks(dialog.search, "Brief")
    assert [name.split("\n")[0] for name in names(dialog) if seen(dialog, name)] == [letter]
    assert dialog.issued.currentItem().text().startswith(letter)
    assert dialog.print_again.isEnabled()
    QTest.keyClicks(dialog.search, "nirgends")
    assert not any(seen(dialog, name) for name in names(dialog))
    dialog.search.clear()
    assert all(seen(dialog, name) for name in names(dialog))


def test_a_message_of_a_dispatch_is_read_and_saved(
    dispatched: Dispatched, sqlite_office: Secretariat, dialogs: PrintingDialogs, tmp_path: Path
) -> None:
    rows, dialog = dispatched
    message = next(place for place, row in enumerate(rows) if row["wording"])
    dialog.issued.setCurrentRow(message)
    assert "hiermit lade ich Sie" in dialog.shown.message.toPlainText()
    assert "Enclosed: Tagesordnung.pdf" in dialog.shown.facts.text()
    assert not dialog.print_again.isEnabled()
    dialogs.path = tmp_path / "noch einmal.eml"
    dialog.save_as.click()
    assert dialogs.path.read_bytes() == sqlite_office.issuing.content(rows[message]["id"])


def seen(dialog: IssuedDialog, name: str) -> bool:
    [item] = dialog.issued.findItems(name, Qt.MatchFlag.MatchExactly)
    return not item.isHidden()

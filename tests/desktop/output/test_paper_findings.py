"""Before a paper goes out the clerk sees what it lacks, and is led to where it is mended."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from sekretariat.desktop.base.desk import Desk
from sekretariat.desktop.output.documents_page import DocumentsPage
from sekretariat.desktop.output.paper_findings import FindingsDialog
from sekretariat.domain.letterheads import Letterhead
from sekretariat.domain.meetings import Meeting
from sekretariat.services.secretariat import Secretariat
from tests.desktop.bodies.hands import press


def dialogs_of(page: DocumentsPage) -> list[FindingsDialog]:
    return [one for one in page.findChildren(FindingsDialog) if one.isVisible()]


def test_an_open_placeholder_is_told_and_leads_to_its_item(
    page: DocumentsPage, desk: Desk, meeting: Meeting, sqlite_office: Secretariat, qtbot: QtBot
) -> None:
    item = sqlite_office.agendas.items(meeting.id)[0]
    item.title = "Bericht aus {Ort}"
    sqlite_office.agendas.save(item)
    page.show_record(f"agenda:{meeting.id}")
    press(page.preview, Qt.Key.Key_F8)
    qtbot.waitUntil(lambda: len(dialogs_of(page)) == 1)
    [dialog] = dialogs_of(page)
    texts = [dialog.findings.item(row).text() for row in range(dialog.findings.count())]
    assert any("{Ort}" in one and one.startswith("Must be mended") for one in texts)
    dialog.findings.setCurrentRow(next(at for at, one in enumerate(texts) if "{Ort}" in one))
    with qtbot.waitSignal(desk.opening) as opened:
        QTest.keyClick(dialog.findings, Qt.Key.Key_Return)
    assert opened.args == ["meeting", f"{meeting.id}\nagenda_item\n{item.id}"]


def test_a_paper_in_order_is_told_so(
    page: DocumentsPage, desk: Desk, meeting: Meeting, qtbot: QtBot
) -> None:
    page.show_record(f"agenda:{meeting.id}")
    with qtbot.waitSignal(desk.messages.posted) as told:
        press(page.preview, Qt.Key.Key_F8)
    assert "can go out" in told.args[0].text
    assert dialogs_of(page) == []


def test_a_pale_letterhead_leads_to_the_templates(
    page: DocumentsPage, desk: Desk, meeting: Meeting, sqlite_office: Secretariat, qtbot: QtBot
) -> None:
    head = Letterhead(name="Ministerium", accent="#BBBBBB")
    sqlite_office.letterheads.save(head)
    page.show_record(f"agenda:{meeting.id}")
    press(page.preview, Qt.Key.Key_F8)
    qtbot.waitUntil(lambda: len(dialogs_of(page)) == 1)
    [dialog] = dialogs_of(page)
    assert "1.9 : 1" in dialog.findings.item(0).text().replace(",", ".")
    with qtbot.waitSignal(desk.opening) as opened:
        QTest.keyClick(dialog.findings, Qt.Key.Key_Return)
    assert opened.args == ["letterhead", head.id]

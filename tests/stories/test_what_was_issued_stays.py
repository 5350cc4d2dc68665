"""An agenda is issued, changed, amended; what went out before stays as it was."""

from datetime import UTC, datetime
from pathlib import Path
from time import monotonic

from PIL import Image
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtPdf import QPdfBookmarkModel
from PySide6.QtTest import QTest
from reportlab.pdfgen.canvas import Canvas

from sekretariat.desktop.agenda.agenda_panel import AgendaPanel
from sekretariat.desktop.base.job_panel import JobPanel
from sekretariat.desktop.base.message_bar import MessageBar
from sekretariat.desktop.base.offices import OfficeKind
from sekretariat.desktop.meetings.invitation_dialogs import ApprovalDialog
from sekretariat.desktop.meetings.meetings_list import MeetingsList
from sekretariat.desktop.output.documents_page import DocumentsPage
from sekretariat.desktop.output.issue_dialog import IssueDialog
from sekretariat.desktop.output.issued_dialog import IssuedDialog
from sekretariat.documents.content import Document, Heading, Paragraph
from sekretariat.documents.docx import write_docx
from sekretariat.exchange.converting import find_office
from sekretariat.services.secretariat import open_secretariat
from tests.desktop.bodies.hands import CTRL, activate, dialog, save
from tests.desktop.offices import fill
from tests.stories.clerk import SHIFT, Clerk, place_in
from tests.stories.conference import Conference
from tests.stories.conftest import Begin
from tests.stories.test_inviting_by_keyboard import begin_inviting

ANSWERED_S = 3.0
"""A second, on a machine that does other things as well."""


def open_agenda(clerk: Clerk) -> AgendaPanel:
    """Open the session and its agenda."""
    sessions = clerk.go("meetings", MeetingsList)
    sessions.table.setFocus()
    clerk.press(Qt.Key.Key_Return)
    panel = clerk.see(AgendaPanel)
    panel.agenda_tree.setFocus()
    return panel


def look_at_agenda(clerk: Clerk) -> DocumentsPage:
    """Have the agenda shown as it would be printed."""
    clerk.wait_for(lambda: clerk.press(Qt.Key.Key_P, CTRL))
    return clerk.see(DocumentsPage)


def choose(clerk: Clerk, page: DocumentsPage, variant: str) -> None:
    """Choose a variant by its name."""
    box = page.choice.variant
    box.setFocus()
    clerk.wait_for(lambda: QTest.keyClicks(box, variant))


def issue(clerk: Clerk, page: DocumentsPage, recipients: str = "") -> None:
    """Issue the paper that is seen, to somebody named or to nobody."""
    activate(clerk.composition.window)
    page.preview.setFocus()
    clerk.press(Qt.Key.Key_U, CTRL | SHIFT)
    form = dialog(page, IssueDialog)
    clerk.write(recipients)
    clerk.wait_for(lambda: QTest.keyClick(form.names, Qt.Key.Key_Return))


def issued(clerk: Clerk, page: DocumentsPage) -> IssuedDialog:
    """Open the list of what was issued."""
    page.preview.setFocus()
    clerk.press(Qt.Key.Key_U, CTRL)
    [found] = [one for one in page.findChildren(IssuedDialog) if one.isVisible()]
    return found


def said(dialog: IssuedDialog) -> str:
    pdf = dialog.shown.view.preview.pdf
    pages = (pdf.getAllText(number).text() for number in range(pdf.pageCount()))
    return " ".join(" ".join(pages).split())


def change(clerk: Clerk, panel: AgendaPanel) -> None:
    """Word the first item anew, add one below it, take the last one off."""
    clerk.press(Qt.Key.Key_Home)
    clerk.press(Qt.Key.Key_F2)
    clerk.write("Auftakt durch die Leitung")
    clerk.press(Qt.Key.Key_Return)
    clerk.qtbot.waitUntil(lambda: panel.model.index(0, 1).data() == "Auftakt durch die Leitung")
    panel.agenda_tree.setFocus()
    clerk.press(Qt.Key.Key_Home)
    clerk.press(Qt.Key.Key_Insert)
    clerk.write("Haushalt")
    clerk.press(Qt.Key.Key_Return)
    clerk.qtbot.waitUntil(lambda: panel.model.index(1, 1).data() == "Haushalt")
    panel.agenda_tree.setFocus()
    clerk.press(Qt.Key.Key_End)
    clerk.press(Qt.Key.Key_Delete)
    clerk.qtbot.waitUntil(lambda: panel.model.rowCount() == 3)


def test_an_agenda_is_issued_changed_and_amended(clerk: Clerk, tmp_path: Path) -> None:
    """The addendum names what is new, changed and dropped; the first agenda stays as it was."""
    meeting = fill(clerk.office)
    open_agenda(clerk)
    page = look_at_agenda(clerk)
    issue(clerk, page, "Landespresse; Ada Muster")
    assert "Ausgegeben" in clerk.see(MessageBar).message_text.text()

    panel = clerk.go("meetings", AgendaPanel)
    panel.agenda_tree.setFocus()
    change(clerk, panel)
    page = look_at_agenda(clerk)
    look_at_changes(clerk, page)

    choose(clerk, page, "Nachtrag")
    shown = " ".join(page.preview.pdf.getAllText(0).text().split())
    assert "Nachtrag zur Tagesordnung" in shown
    assert "geändert · bisher: Eröffnung und Begrüßung" in shown
    assert "2 Haushalt neu · " in shown
    assert "Entfallen: TOP 3, Termine und Verschiedenes" in shown
    issue(clerk, page)

    look_back(clerk, page, tmp_path / "wie ausgegeben.pdf")
    assert [row["is_whole"] for row in clerk.office.issuing.check(meeting.id)] == [True, True]


def look_at_changes(clerk: Clerk, page: DocumentsPage) -> None:
    """See what changed since the agenda was issued."""
    dialog = issued(clerk, page)
    assert "Haushalt" not in said(dialog)
    clerk.wait_for(lambda: dialog.shown.tabs.setCurrentWidget(dialog.shown.changes))
    told = dialog.shown.changes.toPlainText()
    assert "Haushalt" in told
    assert "durch die Leitung" in told
    assert "line-through" in dialog.shown.changes.toHtml()
    dialog.reject()


def look_back(clerk: Clerk, page: DocumentsPage, target: Path) -> None:
    """Open what was issued first and save it as it went out."""
    dialog = issued(clerk, page)
    titles = [dialog.issued.item(row).text() for row in range(dialog.issued.count())]
    assert [one.split(" · ")[0] for one in titles] == ["Nachtrag zur Tagesordnung", "Tagesordnung"]
    QTest.keyClick(dialog.issued, Qt.Key.Key_End)
    assert "Haushalt" not in said(dialog)
    assert "Eröffnung und Begrüßung" in said(dialog)
    assert "An: Landespresse, Ada Muster" in dialog.shown.facts.text()
    clerk.dialogs.path = target
    dialog.save_as.click()
    rows = clerk.office.issuing.rows()
    assert target.read_bytes() == clerk.office.issuing.content(rows[1]["id"])
    dialog.reject()


def papers_in(folder: Path) -> list[Path]:
    """Make a PDF of two pages, a picture, an office file and one nothing can be made of."""
    folder.mkdir()
    pdf, picture, office, film = (
        folder / name for name in ("Sachstand.pdf", "Lageplan.png", "Konzept.docx", "Film.mp4")
    )
    canvas = Canvas(str(pdf))
    for said in ("Wohnungsbau in Zahlen", "Ausblick"):
        canvas.drawString(100, 700, said)
        canvas.showPage()
    canvas.save()
    Image.new("RGB", (400, 300), "navy").save(picture)
    written = Document(title="Konzept", blocks=(Heading("Konzept"), Paragraph("Zur Sprache")))
    office.write_bytes(write_docx(written, made_at=datetime(2027, 3, 9, 10, tzinfo=UTC)))
    film.write_bytes(b"Film")
    return [pdf, picture, office, film]


def bookmarks(page: DocumentsPage) -> dict[str, int]:
    """Return the headings the paper is found by, with their pages from 1."""
    model, found = page.view.outline.model(), {}
    assert model is not None
    role = QPdfBookmarkModel.Role

    def gather(parent: QModelIndex) -> None:
        for row in range(model.rowCount(parent)):
            index = model.index(row, 0, parent)
            found[str(index.data(role.Title.value))] = int(index.data(role.Page.value)) + 1
            gather(index)

    gather(QModelIndex())
    return found


def test_the_folder_of_a_session_with_every_kind_of_attachment(
    clerk: Clerk, tmp_path: Path
) -> None:
    """Contents, bookmarks and the foot of each page agree; what cannot be shown lies apart."""
    fill(clerk.office)
    panel = open_agenda(clerk)
    for path in papers_in(tmp_path / "Anlagen"):
        panel.agenda_tree.setFocus()
        clerk.dialogs.path = path
        clerk.wait_for(lambda: clerk.press(Qt.Key.Key_U, CTRL | SHIFT))
    page = clerk.go("documents", DocumentsPage)
    clerk.qtbot.waitUntil(lambda: not clerk.composition.desk.jobs.are_running)
    clerk.press(Qt.Key.Key_F, CTRL | SHIFT)
    clerk.write("sitzungsmappe")
    clerk.press(Qt.Key.Key_Down)
    clerk.qtbot.waitUntil(lambda: "Anlage 1: Sachstand" in bookmarks(page))

    pdf, found = page.preview.pdf, bookmarks(page)
    said = [" ".join(pdf.getAllText(at).text().split()) for at in range(pdf.pageCount())]
    for number, text in enumerate(said, start=1):
        assert text.endswith(f"Seite {number} von {len(said)}") or (
            f"Seite {number} von {len(said)}" in text
        )
    assert list(found)[:3] == ["Deckblatt", "Inhalt", "Tagesordnung"]
    sheet = found["Anlage 1: Sachstand"]
    assert "Wohnungsbau in Zahlen" in said[sheet - 1]
    assert "Ausblick" in said[sheet]
    assert found["Anlage 2: Lageplan"] == sheet + 2
    contents = said[found["Inhalt"] - 1]
    assert f"Anlage 1: Sachstand {sheet}" in contents
    assert f"Anlage 2: Lageplan {sheet + 2}" in contents
    if find_office():
        assert "Zur Sprache" in said[found["Anlage 3: Konzept"] - 1]
    assert "Anlage 4" in contents
    assert "Anlage 4: Film" not in found
    told = clerk.see(MessageBar).message_text.text()
    assert "4 Film" in told
    assert page.view.page_text.text() == f"von {len(said)}"


def test_a_dispatch_that_is_called_off_leaves_nothing(begin: Begin, tmp_path: Path) -> None:
    """No letter, no message, no list, no approval; a second try sends all of it."""
    office = open_secretariat(place_in(tmp_path), create=True)
    meeting = Conference(office).meeting
    office.close()
    clerk = begin(OfficeKind.FILE)
    panel = begin_inviting(clerk)
    panel.table.setFocus()
    folder = clerk.dialogs.path = tmp_path / "Versand"
    clerk.press(Qt.Key.Key_Return, CTRL)
    form = dialog(panel, ApprovalDialog)
    jobs, job_panel = clerk.composition.desk.jobs, clerk.composition.window.findChild(JobPanel)
    assert job_panel is not None
    with clerk.qtbot.waitSignal(jobs.started):
        save(form)
    began = monotonic()
    job_panel.job_cancel.click()
    clerk.qtbot.waitUntil(lambda: not jobs.are_running)
    assert monotonic() - began < ANSWERED_S
    assert not folder.exists()
    assert clerk.office.issuing.rows(meeting) == []
    clerk.leave()

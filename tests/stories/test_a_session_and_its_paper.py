"""A session is set for a body with standard items, its agenda moved by keys, seen and saved."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtPdf import QPdfDocument

from sekretariat.desktop.agenda.agenda_panel import AgendaPanel
from sekretariat.desktop.base.offices import OfficeKind
from sekretariat.desktop.meetings.meeting_dialog import MeetingDialog
from sekretariat.desktop.meetings.meetings_list import MeetingsList
from sekretariat.desktop.output.documents_page import DocumentsPage
from sekretariat.services.secretariat import open_secretariat
from tests.desktop.bodies.hands import ALT, CTRL, activate, dialog, enter, save
from tests.desktop.offices import fill
from tests.stories.clerk import place_in
from tests.stories.conftest import Begin


def titles(panel: AgendaPanel) -> list[str]:
    model = panel.model
    return [str(model.index(row, 1).data()) for row in range(model.rowCount())]


def test_an_agenda_by_keys_on_screen_and_as_pdf(begin: Begin, tmp_path: Path) -> None:
    office = open_secretariat(place_in(tmp_path), create=True)
    fill(office)
    office.close()
    clerk = begin(OfficeKind.FILE)

    sessions = clerk.go("meetings", MeetingsList)
    clerk.press(Qt.Key.Key_N, CTRL)
    form = dialog(sessions, MeetingDialog)
    enter(form, held_on="16.2.2021", begins_at="14:00")
    save(form)
    activate(clerk.composition.window)
    panel = clerk.see(AgendaPanel)
    panel.agenda_tree.setFocus()
    clerk.press(Qt.Key.Key_Insert)
    clerk.write("Ergebnisse des Forums")
    clerk.press(Qt.Key.Key_Return)
    clerk.qtbot.waitUntil(lambda: titles(panel)[1] == "Ergebnisse des Forums")
    clerk.press(Qt.Key.Key_Down, ALT)
    assert titles(panel) == [
        "Eröffnung und Begrüßung",
        "Formalia",
        "Ergebnisse des Forums",
        "Termine und Verschiedenes",
    ]
    clerk.wait_for(lambda: clerk.press(Qt.Key.Key_P, CTRL))
    papers = clerk.see(DocumentsPage)
    shown = papers.preview.pdf.getAllText(0).text()
    assert "Dienstag, 16. Februar 2021, ab 14:00 Uhr" in shown
    assert "3 Ergebnisse des Forums" in shown
    clerk.dialogs.path = tmp_path / "Tagesordnung.pdf"
    clerk.press(Qt.Key.Key_S, CTRL)
    saved = QPdfDocument()
    saved.load(str(clerk.dialogs.path))
    assert saved.getAllText(0).text() == shown
    clerk.leave()

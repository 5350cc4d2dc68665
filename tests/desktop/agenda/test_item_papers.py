"""The papers of one item beside the agenda: attached to it, ordered, opened, removed."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from sekretariat.desktop.agenda.agenda_panel import AgendaPanel
from sekretariat.desktop.base.attachment_dialog import AttachmentDialog
from sekretariat.domain.meetings import Meeting
from sekretariat.services.secretariat import Secretariat
from tests.desktop.agenda.agendas import go_to
from tests.desktop.bodies.hands import ALT, CTRL, dialog, enter, press, save
from tests.desktop.conftest import AnsweringDialogs
from tests.desktop.meetings.test_attachments_panel import let_go, written

SHIFT = Qt.KeyboardModifier.ShiftModifier
LAST = "Termine und Verschiedenes"


def shown(panel: AgendaPanel) -> list[str]:
    papers = panel.papers.papers
    return [papers.item(row).text() for row in range(papers.count())]


@pytest.fixture
def item_id(sqlite_office: Secretariat, meeting: Meeting) -> str:
    return sqlite_office.agendas.items(meeting.id)[-1].id


def test_a_file_is_attached_to_the_item_by_keyboard(
    panel: AgendaPanel, dialogs: AnsweringDialogs, tmp_path: Path, qtbot: QtBot
) -> None:
    go_to(panel, LAST)
    assert not panel.papers.papers.isVisible()
    [dialogs.path] = written(tmp_path, "Terminplan")
    press(panel.agenda_tree, Qt.Key.Key_U, CTRL | SHIFT)
    qtbot.waitUntil(lambda: shown(panel) == ["1  Terminplan"], timeout=20_000)
    assert panel.papers.papers.isVisible()
    go_to(panel, "Formalia")
    assert shown(panel) == []


def test_files_let_go_come_to_the_item_below_or_the_current_one(
    panel: AgendaPanel, tmp_path: Path, qtbot: QtBot
) -> None:
    first, second = written(tmp_path, "a", "b")
    go_to(panel, LAST)
    let_go(panel, first)
    qtbot.waitUntil(lambda: shown(panel) == ["1  a"], timeout=20_000)
    let_go(panel.agenda_tree.viewport(), second)  # over the first row
    qtbot.waitUntil(lambda: shown(panel) == ["2  b"], timeout=20_000)
    assert panel.item_heading.text() == "Item 1"


def test_the_papers_of_an_item_are_ordered_opened_and_removed(
    panel: AgendaPanel, sqlite_office: Secretariat, meeting: Meeting, item_id: str, tmp_path: Path
) -> None:
    attachments = sqlite_office.attachments
    paths = written(tmp_path, "a", "b", "c")
    attachments.attach(paths[:1], meeting.id, item_id)
    attachments.attach(paths[1:2], meeting.id)
    attachments.attach(paths[2:], meeting.id, item_id)
    go_to(panel, LAST)
    papers = panel.papers.papers
    papers.setFocus()
    assert shown(panel) == ["1  a", "3  c"]
    press(papers, Qt.Key.Key_Up, ALT)
    assert shown(panel) == ["1  a", "3  c"]
    press(papers, Qt.Key.Key_Down, ALT)
    assert shown(panel) == ["2  c", "3  a"]
    assert papers.currentRow() == 1
    press(papers, Qt.Key.Key_Return)
    form = dialog(panel, AttachmentDialog)
    enter(form, title="Übersicht")
    save(form)
    assert shown(panel) == ["2  c", "3  Übersicht"]
    press(papers, Qt.Key.Key_Delete)
    assert shown(panel) == ["2  c"]
    sqlite_office.history.undo()
    assert shown(panel) == ["2  c", "3  Übersicht"]

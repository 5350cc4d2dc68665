"""The papers of a session in the window: attached, found, saved again, taken off."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from sekretariat.desktop.base.desk import Desk
from sekretariat.desktop.meetings.attachments_panel import AttachmentsPanel
from sekretariat.services.secretariat import Secretariat
from tests.desktop.bodies.hands import CTRL, press
from tests.desktop.conftest import AnsweringDialogs
from tests.desktop.offices import fill, on_desk


@pytest.fixture
def panel(desk: Desk, sqlite_office: Secretariat, qtbot: QtBot) -> Iterator[AttachmentsPanel]:
    meeting = fill(sqlite_office)
    with on_desk(desk, sqlite_office):
        panel = AttachmentsPanel(desk)
        qtbot.addWidget(panel)
        panel.show()
        panel.show_meeting(meeting.id)
        yield panel
        desk.jobs.close()


def titles(office: Secretariat, panel: AttachmentsPanel) -> list[str]:
    return [row["title"] for row in office.attachments.rows(panel.meeting_id)]


def test_a_file_is_attached_saved_again_and_taken_off(
    panel: AttachmentsPanel,
    sqlite_office: Secretariat,
    dialogs: AnsweringDialogs,
    tmp_path: Path,
    qtbot: QtBot,
) -> None:
    note, copy = tmp_path / "Notiz_zur_Lage.txt", tmp_path / "copy.txt"
    note.write_text("Hebammenmangel", encoding="utf-8")
    dialogs.path = note
    panel.table.setFocus()
    press(panel.table, Qt.Key.Key_N, CTRL)
    qtbot.waitUntil(lambda: titles(sqlite_office, panel) == ["Notiz zur Lage"], timeout=20_000)
    qtbot.waitUntil(lambda: bool(panel.table.current_id()), timeout=5000)
    [hit] = sqlite_office.search.find_texts("mangel")
    assert (hit.kind, hit.text) == ("attachment", "Notiz zur Lage")
    dialogs.path = copy
    press(panel.table, Qt.Key.Key_S, CTRL)
    assert copy.read_text(encoding="utf-8") == "Hebammenmangel"
    QTest.keyClick(panel.table, Qt.Key.Key_Delete)
    assert titles(sqlite_office, panel) == []
    sqlite_office.history.undo()
    assert titles(sqlite_office, panel) == ["Notiz zur Lage"]

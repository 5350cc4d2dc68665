"""The papers of a session in the window: attached, put to items, ordered, saved again, removed."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from sekretariat.desktop.base.attachment_dialog import AttachmentDialog
from sekretariat.desktop.base.desk import Desk
from sekretariat.desktop.meetings.attachments_panel import AttachmentsPanel
from sekretariat.services.secretariat import Secretariat
from tests.desktop.bodies.hands import ALT, CTRL, dialog, enter, press, save
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


def written(folder: Path, *names: str) -> list[Path]:
    paths = [folder / f"{name}.txt" for name in names]
    for path in paths:
        path.write_text(f"Inhalt {path.stem}", encoding="utf-8")
    return paths


def let_go(target: QWidget, *paths: Path) -> None:
    """Drag files over a widget and let go of them."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    left, plain = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    copy = Qt.DropAction.CopyAction
    QApplication.sendEvent(target, QDragEnterEvent(QPoint(9, 9), copy, data, left, plain))
    QApplication.sendEvent(target, QDropEvent(QPointF(9, 9), copy, data, left, plain))


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
    assert panel.content.text.toPlainText() == "Hebammenmangel"
    dialogs.path = copy
    press(panel.table, Qt.Key.Key_S, CTRL)
    assert copy.read_text(encoding="utf-8") == "Hebammenmangel"
    QTest.keyClick(panel.table, Qt.Key.Key_Delete)
    assert titles(sqlite_office, panel) == []
    sqlite_office.history.undo()
    assert titles(sqlite_office, panel) == ["Notiz zur Lage"]


def test_files_let_go_over_the_list_are_attached(
    panel: AttachmentsPanel, sqlite_office: Secretariat, tmp_path: Path, qtbot: QtBot
) -> None:
    let_go(panel, *written(tmp_path, "Bericht", "Zahlen"))
    wanted = ["Bericht", "Zahlen"]
    qtbot.waitUntil(lambda: titles(sqlite_office, panel) == wanted, timeout=20_000)
    text = QMimeData()
    text.setText("a\tb")
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    event = QDragEnterEvent(QPoint(9, 9), copy, text, left, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(panel, event)
    assert not event.isAccepted()


def test_attachments_are_ordered_and_put_to_an_item_by_keyboard(
    panel: AttachmentsPanel, sqlite_office: Secretariat, tmp_path: Path
) -> None:
    office, meeting_id = sqlite_office, panel.meeting_id
    first, second = office.attachments.attach(written(tmp_path, "a", "b"), meeting_id).attachments
    panel.show_record(second.id)
    press(panel.table, Qt.Key.Key_Up, ALT)
    assert titles(office, panel) == ["b", "a"]
    press(panel.table, Qt.Key.Key_Down, ALT)
    assert titles(office, panel) == ["a", "b"]
    press(panel.table, Qt.Key.Key_Return)
    form = dialog(panel, AttachmentDialog)
    enter(form, title="Bericht", item_id="Verschiedenes")
    save(form)
    row = office.attachments.rows(meeting_id)[1]
    assert (row["title"], row["item"]) == ("Bericht", "3 Termine und Verschiedenes")
    assert office.attachments.get(first.id).item_id == ""


def test_a_file_without_text_says_so(
    panel: AttachmentsPanel, sqlite_office: Secretariat, tmp_path: Path
) -> None:
    picture = tmp_path / "Lageplan.png"
    picture.write_bytes(b"\x89PNG\r\n\x1a\n")
    [one] = sqlite_office.attachments.attach([picture], panel.meeting_id).attachments
    panel.show_record(one.id)
    assert panel.content.text.toPlainText() == ""
    assert panel.content.text.placeholderText() == "No text can be read from this file."

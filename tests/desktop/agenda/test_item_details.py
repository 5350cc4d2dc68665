"""An item's details beside the agenda, and items taken over from another session."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QTreeWidgetItem
from pytestqt.qtbot import QtBot

from sekretariat.desktop.agenda.agenda_panel import AgendaPanel
from sekretariat.desktop.agenda.copy_items_dialog import CopyItemsDialog
from sekretariat.desktop.base.desk import Desk
from sekretariat.domain.meetings import Meeting
from sekretariat.services.secretariat import Secretariat
from tests.desktop.agenda.agendas import focused, go_to, outline, press


def test_details_are_saved_when_their_field_is_left(
    panel: AgendaPanel, sqlite_office: Secretariat, meeting: Meeting
) -> None:
    go_to(panel, "Termine und Verschiedenes")
    press(panel, Qt.Key.Key_Return)
    QTest.keyClicks(focused(), "Ausblick")
    QTest.keyClick(focused(), Qt.Key.Key_Tab)
    assert outline(panel)[-1] == "3 Ausblick"
    assert sqlite_office.agendas.items(meeting.id)[-1].title == "Ausblick"


def test_escape_takes_back_what_was_typed(panel: AgendaPanel) -> None:
    before = outline(panel)
    press(panel, Qt.Key.Key_Return)
    QTest.keyClicks(focused(), "Falsch")
    QTest.keyClick(focused(), Qt.Key.Key_Escape)
    assert focused() is panel.agenda_tree
    assert outline(panel) == before
    title = panel.details.findChild(QLineEdit, "title")
    assert isinstance(title, QLineEdit)
    assert title.text() == "Eröffnung und Begrüßung"


def test_typed_details_are_kept_when_the_window_closes(panel: AgendaPanel) -> None:
    press(panel, Qt.Key.Key_Return)
    QTest.keyClicks(focused(), "Auftakt")
    panel.keep()
    assert outline(panel)[0] == "1 Auftakt"


def test_a_hand_written_number_is_given_once(panel: AgendaPanel, desk: Desk, qtbot: QtBot) -> None:
    panel.freeze()
    go_to(panel, "Termine und Verschiedenes")
    number = panel.details.number
    number.setFocus()
    number.selectAll()
    QTest.keyClicks(number, "1")
    QTest.keyClick(number, Qt.Key.Key_Return)
    assert "1" in panel.item_problem.text()
    assert panel.item_problem.isVisible()
    assert number.toolTip() == panel.item_problem.text()
    assert outline(panel)[-1] == "3 Termine und Verschiedenes"
    told = panel.item_problem.text()
    with qtbot.waitSignal(desk.messages.posted) as posted:
        go_to(panel, "Formalia")
    assert posted.args[0].text == told


def test_items_of_an_earlier_session_are_copied_with_their_tree(
    panel: AgendaPanel, desk: Desk, sqlite_office: Secretariat, meeting: Meeting, qtbot: QtBot
) -> None:
    later = sqlite_office.meetings.draft(meeting.body_id, meeting.held_on)
    sqlite_office.meetings.add(later, with_standard_items=False)
    panel.show_meeting(later.id)
    assert outline(panel) == []
    dialog = CopyItemsDialog(desk, later.id)
    qtbot.addWidget(dialog)
    formalia = dialog.items.topLevelItem(1)
    assert isinstance(formalia, QTreeWidgetItem)
    formalia.setCheckState(0, Qt.CheckState.Checked)
    approval = formalia.child(0)
    assert isinstance(approval, QTreeWidgetItem)
    approval.setCheckState(0, Qt.CheckState.Unchecked)
    dialog.accept()
    assert outline(panel) == ["1 Formalia", "  1.1 Niederschrift der vorigen Sitzung"]
    sqlite_office.history.undo()
    assert outline(panel) == []

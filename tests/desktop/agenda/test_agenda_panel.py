"""The agenda on screen: added to, moved, numbered, undone, by keyboard and by mouse."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QTreeWidgetItem, QWidget
from pytestqt.qtbot import QtBot

from sekretariat.desktop.agenda.agenda_panel import AgendaPanel
from sekretariat.desktop.agenda.agenda_rows import COLUMNS
from sekretariat.desktop.agenda.copy_items_dialog import CopyItemsDialog
from sekretariat.desktop.base.desk import Desk
from sekretariat.domain.meetings import Meeting
from sekretariat.services.secretariat import Secretariat
from tests.desktop.offices import fill, on_desk

TITLE, MINUTES, CLOCK = (COLUMNS.index(one) for one in ("title", "minutes_planned", "begins_at"))


@pytest.fixture
def meeting(sqlite_office: Secretariat) -> Meeting:
    return fill(sqlite_office)


@pytest.fixture
def panel(
    desk: Desk, sqlite_office: Secretariat, meeting: Meeting, qtbot: QtBot
) -> Iterator[AgendaPanel]:
    with on_desk(desk, sqlite_office):
        panel = AgendaPanel(desk)
        qtbot.addWidget(panel)
        panel.resize(1170, 500)
        panel.show_meeting(meeting.id)
        panel.show()
        panel.agenda_tree.setFocus()
        yield panel


def outline(panel: AgendaPanel, parent: QModelIndex | None = None) -> list[str]:
    """Return the shown agenda as "number title" lines, indented by level."""
    above = parent or QModelIndex()
    lines = []
    for row in range(panel.model.rowCount(above)):
        index = panel.model.index(row, 0, above)
        title = index.siblingAtColumn(TITLE).data()
        lines.append(f"{index.data()} {title}")
        lines += [f"  {line}" for line in outline(panel, index)]
    return lines


def go_to(panel: AgendaPanel, title: str) -> None:
    """Put the keyboard on an item."""
    found = panel.model.match(
        panel.model.index(0, TITLE),
        Qt.ItemDataRole.DisplayRole,
        title,
        1,
        Qt.MatchFlag.MatchExactly | Qt.MatchFlag.MatchRecursive,
    )
    panel.agenda_tree.setCurrentIndex(found[0])


def press(panel: AgendaPanel, key: Qt.Key, alt: bool = False) -> None:
    modifier = Qt.KeyboardModifier.AltModifier if alt else Qt.KeyboardModifier.NoModifier
    QTest.keyClick(panel.agenda_tree, key, modifier)


def focused() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None
    return found


def editor(panel: AgendaPanel) -> QLineEdit:
    found = panel.agenda_tree.viewport().findChild(QLineEdit)
    assert isinstance(found, QLineEdit)
    return found


def test_a_session_starts_with_the_standard_items(panel: AgendaPanel) -> None:
    assert outline(panel) == [
        "1 Eröffnung und Begrüßung",
        "2 Formalia",
        "  2.1 Annahme der Tagesordnung",
        "  2.2 Niederschrift der vorigen Sitzung",
        "3 Termine und Verschiedenes",
    ]


def test_ctrl_n_adds_an_item_after_the_current_one(panel: AgendaPanel, qtbot: QtBot) -> None:
    go_to(panel, "Formalia")
    QTest.keyClick(panel.agenda_tree, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(editor(panel), "Ergebnisse des Forums 5")
    QTest.keyClick(editor(panel), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "3 Ergebnisse des Forums 5" in outline(panel))
    assert outline(panel)[-1] == "4 Termine und Verschiedenes"
    assert (
        panel.agenda_tree.currentIndex().siblingAtColumn(TITLE).data() == "Ergebnisse des Forums 5"
    )


def test_a_new_item_given_up_leaves_nothing(panel: AgendaPanel, qtbot: QtBot) -> None:
    before = outline(panel)
    QTest.keyClick(panel.agenda_tree, Qt.Key.Key_Insert)
    assert len(outline(panel)) == len(before) + 1
    QTest.keyClick(editor(panel), Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: outline(panel) == before)


def test_f2_renames_in_place(panel: AgendaPanel, qtbot: QtBot) -> None:
    go_to(panel, "Termine und Verschiedenes")
    press(panel, Qt.Key.Key_F2)
    field = editor(panel)
    field.selectAll()
    QTest.keyClicks(field, "Verschiedenes")
    QTest.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: outline(panel)[-1] == "3 Verschiedenes")


def test_alt_arrows_move_and_indent_with_numbers_following(panel: AgendaPanel) -> None:
    go_to(panel, "Termine und Verschiedenes")
    press(panel, Qt.Key.Key_Up, alt=True)
    assert outline(panel)[1] == "2 Termine und Verschiedenes"
    assert outline(panel)[3] == "  3.1 Annahme der Tagesordnung"
    press(panel, Qt.Key.Key_Right, alt=True)
    assert outline(panel)[1] == "  1.1 Termine und Verschiedenes"
    assert outline(panel)[2] == "2 Formalia"
    press(panel, Qt.Key.Key_Left, alt=True)
    press(panel, Qt.Key.Key_Down, alt=True)
    assert outline(panel)[-1] == "3 Termine und Verschiedenes"
    assert (
        panel.agenda_tree.currentIndex().siblingAtColumn(TITLE).data()
        == "Termine und Verschiedenes"
    )


def test_every_move_is_one_undo_step(panel: AgendaPanel, sqlite_office: Secretariat) -> None:
    before = outline(panel)
    go_to(panel, "Formalia")
    press(panel, Qt.Key.Key_Up, alt=True)
    press(panel, Qt.Key.Key_Delete)
    assert outline(panel) == ["1 Eröffnung und Begrüßung", "2 Termine und Verschiedenes"]
    sqlite_office.history.undo()
    assert outline(panel)[0] == "1 Formalia"
    sqlite_office.history.undo()
    assert outline(panel) == before


def test_items_are_dropped_between_others(panel: AgendaPanel, qtbot: QtBot) -> None:
    model = panel.model
    data = model.mimeData([model.index(0, 0)])
    nowhere = QModelIndex()
    assert model.dropMimeData(data, Qt.DropAction.MoveAction, 2, 0, nowhere)
    qtbot.waitUntil(lambda: outline(panel)[0] == "1 Formalia")
    assert outline(panel)[3:] == ["2 Eröffnung und Begrüßung", "3 Termine und Verschiedenes"]


def test_items_dropped_on_another_come_below_it(panel: AgendaPanel, qtbot: QtBot) -> None:
    model = panel.model
    data = model.mimeData([model.index(2, 0)])
    assert model.dropMimeData(data, Qt.DropAction.MoveAction, -1, -1, model.index(1, 0))
    qtbot.waitUntil(lambda: outline(panel)[-1] == "  2.3 Termine und Verschiedenes")


def test_no_item_is_dropped_under_itself(panel: AgendaPanel) -> None:
    model, action = panel.model, Qt.DropAction.MoveAction
    formalia = model.index(1, 0)
    data = model.mimeData([formalia])
    assert not model.canDropMimeData(data, action, 0, 0, formalia)
    assert not model.dropMimeData(data, action, -1, -1, model.index(0, 0, formalia))
    assert model.canDropMimeData(data, action, 0, 0, QModelIndex())


def test_fixed_numbers_stay_and_insertions_get_letters(panel: AgendaPanel, qtbot: QtBot) -> None:
    panel.freeze()
    go_to(panel, "Formalia")
    panel.add_item()
    QTest.keyClicks(editor(panel), "Dringliches")
    QTest.keyClick(editor(panel), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "2a Dringliches" in outline(panel))
    assert outline(panel)[-1] == "3 Termine und Verschiedenes"
    panel.freeze()
    assert outline(panel)[-2:] == ["3 Dringliches", "4 Termine und Verschiedenes"]


def test_the_clock_runs_with_the_planned_minutes(panel: AgendaPanel, qtbot: QtBot) -> None:
    index = panel.model.index(2, CLOCK)
    assert index.data() == "14:55"
    assert panel.clock_text.text() == "Planned end 15:05, 5 minute(s) over time"
    panel.model.setData(panel.model.index(0, MINUTES), "5")
    qtbot.waitUntil(lambda: panel.model.index(2, CLOCK).data() == "14:45")
    assert panel.clock_text.text() == "Planned end 14:55, 5 minute(s) left"


def test_minutes_that_are_no_number_are_refused_in_words(
    panel: AgendaPanel, desk: Desk, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(desk.messages.posted) as posted:
        panel.model.setData(panel.model.index(0, MINUTES), "bald")
    assert "bald" in posted.args[0].text
    assert panel.model.index(0, MINUTES).data() == "15"


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

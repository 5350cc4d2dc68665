"""The agenda on screen: added to, moved, numbered, undone, by keyboard and by mouse."""

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from sekretariat.desktop.agenda.addition_dialog import AdditionDialog
from sekretariat.desktop.agenda.agenda_panel import AgendaPanel
from sekretariat.desktop.base.desk import Desk
from sekretariat.domain.meetings import ItemStatus, Meeting, MeetingStatus
from sekretariat.services.secretariat import Secretariat
from tests.desktop.agenda.agendas import (
    CLOCK,
    MINUTES,
    TITLE,
    editor,
    go_to,
    outline,
    press,
)
from tests.desktop.bodies.hands import save


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


def test_in_a_running_session_an_item_asks_for_a_vote(
    panel: AgendaPanel, sqlite_office: Secretariat, meeting: Meeting, qtbot: QtBot
) -> None:
    """The conference adds an item where nobody objects: adding says that nobody did."""
    meeting = sqlite_office.meetings.get(meeting.id)
    meeting.status = MeetingStatus.RUNNING
    sqlite_office.meetings.save(meeting)
    go_to(panel, "Formalia")
    QTest.keyClick(panel.agenda_tree, Qt.Key.Key_Insert)
    QTest.keyClicks(editor(panel), "Dringliches")
    QTest.keyClick(editor(panel), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(panel.findChildren(AdditionDialog)))
    [dialog] = panel.findChildren(AdditionDialog)
    assert not dialog.binding.widget("yes").isVisibleTo(dialog)
    save(dialog)
    qtbot.waitUntil(lambda: any("Dringliches" in one for one in outline(panel)))
    [added] = [x for x in sqlite_office.agendas.items(meeting.id) if x.title == "Dringliches"]
    assert added.status is ItemStatus.ADDED
    sqlite_office.live.tick(added.id)
    go_to(panel, "Dringliches")
    kind = panel.agenda_tree.currentIndex().siblingAtColumn(TITLE + 1)
    assert kind.data() == "Beratung, Nachtrag, erledigt"

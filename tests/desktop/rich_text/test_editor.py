"""The editor by keyboard: dress, lists, links, and what is closed."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from sekretariat.desktop.base.rich_text.editor import RichEdit
from sekretariat.desktop.base.rich_text.format_row import FormatRow
from sekretariat.desktop.base.rich_text.link_dialog import LinkDialog
from tests.desktop.bodies.hands import ALT, CTRL, dialog, press
from tests.desktop.rich_text.clipboards import select

SHIFT = Qt.KeyboardModifier.ShiftModifier


def test_words_are_made_bold_and_italic(editor: RichEdit, row: FormatRow) -> None:
    QTest.keyClicks(editor, "Der ")
    press(editor, Qt.Key.Key_B, CTRL)
    assert row.by_name["bold"].isChecked()
    QTest.keyClicks(editor, "Plan")
    press(editor, Qt.Key.Key_B, CTRL)
    QTest.keyClicks(editor, " gilt")
    assert editor.kept_text() == "Der **Plan** gilt"
    select(editor, "gilt")
    press(editor, Qt.Key.Key_I, CTRL)
    assert editor.kept_text() == "Der **Plan** *gilt*"
    select(editor, "Plan")
    press(editor, Qt.Key.Key_B, CTRL)
    assert editor.kept_text() == "Der Plan *gilt*"
    press(editor, Qt.Key.Key_Z, CTRL)
    assert editor.kept_text() == "Der **Plan** *gilt*"


def test_points_are_written_one_after_the_other(editor: RichEdit) -> None:
    press(editor, Qt.Key.Key_L, CTRL | SHIFT)
    QTest.keyClicks(editor, "eins")
    press(editor, Qt.Key.Key_Return)
    press(editor, Qt.Key.Key_Right, ALT | SHIFT)
    QTest.keyClicks(editor, "tiefer")
    press(editor, Qt.Key.Key_Return)
    press(editor, Qt.Key.Key_Left, ALT | SHIFT)
    QTest.keyClicks(editor, "zwei")
    assert editor.kept_text() == "- eins\n  - tiefer\n- zwei"
    press(editor, Qt.Key.Key_L, CTRL)
    assert editor.kept_text() == "1. eins\n  - tiefer\n2. zwei"
    press(editor, Qt.Key.Key_Return)
    press(editor, Qt.Key.Key_Return)
    QTest.keyClicks(editor, "Ende")
    assert editor.kept_text() == "1. eins\n  - tiefer\n2. zwei\nEnde"


def test_points_become_lines_again(editor: RichEdit) -> None:
    editor.show_text("1. eins\n2. zwei\n- drei")
    editor.selectAll()
    press(editor, Qt.Key.Key_L, CTRL)
    assert editor.kept_text() == "1. eins\n2. zwei\n3. drei"
    press(editor, Qt.Key.Key_L, CTRL)
    assert editor.kept_text() == "eins\nzwei\ndrei"
    editor.show_text("eins\n1. zwei")
    editor.selectAll()
    press(editor, Qt.Key.Key_L, CTRL | SHIFT)
    assert editor.kept_text() == "- eins\n- zwei"
    editor.show_text("- eins\n- zwei")
    select(editor, "zwei")
    press(editor, Qt.Key.Key_Home)
    press(editor, Qt.Key.Key_Backspace)
    assert editor.kept_text() == "- eins\nzwei"
    press(editor, Qt.Key.Key_Right, ALT | SHIFT)
    assert editor.kept_text() == "- eins\nzwei"
    press(editor, Qt.Key.Key_Up)
    press(editor, Qt.Key.Key_Left, ALT | SHIFT)
    assert editor.kept_text() == "eins\nzwei"


def test_a_list_is_no_deeper_than_five_levels(editor: RichEdit) -> None:
    editor.show_text("- a\n  - b\n    - c\n      - d\n        - e")
    editor.moveCursor(QTextCursor.MoveOperation.End)
    press(editor, Qt.Key.Key_Right, ALT | SHIFT)
    assert editor.kept_text().endswith("        - e")


def test_words_lead_to_an_address(editor: RichEdit) -> None:
    editor.show_text("Mehr auf unserer Seite")
    select(editor, "unserer Seite")
    press(editor, Qt.Key.Key_H, CTRL | SHIFT)
    form = dialog(editor, LinkDialog)
    form.address.setText("nirgends")
    form.save_button.click()
    assert form.isVisible()
    assert "www.example.org" in form.problem.text()
    form.address.setText("www.example.org")
    form.save_button.click()
    assert editor.kept_text() == "Mehr auf [unserer Seite](https://www.example.org)"
    editor.moveCursor(QTextCursor.MoveOperation.End)
    QTest.keyClicks(editor, " hier")
    assert editor.kept_text() == "Mehr auf [unserer Seite](https://www.example.org) hier"
    select(editor, "unserer")
    editor.moveCursor(QTextCursor.MoveOperation.Right)
    press(editor, Qt.Key.Key_H, CTRL | SHIFT)
    form = dialog(editor, LinkDialog)
    assert form.address.text() == "https://www.example.org"
    form.address.setText("")
    form.save_button.click()
    assert editor.kept_text() == "Mehr auf unserer Seite hier"


def test_a_closed_text_is_only_read(editor: RichEdit, row: FormatRow) -> None:
    editor.show_text("eins")
    editor.setReadOnly(True)
    row.show_dress()
    assert not row.by_name["bold"].isEnabled()
    editor.selectAll()
    editor.toggle_bold()
    editor.shift_points(1)
    press(editor, Qt.Key.Key_Tab)
    assert editor.kept_text() == "eins"


def test_a_table_is_put_in_and_its_rows_and_columns_changed(
    editor: RichEdit, row: FormatRow
) -> None:
    assert not row.by_name["add_row"].isEnabled()
    QTest.keyClicks(editor, "Kosten")
    press(editor, Qt.Key.Key_T, ALT | SHIFT)
    for word in ("Posten", "Betrag", "", "Druck", "80"):
        QTest.keyClicks(editor, word)
        press(editor, Qt.Key.Key_Tab)
    table = ["| Posten | Betrag |", "|---|---|", "| Druck | 80 |"]
    assert editor.kept_text().splitlines()[1:] == table
    row.by_name["remove_column"].trigger()
    select(editor, "Betrag")
    row.by_name["add_row"].trigger()
    row.by_name["add_column"].trigger()
    QTest.keyClicks(editor, "offen")
    press(editor, Qt.Key.Key_Tab)
    assert editor.kept_text().splitlines()[1:] == [
        "| Posten |  | Betrag |",
        "|---|---|---|",
        "|  | offen |  |",
        "| Druck |  | 80 |",
    ]
    press(editor, Qt.Key.Key_T, ALT | SHIFT)
    select(editor, "offen")
    row.by_name["remove_row"].trigger()
    select(editor, "Posten")
    press(editor, Qt.Key.Key_Tab)
    row.by_name["remove_column"].trigger()
    assert editor.kept_text().splitlines()[1:] == table
    for _ in range(5):
        row.by_name["remove_row"].trigger()
    assert editor.kept_text() == "Kosten"


def test_the_context_menu_offers_the_dress(editor: RichEdit, row: FormatRow) -> None:
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(5, 5), QPoint(5, 5))
    QApplication.sendEvent(editor, event)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert row.by_name["bullets"] in menu.actions()
    menu.close()

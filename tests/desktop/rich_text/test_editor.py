"""The editor by keyboard: dress, lists, links, tables, and what is pasted."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QImage, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from sekretariat.desktop.base.desk import Desk
from sekretariat.desktop.base.rich_text.editor import OWN_FORM, RichEdit
from sekretariat.desktop.base.rich_text.format_row import FormatRow
from sekretariat.desktop.base.rich_text.link_dialog import LinkDialog
from tests.desktop.bodies.hands import ALT, CTRL, dialog, press

SHIFT = Qt.KeyboardModifier.ShiftModifier
CLIPBOARDS = Path(__file__).parents[2] / "domain" / "writing" / "clipboards"


@pytest.fixture
def row(desk: Desk, qtbot: QtBot) -> FormatRow:
    owner = QWidget()
    qtbot.addWidget(owner)
    editor = RichEdit(owner)
    editor.resize(600, 300)
    made = FormatRow(desk, owner, [editor])
    owner.resize(600, 400)
    owner.show()
    editor.setFocus()
    editor.show_text("")
    made.show_dress()
    return made


@pytest.fixture
def editor(row: FormatRow) -> RichEdit:
    owner = row.parentWidget()
    assert owner is not None
    [found] = owner.findChildren(RichEdit)
    return found


def html_of(name: str) -> QMimeData:
    data = QMimeData()
    data.setHtml((CLIPBOARDS / f"{name}.html").read_text("utf-8"))
    data.setText("was ohne Auszeichnung da wäre")
    return data


def select(editor: RichEdit, words: str) -> None:
    editor.moveCursor(QTextCursor.MoveOperation.Start)
    assert editor.find(words)


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


def test_an_address_stands_for_itself_or_for_what_is_selected(editor: RichEdit) -> None:
    editor.set_link("")
    assert editor.kept_text() == ""
    editor.set_link("https://example.org")
    assert editor.kept_text() == "[https://example.org](https://example.org)"
    editor.show_text("Büro")
    editor.selectAll()
    data = QMimeData()
    data.setText("buero@example.org")
    editor.insertFromMimeData(data)
    assert editor.kept_text() == "[Büro](mailto:buero@example.org)"


def test_text_of_word_comes_in_clean_and_goes_by_one_undo(editor: RichEdit, desk: Desk) -> None:
    said = []
    desk.messages.posted.connect(lambda message: said.append(message.text))
    editor.show_text("Vorab")
    editor.moveCursor(QTextCursor.MoveOperation.End)
    editor.insertFromMimeData(html_of("word"))
    lines = editor.kept_text().split("\n")
    assert lines[0] == "VorabDie Geschäftsstelle dankt **allen Verbänden**"
    assert lines[3:8] == [
        "- Pflege",
        "  - **Ausbildung** im Land",
        "- Wohnen",
        "3. Termin finden",
        "4. Saal buchen",
    ]
    assert lines[8:11] == [
        "| Verband | Sitze |",
        "|---|---|",
        "| Verein Muster e.\u00a0V.<br>(mit Jugend) | 2 |",
    ]
    assert said[-1] == "1 picture(s) left out: texts hold what is printed."
    press(editor, Qt.Key.Key_Z, CTRL)
    assert editor.kept_text() == "Vorab"


def test_cells_of_excel_become_a_table_whose_cells_tab_leads_through(editor: RichEdit) -> None:
    editor.insertFromMimeData(html_of("excel"))
    assert editor.kept_text().startswith("| Titel | Betrag | Stand |\n|---|---|---|\n")
    select(editor, "Druck")
    press(editor, Qt.Key.Key_Tab)
    press(editor, Qt.Key.Key_Tab)
    QTest.keyClicks(editor, "bezahlt")
    assert "| Druck | 80,50 | bezahlt |" in editor.kept_text()
    for _ in range(4):
        press(editor, Qt.Key.Key_Tab)
    QTest.keyClicks(editor, "neu")
    assert editor.kept_text().endswith("| neu |  |  |")
    assert editor.focusNextPrevChild(False)
    assert editor.focusNextPrevChild(True)
    editor.toggle_points(numbered=False)
    editor.insertFromMimeData(html_of("outlook"))
    assert "| Sehr geehrte Frau Muster,<br><br>die Vorlage **2020/14**" in editor.kept_text()


def test_tabs_of_plain_text_become_a_table(editor: RichEdit) -> None:
    data = QMimeData()
    data.setText("Land\tSitze\nMitte\t2\n")
    editor.insertFromMimeData(data)
    assert editor.kept_text() == "| Land | Sitze |\n| Mitte | 2 |"


def test_a_picture_alone_is_told_of(editor: RichEdit, desk: Desk) -> None:
    said = []
    desk.messages.posted.connect(lambda message: said.append(message.text))
    data = QMimeData()
    data.setImageData(QImage(4, 4, QImage.Format.Format_RGB32))
    assert editor.canInsertFromMimeData(data)
    editor.insertFromMimeData(data)
    assert editor.kept_text() == ""
    assert said[-1].startswith("1 picture(s) left out")


def test_what_is_copied_within_comes_back_as_it_was(editor: RichEdit) -> None:
    kept = "- **eins**\n- [zwei](https://example.org)\n| a | b |\n|---|---|\n| c | *d* |"
    editor.show_text(kept)
    editor.selectAll()
    data = editor.createMimeDataFromSelection()
    assert data.text() == "– eins\n– zwei\na | b\nc | d"
    assert data.hasFormat(OWN_FORM)
    editor.show_text("")
    editor.insertFromMimeData(data)
    assert editor.kept_text() == kept


def test_what_other_programs_get_comes_back_too(editor: RichEdit) -> None:
    kept = "Ein **Wort**\n1. eins\n2. zwei"
    editor.show_text(kept)
    editor.selectAll()
    data = QMimeData()
    data.setHtml(editor.createMimeDataFromSelection().html())
    editor.show_text("")
    editor.insertFromMimeData(data)
    assert editor.kept_text() == kept


def test_plain_text_stays_plain(editor: RichEdit, row: FormatRow) -> None:
    editor.show_text("**a**\n- b", rich=False)
    assert editor.toPlainText() == "**a**\n- b"
    editor.selectAll()
    for name in ("bold", "italic", "bullets", "deeper", "link"):
        row.by_name[name].trigger()
    editor.toggle_bold()
    editor.toggle_points(numbered=True)
    editor.set_link("https://example.org")
    assert editor.kept_text() == "**a**\n- b"
    assert not editor.createMimeDataFromSelection().hasFormat(OWN_FORM)
    editor.insertFromMimeData(html_of("word"))
    assert editor.kept_text() == "was ohne Auszeichnung da wäre"
    editor.insert_kept("*x*")
    assert editor.kept_text().endswith("wäre*x*")


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


def test_the_context_menu_offers_the_dress(editor: RichEdit, row: FormatRow) -> None:
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(5, 5), QPoint(5, 5))
    QApplication.sendEvent(editor, event)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert row.by_name["bullets"] in menu.actions()
    menu.close()

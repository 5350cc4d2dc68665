"""Doubtful words in an editor: where they are marked, what the menu of one offers."""

from collections.abc import Iterator
from typing import NamedTuple

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QContextMenuEvent, QTextCharFormat
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QPlainTextEdit, QTextEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from sekretariat.desktop.base.desk import Desk
from sekretariat.desktop.base.spelling.proofing import Proofing
from sekretariat.services.secretariat import Secretariat
from tests.desktop.offices import on_desk

Editor = QPlainTextEdit | QTextEdit
WAVE = QTextCharFormat.UnderlineStyle.WaveUnderline


class Pad(NamedTuple):
    """Two editors on a page, plain and rich, that are one text."""

    page: QWidget
    plain: QPlainTextEdit
    rich: QTextEdit
    proofing: Proofing

    def shows(self, qtbot: QtBot, editor: Editor, *words: str) -> None:
        qtbot.waitUntil(lambda: underlined(editor) == list(words))


def underlined(editor: Editor) -> list[str]:
    """Return the words with a wave under them, as Qt counts letters."""
    found, block = list[str](), editor.document().begin()
    while block.isValid():
        letters = block.text().encode("utf-16-le")
        found += [
            letters[2 * one.start : 2 * (one.start + one.length)].decode("utf-16-le")
            for one in block.layout().formats()
            if one.format.underlineStyle() is WAVE
        ]
        block = block.next()
    return found


@pytest.fixture
def pad(desk: Desk, sqlite_office: Secretariat, qtbot: QtBot) -> Iterator[Pad]:
    with on_desk(desk, sqlite_office):
        page = QWidget()
        qtbot.addWidget(page)
        plain, rich = QPlainTextEdit(), QTextEdit()
        column = QVBoxLayout(page)
        column.addWidget(plain)
        column.addWidget(rich)
        page.show()
        page.activateWindow()
        assert QTest.qWaitForWindowActive(page)
        plain.setFocus()
        yield Pad(page, plain, rich, Proofing(desk, [plain, rich], lambda: "a text", page))


def opened(qtbot: QtBot) -> QMenu:
    qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def action(menu: QMenu, text: str) -> QAction:
    [found] = [one for one in menu.actions() if one.text() == text]
    return found


def ask_for_menu(editor: Editor, position: int) -> None:
    """Ask for the menu of a place, as the right mouse button does."""
    cursor = editor.textCursor()
    cursor.setPosition(position)
    place = editor.cursorRect(cursor).center()
    there = editor.viewport()
    event = QContextMenuEvent(
        QContextMenuEvent.Reason.Mouse, place, there.mapToGlobal(place), Qt.KeyboardModifier(0)
    )
    QApplication.sendEvent(there, event)


def test_words_are_marked_in_plain_and_rich_text(pad: Pad, qtbot: QtBot) -> None:
    pad.plain.setPlainText("Die Sitzunng.\nKein Fehler.\nDer Bechluss.")
    pad.rich.setHtml("<p>Die <b>Sit</b>zunng</p><ul><li>Bechluss</li></ul>")
    pad.shows(qtbot, pad.plain, "Sitzunng", "Bechluss")
    pad.shows(qtbot, pad.rich, "Sitzunng", "Bechluss")


def test_rare_letters_do_not_shift_the_marks(pad: Pad, qtbot: QtBot) -> None:
    pad.plain.setPlainText("😀😀 Sitzunng 😀 Bechluss")
    pad.shows(qtbot, pad.plain, "Sitzunng", "Bechluss")


def test_marking_is_no_change_of_the_text(pad: Pad, qtbot: QtBot) -> None:
    pad.plain.setPlainText("Die Sitzunng.")
    told: list[str] = []
    pad.plain.textChanged.connect(lambda: told.append("changed"))
    pad.shows(qtbot, pad.plain, "Sitzunng")
    assert told == []
    assert not pad.plain.document().isModified()
    assert not pad.plain.document().isUndoAvailable()


def test_a_text_only_read_is_not_marked(pad: Pad, qtbot: QtBot) -> None:
    pad.rich.setReadOnly(True)
    pad.rich.setPlainText("Die Sitzunng.")
    pad.plain.setPlainText("Die Sitzunng.")
    pad.shows(qtbot, pad.plain, "Sitzunng")
    assert underlined(pad.rich) == []


def test_the_mouse_offers_what_is_meant_and_undo_takes_it_back(pad: Pad, qtbot: QtBot) -> None:
    pad.rich.setHtml("Die <b>Sitzunng</b> beginnt.")
    pad.shows(qtbot, pad.rich, "Sitzunng")
    ask_for_menu(pad.rich, 6)
    menu = opened(qtbot)
    action(menu, "Sitzung").trigger()
    menu.close()
    assert pad.rich.toPlainText() == "Die Sitzung beginnt."
    cursor = pad.rich.textCursor()
    assert cursor.position() == len("Die Sitzung")
    assert cursor.charFormat().fontWeight() > 500
    pad.rich.undo()
    assert pad.rich.toPlainText() == "Die Sitzunng beginnt."


def test_elsewhere_the_menu_is_the_usual_one(pad: Pad, qtbot: QtBot) -> None:
    pad.plain.setPlainText("Die Sitzung.")
    ask_for_menu(pad.plain, 5)
    menu = opened(qtbot)
    texts = [one.text() for one in menu.actions()]
    assert "Add to the dictionary" not in texts
    assert "Check spelling" in texts
    assert action(menu, "Check spelling").isChecked()
    menu.close()


def test_what_resembles_no_word_has_no_suggestion(pad: Pad, qtbot: QtBot) -> None:
    pad.plain.setPlainText("Zyxwvabc")
    pad.shows(qtbot, pad.plain, "Zyxwvabc")
    QTest.keyClick(pad.plain, Qt.Key.Key_Period, Qt.KeyboardModifier.ControlModifier)
    menu = opened(qtbot)
    assert not action(menu, "No suggestion").isEnabled()
    assert menu.activeAction().text() == "Add to the dictionary"
    menu.close()


def test_the_key_to_correct_goes_to_the_next_word_first(pad: Pad, qtbot: QtBot) -> None:
    pad.plain.setPlainText("Die gute Sitzunng.")
    pad.shows(qtbot, pad.plain, "Sitzunng")
    QTest.keyClick(pad.plain, Qt.Key.Key_Period, Qt.KeyboardModifier.ControlModifier)
    assert pad.plain.textCursor().selectedText() == "Sitzunng"


def test_the_next_word_is_gone_to_as_soon_as_it_is_known(pad: Pad, qtbot: QtBot) -> None:
    pad.rich.setPlainText("Die Sitzunng.")
    QTest.keyClick(pad.plain, Qt.Key.Key_F7)
    qtbot.waitUntil(lambda: pad.rich.textCursor().selectedText() == "Sitzunng")
    assert pad.rich.hasFocus()


def test_without_the_dictionary_nothing_is_doubtful(
    pad: Pad, desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(desk.secretariat.spelling, "command", lambda: ["/nicht/da"])
    told: list[str] = []
    desk.messages.posted.connect(lambda message: told.append(message.text))
    pad.plain.setPlainText("Die Sitzunng.")
    QTest.keyClick(pad.plain, Qt.Key.Key_F7)
    qtbot.waitUntil(lambda: bool(told))
    assert told == ["The dictionary cannot be opened. Please start the program again."]
    assert underlined(pad.plain) == []


def test_switched_off_the_key_says_how_to_switch_on(pad: Pad, desk: Desk) -> None:
    desk.spelling.switch(on=False)
    told: list[str] = []
    desk.messages.posted.connect(lambda message: told.append(message.text))
    pad.plain.setPlainText("Die Sitzunng.")
    QTest.keyClick(pad.plain, Qt.Key.Key_F7)
    assert told == ["Spelling is not checked here. The menu of the text switches it on."]

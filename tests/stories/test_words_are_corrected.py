"""A clerk writes with typing errors, jumps to them, corrects them and teaches the dictionary."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCharFormat
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QPlainTextEdit, QTextEdit

from sekretariat.desktop.base.message_bar import MessageBar
from sekretariat.desktop.base.offices import OfficeKind
from sekretariat.desktop.base.spelling.words_dialog import WordsDialog
from sekretariat.desktop.live.live_page import LivePage
from sekretariat.desktop.meetings.resolution_dialog import ResolutionDialog
from sekretariat.domain.minutes import PassageKind
from sekretariat.services.secretariat import open_secretariat
from tests.desktop.bodies.hands import ALT, CTRL, dialog
from tests.stories.clerk import Clerk, place_in
from tests.stories.conftest import Begin
from tests.stories.test_minutes_of_a_session import hold, minutes_of
from tests.stories.test_writing_while_the_session_runs import kept, write_live

Editor = QPlainTextEdit | QTextEdit
RESULT, COURSE = PassageKind.RESULT, PassageKind.COURSE
WAVE = QTextCharFormat.UnderlineStyle.WaveUnderline


@pytest.fixture
def clerk(begin: Begin, tmp_path: Path) -> Iterator[Clerk]:
    """A clerk in an office whose session of 3 November 2020 has begun."""
    office = open_secretariat(place_in(tmp_path), create=True)
    hold(office)
    office.close()
    started = begin(OfficeKind.FILE)
    yield started
    started.leave()


def underlined(editor: Editor) -> list[str]:
    """Return the words with a wave under them."""
    found, block = list[str](), editor.document().begin()
    while block.isValid():
        found += [
            block.text()[one.start : one.start + one.length]
            for one in block.layout().formats()
            if one.format.underlineStyle() is WAVE
        ]
        block = block.next()
    return found


def shows(clerk: Clerk, editor: Editor, *words: str) -> None:
    """Wait until exactly these words are underlined."""
    clerk.qtbot.waitUntil(lambda: underlined(editor) == list(words))


def menu(clerk: Clerk) -> QMenu:
    """Open the menu of the word at the keyboard's place, as soon as it is there."""
    clerk.press(Qt.Key.Key_Period, CTRL)
    clerk.qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    found = QApplication.activePopupWidget()
    assert isinstance(found, QMenu)
    return found


def choose(opened: QMenu, text: str) -> None:
    """Choose an action of the menu by the keyboard."""
    assert text in [one.text() for one in opened.actions()]
    while opened.activeAction().text() != text:
        QTest.keyClick(opened, Qt.Key.Key_Down)
    QTest.keyClick(opened, Qt.Key.Key_Return)


def go_to(clerk: Clerk, page: LivePage, word: str) -> None:
    """Go to the next doubtful word and wait until it is the selected one."""
    clerk.press(Qt.Key.Key_F7)
    editors = page.passages.editors.values()
    clerk.qtbot.waitUntil(
        lambda: [one.textCursor().selectedText() for one in editors if one.hasFocus()] == [word]
    )


def test_two_typing_errors_are_found_and_corrected_by_keyboard(clerk: Clerk) -> None:
    page = write_live(clerk)
    result, course = page.passages.editors[RESULT], page.passages.editors[COURSE]
    QTest.keyClicks(result, "Die Sitzunng der Integrationskonferenz dankt Ada Muster.")
    clerk.press(Qt.Key.Key_2, ALT)
    QTest.keyClicks(course, "Der Bechluss der Querbeetrunde gilt.")
    shows(clerk, result, "Sitzunng")
    shows(clerk, course, "Bechluss", "Querbeetrunde")
    clerk.press(Qt.Key.Key_Home, CTRL)
    go_to(clerk, page, "Bechluss")
    choose(menu(clerk), "Beschluss")
    assert course.toPlainText() == "Der Beschluss der Querbeetrunde gilt."
    go_to(clerk, page, "Querbeetrunde")
    choose(menu(clerk), "Zum Wörterbuch hinzufügen")
    shows(clerk, course)
    assert [one.word for one in clerk.office.spelling.words()] == ["Querbeetrunde"]
    go_to(clerk, page, "Sitzunng")
    choose(menu(clerk), "Sitzung")
    assert result.toPlainText() == "Die Sitzung der Integrationskonferenz dankt Ada Muster."
    shows(clerk, result)
    clerk.press(Qt.Key.Key_F7)
    assert clerk.see(MessageBar).message_text.text() == "Hier ist kein Wort fraglich."
    kept(clerk, page)
    assert clerk.office.live.texts(page.meeting_id, page.item_id) == {
        RESULT: result.toPlainText(),
        COURSE: course.toPlainText(),
    }


def test_the_word_being_typed_is_left_alone(clerk: Clerk) -> None:
    page = write_live(clerk)
    result = page.passages.editors[RESULT]
    QTest.keyClicks(result, "Eine Sitzunng Sitzunng")
    shows(clerk, result, "Sitzunng")
    kept(clerk, page)
    clerk.press(Qt.Key.Key_Home)
    assert underlined(result) == ["Sitzunng", "Sitzunng"]
    assert page.clock.kept.text() == "gespeichert"


def test_a_word_is_passed_over_in_this_text_and_everything_switched_off(clerk: Clerk) -> None:
    page = write_live(clerk)
    result = page.passages.editors[RESULT]
    QTest.keyClicks(result, "Abcxyz und Zyxabc.")
    shows(clerk, result, "Abcxyz", "Zyxabc")
    clerk.press(Qt.Key.Key_Home, CTRL)
    choose(menu(clerk), "In diesem Text übergehen")
    assert underlined(result) == ["Zyxabc"]
    kept(clerk, page)
    clerk.press(Qt.Key.Key_Escape)
    panel = minutes_of(clerk)
    text = panel.text.text
    assert text.toPlainText() == "Abcxyz und Zyxabc."
    shows(clerk, text, "Zyxabc")
    text.setFocus()
    clerk.press(Qt.Key.Key_F7)
    choose(menu(clerk), "Rechtschreibung prüfen")
    assert underlined(text) == []
    assert clerk.composition.desk.state.get("spelling") is False


def test_the_words_of_the_office_are_a_list(clerk: Clerk) -> None:
    page = write_live(clerk)
    clerk.office.spelling.add("Zyxabc")
    result = page.passages.editors[RESULT]
    QTest.keyClicks(result, "Zyxabc Abcxyz.")
    shows(clerk, result, "Abcxyz")
    clerk.press(Qt.Key.Key_F7)
    choose(menu(clerk), "Wörter der Geschäftsstelle …")
    form = dialog(page, WordsDialog)
    assert [one.word for one in form.words.parts()] == ["Zyxabc"]
    form.words.load([])
    form.save_button.click()
    shows(clerk, result, "Zyxabc", "Abcxyz")
    clerk.office.history.undo()
    shows(clerk, result, "Abcxyz")


def test_the_wording_of_a_resolution_is_checked_too(clerk: Clerk) -> None:
    page = write_live(clerk)
    clerk.press(Qt.Key.Key_F3)
    form = dialog(page, ResolutionDialog)
    wording = form.binding.widget("wording")
    assert isinstance(wording, QPlainTextEdit)
    wording.setFocus()
    QTest.keyClicks(wording, "Der Plann wird beschlossen.")
    shows(clerk, wording, "Plann")
    clerk.press(Qt.Key.Key_F7)
    choose(menu(clerk), "Plan")
    assert form.binding.record().wording == "Der Plan wird beschlossen."
    form.reject()

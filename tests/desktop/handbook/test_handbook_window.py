"""The window of the handbook: contents, reading, search, size of the text, printing, saving."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from sekretariat.desktop.base.appearance import Appearance
from sekretariat.desktop.base.desk import Desk
from sekretariat.desktop.handbook.handbook_window import HandbookWindow
from sekretariat.services.handbook import chapters
from tests.desktop.conftest import AnsweringDialogs

ALT = Qt.KeyboardModifier.AltModifier
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(desk: Desk, qtbot: QtBot) -> HandbookWindow:
    made = HandbookWindow(desk)
    qtbot.addWidget(made)
    made.show_topic("erste-schritte")
    return made


def shown(window: HandbookWindow) -> str:
    return window.reader.toPlainText()


def test_the_contents_lead_to_every_chapter(window: HandbookWindow) -> None:
    assert window.contents.topLevelItemCount() == len(chapters())
    for number, chapter in enumerate(chapters()):
        item = window.contents.topLevelItem(number)
        assert item is not None
        window.contents.setCurrentItem(item)
        assert shown(window).startswith(chapter.title)


def test_a_topic_opens_its_section_and_chooses_its_line(window: HandbookWindow) -> None:
    window.resize(600, 300)
    window.show_topic("tasten#überall")
    item = window.contents.currentItem()
    assert item is not None
    assert item.text(0) == "Überall"
    assert window.reader.verticalScrollBar().value() > 0
    assert window.windowTitle() == "Tasten auf einen Blick – Handbook"


def test_links_are_followed_and_the_way_back_is_kept(window: HandbookWindow) -> None:
    window.show_topic("")
    QTest.keyClick(window.reader, Qt.Key.Key_Tab)
    QTest.keyClick(window.reader, Qt.Key.Key_Return)
    assert window.reader.topic == "erste-schritte"
    assert shown(window).startswith("Erste Schritte")
    QTest.keyClick(window.reader, Qt.Key.Key_Left, ALT)
    assert window.reader.topic == "inhalt"
    QTest.keyClick(window.reader, Qt.Key.Key_Right, ALT)
    assert window.reader.topic == "erste-schritte"
    QTest.keyClick(window.reader, Qt.Key.Key_Home, ALT)
    assert window.reader.topic == "inhalt"


def test_a_search_leaves_the_chapters_that_say_it(window: HandbookWindow) -> None:
    QTest.keyClick(window.reader, Qt.Key.Key_F, CTRL)
    assert QApplication.focusWidget() is window.search_text
    QTest.keyClicks(window.search_text, "Beispielkonferenz")
    left = [one for one in chapters() if any("Beispielkonferenz" in s.said for s in one.sections)]
    visible = [
        window.contents.topLevelItem(number).isHidden()  # type: ignore[union-attr]
        for number in range(window.contents.topLevelItemCount())
    ]
    assert visible.count(False) == len(left)
    QTest.keyClick(window.search_text, Qt.Key.Key_Return)
    assert window.reader.chapter == left[0].name
    assert window.reader.textCursor().selectedText() == "Beispielkonferenz"
    first = window.reader.textCursor().position()
    assert window.reader.extraSelections()
    QTest.keyClick(window.reader, Qt.Key.Key_F3)
    QTest.keyClick(window.reader, Qt.Key.Key_F3, Qt.KeyboardModifier.ShiftModifier)
    assert window.reader.textCursor().position() == first


def test_a_word_that_is_nowhere_is_told(window: HandbookWindow) -> None:
    window.search_text.setText("Schwimmbad")
    assert window.found_text.text() == "Found nowhere. Try part of the word."
    QTest.keyClick(window.search_text, Qt.Key.Key_Return)
    assert window.reader.topic == "erste-schritte"
    window.search_text.clear()
    assert window.found_text.text() == ""
    QTest.keyClick(window.reader, Qt.Key.Key_F3)


def test_the_size_of_the_text_is_remembered(window: HandbookWindow, desk: Desk) -> None:
    usual = window.reader.font().pointSizeF()
    QTest.keyClick(window.reader, Qt.Key.Key_Plus, CTRL)
    assert window.reader.font().pointSizeF() > usual
    again = HandbookWindow(desk)
    assert again.reader.font().pointSizeF() == window.reader.font().pointSizeF()
    again.deleteLater()
    QTest.keyClick(window.reader, Qt.Key.Key_0, CTRL)
    assert window.reader.font().pointSizeF() == usual
    window.zoom_out.click()
    window.zoom_in.click()
    assert window.reader.font().pointSizeF() == usual


def test_the_whole_book_is_saved_as_a_pdf(
    window: HandbookWindow, desk: Desk, dialogs: AnsweringDialogs, qtbot: QtBot, tmp_path: Path
) -> None:
    dialogs.path = tmp_path / "Handbuch.pdf"
    QTest.keyClick(window.reader, Qt.Key.Key_S, CTRL)
    qtbot.waitUntil(lambda: not desk.jobs.are_running, timeout=60_000)
    assert dialogs.path.read_bytes().startswith(b"%PDF")
    assert window.found_text.text() == "Handbook saved."


def test_the_chapter_is_printed(
    window: HandbookWindow, dialogs: AnsweringDialogs, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[int] = []
    monkeypatch.setattr(dialogs, "choose_printer", lambda *given: asked.append(given[2]))
    QTest.keyClick(window.reader, Qt.Key.Key_P, CTRL)
    assert asked
    assert asked[0] >= 1


def test_colours_follow_the_scheme(window: HandbookWindow, qapp: QApplication) -> None:
    appearance = Appearance(qapp, "light")
    light = window.reader.document().defaultStyleSheet()
    appearance.follow("dark")
    assert window.reader.document().defaultStyleSheet() != light
    assert shown(window).startswith("Erste Schritte")
    appearance.deleteLater()


def test_pictures_are_as_wide_as_the_column(window: HandbookWindow) -> None:
    kind = QTextDocument.ResourceType.ImageResource.value
    image = window.reader.loadResource(kind, "handbook:pictures/overview.png")
    assert 0 < image.deviceIndependentSize().width() <= 720


def test_esc_closes_the_window(window: HandbookWindow) -> None:
    QTest.keyClick(window.reader, Qt.Key.Key_Escape)
    assert not window.isVisible()


@pytest.mark.parametrize("wide", [500, 700, 1200])
def test_in_a_narrow_window_the_pictures_are_smaller_and_no_line_is_cut(
    window: HandbookWindow, wide: int
) -> None:
    for chapter in ("erste-schritte", "dokumente", "sitzungstag"):
        window.resize(1400, 700)
        window.reader.go_to(chapter)
        window.resize(wide, 700)
        text = window.reader.document()
        assert text.size().width() <= window.reader.viewport().width()
        assert window.reader.horizontalScrollBar().maximum() == 0

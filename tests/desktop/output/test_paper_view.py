"""A paper to read: pages, their pictures and headings, zoom, search, links, what is remembered."""

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from sekretariat.desktop.output.pages_view import PAGE, WIDTH
from sekretariat.desktop.output.paper_view import PaperView
from tests.desktop.bodies.hands import ALT, CTRL, press
from tests.desktop.output.papers import MakeView, paper


def turn_wheel(view: PaperView, notches: int, keys: Qt.KeyboardModifier) -> None:
    """Turn the wheel in the middle of the pages."""
    spot = view.preview.viewport().rect().center()
    event = QWheelEvent(
        QPointF(spot),
        QPointF(view.preview.viewport().mapToGlobal(spot)),
        QPoint(),
        QPoint(0, 120 * notches),
        Qt.MouseButton.NoButton,
        keys,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view.preview.viewport(), event)


def zoom_of(view: PaperView) -> tuple[str | float, str]:
    """Return the zoom of the pages, and what is said of it."""
    return view.preview.zoom, view.zoom.currentText()


def test_a_word_is_found_counted_and_gone_through(view: PaperView, qtbot: QtBot) -> None:
    press(view.preview, Qt.Key.Key_F, CTRL)
    assert QApplication.focusWidget() is view.search_text
    QTest.keyClicks(view.search_text, "Satzung")
    qtbot.waitUntil(lambda: view.found_text.text() == "Place 1 of 2")
    assert view.page_number.value() == 3
    press(view.preview, Qt.Key.Key_F3)
    assert view.found_text.text() == "Place 2 of 2"
    assert view.page_number.value() == 4
    press(view.preview, Qt.Key.Key_F3)
    assert view.found_text.text() == "Place 1 of 2"
    press(view.preview, Qt.Key.Key_F3, Qt.KeyboardModifier.ShiftModifier)
    assert view.found_text.text() == "Place 2 of 2"


def test_what_does_not_stand_there_is_said(view: PaperView, qtbot: QtBot) -> None:
    view.search_text.setText("Kein solches Wort")
    qtbot.waitUntil(lambda: view.found_text.text() == "Not found")
    view.search_text.setFocus()
    press(view.search_text, Qt.Key.Key_Escape)
    assert view.found_text.text() == ""
    assert QApplication.focusWidget() is view.preview


def test_pages_are_gone_to_by_number_picture_and_heading(view: PaperView) -> None:
    assert (view.page_number.value(), view.page_text.text()) == (1, "of 4")
    press(view.preview, Qt.Key.Key_G, CTRL)
    QTest.keyClicks(view.page_number, "3")
    QTest.keyClick(view.page_number, Qt.Key.Key_Return)
    assert view.preview.page == 2
    assert view.pages.currentIndex().row() == 2
    view.pages.setFocus()
    press(view.pages, Qt.Key.Key_Down)
    assert view.page_number.value() == 4
    view.side.setCurrentWidget(view.outline)
    chapters = view.outline.model()
    title = chapters.index(0, 0)
    assert title.data() == "Bericht"
    assert [chapters.index(row, 0, title).data() for row in range(3)] == [
        "Haushalt",
        "Grundlagen",
        "Ausblick",
    ]
    view.outline.setCurrentIndex(chapters.index(1, 0, title))
    press(view.outline, Qt.Key.Key_Return)
    assert view.page_number.value() == 3


def test_readers_scroll_by_space_home_and_end(view: PaperView) -> None:
    bar = view.preview.verticalScrollBar()
    press(view.preview, Qt.Key.Key_Space)
    assert bar.value() == bar.pageStep()
    press(view.preview, Qt.Key.Key_Space, Qt.KeyboardModifier.ShiftModifier)
    assert bar.value() == 0
    press(view.preview, Qt.Key.Key_End)
    assert (bar.value(), view.page_number.value()) == (bar.maximum(), 4)
    press(view.preview, Qt.Key.Key_Home)
    assert bar.value() == 0


def test_pictures_of_pages_show_what_stands_on_them(view: PaperView, qtbot: QtBot) -> None:
    def ink(page: int) -> int:
        index = view.pages.pictures.index(page)
        image = index.data(Qt.ItemDataRole.DecorationRole).toImage()
        spots = [(x, y) for x in range(image.width()) for y in range(image.height())]
        return sum(image.pixelColor(x, y).lightness() < 160 for x, y in spots)

    qtbot.waitUntil(lambda: ink(0) > 0)
    said = view.pages.pictures.index(1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "Page 2 of 4"


def test_pages_grow_and_shrink_by_keys_and_wheel(view: PaperView) -> None:
    assert zoom_of(view) == (WIDTH, "Fit width")
    press(view.preview, Qt.Key.Key_0, ALT)
    assert zoom_of(view) == (PAGE, "Whole page")
    assert view.preview.verticalScrollBar().maximum() > 3 * 560
    view.preview.set_zoom(1.0)
    press(view.preview, Qt.Key.Key_Plus, CTRL)
    assert zoom_of(view) == (1.1, "110 %")
    press(view.preview, Qt.Key.Key_Minus, CTRL)
    press(view.preview, Qt.Key.Key_Minus, CTRL)
    assert zoom_of(view) == (0.9, "90 %")
    turn_wheel(view, 1, CTRL)
    assert zoom_of(view) == (1.0, "100 %")
    turn_wheel(view, -1, CTRL)
    assert zoom_of(view) == (0.9, "90 %")
    turn_wheel(view, -1, Qt.KeyboardModifier.NoModifier)
    assert zoom_of(view) == (0.9, "90 %")
    assert view.preview.verticalScrollBar().value() > 0
    press(view.preview, Qt.Key.Key_0, CTRL)
    assert zoom_of(view) == (WIDTH, "Fit width")


def test_a_step_from_the_fitting_width_is_larger_than_it(view: PaperView) -> None:
    before = view.preview.verticalScrollBar().maximum()
    view.preview.zoom_by(1)
    assert view.preview.verticalScrollBar().maximum() > before
    view.preview.set_zoom(WIDTH)
    view.preview.zoom_by(-1)
    assert view.preview.verticalScrollBar().maximum() < before


def test_zoom_and_side_pane_are_remembered(view: PaperView, make_view: MakeView) -> None:
    assert view.side.isVisible()
    press(view.preview, Qt.Key.Key_F7)
    view.preview.set_zoom(1.5)
    again = make_view()
    again.show_pdf(paper())
    assert not again.side.isVisible()
    assert again.preview.zoom == 1.5
    assert again.zoom.currentText() == "150 %"
    again.side_button.click()
    assert again.side.isVisible()


def test_a_paper_made_again_stays_where_it_was_read(view: PaperView) -> None:
    view.preview.go_to_page(2)
    place = view.preview.verticalScrollBar().value()
    view.show_pdf(paper(has_link=False), keep_place=True)
    assert view.preview.verticalScrollBar().value() == place
    assert view.page_number.value() == 3
    view.show_pdf(paper())
    assert (view.preview.verticalScrollBar().value(), view.page_number.value()) == (0, 1)


def test_a_sentence_stands_in_place_of_a_paper(view: PaperView) -> None:
    view.say("Zu dieser Sitzung gibt es noch keine Niederschrift.")
    assert view.sentence.isVisible()
    assert not view.preview.isVisible()
    view.show_pdf(paper())
    assert view.preview.isVisible()

"""Links in papers: clicked, or chosen from their list by keyboard."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, QPoint, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from sekretariat.desktop.output.paper_view import PaperView
from tests.desktop.bodies.hands import press
from tests.desktop.output.papers import ADDRESS, paper


class Browser(QObject):
    """Takes the addresses the window opens."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        self.opened.append(url.toString())


@pytest.fixture
def browser() -> Iterator[Browser]:
    browser = Browser()
    # the stub asks for bytes, the call for text
    QDesktopServices.setUrlHandler("https", browser, "open")  # type: ignore[arg-type]
    yield browser
    QDesktopServices.unsetUrlHandler("https")


def test_links_are_listed_and_opened_by_keyboard(
    view: PaperView, browser: Browser, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: view.side.isTabVisible(2))
    view.side.setCurrentWidget(view.links)
    view.links.setCurrentRow(0)
    assert view.links.currentItem().text() == ADDRESS
    press(view.links, Qt.Key.Key_Return)
    assert browser.opened == [ADDRESS]
    view.show_pdf(paper(has_link=False))
    assert not view.side.isTabVisible(2)


def test_a_link_in_the_paper_opens_with_a_click(view: PaperView, browser: Browser) -> None:
    preview = view.preview
    preview.set_zoom(1.0)
    preview.go_to_page(2)
    viewport = preview.viewport()
    spots = [
        QPoint(x, y) for y in range(0, viewport.height(), 6) for x in range(0, viewport.width(), 12)
    ]
    for spot in spots:
        QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=spot)
        if browser.opened:
            break
    assert browser.opened == [ADDRESS]

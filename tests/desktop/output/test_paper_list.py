"""The list of papers: found by letters, gone through by keys; what each asks for."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from sekretariat.desktop.base.desk import Desk
from sekretariat.desktop.output.documents_page import DocumentsPage
from sekretariat.desktop.output.paper_list import PaperList
from sekretariat.desktop.output.paper_printer import Spooling
from sekretariat.domain.meetings import Meeting
from sekretariat.services.papers.catalogue import CATALOGUE
from tests.desktop.bodies.hands import CTRL, press
from tests.desktop.output.papers import MakePage, ready, text_of

SHIFT = Qt.KeyboardModifier.ShiftModifier


def shown(papers: PaperList) -> list[str]:
    """Return the groups and papers a clerk sees, from top to bottom."""
    titles = []
    item = papers.tree.topLevelItem(0)
    while item is not None:
        if not item.isHidden():
            titles.append(item.text(0))
        item = papers.tree.itemBelow(item)
    return titles


def test_every_paper_stands_in_its_group(qtbot: QtBot) -> None:
    papers = PaperList()
    qtbot.addWidget(papers)
    titles = shown(papers)
    assert titles[:2] == ["Einladung und Tagesordnung", "Terminvormerkung"]
    assert titles.index("Im Saal") < titles.index("Anwesenheitsliste")
    assert len(titles) == len(CATALOGUE) + len({entry.group for entry in CATALOGUE.values()})


def test_a_paper_is_found_by_letters_and_taken_with_the_arrow(
    page: DocumentsPage, qtbot: QtBot
) -> None:
    press(page.preview, Qt.Key.Key_F, CTRL | SHIFT)
    assert QApplication.focusWidget() is page.list.filter
    QTest.keyClicks(page.list.filter, "anwesenh")
    assert shown(page.list) == ["Im Saal", "Anwesenheitsliste"]
    QTest.keyClick(page.list.filter, Qt.Key.Key_Down)
    assert QApplication.focusWidget() is page.list.tree
    qtbot.waitUntil(lambda: "Anwesenheitsliste" in text_of(page))
    press(page.list.filter, Qt.Key.Key_Escape)
    assert len(shown(page.list)) > len(CATALOGUE)


def test_nothing_found_is_said(page: DocumentsPage) -> None:
    page.list.filter.setText("Wahlplakat")
    assert page.list.nothing.isVisible()
    QTest.keyClick(page.list.filter, Qt.Key.Key_Return)
    page.list.filter.clear()
    assert not page.list.nothing.isVisible()


def test_another_paper_is_of_the_same_session(
    page: DocumentsPage, meeting: Meeting, qtbot: QtBot
) -> None:
    page.list.tree.setFocus()
    press(page.list.tree, Qt.Key.Key_Down)
    assert page.choice.subject.currentData() == meeting.id
    qtbot.waitUntil(lambda: "Sitzungsmappe" in text_of(page))


def test_only_the_last_choice_is_shown(page: DocumentsPage, qtbot: QtBot) -> None:
    """A clerk runs through the list with the arrow held down."""
    page.list.tree.setFocus()
    for _ in range(len(CATALOGUE)):
        press(page.list.tree, Qt.Key.Key_Down)
    for _ in range(len(CATALOGUE)):
        press(page.list.tree, Qt.Key.Key_Up)
    [save] = page.findChildren(QAction, "action_save_pdf")
    qtbot.waitUntil(save.isEnabled)
    assert "Annahme der Tagesordnung" in text_of(page)


def test_the_paper_last_seen_is_there_the_next_morning(
    page: DocumentsPage, make_page: MakePage, meeting: Meeting, desk: Desk, qtbot: QtBot
) -> None:
    page.show_record(f"attendance-sheet:{meeting.id}")
    ready(page, qtbot)
    assert desk.state.get("papers.paper") == "attendance-sheet"
    again = make_page(Spooling(printers=list))
    qtbot.waitUntil(lambda: "Anwesenheitsliste" in text_of(again))
    assert again.choice.subject.currentData() == meeting.id


def test_a_paper_called_off_says_how_to_get_it(
    page: DocumentsPage, desk: Desk, qtbot: QtBot
) -> None:
    desk.jobs.started.connect(lambda job: job.cancel())
    press(page.list.tree, Qt.Key.Key_F5)
    qtbot.waitUntil(page.view.sentence.isVisible)
    assert "F5" in page.view.sentence.text()
    assert not page.actions_of["print_paper"].isEnabled()

"""Texts are worded beside the paper; a broken one is told at once and waits."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from sekretariat.desktop.base.desk import Desk
from sekretariat.desktop.output.preview import Preview
from sekretariat.desktop.templates.area import TemplatesArea
from sekretariat.desktop.templates.text_list import KEY
from sekretariat.desktop.templates.texts_page import TextsPage
from sekretariat.services.papers.kinds import Paper
from sekretariat.services.secretariat import Secretariat
from tests.desktop.bodies.hands import activate
from tests.desktop.offices import fill, on_desk


@pytest.fixture
def area(desk: Desk, sqlite_office: Secretariat, qtbot: QtBot) -> Iterator[TemplatesArea]:
    fill(sqlite_office)
    with on_desk(desk, sqlite_office):
        area = TemplatesArea(desk, Preview)
        qtbot.addWidget(area)
        area.resize(1170, 640)
        area.show()
        qtbot.waitUntil(lambda: not desk.jobs.are_running)
        activate(area)
        yield area
        area.texts.pause.stop()
        qtbot.waitUntil(lambda: not desk.jobs.are_running)


@pytest.fixture
def page(area: TemplatesArea) -> TextsPage:
    return area.texts


def keys(page: TextsPage) -> list[str]:
    rows = [page.list.list.item(row) for row in range(page.list.list.count())]
    return [str(one.data(KEY)) for one in rows if not one.isHidden()]


def printed(page: TextsPage) -> str:
    assert isinstance(page.preview, Preview)
    return page.preview.pdf.getAllText(0).text()


def type_text(page: TextsPage, text: str) -> None:
    page.editor.wording.setFocus()
    page.editor.wording.selectAll()
    QTest.keyClicks(page.editor.wording, text)


def test_a_paper_names_its_texts_and_the_newest_session_is_shown(page: TextsPage) -> None:
    assert page.list.paper is Paper.AGENDA
    assert "agenda" in keys(page)
    assert "appointment_lead_member" not in keys(page)
    assert "Tagesordnung" in printed(page)
    page.list.which.setCurrentIndex(1)
    QTest.keyClicks(page.list.filter, "berufe stellvertretung")
    assert keys(page) == ["appointment_lead_deputy"]
    QTest.keyClick(page.list.filter, Qt.Key.Key_Return)
    assert page.list.current_key() == "appointment_lead_deputy"
    QTest.keyClicks(page.list.filter, " xyz")
    assert page.list.nothing.isVisible()
    page.list.begin_search()
    assert page.list.filter.selectedText().endswith("xyz")


def test_what_is_typed_is_seen_on_the_paper_and_kept_when_the_text_is_left(
    page: TextsPage, sqlite_office: Secretariat, qtbot: QtBot
) -> None:
    page.list.go_to("agenda")
    type_text(page, "Ablauf")
    qtbot.waitUntil(lambda: "Ablauf" in printed(page))
    assert sqlite_office.templates.line("agenda").wording == ""
    page.list.list.setFocus()
    assert sqlite_office.templates.line("agenda").wording == "Ablauf"
    page.list.which.setCurrentIndex(2)
    assert keys(page) == ["agenda"]
    page.list.which.setCurrentIndex(0)
    page.list.go_to("agenda")
    sqlite_office.history.undo()
    assert page.editor.wording.toPlainText() == "Tagesordnung"


def test_a_broken_text_is_told_at_once_and_waits(
    page: TextsPage, sqlite_office: Secretariat
) -> None:
    page.list.go_to("session_in_term")
    type_text(page, "Sitzung {nr}")
    assert page.editor.problem_text.text().startswith("Zeile 1: Für {nr} ist nichts bekannt")
    page.list.list.setFocus()
    assert sqlite_office.templates.line("session_in_term").wording == ""
    page.list.go_to("agenda")
    assert not page.editor.problem_text.isVisible()
    page.list.go_to("session_in_term")
    assert page.editor.wording.toPlainText() == "Sitzung {nr}"
    assert "not kept" in page.list.list.currentItem().text()
    page.restore()
    assert page.editor.wording.toPlainText() == "{number}. Sitzung in der {term}. Wahlperiode"


def test_placeholders_are_put_in_by_keyboard_and_mouse(page: TextsPage) -> None:
    page.list.go_to("session_in_term")
    type_text(page, "Sitzung ")
    places = page.editor.places
    assert [places.item(row).text() for row in range(2)] == ["{number}", "{term}"]
    places.setFocus()
    QTest.keyClick(places, Qt.Key.Key_Return)
    places.itemDoubleClicked.emit(places.item(1))
    assert page.editor.wording.toPlainText() == "Sitzung {number}{term}"
    QTest.keyClick(page.editor.wording, Qt.Key.Key_Return)
    QTest.keyClicks(page.editor.wording, "im Land")
    assert page.editor.problem_text.isVisible()
    page.list.go_to("agenda")
    assert page.editor.no_places.isVisible()


def test_all_shipped_texts_come_back(
    page: TextsPage, desk: Desk, sqlite_office: Secretariat
) -> None:
    sqlite_office.templates.save("agenda", "Ablauf")
    sqlite_office.templates.save("body", "Kreis")
    told: list[object] = []
    desk.messages.posted.connect(told.append)
    page.restore_all()
    assert told
    assert sqlite_office.templates.line("body").wording == ""


def test_a_paper_that_cannot_be_made_says_why(page: TextsPage, qtbot: QtBot) -> None:
    page.list.papers.setCurrentIndex(page.list.papers.findData(Paper.MINUTES.value))
    page.list.papers.setCurrentIndex(page.list.papers.findData(Paper.IMPORT_REPORT.value))
    page.list.paper_chosen.emit(page.list.paper)
    qtbot.waitUntil(page.sentence.isVisible)
    assert page.sentence.text()


def test_what_was_worded_last_is_kept_when_the_window_closes(
    area: TemplatesArea, sqlite_office: Secretariat
) -> None:
    area.texts.list.go_to("agenda")
    type_text(area.texts, "Ablauf")
    area.show_letterheads()
    area.show_texts()
    area.remember()
    assert sqlite_office.templates.line("agenda").wording == "Ablauf"

"""Texts are worded beside the paper; a broken one is told at once and waits."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox
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
    assert isinstance(page.trial.preview, Preview)
    return page.trial.preview.pdf.getAllText(0).text()


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
    assert (
        page.editor.wording.toPlainText() == "{Nummer}. Sitzung in der {Wahlperiode}. Wahlperiode"
    )


def test_placeholders_are_put_in_by_keyboard_and_mouse(page: TextsPage) -> None:
    page.list.go_to("session_in_term")
    type_text(page, "Sitzung ")
    places = page.editor.places
    assert [places.item(row).text() for row in range(2)] == ["{Nummer}", "{Wahlperiode}"]
    places.setFocus()
    QTest.keyClick(places, Qt.Key.Key_Return)
    places.itemDoubleClicked.emit(places.item(1))
    assert page.editor.wording.toPlainText() == "Sitzung {Nummer}{Wahlperiode}"
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
    page.list.choose_paper(Paper.IMPORT_REPORT)
    page.list.paper_chosen.emit()
    qtbot.waitUntil(page.trial.sentence.isVisible)
    assert page.trial.sentence.text()


def test_what_was_worded_last_is_kept_when_the_window_closes(
    area: TemplatesArea, sqlite_office: Secretariat
) -> None:
    area.texts.list.go_to("agenda")
    type_text(area.texts, "Ablauf")
    area.show_letterheads()
    area.show_texts()
    area.remember()
    assert sqlite_office.templates.line("agenda").wording == "Ablauf"


def choose(box: QComboBox, value: str) -> None:
    """Choose as a clerk does: the box tells of it."""
    box.setCurrentIndex(box.findData(value))
    box.activated.emit(box.currentIndex())


def test_each_variant_of_a_paper_is_seen(page: TextsPage, qtbot: QtBot) -> None:
    assert page.list.variants.isVisible()
    choose(page.list.variants, "draft")
    qtbot.waitUntil(lambda: "Entwurf" in printed(page))
    choose(page.list.papers, Paper.PHONE_LIST.value)
    assert page.list.variant == "internal"
    choose(page.list.papers, Paper.EXTRACT.value)
    assert not page.list.variants.isVisible()
    assert page.list.variant == ""


def test_english_texts_are_worded_and_seen_on_the_paper(
    page: TextsPage, sqlite_office: Secretariat, qtbot: QtBot
) -> None:
    page.list.go_to("agenda")
    type_text(page, "Ablauf")
    choose(page.list.languages, "en")
    assert sqlite_office.templates.line("agenda").wording == "Ablauf"
    qtbot.waitUntil(lambda: "Agenda" in printed(page))
    page.list.go_to("agenda")
    assert page.editor.wording.toPlainText() == "Agenda"
    type_text(page, "Order of the day")
    qtbot.waitUntil(lambda: "Order of the day" in printed(page))
    page.list.list.setFocus()
    assert sqlite_office.templates.line("agenda", "en").wording == "Order of the day"
    page.restore_all()
    assert sqlite_office.templates.line("agenda", "en").wording == ""
    assert sqlite_office.templates.line("agenda").wording == "Ablauf"
    type_text(page, "Order {x}")
    choose(page.list.languages, "de")
    assert page.editor.wording.toPlainText() == "Ablauf"
    choose(page.list.languages, "en")
    assert page.editor.wording.toPlainText() == "Order {x}"
    page.restore()
    assert page.editor.wording.toPlainText() == "Agenda"

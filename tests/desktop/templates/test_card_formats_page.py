"""Sheets of cards in the window: own ones beside those that came with the program."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from sekretariat.desktop.base.desk import Desk
from sekretariat.desktop.templates.card_format_dialog import CardFormatDialog
from sekretariat.desktop.templates.card_formats_page import CardFormatsPage
from sekretariat.domain.card_formats import CardFormat, CardKind
from sekretariat.services.secretariat import Secretariat
from tests.desktop.bodies.hands import dialog, enter, press, save
from tests.desktop.offices import on_desk

SHIPPED = 35


@pytest.fixture
def page(desk: Desk, sqlite_office: Secretariat, qtbot: QtBot) -> Iterator[CardFormatsPage]:
    with on_desk(desk, sqlite_office):
        page = CardFormatsPage(desk)
        qtbot.addWidget(page)
        page.show()
        yield page


def names(page: CardFormatsPage) -> list[str]:
    return [str(page.model.index(row, 0).data()) for row in range(page.model.rowCount())]


def test_a_shipped_sheet_is_where_an_own_one_begins(
    page: CardFormatsPage, sqlite_office: Secretariat
) -> None:
    """L7160: 3 x 7 labels of 63.5 x 38.1 mm, margins 7.2 and 15.15, 2.54 between columns."""
    assert len(names(page)) == SHIPPED
    page.edit("L7160")
    card = dialog(page, CardFormatDialog)
    shown = [card.binding.value(name) for name in ("columns", "rows", "width", "height", "left")]
    assert shown == [3, 7, "63,5", "38,1", "7,2"]
    assert [card.binding.value(name) for name in ("top", "gap_right")] == ["15,15", "2,54"]
    enter(card, name="Hausmarke", left="7,5")
    save(card)
    [made] = sqlite_office.card_formats.all()
    assert (made.name, made.kind, made.left) == ("Hausmarke", CardKind.LABELS, "7,5")
    assert len(names(page)) == SHIPPED + 1
    page.edit(made.id)
    assert dialog(page, CardFormatDialog).binding.value("name") == "Hausmarke"
    dialog(page, CardFormatDialog).reject()


def test_the_drawing_follows_what_is_typed(page: CardFormatsPage) -> None:
    page.add()
    card = dialog(page, CardFormatDialog)
    assert card.told.text().startswith("The drawing follows")
    enter(card, columns="2", rows="4", width="90", height="60", left="15", top="28,5")
    assert (card.picture.places, card.told.text()) == (8, "8 card(s) on a sheet")
    enter(card, width="breit")
    assert card.picture.places == 0
    assert card.told.text().startswith("The drawing follows")
    enter(card, width="100")
    assert "210 mm breit" in card.told.text()


def test_own_sheets_are_removed_and_shipped_ones_stay(
    page: CardFormatsPage, desk: Desk, sqlite_office: Secretariat, qtbot: QtBot
) -> None:
    own = CardFormat(name="000", columns=1, rows=1, width="50", height="50")
    sqlite_office.card_formats.save(own)
    page.show_record(own.id)
    press(page.table, Qt.Key.Key_Delete)
    assert sqlite_office.card_formats.all() == []
    page.show_record("3475")
    with qtbot.waitSignal(desk.messages.posted) as posted:
        page.delete()
    assert "gehört zum Programm" in posted.args[0].text
    assert len(names(page)) == SHIPPED
    sqlite_office.history.undo()
    assert len(names(page)) == SHIPPED + 1


def test_the_test_sheet_is_shown_among_the_documents(
    page: CardFormatsPage, desk: Desk, sqlite_office: Secretariat, qtbot: QtBot
) -> None:
    own = CardFormat(name="Schilder", kind=CardKind.SIGNS, columns=1, rows=1)
    own.width, own.height = "200", "100"
    sqlite_office.card_formats.save(own)
    for sheet, wish in ((own.id, f"name-signs::test:{own.id}"), ("L7418", "badges::test:L7418")):
        page.show_record(sheet)
        with qtbot.waitSignal(desk.opening) as opened:
            page.print_test()
        assert opened.args == ["documents", wish]


def test_the_search_finds_a_number(page: CardFormatsPage, qtbot: QtBot) -> None:
    page.search_text.setFocus()
    QTest.keyClicks(page.search_text, "7160")
    qtbot.waitUntil(lambda: names(page) == ["L7160, 3 × 7, 63,5 × 38,1 mm"])

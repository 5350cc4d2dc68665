"""How many rows a list has: counted once, none on an early day."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from sekretariat.desktop.base.desk import Desk
from sekretariat.desktop.base.list_page import ListPage
from tests.desktop.listings import FakeListing
from tests.desktop.test_list_page import make_page, told


@pytest.fixture
def listing() -> FakeListing:
    return FakeListing(80)


@pytest.fixture
def page(desk: Desk, listing: FakeListing, qtbot: QtBot) -> ListPage:
    page = make_page(desk, listing)
    qtbot.addWidget(page)
    page.show()
    return page


def test_the_whole_list_is_counted_once_until_data_or_day_change(
    page: ListPage, desk: Desk, listing: FakeListing, qtbot: QtBot
) -> None:
    listing.asked.clear()
    for typed in ("0", "00", "0000"):
        page.search_text.setText(typed)
        with qtbot.waitSignal(page.arranged):
            pass
    assert [query.search for query in listing.asked] == ["0", "00", "0000"]
    listing.count = 90
    desk.hear(told("person"))
    assert page.count_text.text() == "90 of 90"
    listing.count = 100
    page.as_of.set_day(date(2019, 12, 3))
    assert page.count_text.text() == "100 of 100"


def test_a_list_without_rows_on_an_early_day_leads_back_to_today(
    page: ListPage, listing: FakeListing, qtbot: QtBot
) -> None:
    listing.count = 0
    page.as_of.set_day(date(1919, 1, 2))
    assert page.state_text.text() == "Nothing is on record for 02.01.1919."
    listing.count = 80
    qtbot.mouseClick(page.state_button, Qt.MouseButton.LeftButton)
    assert page.count_text.text() == "80 of 80"
    assert page.as_of.day == date(2020, 11, 3)

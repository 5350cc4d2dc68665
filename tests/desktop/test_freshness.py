"""A page is read when it is seen, and after changes; never for nobody."""

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from sekretariat.desktop.base.freshness import Freshness


@pytest.fixture
def page(qtbot: QtBot) -> QWidget:
    page = QWidget()
    qtbot.addWidget(page)
    return page


def test_a_page_is_read_once_each_time_there_is_something_new_to_see(page: QWidget) -> None:
    read: list[str] = []
    freshness = Freshness(page, lambda: read.append("read"))
    freshness.hear()
    assert read == []
    page.show()
    assert read == ["read"]
    page.hide()
    page.show()
    assert read == ["read"]
    freshness.hear()
    assert read == ["read"] * 2
    page.hide()
    freshness.hear()
    freshness.hear()
    assert read == ["read"] * 2
    page.show()
    assert read == ["read"] * 3

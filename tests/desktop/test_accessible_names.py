"""What a screen reader says where no label stands beside it."""

from PySide6.QtWidgets import QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from sekretariat.desktop.base.desk import Desk
from sekretariat.desktop.base.detail_tabs import DetailTabs
from sekretariat.desktop.output.preview import Preview
from sekretariat.desktop.overview.overview_page import OverviewPage
from sekretariat.services.secretariat import Secretariat
from tests.desktop.offices import on_desk


def test_the_bar_of_tabs_is_called_like_its_pane(qtbot: QtBot) -> None:
    tabs = DetailTabs("Details of the person")
    qtbot.addWidget(tabs)
    assert tabs.tabBar().accessibleName() == "Details of the person"


def test_the_preview_of_a_paper_has_a_name(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    assert Preview(page).accessibleName() == "Preview of the paper"


def test_what_scrolls_has_a_name(desk: Desk, sqlite_office: Secretariat, qtbot: QtBot) -> None:
    with on_desk(desk, sqlite_office):
        page = OverviewPage(desk)
        qtbot.addWidget(page)
        (area,) = page.findChildren(QScrollArea)
        assert area.accessibleName() == "Overview"

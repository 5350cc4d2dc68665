"""The main window: places, keys, the way to a record, what comes back at the next start."""

from collections import Counter

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from sekretariat.desktop.base.actions import ACTIONS, make_action, with_keys
from sekretariat.desktop.base.desk import Desk
from sekretariat.desktop.base.mnemonics import mnemonic_of
from sekretariat.desktop.base.pages import PageEntry
from sekretariat.desktop.main_window import MainWindow
from tests.desktop.test_messages import FakeHistory

PLACES = ("search", "overview", "people", "bodies")


class Page(QWidget):
    """A page that remembers what it was asked to show."""

    def __init__(self, key: str) -> None:
        super().__init__()
        self.key = key
        self.shown: list[str] = []
        self.is_remembered = False
        self.field = QLineEdit()
        QVBoxLayout(self).addWidget(self.field)

    def show_record(self, record_id: str) -> None:
        self.shown.append(record_id)

    def remember(self) -> None:
        self.is_remembered = True


class Made(dict[str, Page]):
    """The pages made so far."""

    def entry(self, key: str) -> PageEntry:
        def make(_desk: Desk) -> QWidget:
            self[key] = Page(key)
            return self[key]

        return PageEntry(key, key.title(), "person", make, (f"{key}-record",))


@pytest.fixture
def made() -> Made:
    return Made()


@pytest.fixture
def window(desk: Desk, made: Made, qtbot: QtBot) -> MainWindow:
    window = MainWindow(desk)
    qtbot.addWidget(window)
    window.show_places([made.entry(key) for key in PLACES])
    with qtbot.waitActive(window):
        window.show()
    return window


@pytest.fixture
def open_window(window: MainWindow, desk: Desk) -> MainWindow:
    window.open_office(FakeHistory(desk.hear), "Beispielkonferenz")
    return window


def shown_key(window: MainWindow) -> str:
    page = window.pages.currentWidget()
    assert isinstance(page, Page)
    return page.key


def test_places_wait_for_an_open_office(window: MainWindow, made: Made, qtbot: QtBot) -> None:
    assert not window.sidebar.isEnabled()
    qtbot.keyClick(window, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert made == {}


def test_the_first_place_opens_and_pages_are_made_when_shown(
    open_window: MainWindow, made: Made
) -> None:
    assert list(made) == ["overview"]
    assert open_window.windowTitle() == "Beispielkonferenz – Secretariat"
    open_window.show_page("people")
    open_window.show_page("overview")
    assert list(made) == ["overview", "people"]


@pytest.mark.parametrize(
    ("key", "place"),
    [(Qt.Key.Key_1, "overview"), (Qt.Key.Key_3, "bodies"), (Qt.Key.Key_K, "search")],
)
def test_keys_lead_to_places(
    open_window: MainWindow, qtbot: QtBot, key: Qt.Key, place: str
) -> None:
    open_window.show_page("people")
    qtbot.keyClick(open_window, key, Qt.KeyboardModifier.ControlModifier)
    assert shown_key(open_window) == place
    assert open_window.sidebar.currentRow() == PLACES.index(place)


def test_the_keyboard_comes_back_to_where_it_was(
    open_window: MainWindow, made: Made, qtbot: QtBot
) -> None:
    open_window.show_page("people")
    made["people"].field.setFocus()
    open_window.show_page("bodies")
    qtbot.keyClick(open_window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert open_window.focusWidget() is made["people"].field


def test_the_sidebar_leads_to_places(open_window: MainWindow, qtbot: QtBot) -> None:
    item = open_window.sidebar.item(2)
    at = open_window.sidebar.visualItemRect(item).center()
    qtbot.mouseClick(
        open_window.sidebar.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(at.x(), at.y())
    )
    assert shown_key(open_window) == "people"


def test_a_record_is_shown_on_its_page(open_window: MainWindow, desk: Desk, made: Made) -> None:
    desk.open("people-record", "p1")
    desk.open("bodies", "")
    assert made["people"].shown == ["p1"]
    assert shown_key(open_window) == "bodies"
    desk.open("nothing of the kind", "x")
    assert shown_key(open_window) == "bodies"


def test_the_sidebar_folds_to_icons_and_stays_so(
    open_window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    wide = open_window.sidebar.width()
    qtbot.keyClick(open_window, Qt.Key.Key_F9)
    assert open_window.sidebar.width() < wide / 3
    assert open_window.sidebar.item(1).text() == ""
    assert open_window.sidebar.item(1).toolTip() == "Overview"
    accessible = open_window.sidebar.item(1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert accessible == "Overview"
    open_window.close()
    again = MainWindow(desk)
    qtbot.addWidget(again)
    assert not again.sidebar.is_wide


def test_a_narrow_window_leaves_the_sidebar_its_icons(open_window: MainWindow, desk: Desk) -> None:
    open_window.resize(1366, 768)
    assert open_window.sidebar.item(1).text() == "Overview"
    open_window.resize(911, 512)
    assert open_window.sidebar.item(1).text() == ""
    open_window.resize(1366, 768)
    assert open_window.sidebar.item(1).text() == "Overview"
    open_window.resize(911, 512)
    open_window.close()
    assert desk.state.get("window.sidebar") is True


def test_a_low_window_still_shows_every_place(open_window: MainWindow) -> None:
    open_window.resize(911, 400)
    sidebar = open_window.sidebar
    last = sidebar.visualItemRect(sidebar.item(sidebar.count() - 1))
    assert sidebar.viewport().rect().contains(last)


def test_the_last_place_comes_back(
    open_window: MainWindow, desk: Desk, made: Made, qtbot: QtBot
) -> None:
    open_window.show_page("bodies")
    open_window.close()
    assert made["bodies"].is_remembered
    again = MainWindow(desk)
    qtbot.addWidget(again)
    fresh = Made()
    again.show_places([fresh.entry(key) for key in PLACES])
    again.open_office(FakeHistory(desk.hear), "Zweite")
    assert list(fresh) == ["bodies"]


def test_undo_in_a_text_field_is_the_fields_own(
    open_window: MainWindow, made: Made, qtbot: QtBot
) -> None:
    field = made["overview"].field
    field.setFocus()
    qtbot.keyClicks(field, "abc")
    qtbot.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert field.text() == ""
    assert open_window.undo.undo_action.isEnabled()


def test_undo_elsewhere_is_the_offices(open_window: MainWindow, qtbot: QtBot) -> None:
    open_window.sidebar.setFocus()
    qtbot.keyClick(open_window.sidebar, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert not open_window.undo.undo_action.isEnabled()


def test_menu_letters_and_keys_are_given_once(open_window: MainWindow) -> None:
    menus = [action.text() for action in open_window.menuBar().actions()]
    letters = [mnemonic_of(title) for title in menus]
    assert all(letters)
    assert len(letters) == len(set(letters))
    keys = Counter(
        key.toString() for action in open_window.findChildren(QAction) for key in action.shortcuts()
    )
    assert [key for key, count in keys.items() if count > 1] == []


def test_every_action_of_the_table_has_its_words_and_keys(qtbot: QtBot) -> None:
    owner = QWidget()
    qtbot.addWidget(owner)
    for name, row in ACTIONS.items():
        action = make_action(name, owner, owner.close)
        assert len(action.shortcuts()) == len(row.keys), name
        assert all(not QKeySequence(key).isEmpty() for key in row.keys)
        assert action.text() == QCoreApplication.translate("Actions", str(row.text))
        assert action.text() in with_keys(action)

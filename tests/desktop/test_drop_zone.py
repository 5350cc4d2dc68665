"""Files dragged over the window: what letting go would do is said, and done."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from sekretariat.desktop.base.arrivals import Arrival, Arrived
from sekretariat.desktop.base.desk import Desk
from sekretariat.desktop.base.messages import Message, Tone
from sekretariat.desktop.base.pages import PageEntry
from sekretariat.desktop.main_window import MainWindow
from tests.desktop.test_messages import FakeHistory

LEFT, PLAIN, COPY = (
    Qt.MouseButton.LeftButton,
    Qt.KeyboardModifier.NoModifier,
    Qt.DropAction.CopyAction,
)


class Wizard(QWidget):
    """A page that remembers what it was given."""

    def __init__(self) -> None:
        super().__init__()
        self.taken: list[Arrival] = []

    def take(self, arrival: Arrival) -> None:
        self.taken.append(arrival)


@pytest.fixture
def wizard(qtbot: QtBot) -> Wizard:
    wizard = Wizard()
    qtbot.addWidget(wizard)
    return wizard


@pytest.fixture
def window(desk: Desk, wizard: Wizard, qtbot: QtBot) -> MainWindow:
    window = MainWindow(desk)
    qtbot.addWidget(window)
    makers: dict[str, Callable[[Any], QWidget]] = {
        "people": lambda _: QWidget(),
        "imports": lambda _: wizard,
        "calendar": lambda _: wizard,
    }
    window.show_places([PageEntry(key, key, "person", make) for key, make in makers.items()])
    window.cover(QWidget())
    window.show()
    return window


@pytest.fixture
def opened(window: MainWindow, desk: Desk) -> MainWindow:
    window.open_office(FakeHistory(desk.hear), "Beispielkonferenz")
    return window


@pytest.fixture
def told(desk: Desk) -> Iterator[list[Message]]:
    heard: list[Message] = []
    desk.messages.posted.connect(heard.append)
    yield heard
    desk.messages.posted.disconnect(heard.append)


def files(*paths: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def drag(window: MainWindow, data: QMimeData) -> str:
    """Drag something over the window; return what is said meanwhile."""
    QApplication.sendEvent(window, QDragEnterEvent(QPoint(50, 50), COPY, data, LEFT, PLAIN))
    assert window.drop_zone.isVisible()
    assert window.rect().contains(window.drop_zone.geometry())
    return window.drop_zone.text()


def drop(window: MainWindow, data: QMimeData) -> str:
    text = drag(window, data)
    QApplication.sendEvent(window, QDropEvent(QPointF(50, 50), COPY, data, LEFT, PLAIN))
    assert not window.drop_zone.isVisible()
    return text


@pytest.mark.parametrize("name", ["liste.XLSX", "liste.csv", "karten.vcf", "gremien.json"])
def test_a_list_is_read_on_its_page(
    opened: MainWindow, wizard: Wizard, tmp_path: Path, name: str
) -> None:
    path = tmp_path / name
    path.touch()
    assert name in drop(opened, files(path))
    assert [(one.kind, one.path) for one in wizard.taken] == [(Arrived.LIST, path)]
    assert opened.pages.currentWidget() is wizard


def test_a_calendar_is_taken_in_on_its_page(
    opened: MainWindow, wizard: Wizard, tmp_path: Path
) -> None:
    path = tmp_path / "Schulferien.ICS"
    path.touch()
    assert drop(opened, files(path)) == "Let go to take in the calendar “Schulferien.ICS”"
    assert [(one.kind, one.path) for one in wizard.taken] == [(Arrived.CALENDAR, path)]


def test_rows_dragged_from_a_spreadsheet_are_read(opened: MainWindow, wizard: Wizard) -> None:
    data = QMimeData()
    data.setText("Muster\tAda")
    data.setHtml("<table><tr><td>Muster</td><td>Ada</td></tr></table>")
    drop(opened, data)
    (arrival,) = wizard.taken
    assert (arrival.kind, arrival.text) == (Arrived.ROWS, "Muster\tAda")
    assert "<table>" in arrival.html


def test_a_folder_of_saved_pages_is_a_list(
    opened: MainWindow, wizard: Wizard, tmp_path: Path
) -> None:
    (tmp_path / "people.json").touch()
    drop(opened, files(tmp_path))
    assert [one.path for one in wizard.taken] == [tmp_path]


@pytest.mark.parametrize("is_open", [True, False])
def test_an_office_is_opened_from_everywhere(
    window: MainWindow, desk: Desk, tmp_path: Path, qtbot: QtBot, *, is_open: bool
) -> None:
    if is_open:
        window.open_office(FakeHistory(desk.hear), "Beispielkonferenz")
    path = tmp_path / "Konferenz.sekretariat"
    path.touch()
    with qtbot.waitSignal(window.office_arrived) as asked:
        assert "Konferenz.sekretariat" in drop(window, files(path))
    assert asked.args == [str(path)]


def test_what_cannot_be_taken_ends_in_one_sentence(
    opened: MainWindow, wizard: Wizard, tmp_path: Path, told: list[Message]
) -> None:
    picture = tmp_path / "foto.png"
    said = drop(opened, files(picture))
    assert "foto.png" in said
    assert [(one.tone, one.text) for one in told] == [(Tone.PROBLEM, said)]
    assert len(said.splitlines()) == 1
    assert wizard.taken == []


def test_several_files_are_not_taken(
    opened: MainWindow, wizard: Wizard, tmp_path: Path, told: list[Message]
) -> None:
    drop(opened, files(tmp_path / "a.xlsx", tmp_path / "b.xlsx"))
    assert len(told) == 1
    assert wizard.taken == []


def test_without_an_office_a_list_waits(
    window: MainWindow, wizard: Wizard, tmp_path: Path, told: list[Message]
) -> None:
    drop(window, files(tmp_path / "liste.xlsx"))
    assert [one.tone for one in told] == [Tone.PROBLEM]
    assert wizard.taken == []


def test_the_words_go_when_the_file_is_dragged_away(opened: MainWindow, tmp_path: Path) -> None:
    drag(opened, files(tmp_path / "liste.xlsx"))
    QApplication.sendEvent(opened, QDragLeaveEvent())
    assert not opened.drop_zone.isVisible()

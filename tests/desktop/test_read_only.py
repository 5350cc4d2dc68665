"""Where nothing can be written: what writes is disabled, says why, and stays disabled."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from sekretariat import assets
from sekretariat.desktop.base.actions import make_action
from sekretariat.desktop.base.desk import Desk
from sekretariat.desktop.base.forms import load_form
from sekretariat.desktop.base.list_page import ListPage, ListSpec
from sekretariat.desktop.base.read_only import hold_back, keep_from_writing
from sekretariat.desktop.base.read_only_line import ReadOnlyLine
from sekretariat.domain.holders import Holder, ReadOnly
from sekretariat.domain.obstacles import Obstacle
from sekretariat.words import speak
from tests.desktop.listings import FakeListing

REASON = "Nothing can be written here."
MARKED = """<ui version="4.0"><class>Marked</class><widget class="QWidget" name="Marked">
<layout class="QVBoxLayout" name="rows">
<item><widget class="QPushButton" name="keep">
<property name="writes" stdset="0"><bool>true</bool></property></widget></item>
<item><widget class="QPushButton" name="look"/></item>
</layout></widget></ui>"""


class Marked(QWidget):
    keep: QPushButton
    look: QPushButton


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    QVBoxLayout(window)
    qtbot.addWidget(window)
    keep_from_writing(window, REASON)
    return window


def put(window: QWidget, widget: QWidget) -> None:
    layout = window.layout()
    assert layout is not None
    layout.addWidget(widget)
    window.show()


def test_an_action_that_writes_is_disabled_once_it_stands_in_the_window(window: QWidget) -> None:
    page = QWidget()
    new, look = make_action("new", page, page.close), make_action("export", page, page.close)
    assert new.isEnabled()
    put(window, page)
    assert (new.isEnabled(), new.toolTip()) == (False, REASON)
    assert look.isEnabled()
    new.setEnabled(True)
    new.setToolTip("Adds an entry")
    assert (new.isEnabled(), new.toolTip()) == (False, REASON)


def test_the_page_says_what_an_action_is_when_it_may_be_done_again(window: QWidget) -> None:
    page = QWidget()
    new = make_action("new", page, page.close)
    new.setToolTip("Adds an entry")
    put(window, page)
    keep_from_writing(window, "")
    window.hide()
    window.show()
    assert (new.isEnabled(), new.toolTip()) == (True, "Adds an entry")


def test_a_page_that_does_not_want_an_action_now_does_not_get_it_by_being_shown(
    qtbot: QtBot,
) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    new = make_action("new", page, page.close)
    new.setEnabled(False)
    page.show()
    assert not new.isEnabled()


def test_a_button_held_back_stays_so_when_its_page_enables_it(window: QWidget) -> None:
    button = QPushButton()
    hold_back(button)
    put(window, button)
    assert (button.isEnabled(), button.toolTip()) == (False, REASON)
    button.setEnabled(True)
    assert not button.isEnabled()


def test_a_form_marks_what_writes(
    window: QWidget, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "marked.ui").write_text(MARKED, "utf-8")
    monkeypatch.setattr(assets, "form", lambda name: tmp_path / f"{name}.ui")
    form = Marked()
    load_form(form, "marked")
    put(window, form)
    assert not form.keep.isEnabled()
    assert form.look.isEnabled()


def test_the_first_step_of_an_empty_list_is_not_offered(desk: Desk, window: QWidget) -> None:
    page = ListPage(desk, ListSpec("people", "People", FakeListing(0), "Here stand people."))
    page.add_action("new", page.close, "Add person")
    page.refresh()
    assert page.state_button.isEnabled()
    put(window, page)
    assert page.state_button.text() == "Add person"
    assert (page.state_button.isEnabled(), page.state_button.toolTip()) == (False, REASON)
    page.search_text.setText("somebody")
    page.clear_filters()
    assert page.state_button.text() == "Add person"
    assert not page.state_button.isEnabled()


@pytest.mark.parametrize(
    ("obstacle", "has_holder", "told"),
    [
        (Obstacle.READ_ONLY, False, "saving is not possible here: the place can only be read."),
        (Obstacle.FORBIDDEN, True, "also open at: muster at PC-12 since 22.11.2026"),
        (Obstacle.IN_USE, True, "somebody else is writing. The office is open at: muster at PC-12"),
        (Obstacle.IN_USE, False, "another program is writing"),
    ],
)
def test_the_line_says_why_and_who(
    qtbot: QtBot, obstacle: Obstacle, told: str, *, has_holder: bool
) -> None:
    speak("en")
    window = QWidget()
    qtbot.addWidget(window)
    line = ReadOnlyLine(window)
    window.show()
    assert not line.isVisible()
    holder = Holder("muster", "PC-12", datetime(2026, 11, 22, 12, tzinfo=UTC))
    line.tell(ReadOnly("office.db", obstacle, (holder,) if has_holder else ()))
    assert line.isVisible()
    assert told in line.read_only_text.text()
    assert line.read_only_text.text() == line.read_only_text.accessibleName()
    with qtbot.waitSignal(line.again):
        line.read_only_again.click()
    line.tell(None)
    assert not line.isVisible()

"""An editor with its row of actions."""

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from sekretariat.desktop.base.desk import Desk
from sekretariat.desktop.base.rich_text.editor import RichEdit
from sekretariat.desktop.base.rich_text.format_row import FormatRow


@pytest.fixture
def row(desk: Desk, qtbot: QtBot) -> FormatRow:
    owner = QWidget()
    qtbot.addWidget(owner)
    editor = RichEdit(owner)
    editor.resize(600, 300)
    made = FormatRow(desk, owner, [editor])
    owner.resize(600, 400)
    owner.show()
    editor.setFocus()
    editor.show_text("")
    made.show_dress()
    return made


@pytest.fixture
def editor(row: FormatRow) -> RichEdit:
    owner = row.parentWidget()
    assert owner is not None
    [found] = owner.findChildren(RichEdit)
    return found

"""What is shown in the editor is read from it again, whatever it is."""

import pytest
from hypothesis import given, settings
from PySide6.QtGui import QTextCursor, QTextDocument
from pytestqt.qtbot import QtBot

from sekretariat.desktop.base.rich_text.placing import put, show
from sekretariat.desktop.base.rich_text.reading import rich_of
from sekretariat.domain.writing.markup import parse, write
from sekretariat.domain.writing.rich_text import Block, normal
from tests.domain.writing.rich_texts import RICH_TEXTS


@pytest.fixture(autouse=True)
def application(qtbot: QtBot) -> QtBot:
    return qtbot


@settings(max_examples=60)
@given(RICH_TEXTS)
def test_what_is_shown_is_read(rich: tuple[Block, ...]) -> None:
    document = QTextDocument()
    show(document, normal(rich))
    assert write(rich_of(document)) == write(rich)
    assert not document.isUndoAvailable()


@settings(max_examples=40)
@given(RICH_TEXTS)
def test_what_is_put_in_is_one_step_to_undo(rich: tuple[Block, ...]) -> None:
    document = QTextDocument()
    show(document, parse("vorher nachher"))
    cursor = QTextCursor(document)
    cursor.setPosition(7)
    put(cursor, normal(rich))
    document.undo()
    assert document.toPlainText() == "vorher nachher"


@pytest.mark.parametrize(
    ("kept", "expected"),
    [
        ("**mitten**", "vor **mitten** nach"),
        ("eins\nzwei", "vor eins\nzwei nach"),
        ("- Punkt\nEnde", "vor \n- Punkt\nEnde nach"),
        ("| a | b |\n| c | d |", "vor \n| a | b |\n| c | d |\n nach"),
    ],
)
def test_text_is_put_into_a_line(kept: str, expected: str) -> None:
    document = QTextDocument("vor  nach")
    cursor = QTextCursor(document)
    cursor.setPosition(4)
    put(cursor, parse(kept))
    assert write(rich_of(document)) == expected

"""Forms loaded from Designer files into the classes that name their widgets."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from sekretariat import assets
from sekretariat.desktop.base.forms import FormError, load_form
from sekretariat.desktop.base.widgets.day_edit import DayEdit

FORM = """<ui version="4.0"><class>Small</class><widget class="QWidget" name="Small">
<property name="windowTitle"><string>Small form</string></property>
<layout class="QFormLayout" name="rows">
<item row="0" column="0"><widget class="QLabel" name="title_label">
<property name="buddy"><cstring>title</cstring></property></widget></item>
<item row="0" column="1"><widget class="QLineEdit" name="title"/></item>
<item row="1" column="1"><widget class="DayEdit" name="held_on"/></item>
<item row="2" column="1"><widget class="QPushButton" name="go">
<property name="icon_name" stdset="0"><string>add</string></property></widget></item>
</layout></widget></ui>"""


class Small(QWidget):
    title: QLineEdit
    title_label: QLabel
    held_on: DayEdit
    go: QPushButton

    def __init__(self) -> None:
        super().__init__()
        load_form(self, "small")


class Missing(QWidget):
    remark: QLineEdit


class Mistaken(QWidget):
    title: QCheckBox


@pytest.fixture
def form_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "small.ui").write_text(FORM, "utf-8")
    (tmp_path / "broken.ui").write_text("<ui><widget", "utf-8")
    monkeypatch.setattr(assets, "form", lambda name: tmp_path / f"{name}.ui")
    return tmp_path


@pytest.mark.usefixtures("form_folder")
def test_a_form_fills_the_class_itself(qtbot: QtBot) -> None:
    small = Small()
    qtbot.addWidget(small)
    assert small.windowTitle() == "Small form"
    assert small.title_label.buddy() is small.title
    assert small.title.parentWidget() is small
    assert small.held_on.objectName() == "held_on"
    assert not small.go.icon().isNull()


@pytest.mark.usefixtures("form_folder")
@pytest.mark.parametrize(("class_", "word"), [(Missing, "remark"), (Mistaken, "title")])
def test_a_class_that_names_other_widgets_is_a_mistake(
    qtbot: QtBot, class_: type[QWidget], word: str
) -> None:
    target = class_()
    qtbot.addWidget(target)
    with pytest.raises(FormError, match=word):
        load_form(target, "small")


@pytest.mark.usefixtures("form_folder")
def test_a_form_that_cannot_be_read_is_a_mistake(qtbot: QtBot) -> None:
    target = QWidget()
    qtbot.addWidget(target)
    with pytest.raises(FormError, match="absent"):
        load_form(target, "absent")

"""Colours that can be read, icons in the colour of the text, a ring around the keyboard."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QFrame,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from sekretariat import assets
from sekretariat.desktop.base.appearance import Appearance, Scheme, palette_of, tokens
from sekretariat.desktop.base.icons import icon
from sekretariat.desktop.base.rings import FocusRing, Ring

ICONS = sorted(assets.resource("icons").glob("*.svg"))
ON = {
    "window": ("text", "muted", "accent", "error", "warning", "success"),
    "base": ("text", "muted", "accent", "error", "warning", "success"),
    "alternate": ("text", "muted"),
    "button": ("text",),
    "selection": ("selection_text",),
    "accent": ("accent_text",),
    "as_of": ("as_of_text",),
    "notice": ("notice_text", "error", "success", "text"),
}


def luminance(colour: str) -> float:
    """Return the relative luminance of #rrggbb (WCAG 2.2)."""

    def linear(part: str) -> float:
        value = int(part, 16) / 255
        return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4

    red, green, blue = (linear(colour[i : i + 2]) for i in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def checkable_list() -> QListWidget:
    """Return a list whose row can be ticked, without a frame of its own."""
    found = QListWidget()
    found.setFrameShape(QFrame.Shape.NoFrame)
    row = QListWidgetItem(found)
    row.setSizeHint(QSize(60, 40))
    row.setCheckState(Qt.CheckState.Unchecked)
    return found


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_text_can_be_read(scheme: str) -> None:
    named = tokens()[scheme]
    weak = {
        (background, text): round(contrast(named[background], named[text]), 2)
        for background, texts in ON.items()
        for text in texts
        if contrast(named[background], named[text]) < 4.5
    }
    assert weak == {}


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_focus_ring_stands_out(scheme: str) -> None:
    named = tokens()[scheme]
    assert min(contrast(named["focus"], named[b]) for b in ("window", "base")) >= 3


def test_both_schemes_name_the_same_colours() -> None:
    assert tokens()["light"].keys() == tokens()["dark"].keys()
    assert all(
        re.fullmatch("#[0-9a-f]{6}", c) for named in tokens().values() for c in named.values()
    )


def test_the_scheme_can_be_chosen_and_changed(qapp: QApplication, qtbot: QtBot) -> None:
    appearance = Appearance(qapp, "dark")
    assert qapp.palette().color(QPalette.ColorRole.Window).name() == tokens()["dark"]["window"]
    appearance.follow("light")
    assert qapp.palette().color(QPalette.ColorRole.Window).name() == tokens()["light"]["window"]
    with qtbot.waitSignal(appearance.destroyed):
        appearance.deleteLater()


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("path", ICONS, ids=lambda path: path.stem)
def test_icons_are_drawn_in_the_text_colour(path: Path) -> None:
    palette = palette_of("dark")
    image = icon(path.stem, palette).pixmap(20, 20).toImage()
    points = [(x, y) for x in range(image.width()) for y in range(image.height())]
    drawn = [image.pixelColor(x, y) for x, y in points if image.pixelColor(x, y).alpha() > 120]
    text = QColor(tokens()["dark"]["text"])
    assert len(drawn) > 20
    assert all(abs(one.lightness() - text.lightness()) < 4 for one in drawn)


@pytest.mark.usefixtures("qapp")
def test_a_disabled_icon_is_greyer() -> None:
    drawn = icon("add", palette_of("light"))
    normal, disabled = (
        drawn.pixmap(20, 20, mode).toImage().pixelColor(10, 10).lightness()
        for mode in (QIcon.Mode.Normal, QIcon.Mode.Disabled)
    )
    assert disabled > normal


def test_the_ring_follows_the_keyboard(qapp: QApplication, qtbot: QtBot) -> None:
    ring = FocusRing(qapp, qapp)
    window = QWidget()
    qtbot.addWidget(window)
    layout = QVBoxLayout(window)
    first, second = QLineEdit(), QLineEdit()
    layout.addWidget(first)
    layout.addWidget(second)
    with qtbot.waitActive(window):
        window.show()
    first.setFocus()
    assert [one.target for one in shown_rings(window)] == [first]
    second.setFocus()
    (only,) = shown_rings(window)
    assert only.target is second
    assert only.geometry() == second.geometry().adjusted(-2, -2, 2, 2)
    layout.insertSpacing(0, 30)
    layout.activate()
    assert only.geometry() == second.geometry().adjusted(-2, -2, 2, 2)
    second.hide()
    assert second not in [one.target for one in shown_rings(window)]
    ring.deleteLater()


def shown_rings(window: QWidget) -> list[Ring]:
    return [one for one in window.findChildren(Ring) if one.isVisible()]


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("made", [QCheckBox, QRadioButton, QLineEdit, checkable_list])
def test_the_edge_of_a_control_stands_out(
    qapp: QApplication, qtbot: QtBot, scheme: Scheme, made: Callable[[], QWidget]
) -> None:
    appearance = Appearance(qapp, scheme)
    control = made()
    qtbot.addWidget(control)
    control.resize(60, 40)
    picture = control.grab().toImage()
    seen = {
        picture.pixelColor(x, y).name()
        for x in range(20)
        for y in range(picture.height() // 2 - 1, picture.height() // 2 + 1)
    }
    named = tokens()[scheme]
    grounds = (named["window"], named["base"])
    assert any(min(contrast(colour, ground) for ground in grounds) >= 3 for colour in seen)
    appearance.deleteLater()

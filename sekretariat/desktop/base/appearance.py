"""How everything looks: Fusion with one token file, light and dark, after the system's scheme."""

import json
from collections.abc import Mapping
from functools import lru_cache
from typing import Literal

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication, QLabel, QStyleFactory, QWidget

from sekretariat import assets
from sekretariat.desktop.base.icons import show_icons
from sekretariat.desktop.base.rings import FocusRing

Scheme = Literal["system", "light", "dark"]
TITLE_SCALE = 1.4
SMALLEST_POINTS = 9.0

_Role = QPalette.ColorRole
_ROLES: Mapping[QPalette.ColorRole, str] = {
    _Role.Window: "window",
    _Role.WindowText: "text",
    _Role.Base: "base",
    _Role.AlternateBase: "alternate",
    _Role.Text: "text",
    _Role.Button: "button",
    _Role.ButtonText: "text",
    _Role.BrightText: "error",
    _Role.Highlight: "selection",
    _Role.HighlightedText: "selection_text",
    _Role.Accent: "accent",
    _Role.Link: "accent",
    _Role.LinkVisited: "accent",
    _Role.PlaceholderText: "muted",
    _Role.ToolTipBase: "notice",
    _Role.ToolTipText: "notice_text",
}

_FUSION_DARKER = 140  # Fusion draws an outline in the window's colour, darker by this per cent
_EDGED = (
    "QCheckBox",
    "QRadioButton",
    "QLineEdit",
    "QPlainTextEdit",
    "QTextEdit",
    "QComboBox",
    "QTabBar",
    "QAbstractItemView",
)


@lru_cache(maxsize=1)
def tokens() -> Mapping[str, Mapping[str, str]]:
    """Return the colours by scheme ("light", "dark") and name, as #rrggbb."""
    path = assets.resource("appearance.json")
    loaded: Mapping[str, Mapping[str, str]] = json.loads(path.read_text("utf-8"))
    return loaded


def colour(widget: QWidget, name: str) -> QColor:
    """Return a token's colour in the scheme the widget is shown in."""
    palette = widget.palette()
    is_dark = palette.color(_Role.Base).lightness() < palette.color(_Role.Text).lightness()
    return QColor(tokens()["dark" if is_dark else "light"][name])


def palette_of(scheme: str) -> QPalette:
    """Build the palette of a scheme, "light" or "dark"."""
    named = tokens()[scheme]
    palette = QPalette(QColor(named["button"]), QColor(named["window"]))
    for role, name in _ROLES.items():
        palette.setColor(role, QColor(named[name]))
    for role in (_Role.WindowText, _Role.Text, _Role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(named["disabled"]))
    return palette


def edged_palette_of(scheme: str) -> QPalette:
    """Build the palette of what is known by its outline; its window colour is drawn nowhere else.

    WCAG 2.2, 1.4.11: the edge of a control stands out from its ground.
    """
    palette = palette_of(scheme)
    edge = QColor(tokens()[scheme]["edge"])
    palette.setColor(_Role.Window, edge.lighter(_FUSION_DARKER))
    return palette


def tabs_palette_of(scheme: str) -> QPalette:
    """Build the palette of tabs: Fusion draws their ground lighter than a button's."""
    palette = palette_of(scheme)
    palette.setColor(_Role.Button, QColor(tokens()[scheme]["tabs"]))
    return palette


class Appearance(QObject):
    """Dresses the application and keeps to the system's light or dark, also when it changes."""

    changed = Signal()

    def __init__(self, application: QApplication, scheme: Scheme = "system") -> None:
        super().__init__(application)
        self._application = application
        self._scheme: Scheme = scheme
        application.setStyle(QStyleFactory.create("Fusion"))
        _keep_readable(application)
        self._ring = FocusRing(application, self)
        application.styleHints().colorSchemeChanged.connect(self._dress)
        self._dress()

    @property
    def shown_scheme(self) -> str:
        """The scheme on screen: "light" or "dark"."""
        if self._scheme != "system":
            return self._scheme
        is_dark = self._application.styleHints().colorScheme() is Qt.ColorScheme.Dark
        return "dark" if is_dark else "light"

    def follow(self, scheme: Scheme) -> None:
        """Follow the system or keep to one scheme."""
        self._scheme = scheme
        self._dress()

    def _dress(self) -> None:
        scheme = self.shown_scheme
        self._application.setPalette(palette_of(scheme))
        for kind in _EDGED:
            # the stub asks for bytes, the call for text
            self._application.setPalette(edged_palette_of(scheme), kind)  # type: ignore[arg-type]
        # the stub asks for bytes here too
        self._application.setPalette(tabs_palette_of(scheme), "QTabWidget")  # type: ignore[arg-type]
        # a header is no edged control: what its columns leave free has the window's colour
        self._application.setPalette(palette_of(scheme), "QHeaderView")  # type: ignore[arg-type]
        for window in self._application.topLevelWidgets():
            show_icons(window)
        self.changed.emit()


def _keep_readable(application: QApplication) -> None:
    font = application.font()
    if 0 < font.pointSizeF() < SMALLEST_POINTS:
        font.setPointSizeF(SMALLEST_POINTS)
        application.setFont(font)


def make_title(label: QLabel) -> None:
    """Show a label as a page's title."""
    font = label.font()
    font.setPointSizeF(font.pointSizeF() * TITLE_SCALE)
    font.setWeight(QFont.Weight.DemiBold)
    label.setFont(font)


def make_heading(label: QLabel) -> None:
    """Show a label as the title of a group."""
    font = label.font()
    font.setWeight(QFont.Weight.DemiBold)
    label.setFont(font)


def make_muted(label: QLabel) -> None:
    """Show a label in the quieter text colour."""
    palette = label.palette()
    palette.setColor(_Role.WindowText, colour(label, "muted"))
    label.setPalette(palette)


def tint(widget: QWidget, background: str, text: str) -> None:
    """Give a widget the colours of two tokens."""
    palette = widget.palette()
    for role in (_Role.Window, _Role.Base):
        palette.setColor(role, colour(widget, background))
    for role in (_Role.WindowText, _Role.Text):
        palette.setColor(role, colour(widget, text))
    widget.setPalette(palette)
    widget.setAutoFillBackground(True)


def untint(widget: QWidget) -> None:
    """Give a widget the application's colours back."""
    widget.setPalette(QPalette())
    widget.setAutoFillBackground(False)

"""Line icons from resources/icons, drawn in the text colour of the moment."""

from functools import cache

from PySide6.QtCore import QBuffer, QByteArray, QObject, QSize
from PySide6.QtGui import (
    QAction,
    QColor,
    QGuiApplication,
    QIcon,
    QImage,
    QImageReader,
    QPainter,
    QPalette,
    QPixmap,
)
from PySide6.QtWidgets import QAbstractButton

from sekretariat import assets

NAME = "icon_name"
SIZE_PX = 20


def icon(name: str, palette: QPalette | None = None) -> QIcon:
    """Return the icon in the palette's text colour, greyed where it is disabled."""
    colours = palette or QGuiApplication.palette()
    shape = _shape(name, _sharpest())
    drawn = QIcon()
    modes = {
        QIcon.Mode.Normal: colours.color(QPalette.ColorRole.WindowText),
        QIcon.Mode.Selected: colours.color(QPalette.ColorRole.HighlightedText),
        QIcon.Mode.Disabled: colours.color(
            QPalette.ColorGroup.Disabled, QPalette.ColorRole.WindowText
        ),
    }
    for mode, colour in modes.items():
        drawn.addPixmap(_coloured(shape, colour), mode)
    return drawn


@cache
def _shape(name: str, ratio: float) -> QImage:
    """Draw an SVG of one colour (stroke="currentColor"); ratio is dots of the screen by pixel."""
    buffer = QBuffer()
    buffer.setData(QByteArray(assets.resource("icons", f"{name}.svg").read_bytes()))
    reader = QImageReader(buffer, QByteArray(b"svg"))
    reader.setScaledSize(QSize(round(SIZE_PX * ratio), round(SIZE_PX * ratio)))
    image = reader.read()
    image.setDevicePixelRatio(ratio)
    return image


def _sharpest() -> float:
    application = QGuiApplication.instance()
    return application.devicePixelRatio() if isinstance(application, QGuiApplication) else 1.0


def _coloured(shape: QImage, colour: QColor) -> QPixmap:
    """Return the shape in a colour: drawing the SVG again for each takes three times as long."""
    image = shape.copy()
    painter = QPainter(image)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
    painter.fillRect(image.rect(), colour)
    painter.end()
    return QPixmap.fromImage(image)


def set_icon(target: QAction | QAbstractButton, name: str) -> None:
    """Give an action or button an icon that follows the colour scheme."""
    target.setProperty(NAME, name)
    target.setIcon(icon(name))


def show_icons(root: QObject) -> None:
    """Draw the icons of all actions and buttons below root that name one (again)."""
    targets: list[QAction | QAbstractButton] = [
        *root.findChildren(QAction),
        *root.findChildren(QAbstractButton),
    ]
    for target in targets:
        name = target.property(NAME)
        if isinstance(name, str) and name:
            target.setIcon(icon(name))

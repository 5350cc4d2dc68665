"""The buttons and filters above a list."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QMenu, QStyle, QToolButton, QWidget

from sekretariat.desktop.base.actions import with_keys
from sekretariat.desktop.base.appearance import make_title
from sekretariat.desktop.base.table_model import Filter
from sekretariat.desktop.base.widgets.wrapping_row import WrappingRow, let_wrap


def action_button(action: QAction) -> QToolButton:
    """Return a button with the action's icon and words; its tooltip names the keys."""
    button = QToolButton()
    button.setDefaultAction(action)
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.setToolTip(with_keys(action))
    button.setAccessibleName(action.text())
    return button


class MenuButton(QToolButton):
    """A button with a menu; its arrow has room of its own beside the words."""

    def sizeHint(self) -> QSize:
        """Return the size of the words and the arrow."""
        hint, metric = super().sizeHint(), QStyle.PixelMetric.PM_MenuButtonIndicator
        return hint + QSize(self.style().pixelMetric(metric, None, self), 0)

    def minimumSizeHint(self) -> QSize:
        """Return the same: neither words nor arrow may be cut."""
        return self.sizeHint()


def more_button(text: str, actions: Sequence[QAction]) -> QToolButton:
    """Return a button that opens a menu of further actions."""
    button = MenuButton()
    button.setText(text)
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
    button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.setAccessibleName(text)
    menu = QMenu(button)
    menu.setToolTipsVisible(True)
    menu.addActions(list(actions))
    button.setMenu(menu)
    return button


def begin_header(title: QLabel, actions: QHBoxLayout, name: str) -> WrappingRow:
    """Name a list; return the row its buttons go into, which wraps where they have no room."""
    title.setText(name)
    make_title(title)
    return let_wrap(actions)


def begin_with_actions(header: QWidget, title: QWidget) -> None:
    """Leave the title of a list to the tab it stands in; its actions begin the row then."""
    title.hide()
    row = header.layout()
    if isinstance(row, QHBoxLayout):
        for place in (row.itemAt(number) for number in range(row.count())):
            space = place.spacerItem() if place is not None else None
            if space is not None:
                space.changeSize(0, 0)
        row.addStretch(1)


def add_stop(row: QHBoxLayout, widget: QWidget, before: QWidget) -> None:
    """Add a widget to a row; Tab reaches it after its neighbour, the first one after `before`."""
    last = row.itemAt(row.count() - 1)
    neighbour = last.widget() if last else None
    row.addWidget(widget)
    QWidget.setTabOrder(neighbour or before, widget)


def filter_box(described: Filter) -> QComboBox:
    """Return a combo box with "all" first, then the filter's values."""
    box = QComboBox()
    box.setAccessibleName(described.label)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    fill_filter(box, described)
    box.setMinimumContentsLength(len(box.itemText(0)))
    return box


def fill_filter(box: QComboBox, described: Filter) -> None:
    """Offer the values there are now; what is chosen stays chosen while it is among them."""
    chosen = box.currentData()
    box.blockSignals(True)
    box.clear()
    box.addItem(QCoreApplication.translate("ListPage", "{}: all").format(described.label), "")
    for value, text in described.options:
        box.addItem(text, value)
    box.setCurrentIndex(max(0, box.findData(chosen)))
    box.blockSignals(False)

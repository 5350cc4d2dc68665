"""The buttons and filters above a list."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QToolButton

from sekretariat.desktop.base.actions import with_keys
from sekretariat.desktop.base.table_model import Filter


def action_button(action: QAction) -> QToolButton:
    """Return a button with the action's icon and words; its tooltip names the keys."""
    button = QToolButton()
    button.setDefaultAction(action)
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.setToolTip(with_keys(action))
    button.setAccessibleName(action.text())
    return button


def filter_box(described: Filter) -> QComboBox:
    """Return a combo box with "all" first, then the filter's values."""
    box = QComboBox()
    box.setAccessibleName(described.label)
    everything = QCoreApplication.translate("ListPage", "{}: all").format(described.label)
    box.addItem(everything, "")
    for value, text in described.options:
        box.addItem(text, value)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(len(everything))
    return box

"""The rows of the table of actions that dress a text."""

from collections.abc import Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP

from sekretariat.desktop.base.paper_actions import ActionText

TEXTS: Mapping[str, ActionText] = {
    "bold": ActionText(QT_TRANSLATE_NOOP("Actions", "Bold"), ("Ctrl+B",), "bold"),
    "italic": ActionText(QT_TRANSLATE_NOOP("Actions", "Italic"), ("Ctrl+I",), "italic"),
    "bullets": ActionText(QT_TRANSLATE_NOOP("Actions", "Points"), ("Ctrl+Shift+L",), "bullets"),
    "numbers": ActionText(QT_TRANSLATE_NOOP("Actions", "Numbers"), ("Ctrl+L",), "numbers"),
    "deeper": ActionText(
        QT_TRANSLATE_NOOP("Actions", "Point one level deeper"), ("Alt+Shift+Right",), "indent"
    ),
    "higher": ActionText(
        QT_TRANSLATE_NOOP("Actions", "Point one level up"), ("Alt+Shift+Left",), "outdent"
    ),
    "link": ActionText(QT_TRANSLATE_NOOP("Actions", "Link…"), ("Ctrl+Shift+H",), "link"),
    "table": ActionText(QT_TRANSLATE_NOOP("Actions", "Table"), ("Alt+Shift+T",), "columns"),
    "add_row": ActionText(QT_TRANSLATE_NOOP("Actions", "Add row below"), (), "add"),
    "add_column": ActionText(QT_TRANSLATE_NOOP("Actions", "Add column on the right"), (), "add"),
    "remove_row": ActionText(QT_TRANSLATE_NOOP("Actions", "Remove row"), (), "delete"),
    "remove_column": ActionText(QT_TRANSLATE_NOOP("Actions", "Remove column"), (), "delete"),
}

"""The rows of what concerns the program itself: what it is, how it does."""

from collections.abc import Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP

from sekretariat.desktop.base.paper_actions import ActionText

PROGRAM: Mapping[str, ActionText] = {
    "diagnosis": ActionText(QT_TRANSLATE_NOOP("Actions", "Show diagnosis file")),
    "restore_backup": ActionText(QT_TRANSLATE_NOOP("Actions", "Go back to a backup…")),
    "about": ActionText(QT_TRANSLATE_NOOP("Actions", "About Secretariat")),
}

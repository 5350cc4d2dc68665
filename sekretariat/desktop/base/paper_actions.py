"""What a row of the table of actions is, and the rows of papers: reading, saving, printing them."""

from collections.abc import Mapping
from typing import NamedTuple

from PySide6.QtCore import QT_TRANSLATE_NOOP


class ActionText(NamedTuple):
    """An action: English text (marked for translation, a str), keys, icon."""

    text: object
    keys: tuple[str, ...] = ()
    icon: str = ""


PAPERS: Mapping[str, ActionText] = {
    "save_pdf": ActionText(QT_TRANSLATE_NOOP("Actions", "Save as PDF…"), ("Ctrl+S",), "save"),
    "save_word": ActionText(
        QT_TRANSLATE_NOOP("Actions", "Save as Word file…"), ("Ctrl+Shift+S",), "save"
    ),
    "save_letters": ActionText(
        QT_TRANSLATE_NOOP("Actions", "Save each letter as a file…"), (), "save"
    ),
    "print_paper": ActionText(QT_TRANSLATE_NOOP("Actions", "Print…"), ("Ctrl+P",), "print"),
    "find_next": ActionText(QT_TRANSLATE_NOOP("Actions", "Next place"), ("F3",), "down"),
    "find_previous": ActionText(
        QT_TRANSLATE_NOOP("Actions", "Previous place"), ("Shift+F3",), "up"
    ),
    "zoom_in": ActionText(QT_TRANSLATE_NOOP("Actions", "Larger"), ("Ctrl++", "Ctrl+=")),
    "zoom_out": ActionText(QT_TRANSLATE_NOOP("Actions", "Smaller"), ("Ctrl+-",)),
    "zoom_width": ActionText(QT_TRANSLATE_NOOP("Actions", "Fit width"), ("Ctrl+0",)),
    "zoom_page": ActionText(QT_TRANSLATE_NOOP("Actions", "Whole page"), ("Alt+0",)),
    "find_in_paper": ActionText(
        QT_TRANSLATE_NOOP("Actions", "Search in this paper"), ("Ctrl+F",), "search"
    ),
    "go_to_page": ActionText(QT_TRANSLATE_NOOP("Actions", "Go to a page"), ("Ctrl+G",)),
    "side_pane": ActionText(QT_TRANSLATE_NOOP("Actions", "Pages at the side"), ("F7",), "sidebar"),
    "find_paper": ActionText(
        QT_TRANSLATE_NOOP("Actions", "Find a paper"), ("Ctrl+Shift+F",), "search"
    ),
    "set_up_printer": ActionText(
        QT_TRANSLATE_NOOP("Actions", "Set up printer…"), ("Ctrl+Shift+P",), "settings"
    ),
    "check_paper": ActionText(
        QT_TRANSLATE_NOOP("Actions", "Check before sending…"), ("F8",), "check"
    ),
    "issue_paper": ActionText(
        QT_TRANSLATE_NOOP("Actions", "Issue and keep as it is…"), ("Ctrl+Shift+U",), "lock"
    ),
    "issued_papers": ActionText(
        QT_TRANSLATE_NOOP("Actions", "Issued papers…"), ("Ctrl+U",), "document"
    ),
    "room_papers": ActionText(
        QT_TRANSLATE_NOOP("Actions", "Papers for the room…"), ("Ctrl+Shift+X",), "print"
    ),
    "letterheads": ActionText(QT_TRANSLATE_NOOP("Actions", "Letterheads…"), ("Ctrl+L",)),
    "card_formats": ActionText(QT_TRANSLATE_NOOP("Actions", "Sheets of cards…"), ("Ctrl+Shift+B",)),
    "precedence": ActionText(
        QT_TRANSLATE_NOOP("Actions", "Order of precedence…"), ("Ctrl+Shift+R",)
    ),
    "usual_order": ActionText(QT_TRANSLATE_NOOP("Actions", "Take usual order"), (), "undo"),
    "restore_text": ActionText(QT_TRANSLATE_NOOP("Actions", "Take shipped text"), (), "undo"),
    "restore_texts": ActionText(QT_TRANSLATE_NOOP("Actions", "Take all shipped texts"), ()),
}

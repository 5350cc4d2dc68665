"""The rows of what follows a session: minutes, press text, carry-over, circular votes, claims."""

from collections.abc import Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP

from sekretariat.desktop.base.paper_actions import ActionText

AFTERWARDS: Mapping[str, ActionText] = {
    "send_minutes": ActionText(QT_TRANSLATE_NOOP("Actions", "Note dispatch"), ()),
    "print_correction": ActionText(
        QT_TRANSLATE_NOOP("Actions", "Print correction"), ("Ctrl+Shift+O",), "print"
    ),
    "print_extract": ActionText(QT_TRANSLATE_NOOP("Actions", "Print extract"), (), "print"),
    "draft_press": ActionText(
        QT_TRANSLATE_NOOP("Actions", "Draft press text"), ("Ctrl+Shift+U",), "add"
    ),
    "press_details": ActionText(
        QT_TRANSLATE_NOOP("Actions", "Details of the press text…"), (), "edit"
    ),
    "print_press": ActionText(QT_TRANSLATE_NOOP("Actions", "Print press text"), (), "print"),
    "keep_version": ActionText(QT_TRANSLATE_NOOP("Actions", "Keep version"), (), "save"),
    "check_minutes": ActionText(QT_TRANSLATE_NOOP("Actions", "Have them checked"), (), "check"),
    "release_minutes": ActionText(QT_TRANSLATE_NOOP("Actions", "Note release"), (), "check"),
    "publish_minutes": ActionText(QT_TRANSLATE_NOOP("Actions", "Note publication"), (), "check"),
    "back_to_draft": ActionText(QT_TRANSLATE_NOOP("Actions", "Back to the draft")),
    "place_approval": ActionText(
        QT_TRANSLATE_NOOP("Actions", "Put the approval on the next agenda")
    ),
    "accept_data": ActionText(QT_TRANSLATE_NOOP("Actions", "Take over the data"), ("F8",), "check"),
    "keep_mine": ActionText(QT_TRANSLATE_NOOP("Actions", "Keep my wording"), ("Shift+F8",), "edit"),
    "approve": ActionText(QT_TRANSLATE_NOOP("Actions", "Note approval"), (), "check"),
    "carry_over": ActionText(
        QT_TRANSLATE_NOOP("Actions", "Take over open items"), ("Ctrl+Shift+O",), "redo"
    ),
    "sessions_held": ActionText(
        QT_TRANSLATE_NOOP("Actions", "Sessions held…"), ("Ctrl+Shift+H",), "meeting"
    ),
    "circulars": ActionText(
        QT_TRANSLATE_NOOP("Actions", "Circular votes…"), ("Ctrl+Shift+U",), "document"
    ),
    "answers": ActionText(QT_TRANSLATE_NOOP("Actions", "Answers"), (), "person"),
    "circular_letters": ActionText(
        QT_TRANSLATE_NOOP("Actions", "Circular letters"), ("Ctrl+L",), "document"
    ),
    "vote_yes": ActionText(QT_TRANSLATE_NOOP("Actions", "Votes yes"), ("J",)),
    "vote_no": ActionText(QT_TRANSLATE_NOOP("Actions", "Votes no"), ("N",)),
    "vote_abstain": ActionText(QT_TRANSLATE_NOOP("Actions", "Abstains"), ("E",)),
    "vote_object": ActionText(QT_TRANSLATE_NOOP("Actions", "Objects to procedure"), ("W",)),
    "close_circular": ActionText(
        QT_TRANSLATE_NOOP("Actions", "Count and close"), ("Ctrl+Return",), "check"
    ),
    "check_claims": ActionText(QT_TRANSLATE_NOOP("Actions", "Checked"), ("Ctrl+D",), "check"),
    "pay_claims": ActionText(QT_TRANSLATE_NOOP("Actions", "Paid"), ("Ctrl+Shift+B",)),
    "payment_list": ActionText(QT_TRANSLATE_NOOP("Actions", "Payment list…"), ("Ctrl+L",), "save"),
    "travel_rates": ActionText(QT_TRANSLATE_NOOP("Actions", "Rates…"), ("Ctrl+Shift+S",)),
}

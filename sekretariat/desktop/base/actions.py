"""The one table of actions: what they are called, their keys and icons."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from sekretariat.desktop.base.afterwards_actions import AFTERWARDS
from sekretariat.desktop.base.icons import set_icon
from sekretariat.desktop.base.paper_actions import PAPERS, ActionText
from sekretariat.desktop.base.program_actions import PROGRAM
from sekretariat.desktop.base.read_only import WritingAction
from sekretariat.desktop.base.text_actions import TEXTS
from sekretariat.desktop.base.writing import WRITING

CONTEXT = "Actions"


# Words of one page's actions ("Add person") are given by the page; keys and icons are these.
ACTIONS: Mapping[str, ActionText] = {
    **PAPERS,
    **TEXTS,
    **AFTERWARDS,
    **PROGRAM,
    "new": ActionText(QT_TRANSLATE_NOOP("Actions", "Add entry"), ("Ctrl+N",), "add"),
    "insert": ActionText(QT_TRANSLATE_NOOP("Actions", "Add…"), ("Ins",), "add"),
    "open": ActionText(QT_TRANSLATE_NOOP("Actions", "Open"), ("Return", "Enter", "F2"), "edit"),
    "delete": ActionText(QT_TRANSLATE_NOOP("Actions", "Delete"), ("Del",), "delete"),
    "end": ActionText(QT_TRANSLATE_NOOP("Actions", "End"), ("Del",), "end"),
    "export": ActionText(QT_TRANSLATE_NOOP("Actions", "Excel"), ("Ctrl+E",), "excel"),
    "print": ActionText(QT_TRANSLATE_NOOP("Actions", "Print"), ("Ctrl+P",), "print"),
    "import": ActionText(QT_TRANSLATE_NOOP("Actions", "Import list…"), ("Ctrl+I",), "import"),
    "cards": ActionText(QT_TRANSLATE_NOOP("Actions", "Save contact cards…"), (), "save"),
    "open_data": ActionText(QT_TRANSLATE_NOOP("Actions", "Save open data (OParl)…"), (), "save"),
    "paste": ActionText(QT_TRANSLATE_NOOP("Actions", "Paste rows"), ("Ctrl+V",), "copy"),
    "refresh": ActionText(QT_TRANSLATE_NOOP("Actions", "Refresh"), ("F5",), "refresh"),
    "filter": ActionText(
        QT_TRANSLATE_NOOP("Actions", "Search in this list"), ("Ctrl+F",), "search"
    ),
    "as_of": ActionText(
        QT_TRANSLATE_NOOP("Actions", "Choose the day shown"), ("Ctrl+Shift+D",), "calendar"
    ),
    "sort": ActionText(QT_TRANSLATE_NOOP("Actions", "Sort by this column"), ("Ctrl+Shift+J",)),
    "columns": ActionText(QT_TRANSLATE_NOOP("Actions", "Columns…"), ("Ctrl+Shift+C",), "columns"),
    "search": ActionText(QT_TRANSLATE_NOOP("Actions", "Search everywhere"), ("Ctrl+K",), "search"),
    "undo": ActionText(QT_TRANSLATE_NOOP("Actions", "Undo"), ("Ctrl+Z",), "undo"),
    "redo": ActionText(QT_TRANSLATE_NOOP("Actions", "Redo"), ("Ctrl+Y", "Ctrl+Shift+Z"), "redo"),
    "sidebar": ActionText(QT_TRANSLATE_NOOP("Actions", "Show sidebar text"), ("F9",), "sidebar"),
    "part_larger": ActionText(
        QT_TRANSLATE_NOOP("Actions", "Make the first part larger"), ("Ctrl+F9",)
    ),
    "part_smaller": ActionText(
        QT_TRANSLATE_NOOP("Actions", "Make the first part smaller"), ("Shift+F9",)
    ),
    "open_office": ActionText(QT_TRANSLATE_NOOP("Actions", "Open office…"), ("Ctrl+O",), "open"),
    "handbook": ActionText(QT_TRANSLATE_NOOP("Actions", "Handbook"), ("F1",)),
    "key_list": ActionText(QT_TRANSLATE_NOOP("Actions", "Keys at a glance")),
    "quit": ActionText(QT_TRANSLATE_NOOP("Actions", "Quit"), ("Ctrl+Q",)),
    "back": ActionText(QT_TRANSLATE_NOOP("Actions", "Back"), ("Esc",), "left"),
    "appoint": ActionText(QT_TRANSLATE_NOOP("Actions", "Appoint person…"), ("Ctrl+B",), "person"),
    "succeed": ActionText(QT_TRANSLATE_NOOP("Actions", "Change of member…"), ("Ctrl+W",), "redo"),
    "leave": ActionText(QT_TRANSLATE_NOOP("Actions", "On leave…"), ("Ctrl+R",)),
    "assign": ActionText(
        QT_TRANSLATE_NOOP("Actions", "Assign to forum…"), ("Ctrl+Shift+F",), "indent"
    ),
    "seat": ActionText(QT_TRANSLATE_NOOP("Actions", "Edit seat…"), ("Shift+F2",)),
    "delete_seat": ActionText(QT_TRANSLATE_NOOP("Actions", "Delete seat"), (), "delete"),
    "person": ActionText(QT_TRANSLATE_NOOP("Actions", "Show person"), ("Ctrl+Return",), "person"),
    "body": ActionText(QT_TRANSLATE_NOOP("Actions", "Edit body…"), ("Alt+Return",), "edit"),
    "members": ActionText(QT_TRANSLATE_NOOP("Actions", "Members"), (), "person"),
    "terms": ActionText(QT_TRANSLATE_NOOP("Actions", "Legislative terms…")),
    "offices": ActionText(QT_TRANSLATE_NOOP("Actions", "Offices…")),
    "up": ActionText(QT_TRANSLATE_NOOP("Actions", "Move up"), ("Alt+Up",), "up"),
    "down": ActionText(QT_TRANSLATE_NOOP("Actions", "Move down"), ("Alt+Down",), "down"),
    "indent": ActionText(QT_TRANSLATE_NOOP("Actions", "Indent"), ("Alt+Right",), "indent"),
    "outdent": ActionText(QT_TRANSLATE_NOOP("Actions", "Outdent"), ("Alt+Left",), "outdent"),
    "edit": ActionText(QT_TRANSLATE_NOOP("Actions", "Edit"), ("Alt+Return",), "edit"),
    "freeze": ActionText(QT_TRANSLATE_NOOP("Actions", "Fix numbers"), ("Ctrl+Shift+F",), "lock"),
    "copy_items": ActionText(
        QT_TRANSLATE_NOOP("Actions", "Copy items…"), ("Ctrl+Shift+V",), "copy"
    ),
    "sign_in_sheet": ActionText(
        QT_TRANSLATE_NOOP("Actions", "Sign-in sheet"), ("Ctrl+Shift+P",), "document"
    ),
    "undo_here": ActionText(QT_TRANSLATE_NOOP("Actions", "Undo"), (), "undo"),
    "redo_here": ActionText(QT_TRANSLATE_NOOP("Actions", "Redo"), (), "redo"),
    "next_doubt": ActionText(
        QT_TRANSLATE_NOOP("Actions", "Next doubtful row"), ("Ctrl+Right",), "down"
    ),
    "previous_doubt": ActionText(
        QT_TRANSLATE_NOOP("Actions", "Previous doubtful row"), ("Ctrl+Left",), "up"
    ),
    "merge": ActionText(QT_TRANSLATE_NOOP("Actions", "Unite…"), ("Ctrl+M",), "copy"),
    "distinguish": ActionText(QT_TRANSLATE_NOOP("Actions", "Remember as different"), ("Ctrl+D",)),
    "decided": ActionText(QT_TRANSLATE_NOOP("Actions", "Remembered as different…")),
    "other_kind": ActionText(QT_TRANSLATE_NOOP("Actions", "Other records")),
    "duplicates": ActionText(QT_TRANSLATE_NOOP("Actions", "Duplicates…")),
    "postpone": ActionText(QT_TRANSLATE_NOOP("Actions", "Postpone session…"), (), "calendar"),
    "call_off": ActionText(QT_TRANSLATE_NOOP("Actions", "Call session off…"), (), "end"),
    "previous_year": ActionText(
        QT_TRANSLATE_NOOP("Actions", "Previous year"), ("Ctrl+PgUp",), "left"
    ),
    "next_year": ActionText(QT_TRANSLATE_NOOP("Actions", "Next year"), ("Ctrl+PgDown",), "right"),
    "today": ActionText(QT_TRANSLATE_NOOP("Actions", "Today"), ("Ctrl+T",)),
    "series": ActionText(
        QT_TRANSLATE_NOOP("Actions", "Sessions in a row…"), ("Ctrl+Shift+N",), "copy"
    ),
    "calendars": ActionText(
        QT_TRANSLATE_NOOP("Actions", "Holidays and calendars…"), ("Ctrl+L",), "columns"
    ),
    "plan_steps": ActionText(QT_TRANSLATE_NOOP("Actions", "Plan steps"), ("Ctrl+Shift+M",), "add"),
    "tick": ActionText(QT_TRANSLATE_NOOP("Actions", "Tick off"), ("Space",), "check"),
    "checklist": ActionText(
        QT_TRANSLATE_NOOP("Actions", "Print checklist"), ("Ctrl+Shift+L",), "print"
    ),
    "calendar": ActionText(QT_TRANSLATE_NOOP("Actions", "Calendar file…"), (), "calendar"),
    "inquiries": ActionText(
        QT_TRANSLATE_NOOP("Actions", "Inquiries…"), ("Ctrl+Shift+A",), "document"
    ),
    "answered_right": ActionText(
        QT_TRANSLATE_NOOP("Actions", "Everything is right"), ("Ctrl+R",), "check"
    ),
    "answered_changes": ActionText(
        QT_TRANSLATE_NOOP("Actions", "Changes arrived"), ("Ctrl+Shift+R",), "edit"
    ),
    "print_minutes": ActionText(
        QT_TRANSLATE_NOOP("Actions", "Print minutes"), ("Ctrl+Shift+N",), "print"
    ),
    "delete_inquiry": ActionText(
        QT_TRANSLATE_NOOP("Actions", "Delete inquiry with all answers"), (), "delete"
    ),
    "answer_back": ActionText(QT_TRANSLATE_NOOP("Actions", "Take back answer")),
    "remind": ActionText(QT_TRANSLATE_NOOP("Actions", "Remind…"), ("Ctrl+M",), "calendar"),
    "check_in": ActionText(QT_TRANSLATE_NOOP("Actions", "Present"), ("Space",), "check"),
    "by_video": ActionText(QT_TRANSLATE_NOOP("Actions", "By video"), ("Ctrl+Shift+V",)),
    "check_out": ActionText(QT_TRANSLATE_NOOP("Actions", "Left"), ("Del",), "left"),
    "excuse": ActionText(QT_TRANSLATE_NOOP("Actions", "Excused"), ("Ctrl+Shift+E",)),
    "absent": ActionText(QT_TRANSLATE_NOOP("Actions", "Absent"), ("Ctrl+Shift+A",)),
    "guest": ActionText(QT_TRANSLATE_NOOP("Actions", "Add as guest"), ("Ctrl+G",), "add"),
    "save_file": ActionText(QT_TRANSLATE_NOOP("Actions", "Save as file…"), ("Ctrl+S",), "save"),
    "edit_attachment": ActionText(QT_TRANSLATE_NOOP("Actions", "Edit attachment…"), (), "edit"),
    "attach_paper": ActionText(
        QT_TRANSLATE_NOOP("Actions", "Attach file…"), ("Ctrl+Shift+U",), "add"
    ),
    "motions": ActionText(QT_TRANSLATE_NOOP("Actions", "Motions…"), ("Ctrl+M",)),
    "run_off": ActionText(QT_TRANSLATE_NOOP("Actions", "Run-off…"), ("Ctrl+Shift+W",)),
    "project": ActionText(QT_TRANSLATE_NOOP("Actions", "Show large"), ("F11",)),
    "stand_in": ActionText(QT_TRANSLATE_NOOP("Actions", "Stands in for…"), ("F7",)),
    "take_chair": ActionText(QT_TRANSLATE_NOOP("Actions", "Takes the chair"), ("F8",), "person"),
    "take_over": ActionText(QT_TRANSLATE_NOOP("Actions", "Take over day before"), ("Shift+F7",)),
    "step_aside": ActionText(QT_TRANSLATE_NOOP("Actions", "Takes no part in the item"), ("F6",)),
    "state_quorum": ActionText(QT_TRANSLATE_NOOP("Actions", "State the quorum"), ("F4",), "check"),
    "doubt_quorum": ActionText(QT_TRANSLATE_NOOP("Actions", "Quorum doubted"), ("Shift+F4",)),
    "proof": ActionText(QT_TRANSLATE_NOOP("Actions", "Check"), ("Ctrl+Shift+K",), "check"),
    "send": ActionText(QT_TRANSLATE_NOOP("Actions", "Send…"), ("Ctrl+Return",), "save"),
    "accept": ActionText(QT_TRANSLATE_NOOP("Actions", "Accepted"), ("Space", "F6"), "check"),
    "decline": ActionText(QT_TRANSLATE_NOOP("Actions", "Declined"), ("F4",)),
    "tentative": ActionText(QT_TRANSLATE_NOOP("Actions", "Tentative"), ("Shift+F6",)),
    "accept_video": ActionText(QT_TRANSLATE_NOOP("Actions", "By video"), ("F7",)),
    "represent": ActionText(QT_TRANSLATE_NOOP("Actions", "Represented by…"), ("F8",)),
    "answer_open": ActionText(QT_TRANSLATE_NOOP("Actions", "No answer"), ("Shift+F4",)),
    "approve_dispatch": ActionText(
        QT_TRANSLATE_NOOP("Actions", "Approve…"), ("Ctrl+Shift+G",), "lock"
    ),
    "by_group": ActionText(QT_TRANSLATE_NOOP("Actions", "By group"), ("Ctrl+Shift+B",)),
    "invite_guest": ActionText(QT_TRANSLATE_NOOP("Actions", "Invite guest…"), ("Ctrl+G",), "add"),
    "strike": ActionText(QT_TRANSLATE_NOOP("Actions", "Strike off the list"), ("Del",), "delete"),
    "bounce": ActionText(QT_TRANSLATE_NOOP("Actions", "Came back"), ("Ctrl+Shift+R",), "left"),
    "print_replies": ActionText(QT_TRANSLATE_NOOP("Actions", "Print answers"), (), "print"),
    "needs": ActionText(
        QT_TRANSLATE_NOOP("Actions", "Support needs…"), ("Ctrl+Shift+U",), "person"
    ),
    "dispatch_log": ActionText(QT_TRANSLATE_NOOP("Actions", "Proof of dispatch"), (), "document"),
    "add_task": ActionText(QT_TRANSLATE_NOOP("Actions", "Add task…"), ("Ctrl+T",), "add"),
    "meeting": ActionText(QT_TRANSLATE_NOOP("Actions", "Open session"), (), "meeting"),
    "under_way": ActionText(QT_TRANSLATE_NOOP("Actions", "Under way"), ("Ctrl+U",)),
    "carried_out": ActionText(QT_TRANSLATE_NOOP("Actions", "Carried out"), ("Ctrl+D",), "check"),
    "write_live": ActionText(QT_TRANSLATE_NOOP("Actions", "Write live"), ("F12",), "edit"),
    "item_done": ActionText(QT_TRANSLATE_NOOP("Actions", "Item done, go on"), ("Ctrl+Return",)),
    "text_modules": ActionText(QT_TRANSLATE_NOOP("Actions", "Text modules…"), ("Ctrl+Shift+T",)),
    "next_misspelt": ActionText(QT_TRANSLATE_NOOP("Actions", "Next doubtful word"), ("F7",)),
    "correct_word": ActionText(QT_TRANSLATE_NOOP("Actions", "Correct word…"), ("Ctrl+.",)),
    "decide": ActionText(QT_TRANSLATE_NOOP("Actions", "Record resolution"), ("F3",), "resolution"),
}


def make_action(
    name: str,
    owner: QWidget,
    do: Callable[[], object],
    *,
    text: str = "",
    everywhere: bool = False,
) -> QAction:
    """Make an action of the table for a widget and what is inside it.

    `text` words it for this place; `everywhere` lets its keys work in the whole window.
    """
    row = ACTIONS[name]
    make = WritingAction if name in WRITING else QAction
    action = make(text or QCoreApplication.translate(CONTEXT, str(row.text)), owner)
    action.setObjectName(f"action_{name}")
    action.setShortcuts([QKeySequence(key) for key in row.keys])
    window, inside = (
        Qt.ShortcutContext.WindowShortcut,
        Qt.ShortcutContext.WidgetWithChildrenShortcut,
    )
    action.setShortcutContext(window if everywhere else inside)
    if row.icon:
        set_icon(action, row.icon)
    action.triggered.connect(lambda _checked=False: do())
    owner.addAction(action)
    return action


def with_keys(action: QAction) -> str:
    """Return an action's words with its keys, for a tooltip."""
    words = action.text().replace("&", "")
    keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    return f"{words} ({keys})" if keys else words

"""On no page one key means two things: Qt would then do neither."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QShortcut
from PySide6.QtWidgets import QWidget

from sekretariat.desktop.base.offices import OfficeKind
from tests.desktop.photographer import Photographer
from tests.desktop.tour import tour
from tests.stories.conftest import Begin

INSIDE = Qt.ShortcutContext.WidgetWithChildrenShortcut
HERE = Qt.ShortcutContext.WidgetShortcut
DIRECT = Qt.FindChildOption.FindDirectChildrenOnly


def keys_of(widget: QWidget) -> Iterator[tuple[str, Qt.ShortcutContext, object]]:
    """Give the keys a widget listens to, where they count, and what they do."""
    for action in widget.actions():
        yield from (
            (key.toString(), action.shortcutContext(), action) for key in action.shortcuts()
        )
    for shortcut in widget.findChildren(QShortcut, options=DIRECT):
        yield from ((key.toString(), shortcut.context(), shortcut) for key in list(shortcut.keys()))


def listening(widget: QWidget) -> dict[str, set[object]]:
    """Return what each key does while the keyboard is in a widget, but for the whole window."""
    found: dict[str, set[object]] = {}
    one: QWidget | None = widget
    while one is not None:
        for key, where, does in keys_of(one):
            if where is INSIDE or (where is HERE and one is widget):
                found.setdefault(key, set()).add(does)
        one = None if one.isWindow() else one.parentWidget()
    return found


def doubled(window: QWidget) -> set[tuple[str, ...]]:
    """Return the keys that mean several things where the keyboard can be, with what they mean."""
    shown = [one for one in (window, *window.findChildren(QWidget)) if one.isVisible()]
    keys = [(key, where, does) for one in shown for key, where, does in keys_of(one)]
    everywhere = [(key, does) for key, where, does in keys if where not in {INSIDE, HERE}]
    found = set()
    for widget in shown:
        if widget.focusPolicy() is not Qt.FocusPolicy.NoFocus:
            meant = listening(widget)
            for key, does in everywhere:
                meant.setdefault(key, set()).add(does)
            found |= {(key, *named(does)) for key, does in meant.items() if len(does) > 1}
    return found


def named(meanings: set[object]) -> list[str]:
    """Return actions by their words."""
    return sorted(one.text() if isinstance(one, QAction) else "shortcut" for one in meanings)


def test_no_key_means_two_things(begin: Begin) -> None:
    clerk = begin(OfficeKind.SAMPLE)
    photographer = Photographer(clerk.composition)
    photographer.settle()
    found = {name: doubled(photographer.window) for name in tour(photographer)}
    assert {name: keys for name, keys in found.items() if keys} == {}
    clerk.leave()

"""The table of pages: what stands in the sidebar and how each page is made when first shown."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from sekretariat.desktop.base.desk import Desk


@dataclass(frozen=True)
class PageEntry:
    """A place: its key, shown title, icon, maker, and the kinds of records it can show.

    `keys` go there; places without any get Ctrl and a digit, in their order.
    `make` runs when the page is first opened, so its module may be loaded then. A page may have
    `show_record(id)` (or `show_record(kind, id)` where `kinds` has several) and `remember()`.
    """

    key: str
    title: str
    icon: str
    make: Callable[[Desk], QWidget]
    kinds: tuple[str, ...] = ()
    keys: str = ""

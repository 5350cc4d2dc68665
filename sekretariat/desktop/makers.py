"""What opens the dialog of a record from another area, by its kind; loaded when first asked for."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QWidget

from sekretariat.desktop.base.desk import Desk, Maker
from sekretariat.desktop.base.doubles import MERGED


def makers() -> dict[str, Maker]:
    """Return the makers: of new persons and sessions, and of two records side by side."""
    mergers = {f"{MERGED}{kind}": partial(_merge, kind) for kind in ("person", "organization")}
    return {"person": _add_person, "meeting": _add_meeting, **mergers}


def _add_person(desk: Desk, parent: QWidget, typed: str, take: Callable[[str], object]) -> None:
    from sekretariat.desktop.people.person_dialog import add_person  # noqa: PLC0415

    add_person(desk, parent, typed, take)


def _add_meeting(desk: Desk, parent: QWidget, typed: str, take: Callable[[str], object]) -> None:
    from sekretariat.desktop.meetings.meeting_dialog import add_meeting  # noqa: PLC0415

    add_meeting(desk, parent, typed, take)


def _merge(kind: str, desk: Desk, parent: QWidget, ids: str, take: Callable[[str], object]) -> None:
    from sekretariat.desktop.duplicates.merge_dialog import open_merge  # noqa: PLC0415

    open_merge(desk, parent, ids.split(":"), take, kind)

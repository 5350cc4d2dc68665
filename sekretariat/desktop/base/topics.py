"""Which page of the handbook belongs to which part of the window: the one table of F1."""

from collections.abc import Mapping

from PySide6.QtWidgets import QWidget

TOPICS: Mapping[str, str] = {
    "StartPage": "erste-schritte",
    "OverviewPage": "erste-schritte#die-übersicht",
    "PeoplePage": "erste-schritte",
    "PersonDialog": "erste-schritte#die-übersicht",
}
"""By the name of the class; a part that stands inside another one comes before it."""


def topic_of(widget: QWidget | None) -> str:
    """Return the topic of the innermost part a widget stands in, "" where none has any."""
    one = widget
    while one is not None:
        for kind in type(one).__mro__:
            if kind.__name__ in TOPICS:
                return TOPICS[kind.__name__]
        one = one.parentWidget()
    return ""

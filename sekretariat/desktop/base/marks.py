"""Problems at the widgets they sit at: a frame, the sentence as tooltip and for screen readers."""

from collections.abc import Iterable, Mapping

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QStackedWidget, QTabWidget, QWidget

from sekretariat.desktop.base.rings import WIDTH_PX, Ring
from sekretariat.domain.problems import Problem
from sekretariat.words.sentences import sentence


def worded(problem: Problem) -> str:
    """Return the sentence of a problem."""
    return sentence(problem.code, problem.values)


def go_to_widget(widget: QWidget) -> None:
    """Put the keyboard into a widget, on whichever tab it stands."""
    page, above = widget, widget.parentWidget()
    while above is not None:
        holder = above.parentWidget()
        if isinstance(above, QStackedWidget) and isinstance(holder, QTabWidget):
            holder.setCurrentWidget(page)
        page, above = above, holder
    widget.setFocus()


class ProblemMarks:
    """The marks of one form."""

    def __init__(self, widgets: Mapping[str, QWidget]) -> None:
        self._widgets = widgets
        self._tooltips = {name: widget.toolTip() for name, widget in widgets.items()}
        self._rings: list[Ring] = []

    def clear(self) -> None:
        """Take all marks away."""
        for ring in self._rings:
            ring.leave()
        self._rings = []
        for name, widget in self._widgets.items():
            widget.setToolTip(self._tooltips[name])
            widget.setAccessibleDescription("")

    def show(self, problems: Iterable[Problem]) -> list[Problem]:
        """Mark these problems only, put the keyboard into the first; return the placeless ones."""
        self.clear()
        placeless: list[Problem] = []
        first: QWidget | None = None
        for problem in problems:
            widget = self._widgets.get(problem.field)
            if widget is None:
                placeless.append(problem)
                continue
            self._mark(widget, worded(problem))
            first = first or widget
        if first is not None:
            go_to_widget(first)
        return placeless

    def _mark(self, widget: QWidget, text: str) -> None:
        earlier = widget.accessibleDescription()
        told = f"{earlier}\n{text}" if earlier else text
        widget.setToolTip(told)
        widget.setAccessibleDescription(told)
        self._rings.append(Ring(widget, QPalette.ColorRole.BrightText, gap=WIDTH_PX))

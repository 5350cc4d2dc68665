"""The day a page is shown for; another one than today colours the header and is said in words."""

from collections.abc import Callable
from datetime import date
from typing import Protocol

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QLabel, QWidget

from sekretariat.desktop.base.appearance import tint, untint
from sekretariat.desktop.base.widgets.day_edit import DayEdit


class DatedPage(Protocol):
    """A page with the widgets a day needs."""

    page_header: QWidget
    stand_text: QLabel
    as_of_label: QLabel
    as_of_day: DayEdit


class AsOf(QObject):
    """The day of a page; `changed` carries another day."""

    changed = Signal(object)

    def __init__(self, page: DatedPage, today: Callable[[], date], *, dated: bool = True) -> None:
        super().__init__(page.page_header)
        self._page = page
        self._today = today
        self.day = today()
        self._is_colouring = False
        page.as_of_day.today = today
        page.as_of_day.set_value(self.day)
        page.as_of_day.setVisible(dated)
        page.as_of_label.setVisible(dated)
        page.as_of_day.editingFinished.connect(self._take_typed)
        page.as_of_day.day_chosen.connect(self._take_typed)
        page.page_header.installEventFilter(self)
        self._show()

    @property
    def is_today(self) -> bool:
        """Tell whether the page shows today."""
        return self.day == self._today()

    def set_day(self, day: date) -> None:
        """Show another day."""
        self._page.as_of_day.set_value(day)
        self._take_typed()

    def show_today(self) -> None:
        """Go back to today."""
        self.set_day(self._today())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Colour the header anew when the scheme turns light or dark."""
        if event.type() is QEvent.Type.PaletteChange and not self._is_colouring:
            self._show()
        return super().eventFilter(watched, event)

    def _take_typed(self) -> None:
        edit = self._page.as_of_day
        day = None if edit.problem() else edit.day() or self._today()
        if day is None:
            day = self.day
        edit.set_value(day)
        if day != self.day:
            self.day = day
            self._show()
            self.changed.emit(day)

    def _show(self) -> None:
        page = self._page
        page.stand_text.setVisible(not self.is_today)
        page.stand_text.setText(self.tr("as of {}").format(f"{self.day:%d.%m.%Y}"))
        self._is_colouring = True
        untint(page.page_header)
        if not self.is_today:
            tint(page.page_header, "as_of", "as_of_text")
        self._is_colouring = False

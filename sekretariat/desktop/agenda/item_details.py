"""The details of one agenda item; what is typed is saved when its field is left."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QSizePolicy,
    QWidget,
)

from sekretariat.desktop.base.appearance import colour
from sekretariat.desktop.base.binding import Binding
from sekretariat.desktop.base.desk import Desk
from sekretariat.desktop.base.forms import load_form
from sekretariat.desktop.base.marks import worded
from sekretariat.domain.meetings import AgendaItem
from sekretariat.domain.problems import Problem


class ItemDetails(QWidget):
    """A form bound to the item shown; `left` tells that Esc was pressed."""

    left = Signal()

    number: QLineEdit
    number_frozen: QCheckBox

    def __init__(self, desk: Desk, problem_text: QLabel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_form(self, "agenda_item_form")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._desk = desk
        self._problem_text = problem_text
        self._item_id = ""
        self._refused: Sequence[Problem] = ()
        self._binding: Binding[AgendaItem] = Binding(self, AgendaItem)
        self._binding.use_sources(desk.sources)
        problem_text.hide()
        for box in self.findChildren(QComboBox):
            box.activated.connect(self.save)
        for tick in self.findChildren(QCheckBox):
            tick.clicked.connect(self.save)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._notice_leaving)

    @property
    def item_id(self) -> str:
        """The item shown, "" for none."""
        return self._item_id

    def load(self, item: AgendaItem) -> None:
        """Show an item; what is typed for the same one stays, what was refused is said again."""
        if item.id == self._item_id and self._binding.dirty:
            return
        if self._refused:
            self._desk.messages.problems(self._refused)
        self._refused = ()
        focused = self.focusWidget()
        was_selected = isinstance(focused, QLineEdit) and focused.hasSelectedText()
        self._item_id = item.id
        self._binding.load(item)
        self._problem_text.hide()
        self.number.setEnabled(item.number_frozen)
        if was_selected and isinstance(focused, QLineEdit):
            focused.selectAll()

    def forget(self) -> None:
        """Show no item."""
        self._item_id = ""

    def go_to_title(self) -> None:
        """Put the keyboard into the title."""
        self._binding.go_to("title")
        title = self._binding.widget("title")
        if isinstance(title, QLineEdit):
            title.selectAll()

    def save(self) -> None:
        """Save what was typed; a refusal stays at its field."""
        if not self._item_id or not self._binding.dirty:
            return
        agendas = self._desk.secretariat.agendas
        self._desk.act(
            lambda: agendas.save(self._binding.record()),
            problems=self._show_problems,
            then=self._take_saved,
        )

    def event(self, event: QEvent) -> bool:
        """Keep Esc from leaving the page: here it takes back what was typed."""
        is_override = event.type() is QEvent.Type.ShortcutOverride
        if is_override and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc takes back what was not saved; Ctrl+S and Enter save."""
        if event.key() == Qt.Key.Key_Escape:
            self._revert()
            self.left.emit()
        elif event.matches(QKeySequence.StandardKey.Save) or event.key() in {
            Qt.Key.Key_Return,
            Qt.Key.Key_Enter,
        }:
            self.save()
        else:
            super().keyPressEvent(event)

    def _take_saved(self, item: AgendaItem) -> None:
        self._item_id, self._refused = "", ()
        self.load(item)

    def _revert(self) -> None:
        item_id, self._item_id, self._refused = self._item_id, "", ()
        if item_id:
            self._desk.act(lambda: self._desk.secretariat.agendas.item(item_id), then=self.load)

    def _notice_leaving(self, old: QWidget | None, new: QWidget | None) -> None:
        """Save when the keyboard leaves a field for another place of the window."""
        if old is not None and new is not None and self.isAncestorOf(old):
            self.save()

    def _show_problems(self, problems: Sequence[Problem]) -> None:
        self._refused = problems
        if not self.isVisible():
            self._desk.messages.problems(problems)
        self._binding.show_problems(problems)
        palette = self._problem_text.palette()
        palette.setColor(palette.ColorRole.WindowText, colour(self, "error"))
        self._problem_text.setPalette(palette)
        self._problem_text.setText("\n".join(worded(problem) for problem in problems))
        self._problem_text.show()

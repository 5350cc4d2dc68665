"""Designer forms loaded at run time into the class that names their widgets.

class PersonForm(QWidget):
    family_name: QLineEdit

    def __init__(self) -> None:
        super().__init__()
        load_form(self, "person_form")
"""

from collections.abc import Callable, Mapping
from functools import cache
from pathlib import Path
from typing import get_type_hints
from xml.etree import ElementTree

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QAction, QIcon
from PySide6.QtUiTools import QUiLoader
from PySide6.QtWidgets import QDialogButtonBox, QLayout, QWidget

from sekretariat import assets
from sekretariat.desktop.base.icons import show_icons
from sekretariat.desktop.base.read_only import hold_back_marked
from sekretariat.desktop.base.reference import ReferenceEdit
from sekretariat.desktop.base.widgets.day_edit import DayEdit
from sekretariat.desktop.base.widgets.elided_label import ElidedLabel
from sekretariat.desktop.base.widgets.number_edit import NumberEdit
from sekretariat.desktop.base.widgets.time_edit import TimeEdit

WidgetMaker = Callable[[QWidget | None], QWidget]

OWN_WIDGETS: Mapping[str, WidgetMaker] = {
    "DayEdit": DayEdit,
    "ElidedLabel": ElidedLabel,
    "NumberEdit": NumberEdit,
    "ReferenceEdit": ReferenceEdit,
    "TimeEdit": TimeEdit,
}
FORM = "form"  # the property that names a widget's form


class FormError(TypeError):
    """A form and the class that loads it do not agree; a programming mistake."""


class _Loader(QUiLoader):
    """Fills an existing widget instead of making a new one; knows our own widgets."""

    def __init__(self) -> None:
        # while it is made the loader looks for Designer's plugins, a whole web browser among them
        found = QCoreApplication.libraryPaths()
        QCoreApplication.setLibraryPaths([])
        super().__init__()
        QCoreApplication.setLibraryPaths(found)
        self._target: QWidget | None = None
        self._own: Mapping[str, WidgetMaker] = OWN_WIDGETS

    @property
    def is_busy(self) -> bool:
        """Tell whether a form is being loaded: one of its widgets may have a form of its own."""
        return self._target is not None

    def fill(self, target: QWidget, path: Path, own: Mapping[str, WidgetMaker]) -> bool:
        """Fill the target from a file; tell whether it could be read."""
        self._target, self._own = target, own
        try:
            return self.load(str(path)) is not None
        finally:
            self._target = None

    def createWidget(
        self, class_name: str, parent: QWidget | None = None, name: str = ""
    ) -> QWidget:
        """Return the target for the form's own root, else a new widget of the class."""
        if parent is None and self._target is not None:
            return self._target
        if class_name in self._own:
            widget = self._own[class_name](parent)
            widget.setObjectName(name)
            return widget
        return super().createWidget(class_name, parent, name)


@cache
def _shared_loader() -> _Loader:
    """Return the one loader; making it takes longer than loading a form."""
    return _Loader()


def _loader() -> _Loader:
    """Return the shared loader, or a fresh one for a form within a form."""
    return _Loader() if _shared_loader().is_busy else _shared_loader()


def load_form(target: QWidget, name: str, *own_widgets: type[QWidget]) -> None:
    """Fill the target from ui/<name>.ui and set the widgets its class annotations name.

    Further own widget classes of the form are given by class. Raises FormError when the form
    cannot be read or a widget is missing or of another class.
    """
    own: dict[str, WidgetMaker] = {**OWN_WIDGETS}
    own |= {widget.__name__: widget for widget in own_widgets}
    path, loader = assets.form(name), _loader()
    if not path.is_file() or not loader.fill(target, path, own):
        raise FormError(f"{name}.ui: {loader.errorString()}")
    target.setProperty(FORM, name)
    for box in target.findChildren(QDialogButtonBox):
        for button in box.buttons():  # some desktops give them coloured pictures
            button.setIcon(QIcon())
    _take_widgets(target, name)
    show_icons(target)
    hold_back_marked(target)


def tab_order(form: QWidget) -> tuple[str, ...]:
    """Return the names of a form's widgets as the Tab key goes through them, () without a form."""
    name = form.property(FORM)
    return _stops(str(name)) if name else ()


@cache
def _stops(name: str) -> tuple[str, ...]:
    """Return the tab stops of ui/<name>.ui.

    Read from the form itself: walking Qt's focus chain from Python damages memory (PySide 6.11).
    """
    root = ElementTree.parse(assets.form(name)).getroot()  # noqa: S314 (our own file)
    return tuple(stop.text or "" for stop in root.iter("tabstop"))


def _take_widgets(target: QWidget, form_name: str) -> None:
    for name, wanted in get_type_hints(type(target)).items():
        if name.startswith("_") or not isinstance(wanted, type):
            continue
        if not issubclass(wanted, QWidget | QAction | QLayout):
            continue
        found = target.findChild(QObject, name, Qt.FindChildOption.FindChildrenRecursively)
        if not isinstance(found, wanted):
            raise FormError(f"{form_name}.ui: {name} is {type(found).__name__}, not {wanted}")
        setattr(target, name, found)

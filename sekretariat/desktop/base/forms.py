"""Designer forms loaded at run time into the class that names their widgets.

class PersonForm(QWidget):
    family_name: QLineEdit

    def __init__(self) -> None:
        super().__init__()
        load_form(self, "person_form")
"""

from collections.abc import Callable, Mapping
from typing import get_type_hints

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtUiTools import QUiLoader
from PySide6.QtWidgets import QLayout, QWidget

from sekretariat import assets
from sekretariat.desktop.base.icons import show_icons
from sekretariat.desktop.base.reference import ReferenceEdit
from sekretariat.desktop.base.widgets.day_edit import DayEdit
from sekretariat.desktop.base.widgets.number_edit import NumberEdit
from sekretariat.desktop.base.widgets.time_edit import TimeEdit

WidgetMaker = Callable[[QWidget | None], QWidget]

OWN_WIDGETS: Mapping[str, WidgetMaker] = {
    "DayEdit": DayEdit,
    "NumberEdit": NumberEdit,
    "ReferenceEdit": ReferenceEdit,
    "TimeEdit": TimeEdit,
}


class FormError(TypeError):
    """A form and the class that loads it do not agree; a programming mistake."""


class _Loader(QUiLoader):
    """Fills an existing widget instead of making a new one; knows our own widgets."""

    def __init__(self, target: QWidget, own: Mapping[str, WidgetMaker]) -> None:
        super().__init__()
        self._target = target
        self._own = own

    def createWidget(
        self, class_name: str, parent: QWidget | None = None, name: str = ""
    ) -> QWidget:
        """Return the target for the form's own root, else a new widget of the class."""
        if parent is None:
            return self._target
        if class_name in self._own:
            widget = self._own[class_name](parent)
            widget.setObjectName(name)
            return widget
        return super().createWidget(class_name, parent, name)


def load_form(target: QWidget, name: str, *own_widgets: type[QWidget]) -> None:
    """Fill the target from ui/<name>.ui and set the widgets its class annotations name.

    Further own widget classes of the form are given by class. Raises FormError when the form
    cannot be read or a widget is missing or of another class.
    """
    own: dict[str, WidgetMaker] = {**OWN_WIDGETS}
    own |= {widget.__name__: widget for widget in own_widgets}
    loader, path = _Loader(target, own), assets.form(name)
    if not path.is_file() or loader.load(str(path)) is None:
        raise FormError(f"{name}.ui: {loader.errorString()}")
    _take_widgets(target, name)
    show_icons(target)


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

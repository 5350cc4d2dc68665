"""A record that is not kept yet, added from the field that looks for it."""

from typing import Any

from PySide6.QtWidgets import QPushButton

from sekretariat.desktop.base.record_dialog import RecordDialog
from sekretariat.desktop.base.reference import ReferenceEdit


def offer_new_person(dialog: RecordDialog[Any], button: QPushButton, name: str) -> None:
    """Let a button add a person, named as typed into a field; once saved, the field holds them."""
    field = dialog.binding.widget(name)
    if not isinstance(field, ReferenceEdit):
        raise TypeError(f"{name} is no reference")

    def take(person_id: str) -> None:
        dialog.binding.suggest(name, person_id)
        dialog.binding.go_to(name)

    make = dialog.desk.makers.get("person")
    button.setVisible(make is not None)
    if make is not None:
        button.clicked.connect(lambda: make(dialog.desk, dialog, field.unknown_text(), take))

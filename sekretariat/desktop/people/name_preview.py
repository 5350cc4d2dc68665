"""How a person's name will stand in letters and lists, shown while it is typed."""

from PySide6.QtWidgets import QLabel, QWidget

from sekretariat.desktop.base.appearance import make_muted
from sekretariat.desktop.base.forms import load_form
from sekretariat.domain.addressing import Addressee, address_lines, opening
from sekretariat.domain.names import full_name, sorted_name


class NamePreview(QWidget):
    """Name, sorted name, address and salutation, as they are written."""

    written_name: QLabel
    sorted_name: QLabel
    letter_address: QLabel
    letter_opening: QLabel
    duplicate_hint: QLabel
    title_warning: QLabel
    written_name_label: QLabel
    sorted_name_label: QLabel
    letter_address_label: QLabel
    letter_opening_label: QLabel

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_form(self, "name_preview")
        self.duplicate_hint.hide()
        self.title_warning.hide()
        for label in (
            self.written_name_label,
            self.sorted_name_label,
            self.letter_address_label,
            self.letter_opening_label,
        ):
            make_muted(label)

    def show_addressee(self, addressee: Addressee) -> None:
        """Show how the person will be written; without a name nothing is shown."""
        person, titles = addressee.person, addressee.titles
        if not (person.family_name or person.given_names):
            for empty in (self.written_name, self.sorted_name, self.letter_address):
                empty.clear()
            self.letter_opening.clear()
            return
        self.written_name.setText(full_name(person, titles))
        self.sorted_name.setText(sorted_name(person, titles))
        self.letter_address.setText(" · ".join(address_lines(addressee)))
        self.letter_opening.setText(opening(addressee))

    def show_warning(self, text: str) -> None:
        """Say what about the person's offices is to be checked; "" says nothing."""
        self.title_warning.setText(text)
        self.title_warning.setVisible(bool(text))

    def show_hint(self, text: str) -> None:
        """Say something worth knowing about the name; "" says nothing."""
        self.duplicate_hint.setText(text)
        self.duplicate_hint.setVisible(bool(text))

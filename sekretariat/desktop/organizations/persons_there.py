"""Who is or was at an organisation, to read."""

from datetime import date

from PySide6.QtWidgets import QWidget

from sekretariat.desktop.base.desk import Desk
from sekretariat.desktop.base.plain_table import PlainTable
from sekretariat.desktop.base.table_model import EMPTY
from sekretariat.domain.fields import field_of
from sekretariat.domain.people import Affiliation
from sekretariat.words import shown, translate

SHOWN = ("person_id", "function", "department", "valid_from", "valid_to")


class PersonsThere(PlainTable):
    """The affiliations of an organisation, the latest first."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setAccessibleName(self.tr("Persons there"))
        self._desk = desk
        self.show_headings([translate(field_of(Affiliation, name).label) for name in SHOWN])

    def show_persons(self, organization_id: str) -> None:
        """Show who is or was there; nobody at an organisation not yet saved."""
        found: list[Affiliation] = self._desk.secretariat.organizations.affiliations(
            organization_id
        )
        found.sort(key=lambda one: one.valid_from or date.min, reverse=True)
        self.show_rows([self._texts(one) for one in found])

    def _texts(self, one: Affiliation) -> list[str]:
        source = self._desk.sources.get("person")
        name = source.label_of(one.person_id) if source else ""
        rest = (one.function, one.department, shown(one.valid_from), shown(one.valid_to))
        return [name, *(text or EMPTY for text in rest)]

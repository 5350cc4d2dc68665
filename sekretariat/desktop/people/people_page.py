"""The page of persons: list, detail, and what a clerk does with them."""

from PySide6.QtCore import QCoreApplication

from sekretariat.desktop.base.actions import make_action
from sekretariat.desktop.base.card_export import CardExport
from sekretariat.desktop.base.desk import Desk
from sekretariat.desktop.base.doubles import Doubles
from sekretariat.desktop.base.list_page import ListSpec
from sekretariat.desktop.base.list_paste import taking_in
from sekretariat.desktop.base.record_page import RecordPage, RecordSpec
from sekretariat.desktop.people.people_listing import filters, people_listing
from sekretariat.desktop.people.person_detail import PersonDetail
from sekretariat.domain.people import Person
from sekretariat.services.people import People, PersonCard

WATCHED = frozenset(
    {
        "person",
        "former_name",
        "academic_title",
        "office_title",
        "affiliation",
        "address",
        "contact_point",
        "organization",
        "former_organization_name",
        "body",
        "seat",
        "membership",
        "participation",
    }
)


def _spec(desk: Desk) -> RecordSpec:
    empty = QCoreApplication.translate(
        "PeoplePage",
        "Here stand the persons of the office: members, deputies, contact persons and guests. "
        "Add the first one, or import a list.",
    )
    title = QCoreApplication.translate("PeoplePage", "People")
    listed = ListSpec("people", title, people_listing(desk), empty, WATCHED)
    return RecordSpec(
        listed,
        lambda: people_listing(desk),
        PersonDetail,
        QCoreApplication.translate("PeoplePage", "Add person"),
        lambda: filters(desk),
        frozenset({"body", "organization"}),
    )


class PeoplePage(RecordPage):
    """All persons, as of a day."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, _spec(desk))
        self.add_action("print", self.print_directory, self.tr("Member directory"))
        self.cards = CardExport(self, lambda: people_listing(desk))
        others = [*taking_in(desk, self), make_action("cards", self, self.cards.ask)]
        self.doubles = Doubles(self, "person", others)
        self.refresh()

    def add(self) -> None:
        """Open the dialog of a new person."""
        self._open(PersonCard(Person()))

    def edit(self, record_id: str) -> None:
        """Open the dialog of a person."""
        people: People = self.desk.secretariat.people
        self.desk.act(lambda: people.card(record_id), then=self._open)

    def delete(self, record_id: str) -> object:
        """Delete a person entered by mistake."""
        return self.desk.secretariat.people.delete(record_id)

    def print_directory(self) -> None:
        """Go to the papers: the member directory of the body the list is filtered by."""
        body_id = self.query.filters.get("body_id", "")
        self.desk.open("print", f"member-list:{body_id}:{self.as_of.day.isoformat()}")

    def _open(self, card: PersonCard) -> None:
        # lazy: the list is shown before its dialog is loaded
        from sekretariat.desktop.people.person_dialog import PersonDialog  # noqa: PLC0415

        dialog = PersonDialog(self.desk, self)
        dialog.saved.connect(self._show_saved)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open_card(card, self.as_of.day)

    def _show_saved(self, card: PersonCard) -> None:
        self.show_record(card.person.id)

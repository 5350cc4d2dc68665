"""The dialog of a body: itself, its past, functions, participants, standard agenda."""

from datetime import date
from functools import partial

from PySide6.QtWidgets import QWidget

from sekretariat.desktop.base.card_dialog import CardDialog, CardForm
from sekretariat.desktop.base.desk import Desk
from sekretariat.desktop.base.parts_table import PartForm
from sekretariat.desktop.base.record_dialog import RecordForm
from sekretariat.desktop.bodies.rules_dialog import RulesDialog
from sekretariat.domain.bodies import (
    Body,
    BodyKind,
    BodySuccession,
    FormerBodyName,
    Function,
    Participation,
)
from sekretariat.domain.meetings import StandardItem
from sekretariat.domain.organizations import BodyCategory
from sekretariat.domain.rules.rulebook import BodyRules, preset_rules
from sekretariat.services.bodies import Bodies, BodyCard
from sekretariat.services.body_cards import check_function, check_version
from sekretariat.services.parts import check_part

NAME_FIELDS = ("name", "short_name", "number")
DAYS = ("valid_from", "valid_to")
OWNED = partial(check_part, owner="body_id")


class BodyDialog(CardDialog[Body]):
    """Edits a body's card; a changed name or number holds from a day, or is a correction."""

    def __init__(
        self, desk: Desk, card: BodyCard, since: date, parent: QWidget | None = None
    ) -> None:
        title = card.body.name if card.body.row_version else self.tr("Add body")
        form = RecordForm(Body, "body_form", title, self.tr("Save body"))
        parts = self._described(is_forum=card.body.kind is BodyKind.FORUM)
        super().__init__(desk, form, CardForm(parts, NAME_FIELDS), parent)
        self.load_card(card.body, vars(card), since)

    def save(self, record: Body) -> BodyCard:
        """Save the whole card; a changed name holds from the day asked for."""
        bodies: Bodies = self.desk.secretariat.bodies
        card = BodyCard(record, **self.parts(), began_with=self.began_with)
        return bodies.save(card, since=self.changed_from())

    def _described(self, *, is_forum: bool) -> dict[str, PartForm]:
        told = self.tr("Participant") if is_forum else self.tr("Participant without a seat")
        participants = PartForm(
            Participation, "participation_form", told, ("person_id", "kind", *DAYS), OWNED
        )
        functions = PartForm(
            Function,
            "function_form",
            self.tr("Function"),
            ("kind", "person_id", "office_id", *DAYS),
            check_function,
        )
        items = PartForm(
            StandardItem,
            "standard_item_form",
            self.tr("Standard item"),
            ("title", "kind", "is_public", "minutes_planned"),
            OWNED,
            ordered=True,
            level="depth",
        )
        categories = PartForm(
            BodyCategory,
            "body_category_form",
            self.tr("Category"),
            ("name",),
            OWNED,
            ordered=True,
        )
        lists = {
            "functions": functions,
            "participations": participants,
            "standard_items": items,
            "categories": categories,
            "rules": self._rules(),
        }
        return {**self._past(), **lists}

    def _rules(self) -> PartForm:
        def first_version() -> BodyRules:
            return preset_rules(self.binding.record().rules_profile)

        return PartForm(
            BodyRules,
            "body_rules_form",
            self.tr("Version of the rules"),
            (*DAYS, "notice_length", "notice_unit", "quorum_kind", "majority_kind", "source"),
            check_version,
            make=first_version,
            dialog=RulesDialog,
        )

    def _past(self) -> dict[str, PartForm]:
        names = PartForm(
            FormerBodyName,
            "former_body_name_form",
            self.tr("Former name"),
            ("name", "number", *DAYS),
            OWNED,
        )
        predecessors = PartForm(
            BodySuccession,
            "body_succession_form",
            self.tr("Predecessor"),
            ("predecessor_id", "kind", "happened_on", "note"),
            partial(check_part, owner="successor_id"),
        )
        return {"predecessors": predecessors, "former_names": names}

"""Legislative terms, bodies, seats, memberships, offices."""

import sqlalchemy as sa
from alembic import op

from sekretariat.storage.upgrades.columns import filled, key, optional, record, reference

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    _legislative_term()
    _body()
    _former_body_name()
    _body_succession()
    _nomination_right()
    _office()
    _office_holder()
    _seat()
    _membership()
    _function()
    _participation()


def _legislative_term() -> None:
    op.create_table(
        "legislative_term",
        *record(),
        optional("valid_from", sa.Date),
        optional("valid_to", sa.Date),
        filled("jurisdiction"),
        optional("number", sa.Integer),
    )


def _body() -> None:
    op.create_table(
        "body",
        *record(),
        filled("name"),
        filled("short_name"),
        filled("number"),
        filled("kind"),
        reference("parent_id", "body"),
        reference("term_id", "legislative_term"),
        optional("constituted_on", sa.Date),
        optional("ended_on", sa.Date),
        optional("caretaker_until", sa.Date),
        filled("legal_basis"),
        filled("rules_profile"),
        filled("file_reference"),
        filled("language"),
        filled("language_mode"),
        filled("letterhead"),
        filled("remark"),
        key("sort_key"),
        key("search_key"),
    )


def _former_body_name() -> None:
    op.create_table(
        "former_body_name",
        *record(),
        optional("valid_from", sa.Date),
        optional("valid_to", sa.Date),
        reference("body_id", "body"),
        filled("name"),
        filled("short_name"),
        filled("number"),
        filled("reason"),
        key("sort_key"),
        key("search_key"),
    )


def _body_succession() -> None:
    op.create_table(
        "body_succession",
        *record(),
        reference("predecessor_id", "body"),
        reference("successor_id", "body"),
        filled("kind"),
        optional("happened_on", sa.Date),
        filled("note"),
    )


def _nomination_right() -> None:
    op.create_table(
        "nomination_right",
        *record(),
        optional("valid_from", sa.Date),
        optional("valid_to", sa.Date),
        reference("organization_id", "organization"),
        reference("body_id", "body"),
        optional("seats", sa.Integer),
        optional("deputies_per_seat", sa.Integer),
        filled("deputy_mode"),
        filled("legal_basis"),
    )


def _office() -> None:
    op.create_table(
        "office",
        *record(),
        filled("name"),
        filled("name_female"),
        filled("name_male"),
        reference("organization_id", "organization"),
        key("sort_key"),
        key("search_key"),
    )


def _office_holder() -> None:
    op.create_table(
        "office_holder",
        *record(),
        optional("valid_from", sa.Date),
        optional("valid_to", sa.Date),
        reference("office_id", "office"),
        reference("person_id", "person"),
    )


def _seat() -> None:
    op.create_table(
        "seat",
        *record(),
        optional("valid_from", sa.Date),
        optional("valid_to", sa.Date),
        reference("body_id", "body"),
        optional("number", sa.Integer),
        filled("basis"),
        reference("organization_id", "organization"),
        reference("office_id", "office"),
        filled("group"),
        filled("voting", sa.Boolean),
        filled("shared", sa.Boolean),
        filled("deputy_mode"),
        filled("remark"),
    )


def _membership() -> None:
    op.create_table(
        "membership",
        *record(),
        optional("valid_from", sa.Date),
        optional("valid_to", sa.Date),
        reference("seat_id", "seat"),
        reference("person_id", "person"),
        filled("role"),
        optional("rank", sa.Integer),
        reference("on_behalf_of_id", "organization"),
        optional("nominated_on", sa.Date),
        filled("nomination_document"),
        optional("appointed_on", sa.Date),
        filled("appointed_by"),
        filled("appointment_document"),
        optional("accepted_on", sa.Date),
        optional("oath_on", sa.Date),
        optional("suspended_from", sa.Date),
        optional("suspended_to", sa.Date),
        filled("end_reason"),
        filled("end_document"),
        filled("remark"),
    )


def _function() -> None:
    op.create_table(
        "function",
        *record(),
        optional("valid_from", sa.Date),
        optional("valid_to", sa.Date),
        reference("body_id", "body"),
        filled("kind"),
        filled("by_office", sa.Boolean),
        reference("person_id", "person"),
        reference("office_id", "office"),
    )


def _participation() -> None:
    op.create_table(
        "participation",
        *record(),
        optional("valid_from", sa.Date),
        optional("valid_to", sa.Date),
        reference("body_id", "body"),
        reference("person_id", "person"),
        filled("kind"),
    )

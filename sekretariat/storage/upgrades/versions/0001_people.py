"""Organisations and persons."""

import sqlalchemy as sa
from alembic import op

from sekretariat.storage.upgrades.columns import filled, key, optional, record, reference

revision = "0001"
down_revision = None


def upgrade() -> None:
    _organization()
    _former_organization_name()
    _person()
    _former_name()
    _academic_title()
    _office_title()
    _affiliation()
    _address()
    _contact_point()


def _organization() -> None:
    op.create_table(
        "organization",
        *record(),
        filled("name"),
        filled("short_name"),
        filled("category"),
        reference("parent_id", "organization"),
        reference("successor_id", "organization"),
        filled("nomination_contact"),
        filled("website"),
        filled("status"),
        optional("dissolved_on", sa.Date),
        filled("remark"),
        reference("merged_into", "organization"),
        key("sort_key"),
        key("search_key"),
    )


def _former_organization_name() -> None:
    op.create_table(
        "former_organization_name",
        *record(),
        optional("valid_from", sa.Date),
        optional("valid_to", sa.Date),
        reference("organization_id", "organization"),
        filled("name"),
        filled("short_name"),
        filled("reason"),
        key("sort_key"),
        key("search_key"),
    )


def _person() -> None:
    op.create_table(
        "person",
        *record(),
        filled("salutation"),
        filled("given_names"),
        filled("particle"),
        filled("family_name"),
        filled("nobility"),
        filled("suffix"),
        filled("name_order"),
        filled("sort_override"),
        filled("pronunciation"),
        filled("gender"),
        filled("gender_source"),
        filled("salutation_override"),
        filled("address_override"),
        filled("preferred_channel"),
        optional("deceased_on", sa.Date),
        filled("do_not_contact", sa.Boolean),
        filled("do_not_contact_reason"),
        optional("press_consent_on", sa.Date),
        filled("remark"),
        reference("merged_into", "person"),
        key("sort_key"),
        key("search_key"),
    )
    op.create_index("ix_person_listed", "person", ["merged_into", "sort_key"])


def _former_name() -> None:
    op.create_table(
        "former_name",
        *record(),
        optional("valid_from", sa.Date),
        optional("valid_to", sa.Date),
        reference("person_id", "person"),
        filled("salutation"),
        filled("given_names"),
        filled("particle"),
        filled("family_name"),
        filled("nobility"),
        filled("suffix"),
        filled("titles"),
        filled("reason"),
        filled("hidden", sa.Boolean),
        key("sort_key"),
        key("search_key"),
    )


def _academic_title() -> None:
    op.create_table(
        "academic_title",
        *record(),
        reference("person_id", "person"),
        optional("position", sa.Integer),
        filled("title"),
        optional("awarded_on", sa.Date),
        optional("withdrawn_on", sa.Date),
    )


def _office_title() -> None:
    op.create_table(
        "office_title",
        *record(),
        optional("valid_from", sa.Date),
        optional("valid_to", sa.Date),
        reference("person_id", "person"),
        filled("title"),
        filled("title_female"),
        filled("title_male"),
        filled("address_line"),
        filled("salutation_phrase"),
    )


def _affiliation() -> None:
    op.create_table(
        "affiliation",
        *record(),
        optional("valid_from", sa.Date),
        optional("valid_to", sa.Date),
        reference("person_id", "person"),
        reference("organization_id", "organization"),
        filled("function"),
        filled("department"),
        filled("is_primary", sa.Boolean),
    )


def _address() -> None:
    op.create_table(
        "address",
        *record(),
        optional("valid_from", sa.Date),
        optional("valid_to", sa.Date),
        reference("person_id", "person"),
        reference("organization_id", "organization"),
        filled("kind"),
        filled("style"),
        filled("organization_line"),
        filled("department_line"),
        filled("street"),
        filled("po_box"),
        filled("postcode"),
        filled("city"),
        filled("district"),
        filled("country"),
        filled("block"),
        optional("block_until", sa.Date),
    )


def _contact_point() -> None:
    op.create_table(
        "contact_point",
        *record(),
        reference("person_id", "person"),
        reference("organization_id", "organization"),
        optional("position", sa.Integer),
        filled("kind"),
        filled("value"),
        filled("purpose"),
        filled("visibility"),
        optional("bounced_at", sa.DateTime),
        optional("verified_at", sa.DateTime),
    )

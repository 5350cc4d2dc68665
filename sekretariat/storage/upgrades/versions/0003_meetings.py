"""Sessions, agendas, standard items."""

import sqlalchemy as sa
from alembic import op

from sekretariat.storage.upgrades.columns import filled, optional, record, reference

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    _meeting()
    _agenda_item()
    _standard_item()


def _meeting() -> None:
    op.create_table(
        "meeting",
        *record(),
        reference("body_id", "body"),
        reference("term_id", "legislative_term"),
        optional("ordinal_in_term", sa.Integer),
        optional("ordinal_in_year", sa.Integer),
        filled("title"),
        filled("kind"),
        filled("mode"),
        filled("publicness"),
        filled("status"),
        optional("held_on", sa.Date),
        optional("begins_at", sa.Time),
        optional("ends_at", sa.Time),
        optional("actual_begin", sa.Time),
        optional("actual_end", sa.Time),
        filled("interruptions"),
        filled("venue"),
        filled("venue_address"),
        filled("access_notes"),
        filled("video_tool"),
        filled("video_link"),
        reference("chair_id", "person"),
        filled("chair_capacity"),
        filled("on_behalf_of"),
        filled("opened_by"),
        reference("minute_taker_id", "person"),
        optional("invited_on", sa.Date),
        filled("second_invitation", sa.Boolean),
        optional("moved_from", sa.Date),
        filled("status_reason"),
        filled("file_reference"),
        filled("remark"),
    )


def _agenda_item() -> None:
    op.create_table(
        "agenda_item",
        *record(),
        reference("meeting_id", "meeting"),
        reference("parent_id", "agenda_item"),
        optional("position", sa.Integer),
        filled("number"),
        filled("number_frozen", sa.Boolean),
        filled("title"),
        filled("kind"),
        filled("is_public", sa.Boolean),
        filled("rapporteurs"),
        optional("minutes_planned", sa.Integer),
        filled("papers"),
        filled("requested_by"),
        reference("continues_id", "agenda_item"),
        filled("status"),
        filled("is_done", sa.Boolean),
        filled("remark"),
    )


def _standard_item() -> None:
    op.create_table(
        "standard_item",
        *record(),
        reference("body_id", "body"),
        optional("position", sa.Integer),
        optional("depth", sa.Integer),
        filled("title"),
        filled("kind"),
        filled("is_public", sa.Boolean),
        optional("minutes_planned", sa.Integer),
    )

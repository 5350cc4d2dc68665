"""Circular votes."""

import sqlalchemy as sa
from alembic import op

from sekretariat.storage.moments import Moment
from sekretariat.storage.upgrades.columns import filled, optional, record, reference

revision = "0021"
down_revision = "0020"


def upgrade() -> None:
    _circular()
    _ballot()


def _circular() -> None:
    op.create_table(
        "circular",
        *record(),
        reference("body_id", "body"),
        filled("number"),
        filled("question"),
        filled("wording"),
        filled("reason"),
        optional("opened_on", sa.Date),
        optional("length_days", sa.Integer),
        optional("deadline", sa.Date),
        filled("calculation"),
        filled("silence"),
        filled("majority_kind"),
        filled("status"),
        optional("closed_on", sa.Date),
        filled("explanation"),
        reference("resolution_id", "resolution"),
        reference("item_id", "agenda_item"),
        filled("remark"),
    )


def _ballot() -> None:
    op.create_table(
        "ballot",
        *record(),
        reference("circular_id", "circular"),
        reference("person_id", "person"),
        reference("seat_id", "seat"),
        filled("capacity"),
        filled("procedure"),
        filled("vote"),
        optional("received_at", Moment),
        filled("remark"),
    )

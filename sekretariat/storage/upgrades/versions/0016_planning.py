"""Planning: joint bodies and further days of sessions."""

import sqlalchemy as sa
from alembic import op

from sekretariat.storage.upgrades.columns import filled, optional, record, reference

revision = "0016"
down_revision = "0015"


def upgrade() -> None:
    """Make the tables of sessions that are more than one body on one day."""
    op.create_table(
        "joint_body",
        *record(),
        reference("meeting_id", "meeting"),
        reference("body_id", "body"),
    )
    op.create_table(
        "meeting_day",
        *record(),
        reference("meeting_id", "meeting"),
        optional("held_on", sa.Date),
        optional("begins_at", sa.Time),
        optional("ends_at", sa.Time),
        filled("note"),
    )

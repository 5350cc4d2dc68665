"""Planning: joint bodies and further days of sessions, calendars."""

import sqlalchemy as sa
from alembic import op

from sekretariat.storage.upgrades.columns import filled, optional, record, reference

revision = "0016"
down_revision = "0015"


def upgrade() -> None:
    """Make the tables of joint bodies, further days and calendars."""
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
    op.create_table(
        "calendar_entry",
        *record(),
        filled("kind"),
        filled("title"),
        optional("first_day", sa.Date),
        optional("last_day", sa.Date),
        filled("source"),
    )

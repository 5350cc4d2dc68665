"""Who was in a session, from when to when, for which seat."""

import sqlalchemy as sa
from alembic import op

from sekretariat.storage.upgrades.columns import filled, optional, record, reference

revision = "0012"
down_revision = "0011"


def upgrade() -> None:
    op.create_table(
        "attendance",
        *record(),
        reference("meeting_id", "meeting"),
        reference("person_id", "person"),
        filled("guest_name"),
        filled("capacity"),
        reference("seat_id", "seat"),
        filled("mode"),
        filled("state"),
        optional("day_number", sa.Integer),
        optional("arrived_at", sa.Time),
        optional("left_at", sa.Time),
        filled("signed", sa.Boolean),
        filled("source"),
        filled("proxy_proof"),
        filled("remark"),
    )

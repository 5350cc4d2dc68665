"""The steps around sessions."""

import sqlalchemy as sa
from alembic import op

from sekretariat.storage.upgrades.columns import filled, optional, record, reference

revision = "0011"
down_revision = "0010"


def upgrade() -> None:
    op.create_table(
        "milestone",
        *record(),
        reference("meeting_id", "meeting"),
        optional("position", sa.Integer),
        filled("title"),
        optional("offset_days", sa.Integer),
        optional("due_on", sa.Date),
        filled("reason"),
        optional("done_on", sa.Date),
        filled("remark"),
        filled("deed"),
    )

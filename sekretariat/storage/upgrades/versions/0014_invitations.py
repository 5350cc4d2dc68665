"""Who is invited to a session and what they answer."""

import sqlalchemy as sa
from alembic import op

from sekretariat.storage.upgrades.columns import filled, optional, record, reference

revision = "0014"
down_revision = "0013"


def upgrade() -> None:
    op.create_table(
        "invitation",
        *record(),
        reference("meeting_id", "meeting"),
        reference("person_id", "person"),
        reference("seat_id", "seat"),
        filled("invited_as"),
        filled("channel"),
        filled("opening"),
        filled("address"),
        filled("email"),
        optional("sent_on", sa.Date),
        optional("reminded_on", sa.Date),
        filled("bounced", sa.Boolean),
        filled("response"),
        filled("response_mode"),
        optional("responded_on", sa.Date),
        filled("responded_via"),
        reference("represented_by_id", "person"),
        filled("remark"),
    )

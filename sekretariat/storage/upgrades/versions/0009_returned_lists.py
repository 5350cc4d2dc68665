"""Lists sent to organisations and their answers."""

import sqlalchemy as sa
from alembic import op

from sekretariat.storage.upgrades.columns import filled, optional, record, reference

revision = "0009"
down_revision = "0008"


def upgrade() -> None:
    op.create_table(
        "inquiry",
        *record(),
        filled("name"),
        reference("body_id", "body"),
        optional("as_of", sa.Date),
        optional("due_on", sa.Date),
        filled("remark"),
    )
    op.create_table(
        "inquiry_reply",
        *record(),
        reference("inquiry_id", "inquiry"),
        reference("organization_id", "organization"),
        optional("sent_on", sa.Date),
        filled("way"),
        filled("file_hash"),
        optional("reminded_on", sa.Date),
        optional("answered_on", sa.Date),
        filled("outcome"),
        filled("remark"),
    )

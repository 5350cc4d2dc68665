"""Support needs of persons, sealed."""

import sqlalchemy as sa
from alembic import op

from sekretariat.storage.upgrades.columns import filled, optional, record, reference

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    op.create_table(
        "special_need",
        *record(),
        reference("person_id", "person"),
        reference("meeting_id", "meeting"),
        optional("delete_on", sa.Date),
        filled("sealed"),
    )

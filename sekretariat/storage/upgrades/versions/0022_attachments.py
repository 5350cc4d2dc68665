"""What the full-text search looks into."""

import sqlalchemy as sa
from alembic import op

from sekretariat.storage.text_index import make_index
from sekretariat.storage.upgrades.columns import filled, optional, serial

revision = "0022"
down_revision = "0021"


def upgrade() -> None:
    op.create_table(
        "search_text",
        serial(),
        filled("entity"),
        filled("record_id"),
        optional("meeting_id"),
        filled("heading"),
        filled("content"),
        filled("words"),
        sa.Index("ix_search_text_record_id_entity", "record_id", "entity", unique=True),
    )
    make_index(op.get_bind())

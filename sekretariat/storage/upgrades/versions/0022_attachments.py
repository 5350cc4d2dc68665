"""Attachments with the bytes of their files, and what the full-text search looks into."""

import sqlalchemy as sa
from alembic import op

from sekretariat.storage.text_index import make_index
from sekretariat.storage.upgrades.columns import filled, optional, record, reference, serial

revision = "0022"
down_revision = "0021"


def upgrade() -> None:
    op.create_table(
        "attachment",
        *record(),
        reference("meeting_id", "meeting"),
        reference("item_id", "agenda_item"),
        optional("position", sa.Integer),
        filled("title"),
        filled("is_public", sa.Boolean),
        filled("file_name"),
        optional("size", sa.Integer),
        filled("sha512"),
    )
    op.create_table(
        "file_content",
        serial(),
        sa.Column("sha512", sa.Text, nullable=False, unique=True),
        filled("size", sa.Integer),
        filled("text"),
        filled("content", sa.LargeBinary),
    )
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

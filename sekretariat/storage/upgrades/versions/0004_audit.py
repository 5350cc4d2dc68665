"""The audit of changes, and settings."""

import sqlalchemy as sa
from alembic import op

from sekretariat.storage.upgrades.columns import filled, optional, serial

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    op.create_table(
        "change_set",
        serial(),
        sa.Column("id", sa.Text, nullable=False, unique=True),
        filled("at", sa.DateTime),
        filled("clerk"),
        filled("action"),
        filled("label"),
        sa.Column("undoes", sa.Text, nullable=True, index=True),
        optional("undone_by"),
    )
    op.create_table(
        "change",
        serial(),
        sa.Column(
            "change_set_id", sa.Text, sa.ForeignKey("change_set.id"), nullable=False, index=True
        ),
        filled("entity"),
        filled("record_id"),
        sa.Column("owner_id", sa.Text, nullable=True, index=True),
        filled("version", sa.Integer),
        optional("before", sa.JSON),
        optional("after", sa.JSON),
    )
    op.create_index("ix_change_record_id_entity", "change", ["record_id", "entity"])
    op.create_table(
        "setting", sa.Column("key", sa.Text, primary_key=True), filled("value", sa.JSON)
    )

"""Profiles and reports of imports."""

import sqlalchemy as sa
from alembic import op

from sekretariat.storage.upgrades.columns import filled, optional, record, serial

revision = "0008"
down_revision = "0007"


def upgrade() -> None:
    op.create_table(
        "import_profile", *record(), filled("name"), filled("headings"), filled("content")
    )
    op.create_table(
        "import_record",
        serial(),
        sa.Column("id", sa.Text, nullable=False, unique=True),
        filled("at", sa.DateTime),
        *(filled(name) for name in ("clerk", "file", "sheet")),
        sa.Column("sha256", sa.Text, nullable=False, index=True),
        *(filled(name) for name in ("profile", "body_id", "body")),
        filled("headings", sa.JSON),
        filled("counts", sa.JSON),
        sa.Column("change_set_id", sa.Text, nullable=True, index=True),
        filled("content", sa.LargeBinary),
        optional("memory", sa.LargeBinary),
    )

"""Spelling: the words of the office."""

from alembic import op

from sekretariat.storage.upgrades.columns import filled, record

revision = "0024"
down_revision = "0023"


def upgrade() -> None:
    op.create_table("office_word", *record(), filled("word"))

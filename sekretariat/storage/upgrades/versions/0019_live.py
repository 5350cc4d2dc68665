"""Live: text modules."""

from alembic import op

from sekretariat.storage.upgrades.columns import filled, record

revision = "0019"
down_revision = "0018"


def upgrade() -> None:
    op.create_table("text_module", *record(), filled("code"), filled("wording"))

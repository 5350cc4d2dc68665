"""Categories of a body's own, and those organisations have there."""

import sqlalchemy as sa
from alembic import op

from sekretariat.storage.upgrades.columns import filled, optional, record, reference

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    op.create_table(
        "body_category",
        *record(),
        reference("body_id", "body"),
        optional("position", sa.Integer),
        filled("name"),
    )
    op.create_table(
        "category_in_body",
        *record(),
        reference("organization_id", "organization"),
        reference("category_id", "body_category"),
    )

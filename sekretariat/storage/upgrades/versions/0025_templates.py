"""Templates: letterheads, and the texts of papers the office words itself."""

import sqlalchemy as sa
from alembic import op

from sekretariat.storage.upgrades.columns import filled, optional, record, reference

revision = "0025"
down_revision = "0024"


def upgrade() -> None:
    op.create_table(
        "letterhead",
        *record(),
        optional("valid_from", sa.Date),
        optional("valid_to", sa.Date),
        reference("body_id", "body"),
        filled("name"),
        filled("lines"),
        filled("address"),
        filled("contact"),
        filled("phone"),
        filled("email"),
        filled("reference_pattern"),
        filled("logo"),
        filled("logo_alternative"),
        optional("logo_width", sa.Integer),
    )
    op.create_table(
        "template_text", *record(), filled("key"), filled("language"), filled("wording")
    )

"""Templates: letterheads, fonts of the office, and the texts of papers it words itself."""

import sqlalchemy as sa
from alembic import op

from sekretariat.storage.upgrades.columns import filled, optional, record, reference

revision = "0025"
down_revision = "0024"

MEASURES = (
    *("logo_width", "type_size"),
    *("margin_left", "margin_right", "margin_top", "margin_bottom"),
)


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
        filled("typeface"),
        filled("accent"),
        *(optional(name, sa.Integer) for name in MEASURES),
        filled("large_tables", sa.Boolean),
        filled("first_sheet"),
        filled("next_sheets"),
    )
    op.create_table(
        "office_font",
        *record(),
        filled("family"),
        filled("is_bold", sa.Boolean),
        filled("is_italic", sa.Boolean),
        filled("has_serifs", sa.Boolean),
        filled("file_name"),
        filled("sha512"),
    )
    op.create_table(
        "template_text", *record(), filled("key"), filled("language"), filled("wording")
    )

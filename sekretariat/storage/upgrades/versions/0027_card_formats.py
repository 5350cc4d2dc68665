"""What the office settles for its cards and lists: own sheets, its order of precedence."""

import sqlalchemy as sa
from alembic import op

from sekretariat.storage.upgrades.columns import filled, optional, record

revision = "0027"
down_revision = "0026"


def upgrade() -> None:
    op.create_table(
        "card_format",
        *record(),
        filled("name"),
        filled("number"),
        filled("kind"),
        optional("columns", sa.Integer),
        optional("rows", sa.Integer),
        filled("width"),
        filled("height"),
        filled("left"),
        filled("top"),
        filled("gap_right"),
        filled("gap_below"),
        filled("is_landscape", sa.Boolean),
    )
    op.create_table(
        "honoured_office", *record(), optional("position", sa.Integer), filled("office")
    )

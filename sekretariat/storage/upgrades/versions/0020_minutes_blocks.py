"""Minutes: parts worded by hand, versions, press texts."""

import sqlalchemy as sa
from alembic import op

from sekretariat.storage.moments import Moment
from sekretariat.storage.upgrades.columns import filled, optional, record, reference

revision = "0020"
down_revision = "0019"


def upgrade() -> None:
    op.create_table(
        "minutes_block",
        *record(),
        reference("meeting_id", "meeting"),
        filled("key"),
        filled("title"),
        filled("wording"),
        filled("generated"),
    )
    op.create_table(
        "minutes_version",
        *record(),
        reference("meeting_id", "meeting"),
        optional("number", sa.Integer),
        optional("kept_at", Moment),
        filled("status"),
        filled("reason"),
        filled("content"),
    )
    op.create_table(
        "press_release",
        *record(),
        reference("meeting_id", "meeting"),
        filled("number"),
        optional("released_on", sa.Date),
        filled("wording"),
        filled("embargo"),
        filled("quote"),
        filled("quoted"),
        filled("background"),
        filled("contact"),
    )

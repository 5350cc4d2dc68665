"""Minutes: parts worded by hand."""

from alembic import op

from sekretariat.storage.upgrades.columns import filled, record, reference

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

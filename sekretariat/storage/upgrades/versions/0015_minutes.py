"""Minutes: passages, states, objections."""

import sqlalchemy as sa
from alembic import op

from sekretariat.storage.upgrades.columns import filled, optional, record, reference

revision = "0015"
down_revision = "0014"


def upgrade() -> None:
    op.create_table(
        "passage",
        *record(),
        reference("meeting_id", "meeting"),
        reference("item_id", "agenda_item"),
        optional("position", sa.Integer),
        filled("kind"),
        filled("wording"),
    )
    op.create_table(
        "minutes",
        *record(),
        reference("meeting_id", "meeting"),
        filled("kind"),
        filled("status"),
        optional("sent_on", sa.Date),
        optional("objection_until", sa.Date),
        filled("explanation"),
        reference("approval_item_id", "agenda_item"),
        optional("approved_on", sa.Date),
        filled("approval_note"),
        optional("published_on", sa.Date),
    )
    op.create_table(
        "objection",
        *record(),
        reference("minutes_id", "minutes"),
        reference("person_id", "person"),
        reference("item_id", "agenda_item"),
        filled("block"),
        filled("passage"),
        optional("received_on", sa.Date),
        filled("wording"),
        filled("decision"),
        optional("decided_on", sa.Date),
        filled("decided_by"),
        filled("correction"),
        optional("number", sa.Integer),
    )

"""What was sent about sessions, and each piece of it."""

import sqlalchemy as sa
from alembic import op

from sekretariat.storage.moments import Moment
from sekretariat.storage.upgrades.columns import filled, optional, record, reference

revision = "0017"
down_revision = "0016"


def upgrade() -> None:
    _dispatch()
    _delivery()


def _dispatch() -> None:
    op.create_table(
        "dispatch",
        *record(),
        reference("meeting_id", "meeting"),
        filled("kind"),
        optional("approved_on", sa.Date),
        filled("approved_by"),
        optional("sent_at", Moment),
        filled("clerk"),
        optional("sequence", sa.Integer),
        optional("answer_until", sa.Date),
        filled("shortened_reason"),
        filled("note"),
        filled("agenda"),
        optional("held_on", sa.Date),
        optional("begins_at", sa.Time),
        optional("ends_at", sa.Time),
        filled("venue"),
        filled("mode"),
        filled("second_invitation", sa.Boolean),
        filled("folder"),
        filled("template"),
    )


def _delivery() -> None:
    op.create_table(
        "delivery",
        *record(),
        reference("dispatch_id", "dispatch"),
        reference("meeting_id", "meeting"),
        reference("person_id", "person"),
        filled("name"),
        filled("invited_as"),
        filled("way"),
        filled("address"),
        filled("is_blocked", sa.Boolean),
        filled("wording"),
        filled("file"),
        filled("enclosed"),
        filled("file_hash"),
        filled("sha512"),
        optional("received_on", sa.Date),
        optional("bounced_on", sa.Date),
        filled("remark"),
    )

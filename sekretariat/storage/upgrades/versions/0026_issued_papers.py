"""Issued papers: what went out, as it went out."""

import sqlalchemy as sa
from alembic import op

from sekretariat.storage.moments import Moment
from sekretariat.storage.upgrades.columns import filled, optional, record, reference

revision = "0026"
down_revision = "0025"


def upgrade() -> None:
    op.create_table(
        "issued_paper",
        *record(),
        filled("paper"),
        filled("variant"),
        reference("meeting_id", "meeting"),
        reference("body_id", "body"),
        reference("person_id", "person"),
        reference("dispatch_id", "dispatch"),
        optional("year", sa.Integer),
        filled("import_id"),
        filled("circular_id"),
        filled("inquiry_id"),
        filled("title"),
        filled("occasion"),
        optional("as_of", sa.Date),
        optional("addendum_on", sa.Date),
        optional("made_at", Moment),
        filled("clerk"),
        filled("agenda"),
        filled("recipients"),
        filled("file"),
        filled("wording"),
        filled("enclosed"),
        filled("template"),
        optional("size", sa.Integer),
        filled("sha256"),
        filled("sha512"),
    )

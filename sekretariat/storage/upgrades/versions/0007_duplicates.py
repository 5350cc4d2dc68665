"""Pairs of persons, or of organisations, that are not the same."""

import sqlalchemy as sa
from alembic import op

from sekretariat.storage.upgrades.columns import optional, record, reference

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    op.create_table(
        "distinction",
        *record(),
        reference("person_id", "person"),
        reference("other_person_id", "person"),
        reference("organization_id", "organization"),
        reference("other_organization_id", "organization"),
        optional("decided_on", sa.Date),
    )

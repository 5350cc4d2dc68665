"""Votes by name, candidates, who chairs since when, who steps aside, findings of the quorum."""

import sqlalchemy as sa
from alembic import op

from sekretariat.storage.upgrades.columns import filled, optional, record, reference

revision = "0018"
down_revision = "0017"


def upgrade() -> None:
    _ballots()
    _proceedings()
    _finding()


def _ballots() -> None:
    op.create_table(
        "named_vote",
        *record(),
        reference("resolution_id", "resolution"),
        reference("person_id", "person"),
        reference("seat_id", "seat"),
        filled("vote"),
    )
    op.create_table(
        "candidate",
        *record(),
        reference("resolution_id", "resolution"),
        optional("position", sa.Integer),
        reference("person_id", "person"),
        filled("name"),
        optional("votes", sa.Integer),
        filled("is_elected", sa.Boolean),
    )


def _proceedings() -> None:
    op.create_table(
        "presiding",
        *record(),
        reference("meeting_id", "meeting"),
        reference("person_id", "person"),
        optional("day_number", sa.Integer),
        optional("since", sa.Time),
        filled("capacity"),
        filled("on_behalf_of"),
    )
    op.create_table(
        "recusal",
        *record(),
        reference("meeting_id", "meeting"),
        reference("item_id", "agenda_item"),
        reference("person_id", "person"),
        filled("reason"),
    )


def _finding() -> None:
    op.create_table(
        "quorum_finding",
        *record(),
        reference("meeting_id", "meeting"),
        reference("item_id", "agenda_item"),
        filled("kind"),
        optional("day_number", sa.Integer),
        optional("found_at", sa.Time),
        optional("present", sa.Integer),
        optional("base", sa.Integer),
        optional("needed", sa.Integer),
        filled("quorate", sa.Boolean),
        filled("explanation"),
        filled("calculation"),
        filled("remark"),
    )

"""Circular votes, travel claims and their rates."""

import sqlalchemy as sa
from alembic import op

from sekretariat.storage.moments import Moment
from sekretariat.storage.upgrades.columns import filled, optional, record, reference

revision = "0021"
down_revision = "0020"


def upgrade() -> None:
    _circular()
    _ballot()
    _travel_rate()
    _expense_claim()
    op.create_table(
        "bank_account",
        *record(),
        reference("claim_id", "expense_claim"),
        filled("iban"),
        filled("holder"),
    )


def _circular() -> None:
    op.create_table(
        "circular",
        *record(),
        reference("body_id", "body"),
        filled("number"),
        filled("question"),
        filled("wording"),
        filled("reason"),
        optional("opened_on", sa.Date),
        optional("length_days", sa.Integer),
        optional("deadline", sa.Date),
        filled("calculation"),
        filled("silence"),
        filled("majority_kind"),
        filled("status"),
        optional("closed_on", sa.Date),
        filled("explanation"),
        reference("resolution_id", "resolution"),
        reference("item_id", "agenda_item"),
        filled("remark"),
    )


def _ballot() -> None:
    op.create_table(
        "ballot",
        *record(),
        reference("circular_id", "circular"),
        reference("person_id", "person"),
        reference("seat_id", "seat"),
        filled("capacity"),
        filled("procedure"),
        filled("vote"),
        optional("received_at", Moment),
        filled("remark"),
    )


def _travel_rate() -> None:
    op.create_table(
        "travel_rate",
        *record(),
        optional("valid_from", sa.Date),
        optional("valid_to", sa.Date),
        optional("with_reason", sa.Integer),
        optional("without_reason", sa.Integer),
        filled("source"),
        filled("is_checked", sa.Boolean),
    )


def _expense_claim() -> None:
    op.create_table(
        "expense_claim",
        *record(),
        reference("meeting_id", "meeting"),
        reference("person_id", "person"),
        reference("seat_id", "seat"),
        filled("route"),
        optional("departed_on", sa.Date),
        optional("departed_at", sa.Time),
        optional("returned_on", sa.Date),
        optional("returned_at", sa.Time),
        filled("transport"),
        filled("fare"),
        optional("km", sa.Integer),
        filled("has_reason", sa.Boolean),
        filled("reason"),
        filled("allowance"),
        optional("meals", sa.Integer),
        filled("other_costs"),
        filled("receipts", sa.Boolean),
        filled("paid_elsewhere", sa.Boolean),
        optional("submitted_on", sa.Date),
        filled("checked_by"),
        optional("checked_on", sa.Date),
        optional("paid_on", sa.Date),
        filled("remark"),
    )

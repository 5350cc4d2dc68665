"""Motions, resolutions, dissents on record, tasks."""

import sqlalchemy as sa
from alembic import op

from sekretariat.storage.upgrades.columns import filled, optional, record, reference

revision = "0013"
down_revision = "0012"


def upgrade() -> None:
    _motion()
    _resolution()
    _dissent()
    _task()


def _motion() -> None:
    op.create_table(
        "motion",
        *record(),
        reference("meeting_id", "meeting"),
        reference("item_id", "agenda_item"),
        reference("amends_id", "motion"),
        filled("kind"),
        optional("reach", sa.Integer),
        filled("wording"),
        reference("mover_id", "person"),
        filled("mover"),
        filled("fate"),
        filled("remark"),
    )


def _resolution() -> None:
    op.create_table(
        "resolution",
        *record(),
        reference("meeting_id", "meeting"),
        reference("item_id", "agenda_item"),
        reference("motion_id", "motion"),
        reference("run_off_of_id", "resolution"),
        filled("number"),
        filled("kind"),
        filled("wording"),
        filled("form"),
        filled("majority_kind"),
        optional("yes", sa.Integer),
        optional("no", sa.Integer),
        optional("abstain", sa.Integer),
        optional("invalid", sa.Integer),
        optional("present", sa.Integer),
        optional("base", sa.Integer),
        optional("day_number", sa.Integer),
        optional("decided_at", sa.Time),
        filled("chair_vote"),
        filled("explanation"),
        filled("calculation"),
        filled("override_reason"),
        filled("status"),
        filled("addressee"),
        optional("due_on", sa.Date),
        filled("release"),
        filled("remark"),
    )


def _dissent() -> None:
    op.create_table(
        "dissent",
        *record(),
        reference("resolution_id", "resolution"),
        reference("person_id", "person"),
        filled("wording"),
        filled("may_be_published", sa.Boolean),
    )


def _task() -> None:
    op.create_table(
        "task",
        *record(),
        filled("title"),
        reference("owner_id", "person"),
        filled("owner"),
        optional("due_on", sa.Date),
        optional("remind_on", sa.Date),
        reference("meeting_id", "meeting"),
        reference("item_id", "agenda_item"),
        reference("resolution_id", "resolution"),
        filled("status"),
        optional("done_on", sa.Date),
        filled("remark"),
    )

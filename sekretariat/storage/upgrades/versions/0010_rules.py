"""The rules of bodies, in versions."""

from typing import Any

import sqlalchemy as sa
from alembic import op

from sekretariat.storage.upgrades.columns import filled, optional, record, reference

revision = "0010"
down_revision = "0009"


def upgrade() -> None:
    columns = (*record(), *_notice(), *_decisions(), *_afterwards())
    op.create_table("body_rules", *columns)


def _notice() -> list[sa.Column[Any]]:
    return [
        optional("valid_from", sa.Date),
        optional("valid_to", sa.Date),
        reference("body_id", "body"),
        filled("preset"),
        filled("source"),
        optional("notice_length", sa.Integer),
        filled("notice_unit"),
        filled("notice_basis"),
        filled("notice_mode"),
        optional("post_days", sa.Integer),
        filled("post_unit"),
        optional("email_days", sa.Integer),
        optional("shortened_days", sa.Integer),
        filled("publicness"),
    ]


def _decisions() -> list[sa.Column[Any]]:
    return [
        filled("quorum_kind"),
        filled("quorum_base"),
        optional("quorum_minimum", sa.Integer),
        filled("quorum_with_chair", sa.Boolean),
        optional("waiting_minutes", sa.Integer),
        filled("video_counts", sa.Boolean),
        filled("majority_kind"),
        filled("tie_rule"),
        filled("abstention_is_no", sa.Boolean),
        filled("election_kind"),
        filled("addition_rule"),
        filled("deputies_fill_vacancies", sa.Boolean),
        filled("proxies_allowed", sa.Boolean),
    ]


def _afterwards() -> list[sa.Column[Any]]:
    return [
        optional("circular_days", sa.Integer),
        filled("votes_add_up", sa.Boolean),
        filled("speech"),
        filled("circular_pattern"),
        filled("circular_silence"),
        filled("circular_stopped", sa.Boolean),
        optional("minutes_weeks", sa.Integer),
        filled("approval"),
        optional("objection_length", sa.Integer),
        filled("objection_unit"),
        filled("objection_basis"),
        filled("objectors"),
        filled("objections_decided_by"),
        filled("period_ends_with_session", sa.Boolean),
        filled("resolution_pattern"),
        filled("reuses_cancelled", sa.Boolean),
        filled("remark"),
    ]

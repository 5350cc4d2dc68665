"""Pairs of persons that are not the same."""

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    pass

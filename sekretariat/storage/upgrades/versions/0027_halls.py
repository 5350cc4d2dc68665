"""Halls."""

revision = "0027"
down_revision = "0026"


def upgrade() -> None:
    """Nothing yet."""

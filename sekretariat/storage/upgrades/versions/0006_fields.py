"""Fields of bodies, office titles and organisations that came later."""

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    pass

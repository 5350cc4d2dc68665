"""`import`: a list into the office, with a plan before anything is written."""

import typer


def register(app: typer.Typer) -> None:
    """Add the commands of this room."""

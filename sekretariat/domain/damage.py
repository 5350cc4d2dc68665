"""A file of an office that cannot be read as one any more."""

from sekretariat.domain.problems import Refused

DAMAGED, MALFORMED = "database.damaged_file", "database.malformed"
"""What is told where such a file is opened, and where the damage shows while working."""


def codes_of(error: object) -> set[str]:
    """Return what was refused; nothing for any other error."""
    return {one.code for one in error.problems} if isinstance(error, Refused) else set()


def is_damage(error: object) -> bool:
    """Tell whether something was refused because an office's file is damaged."""
    return not codes_of(error).isdisjoint({DAMAGED, MALFORMED})

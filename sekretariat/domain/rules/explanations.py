"""Why a rule came out as it did: a code with its figures, worded like a problem."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Explanation:
    """A code and its values; a value may be an explanation itself, worded inside the other."""

    code: str
    values: Mapping[str, object] = field(default_factory=dict)

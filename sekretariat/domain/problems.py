"""What can go wrong, as a code with its values; the sentence is made elsewhere (`sentences.py`)."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class Severity(StrEnum):
    """How much a problem weighs: an error blocks, a warning asks for a reason, a hint informs."""

    ERROR = "error"
    WARNING = "warning"
    HINT = "hint"


@dataclass(frozen=True)
class Problem:
    """One thing that is wrong: a code, the values its sentence needs, and the field it sits at."""

    code: str
    values: Mapping[str, object] = field(default_factory=dict)
    field: str = ""
    severity: Severity = Severity.ERROR


class Refused(Exception):
    """An action was not done, because of these problems; nothing has been written."""

    def __init__(self, *problems: Problem) -> None:
        super().__init__("; ".join(problem.code for problem in problems))
        self.problems = problems


def refuse_errors(problems: Iterable[Problem]) -> list[Problem]:
    """Raise Refused with the errors among the problems; return the milder ones."""
    found = list(problems)
    errors = [problem for problem in found if problem.severity is Severity.ERROR]
    if errors:
        raise Refused(*errors)
    return found

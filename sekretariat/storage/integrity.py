"""What a database refused, as a problem a clerk understands."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy.exc import IntegrityError

from sekretariat.domain.problems import Problem, Refused


def refusal(error: IntegrityError, code: str, row: Mapping[str, Any]) -> Refused:
    """Return the refusal of a row; an insert may also refer to what is not there."""
    told = {getattr(error.orig, name, "") for name in ("sqlstate", "sqlite_errorname")}
    is_reference = bool(told & {"23503", "SQLITE_CONSTRAINT_FOREIGNKEY"})
    if code == "record.duplicate" and is_reference:
        return Refused(Problem("reference.missing"))
    name = row.get("name") or row.get("family_name") or row.get("title") or row["id"]
    return Refused(Problem(code, {"name": name}))

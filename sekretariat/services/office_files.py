"""Small files a clerk adds to the office's templates: logos, fonts."""

from pathlib import Path

from sekretariat.domain.obstacles import obstacle_of
from sekretariat.domain.problems import Problem, Refused

LIMIT_MB = 20


def content_of(path: Path, field: str) -> bytes:
    """Return the bytes of a file; raises Refused, at the field, for one that cannot be taken."""
    named = {"file": path.name}
    try:
        size = path.stat().st_size
        content = path.read_bytes() if size <= LIMIT_MB * 1024 * 1024 else b""
    except FileNotFoundError as error:
        raise Refused(Problem("file.missing", {"file": str(path)}, field)) from error
    except OSError as error:
        values = {**named, "reason": obstacle_of(error)}
        raise Refused(Problem("file.unreadable", values, field)) from error
    if not content:
        code = "attachment.too_big" if size else "file.empty"
        raise Refused(Problem(code, {**named, "limit": LIMIT_MB}, field))
    return content

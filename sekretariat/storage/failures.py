"""What the driver raises, told as Problems."""

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from sqlalchemy.exc import DBAPIError, OperationalError

from sekretariat.domain.holders import Holder
from sekretariat.domain.obstacles import Obstacle
from sekretariat.domain.problems import Problem, Refused

_BUSY = re.compile("locked|busy|lock timeout")
_OBSTACLES = {
    "unable to open database file": Obstacle.UNREACHABLE,
    "readonly database": Obstacle.READ_ONLY,
    "read-only transaction": Obstacle.READ_ONLY,
    "permission denied for": Obstacle.FORBIDDEN,
    "password authentication failed": Obstacle.SIGN_IN,
    "no password supplied": Obstacle.SIGN_IN,
    "Connection refused": Obstacle.UNREACHABLE,
    "failed to resolve host": Obstacle.UNREACHABLE,
    "could not translate host name": Obstacle.UNREACHABLE,
    "timeout expired": Obstacle.UNREACHABLE,
    "disk is full": Obstacle.FULL,
}


@contextmanager
def told_failures(holders: Callable[[], tuple[Holder, ...]] = tuple) -> Iterator[None]:
    """Turn what the driver raises into Refused; `holders` finds who may keep it busy."""
    try:
        yield
    except DBAPIError as error:
        raise Refused(reason_of(error, holders)) from error


def reason_of(error: DBAPIError, holders: Callable[[], tuple[Holder, ...]] = tuple) -> Problem:
    """Return the problem behind an error of the driver."""
    if is_busy(error):
        named = holders()
        return (
            Problem("database.busy_held", {"holders": named}) if named else Problem("database.busy")
        )
    said = _said(error)
    if "malformed" in said or "not a database" in said:
        return Problem("database.malformed", {"reason": said})
    return Problem("database.unreachable", {"reason": obstacle_behind(error) or said})


def is_busy(error: DBAPIError) -> bool:
    """Tell whether somebody else keeps the database busy."""
    return isinstance(error, OperationalError) and bool(_BUSY.search(_said(error)))


def obstacle_behind(error: DBAPIError) -> Obstacle | None:
    """Return what stood in the way, None where only the driver's own words say it."""
    return obstacle_in(_said(error))


def obstacle_in(said: str) -> Obstacle | None:
    """Return what stood in the way by the words of a driver, None where they say nothing known."""
    return next((known for words, known in _OBSTACLES.items() if words in said), None)


def _said(error: DBAPIError) -> str:
    return str(error.orig).strip().splitlines()[0] if error.orig else str(error)

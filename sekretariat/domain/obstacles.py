"""Why the system would not read or write at a place, worded for a clerk instead of for its makers.

What the system itself says is English on many computers.
"""

import errno

from sekretariat.domain.fields import Choice
from sekretariat.words import N_


class Obstacle(Choice):
    """What stood in the way; the label goes into the sentence of a problem as its reason."""

    MISSING = "missing", N_("the folder does not exist")
    NO_FOLDER = "no_folder", N_("part of the path is a file, no folder")
    FOLDER = "folder", N_("a folder has this name")
    FORBIDDEN = "forbidden", N_("the right to do so is missing")
    READ_ONLY = "read_only", N_("the place can only be read")
    FULL = "full", N_("no room is left there")
    NAME = "name", N_("the name is too long or not allowed")
    IN_USE = "in_use", N_("another program is using it")
    SIGN_IN = "sign_in", N_("user or password are not right")
    UNREACHABLE = "unreachable", N_("the place cannot be reached")


_BY_NUMBER = {
    errno.ENOENT: Obstacle.MISSING,
    errno.ENOTDIR: Obstacle.NO_FOLDER,
    errno.EEXIST: Obstacle.NO_FOLDER,
    errno.EISDIR: Obstacle.FOLDER,
    errno.EACCES: Obstacle.FORBIDDEN,
    errno.EPERM: Obstacle.FORBIDDEN,
    errno.EROFS: Obstacle.READ_ONLY,
    errno.ENOSPC: Obstacle.FULL,
    errno.EFBIG: Obstacle.FULL,
    errno.EDQUOT: Obstacle.FULL,
    errno.ENAMETOOLONG: Obstacle.NAME,
    errno.EINVAL: Obstacle.NAME,
    errno.EBUSY: Obstacle.IN_USE,
}
_HELD_ON_WINDOWS = frozenset({32, 33})  # sharing and lock violation, which errno tells as EACCES


def obstacle_of(error: OSError) -> Obstacle:
    """Return what stood in the way of the system."""
    if getattr(error, "winerror", None) in _HELD_ON_WINDOWS:
        return Obstacle.IN_USE
    return _BY_NUMBER.get(error.errno or 0, Obstacle.UNREACHABLE)

"""The passphrase of support needs: never an option, which others could read."""

import os
import sys

from sekretariat.services.needs import Needs
from sekretariat.services.secretariat import Secretariat

VARIABLE = "SEKRETARIAT_PASSPHRASE"


def passphrase() -> str:
    """Return the passphrase from the environment, else the first line of standard input."""
    return os.environ.get(VARIABLE) or sys.stdin.readline().rstrip("\r\n")


def unlocked(secretariat: Secretariat) -> Needs:
    """Return the needs, unlocked; raises Refused where the passphrase is another one."""
    if not secretariat.needs.is_unlocked:
        secretariat.needs.unlock(passphrase())
    return secretariat.needs

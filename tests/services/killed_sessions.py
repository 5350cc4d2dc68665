"""A live session in a process that is killed, again and again, at random moments.

Run: python -m tests.services.killed_sessions OFFICE MEETING ITEM TIMES. Prints one JSON object for
each process: what it found when it opened the office, and what it told to be saved before it died.
"""

import json
import os
import random
import signal
import sys
import time
from collections.abc import Iterator
from itertools import count
from typing import NoReturn

from sekretariat.domain.minutes import PassageKind
from sekretariat.services.secretariat import open_secretariat

LONGEST_SECONDS, GUEST_EVERY = 0.12, 6


def run_session(pipe: int, place: str, meeting: str, item: str, name: str) -> NoReturn:
    """Write, as the live page does, and note guests; tell each thing once it is saved."""

    def tell(kind: str, told: str) -> None:
        os.write(pipe, (json.dumps([kind, told]) + "\n").encode())

    office = open_secretariat(place, create=False)
    tell("problems", str(len(office.check())))
    step, text = "", office.live.texts(meeting, item).get(PassageKind.RESULT, "")
    tell("found", text)
    for number in count(1):
        text += f" {number}"
        step = office.live.write(meeting, item, {PassageKind.RESULT: text}, continues=step)
        tell("text", text)
        if number % GUEST_EVERY == 0:
            now = office.attendances.now()
            office.attendances.check_in_guest(meeting, f"Gast {name}-{number}", at=now)
            tell("guest", f"Gast {name}-{number}")
    raise AssertionError


def kill_one(name: str, arguments: tuple[str, str, str], after: float) -> list[list[str]]:
    """Start a session, kill it after some seconds, and return what it told."""
    out, into = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(out)
        run_session(into, *arguments, name)
    os.close(into)
    time.sleep(after)
    os.kill(child, signal.SIGKILL)
    with os.fdopen(out) as stream:
        told = [json.loads(line) for line in stream if line.endswith("\n")]
    os.waitpid(child, 0)
    return told


def sessions(arguments: tuple[str, str, str], times: int) -> Iterator[list[list[str]]]:
    """Yield what each of so many killed sessions told."""
    chance = random.Random(44)
    for number in range(times):
        yield kill_one(f"Lauf {number}", arguments, chance.uniform(0.0, LONGEST_SECONDS))


if __name__ == "__main__":
    place, meeting, item, times = sys.argv[1:]
    for told in sessions((place, meeting, item), int(times)):
        print(json.dumps(told), flush=True)

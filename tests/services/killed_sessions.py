"""A live session in a process that is killed, again and again, at random moments.

Run: python -m tests.services.killed_sessions OFFICE MEETING ITEM TIMES. Prints one JSON object for
each process: what it found when it opened the office, and what it told to be saved before it died.
"""

import json
import os
import random
import signal
import sys
from itertools import count
from threading import Timer
from typing import NoReturn

from sekretariat.domain.minutes import PassageKind
from sekretariat.services.secretariat import open_secretariat

EARLY, MOST_LINES, LONGEST_SECONDS, GUEST_EVERY = 0.25, 12, 0.08, 6


def run_session(pipe: int, place: str, meeting: str, item: str, name: str) -> NoReturn:
    """Write, as the live page does, and note guests; tell each thing once it is saved."""

    def tell(kind: str, told: str) -> None:
        os.write(pipe, (json.dumps([kind, told]) + "\n").encode())

    office = open_secretariat(place, create=False)
    step, text = "", office.live.texts(meeting, item).get(PassageKind.RESULT, "")
    tell("found", text)
    tell("problems", str(len(office.check())))
    for number in count(1):
        text += f".{number}"
        step = office.live.write(meeting, item, {PassageKind.RESULT: text}, continues=step)
        tell("text", text)
        if number % GUEST_EVERY == 0:
            now = office.attendances.now()
            office.attendances.check_in_guest(meeting, f"Gast {name}-{number}", at=now)
            tell("guest", f"Gast {name}-{number}")
    raise AssertionError


def load(place: str, meeting: str, item: str) -> None:
    """Load what a session uses once, so that no process spends its short life on that."""
    office = open_secretariat(place, create=False)
    office.live.write(meeting, item, {PassageKind.RESULT: "0"})
    office.attendances.check_in_guest(meeting, "Gast", at=office.attendances.now())
    office.close()


def kill_one(name: str, arguments: tuple[str, str, str], chance: random.Random) -> list[list[str]]:
    """Start a session, kill it at some moment, and return what it told.

    One of four is killed while it may still be opening the office, the others after they told some
    lines: so all of them get on, however busy the machine is.
    """
    out, into = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(out)
        run_session(into, *arguments, name)
    os.close(into)
    with os.fdopen(out) as stream:
        lines = 0 if chance.random() < EARLY else chance.randint(1, MOST_LINES)
        told = [stream.readline() for _ in range(lines)]
        Timer(chance.uniform(0.0, LONGEST_SECONDS), os.kill, (child, signal.SIGKILL)).start()
        told += stream.readlines()
    os.waitpid(child, 0)
    return [json.loads(line) for line in told if line.endswith("\n")]


if __name__ == "__main__":
    place, meeting, item, times = sys.argv[1:]
    load(place, meeting, item)
    moments = random.Random(44)  # noqa: S311 (moments, no secrets)
    for number in range(int(times)):
        found = kill_one(f"Lauf {number}", (place, meeting, item), moments)
        sys.stdout.write(json.dumps(found) + "\n")

"""Lists as commands: the sessions of a body, joint ones too."""

import json
from collections.abc import Callable
from typing import Any

Run = Callable[..., tuple[int, str, str]]


def test_sessions_of_a_body_hold_those_it_joins(run: Run, listing: Callable[..., Any]) -> None:
    for name in ("Musterkonferenz", "Musterbeirat"):
        run("add", "body", name)
    words = ("--body", "Musterkonferenz", "--with", "Musterbeirat", "--date", "2027-03-16")
    joint = json.loads(run("plan-meeting", *words, "--json")[1])["id"]
    own = json.loads(
        run("plan-meeting", "--body", "Musterkonferenz", "--date", "2027-09-07", "--json")[1]
    )["id"]
    found = {
        name: [row["id"] for row in listing("meetings", "--body", name)]
        for name in ("Musterkonferenz", "Musterbeirat")
    }
    assert found == {"Musterkonferenz": [own, joint], "Musterbeirat": [joint]}

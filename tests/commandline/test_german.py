"""The command line speaks German: help pages, wrong usage, days and times as clerks type them."""

import json
import re
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from typing import Any

import pytest

from sekretariat.commandline.application import command_tree

Run = Callable[..., tuple[int, str, str]]
ENGLISH = re.compile(
    r"Usage|Options|Arguments|Commands|COMMAND|ARGS|OPTIONS|Show this|required|default|dynamic"
    r"|<str>|<int|<path>|<list|x>=|<=x|\bTrue\b|\bFalse\b|No such|Missing"
)


def _paths(command: Any, path: tuple[str, ...] = ()) -> Iterator[tuple[str, ...]]:
    yield path
    for name, below in getattr(command, "commands", {}).items():
        yield from _paths(below, (*path, name))


PATHS = list(_paths(command_tree()))


@pytest.mark.parametrize("path", PATHS, ids=" ".join)
def test_every_help_page_is_german(run: Run, path: tuple[str, ...]) -> None:
    code, out, err = run(*path, "--help")
    assert (code, err) == (0, "")
    assert out.startswith("Aufruf: ")
    assert "Diese Hilfe zeigen." in out
    assert ENGLISH.findall(out) == []


@pytest.mark.parametrize("path", PATHS, ids=" ".join)
def test_an_option_nobody_knows_is_told_in_german(run: Run, path: tuple[str, ...]) -> None:
    code, out, err = run(*path, "--nirgends")
    assert (code, out, len(err.splitlines())) == (2, "", 1)
    assert "Die Option --nirgends gibt es nicht." in err


@pytest.mark.parametrize("path", [one for one in PATHS if one[1:]], ids=" ".join)
def test_everything_a_command_says_can_be_read_by_a_program(path: tuple[str, ...]) -> None:
    command: Any = command_tree()
    for name in path:
        command = command.commands[name]
    options = {option for one in command.params for option in one.opts}
    assert "--json" in options


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (
            ("rule", "quorum", "--kind", "none", "--base", "x", "--present", "1"),
            "„--base“ passt nicht. Gebraucht wird eine ganze Zahl ab 0.",
        ),
        (("search", "x", "--limit", "viele"), "Gebraucht wird eine ganze Zahl ab 1."),
        (("rule", "majority", "--yes", "1,5"), "Gebraucht wird eine ganze Zahl. Hilfe"),
        (("undo", "--json=ja"), "Die Option --json braucht keine Angabe."),
        (("claim", "pay"), "„ID“ fehlt."),
    ],
)
def test_what_would_fit_is_said(run: Run, words: tuple[str, ...], told: str) -> None:
    code, out, err = run(*words)
    assert (code, out) == (2, "")
    assert told in err


@pytest.mark.parametrize(
    ("written", "days"),
    [("heute", 0), ("gestern", -1), ("morgen", 1), ("Übermorgen", 2)],
)
def test_every_day_can_be_near(run: Run, written: str, days: int) -> None:
    code, out, _ = run("rule", "deadline", "--from", written, "--length", "0 days", "--json")
    assert code == 0
    assert json.loads(out)["end"] >= (date.today() + timedelta(days=days)).isoformat()  # noqa: DTZ011
    run("task", "add", "Saal buchen", "--due", written)
    due = json.loads(run("task", "list", "--json")[1])[0]["due_on"]
    assert due == (date.today() + timedelta(days=days)).isoformat()  # noqa: DTZ011


@pytest.mark.parametrize("written", ["3.11.2020", "3. November 2020", "2020-11-03", "031120"])
def test_every_day_can_be_written_as_in_the_window(run: Run, written: str) -> None:
    run("add", "body", "Beirat")
    run("add", "meeting", "--body", "Beirat", "--date", written, "--begin", "9.30 Uhr")
    (session,) = json.loads(run("list", "meetings", "--json")[1])
    assert (session["held_on"], session["begins_at"]) == ("2020-11-03", "09:30")


@pytest.mark.parametrize("written", ["31.02.2020", "bald"])
def test_a_day_that_cannot_be_is_told_with_an_example(run: Run, written: str) -> None:
    run("add", "body", "Beirat")
    for words in (
        ("add", "meeting", "--body", "Beirat", "--date"),
        ("task", "add", "Saal", "--due"),
        ("rule", "deadline", "--length", "3 weeks", "--from"),
        ("list", "persons", "--as-of"),
        ("statistics", "sessions", "--from"),
    ):
        code, out, err = run(*words, written)
        assert (code, out) == (1, "")
        assert err == f"„{written}“ ist kein Datum. Bitte schreiben Sie es wie 03.11.2020.\n"

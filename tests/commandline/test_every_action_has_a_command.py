"""Each action of the window also exists as a command: whatever a service writes is in one table.

Read from the syntax trees: a method writes where it opens a unit of work, itself or through what it
calls in its own class, its own module, or the services it was handed.
"""

import ast
import inspect
from collections.abc import Iterator
from functools import cache
from pkgutil import resolve_name
from typing import Any

from sekretariat.commandline.application import command_tree
from sekretariat.commandline.kinds import KINDS
from sekretariat.commandline.part_kinds import PARTS
from sekretariat.services.history import History
from sekretariat.services.imports.kept_reports import KeptReports
from sekretariat.services.imports.profiles import ImportProfiles
from sekretariat.services.late import Late
from sekretariat.services.people import People
from sekretariat.services.secretariat import Secretariat
from tests.commandline.actions import COMMANDS, REASONS

OPENS = {"work", "rebuild_search"}
"""What begins a writing transaction: of a unit of work, and of the index of the full text."""
OPENED = ("", "", "opened")
TAKES_BACK = frozenset({"history.undo", "history.redo"})


@cache
def services() -> dict[str, type]:
    """Return every service by the attribute it is reached under."""
    found: dict[str, type] = {
        "people": People,
        "history": History,
        "profiles": ImportProfiles,
        "kept_reports": KeptReports,
    }
    for name, late in vars(Secretariat).items():
        if isinstance(late, Late):
            found[name] = resolve_name(vars(late)["_place"])
    return found


def trees(body: list[ast.stmt]) -> dict[str, ast.FunctionDef]:
    return {one.name: one for one in body if isinstance(one, ast.FunctionDef)}


@cache
def written_by(name: str) -> tuple[dict[str, ast.FunctionDef], dict[str, ast.FunctionDef]]:
    """Return the methods of a service and the functions of its module."""
    kind = services()[name]
    module = ast.parse(inspect.getsource(inspect.getmodule(kind) or kind))
    [found] = [one for one in module.body if getattr(one, "name", "") == kind.__name__]
    assert isinstance(found, ast.ClassDef)
    return trees(found.body), trees(module.body)


def calls(tree: ast.FunctionDef) -> Iterator[tuple[str, str]]:
    """Yield (whose, what) of each call; whose is "" for a function."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            yield "", node.func.id
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            owner = node.func.value
            whose = owner.attr if isinstance(owner, ast.Attribute) else getattr(owner, "id", "?")
            yield whose.lstrip("_"), node.func.attr


Place = tuple[str, str, str]
"""Where something is done: service, "self" for a method or "" for a function, its name."""


@cache
def reached() -> dict[Place, set[Place]]:
    """Return what each method and function of the services calls; what opens calls OPENED."""
    found: dict[Place, set[Place]] = {}
    for service in services():
        for owner, known in zip(("self", ""), written_by(service), strict=True):
            for name, tree in known.items():
                found[service, owner, name] = {
                    OPENED
                    if what in OPENS and whose in ("context", "database")
                    else (service, whose, what)
                    if whose in ("", "self")
                    else (whose, "self", what)
                    for whose, what in calls(tree)
                }
    return found


@cache
def writing() -> frozenset[str]:
    """Return every public method of a service that writes: "agendas.add"."""
    opening = {OPENED}
    while more := {place for place, below in reached().items() if below & opening} - opening:
        opening |= more
    found = {
        f"{service}.{name}"
        for service, owner, name in opening
        if owner == "self" and not name.startswith("_")
    }
    return frozenset(found | TAKES_BACK)


def has_command(words: str) -> bool:
    """Tell whether a command exists; `set`, `delete` and `part` end with a kind they know."""
    command: Any = command_tree()
    parts = words.split()
    while parts and parts[0] in getattr(command, "commands", {}):
        command = command.commands[parts.pop(0)]
    if words.startswith("part "):
        return parts == [one for one in parts if one in PARTS] != []
    if words.startswith("delete "):
        return KINDS[parts[0]].delete is not None
    return not parts or (words.startswith("set ") and parts[0] in KINDS)


def test_whatever_writes_is_found() -> None:
    assert {"agendas.add", "additions.add", "profiles.take_file", "search.rebuild"} <= writing()
    assert not {"agendas.items", "circulars.draft", "resolutions.preview"} & writing()
    assert len(writing()) > 120


def test_every_action_has_a_command_or_a_reason() -> None:
    missing = writing() - COMMANDS.keys() - REASONS.keys()
    assert missing == set(), "a service writes, and no command does: add one, and a line here"


def test_nothing_is_promised_that_is_gone() -> None:
    assert (COMMANDS.keys() | REASONS.keys()) - writing() == set()
    assert COMMANDS.keys() & REASONS.keys() == set()


def test_each_of_these_commands_exists() -> None:
    assert [words for words in COMMANDS.values() if not has_command(words)] == []

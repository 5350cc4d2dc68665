"""The habits of this house that no linter knows: read from the syntax tree of every module."""

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
LONGEST_FUNCTION = 40
LONGEST_FILE = 260
LONG = re.compile(r"# long: \S")
BANNED_NAMES = {"common", "helpers", "manager", "misc", "utils"}
QT_DIALOGS = {"QMessageBox", "QFileDialog"}
WAITS = {"sleep", "processEvents", "qWait"}
CLOCK = {"now", "today", "utcnow"}
CLOCK_HOLDER = "sekretariat/services/context.py"

Function = ast.FunctionDef | ast.AsyncFunctionDef


@dataclass(frozen=True)
class Module:
    """One Python file: its path below the root, its lines and its syntax tree."""

    path: str
    lines: list[str] = field(repr=False)
    tree: ast.Module = field(repr=False)

    def at(self, node: ast.expr | ast.stmt) -> str:
        """Return where a node stands, as an editor opens it."""
        return f"{self.path}:{node.lineno}"


@cache
def modules(folder: str) -> tuple[Module, ...]:
    """Return every Python file of a top-level folder."""
    found = []
    for path in sorted((ROOT / folder).rglob("*.py")):
        source = path.read_text(encoding="utf-8")
        name = path.relative_to(ROOT).as_posix()
        found.append(Module(name, source.splitlines(), ast.parse(source, name)))
    return tuple(found)


def house() -> tuple[Module, ...]:
    return modules("sekretariat") + modules("installer") + modules("tests")


def functions(module: Module) -> Iterator[Function]:
    for node in ast.walk(module.tree):
        if isinstance(node, Function):
            yield node


def calls(module: Module, names: set[str]) -> Iterator[ast.Call]:
    """Yield calls of a function or method that bears one of the names."""
    for node in ast.walk(module.tree):
        if isinstance(node, ast.Call) and called(node) in names:
            yield node


def called(call: ast.Call) -> str:
    """Return the last part of what is called: `wait` for `qtbot.wait(1)`."""
    if isinstance(call.func, ast.Attribute):
        return call.func.attr
    return call.func.id if isinstance(call.func, ast.Name) else ""


def owner(call: ast.Call) -> str:
    """Return the last name before the dot: `qtbot` for `qtbot.wait(1)`."""
    holder = call.func.value if isinstance(call.func, ast.Attribute) else None
    if isinstance(holder, ast.Attribute):
        return holder.attr
    return holder.id if isinstance(holder, ast.Name) else ""


def test_files_stay_short() -> None:
    too_long = [
        f"{module.path} ({len(module.lines)} lines)"
        for module in house()
        if len(module.lines) > LONGEST_FILE and not LONG.search(module.lines[0])
    ]
    assert too_long == []


def test_functions_stay_short() -> None:
    too_long = []
    for module in house():
        for function in functions(module):
            length = (function.end_lineno or function.lineno) - function.lineno + 1
            reason = LONG.search(module.lines[function.lineno - 1])
            if length > LONGEST_FUNCTION and not reason:
                too_long.append(f"{module.at(function)} {function.name} ({length} lines)")
    assert too_long == []


def test_no_module_is_a_drawer_for_everything() -> None:
    drawers = [
        module.path for module in house() if BANNED_NAMES & set(re.split(r"[/_.]", module.path))
    ]
    assert drawers == []


def test_tests_wait_for_signals_and_never_for_time() -> None:
    waits = [module.at(call) for module in modules("tests") for call in calls(module, WAITS)]
    waits += [
        module.at(call)
        for module in modules("tests")
        for call in calls(module, {"wait"})
        if owner(call) == "qtbot"
    ]
    assert waits == []


def test_the_program_never_spins_the_event_loop_itself() -> None:
    spins = [
        module.at(call)
        for module in modules("sekretariat")
        for call in calls(module, {"processEvents"})
    ]
    assert spins == []


@pytest.mark.parametrize("name", ["tr", "translate", "N_", "ngettext"])
def test_shown_words_are_written_out(name: str) -> None:
    """A name made at run time is never found by the translator's tools."""
    made = [
        module.at(call)
        for module in modules("sekretariat")
        for call in calls(module, {name})
        if any(isinstance(argument, ast.JoinedStr) for argument in call.args)
    ]
    assert made == []


def test_window_words_are_literals() -> None:
    made = [
        module.at(call)
        for module in modules("sekretariat")
        for call in calls(module, {"tr"})
        if not isinstance(call.args[0], ast.Constant)
    ]
    assert made == []


def test_only_one_room_opens_the_dialogs_of_qt() -> None:
    opened = []
    for module in modules("sekretariat"):
        if module.path == "sekretariat/desktop/base/dialogs.py":
            continue
        for node in ast.walk(module.tree):
            names = {alias.name for alias in node.names} if isinstance(node, ast.ImportFrom) else ()
            attribute = node.attr if isinstance(node, ast.Attribute) else ""
            if QT_DIALOGS & {*names, attribute}:
                opened.append(f"{module.path}:{node.lineno}")  # type: ignore[attr-defined]
    assert opened == []


def test_only_the_clock_asks_what_time_it_is() -> None:
    asked = [
        module.at(call)
        for module in modules("sekretariat")
        for call in calls(module, CLOCK)
        if owner(call) in {"datetime", "date"} and module.path != CLOCK_HOLDER
    ]
    assert asked == []

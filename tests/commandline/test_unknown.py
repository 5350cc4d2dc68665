"""Whatever names a record that is not there is refused in one sentence that says its name."""

import json
from collections.abc import Callable, Iterator
from enum import Enum
from pathlib import Path
from typing import Any

import pytest

from sekretariat.commandline.application import command_tree

Run = Callable[..., tuple[int, str, str]]
NAMING = ("--meeting", "--person", "--body", "--item", "--circular", "--resolution")
OTHER_WORDS: dict[tuple[str, ...], tuple[str, ...]] = {
    ("resolve",): ("--consensus",),
    ("print",): ("agenda", "--output", "papier.pdf"),
}


def _commands(command: Any, path: tuple[str, ...] = ()) -> Iterator[tuple[tuple[str, ...], Any]]:
    for name, below in getattr(command, "commands", {}).items():
        yield from _commands(below, (*path, name))
    if not getattr(command, "commands", {}):
        yield path, command


CASES = [
    (path, command, name)
    for path, command in _commands(command_tree())
    for name in NAMING
    if any(name in one.opts for one in command.params)
]


def _needed(asked: Any, known: dict[str, str]) -> str:
    """Return something an option or argument takes."""
    name, kind = max(asked.opts, key=len), asked.type_descriptor.annotation
    if isinstance(kind, type) and issubclass(kind, Enum):
        return str(next(one.value for one in kind if one.value))
    return known.get(name, "1" if kind is int else "irgendetwas")


@pytest.mark.parametrize(
    ("path", "command", "name"), CASES, ids=[" ".join((*path, name)) for path, _, name in CASES]
)
def test_nobody_answers_for_what_is_not_there(
    run: Run, tmp_path: Path, path: tuple[str, ...], command: Any, name: str
) -> None:
    run("add", "body", "Beirat")
    added = run("add", "meeting", "--body", "Beirat", "--date", "1.3.2027", "--json")[1]
    meeting = json.loads(added)["id"]
    person = json.loads(run("new", "person", "family_name=Muster", "--json")[1])["id"]
    known = {"--meeting": meeting, "--body": "Beirat", "--person": person, "--from": meeting}
    known |= dict.fromkeys(("--date", "--first", "--due"), "2.3.2027")
    if path == ("edit-attachment",):
        (tmp_path / "papier.txt").write_text("Gesundheit", "utf-8")
        attached = ("attach", str(tmp_path / "papier.txt"), "--meeting", meeting, "--json")
        known["attachment"] = json.loads(run(*attached)[1])[0]["id"]
    words = list(OTHER_WORDS.get(path, ()))
    for one in command.params:
        if name in one.opts:
            words += [name, "nirgends"]
        elif one.required:
            option = max(one.opts, key=len)
            value = _needed(one, known)
            words += [option, value] if option.startswith("--") else [value]
    code, out, err = run(*path, *words)
    assert (code, out, len(err.splitlines())) == (1, "", 1)
    assert "„nirgends“" in err

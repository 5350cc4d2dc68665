"""The help of every command in German; typer itself speaks English.

What typer writes around our own texts goes through its formatter, so it is worded there, once.
"""

import re
from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager
from typing import Any

import typer

HEADINGS = {"Arguments": "Angaben", "Options": "Optionen", "Commands": "Befehle"}
KINDS = {
    "<str>": "TEXT",
    "<int>": "ZAHL",
    "<int range>": "ZAHL",
    "<path>": "PFAD",
    "<list[str]>": "TEXT",
    "<list[Path]>": "PFAD",
    "<|": "<",
}
USAGE = {
    "[OPTIONS]": "[OPTIONEN]",
    "COMMAND": "BEFEHL",
    "[ARGS]...": "[ANGABEN]",
    "...": " …",
}
HELP = {"Show this message and exit.": "Diese Hilfe zeigen."}
_ADDED = re.compile(r"  \[((?:default: |required|x[<>]|-?\d+<=x).*)\]$|^\[(required)\]$")
_RANGES: tuple[tuple[re.Pattern[str], str], ...] = (
    (re.compile(r"x>=(-?\d+)"), r"ab \1"),
    (re.compile(r"x<=(-?\d+)"), r"bis \1"),
    (re.compile(r"(-?\d+)<=x<=(-?\d+)"), r"\1 bis \2"),
    (re.compile(r"default: (.*)"), r"sonst \1"),
    (re.compile(r"required"), "nötig"),
)


class GermanFormatter(typer.Context.formatter_class):  # type: ignore[valid-type,misc]
    """Writes help pages with German words around what the commands say of themselves."""

    def write_usage(self, prog: str, args: str = "", prefix: str | None = None) -> None:
        """Write how a command is called."""
        super().write_usage(prog, _replaced(args, USAGE), prefix or "Aufruf: ")

    def section(self, name: str) -> AbstractContextManager[None]:
        """Give a section under its heading."""
        found: AbstractContextManager[None] = super().section(HEADINGS.get(name, name))
        return found

    def write_dl(self, rows: Sequence[tuple[str, str]], *widths: int, **named: int) -> None:
        """Write options and commands with what each does."""
        told = [(_replaced(name, KINDS), _explained(text)) for name, text in rows]
        super().write_dl(told, *widths, **named)


class GermanContext(typer.Context):
    """A command being run; what typer asks for a help page."""

    formatter_class = GermanFormatter


def speak_german(command: Any) -> None:
    """Let a command, and all below it, write German help."""
    for one in _all(command):
        one.context_class = GermanContext


def _all(command: Any) -> Iterator[Any]:
    yield command
    for below in getattr(command, "commands", {}).values():
        yield from _all(below)


def _replaced(text: str, words: dict[str, str]) -> str:
    for english, german in words.items():
        text = text.replace(english, german)
    return text


def _explained(text: str) -> str:
    return _ADDED.sub(_worded, _replaced(text, HELP))


def _worded(found: "re.Match[str]") -> str:
    parts = (found[1] or found[2]).split("; ")
    for pattern, german in _RANGES:
        parts = [pattern.sub(german, part, count=1) for part in parts]
    start = "  " if found[1] else ""
    return f"{start}[{'; '.join(parts)}]"

"""What is wrong with the words of a command, in German; typer itself speaks English."""

from enum import Enum
from typing import Any

from typer.exceptions import TyperException


def usage_sentence(error: TyperException) -> str:
    """Return what is wrong with the words, and where their help stands."""
    context: Any = getattr(error, "ctx", None)
    path = context.command_path if context else "sekretariat"
    return f"{_reason(error, context)} Hilfe: {path} --help"


def _choices(error: TyperException) -> str:
    described = getattr(getattr(error, "param", None), "type_descriptor", None)
    kind: Any = getattr(described, "annotation", None)
    is_choice = isinstance(kind, type) and issubclass(kind, Enum)
    names = ", ".join(str(one.value) for one in kind) if is_choice else ""
    return f" Möglich sind: {names}." if names else ""


def _reason(error: TyperException, context: Any) -> str:
    option: str = getattr(error, "option_name", "")
    if option:
        is_unknown = hasattr(error, "possibilities")
        return f"Die Option {option} " + (
            "gibt es nicht." if is_unknown else "braucht eine Angabe."
        )
    written = getattr(getattr(error, "param", None), "opts", ())
    name = max(written, key=len, default="") or getattr(error, "param_hint", "")
    if name:
        return f"„{name}“ passt nicht.{_choices(error)}" if error.message else f"„{name}“ fehlt."
    commands = getattr(getattr(context, "command", None), "commands", {})
    if commands:
        return f"Der Befehl fehlt oder ist unbekannt. Möglich sind: {', '.join(commands)}."
    return "Der Befehl hat zu viele Wörter."

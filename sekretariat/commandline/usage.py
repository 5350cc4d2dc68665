"""What is wrong with the words of a command, in German; typer itself speaks English."""

from enum import Enum
from typing import Any

from typer.exceptions import TyperException


def usage_sentence(error: TyperException) -> str:
    """Return what is wrong with the words, and where their help stands."""
    context: Any = getattr(error, "ctx", None)
    path = context.command_path if context else "sekretariat"
    return f"{_reason(error, context)} Hilfe: {path} --help"


def _kind(error: TyperException) -> Any:
    described = getattr(getattr(error, "param", None), "type_descriptor", None)
    return getattr(described, "annotation", None)


def _wanted(error: TyperException) -> str:
    """Return what would fit: the choices, or which whole numbers."""
    kind, asked = _kind(error), getattr(error, "param", None)
    if isinstance(kind, type) and issubclass(kind, Enum):
        names = ", ".join(str(one.value) for one in kind if one.value)
        return f" Möglich sind: {names}."
    if kind is not int:
        return ""
    least, most = getattr(asked, "min", None), getattr(asked, "max", None)
    start = "" if least is None else f" ab {least}"
    end = "" if most is None else f" bis {most}"
    return f" Gebraucht wird eine ganze Zahl{start}{end}."


def _name(error: TyperException) -> str:
    """Return what the help calls the option or argument meant."""
    asked = getattr(error, "param", None)
    written = getattr(asked, "opts", ())
    named = getattr(asked, "metavar", "") or max(written, key=len, default="")
    return named or str(getattr(error, "param_hint", "") or "")


def _reason(error: TyperException, context: Any) -> str:
    option: str = getattr(error, "option_name", "")
    if option:
        if hasattr(error, "possibilities"):
            return f"Die Option {option} gibt es nicht."
        takes_none = "does not take" in error.message
        return f"Die Option {option} braucht {'keine' if takes_none else 'eine'} Angabe."
    if name := _name(error):
        return f"„{name}“ passt nicht.{_wanted(error)}" if error.message else f"„{name}“ fehlt."
    commands = getattr(getattr(context, "command", None), "commands", {})
    if commands:
        return f"Der Befehl fehlt oder ist unbekannt. Möglich sind: {', '.join(commands)}."
    return "Der Befehl hat zu viele Wörter."

"""Prints the manual page, made from the commands the program really has.

Runs in the environment of the build, where what the commands import is installed.
"""

import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

from typer.main import get_command

import sekretariat
from sekretariat.commandline.application import app
from sekretariat.commandline.german import speak_german

HEAD = """.TH SEKRETARIAT 1 "{day}" "Sekretariat {version}" "Befehle"
.SH NAME
sekretariat \\- Mitglieder, Gremien und Sitzungen einer Geschäftsstelle
.SH ÜBERSICHT
.B sekretariat
.RI [ DATEI ]
.br
.B sekretariat
.RB [ \\-\\-database
.IR DATEI ]
.I BEFEHL
…
.SH BESCHREIBUNG
Ohne Befehl öffnet sich das Fenster, mit einer Datei mit dieser Geschäftsstelle. Mit einem Befehl
wird ohne Fenster gearbeitet. Ergebnis 0 heißt erledigt, 1 abgelehnt mit einem Satz, 2 falsch
aufgerufen.
.B sekretariat
.I BEFEHL
.B \\-\\-help
nennt alle Angaben eines Befehls.
.SH BEFEHLE"""
FOOT = """.SH DATEIEN
.TP
.I ~/.local/share/Sekretariat/Geschaeftsstelle.sekretariat
die Geschäftsstelle, mit der Befehle ohne
.B \\-\\-database
arbeiten
.TP
.I ~/.config/Sekretariat
was sich das Fenster an diesem Arbeitsplatz merkt"""


def commands(command: Any, name: str = "") -> Iterator[tuple[str, str, list[str]]]:
    """Yield every command: how it is called, what it does, its options."""
    for word, inner in sorted(getattr(command, "commands", {}).items()):
        yield from commands(inner, f"{name} {word}".strip())
    if name and not getattr(command, "commands", {}):
        options = [one.opts[0] for one in command.params if one.opts[0].startswith("--")]
        lines = (command.help or "").strip().split("\n\n")
        yield name, " ".join(lines[0].split()), [one for one in options if one != "--help"]


def plain(text: str) -> str:
    """Return text as troff takes it."""
    escaped = text.replace("\\", "\\e").replace("-", "\\-")
    return f"\\&{escaped}" if escaped.startswith((".", "'")) else escaped


def page(epoch: int) -> str:
    """Return the manual page as troff."""
    command = get_command(app)
    speak_german(command)
    day = datetime.fromtimestamp(epoch, UTC).date().isoformat()
    lines = [HEAD.format(day=day, version=sekretariat.__version__)]
    for name, told, options in commands(command):
        known = f" [{' '.join(options)}]" if options else ""
        lines += [".TP", f".B {plain(name)}", plain(told)]
        lines += [".br", f".RI {plain(known.strip())!r}".replace("'", '"')] if known else []
    return "\n".join([*lines, FOOT, ""])


if __name__ == "__main__":
    sys.stdout.write(page(int(sys.argv[1])))

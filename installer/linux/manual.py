"""Prints the manual page, made from the commands the program really has.

Runs in the environment of the build, where what the commands import is installed.
"""

import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import sekretariat
from sekretariat.commandline.application import command_tree

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
wird ohne Fenster gearbeitet.
.B sekretariat
.I BEFEHL
.B \\-\\-help
nennt alle Angaben eines Befehls.
.SH BEFEHLE"""
FOOT = """.SH EXIT-STATUS
.TP
0
erledigt
.TP
1
abgelehnt, mit einem Satz, der den Grund nennt
.TP
2
falsch aufgerufen
.TP
3
ein Fehler im Programm; sein Bericht liegt bei der Diagnosedatei
.SH DATEIEN
.TP
.I ~/.local/share/Sekretariat/Geschaeftsstelle.sekretariat
die Geschäftsstelle, mit der Befehle ohne
.B \\-\\-database
arbeiten
.TP
.I ~/.config/Sekretariat
was sich das Fenster an diesem Arbeitsplatz merkt
.TP
.I ~/.local/state/Sekretariat/log
die Diagnosedatei und Berichte über Fehler; aus den Daten steht nichts darin
.TP
.I Sicherungen
neben jeder Geschäftsstelle: ihre Sicherungen, sofern kein anderer Ordner gewählt ist"""


def commands(command: Any, name: str = "") -> Iterator[tuple[str, str, str, list[str]]]:
    """Yield every command: how it is called, on what, what it does, its options."""
    for word, inner in sorted(getattr(command, "commands", {}).items()):
        yield from commands(inner, f"{name} {word}".strip())
    if name and not getattr(command, "commands", {}):
        options = [one.opts[0] for one in command.params if one.opts[0].startswith("--")]
        lines = (command.help or "").strip().split("\n\n")
        known = [one for one in options if one != "--help"]
        yield name, arguments(command), " ".join(lines[0].split()), known


def arguments(command: Any) -> str:
    """Return what follows a command's name, in brackets where it may be left out."""
    found = [one for one in command.params if one.param_type_name == "argument"]
    told = [(one, f"{one.metavar or one.name.upper()}{'…' * (one.nargs < 0)}") for one in found]
    return " ".join(words if one.required else f"[{words}]" for one, words in told)


def plain(text: str) -> str:
    """Return text as troff takes it."""
    escaped = text.replace("\\", "\\e").replace("-", "\\-")
    return f"\\&{escaped}" if escaped.startswith((".", "'")) else escaped


def page(epoch: int) -> str:
    """Return the manual page as troff."""
    day = datetime.fromtimestamp(epoch, UTC).date().isoformat()
    lines = [HEAD.format(day=day, version=sekretariat.__version__)]
    for name, what, told, options in commands(command_tree()):
        known = f" [{' '.join(options)}]" if options else ""
        called = f'.BI "{plain(name)} " "{plain(what)}"' if what else f".B {plain(name)}"
        lines += [".TP", called, plain(told)]
        lines += [".br", f".RI {plain(known.strip())!r}".replace("'", '"')] if known else []
    return "\n".join([*lines, FOOT, ""])


if __name__ == "__main__":
    sys.stdout.write(page(int(sys.argv[1])))

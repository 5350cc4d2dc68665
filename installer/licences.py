"""The list of licences beside the program, with the text of each."""

import shutil
from collections.abc import Sequence
from pathlib import Path

from installer.components import Component

LIST, TEXTS = "LIZENZEN.txt", "lizenzen"
HEAD = """Was in Sekretariat {version} enthalten ist

Sekretariat steht unter der MIT-Lizenz. Es bringt die folgenden Bestandteile anderer mit, jeden
unter seiner eigenen Lizenz. Ihre Texte liegen im Ordner „lizenzen“. Qt (PySide6) wird unter der
LGPL 3 verwendet: Seine Bibliotheken liegen als eigene Dateien vor und lassen sich austauschen.

"""


def write(components: Sequence[Component], folder: Path, version: str) -> None:
    """Write list and texts into a folder, in place of earlier ones."""
    shutil.rmtree(folder / TEXTS, ignore_errors=True)
    width = max(len(one.name) for one in components) + 1
    release = max(len(one.version) for one in components) + 1
    rows = [f"{one.name:{width}} {one.version:{release}} {one.licence}" for one in components]
    text = HEAD.format(version=version) + "\n".join(rows) + "\n"
    (folder / LIST).write_text(text, encoding="utf-8", newline="\n")
    for one in components:
        for number, (name, text) in enumerate(one.texts):
            place = folder / TEXTS / one.name
            place.mkdir(parents=True, exist_ok=True)
            told = f"{number}-{name}" if (place / name).exists() else name
            (place / told).write_text(text, encoding="utf-8", newline="\n")


def without_text(components: Sequence[Component]) -> list[str]:
    """Return the names of components whose licence has no text."""
    return [one.name for one in components if not one.texts]

"""What the README promises: every command stands in its table."""

import re
from pathlib import Path

from sekretariat.commandline.application import command_tree

README = Path(__file__).parents[2] / "README.md"


def commands() -> set[str]:
    """Return every command as a clerk types it: "import", "task add"."""
    found = set()
    for name, command in command_tree().commands.items():
        parts = getattr(command, "commands", {})
        found |= {f"{name} {part}" for part in parts} or {name}
    return found


def test_the_readme_names_every_command() -> None:
    text = README.read_text(encoding="utf-8")
    table = text[text.index("| Befehl |") :]
    named: set[str] = set()
    for row in re.findall(r"^\| (.*?) \|", table, re.MULTILINE):
        words = re.findall(r"`([^`]+)`", row)
        group = words[0].split()[0] if words else ""
        for word in words:
            named |= {word, " ".join(word.split()[:2]), word.split()[0], f"{group} {word}"}
    assert commands() - named == set()

"""Ways in which the file of an office gets damaged."""

from collections.abc import Callable
from pathlib import Path

NAME = "Büro.sekretariat"


def zero(path: Path) -> None:
    path.write_bytes(b"")


def truncate(path: Path) -> None:
    content = path.read_bytes()
    path.write_bytes(content[: len(content) // 2])


def break_header(path: Path) -> None:
    path.write_bytes(b"\0" * 100 + path.read_bytes()[100:])


def leave_a_bit(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:60])


def no_database(path: Path) -> None:
    path.write_text("Sehr geehrte Damen und Herren", encoding="utf-8")


def break_first_page(path: Path) -> None:
    content = path.read_bytes()
    path.write_bytes(content[:100] + b"\xff" * 3000 + content[3100:])


DAMAGES = [zero, truncate, break_header, leave_a_bit, no_database, break_first_page]
Damage = Callable[[Path], None]

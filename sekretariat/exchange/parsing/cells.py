"""A raw cell as text: numbers as they were typed, days the German way."""

from datetime import date, datetime, time, timedelta

Cell = int | float | str | bool | date | datetime | time | timedelta

_PLACEHOLDERS = frozenset(
    {"-", "–", "—", "--", "---", "/", "k. a.", "k.a.", "ka", "n/a", "n. a.", "n.a.", "keine", "./."}
)
LONGEST_PLACEHOLDER = max(map(len, _PLACEHOLDERS))


def cell_text(cell: Cell) -> str:
    """Return what a clerk sees in the cell: 65189.0 -> "65189", days as 03.11.2020."""
    if type(cell) is str:
        return cell.strip()
    if isinstance(cell, bool):
        return "ja" if cell else "nein"
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    if isinstance(cell, datetime):
        return f"{cell:%d.%m.%Y %H:%M}"
    if isinstance(cell, date):
        return f"{cell.day:02}.{cell.month:02}.{cell.year:04}"
    return str(cell).strip()


def is_placeholder(text: str) -> bool:
    """Tell whether the text only says that there is nothing: "-", "k. A.", "keine"."""
    return text.strip().lower() in _PLACEHOLDERS

"""Sheets of cards the office added itself: how many cards, how large, where they lie on A4.

Measures are written as on the pack ("63,5") and reckoned in hundredths of a millimetre.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from sekretariat.domain.fields import Choice, check, choice, field_of, flag, text, whole_number
from sekretariat.domain.problems import Problem
from sekretariat.domain.records import Record
from sekretariat.words import N_

A4_MM = (210.0, 297.0)
HUNDREDTHS = 100
LEAST_MM = 5.0
"""No card is smaller."""
TOLERANCE_MM = 0.05
"""By so much packs round their measures up."""
_WRITTEN = re.compile(r"(\d{1,3})(?:[.,](\d{1,2}))?")


class CardKind(Choice):
    """What is printed on a sheet of the office's own."""

    LABELS = "labels", N_("address labels")
    BADGES = "badges", N_("badges")
    SIGNS = "signs", N_("name signs, folded in the middle")


def _measure(label: str, *, required: bool = False) -> str:
    measure: str = text(label, limit=10, required=required)
    return measure


@dataclass(kw_only=True, eq=False)
class CardFormat(Record):
    """A sheet of cards as the pack describes it; gaps lie between two cards."""

    name: str = text(N_("Name of the sheet"), required=True, limit=60)
    number: str = text(N_("Maker's number"), limit=40)
    kind: CardKind = choice(N_("Used for"), CardKind.LABELS)
    columns: int | None = whole_number(N_("Columns"), 3, minimum=1, maximum=20)
    rows: int | None = whole_number(N_("Rows"), 8, minimum=1, maximum=40)
    width: str = _measure(N_("Width of a card (mm)"), required=True)
    height: str = _measure(N_("Height of a card (mm)"), required=True)
    left: str = _measure(N_("Left margin (mm)"))
    top: str = _measure(N_("Upper margin (mm)"))
    gap_right: str = _measure(N_("Gap beside a card (mm)"))
    gap_below: str = _measure(N_("Gap below a card (mm)"))
    is_landscape: bool = flag(N_("A4 landscape"))


@dataclass(frozen=True, slots=True)
class Layout:
    """Where cards lie on a sheet, in mm: (across, down) each, from the upper left corner."""

    page: tuple[float, float]
    counts: tuple[int, int]
    size: tuple[float, float]
    margins: tuple[float, float]
    gaps: tuple[float, float] = (0.0, 0.0)

    @property
    def pitch(self) -> tuple[float, float]:
        """How far it is from one card to the next."""
        return self.size[0] + self.gaps[0], self.size[1] + self.gaps[1]

    def ends(self) -> tuple[float, float]:
        """Return where the last card ends, to the right and below."""
        across, down = (
            margin + count * (size + gap) - gap
            for margin, count, size, gap in zip(
                self.margins, self.counts, self.size, self.gaps, strict=True
            )
        )
        return across, down


_MEASURES = ("width", "height", "left", "top", "gap_right", "gap_below")


def read_mm(written: str) -> float | None:
    """Return "63,5" or "63.5 mm" in millimetres, 0 where nothing stands; None for no measure."""
    plain = written.replace("mm", "").strip()
    found = _WRITTEN.fullmatch(plain or "0")
    if found is None:
        return None
    return int(found[1]) + int((found[2] or "0").ljust(2, "0")) / HUNDREDTHS


def layout_of(said: CardFormat) -> Layout | None:
    """Return where the cards of a sheet lie, None while a measure cannot be read."""
    read = [read_mm(getattr(said, name)) for name in _MEASURES]
    found = [one for one in read if one is not None]
    if len(found) < len(read) or said.columns is None or said.rows is None:
        return None
    width, height, left, top, right, below = found
    page = A4_MM[::-1] if said.is_landscape else A4_MM
    counts = (said.columns, said.rows)
    return Layout((page[0], page[1]), counts, (width, height), (left, top), (right, below))


def check_format(said: CardFormat, others: Iterable[CardFormat]) -> list[Problem]:
    """Return what speaks against a sheet: unreadable measures, too small, not on A4, twice."""
    problems = check(said)
    for name in _MEASURES:
        written = getattr(said, name)
        if read_mm(written) is None:
            label = field_of(CardFormat, name).label
            problems.append(Problem("cards.no_measure", {"label": label, "value": written}, name))
    if any(one.name.casefold() == said.name.casefold() for one in others if one.id != said.id):
        problems.append(Problem("cards.name_taken", {"name": said.name}, "name"))
    layout = layout_of(said)
    return problems if problems or layout is None else unfit(layout)


def unfit(layout: Layout) -> list[Problem]:
    """Return what speaks against measures: cards too small, or not all on the sheet."""
    found = []
    sides = zip(("width", "height"), layout.size, layout.ends(), layout.page, strict=True)
    for name, size, end, page in sides:
        if size < LEAST_MM:
            found.append(Problem("cards.too_small", {"least": shown_mm(LEAST_MM)}, name))
        elif end > page + TOLERANCE_MM:
            values = {"end": shown_mm(end), "page": shown_mm(page)}
            code = "cards.too_wide" if name == "width" else "cards.too_high"
            found.append(Problem(code, values, name))
    return found


def shown_mm(millimetres: float) -> str:
    """Return a measure as it is written: "63,5"."""
    return f"{millimetres:.2f}".rstrip("0").rstrip(".").replace(".", ",")

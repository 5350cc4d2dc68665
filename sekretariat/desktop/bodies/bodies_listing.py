"""The tree of bodies as a list: sorted by number it keeps the tree's order and indents names."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication

from sekretariat.desktop.base.listings import RowsListing
from sekretariat.desktop.base.table_model import Column, Filter, Query
from sekretariat.domain.bodies import Body, BodyKind
from sekretariat.domain.fields import Kind, field_of
from sekretariat.services.lists import ListQuestion
from sekretariat.words import translate

TREE = "number"
LEVEL = "\N{EM SPACE}\N{EM SPACE}"
Row = Mapping[str, Any]


def columns() -> Sequence[Column]:
    """Return the columns of the list of bodies."""

    def label(name: str) -> str:
        return translate(field_of(Body, name).label)

    return (
        Column(TREE, QCoreApplication.translate("BodiesPage", "No."), width=56),
        Column("name", label("name"), width=300),
        Column("kind", label("kind"), width=106, choices=BodyKind),
        Column("term", label("term_id"), width=112),
        Column("chair", QCoreApplication.translate("BodiesPage", "Chair"), width=150),
        Column("seats", QCoreApplication.translate("BodiesPage", "Seats"), Kind.NUMBER, 56),
        Column("filled", QCoreApplication.translate("BodiesPage", "Filled"), Kind.NUMBER, 64),
        Column(
            "participants",
            QCoreApplication.translate("BodiesPage", "Participants"),
            Kind.NUMBER,
            92,
        ),
        Column("constituted_on", label("constituted_on"), Kind.DAY, 100),
        Column("ended_on", label("ended_on"), Kind.DAY, 100),
        Column("short_name", label("short_name"), width=120, hidden=True),
        Column(
            "other_names",
            QCoreApplication.translate("BodiesPage", "Other names"),
            width=220,
            hidden=True,
        ),
        Column("file_reference", label("file_reference"), width=120, hidden=True),
    )


class BodiesListing(RowsListing):
    """Bodies as of a day; ended ones come last on their level and stay findable."""

    def __init__(self, ask: Callable[[ListQuestion], Sequence[Row]]) -> None:
        existing = Filter(
            "state",
            QCoreApplication.translate("BodiesPage", "Existing"),
            (
                ("existing", QCoreApplication.translate("BodiesPage", "on the day shown")),
                ("ended", QCoreApplication.translate("BodiesPage", "ended")),
                ("coming", QCoreApplication.translate("BodiesPage", "not yet constituted")),
            ),
        )
        kinds = Filter(
            "kind",
            translate(field_of(Body, "kind").label),
            tuple((kind.value, translate(kind.label)) for kind in BodyKind),
        )
        super().__init__(columns(), self._find, (existing, kinds))
        self._ask = ask

    def arrange(self, query: Query) -> list[str]:
        """Return the ids of the bodies; by number they stand as a tree."""
        if query.sort not in {"", TREE}:
            return super().arrange(query)
        ordered = super().arrange(replace(query, sort=""))
        return ordered[::-1] if query.descending else ordered

    def _find(self, query: Query) -> list[Row]:
        as_of = query.as_of or date.max
        rows = self._ask(ListQuestion(as_of=as_of, search=query.search))
        kept = [_quiet(row) for row in rows if _fits(row, query.filters, as_of)]
        return kept if query.sort else [_indented(row) for row in kept]


def state_on(row: Row, as_of: date) -> str:
    """Return whether a body is "existing", "ended" or "coming" on the day."""
    if row["ended_on"] and row["ended_on"] < as_of:
        return "ended"
    if row["constituted_on"] and row["constituted_on"] > as_of:
        return "coming"
    return "existing"


def _fits(row: Row, filters: Mapping[str, str], as_of: date) -> bool:
    wanted_state, wanted_kind = filters.get("state"), filters.get("kind")
    return (not wanted_state or state_on(row, as_of) == wanted_state) and (
        not wanted_kind or row["kind"] == wanted_kind
    )


def _quiet(row: Row) -> Row:
    """Return a row with nothing instead of zero, where a body has no seats or participants."""
    seats = row["seats"]
    shown = {"seats": seats or None, "filled": row["filled"] if seats else None}
    return {**row, **shown, "participants": row["participants"] or None}


def _indented(row: Row) -> Row:
    return {**row, "name": f"{LEVEL * int(row['depth'])}{row['name']}"}

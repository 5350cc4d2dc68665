"""Rows to CSV: semicolons, UTF-8 with its mark, headings first; no text becomes a formula.

Excel opens such a file by a double click in German settings. What a spreadsheet would take for a
formula (a number "+49 …" too) gets an apostrophe in front, which reading takes off again.
"""

import codecs
import csv
from collections.abc import Iterable, Mapping
from datetime import datetime
from pathlib import Path

from sekretariat.domain.fields import Kind
from sekretariat.domain.money import euros
from sekretariat.exchange.cells import BETWEEN_SEVERAL, guarded, writable
from sekretariat.exchange.columns import Column
from sekretariat.exchange.saving import replacing
from sekretariat.progress import Progress
from sekretariat.words import shown, translate

DELIMITER = ";"
ROWS_BETWEEN_STEPS = 500


def write_delimited(
    path: Path,
    columns: Iterable[Column],
    rows: Iterable[Mapping[str, object]],
    *,
    total: int = 0,
    progress: Progress | None = None,
) -> int:
    """Write a heading line and one line for each row; return the number of rows.

    Values go by column key as in `workbook.write_sheet`. Raises Refused where the file cannot be
    written, and Cancelled when somebody asked to stop.
    """
    told, shown_columns = progress or Progress(), tuple(columns)
    count = 0
    with replacing(path) as stream:
        writer = csv.writer(codecs.getwriter("utf-8-sig")(stream), delimiter=DELIMITER)
        writer.writerow([guarded(translate(one.label)) for one in shown_columns])
        for count, row in enumerate(rows, start=1):
            writer.writerow([_cell(row.get(one.key), one.kind) for one in shown_columns])
            if count % ROWS_BETWEEN_STEPS == 0:
                told.step(count, max(total, count))
        told.step(count, max(total, count))
    return count


def _cell(value: object, kind: Kind) -> str:
    """Return a value as text: days as 03.11.2020, several values joined, no formula."""
    if kind is Kind.MONEY and isinstance(value, int):
        return euros(value)
    if isinstance(value, int | float) and not isinstance(value, bool):
        return str(value)
    if isinstance(value, datetime) and value.tzinfo:
        value = value.astimezone()
    if isinstance(value, Iterable) and not isinstance(value, str):
        return guarded(writable(BETWEEN_SEVERAL.join(shown(one) for one in value)))
    return guarded(writable(shown(value)))

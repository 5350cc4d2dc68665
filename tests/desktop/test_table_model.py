"""The model of long lists: small, quick, and a model as Qt wants it."""

import statistics
import time
import tracemalloc

from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester

from sekretariat.desktop.base.table_model import PAGE_ROWS, PAGES_KEPT, Query, TableModel
from tests.desktop.listings import FakeListing

MEGABYTE = 1_000_000


def test_it_is_a_model_as_qt_wants_it(qtmodeltester: ModelTester) -> None:
    model = TableModel(FakeListing(30))
    model.arrange(Query())
    qtmodeltester.check(model)


def test_a_hundred_thousand_rows_stay_small() -> None:
    listing = FakeListing(100_000)
    tracemalloc.start()
    model = TableModel(listing)
    model.arrange(Query())
    for row in range(0, 100_000, 50):
        model.data(model.index(row, 0))
    held, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert held < 20 * MEGABYTE
    assert model.rowCount() == 100_000


def test_only_looked_at_pages_are_read_once() -> None:
    listing = FakeListing(100_000)
    model = TableModel(listing)
    model.arrange(Query())
    for row in range(PAGE_ROWS):
        for column in range(len(listing.columns)):
            model.data(model.index(row, column))
    assert listing.pages_read == 1
    for page in range(PAGES_KEPT + 1):
        model.data(model.index(page * PAGE_ROWS, 0))
    assert listing.pages_read == PAGES_KEPT + 1
    assert model.id_at(99_999) == "id-99999"


def test_a_cell_costs_a_few_list_lookups() -> None:
    """Against the same lookups bare: a screen repaints some thousand cells at once."""
    model = TableModel(FakeListing(1000))
    model.arrange(Query())
    indexes = [model.index(row, column) for row in range(29) for column in range(5)]
    rows = [["text"] * 5 for _ in range(1000)]

    def bare() -> None:
        for index in indexes:
            page, place = divmod(index.row(), PAGE_ROWS)
            assert rows[page * PAGE_ROWS + place][index.column()]

    def ours() -> None:
        for index in indexes:
            assert model.data(index, Qt.ItemDataRole.DisplayRole)

    def median(work: object) -> float:
        assert callable(work)
        times = []
        for _ in range(50):
            start = time.perf_counter()
            work()
            times.append(time.perf_counter() - start)
        return statistics.median(times)

    assert median(ours) < 10 * median(bare)


def test_numbers_stand_right_and_other_roles_are_silent() -> None:
    model = TableModel(FakeListing(3))
    model.arrange(Query())
    right = model.index(0, 2).data(Qt.ItemDataRole.TextAlignmentRole)
    assert right & Qt.AlignmentFlag.AlignRight
    assert model.index(0, 0).data(Qt.ItemDataRole.DecorationRole) is None
    assert model.headerData(0, Qt.Orientation.Horizontal) == "Name"
    assert model.headerData(0, Qt.Orientation.Vertical) is None


def test_a_vanished_row_shows_nothing() -> None:
    listing = FakeListing(3)
    model = TableModel(listing)
    model.arrange(Query())
    listing.removed.add(2)
    assert [model.index(2, 0).data(), model.id_at(2)] == ["", ""]


def test_rows_are_found_by_id() -> None:
    model = TableModel(FakeListing(300))
    model.arrange(Query(descending=True))
    assert model.row_of("id-299") == 0
    assert model.row_of("nobody") is None

"""What the window remembers."""

from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray

from sekretariat.desktop.base.layouts import RememberedLayouts, TableLayout
from sekretariat.desktop.base.window_state import WindowState


def test_it_comes_back_at_the_next_start(tmp_path: Path) -> None:
    path = tmp_path / "new folder" / "window.json"
    state = WindowState(path)
    state.put("window.page", "people")
    state.put_bytes("window.geometry", QByteArray(b"\x00\xff"))
    state.save()
    again = WindowState(path)
    assert again.get("window.page") == "people"
    assert again.get_bytes("window.geometry").data() == b"\x00\xff"
    assert again.get("unknown", 7) == 7
    assert again.get_bytes("unknown").data() == b""


@pytest.mark.parametrize("content", ["", "{", "[1, 2]", "\x00"])
def test_a_damaged_memory_counts_as_empty(tmp_path: Path, content: str) -> None:
    path = tmp_path / "window.json"
    path.write_text(content, "utf-8")
    assert WindowState(path).get("window.page") is None


def test_without_a_path_nothing_is_written(tmp_path: Path) -> None:
    WindowState().save()
    assert list(tmp_path.iterdir()) == []


def test_layouts_are_kept_by_table_and_name(tmp_path: Path) -> None:
    path = tmp_path / "window.json"
    state = WindowState(path)
    layouts = RememberedLayouts(state)
    narrow = TableLayout((("name", 200), ("city", 90)), "city", descending=True)
    layouts.save("people", "Schmal", narrow)
    layouts.save("people", "", TableLayout())
    layouts.save("bodies", "Andere", TableLayout())
    state.save()
    again = RememberedLayouts(WindowState(path))
    assert list(again.names("people")) == ["Schmal"]
    assert again.load("people", "Schmal") == narrow
    again.remove("people", "Schmal")
    assert again.load("people", "Schmal") is None

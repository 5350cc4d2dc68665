"""Tab leads through every page and dialog of the session area, in order, and each stop is named."""

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtWidgets import QDialog, QWidget

from sekretariat.desktop.base.offices import OfficeKind
from sekretariat.services.demonstration import demonstrate
from tests.desktop.keyboard import doubled_letters, nameless, out_of_order, stops, unreached
from tests.desktop.session_pictures import SessionPhotographer
from tests.stories.conftest import Begin


def faults(shown: QWidget) -> dict[str, object]:
    """Return what is wrong with the way of the keyboard through a page or dialog."""
    way = stops(shown)
    found: dict[str, object] = {
        "unreached": unreached(shown, way),
        "order": out_of_order(shown, way),
        "nameless": nameless(shown, way),
        "letters": doubled_letters(shown) if isinstance(shown, QDialog) else {},
    }
    return {name: one for name, one in found.items() if one}


def walked(photographer: SessionPhotographer) -> Iterator[tuple[str, dict[str, object]]]:
    """Walk around a session; yield what is wrong where."""
    for name, shown in photographer.all():
        photographer.settle()
        pages = getattr(shown, "pages", None)
        yield name, faults(pages.currentWidget() if pages is not None else shown)


def test_tab_leads_through_everything_around_a_session(begin: Begin, tmp_path: Path) -> None:
    place = str(tmp_path / "Beispielkonferenz.sekretariat")
    demonstrate(place, tmp_path / "papers")
    clerk = begin(OfficeKind.FILE, place)
    clerk.composition.window.resize(1366, 768)
    photographer = SessionPhotographer(clerk.composition)
    photographer.settle()
    found = {name: wrong for name, wrong in walked(photographer) if wrong}
    assert found == {}
    clerk.leave()

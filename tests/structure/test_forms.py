"""Every Designer form, read as XML: usable by keyboard and screen reader, and data only."""

from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest

FORMS = sorted((Path(__file__).parents[2] / "ui").glob("*.ui"))
INPUTS = {
    "QCheckBox",
    "QComboBox",
    "QDateEdit",
    "QDateTimeEdit",
    "QDoubleSpinBox",
    "QLineEdit",
    "QListView",
    "QListWidget",
    "QPlainTextEdit",
    "QRadioButton",
    "QSpinBox",
    "QTableView",
    "QTableWidget",
    "QTextEdit",
    "QTimeEdit",
    "QTreeView",
    "QTreeWidget",
}
BUTTONS = {"QCheckBox", "QRadioButton", "QPushButton", "QToolButton"}

pytestmark = pytest.mark.skipif(not FORMS, reason="there is no form yet")


@pytest.fixture(params=FORMS, ids=lambda path: path.stem)
def form(request: pytest.FixtureRequest) -> ElementTree.Element:
    """Return the root element of each form in turn."""
    return ElementTree.parse(request.param).getroot()


def widgets(form: ElementTree.Element) -> Iterator[tuple[str, str, ElementTree.Element]]:
    """Yield name, Qt class (the base of a promoted one) and element of every widget."""
    bases = {
        custom.findtext("class", ""): custom.findtext("extends", "")
        for custom in form.iter("customwidget")
    }
    for element in form.iter("widget"):
        own = element.get("class", "")
        yield element.get("name", ""), bases.get(own, own), element


def text_of(element: ElementTree.Element, name: str) -> str:
    """Return the text of a property; "" when it is not set."""
    for held in element.findall("property"):
        if held.get("name") == name:
            return "".join(held.itertext()).strip()
    return ""


def test_every_input_says_what_it_is_for(form: ElementTree.Element) -> None:
    """By the label whose buddy it is, by an accessible name, or by its own text."""
    labelled = {text_of(element, "buddy") for element in form.iter("widget")}
    nameless = [
        name
        for name, kind, element in widgets(form)
        if kind in INPUTS
        and name not in labelled
        and not text_of(element, "accessibleName")
        and not (kind in BUTTONS and text_of(element, "text"))
    ]
    assert nameless == []


def test_the_tab_key_reaches_every_input(form: ElementTree.Element) -> None:
    reached = [stop.text for stop in form.iter("tabstop")]
    inputs = [
        name
        for name, kind, element in widgets(form)
        if kind in INPUTS
        and text_of(element, "focusPolicy") not in {"Qt::NoFocus", "Qt::FocusPolicy::NoFocus"}
    ]
    assert len(reached) == len(set(reached))
    assert [name for name in inputs if name not in reached] == []
    names = {name for name, _, _ in widgets(form)}
    assert [stop for stop in reached if stop not in names] == []


def test_buddies_are_widgets_of_the_form(form: ElementTree.Element) -> None:
    names = {name for name, _, _ in widgets(form)}
    buddies = {text_of(element, "buddy") for element in form.iter("widget")} - {""}
    assert buddies <= names


def test_names_are_given_once_and_read_like_fields(form: ElementTree.Element) -> None:
    _root, *names = [name for name, _, _ in widgets(form)]
    assert len(names) == len(set(names))
    assert [name for name in names if not name.isidentifier() or name != name.lower()] == []


def test_no_form_holds_behaviour(form: ElementTree.Element) -> None:
    """Signals are connected in code, where they are found by a search."""
    assert form.findall(".//connection") == []
    assert form.findall(".//slot") == []

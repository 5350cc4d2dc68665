"""German out of the translators' file, English where there is none."""

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from sekretariat.desktop.base.translation import install_language
from update_translations import compile_window_words

TS = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context><name>Page</name>
<message><source>“Save” it</source><translation>„Sichern“</translation></message>
<message numerus="yes"><source>%n row(s)</source>
<translation><numerusform>%n Zeile</numerusform><numerusform>%n Zeilen</numerusform></translation>
</message>
<message><source>Open</source><comment>state</comment><translation>offen</translation></message>
<message><source>Open</source><translation>Öffnen</translation></message>
<message><source>Gone</source><translation type="vanished">Weg</translation></message>
<message><source>Later</source><translation type="unfinished"></translation></message>
</context></TS>"""


@pytest.fixture
def german(qapp: QApplication, tmp_path: Path) -> list[QTranslator]:
    path = tmp_path / "own.ts"
    path.write_text(TS, "utf-8")
    compile_window_words(path)
    return install_language(qapp, "de", path.with_suffix(".qm"))


def said(source: str, comment: str | None = None, n: int = -1, context: str = "Page") -> str:
    return QCoreApplication.translate(context, source, comment, n)


@pytest.mark.usefixtures("german")
@pytest.mark.parametrize(
    ("number", "text"), [(0, "0 Zeilen"), (1, "1 Zeile"), (2, "2 Zeilen"), (21, "21 Zeilen")]
)
def test_plurals_are_german(number: int, text: str) -> None:
    assert said("%n row(s)", n=number) == text


@pytest.mark.usefixtures("german")
def test_texts_are_found_by_context_and_comment() -> None:
    assert said("“Save” it") == "„Sichern“"
    assert said("Open") == "Öffnen"
    assert said("Open", "state") == "offen"
    assert said("Open", context="Elsewhere") == "Open"


@pytest.mark.usefixtures("german")
@pytest.mark.parametrize("source", ["Gone", "Later", "Never heard of", ""])
def test_what_has_no_german_stays_english(source: str) -> None:
    assert said(source) == source


@pytest.mark.usefixtures("german")
def test_dates_numbers_and_qts_own_words_are_german() -> None:
    assert QLocale().toString(100_000) == "100.000"
    assert said("Cancel", context="QPlatformTheme") == "Abbrechen"


def test_english_needs_no_translator(qapp: QApplication) -> None:
    assert install_language(qapp, "en") == []


def test_a_missing_file_leaves_english(qapp: QApplication, tmp_path: Path) -> None:
    install_language(qapp, "de", tmp_path / "none.qm")
    assert said("Open") == "Open"

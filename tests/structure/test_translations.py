"""Both translation files say everything the program can say, and nothing it cannot."""

import ast
import gettext
import json
import shutil
from pathlib import Path
from string import Formatter
from xml.etree import ElementTree

import polib
import pytest

import update_translations
from update_translations import TRANSLATIONS, fill, messages_in, update


@pytest.fixture(scope="module")
def extracted(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a copy of the translations, brought up to date with the sources."""
    folder = tmp_path_factory.mktemp("translations")
    shutil.copytree(TRANSLATIONS, folder, dirs_exist_ok=True)
    update(folder, {})
    return folder


def window_words(folder: Path) -> dict[tuple[str, str], ElementTree.Element]:
    """Return the translation element of every message, by context and source."""
    found = {}
    for context in ElementTree.parse(folder / "sekretariat_de.ts").iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            key = context.findtext("name", ""), message.findtext("source", "")
            found[key] = translation
    return found


def catalogue(folder: Path) -> dict[str, polib.POEntry]:
    return {entry.msgid: entry for entry in polib.pofile(str(folder / "de.po"), encoding="utf-8")}


def places(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name is not None}


def test_the_window_has_no_missing_or_stale_words(extracted: Path) -> None:
    kept, needed = set(window_words(TRANSLATIONS)), set(window_words(extracted))
    assert sorted(needed - kept) == [], "missing: run update_translations.py"
    assert sorted(kept - needed) == [], "stale: run update_translations.py"


def test_the_window_speaks_german_throughout() -> None:
    unfinished = [
        key
        for key, translation in window_words(TRANSLATIONS).items()
        if translation.get("type") or not "".join(translation.itertext()).strip()
    ]
    assert unfinished == []


def test_a_status_is_not_called_like_the_day_of_a_list() -> None:
    day = window_words(TRANSLATIONS)["ListPage", "As of"].text
    assert (catalogue(TRANSLATIONS)["Status"].msgstr, day) == ("Status", "Stand")


def test_every_context_is_a_class_or_a_form() -> None:
    """Qt's reader of Python mistakes a context after a bare translate() statement."""
    contexts = {context for context, _ in window_words(TRANSLATIONS)}
    assert [context for context in contexts if not context.isidentifier()] == []


def test_qt_overlooks_no_message(extracted: Path) -> None:
    """Its reader passes over translate(context, text, None, found.rows) without a word."""
    found = set(window_words(extracted))
    sources = (path.read_text("utf-8") for path in Path("sekretariat/desktop").rglob("*.py"))
    asked = {
        (str(context.value), str(text.value))
        for source in sources
        for call in ast.walk(ast.parse(source))
        if isinstance(call, ast.Call) and getattr(call.func, "attr", "") == "translate"
        if len(call.args) > 1
        for context, text in [call.args[:2]]
        if isinstance(context, ast.Constant) and isinstance(text, ast.Constant)
    }
    assert sorted(asked - found) == []


def test_the_catalogue_has_no_missing_or_stale_words(extracted: Path) -> None:
    kept, needed = set(catalogue(TRANSLATIONS)), set(catalogue(extracted))
    assert sorted(needed - kept) == [], "missing: run update_translations.py"
    assert sorted(kept - needed) == [], "stale: run update_translations.py"


def test_the_catalogue_is_german_throughout() -> None:
    unfinished = [
        source
        for source, entry in catalogue(TRANSLATIONS).items()
        if not entry.translated() or entry.fuzzy
    ]
    assert unfinished == []


def test_translations_fill_the_same_places() -> None:
    """A {name} that only the German has would show as an ellipsis."""
    strangers = {
        source: places(german) - places(source) - places(entry.msgid_plural)
        for source, entry in catalogue(TRANSLATIONS).items()
        for german in (entry.msgstr, *entry.msgstr_plural.values())
    }
    assert {source: names for source, names in strangers.items() if names} == {}


def test_what_the_program_reads_is_compiled_from_both(extracted: Path) -> None:
    with (TRANSLATIONS / "de.mo").open("rb") as file:
        compiled = gettext.GNUTranslations(file)
    entries = catalogue(TRANSLATIONS).values()
    kept = {one.msgid: one.msgstr for one in entries if one.msgstr}
    assert {source: compiled.gettext(source) for source in kept} == kept
    shipped, fresh = ((one / "sekretariat_de.qm").read_bytes() for one in (TRANSLATIONS, extracted))
    assert shipped == fresh, "stale: run update_translations.py"


def test_messages_are_found_where_they_are_marked() -> None:
    source = (
        'name = text(N_("Family name"), required=True)\n'
        'day("not marked")\n'
        'ngettext("one row", "{count} rows", count)\n'
        'QCoreApplication.translate("Window", "of the window")\n'
        "translate(label)\n"
    )
    found = {"Family name": "", "one row": "{count} rows"}
    assert dict(messages_in(source)) == found


def test_a_words_file_fills_what_is_empty(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    messages = {"Body": "", "Seat": "", "one seat": "{count} seats"}
    monkeypatch.setattr(update_translations, "TRANSLATIONS", tmp_path)
    monkeypatch.setattr(update_translations, "gettext_messages", lambda: messages)
    monkeypatch.setattr(update_translations, "extract_window_words", write_window_words)
    words = tmp_path / "words.json"
    words.write_text(
        json.dumps(
            {"Body": "Gremium", "one seat": ["ein Sitz", "{count} Sitze"], "Save": "Sichern"}
        )
    )
    assert update_translations.main(["--words", str(words)]) == 1
    assert capsys.readouterr().out == "untranslated: Seat\n"
    entries = catalogue(tmp_path)
    assert entries["Body"].msgstr == "Gremium"
    assert entries["one seat"].msgstr_plural == {0: "ein Sitz", 1: "{count} Sitze"}
    assert window_words(tmp_path)["Window", "Save"].text == "Sichern"


def write_window_words(file: Path) -> None:
    """Stand in for Qt's extraction: one message, unless the file is there."""
    if not file.exists():
        file.write_text(
            "<TS><context><name>Window</name><message><source>Save</source>"
            '<translation type="unfinished"></translation></message></context></TS>'
        )


def test_plural_forms_are_filled_together_or_not_at_all() -> None:
    translation = ElementTree.fromstring("<translation><numerusform/><numerusform/></translation>")
    assert not fill(translation, "%n Zeilen")
    assert fill(translation, ["%n Zeile", "%n Zeilen"])
    assert list(translation.itertext()) == ["%n Zeile", "%n Zeilen"]

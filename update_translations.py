"""Brings both translation files up to date with the sources, fills in translations, compiles them.

python update_translations.py                      extract; tell what is still untranslated
python update_translations.py --words FILE.json …  fill empty translations from the files as well

What the program reads (.mo, .qm) is written beside them. A words file maps English to German:
{"Save person": "Person speichern", "%n row(s)": ["%n Zeile", "%n Zeilen"]}. Existing translations
are never overwritten.
"""

import argparse
import ast
import importlib.util
import json
import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from xml.etree import ElementTree

import polib

ROOT = Path(__file__).resolve().parent
TRANSLATIONS = ROOT / "resources" / "translations"
MARKERS = {"N_", "translate", "ngettext"}
PO_HEADER = {
    "Language": "de",
    "MIME-Version": "1.0",
    "Content-Type": "text/plain; charset=UTF-8",
    "Content-Transfer-Encoding": "8bit",
    "Plural-Forms": "nplurals=2; plural=(n != 1);",
}

Words = Mapping[str, str | list[str]]


def main(arguments: list[str]) -> int:
    """Update both files; returns 1 while something is untranslated."""
    parser = argparse.ArgumentParser(description="Update resources/translations.")
    parser.add_argument("--words", nargs="+", type=Path, default=[], metavar="FILE.json")
    files = parser.parse_args(arguments).words
    words: dict[str, str | list[str]] = {}
    for file in files:
        words |= json.loads(file.read_text(encoding="utf-8"))
    unfinished = update(TRANSLATIONS, words)
    for message in unfinished:
        print(f"untranslated: {message}")
    return 1 if unfinished else 0


def update(folder: Path, words: Words) -> list[str]:
    """Update the files in a folder; returns the sources that are still untranslated."""
    catalogue, window = folder / "de.po", folder / "sekretariat_de.ts"
    left = update_catalogue(catalogue, words)
    extract_window_words(window)
    left += fill_window_words(window, words)
    extract_window_words(window)  # lupdate's own layout, so that only real changes are seen
    compile_catalogue(catalogue)
    compile_window_words(window)
    return left


def compile_catalogue(file: Path) -> None:
    """Write what every face reads beside the gettext file; it is read ten times faster."""
    polib.pofile(str(file), encoding="utf-8").save_as_mofile(str(file.with_suffix(".mo")))


def compile_window_words(file: Path) -> None:
    """Write what Qt reads beside its file."""
    command = [qt_tool("lrelease"), "-silent", str(file), "-qm", str(file.with_suffix(".qm"))]
    subprocess.run(command, cwd=ROOT, check=True)


# --- words of all faces: gettext ---


def update_catalogue(file: Path, words: Words) -> list[str]:
    """Write the gettext file anew from the sources, keeping what is translated."""
    old = {}
    if file.is_file():
        old = {entry.msgid: entry for entry in polib.pofile(str(file), encoding="utf-8")}
    new = polib.POFile(wrapwidth=100)
    new.metadata = PO_HEADER
    for source, plural in sorted(gettext_messages().items()):
        kept = old.get(source)
        if kept is None or bool(kept.msgid_plural) != bool(plural) or not kept.translated():
            kept = filled_entry(source, plural, words.get(source))
        kept.msgid_plural = plural
        new.append(kept)
    new.save(str(file), newline="\n")
    return [entry.msgid for entry in new if not entry.translated()]


def filled_entry(source: str, plural: str, german: str | list[str] | None) -> polib.POEntry:
    """Return an entry, translated where a words file knows it."""
    if not plural:
        return polib.POEntry(msgid=source, msgstr=german if isinstance(german, str) else "")
    forms = german if isinstance(german, list) else ["", ""]
    return polib.POEntry(msgid=source, msgid_plural=plural, msgstr_plural=dict(enumerate(forms)))


def gettext_messages() -> dict[str, str]:
    """Return every Qt-free message of the package with its plural, or "" where it has none."""
    found: dict[str, str] = {}
    for path in sorted((ROOT / "sekretariat").rglob("*.py")):
        for source, plural in messages_in(path.read_text(encoding="utf-8")):
            found[source] = plural or found.get(source, "")
    return found


def messages_in(source: str) -> Iterator[tuple[str, str]]:
    """Yield message and plural of each call, by its bare name, whose first argument is text."""
    for node in ast.walk(ast.parse(source)):
        if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Name):
            continue
        if node.func.id in MARKERS:
            texts = [text.value for text in node.args if isinstance(text, ast.Constant)]
            message, plural, *_ = [*texts, "", ""]
            if isinstance(message, str) and message:
                yield message, str(plural) if node.func.id == "ngettext" else ""


# --- words of the window: Qt ---


def extract_window_words(file: Path) -> None:
    """Run Qt's lupdate over the code of the window and the forms."""
    sources = [*(ROOT / "sekretariat" / "desktop").rglob("*.py"), *(ROOT / "ui").rglob("*.ui")]
    names = sorted(str(path.relative_to(ROOT)) for path in sources)
    options = ["-silent", "-no-obsolete", "-locations", "none"]
    languages = ["-source-language", "en", "-target-language", "de"]
    guesses = ["-disable-heuristic", "similartext"]
    command = [qt_tool("lupdate"), *options, *languages, *guesses, *names, "-ts", str(file)]
    subprocess.run(command, cwd=ROOT, check=True)


def qt_tool(name: str) -> str:
    """Return the path of a program PySide6 brings along."""
    package = importlib.util.find_spec("PySide6")
    if package is None or package.origin is None:
        raise ModuleNotFoundError("PySide6")
    ending = ".exe" if sys.platform == "win32" else ""
    return str(Path(package.origin).parent / f"{name}{ending}")


def fill_window_words(file: Path, words: Words) -> list[str]:
    """Fill untranslated messages; returns the sources that stay so."""
    tree = ElementTree.parse(file)
    left = []
    for message in tree.iter("message"):
        source, translation = message.findtext("source", ""), message.find("translation")
        if translation is not None and translation.get("type") == "unfinished":
            if fill(translation, words.get(source)):
                del translation.attrib["type"]
            else:
                left.append(source)
    tree.write(file, encoding="utf-8", xml_declaration=True)
    return left


def fill(translation: ElementTree.Element, german: str | list[str] | None) -> bool:
    """Put the German in, one text or one for each plural form; False when it does not fit."""
    forms = translation.findall("numerusform")
    if isinstance(german, str) and german and not forms:
        translation.text = german
        return True
    if isinstance(german, list) and len(german) == len(forms) and all(german):
        for form, text in zip(forms, german, strict=True):
            form.text = text
        return True
    return False


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))

"""The window's own words in German, read from the translators' file; Qt's own words from Qt.

Reading the .ts file itself saves a build step: what a translator saves is what the window says.
"""

from pathlib import Path
from xml.etree import ElementTree

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator

from sekretariat import assets

Texts = tuple[str, ...]


class WindowTranslator(QTranslator):
    """Answers Qt's questions for a text from one .ts file."""

    def __init__(self, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._texts = read_translations(path)

    def isEmpty(self) -> bool:
        """Tell Qt whether there is anything to ask for."""
        return not self._texts

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str | None:  # None is Qt's word for "not here"; "" would be shown
        """Return the German text, None where there is none (then Qt shows the English)."""
        found = self._texts.get((context, source, disambiguation or ""))
        if found is None:
            return None
        return found[german_form(n) if len(found) > 1 else 0]


def german_form(n: int) -> int:
    """Return which plural form a number takes in German: one, or all others (zero too)."""
    return 0 if n == 1 else 1


def read_translations(path: Path) -> dict[tuple[str, str, str], Texts]:
    """Read (context, source, comment) -> forms from a .ts file; {} where it is absent.

    Unfinished texts count when they are filled; vanished and obsolete ones do not.
    """
    if not path.is_file():
        return {}
    root = ElementTree.parse(path).getroot()  # noqa: S314 (our own file, delivered with the program)
    return {
        (context.findtext("name", ""), message.findtext("source", ""), _comment(message)): forms
        for context in root.iter("context")
        for message in context.iter("message")
        if (forms := _forms(message))
    }


def _comment(message: ElementTree.Element) -> str:
    return message.findtext("comment", "")


def _forms(message: ElementTree.Element) -> Texts:
    translation = message.find("translation")
    if translation is None or translation.get("type") in {"vanished", "obsolete"}:
        return ()
    forms = [form.text for form in translation.findall("numerusform")] or [translation.text]
    texts = tuple(form or "" for form in forms)
    return texts if all(texts) else ()


def install_language(
    application: QCoreApplication, language: str = "de", own: Path | None = None
) -> list[QTranslator]:
    """Make the window speak a language ("en" is the source itself); returns what was installed.

    Dates and numbers follow the language as well. `own` names another .ts file.
    """
    QLocale.setDefault(QLocale(language))
    if language == "en":
        return []
    qt = QTranslator(application)
    qt.load(f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    path = own or assets.resource("translations", f"sekretariat_{language}.ts")
    translators = [qt, WindowTranslator(path, application)]
    for translator in translators:
        application.installTranslator(translator)
    return translators

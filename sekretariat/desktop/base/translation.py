"""The window's own words in German, compiled from the translators' file; Qt's own words from Qt."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from sekretariat import assets


def install_language(
    application: QCoreApplication, language: str = "de", own: Path | None = None
) -> list[QTranslator]:
    """Make the window speak a language ("en" is the source itself); returns what was installed.

    Dates and numbers follow the language as well. `own` names another .qm file.
    """
    QLocale.setDefault(QLocale(language))
    if language == "en":
        return []
    shipped = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    paths = [
        shipped / f"qtbase_{language}.qm",
        own or assets.resource("translations", f"sekretariat_{language}.qm"),
    ]
    translators = [QTranslator(application) for _ in paths]
    for translator, path in zip(translators, paths, strict=True):
        translator.load(str(path))
        application.installTranslator(translator)
    return translators

"""Which version of the program runs, of what it is built from, and on what."""

import platform
import sys

import sekretariat
from sekretariat import assets

BUILD = "build.txt"
"""The file an installer puts among the resources: what it was built from, in one line."""
_LOADED = (("sqlite3", "sqlite_version", "SQLite"), ("sqlalchemy", "__version__", "SQLAlchemy"))


def program() -> str:
    """Return the program's version, with what it was built from where that is known."""
    built = build()
    return f"Sekretariat {sekretariat.__version__}{f' ({built})' if built else ''}"


def build() -> str:
    """Return what an installed program was built from, "" in a checkout."""
    path = assets.resource(BUILD)
    return path.read_text(encoding="utf-8").strip() if path.is_file() else ""


def versions() -> list[str]:
    """Return the versions of what runs, a line each; what is not loaded is not asked."""
    found = [program(), f"Python {platform.python_version()}"]
    for module, attribute, name in (("PySide6", "__version__", "Qt"), *_LOADED):
        version = getattr(sys.modules.get(module), attribute, "")
        found += [f"{name} {version}"] if version else []
    return [*found, f"{platform.system()} {platform.release()} {platform.machine()}"]

"""What is inside of what is handed on: each component with its licence, read from what it says."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from importlib.metadata import Distribution, distributions
from pathlib import Path
from urllib.parse import quote

from installer.steps import Build

TEXTS = Path(__file__).with_name("texts")
LONGEST_NAME = 60
OF_QT = "LGPL-3.0-only OR GPL-2.0-only OR GPL-3.0-only"
# what these mean, whose descriptions name their licence loosely
KNOWN = {
    "chunspell": "MIT AND (MPL-1.1 OR GPL-2.0-or-later OR LGPL-2.1-or-later)",
    "email-validator": "Unlicense",
    "lxml": "BSD-3-Clause",
    "markdown-it-py": "MIT",
    "mdurl": "MIT",
    "pyinstaller": "GPL-2.0-or-later WITH Bootloader-exception",
    "pypdfium2": "BSD-3-Clause AND Apache-2.0",
    "pyphen": "GPL-2.0-or-later OR LGPL-2.1-or-later OR MPL-1.1",
    "pyside6-addons": OF_QT,
    "pyside6-essentials": OF_QT,
    "python-dateutil": "Apache-2.0 AND BSD-3-Clause",
    "reportlab": "BSD-3-Clause",
    "rstr": "BSD-3-Clause",
    "shellingham": "ISC",
    "shiboken6": OF_QT,
    "uharfbuzz": "Apache-2.0",
    "xlrd": "BSD-3-Clause AND BSD-4-Clause",
}
EXPRESSION = re.compile(r"[A-Za-z0-9.+-]+(?: (?:AND|OR|WITH) \(?[A-Za-z0-9.+ ()-]+)*")
LICENCE_FILE = re.compile(r"licen[cs]e|copying|notice|authors|copyright", re.IGNORECASE)


@dataclass(frozen=True)
class Component:
    """One component: name and version, its licence (SPDX), the names and texts of its licence.

    `purl` is its address as a package (package-url), "" where it has none.
    """

    name: str
    version: str
    licence: str
    texts: tuple[tuple[str, str], ...] = ()
    purl: str = ""


def package_url(kind: str, name: str, version: str) -> str:
    """Return the address of a package, as the specification of package-url writes it."""
    return f"pkg:{kind}/{quote(name)}@{quote(version, safe=':')}"


def canonical(name: str) -> str:
    """Return the name of a distribution as all spellings of it are compared (PEP 503)."""
    return re.sub(r"[-_.]+", "-", name).lower()


def installed(folder: Path, names: Iterable[str] | None = None) -> list[Component]:
    """Return the distributions installed in a folder, by name; only these names where told."""
    wanted = None if names is None else {canonical(name) for name in names}
    found = {canonical(one.metadata["Name"]): one for one in distributions(path=[str(folder)])}
    return [component_of(found[name]) for name in sorted(found) if wanted is None or name in wanted]


def component_of(one: Distribution) -> Component:
    """Return an installed distribution as a component."""
    name = canonical(one.metadata["Name"])
    purl = package_url("pypi", name, one.version)
    texts = of_qt() if KNOWN.get(name) == OF_QT else tuple(licence_texts(one))
    return Component(name, one.version, licence_of(one), texts, purl)


def licence_of(one: Distribution) -> str:
    """Return the licence a distribution names, as an SPDX expression where it can be."""
    said = one.metadata.get_all("License-Expression") or []
    loose = [text for text in one.metadata.get_all("License") or [] if len(text) < LONGEST_NAME]
    classes = one.metadata.get_all("Classifier") or []
    classes = [text.rsplit(" :: ", 1)[-1] for text in classes if text.startswith("License ::")]
    known = KNOWN.get(canonical(one.metadata["Name"]))
    return known or next(iter([*said, *loose, " / ".join(classes)]), "") or "unbekannt"


def licence_texts(one: Distribution) -> Iterable[tuple[str, str]]:
    """Yield the licence files of a distribution: their names and what they say."""
    for file in one.files or []:
        is_described = file.parts[0].endswith(".dist-info")
        if is_described and any(LICENCE_FILE.search(part) for part in file.parts[1:]):
            path = Path(str(one.locate_file(file)))
            if path.is_file():
                yield file.name, path.read_text(encoding="utf-8", errors="replace")


def own(build: Build) -> list[Component]:
    """Return the program itself and the data beside it that others made."""
    resources = build.root / "resources"
    fonts, spelling = resources / "fonts", resources / "spelling"
    return [
        Component("sekretariat", build.version, "MIT", read(build.root / "LICENSE")),
        Component("noto-fonts", "", "OFL-1.1", read(fonts / "OFL.txt")),
        Component("dejavu-fonts", "2.37", "Bitstream-Vera", read(fonts / "DEJAVU-LICENSE.txt")),
        Component(
            "igerman98",
            "20161207+frami20170109",
            "GPL-2.0-only OR GPL-3.0-only",
            read(spelling / "README.md", spelling / "GPL-2.txt", spelling / "GPL-3.txt"),
        ),
    ]


def of_qt() -> tuple[tuple[str, str], ...]:
    """Return the texts of Qt's licence, which its wheels leave out."""
    spelling = TEXTS.parents[1] / "resources" / "spelling"
    return read(TEXTS / "LGPL-3.0.txt", spelling / "GPL-3.txt")


def read(*files: Path) -> tuple[tuple[str, str], ...]:
    """Return names and texts of files."""
    return tuple((file.name, file.read_text(encoding="utf-8")) for file in files)

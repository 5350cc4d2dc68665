"""The licences of everything the program brings along, for whoever wants to know.

An installer puts the list it made beside the program; a checkout lists what is installed.
"""

from collections.abc import Iterable
from importlib.metadata import Distribution, distributions

from sekretariat import folders

LIST = "LIZENZEN.txt"
"""The file an installer puts beside the program."""
BUNDLED = (
    ("Sekretariat", "MIT"),
    ("igerman98 + frami (de_DE_frami)", "GPL-2.0 or GPL-3.0"),
    ("Noto Sans, Noto Sans Arabic", "OFL-1.1"),
    ("DejaVu Sans", "Bitstream-Vera"),
)
_LONGEST = 60


def listed() -> str:
    """Return the list: a line for each thing, its version and its licence."""
    for folder in folders.program_folders():
        if (folder / LIST).is_file():
            return (folder / LIST).read_text(encoding="utf-8")
    lines = {f"{name}: {licence}" for name, licence in BUNDLED} | set(_installed(distributions()))
    return "\n".join(sorted(lines, key=str.casefold))


def _installed(found: Iterable[Distribution]) -> Iterable[str]:
    for one in found:
        name = one.metadata["Name"]
        if name and name.casefold() != "sekretariat":
            yield f"{name} {one.version}: {licence_of(one)}"


def licence_of(one: Distribution) -> str:
    """Return the licence of an installed package, as far as it says so in a line."""
    told = one.metadata.json
    said = told.get("license_expression") or told.get("license") or ""
    if said and "\n" not in said and len(said) <= _LONGEST:
        return str(said)
    classified = [
        line.rpartition(" :: ")[2]
        for line in told.get("classifier", ())
        if line.startswith("License ::")
    ]
    return ", ".join(classified) or "–"

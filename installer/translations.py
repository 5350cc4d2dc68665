"""The words the program reads at run time, brought up to date with its sources."""

from installer.environment import python
from installer.steps import Build, call


def compile_words(build: Build) -> None:
    """Write the compiled translations anew; raises BuildFailed while something has no German."""
    call(
        build,
        [python(build), build.root / "update_translations.py"],
        "Die Übersetzungen sind nicht vollständig.",
    )

"""The pictures of the handbook, made anew from the program that is built."""

from installer.environment import python
from installer.steps import Build, call


def make_pictures(build: Build) -> None:
    """Draw them all; raises BuildFailed where the program no longer shows what the text tells.

    What is built quickly, to be tried out, keeps the pictures that are there.
    """
    if build.is_quick:
        return
    call(
        build,
        [python(build), "-m", "handbook.pictures"],
        "Die Bilder des Handbuchs konnten nicht gezeichnet werden.",
    )

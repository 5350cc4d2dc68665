"""A bare Debian in a folder: no Python, no desktop; what runs there has only what it brings."""

import os
import shutil
import subprocess
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from installer.linux.screen import SOCKETS
from installer.steps import Build, BuildFailed, call, require

CLERK, HOME = "schmidt", "/home/schmidt"
SOURCES = "deb {uri} {suite} {component}\n"
# mounts end with the command; a clerk has no network
INSIDE = """
root=$1; shift
mount -t proc proc "$root/proc"
mkdir -p "$root/tmp/.X11-unix"
if [ -d {sockets} ]; then mount --bind {sockets} "$root/tmp/.X11-unix"; fi
exec chroot "$@"
"""


@dataclass(frozen=True)
class BareRoot:
    """The folder of a bare system, and how to work in it."""

    build: Build
    folder: Path

    def as_root(self, *words: str) -> str:
        """Run a command as root, with network; raises BuildFailed with what it said."""
        command = self._command([], [str(self.folder), "env", "-i", *variables("/root"), *words])
        return call(self.build, command, f"„{words[0]}“ ist nicht gelungen.")

    def as_clerk(self, *words: str) -> str:
        """Run a command as somebody without rights and without network."""
        command = self.clerks_command(words)
        return call(self.build, command, f"„{' '.join(words)}“ ist nicht gelungen.")

    def clerks_command(
        self, words: tuple[str, ...], shown: Mapping[str, str] | None = None
    ) -> list[str]:
        """Return the command that does so; `shown` are variables of a window."""
        told = [f"{name}={value}" for name, value in (shown or {}).items()]
        user = [f"--userspec={CLERK}", str(self.folder)]
        return self._command(["--net"], [*user, "env", "-i", *variables(HOME), *told, *words])

    def path(self, place: str) -> Path:
        """Return where a place in the bare system lies outside."""
        return self.folder / place.removeprefix("/")

    def _command(self, apart: list[str], words: list[str]) -> list[str]:
        script = INSIDE.format(sockets=SOCKETS)
        return ["unshare", "--mount", *apart, "sh", "-ec", script, "sh", str(self.folder), *words]


def variables(home: str) -> list[str]:
    """Return the few variables a session has."""
    path = "PATH=/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin"
    return [f"HOME={home}", path, "LANG=C.UTF-8", "DEBIAN_FRONTEND=noninteractive"]


@contextmanager
def bare_root(build: Build) -> Iterator[BareRoot]:
    """Give a bare system, unpacked anew; it is made once and kept packed below build/."""
    if os.geteuid() != 0:
        raise BuildFailed("Das nackte System lässt sich nur mit Verwaltungsrechten einrichten.")
    require({"debootstrap": "debootstrap", "unshare": "util-linux", "tar": "tar"})
    folder, packed = build.work / "bare", build.work / "bare.tar"
    shutil.rmtree(folder, ignore_errors=True)
    if not packed.is_file():
        make(build, folder)
        call(build, ["tar", "-C", folder, "-cf", packed, "."], "Das System ließ sich nicht packen.")
    else:
        folder.mkdir(parents=True)
        call(build, ["tar", "-C", folder, "-xf", packed], "Das System ließ sich nicht auspacken.")
    try:
        yield BareRoot(build, folder)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def make(build: Build, folder: Path) -> None:
    """Make a bare system of the same Debian from the same source, with one clerk in it."""
    sources = sources_of_here()
    uri, suite = sources[0].split()[1:3]
    call(
        build,
        ["debootstrap", "--variant=minbase", suite, folder, uri],
        "Das nackte System ließ sich nicht einrichten.",
    )
    (folder / "etc/apt/sources.list").write_text("\n".join(sources) + "\n", encoding="ascii")
    shutil.copy("/etc/resolv.conf", folder / "etc/resolv.conf")
    root = BareRoot(build, folder)
    root.as_root("useradd", "--create-home", CLERK)
    root.as_root("apt-get", "update", "-q")


def sources_of_here() -> list[str]:
    """Return the lines of Debian's own sources, as this computer has them; the release first."""
    form = "$(REPO_URI) $(CODENAME) $(COMPONENT) $(ORIGIN)"
    done = subprocess.run(
        ["apt-get", "indextargets", "--format", form, "Created-By: Packages"],
        capture_output=True,
        text=True,
        check=False,
    )
    lines = {
        SOURCES.format(uri=words[0], suite=words[1], component=words[2]).strip()
        for words in map(str.split, done.stdout.splitlines())
        if words[2:] == ["main", "Debian"]
    }
    if not lines:
        raise BuildFailed("Dieses System nennt keine Quelle von Debian (apt-get indextargets).")
    return sorted(lines, key=lambda line: ("-" in line.split()[2], line))

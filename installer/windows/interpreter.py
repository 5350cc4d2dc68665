"""Python for Windows: the embeddable CPython, from where one says, checked before it is used.

`SEKRETARIAT_WINDOWS_PYTHON` names the zip of python.org (path or address) and
`SEKRETARIAT_WINDOWS_PYTHON_SHA256` its hash; without them it is what pip can reach.
"""

import hashlib
import io
import os
import re
import shutil
import tarfile
import urllib.request
import zipfile
from collections.abc import Mapping
from pathlib import Path

from installer.environment import python
from installer.steps import Build, BuildFailed, call
from installer.windows.workshop import HERE, inside, stored, within

ORIGIN = "SEKRETARIAT_WINDOWS_PYTHON"
HASH = "SEKRETARIAT_WINDOWS_PYTHON_SHA256"
LOCK = HERE / "interpreter.txt"
SIGNER = "CN=Python Software Foundation"
SIGNED = {".exe", ".dll", ".pyd"}
# Microsoft's own, signed by a chain that does not lie in its files; taken from the libraries
RUNTIME = re.compile(r"vcruntime\d+(_\d+)?\.dll")


def folder(build: Build) -> Path:
    """Return the folder of the interpreter as it came, all of it checked."""
    return build.work / "interpreter"


def fetch(build: Build) -> None:
    """Fetch, unpack and check the interpreter."""
    archive = origin(build, os.environ)
    shutil.rmtree(folder(build), ignore_errors=True)
    folder(build).mkdir(parents=True)
    with zipfile.ZipFile(io.BytesIO(archive)) as packed:
        for name in packed.namelist():
            file = Path(name).name
            if file and not RUNTIME.fullmatch(file) and not file.endswith("._pth"):
                (folder(build) / file).write_bytes(packed.read(name))
    library(build)
    check_signatures(build)


def origin(build: Build, environment: Mapping[str, str]) -> bytes:
    """Return the zip with the interpreter, its hash checked; raises BuildFailed."""
    place = environment.get(ORIGIN, "")
    if not place:
        return from_package(build)
    expected = environment.get(HASH, "").lower()
    if not expected:
        raise BuildFailed(f"Zu {ORIGIN} fehlt die Prüfsumme; bitte auch {HASH} setzen.")
    archive = fetched(place)
    if hashlib.sha256(archive).hexdigest() != expected:
        raise BuildFailed(f"Das Python aus {place} hat nicht die Prüfsumme aus {HASH}.")
    return archive


def fetched(place: str) -> bytes:
    """Return the bytes at a path or an https address; raises BuildFailed."""
    try:
        if place.startswith("https://"):
            with urllib.request.urlopen(place, timeout=300) as answer:  # noqa: S310  https alone
                return bytes(answer.read())
        return Path(place).read_bytes()
    except OSError as error:
        raise BuildFailed(f"Das Python aus {place} ließ sich nicht lesen: {error}") from error


def from_package(build: Build) -> bytes:
    """Return the zip packed inside what interpreter.txt names; pip checks the hash."""
    into = build.work / "fetched"
    shutil.rmtree(into, ignore_errors=True)
    call(
        build,
        [python(build), "-m", "pip", "download", "--quiet", "--no-deps", "--no-binary", ":all:",
         "--require-hashes", "--requirement", LOCK, "--dest", into],
        "Das Python für Windows konnte nicht geholt werden, oder seine Prüfsumme stimmt nicht.",
    )  # fmt: skip
    (package,) = into.glob("*.tar.gz")
    with tarfile.open(package) as packed:
        (member,) = (one for one in packed if one.name.endswith("/data.zip"))
        content = packed.extractfile(member)
        return content.read() if content else b""


def library(build: Build) -> Path:
    """Return Python's own library, which tells its version; raises BuildFailed."""
    found = [file for file in folder(build).glob("python3*.dll") if file.stem != "python3"]
    if len(found) != 1:
        raise BuildFailed("Das Archiv ist kein einbettbares Python für Windows.")
    return found[0]


def version(build: Build) -> str:
    """Return the version written in Python's library, such as 3.12.9."""
    content = library(build).read_bytes()
    at = content.rfind("ProductVersion".encode("utf-16-le"))
    text = content[at : at + 100].decode("utf-16-le", errors="replace")
    found = re.search(r"\d+\.\d+\.\d+", text)
    if at < 0 or not found:
        raise BuildFailed(f"Die Version von {library(build).name} ist nicht zu lesen.")
    return found[0]


def check_signatures(build: Build) -> None:
    """See to it that every program file is signed by Python's makers; raises BuildFailed.

    The time stamp counts, not the day of the build. Lists of withdrawn certificates are not asked:
    a build needs no network.
    """
    roots = stored(build, HERE / "roots.pem")
    for file in sorted(folder(build).iterdir()):
        if file.suffix in SIGNED:
            said = inside(
                build,
                ["osslsigncode", "verify", "-in", within(build, file), "-ignore-crl",
                 "-CAfile", roots, "-TSA-CAfile", roots],
                f"Die Unterschrift von {file.name} gilt nicht; dieses Python wird nicht verwendet.",
            )  # fmt: skip
            if not signer(said).endswith(SIGNER):
                raise BuildFailed(f"{file.name} ist nicht von der Python Software Foundation.")


def signer(said: str) -> str:
    """Return whom the first certificate of a verified signature is made out to."""
    found = re.search(r"Signer's certificate:.*?Subject: ([^\n]+)", said, re.DOTALL)
    return found[1] if found else ""

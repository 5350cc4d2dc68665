"""Proves what was built on a bare Debian without Python: `python3 -m installer.linux.proof`.

The archive starts there, the package installs, does the main job without network, shows its window,
takes over from an older version with its data, and goes without touching them. Needs root.
"""

import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from installer.environment import python
from installer.linux import archive, package
from installer.linux.bare_root import CLERK, HOME, BareRoot, bare_root
from installer.linux.screen import Screen, screen
from installer.steps import Build, BuildFailed, Step, build_for, call, run

OLDER_VERSION, OLDER_SCHEMA = "0.0.1", "0010"
OFFICE, PAPERS = f"{HOME}/alt.sekretariat", f"{HOME}/papiere"
DAMAGED = f"{HOME}/kaputt.sekretariat"
OLDER_NAME = "Musterverband Altbestand"
INSTALL = ("apt-get", "install", "-q", "-y", "--no-install-recommends")
# an office as an older version of the program left it
OLDER_OFFICE = """
import sys
from sqlalchemy import text
from sekretariat.storage.engine import make_engine
from sekretariat.storage.upgrade import run_scripts, scripts
engine = make_engine(sys.argv[1])
with engine.begin() as connection:
    run_scripts(connection, scripts(), to=sys.argv[2])
    connection.execute(text(
        "INSERT INTO organization (id, row_version, name, short_name, category, nomination_contact,"
        " website, status, remark, sort_key, search_key) VALUES"
        " ('0198c0de-0000-7000-8000-000000000001', 1, :name, '', '', '', '', 'active', '',"
        " lower(:name), lower(:name))"), {"name": sys.argv[3]})
engine.dispose()
"""


@dataclass(frozen=True)
class Proof:
    """What is proved, where, and on which screen."""

    build: Build
    root: BareRoot
    screen: Screen

    def has_no_python(self) -> None:
        """See that the system is as bare as it is said to be."""
        found = [
            place
            for place in ("bin", "usr/bin", "usr/local/bin")
            for _ in self.root.path(place).glob("python*")
        ]
        expect(not found, "Im nackten System liegt ein Python.")
        count = len(self.root.as_root("dpkg-query", "--show").splitlines())
        print(f"      {count} Pakete, kein Python, kein Bildschirm, kein Netz für {CLERK}")

    def archive_starts(self) -> None:
        """Unpack the archive and start it: the main job, then the window."""
        packed = archive.path_of(self.build)
        call(self.build, ["tar", "-C", self.root.path(HOME), "-xf", packed], "Auspacken misslang.")
        home = f"{HOME}/sekretariat-{self.build.version}"
        self._main_job(f"{home}/sekretariat", f"{PAPERS}-archiv")
        self._window(f"{home}/sekretariat", f"{PAPERS}-archiv", "archiv.png")

    def package_installs(self) -> None:
        """Install an older package from the same files; see that nothing is missing."""
        older = package.path_of(self.build, OLDER_VERSION)
        layout = self.build.work / "package"
        package.write(self.build, layout, older, OLDER_VERSION)
        self._install(older)

    def main_job(self) -> None:
        """Do the main job as somebody without rights and without network, then show the window."""
        self._main_job("sekretariat", PAPERS)
        self._window("sekretariat", PAPERS, "paket.png")

    def comes_back(self) -> None:
        """Cut an office short; its backup takes its place, the damaged file is kept."""
        words = ("sekretariat", "--database", DAMAGED)
        self.root.as_clerk(*words, "new", "person", "family_name=Muster")
        self.root.as_clerk(*words, "backup")
        (copy,) = self.root.path(f"{HOME}/Sicherungen").iterdir()
        place = self.root.path(DAMAGED)
        half = place.read_bytes()[: place.stat().st_size // 2]
        place.write_bytes(half)
        self.root.as_clerk(*words, "restore", f"{HOME}/Sicherungen/{copy.name}")
        found = self.root.as_clerk(*words, "list", "persons")
        expect("Muster" in found, "Die Sicherung ist nicht zurückgekommen.")
        kept = [path for path in place.parent.glob("kaputt-*") if path.read_bytes() == half]
        expect(len(kept) == 1, "Die beschädigte Datei ist nicht mehr da.")
        print(f"      zurückgeholt: {copy.name}; aufgehoben: {kept[0].name}")

    def upgrades(self) -> None:
        """Install the newer package over the older one; an old office is backed up and goes on."""
        before = self._sample_hash()
        self._make_older_office()
        self._install(package.path_of(self.build))
        expect(self._sample_hash() == before, "Die neue Version hat Daten beim Einbau verändert.")
        found = self.root.as_clerk("sekretariat", "--database", OFFICE, "list", "organizations")
        expect(OLDER_NAME in found, "Die Daten der älteren Version fehlen.")
        copies = sorted(
            path.name for path in self.root.path(HOME).glob("alt-vor-Version-*.sekretariat")
        )
        expect(bool(copies), "Vor der Umstellung wurde nicht gesichert.")
        self.root.as_clerk("sekretariat", "--database", OFFICE, "check")
        print(f"      {OLDER_NAME} ist da, gesichert als {', '.join(copies)}")

    def removes(self) -> None:
        """Remove and purge the package: the program goes, the data stay."""
        before = self._sample_hash()
        self.root.as_root("apt-get", "remove", "-q", "-y", "sekretariat")
        self.root.as_root("dpkg", "--purge", "sekretariat")
        left = [
            place
            for place in ("usr/lib/sekretariat", "usr/bin/sekretariat", "usr/share/doc/sekretariat")
            if self.root.path(place).exists()
        ]
        expect(not left, f"Nach dem Entfernen blieb liegen: {', '.join(left)}")
        expect(self._sample_hash() == before, "Das Entfernen hat Daten verändert.")
        print("      das Programm ist fort, die Daten sind unverändert")

    def _install(self, file: Path) -> None:
        inside = self.root.path("/tmp") / file.name  # noqa: S108  of the bare system
        inside.write_bytes(file.read_bytes())
        said = self.root.as_root(*INSTALL, f"/tmp/{file.name}")  # noqa: S108
        inside.unlink()
        unpacked = [line for line in said.splitlines() if "newly installed" in line]
        print(f"      apt-get install {file.name}: {' '.join(unpacked)}")

    def _main_job(self, program: str, papers: str) -> None:
        self.root.as_clerk(program, "demo", "--no-window", "--into", papers)
        made = [path for path in self.root.path(papers).rglob("*") if path.is_file()]
        expect(len(made) > 20, f"Nur {len(made)} Papiere sind entstanden.")  # noqa: PLR2004
        print(f"      demo --no-window: {len(made)} Papiere")

    def _window(self, program: str, folder: str, picture: str) -> None:
        office = next(self.root.path(folder).glob("*.sekretariat")).name
        shown = {"DISPLAY": self.screen.display}
        words = (program, f"{folder}/{office}")
        with subprocess.Popen(self.root.clerks_command(words, shown)) as window:
            try:
                file = self.build.output / picture
                self.screen.picture_when_quiet(file)
                print(f"      Fenster mit {office}: {file.name}, {self.screen.colours()} Farben")
            finally:
                window.terminate()

    def _make_older_office(self) -> None:
        place = self.root.path(OFFICE)
        command = [str(python(self.build)), "-c", OLDER_OFFICE, str(place), OLDER_SCHEMA]
        variables = {"PYTHONPATH": str(self.build.root)}
        call(self.build, [*command, OLDER_NAME], "Der alte Bestand misslang.", variables=variables)
        self.root.as_root("chown", CLERK, OFFICE)

    def _sample_hash(self) -> str:
        """Return the hashes of papers and office; the log beside it changes with every look."""
        files = f"find {PAPERS} -type f ! -name '*-shm' ! -name '*-wal' -exec sha256sum {{}} +"
        return self.root.as_root("sh", "-c", files)


def expect(holds: bool, sentence: str) -> None:  # noqa: FBT001  as an assertion
    """Raise BuildFailed with the sentence where something does not hold."""
    if not holds:
        raise BuildFailed(sentence)


def prove(build: Build) -> None:
    """Prove everything, step by step."""
    with screen() as shown, bare_root(build) as root:
        proof = Proof(build, root, shown)
        steps = {
            "Nacktes System ohne Python": proof.has_no_python,
            "Archiv auspacken und starten": proof.archive_starts,
            "Ältere Version installieren": proof.package_installs,
            "Beispielkonferenz ohne Fenster, dann mit": proof.main_job,
            "Neue Version darüber installieren": proof.upgrades,
            "Beschädigte Datei zurückholen": proof.comes_back,
            "Entfernen, die Daten bleiben": proof.removes,
        }
        run(
            build, [Step(str(at), told, quiet(act)) for at, (told, act) in enumerate(steps.items())]
        )


def quiet(act: Callable[[], None]) -> Callable[[Build], None]:
    """Return an act of the proof as a step."""
    return lambda _: act()


if __name__ == "__main__":
    try:
        prove(build_for(Path(__file__).resolve().parents[2], "linux"))
    except BuildFailed as failure:
        sys.exit(str(failure))

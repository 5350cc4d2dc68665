"""The proof: the setup is run under Wine as an office would, and what became of it is told.

Wine is no Windows: what runs here loads, computes, prints to files and paints; real fonts,
printers, virus scanners and SmartScreen are seen on a Windows alone (.github/workflows).
"""

import hashlib
import shutil
from dataclasses import dataclass, field
from pathlib import Path

from installer.steps import Build, BuildFailed
from installer.windows import packages, workshop
from installer.windows.workshop import WINE, inside, stored, windows, within

PREFIX = "/srv/proof"
WINE_USER = "root"  # who is at work in the workshop
LOCAL = Path("drive_c", "users", WINE_USER, "AppData", "Local")
ENTRY = "HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\Uninstall\\Sekretariat"
OLDER = "0.0.1"
LOG, PICTURE = "windows-proof.txt", "windows-window.png"
# NSIS goes on in a copy of itself; Wine's server ends when the last program has
_AND_WAIT = (
    'expected=$1; shift; code=0; wine "$@" || code=$?; wineserver --wait; exit $((code - expected))'
)


@dataclass
class Proof:
    """One run: the build, and what was found, line by line."""

    build: Build
    lines: list[str] = field(default_factory=list)

    @property
    def home(self) -> Path:
        """The local folder of the user, as this computer sees it."""
        return workshop.folder(self.build) / PREFIX.lstrip("/") / LOCAL

    @property
    def program(self) -> Path:
        """The folder the setup installs to."""
        return self.home / "Programs" / "Sekretariat"

    @property
    def papers(self) -> Path:
        """The folder for what the program makes."""
        return self.build.work / "proof"

    def tell(self, said: str, *, holds: bool = True) -> None:
        """Note what was found; raises BuildFailed where it does not hold."""
        self.lines.append(f"{'ja  ' if holds else 'NEIN'}  {said}")
        print(f"      {self.lines[-1]}", flush=True)
        if not holds:
            raise BuildFailed(f"Der Beweis ist nicht gelungen: {said}")

    def run(self, *words: str, code: int = 0) -> str:
        """Run a Windows program to its end; it has to end with this code."""
        command = ["sh", "-c", _AND_WAIT, "run", str(code), *words]
        problem = f"{words[0]} endete nicht mit {code}."
        return inside(self.build, command, problem, variables())

    def command(self, *words: str) -> str:
        """Run the installed program as a command."""
        return self.run(
            "C:\\users\\root\\AppData\\Local\\Programs\\Sekretariat\\sekretariat-befehl.exe", *words
        )


def variables() -> dict[str, str]:
    """Return what Wine runs with: a user of its own, and no screen but where one is shown."""
    return {**WINE, "WINEPREFIX": PREFIX, "HOME": "/srv"}


def prove(build: Build) -> None:
    """Install, work, show, update, refuse, remove; write log and picture to the output folder."""
    proof = Proof(build)
    shutil.rmtree(proof.papers, ignore_errors=True)
    proof.papers.mkdir(parents=True)
    workshop.prepare_wine(build, PREFIX)
    setup = shutil.copy(build.output / packages.SETUP, build.work)
    older = packages.pack(build, OLDER, build.work / "Sekretariat-Setup-older.exe", "FAST")
    try:
        install(proof, older, OLDER)
        work(proof)
        update(proof, Path(setup), older)
        show(proof, Path(setup))
        remove(proof)
        carry(proof)
    finally:
        told = [f"Sekretariat {build.version} für Windows, geprüft unter Wine", *proof.lines]
        (build.output / LOG).write_text("\n".join(told) + "\n", encoding="utf-8")


def install(proof: Proof, setup: Path, version: str) -> None:
    """Run a setup without a window and see what it left."""
    proof.run(windows(within(proof.build, setup)), "/S")
    entry = proof.run("reg", "query", ENTRY)
    proof.tell(f"Das Setup {version} läuft ohne Fenster", holds=version in entry)
    started = (proof.program / "Sekretariat.exe").is_file()
    proof.tell("Es richtet das Programm im lokalen Ordner ein", holds=started)
    kind = proof.run("reg", "query", "HKCU\\Software\\Classes\\.sekretariat", "/ve")
    proof.tell("Es meldet die Dateiart .sekretariat an", holds="Geschaeftsstelle" in kind)


def work(proof: Proof) -> None:
    """Do the main job with the installed program."""
    said = proof.command("demo", "--no-window", "--into", place(proof, proof.papers))
    print("\n".join(f"        {line}" for line in said.splitlines()))
    papers = list(proof.papers.rglob("*.pdf"))
    proof.tell(f"demo --no-window legt {len(papers)} PDF an", holds=len(papers) >= 8)  # noqa: PLR2004
    agenda = within(proof.build, proof.papers / "Tagesordnung.pdf")
    fonts = inside(proof.build, ["pdffonts", agenda], "Die Tagesordnung ist kein PDF.")
    print("\n".join(f"        {line}" for line in fonts.splitlines()))
    proof.tell("Die Schriften liegen in den PDF", holds="Noto" in fonts and " no " not in fonts)
    sheet = place(proof, proof.papers / "Mitgliederliste.xlsx")
    office = place(proof, office_file(proof))
    read = proof.command("--database", office, "import", sheet)
    print("\n".join(f"        {line}" for line in read.splitlines()[:6]))
    proof.tell("Der Leser liest eine Liste in einem eigenen Prozess", holds=bool(read.strip()))
    question = proof.papers / "words.json"
    question.write_text('{"check": ["Beschlussfähigkeit", "Beschlusfähigkeit"]}\n', "utf-8")
    program = "C:\\users\\root\\AppData\\Local\\Programs\\Sekretariat\\sekretariat-befehl.exe"
    told = inside(
        proof.build,
        ["sh", "-c", 'wine "$1" --spell-apart < "$2"', "spell", program,
         within(proof.build, question)],
        "Die Rechtschreibung antwortet nicht.",
        variables(),
    )  # fmt: skip
    known = '"Beschlussf\\u00e4higkeit": []' in told and '"Beschlusf\\u00e4higkeit": ["' in told
    proof.tell("Die Rechtschreibung kennt die Wörter", holds=known)


def update(proof: Proof, setup: Path, older: Path) -> None:
    """Run the newer setup over the older program, then the older one over the newer."""
    stray = proof.program / "lib" / "of_an_older_version.txt"
    stray.write_text("", encoding="ascii")
    before = digest(office_file(proof))
    install(proof, setup, proof.build.version)
    proof.tell("Beim Erneuern gehen alte Programmdateien", holds=not stray.exists())
    proof.tell("Die Daten bleiben dabei, wie sie sind", holds=digest(office_file(proof)) == before)
    proof.run(windows(within(proof.build, older)), "/S", code=3)
    proof.tell("Ein älteres Setup lässt das neuere Programm stehen (Code 3)")


def show(proof: Proof, setup: Path) -> None:
    """Open the window on the office, take its picture, and run the setup meanwhile."""
    script = stored(proof.build, workshop.HERE / "show.sh")
    said = inside(
        proof.build,
        ["sh", script, place(proof, office_file(proof)), within(proof.build, setup),
         within(proof.build, proof.papers / PICTURE)],
        "Das Fenster erscheint nicht.",
        variables(),
    )  # fmt: skip
    proof.tell("Das Fenster erscheint: " + said.splitlines()[0])
    proof.tell("Das Setup sieht, dass es läuft (Code 2)", holds="setup: 2" in said)
    shutil.copy(proof.papers / PICTURE, proof.build.output)


def remove(proof: Proof) -> None:
    """Remove the program without a window; what a clerk made stays."""
    kept = proof.home / "Sekretariat"
    proof.run("C:\\users\\root\\AppData\\Local\\Programs\\Sekretariat\\Deinstallieren.exe", "/S")
    proof.tell("Nach dem Entfernen ist das Programm fort", holds=not proof.program.exists())
    proof.run("reg", "query", ENTRY, code=1)
    proof.tell("und nicht mehr angemeldet")
    stays = office_file(proof).is_file() and kept.is_dir()
    proof.tell("Die Daten sind geblieben", holds=stays)
    roaming = [path.name for path in (proof.home.parent / "Roaming").glob("*ekretariat*")]
    proof.tell("Im wandernden Profil liegt nichts", holds=not roaming)


def carry(proof: Proof) -> None:
    """Unpack the folder for a stick and do the main job from there."""
    stick = proof.papers / "Stick"
    shutil.unpack_archive(proof.build.output / packages.PORTABLE, stick)
    program = stick / "Sekretariat"
    proof.run(place(proof, program / "sekretariat-befehl.exe"), "demo", "--no-window")
    data = program / "Sekretariat-Daten"
    proof.tell("Vom Stick gestartet bleibt alles auf ihm", holds=any(data.rglob("*.pdf")))


def place(proof: Proof, path: Path) -> str:
    """Return how Windows calls something below the folder of this build."""
    return windows(within(proof.build, path))


def office_file(proof: Proof) -> Path:
    """Return the office the main job made."""
    return proof.papers / "Beispielkonferenz.sekretariat"


def digest(file: Path) -> str:
    """Return the hash of a file."""
    return hashlib.sha256(file.read_bytes()).hexdigest()

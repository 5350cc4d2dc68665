"""What is built for Windows: on Linux, with tools in a workshop of their own."""

from installer import environment, translations
from installer.steps import Step
from installer.windows import (
    contents,
    interpreter,
    libraries,
    packages,
    program,
    proof,
    starters,
    workshop,
)

STEPS: tuple[Step, ...] = (
    Step("environment", "Umgebung aus den Sperrlisten einrichten", environment.make),
    Step("translations", "Übersetzungen prüfen und übertragen", translations.compile_words),
    Step("workshop", "Werkstatt mit Compiler, NSIS und Wine einrichten", workshop.make),
    Step("interpreter", "Python für Windows holen und prüfen", interpreter.fetch),
    Step("libraries", "Bausteine für Windows holen und schlank machen", libraries.install),
    Step("program", "Programm zusammenlegen und übersetzen", program.put_together),
    Step("starters", "Programmdateien mit Bild und Version bauen", starters.build_starters),
    Step("licences", "Lizenzen und Stückliste schreiben", contents.list_licences),
    Step("setup", "Sekretariat-Setup.exe packen", packages.build_setup),
    Step("portable", "Ordner für den Stick packen", packages.build_portable),
    Step("sizes", "Größen messen", contents.tell_sizes),
    Step("proof", "Setup unter Wine einrichten, benutzen, erneuern, entfernen", proof.prove),
)

"""What is built for Linux."""

from installer import environment, handbook, translations
from installer.linux import archive, contents, package, program
from installer.steps import Step

STEPS: tuple[Step, ...] = (
    Step("environment", "Umgebung aus den Sperrlisten einrichten", environment.make),
    Step("translations", "Übersetzungen prüfen und übertragen", translations.compile_words),
    Step("handbook", "Bilder des Handbuchs aus dem Programm zeichnen", handbook.make_pictures),
    Step("program", "Programm mit Python und Qt zusammenstellen", program.put_together),
    Step("licences", "Lizenzen und Stückliste schreiben", contents.list_licences),
    Step("sizes", "Größen messen", contents.tell_sizes),
    Step("archive", "Archiv zum Auspacken schreiben", archive.pack),
    Step("package", "Paket für Debian schreiben", package.pack),
)

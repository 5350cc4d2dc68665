"""What is built for Linux."""

from installer import environment, translations
from installer.steps import Step

STEPS: tuple[Step, ...] = (
    Step("environment", "Umgebung aus den Sperrlisten einrichten", environment.make),
    Step("translations", "Übersetzungen prüfen und übertragen", translations.compile_words),
)

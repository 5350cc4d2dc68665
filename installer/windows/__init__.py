"""What is built for Windows."""

from installer.steps import Step

STEPS: tuple[Step, ...] = ()

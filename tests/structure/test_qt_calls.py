"""Qt itself: releases that steal a reference to None with each void call end the program."""

import os
import subprocess
import sys

# PySide6 6.12.0 on Python 3.11 aborts after 5,000 to 8,000 of these (none_dealloc)
MANY_VOID_CALLS = """
from PySide6.QtWidgets import QApplication, QLabel
application = QApplication([])
label = QLabel()
for number in range(50_000):
    label.setText("a")
print("alive")
"""


def test_fifty_thousand_void_calls_leave_the_program_alive() -> None:
    finished = subprocess.run(
        [sys.executable, "-c", MANY_VOID_CALLS],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (finished.returncode, finished.stdout.strip()) == (0, "alive"), finished.stderr

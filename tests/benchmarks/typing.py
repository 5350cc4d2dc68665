"""Measure how long the window does not answer after each key of writing while a session runs.

Run: python -m tests.benchmarks.typing. The office has ten years of data. Text is typed into the
live page at ten keys a second, so the keeping of the text falls between the keys; the longest pause
of the window until the next key is what a key took (see check_in). The limit holds for the
processor's time.
"""

import gc
import os
import statistics
import sys
import tempfile
from functools import partial
from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from sekretariat.__main__ import open_office
from sekretariat.desktop.base.offices import Launch, OfficeKind, OfficeRequest
from sekretariat.desktop.base.rich_text.editor import RichEdit
from sekretariat.desktop.composition import Composition
from sekretariat.desktop.live.live_page import LivePage
from sekretariat.desktop.meetings.meetings_page import MeetingsPage
from sekretariat.domain.minutes import PassageKind
from tests.benchmarks.check_in import LIMIT_MS, Pause, Watch, rest
from tests.benchmarks.ten_years import TenYears, make_office

BEFORE = "Die Konferenz berät den Entwurf. " * 200
TEXT = "Der Vorsitz dankt allen und fasst das Ergebnis der Beratung zusammen. " * 2


def editor_of(composition: Composition, data: TenYears) -> RichEdit:
    """Open the live page of the coming session; return the editor of the results."""
    window = composition.window
    window.go_to("meetings")
    rest(500)
    page = window.findChild(MeetingsPage)
    assert page is not None
    page.show_record(data.coming.id)
    page.write_live()
    rest(1000)
    live = window.findChild(LivePage)
    assert live is not None
    editor = live.passages.editors[PassageKind.RESULT]
    editor.setPlainText(BEFORE)
    rest(1000)
    return editor


def type_text(editor: RichEdit) -> list[Pause]:
    """Type a text; return the pause of each key."""
    gc.collect()
    watch = Watch()
    return [watch.pause_of(partial(QTest.keyClicks, editor, letter)) for letter in TEXT]


def main() -> int:
    """Print the pauses; return 1 where nine keys of ten are not under the limit."""
    application = QApplication(["typing", "-style", "Fusion"])
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "office.sekretariat"
        data = make_office(path)
        request = OfficeRequest(OfficeKind.FILE, str(path))
        composition = Composition(application, Launch(open_office, request, Path(folder) / "state"))
        composition.window.resize(1366, 768)
        composition.show()
        rest(1500)
        pauses = type_text(editor_of(composition, data))
        composition.window.close()
    worked = sorted(one.worked for one in pauses)
    passed = statistics.median(one.passed for one in pauses)
    ninth = worked[len(worked) * 9 // 10]
    print(
        f"letter: {statistics.median(worked):.1f} ms, nine of ten under {ninth:.1f} ms, longest "
        f"{worked[-1]:.1f} ms (limit {LIMIT_MS:.0f}), by the clock {passed:.1f} ms"
    )
    return int(ninth > LIMIT_MS)


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    sys.exit(main())

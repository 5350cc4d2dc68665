"""The window of the handbook: contents and search at the left, the page to read at the right."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QSplitter, QToolButton, QWidget

from sekretariat.desktop.base.appearance import make_muted
from sekretariat.desktop.base.desk import Desk
from sekretariat.desktop.base.forms import load_form
from sekretariat.desktop.handbook.contents_tree import ContentsTree
from sekretariat.desktop.handbook.reader import Reader
from sekretariat.services import handbook

SIZE, SPLIT, ZOOM = "handbook.geometry", "handbook.splitter", "handbook.zoom"
CONTENTS_PX, TEXT_PX = 280, 780
MOST_STEPS = 8


class HandbookWindow(QWidget):
    """A window of its own, beside the work; it remembers its size and the size of its text."""

    back: QToolButton
    forward: QToolButton
    search_text: QLineEdit
    found_text: QLabel
    zoom_out: QToolButton
    zoom_in: QToolButton
    print_button: QPushButton
    save_button: QPushButton
    splitter: QSplitter
    contents: ContentsTree
    reader: Reader

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        load_form(self, "handbook_window", ContentsTree, Reader)
        self._desk = desk
        self._steps = 0
        make_muted(self.found_text)
        self.splitter.setSizes([CONTENTS_PX, TEXT_PX])
        self.splitter.setStretchFactor(1, 1)
        self._connect()
        self._add_keys()
        self._remember()

    def show_topic(self, topic: str) -> None:
        """Come to the front with a chapter or section."""
        self.show()
        self.raise_()
        self.activateWindow()
        self.reader.go_to(topic)
        self.reader.setFocus()

    def zoom(self, steps: int) -> None:
        """Make the text larger or smaller, within reason."""
        wanted = max(-MOST_STEPS // 4, min(MOST_STEPS, self._steps + steps))
        self.reader.zoomIn(wanted - self._steps)
        self._steps = wanted
        self._desk.state.put(ZOOM, wanted)

    def print_page(self) -> None:
        """Print the chapter shown."""
        # lazy: few starts print
        from PySide6.QtPrintSupport import QPrinter  # noqa: PLC0415

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        pages = self.reader.document().pageCount()
        printed = partial(self.reader.document().print_, printer)
        self._desk.dialogs.choose_printer(self, printer, pages, printed)

    def save_pdf(self) -> None:
        """Ask where the whole handbook is written as a PDF."""
        title, pattern = self.tr("Save the handbook"), self.tr("PDF files (*.pdf)")
        suggested = self.tr("Handbook") + ".pdf"
        self._desk.dialogs.choose_place(self, title, suggested, pattern, self._write)

    def _write(self, path: Path) -> None:
        job = self._desk.jobs.prepare(
            self.tr("Writing the handbook"), lambda _progress: handbook.write(path)
        )
        job.succeeded.connect(lambda _: self.found_text.setText(self.tr("Handbook saved.")))
        job.start()

    def _search(self, words: str) -> None:
        count = self.contents.show_found(words)
        self.reader.mark(words.split())
        if not words.strip():
            self.found_text.clear()
        elif count:
            self.found_text.setText(self.tr("%n section(s)", None, count))
        else:
            self.found_text.setText(self.tr("Found nowhere. Try part of the word."))

    def _go_to_found(self) -> None:
        topic = self.contents.first_found(self.search_text.text())
        if topic:
            self.reader.go_to(topic)
            self.reader.find_next()
            self.contents.setFocus()

    def _tell_place(self, _source: QUrl) -> None:
        self.contents.go_to(self.reader.topic)
        titles = {one.name: one.title for one in handbook.chapters()}
        title = titles.get(self.reader.chapter, "")
        self.setWindowTitle(self.tr("{} – Handbook").format(title))

    def _connect(self) -> None:
        self.back.setEnabled(False)
        self.forward.setEnabled(False)
        self.back.clicked.connect(self.reader.backward)
        self.forward.clicked.connect(self.reader.forward)
        self.reader.backwardAvailable.connect(self.back.setEnabled)
        self.reader.forwardAvailable.connect(self.forward.setEnabled)
        self.reader.sourceChanged.connect(self._tell_place)
        self.contents.chosen.connect(self.reader.go_to)
        self.search_text.textChanged.connect(self._search)
        self.search_text.returnPressed.connect(self._go_to_found)
        self.zoom_in.clicked.connect(lambda: self.zoom(1))
        self.zoom_out.clicked.connect(lambda: self.zoom(-1))
        self.print_button.clicked.connect(self.print_page)
        self.save_button.clicked.connect(self.save_pdf)

    def _add_keys(self) -> None:
        for keys, do in (
            (("Alt+Left",), self.reader.backward),
            (("Alt+Right",), self.reader.forward),
            (("Alt+Home",), lambda: self.reader.go_to("")),
            (("Ctrl+F", "Ctrl+K"), self.search_text.setFocus),
            (("F3",), self.reader.find_next),
            (("Shift+F3",), lambda: self.reader.find_next(is_back=True)),
            (("Ctrl++", "Ctrl+="), lambda: self.zoom(1)),
            (("Ctrl+-",), lambda: self.zoom(-1)),
            (("Ctrl+0",), lambda: self.zoom(-self._steps)),
            (("Ctrl+P",), self.print_page),
            (("Ctrl+S",), self.save_pdf),
            (("Esc", "F1"), self.close),
        ):
            shortcut = QShortcut(self)
            shortcut.setKeys([QKeySequence(key) for key in keys])
            shortcut.activated.connect(do)

    def _remember(self) -> None:
        state = self._desk.state
        self.restoreGeometry(state.get_bytes(SIZE))
        self.splitter.restoreState(state.get_bytes(SPLIT))
        self.zoom(int(state.get(ZOOM, 0)))

    def hideEvent(self, event: object) -> None:
        """Keep size and splitter for the next time."""
        self._desk.state.put_bytes(SIZE, self.saveGeometry())
        self._desk.state.put_bytes(SPLIT, self.splitter.saveState())
        super().hideEvent(event)  # type: ignore[arg-type]

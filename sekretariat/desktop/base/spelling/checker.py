"""What is known of words so far; everything else is asked in a process beside the window."""

import json
from collections.abc import Collection, Mapping, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, QTimer, Signal

from sekretariat.domain.changes import ChangeSet
from sekretariat.processes import environment

SWITCH = "spelling"
START_MS, ASK_MS = 300, 20
NAMING = frozenset(
    {
        *("office_word", "person", "former_name", "organization", "former_organization_name"),
        *("body", "former_body_name", "address", "meeting"),
    }
)


class Checker(QObject):
    """Tells of a word whether it is doubtful, once that is known.

    `judged` tells that more words are known, `suggested` that a word has its suggestions,
    `switched` that checking was switched on or off. `passed` are the words passed over, by text.
    The dictionary is loaded by a process of its own when the first word is asked for; where that
    cannot be (`is_broken`), nothing is doubtful.
    """

    judged = Signal()
    suggested = Signal(str)
    switched = Signal()

    def __init__(self, desk: Any) -> None:
        super().__init__(desk)
        self.office = desk.secretariat
        self.passed: dict[str, set[str]] = {}
        self._desk = desk
        self._doubtful: dict[str, bool] = {}
        self._faults: dict[str, Sequence[str]] = {}
        self._suggestions: dict[str, Sequence[str]] = {}
        self._asked: set[str] = set()
        self._unsent: list[str] = []
        self.is_broken = False
        self._process = QProcess(self)
        self._process.readyReadStandardOutput.connect(self._take)
        self._process.started.connect(self._send)
        self._process.errorOccurred.connect(self._give_up)
        self._process.finished.connect(self._give_up)
        self.destroyed.connect(partial(_end, self._process))
        self._soon = QTimer(self, singleShot=True)
        self._soon.timeout.connect(self._send)
        desk.changed.connect(self._hear)

    @property
    def is_on(self) -> bool:
        """Tell whether texts are checked at this workplace."""
        return bool(self._desk.state.get(SWITCH, True))

    @property
    def is_waiting(self) -> bool:
        """Tell whether words are asked for and not answered yet."""
        return bool(self._asked)

    def switch(self, *, on: bool) -> None:
        """Check texts, or do not; remembered for this workplace."""
        self._desk.state.put(SWITCH, on)
        self.switched.emit()

    def is_doubtful(self, word: str) -> bool:
        """Tell whether a word is known to be doubtful."""
        return self._doubtful.get(word, False)

    def ask(self, words: Collection[str]) -> None:
        """Ask for words not known yet."""
        new = [one for one in words if one not in self._doubtful and one not in self._asked]
        if new and not self.is_broken:
            self._asked.update(new)
            self._unsent.extend(new)
            self._start_soon()

    def suggestions(self, word: str) -> Sequence[str] | None:
        """Return what a word may mean; None where that is not known yet."""
        return () if self.is_broken else self._suggestions.get(word)

    def ask_suggestions(self, word: str) -> None:
        """Ask what a word may mean."""
        if word not in self._suggestions and self._process.state() is _RUNNING:
            self._write({"suggest": word})

    def end(self) -> None:
        """Let the process end."""
        self.is_broken = True
        _end(self._process)

    def _start_soon(self) -> None:
        is_up = self._process.state() is _RUNNING
        self._soon.start(ASK_MS if is_up else START_MS)

    def _send(self) -> None:
        """Start the process, or ask it what is to be asked."""
        if self._process.state() is QProcess.ProcessState.NotRunning:
            variables = QProcessEnvironment()
            for name, value in environment().items():
                variables.insert(name, value)
            self._process.setProcessEnvironment(variables)
            program, *words = self.office.spelling.command()
            self._process.start(program, words)
        elif self._unsent and self._process.state() is _RUNNING:
            self._write({"check": self._unsent})
            self._unsent = []

    def _write(self, question: Mapping[str, Any]) -> None:
        self._process.write(json.dumps(question).encode() + b"\n")

    def _take(self) -> None:
        while self._process.canReadLine():
            answer = json.loads(self._process.readLine().toStdString())
            if "suggest" in answer:
                self._suggestions[answer["suggest"]] = answer["words"]
                self.suggested.emit(answer["suggest"])
            else:
                self._judge(answer["faults"])

    def _judge(self, faults: Mapping[str, Sequence[str]]) -> None:
        """Take in what the dictionary says; names and words of the office are asked for then."""
        wrong = {word: parts for word, parts in faults.items() if parts}
        self._faults |= wrong
        self._settle(dict.fromkeys(faults.keys() - wrong.keys(), False))
        if wrong:
            office = self.office
            job = self._desk.jobs.prepare(
                self.tr("Checking the spelling"), lambda _progress: office.spelling.doubtful(wrong)
            )
            job.succeeded.connect(
                lambda doubtful: self._settle({word: word in doubtful for word in wrong})
            )
            job.start()

    def _settle(self, known: Mapping[str, bool]) -> None:
        """Know of words whether they are doubtful."""
        self._asked -= known.keys()
        self._doubtful |= known
        self.judged.emit()

    def _hear(self, changes: ChangeSet) -> None:
        """Judge doubtful words anew where names, or words of the office, were changed."""
        if self._faults and NAMING & changes.entities():
            self._judge(self._faults)

    def _give_up(self) -> None:
        """Go on without the dictionary: nothing is doubtful."""
        self.is_broken = True
        self._settle(dict.fromkeys(self._asked, False))
        self.suggested.emit("")


def _end(process: QProcess) -> None:
    process.blockSignals(True)
    process.kill()
    process.waitForFinished()


_RUNNING = QProcess.ProcessState.Running

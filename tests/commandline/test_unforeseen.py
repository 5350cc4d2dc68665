"""An error nobody foresaw: one sentence, the place of a report, no traceback."""

from pathlib import Path

import pytest

from sekretariat.commandline.application import UNFORESEEN, main
from sekretariat.diagnosis import Diagnosis
from sekretariat.services.history import History


@pytest.fixture
def words(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """A command that fails, as where the program has a mistake."""

    def fail(*_: object) -> None:
        raise RuntimeError("at 'Muster'")

    monkeypatch.setattr(History, "undo", fail)
    return ["--database", str(tmp_path / "office.db"), "undo"]


def run(words: list[str], diagnosis: Diagnosis | None = None) -> int:
    return main(words, lambda _: 0, diagnosis)


def test_an_error_ends_in_a_sentence_and_a_report(
    words: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(words, Diagnosis(tmp_path / "log")) == UNFORESEEN
    (report,) = (tmp_path / "log").glob("Fehlerbericht-*.txt")
    out, err = capsys.readouterr()
    assert (out, err.count("\n")) == ("", 1)
    assert str(report) in err
    assert "RuntimeError: at …" in report.read_text(encoding="utf-8")


def test_who_wants_to_see_more_asks_for_it(
    words: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["--verbose", *words], Diagnosis(tmp_path / "log")) == UNFORESEEN
    assert "RuntimeError: at …" in capsys.readouterr().err


def test_a_report_that_cannot_be_kept_is_shown(
    words: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(words) == UNFORESEEN
    assert "RuntimeError: at …" in capsys.readouterr().err

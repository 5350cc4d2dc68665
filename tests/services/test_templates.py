"""The office's own texts of papers: printed, refused where broken, given back."""

from datetime import date

import pytest

from sekretariat.documents.content import Document
from sekretariat.documents.reading_order import texts
from sekretariat.documents.words import own_wording, shipped_texts, words_of
from sekretariat.domain.meetings import AgendaItem
from sekretariat.domain.placeholders import flaws, in_code
from sekretariat.domain.problems import Refused
from sekretariat.services.papers.kinds import Paper, PrintQuestion
from sekretariat.services.papers.resolved import resolved_text
from sekretariat.services.secretariat import Secretariat
from tests.services.test_attendances import Council


@pytest.fixture
def council(office: Secretariat) -> Council:
    return Council(office)


def agenda(council: Council) -> PrintQuestion:
    return PrintQuestion(paper=Paper.AGENDA, meeting_id=council.meeting)


def said(council: Council) -> list[str]:
    made = council.office.printing.document(agenda(council))
    assert isinstance(made, Document)
    return list(texts(made))


def refusal(office: Secretariat, key: str, wording: str) -> list[tuple[str, object]]:
    with pytest.raises(Refused) as refused:
        office.templates.save(key, wording)
    return [(one.code, one.values.get("line")) for one in refused.value.problems]


def test_papers_say_what_the_office_words_and_again_what_was_shipped(council: Council) -> None:
    templates = council.office.templates
    assert "Tagesordnung" in said(council)
    templates.save("agenda", "Vorläufige Tagesordnung")
    templates.save("agenda", " Tagesordnung (Entwurf) ")
    assert "Tagesordnung (Entwurf)" in said(council)
    assert [one.key for one in templates.all() if one.wording] == ["agenda"]
    assert templates.all("en")[0].wording == ""
    templates.save("agenda", "Tagesordnung")
    assert templates.line("agenda").wording == ""
    council.office.history.undo()
    assert templates.line("agenda").said == "Tagesordnung (Entwurf)"
    templates.save("publicness", "Zugang")
    assert templates.restore() == 2
    assert "Tagesordnung" in said(council)
    assert templates.restore(["agenda"]) == 0


def test_a_broken_text_is_refused_with_line_and_reason(office: Secretariat) -> None:
    assert refusal(office, "invitation_answer_alone", "Bitte\nbis {datum}.") == [
        ("template.unknown_place", 2),
        ("template.place_missing", 2),
    ]
    assert refusal(office, "invitation_answer_alone", "Bis {day.") == [("template.unbalanced", 1)]
    assert refusal(office, "keiner", "Text") == [("template.unknown_key", None)]
    with pytest.raises(Refused):
        office.templates.restore(["keiner"])
    line = office.templates.line("invitation_answer_alone")
    assert line.places == ["{Tag}"]
    assert office.templates.check(line, "Bis {day}.") == []


def test_what_is_being_written_is_tried_and_not_kept(council: Council) -> None:
    templates = council.office.templates
    line = templates.line("agenda")
    trial = templates.trial(agenda(council), line, "Tagesordnung im Entwurf")
    assert trial.pdf.startswith(b"%PDF")
    assert {"agenda", "body", "session_label"} <= set(trial.keys)
    assert "invitation_lead" not in trial.keys
    assert templates.trial(agenda(council), line, "Tagesordnung {").keys == trial.keys
    assert templates.trial(agenda(council)).keys == trial.keys
    assert templates.line("agenda").wording == ""


def test_no_paper_leaves_with_an_open_placeholder(council: Council) -> None:
    item = AgendaItem(meeting_id=council.meeting, title="Bericht von {name}")
    council.office.agendas.add(item)
    with pytest.raises(Refused) as refused:
        said(council)
    assert refused.value.problems[0].values["text"] == "Bericht von {name}"
    with pytest.raises(Refused) as refused:
        resolved_text("Sehr geehrte Damen und Herren,\nwir laden ein zum {datum} " + "x" * 90)
    [problem] = refused.value.problems
    assert problem.code == "print.placeholder"
    assert problem.values["name"] == "{datum}"
    assert str(problem.values["text"]).startswith("wir laden ein zum {datum}")
    assert str(problem.values["text"]).endswith(" …")
    assert resolved_text("Gut.") == "Gut."


@pytest.mark.parametrize("language", ["de", "en"])
def test_every_shipped_text_is_a_fit_template_of_itself(language: str) -> None:
    for key, shipped in shipped_texts(language).items():
        assert flaws(shipped, shipped) == [], key
        assert own_wording(language, {(language, key): shipped.strip()}) == {key: in_code(shipped)}


def test_own_texts_of_another_language_or_of_a_text_that_is_gone_are_left_out() -> None:
    kept = {("en", "agenda"): "Agenda", ("de", "gone"): "Weg", ("de", "agenda"): "TO"}
    assert own_wording("de-DE", kept) == {"agenda": "TO"}
    words = words_of("de-DE", {"agenda": "TO"})
    assert words.say("agenda") == "TO"
    assert words.long_date(date(2020, 11, 3)) == "3. November 2020"
    assert "weekdays" not in shipped_texts("de")
    assert "style_note" not in shipped_texts("de")

"""Save the date, reply form, running order, editions of the agenda, what an invitation tells."""

from dataclasses import replace
from datetime import date

from sekretariat.documents.agenda import AgendaEdition, agenda
from sekretariat.documents.content import Document, Row, Table
from sekretariat.documents.director_plan import director_plan
from sekretariat.documents.invitation_texts import Telling
from sekretariat.documents.invitation_texts import texts as invitation_texts
from sekretariat.documents.pdf import write_pdf
from sekretariat.documents.reading_order import texts
from sekretariat.documents.session_letters import Replying, reply_form, save_the_date
from sekretariat.domain.addenda import ChangeKind, ItemChange
from sekretariat.domain.dispatches import DispatchKind
from sekretariat.domain.invitations import InvitedAs
from sekretariat.domain.meetings import ItemStatus, Mode
from tests.documents import samples
from tests.documents.reading import VALID, verdicts

HYBRID = replace(samples.occasion(), mode=Mode.HYBRID, place="Musterhalle")


def told(document: Document) -> list[str]:
    assert verdicts(write_pdf(document, made_at=samples.MADE_AT)) == VALID
    return list(texts(document))


def test_a_day_is_to_be_kept_free_and_nobody_is_named() -> None:
    paper = save_the_date(samples.occasion(), samples.masthead(), "Gesundheit")
    lines = told(paper)
    assert "Vorgesehenes Thema: Gesundheit." in lines
    assert "Die Einladung mit der Tagesordnung folgt." in lines
    assert paper.address is None
    assert not any("Thema" in one for one in told(save_the_date(HYBRID, samples.masthead())))


def test_a_reply_form_is_filled_in_and_asks_for_support_freely() -> None:
    who = Replying(
        name="Erika Beispiel", organization="Musterverein", answer_until=date(2020, 10, 20)
    )
    lines = told(reply_form(who, HYBRID, samples.masthead()))
    assert lines[lines.index("Name") + 1] == "Erika Beispiel"
    assert {"☐ Ich nehme vor Ort teil.", "☐ Ich nehme per Video teil."} <= set(lines)
    assert any("freiwillig" in one and "gelöscht" in one for one in lines)
    assert any("Art. 7 Abs. 3 DSGVO" in one for one in lines)
    assert any("bis zum Dienstag, 20. Oktober 2020" in one for one in lines)
    digital = told(reply_form(Replying(name="Sari"), samples.occasion(), samples.masthead()))
    assert "☐ Ich nehme teil." in digital
    assert "Anreise" not in digital


def test_the_running_order_has_times_speakers_and_wordings() -> None:
    lines = [
        replace(samples.item("1", "Eröffnung"), rapporteurs="Anne Muster", minutes_planned=10),
        replace(samples.item("2", "Beratung"), is_public=False),
        replace(samples.item("3", "Später"), status=ItemStatus.POSTPONED),
    ]
    wordings = {lines[1].item_id: ["Die Konferenz empfiehlt …"]}
    paper = director_plan(lines, wordings, samples.occasion(), samples.masthead())
    told(paper)
    [table] = [block for block in paper.blocks if isinstance(block, Table)]
    rows = [row.cells for row in table.rows if isinstance(row, Row)]
    assert rows[0][1:4] == ("10", "1 Eröffnung", "Anne Muster")
    assert rows[1][4:] == ("Die Konferenz empfiehlt …", "nicht öffentlich: Übertragung beenden")
    assert len(rows) == 2
    empty = director_plan([], {}, samples.occasion(), samples.masthead())
    assert "Es sind noch keine Tagesordnungspunkte festgelegt." in told(empty)


def test_a_draft_shows_proposals_and_says_that_it_is_one() -> None:
    lines = [replace(samples.item("", "Vorschlag"), status=ItemStatus.PROPOSED)]
    edition = AgendaEdition(title="agenda_draft", lead="agenda_draft_lead", is_draft=True)
    heads = (samples.occasion(), samples.masthead())
    assert {"Tagesordnung (Entwurf)", "Vorschlag", "Beratung · vorgeschlagen"} <= set(
        told(agenda(lines, *heads, edition=edition))
    )
    assert "Vorschlag" not in told(agenda(lines, *heads))


def test_an_addendum_marks_what_is_new_changed_and_gone() -> None:
    lines = [samples.item("1", "Neues"), samples.item("2", "Andere Worte")]
    changes = [
        ItemChange(kind=ChangeKind.NEW, item_id=lines[0].item_id, number="1", title="Neues"),
        ItemChange(
            kind=ChangeKind.CHANGED,
            item_id=lines[1].item_id,
            number="2",
            title="Andere Worte",
            before="Worte",
        ),
        ItemChange(kind=ChangeKind.DROPPED, item_id="weg", number="3", title="Weg"),
    ]
    edition = AgendaEdition(
        title="agenda_addendum",
        lead="agenda_addendum_lead",
        values={"day": "6. Oktober 2020"},
        changes={one.item_id: one for one in changes},
    )
    found = told(agenda(lines, samples.occasion(), samples.masthead(), edition=edition))
    assert any(one.startswith("neu · ") for one in found)
    assert any(one.startswith("geändert · bisher: Worte · ") for one in found)
    assert "Entfallen: TOP 3, Weg" in found
    assert any("ersetzt die Tagesordnung vom 6. Oktober 2020" in one for one in found)


def letter(invited_as: InvitedAs, **occasion: object) -> list[str]:
    telling = Telling(
        kind=DispatchKind.INVITATION,
        opening="Guten Tag,",
        lines=(),
        invited_as=invited_as,
        written_on=date(2020, 10, 1),
    )
    return invitation_texts(telling, replace(HYBRID, **occasion), samples.masthead())  # type: ignore[arg-type]


def test_an_invitation_names_the_chair_support_travel_and_data() -> None:
    lines = letter(InvitedAs.MEMBER, chair="Anne Muster", is_constituting=True)
    chair = "Die Sitzung leitet Anne Muster. In dieser Sitzung konstituiert sich das Gremium."
    assert chair in lines
    assert any("Unterstützung" in one and "freiwillig" in one for one in lines)
    assert "Reisekosten werden Ihnen auf Antrag erstattet." in lines
    assert any("Datenschutz" in one for one in lines)


def test_travel_is_paid_to_members_who_travel_and_deputies_are_only_informed() -> None:
    assert not any("Reisekosten" in one for one in letter(InvitedAs.GUEST))
    assert not any("Reisekosten" in one for one in letter(InvitedAs.MEMBER, mode=Mode.DIGITAL))
    deputy = letter(InvitedAs.DEPUTY, chair="")
    assert not any("Unterstützung" in one or "leitet" in one for one in deputy)

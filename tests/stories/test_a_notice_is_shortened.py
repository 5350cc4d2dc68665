"""A notice is missed, shortened with its reason, and judged by its own last day."""

from datetime import date, timedelta
from pathlib import Path

from PySide6.QtCore import Qt

from sekretariat.desktop.base.offices import OfficeKind
from sekretariat.desktop.meetings.invitation_dialogs import ApprovalDialog
from sekretariat.desktop.meetings.invitations_panel import InvitationsPanel
from sekretariat.desktop.meetings.meetings_page import MeetingsPage
from sekretariat.domain.rules.rulebook import BodyRules, preset_rules
from sekretariat.services.secretariat import Secretariat, open_secretariat
from tests.desktop.bodies.hands import CTRL, activate, dialog, enter, save
from tests.stories.clerk import place_in
from tests.stories.conference import Conference
from tests.stories.conftest import Begin


def soon(office: Secretariat, found: Conference) -> date:
    """Let the session be in ten days, 14 days' notice shortened to 3; return the last day of it.

    That day must be one the office works on, so the session falls on the first day that has one.
    """
    card = office.bodies.card(found.body.id)
    rules: BodyRules = preset_rules(card.body.rules_profile)
    rules.shortened_days, rules.post_days = 3, 0
    card.rules = [rules]
    office.bodies.save(card)
    meeting = office.meetings.get(found.meeting)
    meeting.held_on = office.context.today() + timedelta(days=10)
    office.meetings.save(meeting)
    state = office.rules.notice(found.meeting)
    assert state is not None
    assert state.shortened is not None
    return state.shortened.latest_dispatch


def test_a_missed_notice_is_shortened_with_its_reason(begin: Begin, tmp_path: Path) -> None:
    """Domain paper 4.3: missed, so shortened with a reason; the light follows the shortened one."""
    office = open_secretariat(place_in(tmp_path), create=True)
    found = Conference(office)
    last = f"{soon(office, found):%d.%m.%Y}"
    office.close()
    clerk = begin(OfficeKind.FILE)
    clerk.composition.window.go_to("meetings")
    page = clerk.composition.window.findChild(MeetingsPage)
    assert isinstance(page, MeetingsPage)
    page.show_record(found.meeting)
    line = page.session.notice_line
    assert "versäumt" in line.told.text()
    assert line.told.text().endswith(f"mit verkürzter Ladungsfrist und Grund bis {last}")
    assert "verkürzte Ladungsfrist 3 Tage" in line.calculation.text()

    [panel] = page.session.findChildren(InvitationsPanel)
    page.session.views.setCurrentWidget(panel)
    clerk.dialogs.path = tmp_path / "Versand"
    activate(clerk.composition.window)
    panel.table.setFocus()
    clerk.press(Qt.Key.Key_Return, CTRL)
    form = dialog(panel, ApprovalDialog)
    enter(form, shortened_reason="Eilige Stellungnahme")
    clerk.wait_for(lambda: save(form))
    letter = next((tmp_path / "Versand" / "E-Mail-Entwürfe").glob("*.eml")).read_bytes()
    assert b"auf 3 Tage" in letter
    clerk.qtbot.waitUntil(lambda: "verkürzte Ladungsfrist" in line.told.text())
    assert last in line.told.text()
    assert "versäumt" not in line.told.text()
    clerk.leave()

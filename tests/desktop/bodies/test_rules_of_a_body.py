"""The rules of a body in the window: a version of their own, filled in from a preset."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox

from sekretariat.desktop.bodies.area import BodiesArea
from sekretariat.desktop.bodies.body_dialog import BodyDialog
from sekretariat.desktop.bodies.rules_dialog import RulesDialog
from sekretariat.domain.rules.majorities import MajorityKind
from sekretariat.domain.rules.quorum import QuorumKind
from sekretariat.services.secretariat import Secretariat
from tests.desktop.bodies.hands import ALT, activate, dialog, enter, go_to, press, save


@pytest.mark.usefixtures("body")
def test_a_version_is_filled_in_from_a_preset_and_changed(
    area: BodiesArea, sqlite_office: Secretariat
) -> None:
    go_to(area.bodies, 0)
    press(area.bodies, Qt.Key.Key_Return, ALT)
    form = dialog(area.bodies, BodyDialog)
    form.go_to("rules")
    press(form.tables["rules"].table, Qt.Key.Key_Insert)
    version = dialog(form.tables["rules"], RulesDialog)
    preset = version.binding.widget("preset")
    assert isinstance(preset, QComboBox)
    preset.setFocus()
    for wanted in ("", "Beirat"):
        preset.setCurrentIndex(preset.findText(wanted) if wanted else 0)
        preset.activated.emit(preset.currentIndex())
    assert version.binding.value("quorum_kind") is QuorumKind.COMMITTEE
    assert version.binding.value("notice_length") == 14
    assert "compare" in str(version.binding.value("source"))
    enter(version, valid_from="1.1.2020", notice_length="21", source="GO vom 1.1.2020")
    QTest.keyClick(preset, Qt.Key.Key_Down)
    save(version)
    activate(form)
    save(form)
    [kept] = sqlite_office.bodies.card(sqlite_office.bodies.all()[0].id).rules
    assert (kept.notice_length, kept.source) == (21, "GO vom 1.1.2020")
    assert (kept.quorum_kind, kept.majority_kind) == (QuorumKind.COMMITTEE, MajorityKind.SIMPLE)

"""One version of a body's rules; a preset chosen fills in what it says."""

from PySide6.QtWidgets import QComboBox, QWidget

from sekretariat.desktop.base.desk import Desk
from sekretariat.desktop.base.parts_table import PartDialog, PartForm
from sekretariat.domain.bodies import RulesProfile
from sekretariat.domain.rules.rulebook import preset_rules

KEPT = frozenset({"valid_from", "valid_to", "preset", "source", "remark"})


class RulesDialog(PartDialog):
    """Edits a version; what rests on a preset alone says that it is to be compared."""

    def __init__(self, desk: Desk, described: PartForm, parent: QWidget) -> None:
        super().__init__(desk, described, parent)
        preset = self.binding.widget("preset")
        if isinstance(preset, QComboBox):
            preset.activated.connect(lambda _place: self._take_preset())

    def _take_preset(self) -> None:
        chosen = str(self.binding.value("preset") or "")
        if not chosen:
            return
        rules = preset_rules(RulesProfile(chosen))
        for name in self.binding.fields:
            if name not in KEPT:
                self.binding.suggest(name, getattr(rules, name))
        if not self.binding.value("source"):
            note = self.tr("Preset, please compare with the rules of procedure")
            self.binding.suggest("source", note)

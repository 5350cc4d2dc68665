"""How the dispatches of a session stand: what was sent last, what is due now."""

from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from sekretariat.desktop.base.appearance import make_heading
from sekretariat.desktop.base.widgets.elided_label import ElidedLabel
from sekretariat.domain.dispatches import Standing, told_changes
from sekretariat.words import shown
from sekretariat.words.sentences import sentence

INDENT_PX = 24


class DispatchLine(QWidget):
    """One line of words, what the answers promise at its end."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(INDENT_PX, 0, 8, 0)
        self.told, self.promise = ElidedLabel(), QLabel()
        self.told.setAccessibleName(self.tr("Dispatches of the session"))
        self.told.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.promise.setAccessibleName(self.tr("Answers so far"))
        make_heading(self.promise)
        row.addWidget(self.told, 1)
        row.addWidget(self.promise)

    def show_standing(self, standing: Standing) -> None:
        """Say what was sent last and what has to follow."""
        words = " · ".join(part for part in (self._sent(standing), self._due(standing)) if part)
        self.told.setText(words)
        self.told.setToolTip(words)

    def _sent(self, standing: Standing) -> str:
        told = standing.told
        if told is None or told.sent_at is None:
            return self.tr("Nothing sent yet")
        day = shown(told.sent_at.astimezone().date())
        return self.tr("Last sent: {} on {}").format(shown(told.kind), day)

    def _due(self, standing: Standing) -> str:
        if standing.due is None:
            return ""
        what = self.tr("Now due: {}").format(shown(standing.due))
        if standing.changes and standing.told is not None:
            values = {"changes": told_changes(standing.changes)}
            what = f"{what}. {sentence('dispatch.addendum_due', values)}"
        approved = standing.approved
        if approved is None or approved.kind is not standing.due:
            return what
        by = self.tr("approved on {} by {}").format(
            shown(approved.approved_on), approved.approved_by
        )
        return f"{what}, {by}"

"""Until when a session's invitation must be sent, how that stands, and how it is worked out."""

from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from sekretariat.desktop.base.appearance import make_muted
from sekretariat.services.rules import NoticeState
from sekretariat.words import shown
from sekretariat.words.sentences import sentence


class NoticeLine(QWidget):
    """One line and, when asked, the sentence behind it; hidden where nothing is due."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column, row = QVBoxLayout(self), QHBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        self.told = QLabel()
        self.why = QToolButton()
        self.why.setText(self.tr("Show calculation"))
        self.why.setCheckable(True)
        self.why.setAutoRaise(True)
        self.calculation = QLabel()
        self.calculation.setWordWrap(True)
        self.calculation.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        make_muted(self.calculation)
        self.calculation.hide()
        self.why.toggled.connect(self.calculation.setVisible)
        row.addWidget(self.told)
        row.addWidget(self.why)
        row.addStretch()
        column.addLayout(row)
        column.addWidget(self.calculation)

    def show_state(self, state: NoticeState | None) -> None:
        """Show how the notice of a session stands; None hides the line."""
        self.setVisible(state is not None)
        if state is None:
            return
        day = shown(state.notice.latest_dispatch)
        told = (
            self.tr("Invitation was due by {}: {}")
            if state.is_sent
            else self.tr("Send the invitation by {}: {}")
        )
        parts = [told.format(day, shown(state.light))]
        if state.is_shortened:
            parts.append(self.tr("shortened notice"))
        explained = [state.notice.explanation]
        if state.shortened is not None:
            last = shown(state.shortened.latest_dispatch)
            parts.append(self.tr("with a shortened notice, and its reason, by {}").format(last))
            explained.append(state.shortened.explanation)
        self.told.setText(" · ".join(parts))
        self.calculation.setText("\n".join(sentence(one.code, one.values) for one in explained))

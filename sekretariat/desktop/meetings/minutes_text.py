"""The text of the minutes: its parts at the left, the words in the middle, the data beside them."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QLabel,
    QListWidget,
    QListWidgetItem,
    QSplitter,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from sekretariat.desktop.base.actions import make_action
from sekretariat.desktop.base.appearance import make_heading, make_muted
from sekretariat.desktop.base.desk import Desk
from sekretariat.desktop.base.differences import differences_html
from sekretariat.desktop.base.keeping import Keeping
from sekretariat.desktop.base.list_actions import action_button
from sekretariat.desktop.base.rich_text.editor import RichEdit
from sekretariat.desktop.base.rich_text.format_row import FormatRow
from sekretariat.desktop.base.spelling.proofing import Proofing
from sekretariat.desktop.base.widgets.wrapping_row import WrappingRow
from sekretariat.domain.differences import differences
from sekretariat.domain.minutes_blocks import (
    OF_ITEMS,
    PASSAGES,
    BlockKind,
    Placed,
    titles_of,
)
from sekretariat.words import shown

KEY = Qt.ItemDataRole.UserRole
INDENT = "    "


class MinutesText(QWidget):
    """The draft block by block; nothing typed waits longer than a second to be kept."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.meeting_id = ""
        self.is_writing = False
        self._draft: dict[str, Placed] = {}
        self._titles: dict[str, str] = {}
        self._key = self._shown = ""
        self.blocks = QListWidget()
        self.blocks.setAccessibleName(self.tr("Parts of the minutes"))
        self.blocks.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.heading, self.state = QLabel(), QLabel()
        self.text = RichEdit()
        self.text.setAccessibleName(self.tr("Text of the minutes"))
        self.dressing = FormatRow(desk, self, [self.text])
        self.proofing = Proofing(desk, [self.text], lambda: self.meeting_id, self)
        self.data = QTextBrowser()
        self.data.setAccessibleName(self.tr("What the data say, with the differences"))
        self.data.setTabChangesFocus(True)
        self._keeping = Keeping(self, self.keep)
        self._lay_out()
        self._connect()

    def show_draft(self, meeting_id: str, draft: Sequence[Placed], *, closed: bool) -> None:
        """Show the blocks of a session; the current one stays. `closed` minutes are only read."""
        key = self._key if meeting_id == self.meeting_id else ""
        self.meeting_id, self._key = meeting_id, ""
        self._draft = {one.block.key: one for one in draft}
        self._titles = titles_of(one.block for one in draft)
        self.text.setReadOnly(closed)
        self.blocks.blockSignals(True)
        self.blocks.clear()
        for one in draft:
            item = QListWidgetItem()
            item.setData(KEY, one.block.key)
            self.blocks.addItem(item)
            self._mark(item, one)
        self.blocks.blockSignals(False)
        if not self.go_to(key or self._first()):
            self._show_block()

    def go_to(self, key: str) -> bool:
        """Go to a block; tell whether there is one."""
        for row in range(self.blocks.count()):
            if self.blocks.item(row).data(KEY) == key:
                self.blocks.setCurrentRow(row)
                self._show_block()
                return True
        return False

    def keep(self) -> None:
        """Keep what was typed and not yet kept."""
        self._keeping.stop()
        known = self._draft.get(self._key)
        typed = self.text.kept_text()
        if known is None or typed == self._shown:
            return
        drafts, key, keeping = self._desk.secretariat.drafts, self._key, self._keeping
        self.is_writing = True
        done = self._desk.act(
            lambda: drafts.write(self.meeting_id, key, typed, continues=keeping.step),
            then=keeping.go_on,
        )
        self.is_writing = False
        if done:
            self._shown = typed
            self._draft[key] = known.reworded(typed)
            self._mark_row(key)

    def accept_data(self) -> None:
        """Let the data word the block again."""
        self._keeping.stop()
        drafts, key = self._desk.secretariat.drafts, self._key
        self._desk.act(lambda: drafts.accept_data(self.meeting_id, key))

    def keep_mine(self) -> None:
        """Keep the block as worded by hand."""
        self.keep()
        drafts, key = self._desk.secretariat.drafts, self._key
        self._desk.act(lambda: drafts.keep_mine(self.meeting_id, key))

    def go(self, step: int) -> None:
        """Go to the next or the previous block, the keyboard stays in the text."""
        row = self.blocks.currentRow() + step
        if 0 <= row < self.blocks.count():
            self.blocks.setCurrentRow(row)

    def _first(self) -> str:
        """Return the block writing begins at: the first passage, else the first of all."""
        kinds = (BlockKind.RESULT, BlockKind.HEAD)
        found = (
            one.block.key
            for kind in kinds
            for one in self._draft.values()
            if one.block.kind is kind
        )
        return next(found, "")

    def _show_block(self) -> None:
        self.keep()
        self._keeping.begin_step()
        row = self.blocks.currentRow()
        item = self.blocks.item(row) if row >= 0 else None
        self._key = str(item.data(KEY)) if item else ""
        known = self._draft.get(self._key)
        self.text.setEnabled(known is not None)
        self._show_text(known)
        self._keeping.stop()
        self._show_data()

    def _show_text(self, known: Placed | None) -> None:
        """Show the words of a block; only passages have a dress."""
        is_rich = known is not None and known.block.kind in PASSAGES
        self.text.show_text(known.wording if known else "", rich=is_rich)
        self._shown = self.text.kept_text()
        self.dressing.setVisible(is_rich)
        self.dressing.show_dress()

    def _show_data(self) -> None:
        known = self._draft.get(self._key)
        self.heading.setText(self._titles.get(self._key, ""))
        self.state.setText(shown(known.state) if known else "")
        self.side.setVisible(known is not None and known.is_by_hand)
        if known is not None and known.is_by_hand:
            found = differences(known.wording, known.data)
            self.data.setHtml(differences_html(self.data, found))

    def _mark_row(self, key: str) -> None:
        """Show anew how a block stands, without touching what is being typed."""
        for row in range(self.blocks.count()):
            item = self.blocks.item(row)
            if item.data(KEY) == key:
                self._mark(item, self._draft[key])
        if key == self._key:
            self._show_data()

    def _mark(self, item: QListWidgetItem, one: Placed) -> None:
        told = one.block.title
        if one.block.kind in OF_ITEMS:
            told = f"{INDENT}{told}"
        if one.is_by_hand:
            told = f"{told} · {shown(one.state)}"
        item.setText(told)
        item.setToolTip(told.strip())
        font = self.blocks.font()
        font.setBold(one.block.kind is BlockKind.ITEM)
        font.setItalic(not one.wording and one.block.kind in PASSAGES)
        item.setFont(font)

    def _lay_out(self) -> None:
        make_heading(self.heading)
        make_muted(self.state)
        self.heading.setWordWrap(True)
        middle, self.side = QWidget(), QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(8, 0, 8, 0)
        column.addWidget(self.heading)
        column.addWidget(self.state)
        column.addWidget(self.dressing)
        column.addWidget(self.text, 1)
        beside = QVBoxLayout(self.side)
        beside.setContentsMargins(0, 0, 0, 0)
        caption = QLabel(self.tr("From the data, compared with your text"))
        caption.setWordWrap(True)
        make_heading(caption)
        beside.addWidget(caption)
        beside.addWidget(self.data, 1)
        buttons = WrappingRow()
        for name, do in (("accept_data", self.accept_data), ("keep_mine", self.keep_mine)):
            buttons.addWidget(action_button(make_action(name, self, do)))
        buttons.addStretch(1)
        beside.addLayout(buttons)
        split = QSplitter()
        for widget, share in ((self.blocks, 0), (middle, 4), (self.side, 3)):
            split.addWidget(widget)
            split.setStretchFactor(split.count() - 1, share)
        split.setSizes([300, 500, 380])
        split.setChildrenCollapsible(False)
        row = QVBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(split)

    def _connect(self) -> None:
        self.blocks.currentRowChanged.connect(lambda _row: self._show_block())
        self.text.textChanged.connect(self._keeping.typed)
        for keys, step in (("Ctrl+Down", 1), ("Ctrl+Up", -1)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(lambda step=step: self.go(step))

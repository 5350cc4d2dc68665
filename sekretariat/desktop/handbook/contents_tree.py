"""The contents of the handbook as a tree: all chapters, or those where something was found."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QTreeWidget, QTreeWidgetItem, QWidget

from sekretariat.services.handbook import chapters, found_in

TOPIC = Qt.ItemDataRole.UserRole


class ContentsTree(QTreeWidget):
    """Chapters with their sections. `chosen` carries the topic of the line the keyboard is in."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setHeaderHidden(True)
        self.setUniformRowHeights(True)
        self._items: dict[str, QTreeWidgetItem] = {}
        self._fill()
        self.currentItemChanged.connect(self._tell)

    def show_found(self, words: str) -> int:
        """Show the sections all words stand in, everything for none; return how many there are."""
        found = [
            _topic(chapter.name, section.anchor) for chapter, section in found_in(chapters(), words)
        ]
        wanted = {*found, *(topic.partition("#")[0] for topic in found)}
        for topic, item in self._items.items():
            item.setHidden(bool(words.strip()) and topic not in wanted)
            item.setExpanded(bool(found))
        return len(found)

    def first_found(self, words: str) -> str:
        """Return the topic of the first section all words stand in, "" for none."""
        hits = found_in(chapters(), words)
        return next((_topic(one.name, section.anchor) for one, section in hits), "")

    def go_to(self, topic: str) -> None:
        """Choose the line of a topic, without telling."""
        item = self._items.get(topic) or self._items.get(topic.partition("#")[0])
        if item is not None:
            self.blockSignals(True)
            self.setCurrentItem(item)
            self.blockSignals(False)
            self.scrollToItem(item)

    def _fill(self) -> None:
        for chapter in chapters():
            top = QTreeWidgetItem(self, [chapter.title])
            top.setData(0, TOPIC, chapter.name)
            self._items[chapter.name] = top
            for section in chapter.sections[1:]:
                if section.level == 2:  # noqa: PLR2004  the level below the chapter's own
                    item = QTreeWidgetItem(top, [section.title])
                    item.setData(0, TOPIC, _topic(chapter.name, section.anchor))
                    self._items[_topic(chapter.name, section.anchor)] = item

    def _tell(self, item: QTreeWidgetItem | None) -> None:
        if item is not None:
            self.chosen.emit(str(item.data(0, TOPIC)))


def _topic(chapter: str, anchor: str) -> str:
    return f"{chapter}#{anchor}" if anchor else chapter

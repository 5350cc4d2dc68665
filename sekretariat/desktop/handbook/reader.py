"""The page of the handbook that is read: a chapter, its links, its pictures in the width shown."""

from typing import Any

from PySide6.QtCore import QEvent, Qt, QUrl
from PySide6.QtGui import QImage, QImageReader, QResizeEvent, QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextBrowser, QTextEdit, QWidget

from sekretariat.desktop.base.appearance import colour
from sekretariat.services.handbook import chapters, picture

COLUMN_PX, SHRUNK = 720, 0.55
"""The widest a picture is shown, and which share of the pixels drawn."""
MARGIN_PX = 24
SCHEME = "handbook:"
_STYLE = """
h1 {{ font-size: x-large; margin: 0 0 8px 0; }}
h2 {{ font-size: large; margin: 24px 0 4px 0; }}
h3 {{ font-size: medium; margin: 16px 0 4px 0; }}
p, li {{ margin: 4px 0; line-height: 130%; }}
p.picture {{ line-height: 100%; margin: 8px 0; }}
table {{ border-collapse: collapse; margin: 8px 0; }}
th {{ background: {alternate}; text-align: left; padding: 4px 8px; }}
td {{ border-top: 1px solid {border}; padding: 4px 8px; }}
code {{ background: {notice}; color: {notice_text}; }}
blockquote {{ background: {notice}; color: {notice_text}; margin: 8px 0; padding: 4px 8px; }}
a {{ color: {accent}; }}
"""


class Reader(QTextBrowser):
    """A QTextBrowser whose pages are the chapters of the handbook; `topic` is what is shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chapters = {one.name: one for one in chapters()}
        self._words: list[str] = []
        self._wide = dict[str, int]()  # how wide each picture is shown that was shown yet
        self.topic = ""
        self.sourceChanged.connect(self._keep_topic)
        self.setOpenExternalLinks(False)
        self.document().setDocumentMargin(MARGIN_PX)
        self._dress()

    def go_to(self, topic: str) -> None:
        """Show a chapter, "name", or a section of it, "name#anchor"; "" is the contents."""
        self.setSource(QUrl(SCHEME + (topic or next(iter(self._chapters)))))

    @property
    def chapter(self) -> str:
        """The name of the chapter shown."""
        return self.topic.partition("#")[0]

    def mark(self, words: list[str]) -> None:
        """Mark words wherever they stand on the page."""
        self._words = words
        ground, ink = colour(self, "as_of"), colour(self, "as_of_text")
        marks = []
        for word in words:
            found = self.document().find(word)
            while not found.isNull():
                mark = QTextEdit.ExtraSelection()
                mark.cursor = found
                mark.format.setBackground(ground)
                mark.format.setForeground(ink)
                marks.append(mark)
                found = self.document().find(word, found)
        self.setExtraSelections(marks)

    def find_next(self, *, is_back: bool = False) -> None:
        """Go on to the next marked word, from the end to the beginning."""
        if not self._words:
            return
        flag = QTextDocument.FindFlag.FindBackward if is_back else QTextDocument.FindFlag(0)
        if not self.find(self._words[0], flag):
            end = QTextCursor.MoveOperation.End if is_back else QTextCursor.MoveOperation.Start
            self.moveCursor(end)
            self.find(self._words[0], flag)

    def doSetSource(
        self,
        name: QUrl | str,
        type: QTextDocument.ResourceType = QTextDocument.ResourceType.HtmlResource,  # noqa: A002, ARG002
    ) -> None:
        """Show a page; links name chapters, whatever their ending says to Qt."""
        super().doSetSource(name, QTextDocument.ResourceType.HtmlResource)
        self._fit_pictures()
        self.mark(self._words)

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        """Return a chapter as HTML, or a picture as wide as it is shown."""
        place = QUrl(name).toString().removeprefix(SCHEME).partition("#")[0]
        if kind == QTextDocument.ResourceType.ImageResource.value:
            return self._picture(place)
        chapter = self._chapters.get(place)
        return chapter.html if chapter else ""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the pictures within the page: lines break where the widest of them ends."""
        super().resizeEvent(event)
        self._fit_pictures()

    def changeEvent(self, event: QEvent) -> None:
        """Draw the page again in the colours of another scheme."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and self.topic:
            self._dress()
            self.reload()

    def _keep_topic(self, source: QUrl) -> None:
        """Keep what is shown; while it is told, Qt still names what was shown before."""
        self.topic = source.toString().removeprefix(SCHEME)

    def _dress(self) -> None:
        names = ("alternate", "border", "notice", "notice_text", "accent")
        named = {name: colour(self, name).name() for name in names}
        self.document().setDefaultStyleSheet(_STYLE.format(**named))

    def _fit_pictures(self) -> None:
        others = [place for place, wide in self._wide.items() if self._fitting(place) != wide]
        for place in others:
            kind = QTextDocument.ResourceType.ImageResource
            self.document().addResource(kind, QUrl(place), self._picture(place))
        if others:
            self.document().markContentsDirty(0, self.document().characterCount())

    def _picture(self, place: str) -> QImage:
        """Return a picture drawn sharply: Qt itself shrinks without smoothing."""
        wide = self._wide[place] = self._fitting(place)
        image, ratio = QImage(str(picture(place))), self.devicePixelRatioF()
        smooth = Qt.TransformationMode.SmoothTransformation
        shrunk = image.scaledToWidth(round(wide * ratio), smooth)
        shrunk.setDevicePixelRatio(ratio)
        return shrunk

    def _fitting(self, place: str) -> int:
        """Return how wide a picture is shown where there is this much room."""
        drawn = QImageReader(str(picture(place))).size().width()  # reads the head of the file alone
        room = max(MARGIN_PX, self.viewport().width() - 2 * MARGIN_PX)
        return round(min(drawn * SHRUNK, COLUMN_PX, room))

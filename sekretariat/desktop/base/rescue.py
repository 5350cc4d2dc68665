"""Brings an office back whose file is damaged: which sound copies there are, and the chosen one."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QWidget

from sekretariat.desktop.base.about import show_folder
from sekretariat.desktop.base.backups import backup_folder
from sekretariat.desktop.base.desk import Desk
from sekretariat.desktop.base.loading import SentencePage
from sekretariat.desktop.base.messages import Tone
from sekretariat.desktop.base.offices import OfficeKind, OfficeRequest
from sekretariat.desktop.base.rescue_page import RescuePage
from sekretariat.domain.damage import DAMAGED, codes_of
from sekretariat.domain.servers import is_server

LOST = frozenset({"database.missing", "database.not_ours"})
"""Why a file is not opened that may have been an office once: its copies tell."""


class Rescue(QObject):
    """Works for one window: `cover` shows a page, `open_office` opens what came back.

    `start` shows the start page, told why.
    """

    def __init__(
        self,
        desk: Desk,
        cover: Callable[[QWidget], object],
        open_office: Callable[[OfficeRequest], object],
        start: Callable[[object], object],
    ) -> None:
        super().__init__(desk)
        self._desk = desk
        self._cover = cover
        self._open_office = open_office
        self._start = start
        self._kept: Path | None = None

    def take(self, error: object, request: OfficeRequest | None) -> None:
        """Show what there is of an office that could not be opened, else the start page."""
        codes = codes_of(error)
        is_file = request is not None and request.place and not is_server(request.place)
        if request is not None and is_file and codes & {DAMAGED, *LOST}:
            self.show(request.place, only_with_copies=DAMAGED not in codes)
        else:
            self._start(error)

    def show(self, place: str, *, only_with_copies: bool = False) -> None:
        """Look for sound copies of an office beside the window, then offer them."""
        from sekretariat.services import rescue  # noqa: PLC0415  lazy: only for a damaged office

        sentence = self.tr("Sound backups of this office are being looked for.")
        self._cover(SentencePage(self.tr("One moment"), sentence))
        office, folder = Path(place), backup_folder(self._desk, place)
        job = self._desk.jobs.prepare(
            self.tr("Looking for backups"), lambda _progress: rescue.copies_of(office, [folder])
        )
        job.failed.connect(self._start)
        job.succeeded.connect(partial(self._offer, office, only_with_copies=only_with_copies))
        job.start()

    def welcome(self) -> None:
        """Tell of the damaged file, once what came back is open."""
        if self._kept is not None:
            tell_rescued(self._desk, self._kept)
            self._kept = None

    def _offer(self, office: Path, copies: list[object], *, only_with_copies: bool) -> None:
        if self._desk.secretariat is not None:
            return  # meanwhile another office was opened
        if only_with_copies and not copies:
            self._start(office)
            return
        page = RescuePage(self._desk.dialogs, office, copies)
        page.chosen.connect(partial(self._bring_back, page, office))
        page.elsewhere.connect(partial(self._start, None))
        self._cover(page)

    def _bring_back(self, page: RescuePage, office: Path, copy: Path) -> None:
        from sekretariat.services import rescue  # noqa: PLC0415  lazy: as above

        job = self._desk.jobs.prepare(
            self.tr("Bringing the backup back"), lambda _progress: rescue.bring_back(copy, office)
        )
        page.setEnabled(False)
        job.failed.connect(lambda _error: page.setEnabled(True))
        job.succeeded.connect(partial(self._go_on, office))
        job.start()

    def _go_on(self, office: Path, kept: Path | None) -> None:
        self._kept = kept
        self._open_office(OfficeRequest(OfficeKind.FILE, str(office)))


def tell_rescued(desk: Desk, kept: Path | None) -> None:
    """Tell that an office is back, and where its damaged file is kept."""
    if kept is None:
        return
    text = QCoreApplication.translate(
        "Rescue", "The office is back. Its damaged file is kept as {}."
    )
    open_text = QCoreApplication.translate("Rescue", "Open folder")
    show = partial(show_folder, kept.parent)
    desk.messages.offer(Tone.NOTICE, text.format(kept.name), open_text, show)

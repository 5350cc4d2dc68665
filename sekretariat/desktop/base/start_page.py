"""What the window shows while no office is open: begin, open, look at the sample."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCommandLinkButton, QLabel, QVBoxLayout, QWidget

from sekretariat.desktop.base.appearance import make_title
from sekretariat.desktop.base.dialogs import Dialogs
from sekretariat.desktop.base.forms import load_form
from sekretariat.desktop.base.icons import set_icon
from sekretariat.desktop.base.offices import OfficeKind, OfficeRequest
from sekretariat.desktop.base.server_dialog import ServerDialog
from sekretariat.domain.servers import is_server, server_of
from sekretariat.folders import OFFICE_ENDING as SUFFIX


class StartPage(QWidget):
    """Asks which office to work with; `chosen` carries an OfficeRequest."""

    chosen = Signal(object)

    start_title: QLabel
    recent_place: QVBoxLayout
    open_sample: QCommandLinkButton
    begin_office: QCommandLinkButton
    open_file: QCommandLinkButton
    open_server: QCommandLinkButton

    def __init__(self, dialogs: Dialogs, recent: list[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_form(self, "start_page")
        make_title(self.start_title)
        self._dialogs = dialogs
        offered = [self._offer_again(place) for place in recent]
        self.setFocusProxy((*offered, self.open_sample)[0])
        self.open_sample.clicked.connect(self._choose_sample)
        self.begin_office.clicked.connect(self._choose_new)
        self.open_file.clicked.connect(self.choose_file)
        self.open_server.clicked.connect(lambda: self.ask_for_server(""))

    def choose_file(self) -> None:
        """Ask for a file to open."""
        title, pattern = self.tr("Open a file"), self.tr("Offices (*{})").format(SUFFIX)
        self._dialogs.choose_file(self, title, pattern, self._take_file)

    def ask_for_server(self, place: str) -> None:
        """Ask for a server to open an office on; one that is known is filled in."""
        known = server_of(place) if place else None
        dialog = ServerDialog(self._take_server, known, self)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _offer_again(self, place: str) -> QCommandLinkButton:
        on_server = is_server(place)
        server = server_of(place) if on_server else None
        name = server.database if server else Path(place).stem
        where = self.tr("On the server {}").format(server.host) if server else place
        button = QCommandLinkButton(self.tr("Go on with {}").format(name), where)
        button.setToolTip(place)
        set_icon(button, "home")
        if on_server:
            button.clicked.connect(lambda: self.ask_for_server(place))
        else:
            button.clicked.connect(lambda: self._take_file(Path(place)))
        self.recent_place.addWidget(button)
        return button

    def _choose_sample(self) -> None:
        self.chosen.emit(OfficeRequest(OfficeKind.SAMPLE))

    def _choose_new(self) -> None:
        title, pattern = self.tr("Begin an empty office"), self.tr("Offices (*{})").format(SUFFIX)
        suggested = self.tr("Office") + SUFFIX
        self._dialogs.choose_place(self, title, suggested, pattern, self._take_new)

    def _take_file(self, path: Path) -> None:
        self.chosen.emit(OfficeRequest(OfficeKind.FILE, str(path)))

    def _take_server(self, address: str) -> None:
        self.chosen.emit(OfficeRequest(OfficeKind.FILE, address))

    def _take_new(self, path: Path) -> None:
        self.chosen.emit(OfficeRequest(OfficeKind.NEW, str(path)))

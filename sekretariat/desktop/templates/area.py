"""The area of templates: the texts of papers; letterheads, sheets and precedence beside them."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from sekretariat.desktop.base.desk import Desk
from sekretariat.desktop.base.page_stack import PageStack
from sekretariat.desktop.templates.card_formats_page import CardFormatsPage
from sekretariat.desktop.templates.letterheads_page import LetterheadsPage
from sekretariat.desktop.templates.precedence_page import PrecedencePage
from sekretariat.desktop.templates.texts_page import TextsPage


class TemplatesArea(PageStack):
    """Shows the texts first; Esc comes back to them."""

    def __init__(
        self,
        desk: Desk,
        make_preview: Callable[[QWidget], QWidget],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.desk = desk
        self._make_preview = make_preview
        self.texts = TextsPage(desk, make_preview)
        self.letterheads: LetterheadsPage | None = None
        self.card_formats: CardFormatsPage | None = None
        self.precedence: PrecedencePage | None = None
        self.addWidget(self.texts)
        self.texts.add_action("letterheads", self.show_letterheads)
        self.texts.add_action("card_formats", self.show_card_formats)
        self.texts.add_action("precedence", self.show_precedence)

    def show_letterheads(self) -> None:
        """Show the letterheads."""
        if self.letterheads is None:
            self.letterheads = LetterheadsPage(self.desk, self._make_preview)
            self.letterheads.add_action("back", self.show_texts, self.tr("Texts of papers"))
            self.addWidget(self.letterheads)
        self.setCurrentWidget(self.letterheads)
        self.letterheads.table.setFocus()

    def show_card_formats(self) -> None:
        """Show the sheets of cards."""
        if self.card_formats is None:
            self.card_formats = CardFormatsPage(self.desk)
            self.card_formats.add_action("back", self.show_texts, self.tr("Texts of papers"))
            self.addWidget(self.card_formats)
        self.setCurrentWidget(self.card_formats)
        self.card_formats.table.setFocus()

    def show_precedence(self) -> None:
        """Show the order of precedence."""
        if self.precedence is None:
            self.precedence = PrecedencePage(self.desk)
            self.precedence.add_action("back", self.show_texts, self.tr("Texts"))
            self.addWidget(self.precedence)
        self.setCurrentWidget(self.precedence)
        self.precedence.offices.setFocus()

    def show_record(self, letterhead_id: str) -> None:
        """Open a letterhead."""
        self.show_letterheads()
        if self.letterheads is not None:
            self.letterheads.show_record(letterhead_id)
            self.letterheads.edit(letterhead_id)

    def show_texts(self) -> None:
        """Come back to the texts."""
        self.setCurrentWidget(self.texts)
        self.texts.list.list.setFocus()

    def remember(self) -> None:
        """Keep what was worded last, and columns for the next start."""
        self.texts.keep()
        for page in (self.letterheads, self.card_formats):
            if page is not None:
                page.remember()

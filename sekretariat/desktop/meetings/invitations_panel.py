"""Invitations: who gets what, and their answers, each noted with two or three letters and a key.

Enter in the search notes the first person found as coming, F4 to F8 note other answers; the letters
go, the keyboard stays.
"""

from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import QPoint
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QMenu, QVBoxLayout, QWidget

from sekretariat.desktop.base.actions import make_action
from sekretariat.desktop.base.desk import Desk
from sekretariat.desktop.base.list_actions import (
    action_button,
    add_stop,
    begin_with_actions,
    more_button,
)
from sekretariat.desktop.base.list_page import ListPage, ListSpec
from sekretariat.desktop.base.listings import RowsListing
from sekretariat.desktop.base.marks import worded
from sekretariat.desktop.base.table_model import Column, Filter, Query
from sekretariat.desktop.meetings.dispatch_line import DispatchLine
from sekretariat.desktop.meetings.replies_overview import RepliesOverview
from sekretariat.desktop.meetings.sending import Sending
from sekretariat.domain.attendance import PresenceMode
from sekretariat.domain.fields import Kind, field_of
from sekretariat.domain.invitations import Invitation, Response, ResponseVia
from sekretariat.domain.names import matches, search_key, search_words
from sekretariat.domain.problems import Refused
from sekretariat.domain.replies import Answer
from sekretariat.words import shown, translate
from sekretariat.words.sentences import sentence

WATCHED = frozenset(
    {"invitation", "dispatch", "membership", "meeting", "person", "agenda_item", "attendance"}
)
ACCEPTED = Answer(response=Response.ACCEPTED)
BY_VIDEO = Answer(response=Response.ACCEPTED, mode=PresenceMode.VIDEO)
ANSWERS = {
    "accept": ACCEPTED,
    "accept_video": BY_VIDEO,
    "decline": Answer(response=Response.DECLINED),
    "tentative": Answer(response=Response.TENTATIVE),
}
NO_ANSWER = Answer(response=Response.OPEN)
OVERVIEW_PX = 660


class InvitationsPanel(ListPage):
    """Everybody who is invited to a session, with their answer."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        self.meeting_id = ""
        self._rows: dict[str, dict[str, Any]] = {}
        answers = [(one.value, translate(one.label)) for one in Response]
        label = _label("response")
        spec = ListSpec(
            "invitations",
            self.tr("Invitations"),
            RowsListing(self._columns(), self._find, (Filter("response", label, answers),)),
            empty=self.tr(
                "Nobody sits in this body on the day of the session. "
                "Please check its members, or invite a guest."
            ),
            watches=WATCHED,
            dated=False,
        )
        super().__init__(desk, spec, parent)
        begin_with_actions(self.page_header, self.page_title)
        self.sending = Sending(desk, self)
        self.line, self.overview = DispatchLine(self), RepliesOverview(self)
        column = self.layout()
        if isinstance(column, QVBoxLayout):
            column.insertWidget(1, self.line)
        self.show_detail(self.overview)
        self.overview.hide()
        self.via = self._via_box()
        self._add_sending()
        self._add_answers()
        self.opened.connect(lambda one: self.sending.edit(one, self._rows[one]["name"]))
        self.search_text.setPlaceholderText(self.tr("Letters, Enter: accepted"))
        self.search_text.returnPressed.disconnect()
        self.search_text.returnPressed.connect(lambda: self.answer(ACCEPTED))
        video = QShortcut(QKeySequence("Shift+Return"), self.search_text)
        video.activated.connect(lambda: self.answer(BY_VIDEO))

    def show_meeting(self, meeting_id: str) -> None:
        """Show who is invited to a session."""
        self.meeting_id = self.sending.meeting_id = meeting_id
        self.refresh()

    def refresh(self) -> None:
        """Read the list and the answers again; typing searches what was read."""
        self._rows = {}
        self._read()
        super().refresh()

    def answer(self, answer: Answer) -> None:
        """Note the answer of the first person found, or of the chosen rows as one step."""
        self._note(self._persons(), answer)

    def represent(self) -> None:
        """Note who stands in; where several could, they are offered."""
        persons = self._persons()
        replies, meeting = self.desk.secretariat.replies, self.meeting_id
        if len(persons) == 1:
            take = partial(self._choose_deputy, persons)
            self.desk.act(lambda: replies.deputies(meeting, persons[0]), then=take)

    def show_groups(self) -> None:
        """Show or hide the answers by group."""
        self.overview.setVisible(not self.overview.isVisible())
        self.splitter.setSizes([max(1, self.splitter.width() - OVERVIEW_PX), OVERVIEW_PX])

    def _choose_deputy(self, persons: list[str], deputies: list[tuple[str, str]]) -> None:
        declined = Answer(response=Response.DECLINED, is_represented=True)
        if not deputies[1:]:
            self._note(persons, declined)
            return
        menu = QMenu(self)
        menu.setAccessibleName(self.tr("Who stands in"))
        for by_id, name in deputies:
            note = partial(self._note, persons, replace(declined, by_id=by_id))
            menu.addAction(name).triggered.connect(lambda _checked=False, note=note: note())
        menu.setActiveAction(menu.actions()[0])
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.search_text.mapToGlobal(QPoint(0, self.search_text.height())))

    def _note(self, persons: list[str], answer: Answer) -> None:
        replies, meeting = self.desk.secretariat.replies, self.meeting_id
        noted, done = replace(answer, via=ResponseVia(self.via.currentData())), False
        if len(persons) == 1:
            done = self.desk.act(lambda: replies.reply(meeting, persons[0], noted))
        elif persons:
            done = self.desk.act(lambda: replies.reply_all(meeting, persons, noted))
        if done and self.search_text.text().strip():
            self._clear()

    def _persons(self) -> list[str]:
        """Return whom an answer is for: the first one found while somebody types, else the rows."""
        if self.search_text.hasFocus():
            self._search_now()
            is_typed = bool(self.search_text.text().strip()) and self.model.rowCount() > 0
            return [self.model.id_at(0)] if is_typed else []
        return list(self.table.selected_ids())

    def _clear(self) -> None:
        self.search_text.clear()
        self._search_now()
        self.search_text.setFocus()

    def _with_current(self, do: Any) -> None:
        if self.table.current_id():
            do(self.table.current_id())

    def _show_person(self) -> None:
        """Open the card of a person: what they need is kept there, sealed and deleted in time."""
        self._with_current(lambda person_id: self.desk.open("person", person_id))

    def _add_sending(self) -> None:
        self.add_action("proof", self.sending.proof)
        self.add_action("approve_dispatch", self.sending.approve)
        self.add_action("send", self.sending.send)
        self.add_action("remind", self.sending.remind)
        self.add_action("by_group", self.show_groups)
        further = (
            make_action("invite_guest", self, self.sending.invite_guest),
            make_action("strike", self, lambda: self._with_current(self.sending.strike)),
            make_action("bounce", self, lambda: self._with_current(self.sending.bounce)),
            make_action("dispatch_log", self, self.sending.print_log),
            make_action("print_replies", self, self.sending.print_replies),
            make_action("needs", self, self._show_person),
            make_action("answer_open", self, partial(self.answer, NO_ANSWER)),
        )
        self.actions_row.addWidget(more_button(self.tr("More"), further))

    def _add_answers(self) -> None:
        add_stop(self.filters_place, self.via, self.search_text)
        for name, answer in ANSWERS.items():
            action = make_action(name, self, partial(self.answer, answer))
            add_stop(self.filters_place, action_button(action), self.search_text)
            if name == "accept_video":
                represent = make_action("represent", self, self.represent)
                add_stop(self.filters_place, action_button(represent), self.search_text)

    def _via_box(self) -> QComboBox:
        """Return the choice by which way the answers come that are noted now."""
        box, label = QComboBox(), _label("responded_via")
        box.setAccessibleName(label)
        for one in ResponseVia:
            box.addItem(shown(one) if one is not ResponseVia.NONE else f"{label} …", one)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(len(label))
        return box

    def _read(self) -> None:
        if not self.meeting_id:
            return
        office = self.desk.secretariat
        try:
            rows = office.invitations.rows(self.meeting_id)
            self.line.show_standing(office.dispatches.standing(self.meeting_id))
            found = office.replies.forecast(self.meeting_id).explanation
            self.overview.show_rows(office.replies.overview(self.meeting_id))
        except Refused:
            return  # the session is gone, and its page leaves
        self.line.promise.setText(sentence(found.code, found.values))
        self._rows = {row["id"]: _worded(row) for row in rows}

    def _find(self, query: Query) -> list[dict[str, Any]]:
        words, wanted = search_words(query.search), query.filters.get("response", "")
        return [
            row
            for row in self._rows.values()
            if matches(row["search_key"], words) and wanted in {"", row["response_value"]}
        ]

    def _columns(self) -> tuple[Column, ...]:
        return (
            Column("seat_number", self.tr("Seat"), Kind.NUMBER, 60),
            Column("name", self.tr("Name"), width=210),
            Column("response", _label("response"), width=160),
            Column("invited_as", _label("invited_as"), width=170),
            Column("channel", _label("channel"), width=90),
            Column("sent_on", _label("sent_on"), Kind.DAY, 100),
            Column("hint", self.tr("Hint"), width=240),
            Column("organization", self.tr("Organisation"), width=220),
            Column("responded_on", _label("responded_on"), Kind.DAY, 110),
            Column("reminded_on", _label("reminded_on"), Kind.DAY, 110),
            Column("responded_via", _label("responded_via"), width=110, hidden=True),
            Column("email", _label("email"), width=200, hidden=True),
            Column("group", self.tr("Group"), width=160, hidden=True),
        )


def _worded(row: dict[str, Any]) -> dict[str, Any]:
    """Return a row as it is shown; an answer says by whom somebody is represented."""
    names = ("invited_as", "channel", "responded_via")
    parts = [shown(row["response"]), shown(row["response_mode"])]
    if row["response_mode"] is PresenceMode.ROOM:
        parts.pop()
    if row["represented_by"]:
        parts = [f"{_label('represented_by_id')} {row['represented_by']}"]
    return {
        **row,
        **{name: shown(row[name]) for name in names},
        "response": ", ".join(part for part in parts if part),
        "response_value": row["response"],
        "hint": " ".join(worded(one) for one in row["hints"]),
        "search_key": search_key(row["name"], row["organization"]),
    }


def _label(name: str) -> str:
    return translate(field_of(Invitation, name).label)

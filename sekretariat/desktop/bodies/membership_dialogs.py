"""The dialogs of memberships: appoint or edit, end, change of member, leave."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtWidgets import QComboBox, QPushButton, QWidget

from sekretariat.desktop.base.desk import Desk
from sekretariat.desktop.base.forms import load_form
from sekretariat.desktop.base.new_record import offer_new_person
from sekretariat.desktop.base.record_dialog import RecordDialog, RecordForm
from sekretariat.desktop.base.widgets.day_edit import DayEdit
from sekretariat.desktop.base.widgets.number_edit import NumberEdit
from sekretariat.domain.appointments import Succession, check_end
from sekretariat.domain.bodies import Membership, Role, Seat
from sekretariat.domain.organizations import DeputyMode
from sekretariat.domain.problems import Problem
from sekretariat.domain.records import ONE_DAY


class MembershipForm(QWidget):
    """The form of a membership, new or kept."""

    role: QComboBox
    rank: NumberEdit

    def __init__(self, name: str) -> None:
        super().__init__()
        load_form(self, name)


class AppointmentForm(MembershipForm):
    """The form of a new membership, of a person kept or not yet."""

    add_person: QPushButton


class SuccessionForm(QWidget):
    """The form of an end with its successor."""

    add_person: QPushButton
    last_day: DayEdit
    valid_from: DayEdit

    def __init__(self) -> None:
        super().__init__()
        load_form(self, "succession_form")


class MembershipDialog(RecordDialog[Membership]):
    """Appoints a person to a seat, or edits a membership; `saved` carries warnings."""

    def __init__(
        self, desk: Desk, membership: Membership, seat: Seat, parent: QWidget | None = None
    ) -> None:
        is_new = membership.row_version == 0
        title = self.tr("Appoint to seat {}") if is_new else self.tr("Membership in seat {}")
        save = self.tr("Appoint person") if is_new else self.tr("Save membership")
        form = AppointmentForm("appointment_form") if is_new else MembershipForm("membership_form")
        described = RecordForm(Membership, lambda: form, title.format(seat.number), save)
        super().__init__(desk, described, parent)
        if isinstance(form, AppointmentForm):
            offer_new_person(self, form.add_person, "person_id")
        self._role, self._rank = form.role, form.rank
        self._role.currentIndexChanged.connect(self._fit_rank)
        self.load(membership)
        self._role.setEnabled(seat.deputy_mode is not DeputyMode.NONE)
        self._fit_rank()
        self.binding.go_to("person_id")

    def save(self, record: Membership) -> object:
        """Save the membership; returns warnings."""
        return self.desk.secretariat.seats.save_membership(record)

    def _fit_rank(self) -> None:
        """Only deputies have a rank."""
        self._rank.setEnabled(self._role.currentData() == Role.DEPUTY.value)


class EndDialog(RecordDialog[Membership]):
    """Ends one or several memberships with a last day and a reason."""

    def __init__(
        self,
        desk: Desk,
        membership_ids: Sequence[str],
        last_day: date,
        names: str,
        parent: QWidget | None = None,
    ) -> None:
        title = self.tr("End membership: {}").format(names)
        form = RecordForm(Membership, "membership_end_form", title, self.tr("End membership"))
        super().__init__(desk, form, parent)
        self._ids = membership_ids
        self.load(Membership(valid_to=last_day))

    def problems(self, record: Membership) -> Sequence[Problem]:
        """Return what is missing: last day or reason."""
        return check_end(record)

    def save(self, record: Membership) -> object:
        """End the memberships."""
        return self.desk.secretariat.seats.end(
            self._ids, record.valid_to, record.end_reason, record.end_document
        )


class SuccessionDialog(RecordDialog[Succession]):
    """Ends a membership and appoints the successor; `saved` carries warnings."""

    def __init__(
        self,
        desk: Desk,
        ending_id: str,
        succession: Succession,
        name: str,
        parent: QWidget | None = None,
    ) -> None:
        title = self.tr("Change of member: {}").format(name)
        form = SuccessionForm()
        described = RecordForm(Succession, lambda: form, title, self.tr("Change member"))
        super().__init__(desk, described, parent)
        offer_new_person(self, form.add_person, "person_id")
        self._ending_id = ending_id
        self.load(succession)
        self._last_day, self._first_day = form.last_day, form.valid_from
        self._last_day.editingFinished.connect(self._suggest_first_day)

    def save(self, record: Succession) -> object:
        """End and appoint in one action; returns warnings."""
        return self.desk.secretariat.seats.succeed(self._ending_id, record)

    def _suggest_first_day(self) -> None:
        """The successor begins the day after, unless another day stands there already."""
        if self._last_day.problem() is None and not self._first_day.text():
            day = self._last_day.day()
            self._first_day.set_value(day + ONE_DAY if day else None)


class LeaveDialog(RecordDialog[Membership]):
    """Lets a membership rest for a time; `saved` carries warnings."""

    def __init__(
        self, desk: Desk, membership: Membership, name: str, parent: QWidget | None = None
    ) -> None:
        title = self.tr("On leave: {}").format(name)
        form = RecordForm(Membership, "leave_form", title, self.tr("Save leave"))
        super().__init__(desk, form, parent)
        self.load(membership)

    def save(self, record: Membership) -> object:
        """Save the leave; returns warnings."""
        return self.desk.secretariat.seats.save_membership(record)

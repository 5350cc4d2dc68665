"""Organisations are asked, one answers that all is right, one corrects its sheet, one is silent."""

from email import message_from_bytes, policy
from pathlib import Path

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QWidget

from sekretariat.desktop.imports.imports_page import DONE, PLAN, ImportsPage
from sekretariat.desktop.organizations.area import OrganizationsArea
from sekretariat.desktop.organizations.inquiries_page import InquiriesPage
from sekretariat.desktop.organizations.inquiry_dialogs import InquiryDialog
from sekretariat.domain.bodies import Seat
from sekretariat.domain.inquiries import Outcome
from sekretariat.domain.organizations import Organization
from sekretariat.domain.people import Affiliation, Person
from sekretariat.services.organizations import OrganizationCard
from sekretariat.services.people import PersonCard
from sekretariat.words import shown
from tests.desktop.bodies.hands import dialog, lines, save
from tests.services.returned_sheets import Edited, Office, make_office
from tests.stories.clerk import Clerk


def _kept(clerk: Clerk, folder: Path) -> Office:
    """Three organisations: one with two members, one with one person, one with a seat alone."""
    made = make_office(clerk.office, folder)
    second, third = Organization(name="Zweiter Verein"), Organization(name="Dritter Verein")
    for one in (second, third):
        clerk.office.organizations.save(OrganizationCard(one))
    work = Affiliation(organization_id=second.id, function="Vorsitz")
    clerk.office.people.save(PersonCard(Person(family_name="Sari"), affiliations=[work]))
    clerk.office.seats.save_seat(Seat(body_id=made.body_id, number=9, organization_id=third.id))
    return made


def trigger(page: QWidget, name: str) -> None:
    """Do an action of a page."""
    action = page.findChild(QAction, f"action_{name}")
    assert action is not None
    action.trigger()


def ask(clerk: Clerk, folder: Path) -> InquiriesPage:
    """Ask all organisations as the form suggests."""
    clerk.composition.window.go_to("organizations")
    area = clerk.see(OrganizationsArea)
    trigger(area.organizations, "inquiries")
    page = clerk.see(InquiriesPage)
    clerk.dialogs.path = folder
    trigger(page, "new")
    clerk.wait_for(lambda: save(dialog(page, InquiryDialog)))
    return page


def _take_in(clerk: Clerk, path: Path) -> ImportsPage:
    wizard = clerk.go("imports", ImportsPage)
    clerk.wait_for(lambda: wizard.take_file(path))
    wizard.next()
    clerk.wait_for(wizard.next)
    return wizard


def test_answers_come_back_and_the_silent_are_reminded(clerk: Clerk, tmp_path: Path) -> None:
    made = _kept(clerk, tmp_path)
    page = ask(clerk, tmp_path / "aus")
    names = ["Dritter Verein", "Musterverein", "Zweiter Verein"]
    assert [line[0] for line in lines(page, "organization")] == names
    [draft] = (tmp_path / "aus").rglob("*.eml")
    message = message_from_bytes(draft.read_bytes(), policy=policy.default)
    assert [one.addr_spec for one in message["To"].addresses] == ["post@muster.example.org"]

    sheets = {path.stem: path for path in (tmp_path / "aus").glob("*/*.xlsx")}
    wizard = _take_in(clerk, sheets["Zweiter Verein"])
    assert wizard.steps.currentIndex() == PLAN
    assert wizard.next_button.isEnabled()
    clerk.wait_for(wizard.next)
    assert wizard.steps.currentIndex() == DONE

    edited = Edited(sheets["Musterverein"])
    edited.put(edited.row_of("Muster-Öğüt"), Family_name="Muster-Yıldız")
    wizard = _take_in(clerk, edited.save())
    clerk.wait_for(wizard.next)
    assert made.person(made.ada).person.family_name == "Muster-Yıldız"

    _remind(clerk, page, tmp_path / "nochmal")


def _remind(clerk: Clerk, page: InquiriesPage, folder: Path) -> None:
    """Only who has not answered is listed as open, and reminded."""
    clerk.composition.window.go_to("organizations")
    assert [line[1] for line in lines(page, "organization", "outcome")] == [
        shown(one) for one in (Outcome.OPEN, Outcome.CHANGES, Outcome.UNCHANGED)
    ]
    boxes = [box for box in page.findChildren(QComboBox) if box.findData("open") >= 0]
    boxes[0].setCurrentIndex(boxes[0].findData("open"))
    assert [line[0] for line in lines(page, "organization")] == ["Dritter Verein"]
    page.table.go_to(page.model.id_at(0))
    clerk.dialogs.path = folder
    clerk.wait_for(lambda: trigger(page, "remind"))
    assert [path.stem for path in folder.rglob("*.pdf")] == ["Dritter Verein"]

"""A list comes in, is worked on by hand, and comes corrected the next day: only that is shown."""

from pathlib import Path

from PySide6.QtCore import Qt

from sekretariat.desktop.imports.imports_page import DONE, EARLIER, FILE, PLAN, ImportsPage
from sekretariat.domain.people import Person
from sekretariat.services.people import PersonCard
from tests.stories.clerk import Clerk

FIRST = (
    "Name;Institution;E-Mail;Straße;Ort\n"
    "Erika Mustermann;Musterbund;erika@example.org;Weg 1;Neustadt\n"
    "Max Probe;Musterbund;max@example.org;Weg 2;Neustadt\n"
    "Ida Beispiel;Probeverein;ida@example.org;Weg 3;Neustadt\n"
)
CORRECTED = (
    FIRST.replace("Weg 2", "Allee 20").replace("Weg 1", "Listenweg 1")
    + "Eva Müller/Udo Schmidt;Probeverein;;Weg 4;Neustadt\n"
)


def take_in(clerk: Clerk, wizard: ImportsPage, path: Path) -> None:
    """Choose a file and go on to its plan."""
    clerk.dialogs.path = path
    wizard.file_step.choose_button.setFocus()
    clerk.wait_for(lambda: clerk.press(Qt.Key.Key_Space))
    wizard.next_button.setFocus()
    clerk.press(Qt.Key.Key_Space)
    clerk.wait_for(lambda: clerk.press(Qt.Key.Key_Space))
    assert wizard.steps.currentIndex() == PLAN


def card_of(clerk: Clerk, family_name: str) -> PersonCard:
    with clerk.office.context.reader() as reader:
        [found] = [one for one in reader.find(Person) if one.family_name == family_name]
    return clerk.office.people.card(found.id)


def move(clerk: Clerk, family_name: str, street: str) -> None:
    """Enter another street by hand."""
    card = card_of(clerk, family_name)
    card.addresses[0].street = street
    clerk.office.people.save(card)


def write_over(clerk: Clerk, wizard: ImportsPage) -> None:
    """Take the plan over."""
    wizard.next_button.setFocus()
    clerk.wait_for(lambda: clerk.press(Qt.Key.Key_Space))
    assert wizard.steps.currentIndex() == DONE


def streets(clerk: Clerk) -> list[str]:
    names = ("Mustermann", "Probe", "Beispiel")
    return [card_of(clerk, name).addresses[0].street for name in names]


def test_the_corrected_list_shows_its_differences_and_leaves_what_was_edited(
    clerk: Clerk, tmp_path: Path
) -> None:
    path = tmp_path / "Mitglieder.csv"
    path.write_text(FIRST, encoding="utf-8")
    wizard = clerk.go("imports", ImportsPage)
    take_in(clerk, wizard, path)
    write_over(clerk, wizard)
    move(clerk, "Mustermann", "Handweg 9")
    move(clerk, "Beispiel", "Handweg 8")

    path.write_text(CORRECTED, encoding="utf-8")
    wizard.next_button.setFocus()
    clerk.press(Qt.Key.Key_Space)
    assert wizard.steps.currentIndex() == FILE
    take_in(clerk, wizard, path)
    step = wizard.plan_step
    assert [(row.person, row.status.value) for row in step.model.rows] == [
        ("Erika Mustermann", "changed"), ("Max Probe", "changed"), ("Ida Beispiel", "unchanged"),
        ("", "failed"),
    ]  # fmt: skip
    step.chips["changed"].click()
    assert step.row_detail.changes_table.texts() == [["⚠ Straße", "Handweg 9", "Listenweg 1"]]
    write_over(clerk, wizard)
    assert streets(clerk) == ["Handweg 9", "Allee 20", "Handweg 8"]

    wizard.done_step.report_button.setFocus()
    clerk.press(Qt.Key.Key_Space)
    assert wizard.steps.currentIndex() == EARLIER
    assert len(wizard.earlier.reports_table.texts()) == 2
    assert "Allee 20" in wizard.earlier.report_text.toPlainText()
    clerk.undo()
    assert streets(clerk) == ["Handweg 9", "Weg 2", "Handweg 8"]
    assert len(clerk.office.importing.reports.all()) == 2
